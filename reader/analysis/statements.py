"""What a run of clauses states: every finding with the clauses that carry it, and the facts there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from reader.core.model import Fact, Labels


@dataclass(frozen=True, slots=True)
class Statement:
    """A finding's evidence in text order; ``may`` where every one of the clauses calls it only possible."""

    clauses: tuple[str, ...]
    may: bool


def statements(clauses: Sequence[str], labels: Mapping[str, Labels]) -> dict[str, Statement]:
    """Return what the clauses state, by finding, in the order of first mention; {} for nothing."""
    evidence: dict[str, dict[str, None]] = {}
    may: dict[str, bool] = {}
    for clause in clauses:
        for finding in labels[clause].said:
            evidence.setdefault(finding.id, {})[clause] = None
            may[finding.id] = may.get(finding.id, True) and finding.may
    return {finding: Statement(tuple(carriers), may[finding]) for finding, carriers in evidence.items()}


def united_facts(evidence: Iterable[str], labels: Mapping[str, Labels]) -> tuple[Fact, ...]:
    """Unite the facts of the clauses, each value once; what is denied is left out."""
    found: dict[tuple[str, str], Fact] = {}
    for clause in evidence:
        for fact in labels[clause].facts:
            if not fact.denied:
                found.setdefault((fact.type, fact.value), fact)
    return tuple(found.values())
