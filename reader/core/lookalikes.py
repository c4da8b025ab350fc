"""Letters that look like others, folded so that a word is found again; for the analysis only, never shown."""

from __future__ import annotations

import re
import unicodedata

from reader.core.text import DIRECTION_SHOWN

_PAIRS = "AА BВ CС EЕ HН KК MМ OО PР TТ XХ YУ IІ aа cс eе oо pр xх yу iі hһ kк əә"  # Latin, Cyrillic
_TO_CYRILLIC = {pair[0]: pair[1] for pair in _PAIRS.split()}
_TO_LATIN = {cyrillic: latin for latin, cyrillic in _TO_CYRILLIC.items() if latin.isascii()}
_GREEK = str.maketrans("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαορνικυ", "ABEZHIKMNOPTYXaopviky")
_OLD = str.maketrans("ѳѲҥҤӊӉ", "өӨңҢңҢ")  # typed for want of the letter of the language
_INNER_Y = re.compile("(?<=[а-яөңқғәіү])Y+")  # typed for ү in the middle of a word
_L, _C, _G = "A-Za-zə", "\u0400-\u052f", "\u0370-\u03ff"
_MIXED = re.compile(f"[{_L}](?=[{_C}])|[{_C}](?=[{_L}])")
_WITH_GREEK = re.compile(f"[{_L}](?=[{_G}])|[{_G}](?=[{_L}])")
_WORD = re.compile(f"[{_L}{_C}{_G}]++")
_STYLED = re.compile("[\uff01-\uff5e\U0001d400-\U0001d7ff]+")
_LATIN_LETTER = re.compile(f"[{_L}]")


def fold_lookalikes(text: str) -> str:
    """Return ``text`` as its writer wants it to be seen: one alphabet a word, plain letters, no hidden signs.

    Where a word mixes Latin and Cyrillic letters, those of one alphabet become their twins of the other
    if all of them have one (the rarer ones where both could). Letters of mathematics and of full
    width become plain ones. The result may be shorter: no place in it is one of the text.
    """
    if text.isascii():
        return text
    text = text.replace(DIRECTION_SHOWN, "").translate(_OLD)
    text = _STYLED.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
    if _WITH_GREEK.search(text):
        text = _WORD.sub(_without_greek, text)
    if _MIXED.search(text):
        text = _INNER_Y.sub(lambda found: "ү" * len(found[0]), text)
        text = _WORD.sub(_one_alphabet, text)
    return text


def _without_greek(found: re.Match[str]) -> str:
    word = found[0]
    return word.translate(_GREEK) if _LATIN_LETTER.search(word) else word


def _one_alphabet(found: re.Match[str]) -> str:
    word = found[0]
    latin = [letter for letter in word if _LATIN_LETTER.match(letter)]
    cyrillic = [letter for letter in word if "\u0400" <= letter <= "\u052f"]
    if not latin or not cyrillic:
        return word
    to_cyrillic = all(letter in _TO_CYRILLIC for letter in latin)
    to_latin = all(letter in _TO_LATIN for letter in cyrillic)
    if to_cyrillic and (not to_latin or len(cyrillic) >= len(latin)):
        return "".join(_TO_CYRILLIC.get(letter, letter) for letter in word)
    return "".join(_TO_LATIN.get(letter, letter) for letter in word) if to_latin else word
