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
from reader.formats.pdf_words import BREAKS, Joiner, breaks_word
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
    lines, marker, bold = paragraph.lines, paragraph.marker, paragraph.is_bold
    text = joiner.joined([line.text for line in lines])
    gap = 2 if paragraph.spaced else 1
    level = style.level(lines[0].size)
    if level and len(text) <= _LONGEST_HEADING and len(lines) <= _MOST_HEADING_LINES:
        return Piece(text, BlockKind.HEADING, level)
    if marker and marker.kind is MarkerKind.BULLET:
        return Piece(text, BlockKind.ITEM, _depth(paragraph, indents), bold, gap)
    if marker is None and not bold and _is_item(paragraph, indents):
        return Piece(f"• {text}", BlockKind.ITEM, _depth(paragraph, indents), False, gap)
    return Piece(text, BlockKind.PARAGRAPH, 0, bold, gap)


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
        column = block.left
        margin = _margin(block, column, margins)
        for line in block.lines:
            above = last.lines[-1] if last else line
            if last and above.text[-1:] in BREAKS and breaks_word(above.text, line.text):
                last.lines.append(line)
                last.margin = margin
                continue
            marker = marker_of(line.text)
            if last is None:
                last = Paragraph([line], margin, column, True, marker, marker)
                found.append(last)
            elif begins(last, line, marker, style):
                spaced, listed = is_spaced(above, line, style), above.text[-1:] == ";"
                last = Paragraph([line], margin, column, spaced, marker, marker or last.counted, listed)
                found.append(last)
            else:
                last.lines.append(line)
                last.margin = margin
    return found


def _margin(block: Block, left: float, margins: dict[int, float]) -> float:
    """Return where the column of ``block`` ends: few lines take it from longer blocks that begin there."""
    lines = block.lines
    size = median([line.size for line in lines])
    large = size * HEADING_TIMES
    rights = [line.right for line in lines if line.size < large] or [lines[0].right]
    rights.sort(reverse=True)
    place = round(left / size)
    margin = rights[0]
    if len(rights) >= _ENOUGH_LINES:
        margin = next((a for a, b in pairwise(rights) if a - b < 3 * size), margin)
    else:
        margin = max(margin, margins.get(place, 0.0))
    margins[place] = margin
    return margin
