"""How well analyses agree with gold labels: hits, extras and misses of everything that we claim to read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field

from gold import Place, Unit, clauses_of, folded, meets, places

from reader.core.codebook import CATEGORIES
from reader.core.model import Analysis

PRINTED = ("law", "operator", "url", "phone", "email")  # as printed: a longer or shorter quotation will do
FEWEST_WORDS = 5  # a shorter clause may be of any language
BINS = 10


@dataclass
class Tally:
    """Counts of labels that were found rightly, found wrongly, and missed."""

    hits: int = 0
    extra: int = 0
    missed: int = 0

    def count(self, *, gold: bool, found: bool) -> None:
        """Count one label that the gold has, or that was found, or both."""
        self.hits += gold and found
        self.extra += found and not gold
        self.missed += gold and not found

    def add(self, other: Tally) -> None:
        """Add the counts of another tally."""
        self.hits += other.hits
        self.extra += other.extra
        self.missed += other.missed

    @property
    def gold(self) -> int:
        """How many labels the gold has."""
        return self.hits + self.missed

    @property
    def shown(self) -> int:
        """How many labels were found."""
        return self.hits + self.extra

    @property
    def precision(self) -> float:
        """The share of what was found that is right; 0 where nothing was found."""
        return self.hits / self.shown if self.shown else 0.0

    @property
    def recall(self) -> float:
        """The share of what is there that was found; 0 where nothing is there."""
        return self.hits / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of the two; 0 where nothing is there and nothing was found."""
        both = self.shown + self.gold
        return 2 * self.hits / both if both else 0.0


@dataclass
class Bin:
    """The labels shown with a confidence of one tenth of the scale."""

    pairs: int = 0
    right: int = 0
    confidence: float = 0.0  # summed

    def add(self, pairs: int, right: int, confidence: float) -> None:
        """Count further labels with the sum of their confidences."""
        self.pairs += pairs
        self.right += right
        self.confidence += confidence


def no_bins() -> list[Bin]:
    """Return the empty tenths."""
    return [Bin() for _ in range(BINS)]


def calibration_error(bins: Iterable[Bin]) -> float:
    """Return the mean of |confidence − share right| over the bins, weighted by their labels; 0 for none."""
    kept = [one for one in bins if one.pairs]
    pairs = sum(one.pairs for one in kept)
    return sum(abs(one.confidence - one.right) for one in kept) / pairs if pairs else 0.0


def _tallies() -> defaultdict[str, Tally]:
    return defaultdict(Tally)


