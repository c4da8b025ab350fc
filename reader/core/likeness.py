"""Which clauses are other wordings of each other, found without comparing every pair of a long text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reader.core.anchor import STEM_CHARS
from reader.core.relocate import FEWEST_WORDS, LIKE, LIKE_AT_HOME
from reader.core.units import Unit

_BESIDE = 0.35  # likeness of two clauses beside one that stayed
_NEAR = 25  # clauses of the same gap that each is compared with …
_FAR = 8  # … and of the whole text, by the rare words that they share
_COMMON = 50  # clauses that a word may stand in to be rare
_CLOSER = 0.1  # what its place adds to a candidate

Left = Sequence[tuple[int, Unit]]  # (gap, unit) without a partner, in reading order


def alike(old: Left, new: Left) -> dict[int, int]:
    """Pair places of the two, the likest first; each has at most one partner."""
    bags = [Counter(key[:STEM_CHARS] for key in unit.words.keys) for _, unit in old]
    others = [Counter(key[:STEM_CHARS] for key in unit.words.keys) for _, unit in new]
    found: list[tuple[float, int, int]] = []
    for i, candidates in enumerate(_candidates(old, new, bags, others)):
        for j in candidates:
            share = likeness(bags[i], others[j])
            near = old[i][0] == new[j][0]
            if share >= _needed(old, new, i, j, near=near):
                found.append((share + _CLOSER * near, i, j))
    found.sort(key=lambda one: (-one[0], one[1], one[2]))
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, j in found:
        if i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return pairs


def likeness(one: Counter[str], other: Counter[str]) -> float:
    """Return the share of equal words, 0–1; 0 for two texts without words."""
    both = one.total() + other.total()
    return 2 * (one & other).total() / both if both else 0.0


def _needed(old: Left, new: Left, i: int, j: int, *, near: bool) -> float:
    """Return how like two units must be; a heading is no other wording of a clause."""
    (gap, mine), (_, theirs) = old[i], new[j]
    if (mine.clause is None) != (theirs.clause is None):
        return 2.0
    if not near:
        short = min(len(mine.words.keys), len(theirs.words.keys)) < FEWEST_WORDS
        return 2.0 if short else LIKE
    return (
        _BESIDE
        if any(_ends_gap(old, i, gap, step) and _ends_gap(new, j, gap, step) for step in (-1, 1))
        else LIKE_AT_HOME
    )


def _ends_gap(left: Left, at: int, gap: int, step: int) -> bool:
    """Tell whether the unit stands at the beginning (-1) or the end (1) of its gap."""
    return not 0 <= at + step < len(left) or left[at + step][0] != gap


def _candidates(
    old: Left, new: Left, bags: Sequence[Counter[str]], others: Sequence[Counter[str]]
) -> list[list[int]]:
    """Return for each old unit the new ones to compare it with."""
    in_gap: dict[int, list[int]] = {}
    by_word: dict[str, list[int]] = {}
    for j, (gap, _) in enumerate(new):
        in_gap.setdefault(gap, []).append(j)
        for word in others[j]:
            by_word.setdefault(word, []).append(j)
    passed: dict[int, int] = {}
    found = []
    for (gap, _), bag in zip(old, bags, strict=True):
        here, at = in_gap.get(gap, []), passed.get(gap, 0)
        passed[gap] = at + 1
        near = here[max(0, at - _NEAR) : at + _NEAR]
        shared: Counter[int] = Counter()
        for word in bag:
            places = by_word.get(word, ())
            if len(places) <= _COMMON:
                shared.update(places)
        found.append(list(dict.fromkeys([*near, *(j for j, _ in shared.most_common(_FAR))])))
    return found
