"""What a PDF page prints: its lines with their places, sizes and weights, as PDFium finds them."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import hypot
from typing import Any

import pypdfium2.raw as pdfium

HYPHEN = "\ufffe"
"""How PDFium writes a hyphen that ends a printed line."""
_LINE = re.compile(r"[^\r\n\x02\ufffe]+[\x02\ufffe]?")
_WORD = re.compile(r"[^ \t\u00a0\x02\ufffe]+[\x02\ufffe]?")
_BOLD_NAME = re.compile(rb"bold|black|heavy|demi", re.IGNORECASE)
_FORCE_BOLD = 1 << 18
_STROKED = 2  # letters that are filled and outlined: a bold that the font does not have
_WIDE_EM = 1.1  # a gap that may part two columns …
_WIDER = 1.5  # … and is so many times the narrowest gap of its line
_EQUAL_EM = 0.1


@dataclass(frozen=True, slots=True)
class Printed:
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


_Span = tuple[int, int]
_Turn = tuple[float, float]


def printed_lines(text_page: Any, page: int) -> list[Printed]:
    """Return what the page prints, in the order of the file; [] where it has no text."""
    return list(_PageText(text_page.raw, text_page.get_text_range(), page).lines())


class _PageText:
    """The letters of one page; PDFium counts them in UTF-16 units, and so do we until a line is made."""

    def __init__(self, raw: Any, text: str, page: int) -> None:
        self._raw, self._page = raw, page
        self._wide = max(text, default="") > "\uffff"
        self._text = _units(text) if self._wide else text
        self._exact = pdfium.FPDFText_CountChars(raw) == len(self._text)
        self._box = pdfium.FS_RECTF()
        self._reference = ctypes.byref(self._box)
        self._matrix = pdfium.FS_MATRIX()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._name, self._flags = ctypes.create_string_buffer(80), ctypes.c_int()

    def lines(self) -> Iterator[Printed]:
        for line in _LINE.finditer(self._text):
            words = [word.span() for word in _WORD.finditer(self._text, *line.span())]
            if not words:
                continue
            size, tilt, turn = self._style(_inner(words))
            start = 0
            for end in (*_cuts(self._gaps(words, turn), size), len(words)):
                yield self._printed(words[start:end], size, tilt, turn, parted=start > 0)
                start = end

    def _gaps(self, words: Sequence[_Span], turn: _Turn | None) -> list[float | None]:
        """Return the widths of the gaps between words, None where the file itself writes a single space."""
        raw, box, reference = self._raw, self._box, self._reference
        at = self._at if not self._exact else int  # int: the same place, without a call of ours
        gaps: list[float | None] = []
        before = words[0][1]
        for start, end in words[1:]:
            if start == before + 1 and not pdfium.FPDFText_IsGenerated(raw, at(before)):
                gaps.append(None)
            elif turn is not None:
                gaps.append(self._edges(start, turn)[0] - self._edges(before - 1, turn)[1])
            else:
                pdfium.FPDFText_GetLooseCharBox(raw, at(before - 1), reference)
                right = box.right
                pdfium.FPDFText_GetLooseCharBox(raw, at(start), reference)
                gaps.append(box.left - right)
            before = end
        return gaps

    def _printed(
        self, words: Sequence[_Span], size: float, tilt: float, turn: _Turn | None, *, parted: bool
    ) -> Printed:
        start, end = words[0][0], words[-1][1]
        inner = _inner(words)
        left = self._edges(start, turn)[0]
        return Printed(
            text=_joined_units(self._text[start:end]) if self._wide else self._text[start:end],
            page=self._page,
            left=left,
            right=self._edges(end - 1, turn)[1],
            base=self._baseline(inner, turn),
            size=size,
            bold=all(self._is_bold(at) for at in dict.fromkeys((start, inner, end - 1))),
            first=self._edges(words[0][1] - 1, turn)[1] - left,
            parted=parted,
            tilt=tilt,
        )

    def _at(self, at: int) -> int:
        return at if self._exact else max(0, pdfium.FPDFText_GetCharIndexFromTextIndex(self._raw, at))

    def _style(self, at: int) -> tuple[float, float, _Turn | None]:
        """Return size, tilt and the reading direction (None: from left to right, as nearly always)."""
        at = self._at(at)
        size: float = pdfium.FPDFText_GetFontSize(self._raw, at)
        if not pdfium.FPDFText_GetMatrix(self._raw, at, self._matrix):
            return size, 0.0, None
        a, b, c, d = self._matrix.a, self._matrix.b, self._matrix.c, self._matrix.d
        along, size = hypot(a, b), size * hypot(c, d)
        if not along or (a > 0 and abs(b) < 0.02 * a):
            return size, 0.0, None
        tilt = 2.0 if abs(b) < 0.02 * -a else (1 - a / along) * (1 if b > 0 else -1)
        return size, round(tilt, 2), (a / along, b / along)

    def _edges(self, at: int, turn: _Turn | None) -> tuple[float, float]:
        """Return where a letter begins and ends in reading direction."""
        box = self._box
        pdfium.FPDFText_GetLooseCharBox(self._raw, self._at(at), self._reference)
        return (box.left, box.right) if turn is None else _along(box, turn)

    def _baseline(self, at: int, turn: _Turn | None) -> float:
        pdfium.FPDFText_GetCharOrigin(self._raw, self._at(at), self._x, self._y)
        x, y = self._x.value, self._y.value
        return y if turn is None else y * turn[0] - x * turn[1]

    def _is_bold(self, at: int) -> bool:
        at = self._at(at)
        pdfium.FPDFText_GetFontInfo(self._raw, at, self._name, len(self._name), self._flags)
        if self._flags.value & _FORCE_BOLD or _BOLD_NAME.search(self._name.value):
            return True
        shown = pdfium.FPDFText_GetTextObject(self._raw, at)
        return bool(shown) and pdfium.FPDFTextObj_GetTextRenderMode(shown) == _STROKED


def _inner(words: Sequence[_Span]) -> int:
    """Return a letter of the middle word: the first and the last may be a sign or a raised number."""
    return words[len(words) // 2][0]


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
    return "".join(map(chr, memoryview(text.encode("utf-16-le", "surrogatepass")).cast("H")))


def _joined_units(units: str) -> str:
    return units.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
