"""What PDFium is asked of the letters of a page: their size and weight, where they stand, how far apart."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
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
from reader.formats.pdf_pages import text_of
from reader.formats.pdf_units import units

LEVEL = 0.02
"""The rise of a line, of its length, up to which it is not turned."""
Span = tuple[int, int]
Turn = tuple[float, float]


class Look(NamedTuple):
    """Size, baseline, tilt and reading direction (None: from left to right, as nearly always)."""

    size: float
    base: float
    tilt: float = 0.0
    turn: Turn | None = None


class Letters:
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

    def _gaps(self, words: Sequence[Span], turn: Turn | None) -> list[float | None]:
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

    def _at(self, at: int) -> int:
        return at if self._exact else max(0, index_of(self._raw, at))

    def _look(self, at: int) -> Look:
        at = self._at(at)
        size: float = font_size(self._raw, at)
        if not matrix_of(self._raw, at, self._to_matrix):
            loose_box(self._raw, at, self._to_box)
            return Look(size, self._box.bottom)
        a, b, c, d, e, f = self._sides.tolist()
        size *= hypot(c, d)
        if a > 0 and abs(b) < LEVEL * a:
            return Look(size, f)
        along = hypot(a, b)
        if not along:
            return Look(size, f)
        tilt = 2.0 if abs(b) < LEVEL * -a else (1 - a / along) * (1 if b > 0 else -1)
        turn = (a / along, b / along)
        return Look(size, f * turn[0] - e * turn[1], round(tilt, 2), turn)

    def _edges(self, at: int, turn: Turn | None) -> tuple[float, float]:
        """Return where a letter begins and ends in reading direction."""
        box = self._box
        loose_box(self._raw, at if self._exact else self._at(at), self._to_box)
        return (box.left, box.right) if turn is None else _along(box, turn)

    def _are_bold(self, *places: int) -> bool:
        for at in map(self._at, places):
            if not self._fonts.is_bold(self._raw, at, object_of(self._raw, at)):
                return False
        return True


def _along(box: Any, turn: Turn) -> tuple[float, float]:
    """Return where a box begins and ends in a reading direction."""
    corners = [x * turn[0] + y * turn[1] for x in (box.left, box.right) for y in (box.bottom, box.top)]
    return min(corners), max(corners)
