"""What a run of clauses states: every finding with the clauses that carry it, and the facts there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from reader.core.model import Fact, Labels


@dataclass(frozen=True, slots=True)
class Statement:
    """A finding's evidence in text order; ``may`` where every one of the clauses calls it only possible.

    ``plain`` are the clauses in that mood: what only a "may" names is not told as a fact of a "does".
    """

    clauses: tuple[str, ...]
    may: bool
    plain: tuple[str, ...]


def statements(
    clauses: Sequence[str], labels: Mapping[str, Labels], *, in_doubt: bool = False
) -> dict[str, Statement]:
    """Return what the clauses state, by finding, in the order of first mention; {} for nothing.

    With ``in_doubt``, what they only seem to state: the findings that are not sure.
    """
    evidence: dict[str, dict[str, bool]] = {}
    for clause in clauses:
        one = labels[clause]
        for finding in one.in_doubt if in_doubt else one.said:
            evidence.setdefault(finding.id, {})[clause] = finding.may
    return {finding: _stated(carriers) for finding, carriers in evidence.items()}


def _stated(carriers: Mapping[str, bool]) -> Statement:
    may = all(carriers.values())
    return Statement(tuple(carriers), may, tuple(c for c, possible in carriers.items() if possible is may))


def united_facts(evidence: Iterable[str], labels: Mapping[str, Labels]) -> tuple[Fact, ...]:
    """Unite the facts of the clauses, each value once; what is denied is left out."""
    found: dict[tuple[str, str], Fact] = {}
    for clause in evidence:
        for fact in labels[clause].facts:
            if not fact.denied:
                found.setdefault((fact.type, fact.value), fact)
    return tuple(found.values())
