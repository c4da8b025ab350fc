"""Finds every clause of one text in another text of the same policy, wherever it stands and is cut.

Equal clauses are paired first; the heaviest row of pairs in one order stays, the others moved. What is
left between two that stayed is cut anew where both texts can be cut (a line broken elsewhere is no
change), and then paired by likeness.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby, pairwise

from reader.core.comparison import Entry, Status
from reader.core.likeness import alike
from reader.core.model import Analysis, Outline
from reader.core.units import Unit, by_sentence, side_of, units_of
from reader.core.word_diff import blocks, cut, increasing, runs

_HELD = 0.75  # share of the words of clauses that must stand in the one that joins them

_Units = Sequence[Unit]


def compare_clauses(old: Outline | Analysis, new: Outline | Analysis) -> tuple[Entry, ...]:
    """Return every clause of two texts once, in the order of the new one.

    What is gone stands after what it stood behind. Other words are CHANGED here: whether the meaning
    stayed is not told by words alone.
    """
    found = _Found()
    mine, theirs = units_of(old), units_of(new)
    for before, after in _gaps(mine, theirs, found):
        _pair_anew(before, after, found)
    _pair_alike(found)
    return tuple(_entries(found))


@dataclass(slots=True)
class _Pair:
    old: list[Unit]
    new: list[Unit]
    equal: bool = True
    moved: bool = False


@dataclass(slots=True)
class _Found:
    """What is paired, and what is not yet: the rest of each gap on either side."""

    pairs: list[_Pair] = field(default_factory=list)
    gone: list[tuple[int, Unit]] = field(default_factory=list)
    fresh: list[tuple[int, Unit]] = field(default_factory=list)
    gaps: int = 0

    def leave(self, old: _Units, new: _Units) -> None:
        self.gaps += 1
        self.gone += ((self.gaps, unit) for unit in old)
        self.fresh += ((self.gaps, unit) for unit in new)


def _gaps(old: _Units, new: _Units, found: _Found) -> Iterator[tuple[list[Unit], list[Unit]]]:
    """Pair equal units, and return what stays without a partner between two that stand in one order."""
    equal = sorted(_equal(old, new).items())
    row = {equal[n] for n in increasing([(j, 1 + len(new[j].words.keys) / 1_000) for _, j in equal])}
    found.pairs += (_Pair([old[i]], [new[j]], moved=(i, j) not in row) for i, j in equal)
    taken, given = {i for i, _ in equal}, {j for _, j in equal}
    for (i, j), (last, other) in pairwise([(-1, -1), *sorted(row), (len(old), len(new))]):
        before = [old[n] for n in range(i + 1, last) if n not in taken]
        after = [new[n] for n in range(j + 1, other) if n not in given]
        if before or after:
            yield before, after


def _equal(old: _Units, new: _Units) -> dict[int, int]:
    """Pair units of the same words: those that occur once, then the neighbours of pairs, then in order."""
    mine, theirs = _places(old), _places(new)
    pairs = {at[0]: theirs[key][0] for key, at in mine.items() if len(at) == 1 == len(theirs.get(key, ()))}
    taken = set(pairs.values())
    for step in (1, -1):
        for i in sorted(pairs, reverse=step < 0):
            n, m = i + step, pairs[i] + step
            while 0 <= n < len(old) and 0 <= m < len(new) and n not in pairs and m not in taken:
                if old[n].words.key != new[m].words.key:
                    break
                pairs[n] = m
                taken.add(m)
                n, m = n + step, m + step
    for key, at in mine.items():
        free = (m for m in theirs.get(key, ()) if m not in taken)
        pairs |= dict(zip([n for n in at if n not in pairs], list(free), strict=False))
    return pairs


def _places(units: _Units) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for n, unit in enumerate(units):
        found.setdefault(unit.words.key, []).append(n)
    return found


def _pair_anew(old: _Units, new: _Units, found: _Found) -> None:
    """Pair what two texts only cut in different places; leave the rest of the gap."""
    if not old or not new:
        found.leave(old, new)
        return
    for mine, theirs in _cut_alike(old, new):
        if not mine or not theirs:
            found.leave(mine, theirs)
        elif _text(mine) == _text(theirs):
            found.pairs.append(_Pair(list(mine), list(theirs)))
        elif len(mine) == len(theirs) == 1:
            found.leave(mine, theirs)
        else:
            for before, after in _gaps(by_sentence(mine), by_sentence(theirs), found):
                if _is_other_cut(before, after):
                    found.pairs.append(_Pair(before, after, equal=False))
                else:
                    found.leave(before, after)


def _is_other_cut(old: _Units, new: _Units) -> bool:
    """Tell whether one unit has the words of all the others, and a few of its own."""
    if (len(old) == 1) == (len(new) == 1):
        return False
    whole = Counter(key for unit in (old if len(old) == 1 else new) for key in unit.words.keys)
    parts = [Counter(unit.words.keys) for unit in (new if len(old) == 1 else old)]
    held = all((part & whole).total() >= _HELD * part.total() for part in parts)
    return held and _HELD <= sum(part.total() for part in parts) / max(1, whole.total()) <= 1 / _HELD


def _text(units: _Units) -> str:
    return "".join(unit.words.key for unit in units)


def _cut_alike(old: _Units, new: _Units) -> Iterator[tuple[_Units, _Units]]:
    """Cut two rows of units where the same words end a unit in both."""
    mine, theirs = _ends(old), _ends(new)
    words = [key for unit in old for key in unit.words.keys]
    others = [key for unit in new for key in unit.words.keys]
    cuts = {(len(words), len(others))}
    for i, j, size in blocks(words, others):
        cuts.update((at, at - i + j) for at in mine.keys() & range(i, i + size + 1) if at - i + j in theirs)
    last = (0, 0)
    for at, other in sorted(cuts):
        yield old[last[0] : mine[at]], new[last[1] : theirs[other]]
        last = (mine[at], theirs[other])


def _ends(units: _Units) -> dict[int, int]:
    """Return after how many words which number of units is whole."""
    found, words = {0: 0}, 0
    for n, unit in enumerate(units, start=1):
        words += len(unit.words.keys)
        found[words] = n
    return found


def _pair_alike(found: _Found) -> None:
    pairs = alike(found.gone, found.fresh)
    for i, j in pairs.items():
        (gap, old), (other, new) = found.gone[i], found.fresh[j]
        found.pairs.append(_Pair([old], [new], equal=False, moved=gap != other))
    given = set(pairs.values())
    gone = [unit for n, (_, unit) in enumerate(found.gone) if n not in pairs]
    fresh = [unit for n, (_, unit) in enumerate(found.fresh) if n not in given]
    found.pairs += (_Pair(list(units), []) for _, units in groupby(gone, lambda unit: unit.place))
    found.pairs += (_Pair([], list(units)) for _, units in groupby(fresh, lambda unit: unit.place))


def _entries(found: _Found) -> Iterator[Entry]:
    """Put the pairs in order and drop those of headings alone."""
    behind = {unit.place: pair.new[0].place for pair in found.pairs if pair.new for unit in pair.old}
    last, at = {}, -1
    for place in sorted(unit.place for pair in found.pairs for unit in pair.old):
        at = behind.get(place, at)
        last[place] = at
    order = sorted(
        found.pairs,
        key=lambda p: (p.new[0].place, -1) if p.new else (last[p.old[0].place], p.old[0].place),
    )
    for pair in order:
        if any(unit.clause for unit in (*pair.old, *pair.new)):
            yield _entry(pair)


def _entry(pair: _Pair) -> Entry:
    old, new = side_of(pair.old) if pair.old else None, side_of(pair.new) if pair.new else None
    if old is None or new is None:
        return Entry(Status.NEW if old is None else Status.GONE, old, new)
    if pair.equal:
        return Entry(Status.MOVED if pair.moved else Status.SAME, old, new, pair.moved)
    changed = runs(cut(old.text), cut(new.text))
    return Entry(Status.CHANGED, old, new, pair.moved, changed)
