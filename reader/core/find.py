"""Finding words in the policy, also from a keyboard that lacks their letters."""

from __future__ import annotations

from reader.core.model import Span

# A Russian keyboard finds Kazakh and Kyrgyz letters; ё counts as е.
_TOLERANT = str.maketrans("ёқғңөүұәіһ", "екгноууаих")


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


def _folded(text: str, *, case: bool, exact: bool) -> str:
    """Fold letter by letter, so that every offset stays what it was."""
    if not case:
        lowered = text.lower()
        text = (
            lowered
            if len(lowered) == len(text)
            else "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
        )
    if not exact:
        table = (
            _TOLERANT
            if not case
            else _TOLERANT | {ord(chr(k).upper()): chr(v).upper() for k, v in _TOLERANT.items()}
        )
        text = text.translate(table)
    return text.replace("\n", " ").replace("\u00a0", " ")


def _whole(text: str, start: int, end: int) -> bool:
    return not (start and text[start - 1].isalnum()) and not (end < len(text) and text[end].isalnum())