@dataclass
class Scores:
    """What was counted over documents; ``points`` tells confirmed points (hits) from the others (extra).

    ``bins`` holds for each category the labels that were shown in clauses that could be found again.
    """

    documents: int = 0
    units: int = 0
    body: int = 0
    covered: int = 0
    clauses: int = 0
    lost: int = 0
    categories: defaultdict[str, Tally] = field(default_factory=_tallies)
    findings: defaultdict[str, Tally] = field(default_factory=_tallies)
    facts: defaultdict[str, Tally] = field(default_factory=_tallies)
    headings: Tally = field(default_factory=Tally)
    points: Tally = field(default_factory=Tally)
    document_language: Tally = field(default_factory=Tally)
    clause_language: Tally = field(default_factory=Tally)
    bins: defaultdict[str, list[Bin]] = field(default_factory=lambda: defaultdict(no_bins))

    def add(self, other: Scores) -> None:
        """Add the counts of another."""
        for name in ("documents", "units", "body", "covered", "clauses", "lost"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        for name in ("headings", "points", "document_language", "clause_language"):
            getattr(self, name).add(getattr(other, name))
        for name in ("categories", "findings", "facts"):
            for label, tally in getattr(other, name).items():
                getattr(self, name)[label].add(tally)
        for category, bins in other.bins.items():
            for mine, theirs in zip(self.bins[category], bins, strict=True):
                mine.add(theirs.pairs, theirs.right, theirs.confidence)

    def all_bins(self) -> list[Bin]:
        """Return the tenths over all categories."""
        made = no_bins()
        for bins in self.bins.values():
            for mine, theirs in zip(made, bins, strict=True):
                mine.add(theirs.pairs, theirs.right, theirs.confidence)
        return made


def united(many: Iterable[Scores]) -> Scores:
    """Return the sum of several scores."""
    made = Scores()
    for one in many:
        made.add(one)
    return made


def micro(tallies: Mapping[str, Tally]) -> Tally:
    """Return all labels in one tally."""
    made = Tally()
    for one in tallies.values():
        made.add(one)
    return made


def macro(categories: Mapping[str, Tally]) -> float:
    """Return the mean F1 of the categories that the gold has; 0 for none."""
    there = [categories[c].f1 for c in CATEGORIES if c in categories and categories[c].gold]
    return sum(there) / len(there) if there else 0.0


def score(text: str, units: list[Unit], analysis: Analysis, language: str) -> Scores:
    """Return how one analysis agrees with the gold units of ``text``, which is of ``language``."""
    scores = Scores(documents=1, units=len(units), clauses=len(analysis.clauses))
    where = places(analysis.clauses, text)
    scores.lost = sum(place is None for place in where.values())
    for unit in units:
        if unit.kind != "junk":
            _score_unit(scores, unit, clauses_of(unit, where), analysis)
    _score_facts(scores, units, analysis)
    printed = {_heading(text[u.start : u.end]) for u in units if u.kind == "heading"}
    titles = {_heading(s.title) for s in analysis.sections if not s.derived and s.title}
    for title in printed | titles:
        scores.headings.count(gold=title in printed, found=title in titles)
    _score_points(scores, units, where, analysis)
    _score_confidence(scores, units, where, analysis)
    scores.document_language.count(gold=analysis.language == language, found=True)
    for clause in analysis.clauses:
        if len(clause.text.split()) >= FEWEST_WORDS:
            scores.clause_language.count(gold=clause.language == language, found=True)
    return scores


def _score_unit(scores: Scores, unit: Unit, clauses: list[str], analysis: Analysis) -> None:
    labels = [analysis.labels[one] for one in clauses] if unit.kind == "body" else []
    scores.body += unit.kind == "body"
    scores.covered += unit.kind == "body" and bool(clauses)
    _compare(scores.categories, unit.categories, {c.id for one in labels for c in one.categories})
    _compare(scores.findings, unit.findings, {f.id for one in labels for f in one.findings})


def _compare(tallies: defaultdict[str, Tally], gold: Set[str], found: Set[str]) -> None:
    for label in gold | found:
        tallies[label.partition("=")[0]].count(gold=label in gold, found=label in found)


def _score_facts(scores: Scores, units: list[Unit], analysis: Analysis) -> None:
    gold = {_key(fact) for unit in units for fact in unit.facts}
    found = {_key(f"{f.type}={f.value}") for labels in analysis.labels.values() for f in labels.facts}
    _compare(scores.facts, gold, {_as_gold(one, gold) for one in found})


def _score_points(
    scores: Scores, units: list[Unit], where: Mapping[str, Place | None], analysis: Analysis
) -> None:
    """Count the points of the cards; one is confirmed where a unit that it rests on has its finding."""
    for point in (point for card in analysis.cards for point in card.points):
        evidence = [where[clause] for clause in point.clauses]
        holding = (u for u in units if any(meets(u, place) for place in evidence))
        confirmed = any(point.findings[0] in unit.findings for unit in holding)
        scores.points.count(gold=confirmed, found=True)


def _score_confidence(
    scores: Scores, units: list[Unit], where: Mapping[str, Place | None], analysis: Analysis
) -> None:
    """Count the categories shown in each clause that meets a unit; one is right where such a unit has it."""
    for clause, place in where.items():
        met = [unit for unit in units if meets(unit, place)]
        for label in analysis.labels[clause].categories if met else ():
            right = any(label.id in unit.categories for unit in met)
            tenth = min(BINS - 1, int(label.confidence * BINS))
            scores.bins[label.id][tenth].add(1, right, label.confidence)


def _heading(text: str) -> str:
    return folded(text).lstrip("0123456789")


def _key(fact: str) -> str:
    kind, _, value = fact.partition("=")
    return f"{kind}={folded(value)}"


def _as_gold(found: str, gold: Iterable[str]) -> str:
    """Return the gold fact that a printed one quotes or is quoted by, else the fact itself."""
    kind, _, value = found.partition("=")
    if found in gold or kind not in PRINTED or len(value) <= 3:
        return found
    values = (one.partition("=")[2] for one in sorted(gold) if one.startswith(f"{kind}="))
    return next((f"{kind}={one}" for one in values if value in one or one in value), found)
