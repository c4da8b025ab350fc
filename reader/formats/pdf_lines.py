"""What a PDF page prints: its lines with their places, sizes and weights, as PDFium finds them.

Every question to the library costs as much as some lines of ours, so each line asks as few as it can.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import hypot
from typing import Any

from reader.formats.pdf_calls import font_size, is_generated, loose_box, matrix_of, object_of
from reader.formats.pdf_fonts import Fonts
from reader.formats.pdf_gaps import cuts, parts_columns, usual_gaps
from reader.formats.pdf_letters import LEVEL, Letters, Look, Span
from reader.formats.pdf_printed import LONGEST_MARKER, SAME_EM, Printed, is_bare_marker
from reader.formats.pdf_units import joined_units

_LINE = re.compile(  # without the blanks around it
    r"[^\r\n\x02\ufffe \t\u00a0](?:[^\r\n\x02\ufffe]*[^\r\n\x02\ufffe \t\u00a0])?[\x02\ufffe]?"
)
_WORD = re.compile(r"[^ \t\u00a0\x02\ufffe]+[\x02\ufffe]?")
_FIRST_WORD = re.compile(r"[^ \t\u00a0\x02\ufffe]+")
_WIDE_BLANKS = ("\t", "\u00a0", "  ")


def printed_lines(text_page: Any, page: int, fonts: Fonts) -> list[Printed]:
    """Return what the page prints, in the order of the file; [] where it has no text."""
    return _Lines(text_page, page, fonts).lines()


class _Lines(Letters):
    """The lines of one page."""

    def lines(self) -> list[Printed]:
        plain = self._exact and not self._wide
        spread = _is_spread(self._text)  # few pages are
        lines: list[Printed] = []
        for found in _LINE.finditer(self._text):
            (start, end), text = found.span(), found[0]
            line = None
            if plain and not (spread and _is_spread(text)):
                line = self._in_one(start, end, text) or self._in_close_words(start, end)
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
        if not abs(rise) < LEVEL * along:
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
        if not (abs(rise) < LEVEL * along and matrix_of(raw, inner, self._to_matrix)):
            return None
        along, rise, slant, high, _, base = self._sides.tolist()
        size: float = font_size(raw, inner) * hypot(slant, high)
        if not abs(rise) < LEVEL * along or abs(beside - base) >= SAME_EM * size:
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

    def _in_close_words(self, start: int, end: int) -> Printed | None:
        """Return a line of single spaces in which no gap parts words, None where that is not sure.

        Where its spaces seem to be PDFium's the gaps alone tell: most lines whose letters are objects each.
        """
        raw, box, to_box, text = self._raw, self._box, self._to_box, self._text
        space = text.find(" ", start, end)
        if space < 0 or not is_generated(raw, space):
            return None
        inner = self._inner(start, end)
        look = self._look(inner)
        if look.turn is not None:
            return None
        narrowest, widest = usual_gaps(look.size)
        loose_box(raw, space - 1, to_box)
        first = right = box.right
        while space >= 0:
            loose_box(raw, space + 1, to_box)
            if not narrowest <= box.left - right <= widest:
                return None
            space = text.find(" ", space + 1, end)
            loose_box(raw, (space if space >= 0 else end) - 1, to_box)
            right = box.right
        loose_box(raw, start, to_box)
        left = box.left
        bold = self._are_bold(start, inner, end - 1)
        return Printed(text[start:end], self._page, left, right, look.base, look.size, bold, first - left)

    def _inner(self, start: int, end: int) -> int:
        """Return where a word in the middle of a line begins."""
        return max(start, self._text.rfind(" ", start, (start + end) // 2) + 1)

    def _in_words(self, start: int, end: int) -> Iterator[Printed]:
        words = [word.span() for word in _WORD.finditer(self._text, start, end)]
        if not words:
            return
        inner = self._inner(start, end)
        look = self._look(inner)
        first = 0
        for last in (*cuts(self._gaps(words, look.turn), look.size), len(words)):
            if first or last < len(words):
                inner = words[(first + last) // 2][0]
                look = look._replace(base=self._look(inner).base)
            yield self._printed(
                (words[first][0], words[last - 1][1]),
                look,
                bold=self._are_bold(words[first][0], inner, words[last - 1][1] - 1),
                parted=first > 0,
            )
            first = last

    def _printed(self, place: Span, look: Look, *, bold: bool, parted: bool = False) -> Printed:
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


def _is_spread(text: str) -> bool:
    """Tell whether ``text`` has blanks wider than a single space."""
    return any([blank in text for blank in _WIDE_BLANKS])
