"""The one way in which text from outside becomes ours, before any position is taken in it."""

from __future__ import annotations

_LINE_BREAKS = dict.fromkeys(map(ord, "\r\v\f\x85\u2028\u2029"), "\n")
_DROPPED = dict.fromkeys(
    code
    for code in (*range(0x20), *range(0x7F, 0xA0), 0xFEFF)
    if code not in _LINE_BREAKS and chr(code) not in "\t\n"
)
_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\N{REPLACEMENT CHARACTER}")
_TABLE: dict[int, str | None] = {**_LINE_BREAKS, **_DROPPED, **_SURROGATES}


def normalise(untrusted_text: str) -> str:
    r"""Return the text with "\n" as its only line break and nothing in it that a view chokes on.

    CR, CRLF, VT, FF, U+0085, U+2028 and U+2029 become "\n"; NUL, the other control characters and
    U+FEFF are dropped; a lone surrogate becomes U+FFFD. Tabs, no-break spaces and blank lines stay.
    Normalising twice changes nothing; "" gives "".
    """
    return untrusted_text.replace("\r\n", "\n").translate(_TABLE)


def fold(text: str) -> str:
    """Return ``text`` with every run of white space as one space and none at its ends."""
    return " ".join(text.split())
