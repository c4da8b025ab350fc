"""Kazakh letters that were typed for the fonts of the nineties, which drew ќ as қ and њ as ң."""

from __future__ import annotations

import re

_PAIRS = dict(zip("ЌЃЅЉЊЏЂЋќѓѕљњџђћ", "ҚҒӘӨҢҮҰҺқғәөңүұһ", strict=True))
_TODAYS = str.maketrans(_PAIRS)
_WORD = re.compile(f"[а-яёі]*[{''.join(_PAIRS)}][а-яёі{''.join(_PAIRS)}]*", re.IGNORECASE)
_FEWEST_WORDS = 3
_SLAVIC = re.compile("[јЈ]")  # in every text of the languages that these letters belong to


def old_letters(text: str) -> str:
    """Return an example of a word with such letters as it is meant, "" where the text has none.

    Serbian and Macedonian, whose letters they are, have "ј" as well.
    """
    if "ќ" not in text or _SLAVIC.search(text):
        return ""
    words = {found[0] for found in _WORD.finditer(text)}
    return max(words, key=len).translate(_TODAYS) if len(words) >= _FEWEST_WORDS else ""


def todays_letters(text: str) -> str:
    """Return ``text`` with the letters that are meant, as long as before."""
    return text.translate(_TODAYS)
