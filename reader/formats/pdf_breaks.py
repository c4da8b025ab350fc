"""Where a printed line begins a paragraph: after a line with room left, by its number, space or indent."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.core.numbering import Marker, MarkerKind, read_marker
from reader.core.shapes import ends_sentence
from reader.formats.pdf_printed import Printed
from reader.formats.pdf_style import Style, is_same_size

NEAR_PT = 1.5
"""Lines that begin or end within so many points begin or end at one place."""
_INDENT_EM = 0.5
_SHORTEST_FULL = 40  # characters of a line that breaks off inside a sentence before a number
_SLACK_EM = 0.3
_PLAIN = re.compile(  # no marker begins so: a letter, but no "а)", no "IV." and no word with a number
    r"[^\W\d_](?![\s.)])(?!(?<=[IVXІХivx])[IVXІХivx]{1,5}[.)])(?![^\W\d_]{2,8}+\s+№?\s?[\dIVX])"
)
_DASHED = re.compile(r"[–—] [^\W\d_]")
_BULLETS_IN_TEXT = "-–—*·+o"


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
        return len(self.lines) > 1 and all(abs(line.left - self.left) < NEAR_PT for line in self.lines)


def marker_of(text: str) -> Marker | None:
    """Return the marker of a line, without asking where the line begins with plain words, as most do."""
    return None if _PLAIN.match(text) else read_marker(text)


def begins(paragraph: Paragraph, line: Printed, marker: Marker | None, style: Style) -> bool:
    """Tell whether ``line``, which begins with ``marker``, begins a paragraph after ``paragraph``."""
    last = paragraph.lines[-1]
    text, last_size, size = last.text, last.size, line.size
    full = last.right + 0.25 * last_size + line.first > paragraph.margin - _SLACK_EM * last_size
    if last_size != size and not is_same_size(last, line):
        return True
    if last.bold != line.bold and not (full and line.text[0].islower() and not _is_closed(text)):
        return True
    if marker is not None and (decided := _by_marker(paragraph, line, marker, full=full)) is not None:
        return decided
    step = last.base - line.base
    if line.page != last.page or step < 0:  # another page or column
        return not full or _is_closed(text)
    if step / (size if size > 1.0 else 1.0) > style.loose:
        return True
    if not size < style.large or (last.bold and line.bold and _is_centred(last, line)):
        return False
    if paragraph.listed and text[-1:] == ";" and abs(line.left - paragraph.left) < NEAR_PT:
        return True
    return not full or (abs(line.left - last.left) > _INDENT_EM * size and _is_indented(paragraph, line))


def is_spaced(above: Printed, line: Printed, style: Style) -> bool:
    """Tell whether more space than usual is between two lines of a page that follow each other."""
    if line.page != above.page or line.base > above.base:
        return False
    return (above.base - line.base) / max(1.0, line.size) > style.loose


def _is_closed(text: str) -> bool:
    """Tell whether the line ends with its sentence or announces what follows."""
    return text[-1:] in ";:" or ends_sentence(text)


def _by_marker(paragraph: Paragraph, line: Printed, marker: Marker, *, full: bool) -> bool | None:
    """Tell whether the marker makes or forbids a beginning; None where it says nothing."""
    text = paragraph.lines[-1].text
    within = full and text[-1:] != "," and not _is_closed(text)
    if within and _DASHED.match(line.text) and line.text[2].islower():
        return False
    within = within and len(text) >= _SHORTEST_FULL
    return _is_own(marker, line, paragraph.counted, within=within) or None


def _is_own(marker: Marker, line: Printed, before: Marker | None, *, within: bool) -> bool:
    """Tell whether the marker at the start of ``line`` is one; ``within``: it stands inside a sentence."""
    if marker.kind is MarkerKind.BULLET:
        return not within or line.text[0] not in _BULLETS_IN_TEXT
    return not within or (before is not None and _is_next(before, marker))


def _is_next(before: Marker, marker: Marker) -> bool:
    first, second = before.parts, marker.parts
    same = before.kind is marker.kind and len(first) == len(second) > 0 and first[:-1] == second[:-1]
    return same and second[-1] == first[-1] + 1


def _is_centred(last: Printed, line: Printed) -> bool:
    return abs(last.left + last.right - line.left - line.right) < 4 * NEAR_PT


def _is_indented(paragraph: Paragraph, line: Printed) -> bool:
    """Tell whether the indent of ``line``, which there is, begins a paragraph; the line above it is full."""
    lines = paragraph.lines
    closed, inwards = _is_closed(lines[-1].text), line.left > lines[-1].left
    if len(lines) == 1:
        return closed and inwards == (paragraph.marker is None)
    return closed or not inwards
