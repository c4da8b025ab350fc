"""The paragraphs of a policy: its text cut into what stands on a line of its own, with what is in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reader.core.document import Span
    from reader.core.model import Clause, Section

DEEPEST = 3  # an item of an item of an item; below that nothing is set farther in
LEVELS = 6


class Piece(NamedTuple):
    """The part of a clause that stands in one paragraph, in code points of the document.

    ``categories`` are there where the clause is lit before the whole policy is understood.
    """

    clause: str
    start: int
    end: int
    categories: tuple[str, ...] = ()


class Paragraph(NamedTuple):
    """One paragraph: where it starts, its words, its level as a heading (0: none), how deep an item it is."""

    start: int
    text: str
    heading: int
    depth: int
    pieces: tuple[Piece, ...] = ()


def paragraphs(text: str, sections: Sequence[Section], clauses: Sequence[Clause]) -> list[Paragraph]:
    """Cut a document's text into paragraphs: a clause that was wrapped over lines flows in one.

    A line feed inside a clause or a heading becomes a space, so every offset stays what it was.
    """
    flowing = _flowing(text, [c.span for c in clauses] + [s.span for s in sections if s.span])
    headings = {s.span.start: s.level for s in sections if s.span}
    by_id = {clause.id: clause for clause in clauses}
    made: list[Paragraph] = []
    coming = iter(clauses)
    clause = next(coming, None)
    start = 0
    for line in flowing.split("\n"):
        end = start + len(line)
        pieces: list[Piece] = []
        while clause is not None and clause.span.start < end:
            pieces.append(Piece(clause.id, clause.span.start, clause.span.end))  # no clause is over two lines
            clause = next(coming, None)
        depth = _depth(by_id, by_id[pieces[0].clause]) if pieces else 0
        made.append(Paragraph(start, line, _heading(headings, start, end), depth, tuple(pieces)))
        start = end + 1
    return made


def _flowing(text: str, spans: list[Span]) -> str:
    """Return the text with a space for every line feed inside one of the spans."""
    joins = set()
    for span in spans:
        at = text.find("\n", span.start, span.end)
        while at >= 0:
            joins.add(at)
            at = text.find("\n", at + 1, span.end)
    pieces: list[str] = []
    done = 0
    for at in sorted(joins):
        pieces += (text[done:at], " ")
        done = at + 1
    return "".join([*pieces, text[done:]])


def _heading(levels: dict[int, int], start: int, end: int) -> int:
    for at in range(start, min(end, start + 12)):
        if at in levels:
            return min(max(levels[at], 1), LEVELS)
    return 0


def _depth(by_id: dict[str, Clause], clause: Clause) -> int:
    depth = 0
    while clause.lead_in is not None and depth < DEEPEST:
        depth += 1
        if clause.lead_in not in by_id:
            break
        clause = by_id[clause.lead_in]
    return depth
