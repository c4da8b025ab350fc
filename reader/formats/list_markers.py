"""The number or bullet that a page prints before a list item but does not write."""

from __future__ import annotations

import re
from dataclasses import dataclass

BULLET = "•"
_OWN_MARKER = re.compile(
    r"[•●▪■◦‣·*–—-]\s|\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[IVXivx]{1,6}|[A-Za-zА-Яа-яӘәҚқ])\)"
    r"|(?:\d{1,3}|[IVX]{1,6})\.(?:\s|\D)|\d{1,3}(?:\.\d{1,3}){1,4}[.\s]"
)
_NUMBER = re.compile(r"[+-]?\d{1,6}")
_ROMAN_SIGNS = "m cm d cd c xc l xl x ix v iv i"
_ROMAN = tuple(zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), _ROMAN_SIGNS.split(), strict=True))


@dataclass(slots=True)
class Markers:
    """The markers of one list, in order; ``style`` is "1", "a", "A", "i", "I", "•" or "" (none)."""

    style: str
    next_number: int = 1
    step: int = 1

    def take(self, value: str | None = None) -> str:
        """Return the next item's marker ("" for none); ``value`` is the item's own number."""
        number = whole_number(value, self.next_number)
        self.next_number = number + self.step
        if self.style in {"", BULLET}:
            return self.style
        return f"{spell(number, self.style)}."


def with_marker(marker: str, text: str) -> str:
    """Put ``marker`` before ``text``, unless its writer put one there already."""
    return f"{marker} {text}" if marker and not _OWN_MARKER.match(text) else text


def whole_number(written: str | None, default: int) -> int:
    """Read an attribute such as ``start``; nonsense and astronomic figures give ``default``."""
    found = _NUMBER.fullmatch((written or "").strip())
    return int(found[0]) if found else default


def spell(number: int, style: str) -> str:
    """Write ``number`` in a style of `Markers`; what a style has no sign for is written in figures."""
    if number > 0 and style in {"a", "A"}:
        letters = ""
        while number:
            number, rest = divmod(number - 1, 26)
            letters = chr(ord(style) + rest) + letters
        return letters
    if 0 < number < 4000 and style in {"i", "I"}:
        roman = ""
        for value, sign in _ROMAN:
            count, number = divmod(number, value)
            roman += sign * count
        return roman if style == "i" else roman.upper()
    return str(number)
