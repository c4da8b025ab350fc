"""Where one sentence ends and the next begins, in Kazakh, Kyrgyz, Russian and English."""

from __future__ import annotations

import re

# The lookbehind lets a run of dots match only once, from its start: linear on "......".
_STOP = re.compile(r"(?<![.!?…])[.!?…]++[»”’\"')\]]*+\s++")
_OPENING = "«“„\"'([‘"
_LOOK_BACK = 24
# Words that carry a full stop inside a sentence, in lower case and without it.
_ABBREVIATED = """
    т б г ж к п с қ д кв оф ст стр ул пр пл обл р рис табл тел факс моб гл разд абз пп гг жж вв др см ср
    напр т.е т.к т.н и.о с.ш в.ч мыс мек көш ауд бөл шағ даң млн млрд тыс руб коп тг сом долл чел мин сек
    e.g i.e inc ltd co corp llc no nos vs mr mrs ms dr prof art sec par cf fig jan feb mar apr jun jul aug
    sep sept oct nov dec u.s u.k approx св им акад проф тов г-н г-жа
"""
_ABBREVIATIONS = frozenset(_ABBREVIATED.split())
_OFTEN_FINAL = frozenset(("т.б", "т.д", "т.п", "ж.б", "ж.т.б", "etc"))  # in capitals nothing tells: not final
_YEARS = frozenset(("ж", "г", "жж", "гг"))  # after a figure they may end a sentence, before a name never


def sentences(text: str) -> list[tuple[int, int]]:
    """Return the half-open spans of the sentences of ``text``, without the white space around them.

    The spans are in order and together hold every character that is not white space; "" gives [].
    """
    cuts = [found.end() for found in _STOP.finditer(text) if _is_end(text, found.start(), found.end())]
    spans: list[tuple[int, int]] = []
    start = 0
    for end in (*cuts, len(text)):
        piece = text[start:end]
        left = start + len(piece) - len(piece.lstrip())
        right = start + len(piece.rstrip())
        if left < right:
            spans.append((left, right))
        start = end
    return spans


def _is_end(text: str, stop: int, following: int) -> bool:
    """Tell whether the stop at ``stop`` ends a sentence and the text at ``following`` starts one."""
    at = following
    while at < len(text) and at < following + 3 and text[at] in _OPENING:
        at += 1
    if at >= len(text) or not text[at].isupper():
        return False
    if text[stop] != "." or text[stop : stop + 2] == "..":
        return True
    before = text[max(0, stop - _LOOK_BACK) : stop]
    words = before.split()
    if not words or before[-1].isspace():
        return False
    word = words[-1].lower().lstrip("«“„\"'([‘-–—.")
    if word in _YEARS:
        return len(words) > 1 and words[-2][-1].isdigit()
    if word in _OFTEN_FINAL:
        return not words[-1].isupper()
    return word != "№" and word not in _ABBREVIATIONS and not (len(word) == 1 and word.isalpha())
