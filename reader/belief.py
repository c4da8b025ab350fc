"""What is believed of an answer of the reading process: nothing before it was checked on this side."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from reader.core.errors import ReaderError, ReadingDied

if TYPE_CHECKING:
    from reader.core.model import Analysis
    from reader.core.paragraphs import Paragraph, Piece

    OnText = Callable[[list[Paragraph]], object]

_LONGEST_VALUE = 300


def analysis_of(untrusted_answer: object) -> Analysis:
    """Return the analysis in an answer. Raises: the ReaderError that it names; ReadingDied for any other."""
    from reader.core.codec import from_pieces, from_plain
    from reader.core.model import Analysis
    from reader.core.sound import check

    if not isinstance(untrusted_answer, Mapping):
        raise ReadingDied()
    if "code" in untrusted_answer:
        raise error_of(untrusted_answer["code"], untrusted_answer.get("params"))
    try:
        untrusted_pieces = untrusted_answer.get("pieces")
        if isinstance(untrusted_pieces, list):
            made = from_pieces(Analysis, untrusted_pieces)
        else:
            made = from_plain(Analysis, untrusted_answer.get("analysis"))
        check(made)
        _say_all(made)
    except (ValueError, LookupError, TypeError, RecursionError, OverflowError) as error:
        raise ReadingDied() from error
    return made


def paragraphs_of(untrusted_rows: Sequence[object]) -> list[Paragraph]:
    """Return the paragraphs in an answer. Raises: ReadingDied where they do not make up a text."""
    from reader.core.paragraphs import DEEPEST, LEVELS, Paragraph
    from reader.core.text import normalise

    made: list[Paragraph] = []
    start = 0
    for row in untrusted_rows:
        if not isinstance(row, list) or [type(one) for one in row] != [int, str, int, int]:
            raise ReadingDied()
        one = Paragraph(*row)
        if one.start != start or not 0 <= one.heading <= LEVELS or not 0 <= one.depth <= DEEPEST:
            raise ReadingDied()
        made.append(one)
        start += len(one.text) + 1
    text = "\n".join(one.text for one in made)
    if text != normalise(text) or text.count("\n") != len(made) - 1:
        raise ReadingDied()
    return made


def lit(rows: Sequence[Paragraph], untrusted_lights: Sequence[object]) -> list[Paragraph]:
    """Return the paragraphs with the clauses in them, and what each is about.

    Raises: ReadingDied where these are no clauses of this text, in order, or no categories.
    """
    made: list[Paragraph] = []
    coming = deque(map(_piece, untrusted_lights))
    names: set[str] = set()
    done = 0
    for row in rows:
        pieces = []
        end = row.start + len(row.text)
        while coming and coming[0].start < end:
            piece = coming.popleft()
            if piece.clause in names or not max(done, row.start) <= piece.start < piece.end <= end:
                raise ReadingDied()
            names.add(piece.clause)
            pieces.append(piece)
            done = piece.end
        made.append(row._replace(pieces=tuple(pieces)))
    if coming:
        raise ReadingDied()
    return made


def _piece(untrusted_light: object) -> Piece:
    from reader.core.codebook import CATEGORIES
    from reader.core.paragraphs import Piece

    if not isinstance(untrusted_light, list) or [type(one) for one in untrusted_light] != [
        str,
        int,
        int,
        list,
    ]:
        raise ReadingDied()
    clause, start, end, categories = untrusted_light
    if not all(isinstance(one, str) and one in CATEGORIES for one in categories):
        raise ReadingDied()
    return Piece(clause, start, end, tuple(categories))


def believed(on_text: OnText | None) -> Callable[[list[Any], list[Any]], None] | None:
    """Return what checks the paragraphs of an answer, and what lights them, before they are handed on."""
    if on_text is None:
        return None
    rows: list[Paragraph] = []

    def hear(untrusted_rows: list[Any], untrusted_lights: list[Any]) -> None:
        if untrusted_lights:
            on_text(lit(rows, untrusted_lights))
        else:
            rows[:] = paragraphs_of(untrusted_rows)
            on_text(rows)

    return hear


def error_of(untrusted_code: object, untrusted_params: object) -> ReaderError:
    """Return the error of a code, with numbers and short strings as its parameters."""
    kind = {kind.code: kind for kind in _tree(ReaderError)}.get(str(untrusted_code), ReadingDied)
    found = untrusted_params if isinstance(untrusted_params, Mapping) else {}
    values: dict[str, object] = {}
    for key, value in found.items():
        if str(key).isidentifier() and key != "self":
            values[str(key)] = value if type(value) in (int, float) else str(value)[:_LONGEST_VALUE]
    return kind(**values)


def _tree(kind: type[ReaderError]) -> list[type[ReaderError]]:
    return [kind, *(below for child in kind.__subclasses__() for below in _tree(child))]


def _say_all(untrusted: Analysis) -> None:
    """Word each distinct thing once: what has no words cannot be shown. Raises as `Phrases` does."""
    from reader.core.sound import points_of
    from reader.phrases import Phrases

    said = Phrases.load("en")  # the four languages have the same keys
    points = {(p.findings, p.may): p for p in points_of(untrusted)}
    facts = {f for labels in untrusted.labels.values() for f in labels.facts}
    facts |= {f for point in points_of(untrusted) for f in point.facts}
    facts |= {f for one in untrusted.contradictions for f in one.facts}
    for fact in {(fact.type, fact.value): fact for fact in facts}.values():
        said.fact(fact)
    for point in points.values():
        said.point(point)
    for gist in {card.gist.key: card.gist for card in untrusted.cards}.values():
        said.gist(gist)
    said.overview_lines(untrusted.overview)
    for notice in untrusted.notices:
        said.notice(notice)
    for topic in untrusted.overview.expected:
        said.expectation(topic)
        said.looked_for(topic)
    for law in untrusted.overview.laws:
        said.law_about(law)
        for line in law.lines:
            said.law_line(law, line)
    for answer in untrusted.answers:
        said.text(f"question.ask.{answer.question}")
    for one in untrusted.contradictions:
        said.text(f"contradiction.kind.{one.kind}")
