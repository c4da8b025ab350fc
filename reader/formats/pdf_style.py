"""What most of a PDF looks like: the size of its text, the space of its lines, the sizes of its headings."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from reader.core.shapes import ends_sentence
from reader.formats.pdf_layout import Block, Flow
from reader.formats.pdf_printed import Printed

HEADING_TIMES = 1.09
"""How much larger a heading's letters are than those of the text."""
_SAME_SIZE = 0.06
_OFTEN = 0.4  # of the letters of the commonest size: a larger size with so many is text, too
_USUAL_EM = 1.2
_SPACE_EM = 0.28  # more than usual between two lines: another paragraph begins
_LOOSE_EM = 1.5
_ENOUGH_LINES = 5
_RARE = 0.1  # of the times of the commonest distance
_DEEPEST = 6


@dataclass(frozen=True, slots=True)
class Style:
    """What most of a document looks like.

    ``large``: the size from which letters are larger than those of the text; ``loose``: the distance of two
    lines, in sizes, beyond which space is between them; ``levels``: the sizes of headings.
    """

    large: float
    loose: float
    levels: tuple[float, ...] = ()

    def level(self, size: float) -> int:
        """Return 1–6 for letters larger than those of the text, else 0."""
        if size < self.large:
            return 0
        at = next(
            (n for n, known in enumerate(self.levels) if size > known * (1 - _SAME_SIZE)), len(self.levels)
        )
        return min(at + 1, _DEEPEST)


def style_of(flows: Iterable[Flow]) -> Style:
    """Return the style of a document by its lines of prose."""
    blocks = [block for block in flows if isinstance(block, Block)]
    letters: defaultdict[float, int] = defaultdict(int)
    for block in blocks:
        for line in block.lines:
            letters[line.size] += len(line.text)
    sizes: Counter[float] = Counter()
    for size, count in letters.items():
        sizes[round(size, 1)] += count
    often = _OFTEN * max(sizes.values(), default=0)
    body = max((size for size, letters in sizes.items() if letters >= often), default=0.0)
    large = body * HEADING_TIMES
    levels: list[float] = []
    for size in sorted((size for size in sizes if size >= large), reverse=True):
        if not levels or size < levels[-1] * (1 - _SAME_SIZE):
            levels.append(size)
    return Style(large, max(1.0, _leading(blocks)) + _SPACE_EM, tuple(levels))


def _leading(blocks: Iterable[Block]) -> float:
    """Return the distance of the lines of a paragraph, in sizes: the smallest that is not rare.

    Where it is large, and yet most lines end a sentence, each line is a paragraph and the distance theirs.
    """
    pairs = [
        (above, line)
        for block in blocks
        for above, line in pairwise(block.lines)
        if above.size == line.size or is_same_size(above, line)
    ]
    if len(pairs) < _ENOUGH_LINES:
        return _USUAL_EM
    pitches: Counter[float] = Counter()
    for pitch, times in Counter([(above.base - line.base) / line.size for above, line in pairs]).items():
        pitches[round(pitch, 1)] += times
    often = max(pitches.values()) * _RARE
    leading = min(pitch for pitch, times in pitches.items() if times >= often)
    if leading <= _LOOSE_EM:
        return leading
    ended = sum(ends_sentence(above.text) for above, _ in pairs)
    return _LOOSE_EM if 2 * ended > len(pairs) else leading


def is_same_size(above: Printed, line: Printed) -> bool:
    """Tell whether both are printed in letters of one size."""
    size = above.size
    return size == line.size or abs(size - line.size) <= _SAME_SIZE * size
