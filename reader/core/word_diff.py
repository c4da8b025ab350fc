"""Which words two texts share in order, in time that grows with their length only."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from reader.core.text import fold

FULLY_COMPARED = 20_000  # pairs of words up to which every pair is looked at
_SHINGLES = (4, 1)  # words in a row that find their place in a long text, tried in this order
_WORD = re.compile(r"\d+(?:[.,:/]\d+)*|[^\W\d_]+(?:['’ʼ.@/][^\W_]+)*|[%$€£₸₽₹№+<>=≥≤]")
_APOSTROPHES = str.maketrans("’ʼ", "''")
_SOFT_HYPHEN = "\u00ad"

Place = tuple[int, int]  # in the old words, in the new ones
Block = tuple[int, int, int]  # place in the old words, place in the new ones, how many


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of two compared texts; ``text`` is that of the new one where both have it.

    ``sign`` is "=" for both, "-" for the old one alone, "+" for the new one alone.
    """

    sign: str
    text: str


@dataclass(frozen=True, slots=True)
class Words:
    """A text cut into words as they are compared: no quotation marks, dashes, capitals or punctuation.

    ``keys`` are the words, ``starts`` their places in ``text``.
    """

    text: str
    keys: tuple[str, ...]
    starts: tuple[int, ...]

    @property
    def key(self) -> str:
        """What is equal for two texts of the same words, however they were broken or hyphenated."""
        return "".join(self.keys)


def cut(text: str) -> Words:
    """Cut a text into words; "" has none."""
    whole = fold(unicodedata.normalize("NFC", text.replace(_SOFT_HYPHEN, "")))
    found = list(_WORD.finditer(whole))
    keys = (one[0].translate(_APOSTROPHES).casefold() for one in found)
    return Words(whole, tuple(keys), tuple(one.start() for one in found))


def blocks(old: Sequence[str], new: Sequence[str]) -> list[Block]:
    """Return the runs of equal words in order, none of size 0; [] where nothing is shared."""
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    ends = (len(old) - tail, len(new) - tail)
    found = [(0, 0, head), *_between(old, new, (head, head), ends), (*ends, tail)]
    return _joined(found)


def runs(old: Words, new: Words) -> tuple[Run, ...]:
    """Return how one text became the other, to be read in order; () for two empty texts."""
    made: list[Run] = []
    i = j = 0
    for start, other, size in (*blocks(old.keys, new.keys), (len(old.keys), len(new.keys), 0)):
        for sign, words, first, last in (
            ("-", old, i, start),
            ("+", new, j, other),
            ("=", new, other, other + size),
        ):
            if first < last and (text := _stretch(words, first, last)):
                made.append(Run(sign, text))
        i, j = start + size, other + size
    return tuple(made)


def _stretch(words: Words, first: int, last: int) -> str:
    """Return the text of some words with what stands around them, up to the next word."""
    start = words.starts[first] if first else 0
    return words.text[start : words.starts[last] if last < len(words.starts) else None].strip()


def _between(
    old: Sequence[str], new: Sequence[str], start: Place, end: Place, shingles: tuple[int, ...] = _SHINGLES
) -> Iterator[Block]:
    """Find the blocks of two stretches: a short one whole, a long one between words that occur once."""
    if start[0] >= end[0] or start[1] >= end[1]:
        return
    if (end[0] - start[0]) * (end[1] - start[1]) <= FULLY_COMPARED:
        from difflib import SequenceMatcher  # not needed as long as nothing changed

        matcher = SequenceMatcher(None, old[start[0] : end[0]], new[start[1] : end[1]], autojunk=False)
        found = matcher.get_matching_blocks()
        yield from ((start[0] + a, start[1] + b, size) for a, b, size in found if size)
    elif shingles:
        at = start
        for a, b, size in (*_anchors(old, new, start, end, shingles[0]), (*end, 0)):
            yield from _between(old, new, at, (a, b), shingles[1:])
            yield (a, b, size)
            at = (a + size, b + size)


def _anchors(old: Sequence[str], new: Sequence[str], start: Place, end: Place, size: int) -> Iterator[Block]:
    """Find rows of ``size`` words that occur once on either side, in the order of both, made longer."""
    mine, theirs = _rows(old, start[0], end[0], size), _rows(new, start[1], end[1], size)
    pairs = [(i, theirs[row]) for row, i in mine.items() if i >= 0 and theirs.get(row, -1) >= 0]
    at = start
    for n in increasing([(j, 1.0) for _, j in pairs]):
        i, j = pairs[n]
        if i < at[0] or j < at[1]:  # within the block before
            continue
        while i > at[0] and j > at[1] and old[i - 1] == new[j - 1]:
            i, j = i - 1, j - 1
        last, other = pairs[n][0] + size, pairs[n][1] + size
        while last < end[0] and other < end[1] and old[last] == new[other]:
            last, other = last + 1, other + 1
        yield (i, j, last - i)
        at = (last, other)


def _rows(words: Sequence[str], start: int, end: int, size: int) -> dict[tuple[str, ...], int]:
    """Return where each row of words stands, -1 for one that occurs again; in order."""
    found: dict[tuple[str, ...], int] = {}
    for at in range(start, end - size + 1):
        row = tuple(words[at : at + size])
        found[row] = -1 if row in found else at
    return found


def increasing(values: Sequence[tuple[int, float]]) -> list[int]:
    """Return the places of the heaviest strictly increasing row among (value, weight), in order."""
    rank = {value: n for n, value in enumerate(sorted({value for value, _ in values}), start=1)}
    best: list[tuple[float, int]] = [(0.0, -1)] * (len(rank) + 1)  # a Fenwick tree of maxima
    before: list[int] = []
    heaviest = (0.0, -1)
    for n, (value, weight) in enumerate(values):
        top, at = (0.0, -1), rank[value] - 1
        while at:
            top, at = max(top, best[at]), at & (at - 1)
        before.append(top[1])
        mine = (top[0] + weight, n)
        heaviest = max(heaviest, mine)
        at = rank[value]
        while at < len(best):
            best[at] = max(best[at], mine)
            at += at & -at
    found: list[int] = []
    at = heaviest[1]
    while at >= 0:
        found.append(at)
        at = before[at]
    return found[::-1]


def _joined(found: Iterable[Block]) -> list[Block]:
    made: list[Block] = []
    for i, j, size in found:
        if made and (made[-1][0] + made[-1][2], made[-1][1] + made[-1][2]) == (i, j):
            made[-1] = (made[-1][0], made[-1][1], made[-1][2] + size)
        elif size:
            made.append((i, j, size))
    return made
