"""Alphabets beside ours in a text: a window opens another font for each of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

MOST = 30
"""Alphabets of a text that are shown in letters of their own; a list of all large languages has fewer."""
_OTHERS = re.compile("[^\0-\u058f\u2000-\u214f]")
"""All but Latin, Greek, Cyrillic and Armenian letters, dashes, quotes, signs of money and "№"."""


class Others(NamedTuple):
    """What a text has of other alphabets than ours: the first letter of each, and how many letters."""

    letters: dict[str, str]
    number: int


@lru_cache(maxsize=4_096)
def alphabet_of(sign: str) -> str:
    """Return the alphabet of a letter as its name in Unicode begins; "" for signs and what has no name."""
    import unicodedata  # a policy in our languages does without

    words = unicodedata.name(sign, "").split()
    if not words or unicodedata.category(sign)[0] not in "LM":
        return ""
    return " ".join(words[: 1 + (len(words[0]) <= 3)])  # "ARABIC", but "OLD TURKIC"


def others_in(text: str) -> Others | None:
    """Return what a text has of other alphabets than ours; None where it has nothing."""
    signs = [] if text.isascii() else _OTHERS.findall(text)
    letters: dict[str, str] = {}
    for sign in dict.fromkeys(signs):
        letters.setdefault(alphabet_of(sign), sign)
    return Others(letters, len(signs)) if signs else None


def by_number(texts: Iterable[str]) -> tuple[dict[int, Others], frozenset[int]]:
    """Return the other alphabets of the texts by their numbers, and the texts with some beyond `MOST`."""
    found: dict[int, Others] = {}
    shown: set[str] = set()
    beyond: set[int] = set()
    for number, text in enumerate(texts):
        if others := others_in(text):
            shown.update([name for name in others.letters if name not in shown][: MOST - len(shown)])
            if shown >= others.letters.keys():
                found[number] = others
            else:
                beyond.add(number)
    return found, frozenset(beyond)
