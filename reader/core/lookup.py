"""Quick answers about one analysis: by id, by place in the text, by category and by tone."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator

from reader.core.codebook import CATEGORIES, FINDINGS
from reader.core.model import Analysis, Card, Clause, Section, Tone


class Lookup:
    """Read-only index over an `Analysis`; made once for each document that is shown.

    Where the analysis is a part (`core.scope`), ``whole`` is what it was cut from: clauses keep their names.
    """

    def __init__(self, analysis: Analysis, whole: Analysis | None = None) -> None:
        self.analysis = analysis
        self.clauses: dict[str, Clause] = {c.id: c for c in analysis.clauses}
        self.sections: dict[str, Section] = {s.id: s for s in analysis.sections}
        self.cards: dict[str, Card] = {card.section: card for card in analysis.cards}
        self.order: dict[str, int] = {c.id: n for n, c in enumerate(analysis.clauses)}
        self._starts = [c.span.start for c in analysis.clauses]
        self._section_starts = [self.section_start(s) for s in analysis.sections]
        found: dict[str, list[str]] = {category: [] for category in CATEGORIES}
        toned: dict[Tone, list[str]] = {tone: [] for tone in Tone}
        for clause in analysis.clauses:
            for category in self.categories(clause.id):
                found[category].append(clause.id)
            for tone in self.tones(clause.id):
                toned[tone].append(clause.id)
        self.by_category: dict[str, tuple[str, ...]] = {c: tuple(ids) for c, ids in found.items()}
        self.highlighted = len({clause for ids in self.by_category.values() for clause in ids})
        self._toned = {tone: tuple(ids) for tone, ids in toned.items()}
        self.references: dict[str, str] = dict(_references(whole or analysis))

    def categories(self, clause: str) -> tuple[str, ...]:
        """Return the category ids of a clause, surest first."""
        return tuple(label.id for label in self.analysis.labels[clause].categories)

    def tones(self, clause: str) -> frozenset[Tone]:
        """Return the tones of what a clause says; empty where it has no finding."""
        return frozenset(FINDINGS[f.id].tone for f in self.analysis.labels[clause].findings)

    def clause_at(self, offset: int) -> Clause | None:
        """Return the clause whose words hold the code point at ``offset``, or None between clauses."""
        n = bisect_right(self._starts, offset) - 1
        if n < 0:
            return None
        clause = self.analysis.clauses[n]
        return clause if offset < clause.span.end else None

    def section_at(self, offset: int) -> Section | None:
        """Return the section that ``offset`` lies in: the last one that starts at or before it."""
        at = bisect_right(self._section_starts, offset) - 1
        return self.analysis.sections[max(0, at)] if self.analysis.sections else None

    def section_start(self, section: Section) -> int:
        """Return where a section begins in the text: its heading, else its first clause."""
        if section.span is not None:
            return section.span.start
        return self.clauses[section.clauses[0]].span.start if section.clauses else 0

    def tone_counts(self, section: Section) -> Counter[Tone]:
        """Count the points of a section's card by tone."""
        card = self.cards.get(section.id)
        return Counter(point.tone for point in card.points) if card else Counter()

    def with_tone(self, tone: Tone) -> tuple[str, ...]:
        """Return the clauses that say something of that tone, in reading order."""
        return self._toned[tone]


def _references(analysis: Analysis) -> Iterator[tuple[str, str]]:
    """Name every clause as no other: by its printed number, else by its place in its section ("3/2").

    A section is named by its number, else by its place, with "§" where another has that for a number.
    """
    numbers = {clause.id: clause.number for clause in analysis.clauses}
    times = Counter(numbers.values())
    printed_sections = {section.number for section in analysis.sections}
    for at, section in enumerate(analysis.sections, start=1):
        name = section.number or (f"§{at}" if str(at) in printed_sections else str(at))
        for place, clause in enumerate(section.clauses, start=1):
            number = numbers[clause]
            printed = any(ch.isdigit() for ch in number) and times[number] == 1
            yield clause, number if printed else f"{name}/{place}"
