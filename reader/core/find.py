"""Finding words in the policy, also from a keyboard that lacks their letters."""

from __future__ import annotations

from functools import lru_cache

from reader.core.model import Span

# A Russian keyboard finds Kazakh and Kyrgyz letters; ё counts as е.
_TOLERANT = tuple(zip("ёқғңөүұәіһ", "екгноууаих", strict=True))
_FOLDED_TEXTS = 4  # the policy, its cards, and the words that are looked for


def find_all(
    text: str, wanted: str, *, case: bool = False, words: bool = False, exact: bool = False
) -> list[Span]:
    """Return where ``wanted`` stands in ``text``, in order, without overlaps; empty for empty words.

    ``case`` tells capitals apart, ``words`` finds whole words only, ``exact`` turns off the tolerance
    for letters that a Russian keyboard lacks. Source of the letter pairs: the window's find table.
    """
    if not wanted.strip():
        return []
    hay, needle = _folded(text, case=case, exact=exact), _folded(wanted, case=case, exact=exact)
    found: list[Span] = []
    at = hay.find(needle)
    while at >= 0:
        end = at + len(needle)
        if not words or _whole(hay, at, end):
            found.append(Span(at, end))
            at = hay.find(needle, end)
        else:
            at = hay.find(needle, at + 1)
    return found


@lru_cache(maxsize=_FOLDED_TEXTS)
def _folded(text: str, *, case: bool, exact: bool) -> str:
    """Fold letter by letter, so that every offset stays what it was."""
    if not case:
        lowered = text.lower()
        text = (
            lowered
            if len(lowered) == len(text)
            else "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
        )
    for letter, typed in () if exact else _TOLERANT:
        text = text.replace(letter, typed)  # ten times as fast in a long text as a table
        if case:
            text = text.replace(letter.upper(), typed.upper())
    return text.replace("\n", " ").replace("\u00a0", " ")


def _whole(text: str, start: int, end: int) -> bool:
    return not (start and text[start - 1].isalnum()) and not (end < len(text) and text[end].isalnum())
