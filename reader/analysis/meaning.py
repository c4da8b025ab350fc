"""Clauses of a policy found again in its text in another language, by what they say and where they stand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.core.comparison import Entry, Side, Status
from reader.core.model import Analysis, Clause, Labels
from reader.core.units import without_number

_BAND = 120  # clauses on either side of its place in which a clause is looked for
_ENOUGH = 1.0  # likeness from which two clauses may be one
_PRINTED = re.compile(r"\d+(?:[.,]\d+)*|[a-z]{3,}(?:[.@][a-z]+)*")
_MOST_LETTERS = 2_000


@dataclass(frozen=True, slots=True)
class _Traits:
    """What a clause keeps in every language."""

    number: str
    categories: frozenset[str]
    findings: frozenset[str]
    facts: frozenset[tuple[str, str]]
    printed: frozenset[str]
    words: int


def pair_by_meaning(old: Analysis, new: Analysis) -> tuple[Entry, ...]:
    """Return every clause of both texts once, in order; pairs are SAME, whatever they say.

    A clause without a counterpart is NEW where the second text has it alone, else GONE.
    """
    mine = [_traits(clause, old.labels[clause.id]) for clause in old.clauses]
    theirs = [_traits(clause, new.labels[clause.id]) for clause in new.clauses]
    entries: list[Entry] = []
    i = j = 0
    for a, b in (*_aligned(mine, theirs), (len(mine), len(theirs))):
        entries += (Entry(Status.GONE, _side(one), None) for one in old.clauses[i:a])
        entries += (Entry(Status.NEW, None, _side(one)) for one in new.clauses[j:b])
        if a < len(mine) and b < len(theirs):
            entries.append(Entry(Status.SAME, _side(old.clauses[a]), _side(new.clauses[b])))
        i, j = a + 1, b + 1
    return tuple(entries)


def _side(clause: Clause) -> Side:
    return Side((clause.id,), clause.number, without_number(clause))


def _traits(clause: Clause, labels: Labels) -> _Traits:
    text = without_number(clause)[:_MOST_LETTERS]
    return _Traits(
        clause.number,
        frozenset(one.id for one in labels.categories),
        frozenset(one.id for one in labels.findings),
        frozenset((fact.type, fact.value) for fact in labels.facts),
        frozenset(_PRINTED.findall(text.lower())),
        len(text.split()),
    )


def _aligned(old: Sequence[_Traits], new: Sequence[_Traits]) -> list[tuple[int, int]]:
    """Return the pairs of the best alignment that keeps both orders."""
    scale = len(new) / max(1, len(old))
    last = [0.0] * (len(new) + 1)
    choice: list[dict[int, int]] = []
    for i, one in enumerate(old):
        row, chosen = last[:], {}
        centre = round(i * scale)
        start, end = max(0, centre - _BAND), min(len(new), centre + _BAND)
        for j in range(start, end):
            worth = _likeness(one, new[j])
            taken = last[j] + worth if worth >= _ENOUGH else -1.0
            row[j + 1] = max(taken, last[j + 1], row[j])
            chosen[j + 1] = 0 if taken >= row[j + 1] else 1 if last[j + 1] >= row[j + 1] else 2
        for j in range(end, len(new)):
            row[j + 1] = max(row[j], last[j + 1])
            if row[j] > last[j + 1]:
                chosen[j + 1] = 2
        last = row
        choice.append(chosen)
    pairs: list[tuple[int, int]] = []
    i, j = len(old), len(new)
    while i and j:
        step = choice[i - 1].get(j, 1)
        if step == 0:
            pairs.append((i - 1, j - 1))
        i, j = i - (step != 2), j - (step != 1)
    return pairs[::-1]


def _likeness(one: _Traits, other: _Traits) -> float:
    """Return how much two clauses share; 0 for nothing."""
    shared = 1.5 * len(one.findings & other.findings) - 0.5 * len(one.findings ^ other.findings)
    shared += 0.5 * len(one.facts & other.facts) + 1.0 * len(one.printed & other.printed)
    if one.categories or other.categories:
        both = len(one.categories & other.categories)
        shared += 1.5 * both / len(one.categories | other.categories)
    if one.number and one.number == other.number:
        shared += 2.0 if "." in one.number else 1.0
    longest = max(one.words, other.words, 1)
    return shared + 0.5 * min(one.words, other.words) / longest
