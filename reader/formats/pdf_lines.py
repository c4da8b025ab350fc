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
    address,
    font_size,
    index_of,
    is_generated,
    loose_box,
    matrix_of,
    object_of,
)
from reader.formats.pdf_fonts import Fonts

HYPHEN = "\ufffe"
"""How PDFium writes a hyphen that ends a printed line."""
SAME_EM = 0.3
"""Lines whose baselines differ by less stand side by side."""
_LINE = re.compile(r"[^\r\n\x02\ufffe]+[\x02\ufffe]?")
_WORD = re.compile(r"[^ \t\u00a0\x02\ufffe]+[\x02\ufffe]?")
_FIRST_WORD = re.compile(r"[^ \t\u00a0\x02\ufffe]+")
_BLANKS = frozenset(" \t\u00a0")
_HYPHENS = frozenset((HYPHEN, "\x02"))
_WIDE_EM = 1.1  # a gap that may part two columns …
_WIDER = 1.5  # … and is so many times the narrowest gap of its line
_EQUAL_EM = 0.1


class Printed(NamedTuple):
    """Words that stand together on one line of a page; lengths in points, ``base`` from the page's foot.

    ``first`` is the width of the first word. ``text`` ends with `HYPHEN` where the line breaks a word.
    ``parted`` is true where a wide gap alone parts it from what stands before it on the same line.
    ``tilt`` is how far the line is turned from the reading direction of most pages, in quarter turns.
    """

    text: str
    page: int
    left: float
    right: float
    base: float
    size: float
    bold: bool = False
    first: float = 0.0
    parted: bool = False
    tilt: float = 0.0


def is_beside(line: Printed, other: Printed) -> bool:
    """Tell whether both stand on one line of the page."""
    return abs(line.base - other.base) < SAME_EM * min(line.size, other.size)


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
    return list(_PageText(text_page.raw, text_page.get_text_range(), page, fonts).lines())


class _PageText:
    """The letters of one page; PDFium counts them in UTF-16 units, and so do we until a line is made."""

    def __init__(self, raw: Any, text: str, page: int, fonts: Fonts) -> None:
        self._raw, self._page, self._fonts = address(raw), page, fonts
        units = _units(text)
        self._wide = len(units) > len(text)
        self._text = units if self._wide else text
        self._exact = pdfium.FPDFText_CountChars(raw) == len(self._text)
        self._box = pdfium.FS_RECTF()
        self._box_place = ctypes.addressof(self._box)
        self._matrix = pdfium.FS_MATRIX()
        self._matrix_place = ctypes.addressof(self._matrix)

    def lines(self) -> Iterator[Printed]:
        text = self._text
        for line in _LINE.finditer(text):
            start, end = line.span()
            while start < end and text[start] in _BLANKS:
                start += 1
            while start < end and text[end - 1] in _BLANKS:
                end -= 1
            if start < end and text[start] not in _HYPHENS:
                yield from self._line(start, end)

    def _line(self, start: int, end: int) -> Iterator[Printed]:
        inner = max(start, self._text.rfind(" ", start, (start + end) // 2) + 1)
        look = self._look(inner)
        shown = self._one_object(start, end) if look.turn is None else None
        if shown:
            yield self._printed((start, end), look, bold=self._fonts.is_bold(self._raw, start, shown))
            return
        words = [word.span() for word in _WORD.finditer(self._text, start, end)]
        if not words:
            return
        first = 0
        for last in (*_cuts(self._gaps(words, look.turn), look.size), len(words)):
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

    def _one_object(self, start: int, end: int) -> int | None:
        """Return the text object that prints a whole line and its single spaces, None where that is not sure.

        Within one there are no gaps that could part columns, and one font.
        """
        text, raw, at = self._text, self._raw, self._at
        space = text.find(" ", start, end)
        if text.find("  ", start, end) >= 0 or text.find("\t", start, end) >= 0:
            return None
        if space >= 0 and is_generated(raw, at(space)):
            return None
        first: int | None = object_of(raw, at(start))
        return first if first == object_of(raw, at(end - 1)) else None

    def _gaps(self, words: Sequence[_Span], turn: _Turn | None) -> list[float | None]:
        """Return the widths of the gaps between words, None where the file itself writes a single space."""
        raw, at, edges = self._raw, self._at, self._edges
        gaps: list[float | None] = []
        before = words[0][1]
        for start, end in words[1:]:
            if start == before + 1 and not is_generated(raw, at(before)):
                gaps.append(None)
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
            _joined_units(text) if self._wide else text,
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
        if not matrix_of(self._raw, at, self._matrix_place):
            loose_box(self._raw, at, self._box_place)
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
        loose_box(self._raw, at if self._exact else self._at(at), self._box_place)
        return (box.left, box.right) if turn is None else _along(box, turn)

    def _is_bold(self, at: int) -> bool:
        at = self._at(at)
        return self._fonts.is_bold(self._raw, at, object_of(self._raw, at))


def _cuts(gaps: Sequence[float | None], size: float) -> Iterator[int]:
    """Yield the words before which a gap is so wide that columns may meet there.

    In justified lines the gaps are wide, too, but nearly equal.
    """
    known = [gap for gap in gaps if gap is not None]
    wide, back = _WIDE_EM * size, -2 * size
    if not known or (max(known) <= wide and min(known) >= back):
        return
    narrowest = 0.0 if len(known) < len(gaps) else min(known)
    equal = len(gaps) > 1 and max(known) - narrowest < _EQUAL_EM * size
    for at, gap in enumerate(gaps, 1):
        if gap is None:
            continue
        outstanding = len(gaps) == 1 or narrowest > wide or gap > _WIDER * narrowest
        if (gap > wide and outstanding and not equal) or gap < back:
            yield at


def _along(box: Any, turn: _Turn) -> tuple[float, float]:
    """Return where a box begins and ends in a reading direction."""
    corners = [x * turn[0] + y * turn[1] for x in (box.left, box.right) for y in (box.bottom, box.top)]
    return min(corners), max(corners)


def _units(text: str) -> str:
    """Return ``text`` with two code points of the range of surrogates for each sign beyond U+FFFF."""
    if len(text) == len(data := text.encode("utf-16-le", "surrogatepass")) // 2:
        return text
    return "".join(map(chr, memoryview(data).cast("H")))


def _joined_units(units: str) -> str:
    return units.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
