"""What a PDF page prints: its lines with their places, sizes and weights, as PDFium finds them.

Every question to the library costs as much as some lines of ours, so each line asks as few as it can.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator, Sequence
from math import hypot
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

from reader.formats.pdf_calls import (
    font_size,
    index_of,
    is_generated,
    loose_box,
    matrix_of,
    object_of,
    place,
)
from reader.formats.pdf_fonts import Fonts
from reader.formats.pdf_gaps import cuts, parts_columns
from reader.formats.pdf_pages import text_of
from reader.formats.pdf_printed import LONGEST_MARKER, SAME_EM, Printed, is_bare_marker
from reader.formats.pdf_units import joined_units, units

_LINE = re.compile(  # without the blanks around it
    r"[^\r\n\x02\ufffe \t\u00a0](?:[^\r\n\x02\ufffe]*[^\r\n\x02\ufffe \t\u00a0])?[\x02\ufffe]?"
)
_WORD = re.compile(r"[^ \t\u00a0\x02\ufffe]+[\x02\ufffe]?")
_FIRST_WORD = re.compile(r"[^ \t\u00a0\x02\ufffe]+")
_WIDE_BLANKS = ("\t", "\u00a0", "  ")
_LEVEL = 0.02  # the rise of a line, of its length, up to which it is not turned

_Span = tuple[int, int]
_Turn = tuple[float, float]


class _Look(NamedTuple):
    """Size, baseline, tilt and reading direction (None: from left to right, as nearly always)."""

    size: float
    base: float
    tilt: float = 0.0
    turn: _Turn | None = None


def printed_lines(text_page: Any, page: int, fonts: Fonts) -> list[Printed]:
    """Return what the page prints, in the order of the file; [] where it has no text."""
    return _PageText(text_page, page, fonts).lines()


class _PageText:
    """The letters of one page; PDFium counts them in UTF-16 units, and so do we until a line is made."""

    def __init__(self, text_page: Any, page: int, fonts: Fonts) -> None:
        self._raw, self._page, self._fonts = place(text_page), page, fonts
        text, count = text_of(text_page)
        self._text = units(text)
        self._wide = len(self._text) > len(text)
        self._exact = count == len(self._text)
        self._box, self._matrix = pdfium.FS_RECTF(), pdfium.FS_MATRIX()
        self._to_box, self._to_matrix = ctypes.byref(self._box), ctypes.byref(self._matrix)
        self._sides = memoryview(self._matrix).cast("B").cast("f")  # all of the matrix at once

    def lines(self) -> list[Printed]:
        plain = self._exact and not self._wide
        spread = _is_spread(self._text)  # few pages are
        lines: list[Printed] = []
        for found in _LINE.finditer(self._text):
            start, end = found.span()
            line = None
            if plain and not (spread and _is_spread(found[0])):
                line = self._in_one(start, end, found[0])
            if line is None:
                lines += self._in_words(start, end)
            else:
                lines.append(line)
        return lines

    def _in_one(self, start: int, end: int, text: str) -> Printed | None:
        """Return a line of single spaces that one text object prints, None where that is not sure.

        Within one there are no gaps that could part columns, and one font: most lines of most files.
        """
        raw, box, to_box = self._raw, self._box, self._to_box
        shown: int | None = object_of(raw, start)
        space = text.find(" ")
        if shown is None or shown != (last := object_of(raw, end - 1)):
            numbered = 0 < space <= LONGEST_MARKER and object_of(raw, start + space + 1) == last
            return self._numbered(start, end, text, space, (shown, last)) if numbered else None
        if space >= 0 and is_generated(raw, start + space):
            return None
        if not matrix_of(raw, start, self._to_matrix):
            return None
        along, rise, slant, high, _, base = self._sides.tolist()
        if not abs(rise) < _LEVEL * along:
            return None
        size: float = font_size(raw, start) * hypot(slant, high)
        bold = self._fonts.is_bold(raw, start, shown)
        loose_box(raw, start, to_box)
        left, right = box.left, box.right
        first = right
        if space > 1:
            loose_box(raw, start + space - 1, to_box)
            first = box.right
        if end - start > 1:
            loose_box(raw, end - 1, to_box)
            right = box.right
        first = (first if space > 0 else right) - left
        return Printed(text, self._page, left, right, base, size, bold, first)

    def _numbered(
        self, start: int, end: int, text: str, space: int, shown: tuple[int | None, int | None]
    ) -> Printed | None:
        """Return a line of a number and one text object, None where that is not sure.

        Word and its like print most numbers so, often with a gap that could part columns.
        """
        raw, box, to_box, inner = self._raw, self._box, self._to_box, start + space + 1
        if shown[1] is None or not is_bare_marker(text[:space]):
            return None
        if not matrix_of(raw, start, self._to_matrix):
            return None
        along, rise, _, _, _, beside = self._sides.tolist()
        if not (abs(rise) < _LEVEL * along and matrix_of(raw, inner, self._to_matrix)):
            return None
        along, rise, slant, high, _, base = self._sides.tolist()
        size: float = font_size(raw, inner) * hypot(slant, high)
        if not abs(rise) < _LEVEL * along or abs(beside - base) >= SAME_EM * size:
            return None
        loose_box(raw, start, to_box)
        left = box.left
        loose_box(raw, inner - 2, to_box)
        marked = box.right
        loose_box(raw, inner, to_box)
        gap = box.left - marked
        if gap <= 0:
            return None
        loose_box(raw, end - 1, to_box)
        bold = self._fonts.is_bold(raw, inner, shown[1])
        if bold and not parts_columns(gap, size):
            bold = self._fonts.is_bold(raw, start, shown[0])
        return Printed(text, self._page, left, box.right, base, size, bold, marked - left)

    def _in_words(self, start: int, end: int) -> Iterator[Printed]:
        words = [word.span() for word in _WORD.finditer(self._text, start, end)]
        if not words:
            return
        inner = max(start, self._text.rfind(" ", start, (start + end) // 2) + 1)
        look = self._look(inner)
        first = 0
        for last in (*cuts(self._gaps(words, look.turn), look.size), len(words)):
            if first or last < len(words):
                inner = words[(first + last) // 2][0]
                look = look._replace(base=self._look(inner).base)
            yield self._printed(
                (words[first][0], words[last - 1][1]),
                look,
                bold=all(map(self._is_bold, dict.fromkeys((words[first][0], inner, words[last - 1][1] - 1)))),
                parted=first > 0,
            )
            first = last

    def _gaps(self, words: Sequence[_Span], turn: _Turn | None) -> list[float | None]:
        """Return the widths of the gaps between words, None where the file itself writes a single space."""
        raw, at, edges = self._raw, self._at, self._edges
        box, to_box, plain = self._box, self._to_box, self._exact and turn is None
        gaps: list[float | None] = []
        before = words[0][1]
        for start, end in words[1:]:
            if start == before + 1 and not is_generated(raw, before if plain else at(before)):
                gaps.append(None)
            elif plain:
                loose_box(raw, start, to_box)
                left = box.left
                loose_box(raw, before - 1, to_box)
                gaps.append(left - box.right)
            else:
                gaps.append(edges(start, turn)[0] - edges(before - 1, turn)[1])
            before = end
        return gaps

    def _printed(self, place: _Span, look: _Look, *, bold: bool, parted: bool = False) -> Printed:
        start, end = place
        text, turn = self._text[start:end], look.turn
        left, first = self._edges(start, turn)
        right = self._edges(end - 1, turn)[1] if end - start > 1 else first
        word = _FIRST_WORD.match(text)
        if word and 1 < word.end() < len(text):
            first = self._edges(start + word.end() - 1, turn)[1]
        elif word and word.end() > 1:
            first = right
        return Printed(
            joined_units(text) if self._wide else text,
            self._page,
            left,
            right,
            look.base,
            look.size,
            bold,
            first - left,
            parted,
            look.tilt,
        )

    def _at(self, at: int) -> int:
        return at if self._exact else max(0, index_of(self._raw, at))

    def _look(self, at: int) -> _Look:
        at, matrix = self._at(at), self._matrix
        size: float = font_size(self._raw, at)
        if not matrix_of(self._raw, at, self._to_matrix):
            loose_box(self._raw, at, self._to_box)
            return _Look(size, self._box.bottom)
        a, b = matrix.a, matrix.b
        if a > 0 and abs(b) < 0.02 * a:
            return _Look(size * hypot(matrix.c, matrix.d), matrix.f)
        size *= hypot(matrix.c, matrix.d)
        along = hypot(a, b)
        if not along:
            return _Look(size, matrix.f)
        tilt = 2.0 if abs(b) < 0.02 * -a else (1 - a / along) * (1 if b > 0 else -1)
        turn = (a / along, b / along)
        return _Look(size, matrix.f * turn[0] - matrix.e * turn[1], round(tilt, 2), turn)

    def _edges(self, at: int, turn: _Turn | None) -> tuple[float, float]:
        """Return where a letter begins and ends in reading direction."""
        box = self._box
        loose_box(self._raw, at if self._exact else self._at(at), self._to_box)
        return (box.left, box.right) if turn is None else _along(box, turn)

    def _is_bold(self, at: int) -> bool:
        at = self._at(at)
        return self._fonts.is_bold(self._raw, at, object_of(self._raw, at))


def _is_spread(text: str) -> bool:
    """Tell whether ``text`` has blanks wider than a single space."""
    return any([blank in text for blank in _WIDE_BLANKS])


def _along(box: Any, turn: _Turn) -> tuple[float, float]:
    """Return where a box begins and ends in a reading direction."""
    corners = [x * turn[0] + y * turn[1] for x in (box.left, box.right) for y in (box.bottom, box.top)]
    return min(corners), max(corners)
