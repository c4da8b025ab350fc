"""Printed lines to paragraphs, headings and list items, judged by sizes, spaces, indents and full lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from reader.core.model import BlockKind
from reader.core.numbering import Marker, MarkerKind, read_marker
from reader.core.shapes import ends_sentence
from reader.formats.pdf_layout import Block, Flow, TableRow
from reader.formats.pdf_printed import Printed
from reader.formats.pdf_style import HEADING_TIMES, Style, is_same_size, style_of
from reader.formats.pdf_words import BREAKS, Joiner, breaks_word
from reader.formats.reading import Piece

_LOOSE_EM = 0.28  # more space than usual between two lines: another paragraph begins
_INDENT_EM = 0.5
_SHORTEST_INDENT_PT = 11.0
_ENOUGH_LINES = 5
_SHORTEST_FULL = 40  # characters of a line that breaks off inside a sentence before a number
_SLACK_EM = 0.3
_NEAR_PT = 1.5
_LONGEST_HEADING = 260
_MOST_HEADING_LINES = 5
_DEEPEST = 6
_MAY_BE_MARKED = re.compile(r"[\d.)IVXІХ]")
_MARKED = re.compile(r"o |[^\d.)]{1,16}[\d.)]|.{1,16}\b[IVXІХ]")
_LONGEST_WORDS_OF_MARKER = 18
_DASHED = re.compile(r"[–—] [^\W\d_]")
_BULLETS_IN_TEXT = "-–—*·+o"
_CELL_GAP = "\t"


@dataclass(slots=True)
class Paragraph:
    """The lines of one paragraph; ``margin`` is where its column ends; above it is space if ``spaced``."""

    lines: list[Printed]
    margin: float
    column: float
    spaced: bool = True
    marker: Marker | None = None
    counted: Marker | None = None  # its marker, or the last one before it
    listed: bool = False  # what stands before it ends with a semicolon, as items do

    @property
    def left(self) -> float:
        """Where its first line begins."""
        return self.lines[0].left

    @property
    def indent(self) -> float:
        """How far from the left end of its column it begins."""
        return self.left - self.column

    @property
    def is_bold(self) -> bool:
        """Tell whether all of it is bold."""
        return self.lines[0].bold and all([line.bold for line in self.lines])

    def is_flush(self) -> bool:
        """Tell whether it has several lines that all begin at one place."""
        return len(self.lines) > 1 and all(abs(line.left - self.left) < _NEAR_PT for line in self.lines)


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
        close = not second.spaced and abs(first.left - second.left) < _NEAR_PT
        if close and first.marker is None and second.marker is None and not first.is_bold:
            indents.append(first.indent)
    kept: list[float] = []
    for indent in sorted(indents):
        if any(abs(indent - other) < _NEAR_PT for other in opening):
            continue
        if indent > _SHORTEST_INDENT_PT and (not kept or indent - kept[-1] > 2 * _NEAR_PT):
            kept.append(indent)
    return kept


def _is_item(paragraph: Paragraph, indents: Sequence[float]) -> bool:
    if not indents or (len(paragraph.lines) > 1 and not paragraph.is_flush()):
        return False
    return any(abs(paragraph.indent - known) <= _NEAR_PT for known in indents)


def _depth(paragraph: Paragraph, indents: Sequence[float]) -> int:
    return max(1, min(_DEEPEST, sum(known <= paragraph.indent + _NEAR_PT for known in indents)))


def _paragraphs(flows: Sequence[Flow], style: Style) -> list[Paragraph | TableRow]:
    found: list[Paragraph | TableRow] = []
    margins: dict[int, float] = {}
    for block in flows:
        if isinstance(block, TableRow):
            found.append(block)
            continue
        margin, column = _margin(block, margins), block.left
        for line in block.lines:
            last = found[-1] if found else None
            marker = _marker(line.text)
            if not isinstance(last, Paragraph):
                found.append(Paragraph([line], margin, column, True, marker, marker))
            elif _begins(last, line, marker, style):
                above = last.lines[-1]
                spaced, listed = _is_spaced(above, line, style), above.text[-1:] == ";"
                counted = marker or last.counted
                found.append(Paragraph([line], margin, column, spaced, marker, counted, listed))
            else:
                last.lines.append(line)
                last.margin = margin
    return found


def _margin(block: Block, margins: dict[int, float]) -> float:
    """Return where the column of ``block`` ends: few lines take it from longer blocks that begin there."""
    size = median(line.size for line in block.lines)
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


def _begins(paragraph: Paragraph, line: Printed, marker: Marker | None, style: Style) -> bool:
    """Tell whether ``line``, which begins with ``marker``, begins a paragraph after ``paragraph``."""
    last = paragraph.lines[-1]
    end, size = last.text[-1:], last.size
    if end in BREAKS and breaks_word(last.text, line.text):
        return False
    full = last.right + 0.25 * size + line.first > paragraph.margin - _SLACK_EM * size
    closed = end in ";:" or ends_sentence(last.text)
    if size != line.size and not is_same_size(last, line):
        return True
    if last.bold != line.bold and not (full and not closed and line.text[0].islower()):
        return True
    if marker is not None:
        within = full and not closed and end != ","
        if within and _DASHED.match(line.text) and line.text[2].islower():
            return False
        within = within and len(last.text) >= _SHORTEST_FULL
        if _is_own(marker, line, paragraph.counted, within=within):
            return True
    if line.page != last.page or line.base > last.base:  # another page or column
        return closed or not full
    if _is_spaced(last, line, style):
        return True
    if style.level(line.size) or (last.bold and line.bold and _is_centred(last, line)):
        return False
    if paragraph.listed and end == ";" and abs(line.left - paragraph.left) < _NEAR_PT:
        return True
    return not full or _is_indented(paragraph, line, closed=closed)


def _is_spaced(above: Printed, line: Printed, style: Style) -> bool:
    if line.page != above.page or line.base > above.base:
        return False
    usual = max(style.leading, 1.0)
    return (above.base - line.base) / max(line.size, 1.0) > usual + _LOOSE_EM


def _is_own(marker: Marker, line: Printed, before: Marker | None, *, within: bool) -> bool:
    """Tell whether the marker at the start of ``line`` is one; ``within``: it stands inside a sentence."""
    if marker.kind is MarkerKind.BULLET:
        return not within or line.text[0] not in _BULLETS_IN_TEXT
    return not within or (before is not None and _is_next(before, marker))


def _marker(text: str) -> Marker | None:
    """Return the marker of a line, without asking where the line begins with plain words, as most do."""
    if text[0].isalpha() and text[1:2] != " ":
        hinted = _MAY_BE_MARKED.search(text, 0, _LONGEST_WORDS_OF_MARKER)
        if not hinted or not _MARKED.match(text):
            return None
    return read_marker(text)


def _is_next(before: Marker, marker: Marker) -> bool:
    first, second = before.parts, marker.parts
    same = before.kind is marker.kind and len(first) == len(second) > 0 and first[:-1] == second[:-1]
    return same and second[-1] == first[-1] + 1


def _is_centred(last: Printed, line: Printed) -> bool:
    return abs(last.left + last.right - line.left - line.right) < 4 * _NEAR_PT


def _is_indented(paragraph: Paragraph, line: Printed, *, closed: bool) -> bool:
    """Tell whether the indent of ``line`` begins a paragraph; the line above it is full."""
    lines, tolerance = paragraph.lines, _INDENT_EM * line.size
    step = line.left - lines[-1].left
    if len(lines) == 1:
        if step > tolerance:
            return closed and paragraph.marker is None
        return step < -tolerance and paragraph.marker is not None and closed
    return abs(step) > tolerance and (closed or step < 0)
