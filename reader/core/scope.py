"""What of a policy goes into an export: an analysis cut down to what was chosen, nothing computed anew."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from reader.core.codebook import FINDINGS
from reader.core.expectations import Expectation, NamedLaw
from reader.core.model import Analysis, Answer, Card, Gist, Labels, Overview, Point, Section, Tone
from reader.core.titles import title_of

NO_GIST = Gist("", ())
"""Of a card that was cut down by category or tone: its one sentence was about the whole section."""


class NoSuchSection(LookupError):
    """The policy has no section of that number, name or place."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What is wanted: ids of sections and categories (None: all of them), a tone, the policy's own words."""

    sections: frozenset[str] | None = None
    categories: frozenset[str] | None = None
    tone: Tone | None = None
    source: bool = True

    @property
    def whole(self) -> bool:
        """Whether every clause is wanted."""
        return self.sections is None and self.categories is None and self.tone is None

    def holds(self, finding: str) -> bool:
        """Tell whether something of this kind is wanted."""
        row = FINDINGS[finding]
        return (self.categories is None or row.category in self.categories) and self.tone in (None, row.tone)

    def clauses(self, analysis: Analysis) -> frozenset[str]:
        """Return the ids of the clauses that speak of what is wanted, or that its points rest on."""
        points = (*(p for card in analysis.cards for p in card.points), *analysis.overview.watch)
        evidence = {
            clause
            for point in (*points, *analysis.overview.good)
            if any(map(self.holds, point.findings))
            for clause in point.clauses
        }
        return frozenset(
            clause.id
            for clause in analysis.clauses
            if (self.sections is None or clause.section in self.sections)
            and (clause.id in evidence or self._speaks(analysis.labels[clause.id]))
        )

    def _speaks(self, labels: Labels) -> bool:
        if self.tone is not None:
            return any(self.holds(finding.id) for finding in labels.findings)
        return self.categories is None or any(name in self.categories for name in _categories(labels))


def find_sections(analysis: Analysis, wanted: str, titles: Sequence[str]) -> frozenset[str]:
    """Return the ids of a section and of those below it, by its number, its place ("3") or its title.

    ``titles`` are those of the sections as they are shown. Raises: NoSuchSection.
    """
    asked = wanted.strip().strip(".").casefold()
    sections = analysis.sections
    numbers = [section.number.strip(" .").casefold() for section in sections]
    at = next((n for n, number in enumerate(numbers) if number and number == asked), None)
    if at is None and asked.isdecimal() and not any(numbers) and 0 < int(asked) <= len(sections):
        at = int(asked) - 1
    if at is None:
        at = next((n for n, title in enumerate(titles) if asked and title.casefold().startswith(asked)), None)
    if at is None:
        raise NoSuchSection(wanted)
    return with_subsections(sections, at)


def with_subsections(sections: Sequence[Section], at: int) -> frozenset[str]:
    """Return the ids of the section at a place and of those of a deeper level that follow it."""
    below = at + 1
    while below < len(sections) and sections[below].level > sections[at].level:
        below += 1
    return frozenset(section.id for section in sections[at:below])


def scoped(analysis: Analysis, scope: Scope) -> Analysis:
    """Return the analysis with what the scope wants alone; the same analysis where that is all of it.

    What is said of the policy as a whole (what it never answers) is left out of a part, since a part cannot
    show it. Without its source a clause keeps its id, its labels and its facts, but no words of the policy.
    """
    if scope.whole:
        return analysis if scope.source else _without_words(analysis)
    cut = _Cut(analysis, scope)
    part = replace(
        analysis,
        document=replace(analysis.document, title=title_of(analysis)),
        sections=tuple(cut.sections()),
        clauses=tuple(clause for clause in analysis.clauses if clause.id in cut.kept),
        labels={one: labels for one, labels in analysis.labels.items() if one in cut.kept},
        cards=tuple(cut.cards()),
        overview=cut.overview(),
        missing=(),
        answers=tuple(cut.answers()),
        contradictions=tuple(one for one in analysis.contradictions if {one.first, one.second} <= cut.kept),
    )
    return part if scope.source else _without_words(part)


def _categories(labels: Labels) -> Iterator[str]:
    yield from (label.id for label in labels.categories)
    if not labels.corrected:  # a reader who said what a clause is about meant it
        yield from (FINDINGS[finding.id].category for finding in labels.findings)


class _Cut:
    def __init__(self, analysis: Analysis, scope: Scope) -> None:
        self._analysis, self._scope = analysis, scope
        self.kept = scope.clauses(analysis)

    def sections(self) -> Iterator[Section]:
        for section in self._analysis.sections:
            clauses = self._only(section.clauses)
            if clauses:
                yield replace(section, clauses=clauses)

    def cards(self) -> Iterator[Card]:
        by_topic = self._scope.categories is not None or self._scope.tone is not None
        shown = {section.id for section in self.sections()}
        for card in self._analysis.cards:
            if card.section in shown:
                yield replace(
                    card, gist=NO_GIST if by_topic else card.gist, points=tuple(self._points(card.points))
                )

    def overview(self) -> Overview:
        whole = self._analysis.overview
        return replace(
            whole,
            watch=tuple(self._points(whole.watch)),
            good=tuple(self._points(whole.good)),
            expected=tuple(self._expected(whole.expected)),
            laws=tuple(self._laws(whole.laws)),
        )

    def answers(self) -> Iterator[Answer]:
        for answer in self._analysis.answers:
            if points := tuple(self._points(answer.points)):
                yield replace(answer, points=points)

    def _points(self, points: Iterable[Point]) -> Iterator[Point]:
        for point in points:
            clauses = self._only(point.clauses)
            if not clauses or not any(map(self._scope.holds, point.findings)):
                continue
            if clauses == point.clauses:
                yield point
                continue
            labels = [self._analysis.labels[clause] for clause in clauses]
            known = {(fact.type, fact.value) for one in labels for fact in one.facts}
            said = [finding for one in labels for finding in one.findings if finding.id in point.findings]
            yield replace(
                point,
                clauses=clauses,
                facts=tuple(fact for fact in point.facts if (fact.type, fact.value) in known),
                may=point.may or (bool(said) and all(finding.may for finding in said)),
            )

    def _expected(self, expected: Iterable[Expectation]) -> Iterator[Expectation]:
        for one in expected:
            if clauses := self._only(one.clauses):
                yield replace(one, clauses=clauses)

    def _laws(self, laws: Iterable[NamedLaw]) -> Iterator[NamedLaw]:
        for law in laws:
            if clauses := self._only(law.clauses):
                yield replace(law, clauses=clauses)

    def _only(self, clauses: Iterable[str]) -> tuple[str, ...]:
        return tuple(clause for clause in clauses if clause in self.kept)


def _without_words(analysis: Analysis) -> Analysis:
    return replace(
        analysis,
        clauses=tuple(replace(clause, text="") for clause in analysis.clauses),
        labels={clause: _speechless(labels) for clause, labels in analysis.labels.items()},
        contradictions=tuple(
            replace(one, facts=tuple(replace(fact, text="") for fact in one.facts))
            for one in analysis.contradictions
        ),
    )


def _speechless(labels: Labels) -> Labels:
    return replace(
        labels,
        categories=tuple(replace(one, because=()) for one in labels.categories),
        findings=tuple(replace(one, because=()) for one in labels.findings),
        facts=tuple(replace(one, text="") for one in labels.facts),
    )
