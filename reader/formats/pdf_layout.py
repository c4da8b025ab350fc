"""The lines of a PDF page in the order of reading: columns one after the other, tables row by row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from operator import attrgetter
from statistics import median

from reader.formats.pdf_bullets import with_markers
from reader.formats.pdf_printed import SAME_EM, Printed, is_beside

_NEAR_PT = 2.0
_REACH_EM = 6  # how far above or below another cell of the same column may begin
_FEWEST_ROWS = 2
_LONGEST_CELL = 14  # printed lines
_TIGHT_EM = 1.5
_FEWEST_PAIRS = 6  # lines side by side that make two columns of prose
_SHORTEST_PROSE = 25
_BASE = attrgetter("base")


@dataclass(slots=True)
class Block:
    """Lines that stand below each other; ``beside`` is the right end of what stands to their left, if any."""

    lines: list[Printed] = field(default_factory=list)
    beside: float | None = None

    @property
    def left(self) -> float:
        """Where the line furthest to the left begins."""
        return min([line.left for line in self.lines])


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row of a table: its cells from left to right, each the lines that it prints."""

    cells: tuple[tuple[Printed, ...], ...]


Flow = Block | TableRow


def flow(lines: Sequence[Printed]) -> list[Flow]:
    """Return blocks of prose and rows of tables in reading order; every line stands in one of them."""
    lines = with_markers(lines)
    if any([line.parted for line in lines]):
        lines = _columns_apart(_rejoined(lines))
    blocks = _blocks(lines)
    if not any([block.beside for block in blocks]):
        ordered = sorted(lines, key=_BASE, reverse=True)
        blocks = blocks if ordered == lines else _blocks(ordered)
    return list(_with_tables(blocks))


def _rejoined(lines: Sequence[Printed]) -> list[Printed]:
    """Undo the cuts at wide gaps that no other line of the page has at the same place."""
    kept: list[Printed] = []
    for line in lines:
        if line.parted and kept and is_beside(kept[-1], line) and not _is_supported(line, lines):
            text = f"{kept[-1].text} {line.text}"
            kept[-1] = replace(kept[-1], text=text, right=line.right, bold=kept[-1].bold and line.bold)
        else:
            kept.append(line)
    return kept


def _is_supported(line: Printed, lines: Sequence[Printed]) -> bool:
    reach = _REACH_EM * line.size
    main = min(other.left for other in lines)
    return any(
        abs(other.left - line.left) <= _NEAR_PT
        and SAME_EM * line.size < abs(other.base - line.base) <= reach
        and other.left - main > line.size
        for other in lines
    )


def _columns_apart(lines: list[Printed]) -> list[Printed]:
    """Put two columns of prose one after the other where the file prints them line by line."""
    pairs = [at for at in range(1, len(lines)) if lines[at].parted and is_beside(lines[at - 1], lines[at])]
    if len(pairs) < _FEWEST_PAIRS:
        return lines
    gutter = median(lines[at].left for at in pairs)
    pairs = [at for at in pairs if abs(lines[at].left - gutter) < lines[at].size]
    if len(pairs) < _FEWEST_PAIRS or not _is_prose([lines[at - 1] for at in pairs], lines[pairs[0]].size):
        return lines
    start, end = pairs[0] - 1, pairs[-1] + 1
    right = [line for line in lines[start:end] if line.left > gutter - line.size]
    left = [line for line in lines[start:end] if line.left <= gutter - line.size]
    return [*lines[:start], *left, *right, *lines[end:]]


def _is_prose(lines: Sequence[Printed], size: float) -> bool:
    """Tell whether most lines fill their column, as the cells of a table do not."""
    right = max(line.right for line in lines)
    width = right - min(line.left for line in lines)
    full = sum(line.right > right - 0.2 * width for line in lines)
    long = median(len(line.text) for line in lines) >= _SHORTEST_PROSE
    tight = median(first.base - second.base for first, second in pairwise(lines))
    return full * 5 >= len(lines) * 3 and long and tight < _TIGHT_EM * size


def _blocks(lines: Sequence[Printed]) -> list[Block]:
    if not lines:
        return []
    above = lines[0]
    last = Block([above])
    blocks = [last]
    for line in lines[1:]:
        size, over = line.size, above.size
        below = line.base < above.base - SAME_EM * (over if over < size else size)
        if below and (last.beside is None or line.left >= last.beside):
            last.lines.append(line)
        else:
            last = Block([line], None if below else _right_of_neighbours(last, line))
            blocks.append(last)
        above = line
    return blocks


def _right_of_neighbours(block: Block, line: Printed) -> float | None:
    """Return where the lines of ``block`` to the left of ``line`` end, None if there are none."""
    level = [other for other in block.lines if other.base <= line.base + line.size]
    if not level or block.lines[0].base < line.base - 3 * line.size:
        return None
    right = max(other.right for other in level)
    return right if right < line.left else None


def _with_tables(blocks: Sequence[Block]) -> Iterator[Flow]:
    rows: list[list[Block]] = []
    at = 0
    while at < len(blocks):
        end = at + 1
        while end < len(blocks) and blocks[end].beside is not None:
            end += 1
        if end - at == 1:
            yield from _settled(rows)
            rows = []
            yield blocks[at]
        else:
            above, row = _first_cell(blocks[at:end])
            if above.lines or (rows and not _same_table(rows[-1], row)):
                yield from _settled(rows)
                rows = []
            if above.lines:
                yield above
            rows.append(row)
        at = end
    yield from _settled(rows)


def _first_cell(group: Sequence[Block]) -> tuple[Block, list[Block]]:
    """Cut the block before the first side cell into what stands above the row and the row's first cell."""
    first, sides = group[0], list(group[1:])
    top = max(side.lines[0].base for side in sides)
    lines = first.lines
    start = next(
        (n for n, line in enumerate(lines) if line.base <= top + SAME_EM * line.size), len(lines) - 1
    )
    lowest = min(side.lines[-1].base for side in sides)
    if lines[-1].base < lowest:  # the first cell is the longest: the others stand in its middle
        while start and lines[start - 1].base - lines[start].base < _TIGHT_EM * lines[start].size:
            start -= 1
    return Block(lines[:start], first.beside), [Block(lines[start:]), *sides]


def _same_table(row: Sequence[Block], other: Sequence[Block]) -> bool:
    starts = [block.left for block in row]
    others = [block.left for block in other]
    fewer, more = sorted((starts, others), key=len)
    return all(any(abs(one - two) <= 2 * _NEAR_PT for two in more) for one in fewer)


def _settled(rows: list[list[Block]]) -> Iterator[Flow]:
    """Yield the rows of a table, or, where it is none, its blocks as columns."""
    longest = max((len(block.lines) for row in rows for block in row), default=0)
    if len(rows) < _FEWEST_ROWS or longest > _LONGEST_CELL:
        yield from (block for row in rows for block in row)
        return
    starts = _starts(rows)
    for row in rows:
        cells: list[tuple[Printed, ...]] = [()] * len(starts)
        for block in row:
            place = min(range(len(starts)), key=lambda at: abs(starts[at] - block.left))
            cells[place] += tuple(block.lines)
        yield TableRow(tuple(cells))


def _starts(rows: Sequence[Sequence[Block]]) -> list[float]:
    starts: list[float] = []
    for left in sorted(block.left for row in rows for block in row):
        if not starts or left - starts[-1] > 2 * _NEAR_PT:
            starts.append(left)
    return starts
