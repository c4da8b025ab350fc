"""How well an analysis agrees with gold labels: units are met by their text, so any cut can be scored.

A gold file is a table with tabs: unit, start, end, kind (heading, body or junk), categories, findings and
facts; offsets count the characters of the text beside it. A unit gets the labels of every clause that
overlaps at least half of the unit, or of which the unit covers half.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, field
from pathlib import Path

from reader.core.model import Analysis

PRINTED = ("law", "operator", "url", "phone", "email")  # as printed: a longer or shorter quotation will do
Place = tuple[int, int]


@dataclass(frozen=True)
class Unit:
    """One stretch of the text with the labels that people gave it."""

    start: int
    end: int
    kind: str
    categories: frozenset[str]
    findings: frozenset[str]
    facts: frozenset[str]


@dataclass
class Tally:
    """Counts of labels that were found rightly, found wrongly, and missed."""

    hits: int = 0
    extra: int = 0
    missed: int = 0

    def add(self, gold: Set[str], found: Set[str]) -> None:
        self.hits += len(gold & found)
        self.extra += len(found - gold)
        self.missed += len(gold - found)

    @property
    def f1(self) -> float:
        all_of = 2 * self.hits + self.extra + self.missed
        return 2 * self.hits / all_of if all_of else 0.0


@dataclass
class Scores:
    """What was counted over all the documents; ``covered`` and ``confirmed`` count body units and points."""

    categories: Tally = field(default_factory=Tally)
    findings: Tally = field(default_factory=Tally)
    facts: Tally = field(default_factory=Tally)
    headings: Tally = field(default_factory=Tally)
    body: int = 0
    covered: int = 0
    clauses: int = 0
    lost: int = 0
    points: int = 0
    confirmed: int = 0


def gold_files(folder: Path) -> list[Path]:
    """Return the gold files of a folder in order; each has a text of the same name beside it."""
    return sorted(folder.glob("*.gold.tsv"))


def text_file(gold: Path) -> Path:
    """Return the text that a gold file labels."""
    return gold.with_name(gold.name.removesuffix(".gold.tsv") + ".txt")


def read_units(gold: Path) -> list[Unit]:
    """Return the units of a gold file; an empty cell is written as a hyphen."""
    units = []
    for line in filter(str.strip, gold.read_text("utf-8").splitlines()):
        _, start, end, kind, categories, findings, facts = line.split("\t")[:7]
        labels = (_cell(categories, ","), _cell(findings, ","), _cell(facts, ";"))
        units.append(Unit(int(start), int(end), kind, *labels))
    return units


def score(scores: Scores, text: str, units: list[Unit], analysis: Analysis) -> None:
    """Add the agreement of one analysis with the gold units of ``text``."""
    places = dict(zip((c.id for c in analysis.clauses), _places(analysis, text), strict=True))
    scores.clauses += len(places)
    scores.lost += sum(place is None for place in places.values())
    for unit in units:
        if unit.kind != "junk":
            _score_unit(scores, unit, [c for c, place in places.items() if _meets(unit, place)], analysis)
    gold = {_key(fact) for unit in units for fact in unit.facts}
    found = {_key(f"{f.type}={f.value}") for labels in analysis.labels.values() for f in labels.facts}
    scores.facts.add(gold, {_as_gold(one, gold) for one in found})
    printed = {_heading(text[u.start : u.end]) for u in units if u.kind == "heading"}
    scores.headings.add(printed, {_heading(s.title) for s in analysis.sections if not s.derived and s.title})
    for point in (point for card in analysis.cards for point in card.points):
        evidence = [places[clause] for clause in point.clauses]
        holding = (u for u in units if any(_meets(u, place) for place in evidence))
        scores.points += 1
        scores.confirmed += any(point.findings[0] in unit.findings for unit in holding)


def _score_unit(scores: Scores, unit: Unit, clauses: list[str], analysis: Analysis) -> None:
    labels = [analysis.labels[one] for one in clauses] if unit.kind == "body" else []
    scores.body += unit.kind == "body"
    scores.covered += unit.kind == "body" and bool(clauses)
    scores.categories.add(unit.categories, {c.id for one in labels for c in one.categories})
    scores.findings.add(unit.findings, {f.id for one in labels for f in one.findings})


def _cell(text: str, separator: str) -> frozenset[str]:
    return frozenset(part.strip() for part in text.split(separator)) - {"", "-"}


def _letters(text: str) -> Iterator[tuple[str, int]]:
    """Yield the letters and digits of ``text`` in lower case, each with its offset."""
    for offset, char in enumerate(text):
        if char.isalnum():
            yield from ((low, offset) for low in char.casefold())


def _folded(text: str) -> str:
    return "".join(low for low, _ in _letters(text))


def _heading(text: str) -> str:
    return _folded(text).lstrip("0123456789")


def _places(analysis: Analysis, text: str) -> Iterator[Place | None]:
    """Yield where each clause stands in ``text``, in order; None where it cannot be found."""
    letters = list(_letters(text))
    flat, cursor = "".join(low for low, _ in letters), 0
    for clause in analysis.clauses:
        wanted = _folded(clause.text)
        at = flat.find(wanted, cursor) if wanted else -1
        if wanted and at < 0:
            at = flat.find(wanted)
        if at < 0:
            yield None
            continue
        cursor = at + len(wanted)
        yield letters[at][1], letters[cursor - 1][1] + 1


def _meets(unit: Unit, place: Place | None) -> bool:
    if place is None:
        return False
    shared = min(unit.end, place[1]) - max(unit.start, place[0])
    return shared > 0 and shared >= min(unit.end - unit.start, place[1] - place[0]) / 2


def _key(fact: str) -> str:
    kind, _, value = fact.partition("=")
    return f"{kind}={''.join(c for c in value.casefold() if c.isalnum())}"


def _as_gold(found: str, gold: Iterable[str]) -> str:
    """Return the gold fact that a printed one quotes or is quoted by, else the fact itself."""
    kind, _, value = found.partition("=")
    if found in gold or kind not in PRINTED or len(value) <= 3:
        return found
    values = (one.partition("=")[2] for one in sorted(gold) if one.startswith(f"{kind}="))
    return next((f"{kind}={one}" for one in values if value in one or one in value), found)
