"""The printed number or bullet at the start of a line."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple


class MarkerKind(StrEnum):
    """What a marker looks like; the outline treats the kinds differently."""

    CHAPTER = "chapter"  # Глава 1, 1-бөлім, Section 2, § 3
    ROMAN = "roman"  # IV.
    DECIMAL = "decimal"  # 1. 2.1 3.2.1.
    BRACKET = "bracket"  # 1) (2)
    LETTER = "letter"  # а) (b) c.
    BULLET = "bullet"


class Marker(NamedTuple):
    """A marker at the start of a line.

    ``number`` is what is printed without the closing dot or bracket ("" for a bullet), ``parts`` its
    numbers (2.1 → (2, 1)), empty where it has none; the words begin at ``end``.
    """

    kind: MarkerKind
    number: str
    parts: tuple[int, ...]
    end: int


_CHAPTER_WORDS = (
    r"(?:глава|раздел|часть|статья|параграф|пункт|chapter|section|part|article|clause|"
    r"тарау|бөлім|бап|бөлүм|берене|бап)"
)
_NUMBER_WORDS = r"(?:бөлім|тарау|бап|бөлүм|бөлук|глава|берене|параграф|тармақ|пункт|бөлік)"
_AFTER_CHAPTER = r"(?:\s*[.:)]\s*|\s+[-–—]\s+|\s+(?=[^\W\d_а-яёәғқңөұүһіa-z])|\s*$)"
_CHAPTER = re.compile(
    rf"(?:(?i:{_CHAPTER_WORDS})\s+№?\s?(?P<a>\d{{1,3}}(?:\.\d{{1,3}}){{0,2}}|[IVX]{{1,6}})"
    rf"|(?P<b>\d{{1,3}})\s?[-–]\s?(?i:{_NUMBER_WORDS})\b"
    rf"|§\s?(?P<c>\d{{1,3}}(?:\.\d{{1,3}}){{0,3}}))"
    rf"{_AFTER_CHAPTER}"
)
_NUMBER = r"(?P<n>[1-9]\d{0,2}(?:\.[1-9]\d{0,2}){0,5})"
_DECIMAL = re.compile(
    rf"{_NUMBER}(?:(?P<close>\.?\))\s*|\.\s+|\.(?=[^\W\d_]|[«“\"(])|(?<=\.\d)\s+|(?<=\.\d\d)\s+|\.?$)(?!\d{{1,2}}\.)"
)
_IN_BRACKETS = re.compile(r"\((?:(?P<n>\d{1,3})|(?P<l>[ivx]{1,5}|[IVX]{1,5}|[a-zа-яәіғқңөұүһё]))\)\s*")
_ROMAN = re.compile(r"(?P<r>[IVXІХ]{1,6})(?:[.)]\s+|[.)](?=[^\W\d_])|[.)]$)")
_LETTER = re.compile(r"(?P<l>[a-zA-Zа-яёәіғқңөұүһА-ЯӘ]|[ivx]{2,5})\)\s*|(?P<d>[a-fабвд]|[A-H])\.\s+(?!\w\.)")
_BULLET = re.compile(r"[•●▪■□◦‣⁃◆◇►▶➤✓✔☑✅○∙\uf0b7\uf0a7]\s*|[-–—*·+o]\s+|[-–—*](?=[^\W\d_])|[-–—*]$")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10}
_QUANTITIES = (  # "1.5 million", "5.2 and 7.2": no printed number of a clause
    r"млн|млрд|тыс|мың|миң|million|billion|жыл|год|лет|ай|процент|пайыз|гб|мб|gb|mb|km|км|кг|тенге|теңге|сом|"
    r"және|жана|и|или|and|or|немесе|же|тармақ\w*|пункт\w*"
)
_FIRST_LETTERS = "".join(sorted({word[0] for word in _QUANTITIES.split("|")}))  # few other words have them
_QUANTITY = re.compile(rf"(?=[{_FIRST_LETTERS}])(?:{_QUANTITIES})\b", re.IGNORECASE)
_LATEST_DASH = 5  # characters: "123 -бөлім"
_LOOKALIKES = str.maketrans("ІХ", "IX")


def read_marker(text: str) -> Marker | None:
    """Return the marker that ``text`` starts with, or None; ``text`` has no space before it."""
    if not text:
        return None
    first = text[0]
    if first.isdigit():
        head = text[:_LATEST_DASH]
        dashed = "-" in head or "–" in head
        return (_chapter(text) if dashed else None) or _decimal(text)
    if first == "(":
        return _in_brackets(text)
    if first.isalpha():
        return _chapter(text) or _roman(text) or _letter(text) or _bullet(text)
    return _chapter(text) if first == "§" else _bullet(text)


def _chapter(text: str) -> Marker | None:
    found = _CHAPTER.match(text)
    if not found:
        return None
    number = found["a"] or found["b"] or found["c"]
    printed = found[0].strip().rstrip(".:)-–— ")
    return Marker(MarkerKind.CHAPTER, printed, _parts(number), found.end())


def _decimal(text: str) -> Marker | None:
    found = _DECIMAL.match(text)
    if not found or _QUANTITY.match(text, end := found.end()):
        return None
    number, close = found.group("n", "close")
    return Marker(MarkerKind.BRACKET if close else MarkerKind.DECIMAL, number, _parts(number), end)


def _in_brackets(text: str) -> Marker | None:
    found = _IN_BRACKETS.match(text)
    if not found:
        return None
    if found["n"]:
        return Marker(MarkerKind.BRACKET, found["n"], _parts(found["n"]), found.end())
    return Marker(MarkerKind.LETTER, found["l"], (), found.end())


def _roman(text: str) -> Marker | None:
    found = _ROMAN.match(text)
    if not found or not (value := _roman_value(found["r"].translate(_LOOKALIKES))):
        return None
    return Marker(MarkerKind.ROMAN, found["r"], (value,), found.end())


def _letter(text: str) -> Marker | None:
    found = _LETTER.match(text)
    return Marker(MarkerKind.LETTER, found["l"] or found["d"], (), found.end()) if found else None


def _bullet(text: str) -> Marker | None:
    found = _BULLET.match(text)
    return Marker(MarkerKind.BULLET, "", (), found.end()) if found else None


def _parts(number: str) -> tuple[int, ...]:
    if number.isdecimal():
        return (int(number),)
    if number[0].isdigit():
        return tuple(map(int, number.split(".")))
    return (_roman_value(number),)


def _roman_value(number: str) -> int:
    """Return the value of a Roman numeral up to XXXIX, 0 for letters in no Roman order."""
    values = [_ROMAN_VALUES[letter] for letter in number]
    total = 0
    for at, value in enumerate(values):
        total += -value if at + 1 < len(values) and values[at + 1] > value else value
    return total if 0 < total < 40 and _spelled(total) == number else 0


def _spelled(value: int) -> str:
    ones = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
    return "X" * (value // 10) + ones[value % 10]
