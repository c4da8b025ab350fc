"""The words of a summary, chosen once: Markdown and HTML set the same sentences in their own ways."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from reader.core.codebook import CATEGORIES
from reader.core.lookup import Lookup
from reader.core.model import Analysis, Card, Clause, Point, Section, Tone
from reader.phrases import Phrases

# Control characters could steer a terminal, and bidi overrides make words read otherwise than they are.
_INVISIBLE = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_SHOWN_IN_OVERVIEW = {"operator"}


@dataclass(frozen=True, slots=True)
class Reference:
    """A clause that a line rests on: its ``label`` and the ``anchor`` of its words."""

    anchor: str
    label: str


@dataclass(frozen=True, slots=True)
class Line:
    """One point in words; ``references`` is never empty."""

    text: str
    tone: Tone
    references: tuple[Reference, ...]


@dataclass(frozen=True, slots=True)
class CategoryWords:
    """A category as shown: its id picks the colour, the letter and the name tell it without one."""

    id: str
    letter: str
    name: str


@dataclass(frozen=True, slots=True)
class ClauseWords:
    """A clause of the policy; ``label`` is its number as references say it, ``text`` comes without it."""

    anchor: str
    label: str
    text: str
    language: str
    categories: tuple[CategoryWords, ...]


@dataclass(frozen=True, slots=True)
class SectionWords:
    """A section: its card (``gist``, ``lines``, ``facts``) and its clauses. ``title`` may be ""."""

    anchor: str
    title: str
    gist: str
    gist_references: tuple[Reference, ...]
    lines: tuple[Line, ...]
    facts: tuple[str, ...]
    clauses: tuple[ClauseWords, ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """All that a summary says, in reading order, every string on one line and without invisible marks."""

    title: str
    overview: tuple[str, ...]
    notices: tuple[str, ...]
    watch: tuple[Line, ...]
    good: tuple[Line, ...]
    missing: tuple[str, ...]
    sections: tuple[SectionWords, ...]


def summarise(analysis: Analysis, phrases: Phrases) -> Summary:
    """Word the analysis in the language of ``phrases``; nothing is computed that it does not hold."""
    return _Wording(analysis, phrases).summary()


def shown(text: str) -> str:
    """Fold white space, and make visible what would act without being seen: "[U+202E]"."""
    return _INVISIBLE.sub(lambda found: f"[U+{ord(found[0]):04X}]", " ".join(text.split()))


class _Wording:
    def __init__(self, analysis: Analysis, phrases: Phrases) -> None:
        self._analysis = analysis
        self._phrases = phrases
        self._lookup = Lookup(analysis)
        self._categories = {
            one: CategoryWords(one, shown(phrases.category_letter(one)), shown(phrases.category(one)))
            for one in CATEGORIES
        }

    def summary(self) -> Summary:
        analysis, phrases, overview = self._analysis, self._phrases, self._analysis.overview
        return Summary(
            title=shown(analysis.document.title or phrases.text("export.title")),
            overview=tuple(shown(line) for line in phrases.overview_lines(overview)),
            notices=tuple(shown(phrases.notice(notice)) for notice in analysis.notices),
            watch=self._lines(overview.watch),
            good=self._lines(overview.good),
            missing=tuple(shown(phrases.category_question(one)) for one in analysis.missing),
            sections=tuple(self._section(n, one) for n, one in enumerate(analysis.sections, start=1)),
        )

    def _section(self, place: int, section: Section) -> SectionWords:
        card = self._lookup.cards.get(section.id)
        return SectionWords(
            anchor=f"section-{place}",
            title=shown(f"{section.number} {self._phrases.section_title(section)}"),
            gist=shown(self._phrases.gist(card.gist)) if card else "",
            gist_references=self._references(card.gist.clauses) if card else (),
            lines=self._lines(card.points) if card else (),
            facts=self._facts(card, section),
            clauses=tuple(self._clause(self._lookup.clauses[one]) for one in section.clauses),
        )

    def _lines(self, points: Iterable[Point]) -> tuple[Line, ...]:
        operator = self._analysis.overview.operator
        return tuple(
            Line(
                shown(self._phrases.point(point, operator=operator)),
                point.tone,
                self._references(point.clauses),
            )
            for point in points
        )

    def _references(self, clauses: Iterable[str]) -> tuple[Reference, ...]:
        return tuple(Reference(self._anchor(one), shown(self._lookup.references[one])) for one in clauses)

    def _anchor(self, clause: str) -> str:
        return f"clause-{self._lookup.order[clause] + 1}"

    def _facts(self, card: Card | None, section: Section) -> tuple[str, ...]:
        """Return the values of the section, each once; never data that it denies to collect."""
        if card is None:
            return ()
        facts = (fact for clause in section.clauses for fact in self._analysis.labels[clause].facts)
        said = (
            shown(self._phrases.fact(fact))
            for fact in facts
            if not fact.denied and fact.type not in _SHOWN_IN_OVERVIEW
        )
        return tuple(dict.fromkeys(said))

    def _clause(self, clause: Clause) -> ClauseWords:
        found = {label.id for label in self._analysis.labels[clause.id].categories}
        label = self._lookup.references[clause.id]
        text = clause.text
        if clause.number and label == clause.number:
            text = text.removeprefix(clause.number).lstrip(" .)") or text
        return ClauseWords(
            anchor=self._anchor(clause.id),
            label=shown(label),
            text=shown(text),
            language=clause.language if clause.language != "und" else "",
            categories=tuple(words for one, words in self._categories.items() if one in found),
        )
