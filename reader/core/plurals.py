"""Which form of a word a number asks for."""

from __future__ import annotations


def plural_form(language: str, n: int) -> int:
    """Return which form a number takes: CLDR's cardinal rules for whole numbers."""
    if language == "en":
        return int(n != 1)
    if language != "ru":
        return 0
    if n % 10 == 1 and n % 100 != 11:
        return 0
    return 1 if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14) else 2
