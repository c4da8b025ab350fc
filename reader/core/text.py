"""The one way in which text from outside becomes ours, before any position is taken in it."""

from __future__ import annotations

import re
import unicodedata

DIRECTION_SHOWN = "\N{WHITE VERTICAL RECTANGLE}"
"""Stands where the text holds a sign that turns the order of the letters around it."""
_MOST_MARKS = 16  # on one letter; more take a composer of letters quadratic time
_LINE_BREAKS = dict.fromkeys(map(ord, "\r\v\f\x85\u2028\u2029"), "\n")
_DROPPED = dict.fromkeys(
    code
    for code in (*range(0x20), *range(0x7F, 0xA0), 0xFEFF)
    if code not in _LINE_BREAKS and chr(code) not in "\t\n"
)
_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\N{REPLACEMENT CHARACTER}")
_DIRECTION_SIGNS = (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
_DIRECTIONS = dict.fromkeys(_DIRECTION_SIGNS, DIRECTION_SHOWN)
_HINTS = dict.fromkeys((0xAD, 0x200B, 0x2060, 0xFEFF))  # where a word may be broken or not
_UNSEEN = dict.fromkeys((0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x3164, 0xFFA0))
_TAGS = dict.fromkeys((*range(0x2061, 0x2066), *range(0x206A, 0x2070), *range(0xE0000, 0xE0080)))
_TABLE: dict[int, str | None] = {
    **_LINE_BREAKS, **_DROPPED, **_SURROGATES, **_DIRECTIONS, **_HINTS, **_UNSEEN, **_TAGS,
}  # fmt: skip
_LETTER = "A-Za-z\u00c0-\u024f\u0400-\u052f"
_JOINERS = re.compile(f"(?<=[{_LETTER}])[\u200c\u200d]+(?=[{_LETTER}])")  # in an emoji they have a meaning
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u064b-\u065f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
)
_HEAP = re.compile(f"([{_MARKS}]{{{_MOST_MARKS}}})[{_MARKS}]+")
_DIRECTION = re.compile(f"[{''.join(map(chr, _DIRECTION_SIGNS))}]")
_INVISIBLE = re.compile(f"[{''.join(map(chr, (0x200B, 0x2060, *_UNSEEN, *_TAGS)))}]")
_UNUSUAL = re.compile(  # most texts hold none; signs beyond U+FFFF would be tried one by one, hence a range
    f"[{re.escape(''.join(chr(code) for code in _TABLE if code < 0x10000))}\u200c\u200d\U000e0000-\U000e007f]"
)


def normalise(untrusted_text: str) -> str:
    r"""Return the text with "\n" as its only line break and nothing in it that a view chokes on.

    CR, CRLF, VT, FF, U+0085, U+2028 and U+2029 become "\n"; NUL, the other control characters and
    U+FEFF are dropped; a lone surrogate becomes U+FFFD. Tabs, no-break spaces and blank lines stay.
    Signs that turn the direction become `DIRECTION_SHOWN`; signs that nobody sees are dropped; letters
    and the marks on them are composed (NFC). Normalising twice changes nothing; "" gives "".
    """
    return normalised(untrusted_text)[0]


def normalised(untrusted_text: str) -> tuple[str, tuple[int, int]]:
    """Return what `normalise` makes of the text, and what `unseen_signs` counts in it, in one go."""
    if not _UNUSUAL.search(untrusted_text):
        return _composed(untrusted_text), (0, 0)
    text = _JOINERS.sub("", untrusted_text.replace("\r\n", "\n").translate(_TABLE))
    return _composed(text), unseen_signs(untrusted_text)


def _composed(text: str) -> str:
    if text.isascii():
        return text
    if unicodedata.is_normalized("NFC", text):
        return text
    return unicodedata.normalize("NFC", _HEAP.sub(r"\1", text))


def unseen_signs(untrusted_text: str) -> tuple[int, int]:
    """Count what a reader would not see: signs that turn the direction, and other invisible ones.

    Mere hints where a word may be broken are counted only between letters, where they split a word for
    machines alone. U+FEFF and soft hyphens, which every editor leaves behind, are not counted.
    """
    if untrusted_text.isascii() or not _UNUSUAL.search(untrusted_text):
        return 0, 0
    joiners = sum(len(found) for found in _JOINERS.findall(untrusted_text))
    return len(_DIRECTION.findall(untrusted_text)), len(_INVISIBLE.findall(untrusted_text)) + joiners


def fold(text: str) -> str:
    """Return ``text`` with every run of white space as one space and none at its ends."""
    return " ".join(text.split())
