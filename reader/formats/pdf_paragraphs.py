"""Printed lines to paragraphs, headings and list items, judged by sizes, spaces, indents and full lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from reader.core.model import BlockKind
from reader.core.numbering import MarkerKind
from reader.formats.pdf_breaks import NEAR_PT, Paragraph, begins, is_spaced, marker_of
from reader.formats.pdf_layout import Block, Flow, TableRow
from reader.formats.pdf_style import HEADING_TIMES, Style, style_of
from reader.formats.pdf_words import Joiner
from reader.formats.reading import Piece

_SHORTEST_INDENT_PT = 11.0
_ENOUGH_LINES = 5
_LONGEST_HEADING = 260
_MOST_HEADING_LINES = 5
_DEEPEST = 6
_CELL_GAP = "\t"


def pieces(flows: Sequence[Flow], joiner: Joiner) -> Iterator[Piece]:
    """Yield the paragraphs, headings, items and rows of a document in order."""
    style = style_of(flows)
    found = _paragraphs(flows, style)
    indents = _item_indents(found)
    in_row = False
    for one in found:
        if isinstance(one, TableRow):
            cells = (joiner.joined([line.text for line in cell]) for cell in one.cells)
            bold = all(line.bold for cell in one.cells for line in cell)
            yield Piece(_CELL_GAP.join(cells).strip(), emphasised=bold, gap=1 if in_row else 2)
            in_row = True
            continue
        in_row = False
        yield _piece(one, style, joiner, indents)


def _piece(paragraph: Paragraph, style: Style, joiner: Joiner, indents: Sequence[float]) -> Piece:
    text = joiner.joined([line.text for line in paragraph.lines])
    gap = 2 if paragraph.spaced else 1
    level = style.level(paragraph.lines[0].size)
    if level and len(text) <= _LONGEST_HEADING and len(paragraph.lines) <= _MOST_HEADING_LINES:
        return Piece(text, BlockKind.HEADING, level)
    marker = paragraph.marker
    if marker and marker.kind is MarkerKind.BULLET:
        return Piece(text, BlockKind.ITEM, _depth(paragraph, indents), paragraph.is_bold, gap)
    if marker is None and not paragraph.is_bold and _is_item(paragraph, indents):
        return Piece(f"• {text}", BlockKind.ITEM, _depth(paragraph, indents), gap=gap)
    return Piece(text, emphasised=paragraph.is_bold, gap=gap)


def _item_indents(found: Sequence[Paragraph | TableRow]) -> list[float]:
    """Return how far from their column items begin whose bullets are drawn, not written.

    Such items have several lines that all begin there, or stand close together; indented first lines of
    ordinary paragraphs speak against it.
    """
    paragraphs = [one for one in found if isinstance(one, Paragraph)]
    opening = [
        p.indent for p in paragraphs if len(p.lines) > 1 and p.left - p.lines[1].left > p.lines[0].size
    ]
    indents = [p.indent for p in paragraphs if p.marker is None and p.is_flush()]
    for first, second in pairwise(paragraphs):
        close = not second.spaced and abs(first.left - second.left) < NEAR_PT
        if close and first.marker is None and second.marker is None and not first.is_bold:
            indents.append(first.indent)
    kept: list[float] = []
    for indent in sorted(indents):
        if any(abs(indent - other) < NEAR_PT for other in opening):
            continue
        if indent > _SHORTEST_INDENT_PT and (not kept or indent - kept[-1] > 2 * NEAR_PT):
            kept.append(indent)
    return kept


def _is_item(paragraph: Paragraph, indents: Sequence[float]) -> bool:
    if not indents or (len(paragraph.lines) > 1 and not paragraph.is_flush()):
        return False
    return any(abs(paragraph.indent - known) <= NEAR_PT for known in indents)


def _depth(paragraph: Paragraph, indents: Sequence[float]) -> int:
    return max(1, min(_DEEPEST, sum(known <= paragraph.indent + NEAR_PT for known in indents)))


def _paragraphs(flows: Sequence[Flow], style: Style) -> list[Paragraph | TableRow]:
    found: list[Paragraph | TableRow] = []
    margins: dict[int, float] = {}
    last: Paragraph | None = None
    for block in flows:
        if isinstance(block, TableRow):
            found.append(block)
            last = None
            continue
        margin, column = _margin(block, margins), block.left
        for line in block.lines:
            marker = marker_of(line.text)
            if last is None:
                last = Paragraph([line], margin, column, True, marker, marker)
                found.append(last)
            elif begins(last, line, marker, style):
                above = last.lines[-1]
                spaced, listed = is_spaced(above, line, style), above.text[-1:] == ";"
                last = Paragraph([line], margin, column, spaced, marker, marker or last.counted, listed)
                found.append(last)
            else:
                last.lines.append(line)
                last.margin = margin
    return found


def _margin(block: Block, margins: dict[int, float]) -> float:
    """Return where the column of ``block`` ends: few lines take it from longer blocks that begin there."""
    size = median([line.size for line in block.lines])
    body = [line.right for line in block.lines if line.size < size * HEADING_TIMES] or [block.lines[0].right]
    rights = sorted(body, reverse=True)
    known = margins.get(round(block.left / size), 0.0)
    margin = rights[0]
    if len(rights) >= _ENOUGH_LINES:
        margin = next((a for a, b in pairwise(rights) if a - b < 3 * size), margin)
    else:
        margin = max(margin, known)
    margins[round(block.left / size)] = margin
    return margin
