"""What counts as a printed number or bullet, and what only looks like one."""

from __future__ import annotations

import time

import pytest

from reader.core.numbering import MarkerKind, read_marker

MARKED = {
    "1. Жалпы": (MarkerKind.DECIMAL, "1", (1,), "Жалпы"),
    "1.ШАРТ": (MarkerKind.DECIMAL, "1", (1,), "ШАРТ"),
    "2.1. Мақсат": (MarkerKind.DECIMAL, "2.1", (2, 1), "Мақсат"),
    "8.2.Жауап": (MarkerKind.DECIMAL, "8.2", (8, 2), "Жауап"),
    "2.2.1 аты": (MarkerKind.DECIMAL, "2.2.1", (2, 2, 1), "аты"),
    "10.1 Осы": (MarkerKind.DECIMAL, "10.1", (10, 1), "Осы"),
    "2.4.": (MarkerKind.DECIMAL, "2.4", (2, 4), ""),
    "7": (MarkerKind.DECIMAL, "7", (7,), ""),
    "1) биринчи": (MarkerKind.BRACKET, "1", (1,), "биринчи"),
    "3.1) foo": (MarkerKind.BRACKET, "3.1", (3, 1), "foo"),
    "(2) second": (MarkerKind.BRACKET, "2", (2,), "second"),
    "а) бірінші": (MarkerKind.LETTER, "а", (), "бірінші"),
    "b) second": (MarkerKind.LETTER, "b", (), "second"),
    "(iv) fourth": (MarkerKind.LETTER, "iv", (), "fourth"),
    "A. Scope": (MarkerKind.LETTER, "A", (), "Scope"),
    "IV. Права": (MarkerKind.ROMAN, "IV", (4,), "Права"),
    "ІІ. Құқық": (MarkerKind.ROMAN, "ІІ", (2,), "Құқық"),
    "§ 3. Мерзім": (MarkerKind.CHAPTER, "§ 3", (3,), "Мерзім"),
    "Глава 1. Общее": (MarkerKind.CHAPTER, "Глава 1", (1,), "Общее"),
    "Раздел II": (MarkerKind.CHAPTER, "Раздел II", (2,), ""),
    "1-бөлім. Жалпы": (MarkerKind.CHAPTER, "1-бөлім", (1,), "Жалпы"),
    "2-бап": (MarkerKind.CHAPTER, "2-бап", (2,), ""),
    "3-бөлүм: Укук": (MarkerKind.CHAPTER, "3-бөлүм", (3,), "Укук"),
    "● аты": (MarkerKind.BULLET, "", (), "аты"),
    "●Аты": (MarkerKind.BULLET, "", (), "Аты"),
    "• аты": (MarkerKind.BULLET, "", (), "аты"),
    "- аты": (MarkerKind.BULLET, "", (), "аты"),
    "–аты": (MarkerKind.BULLET, "", (), "аты"),
    "* name": (MarkerKind.BULLET, "", (), "name"),
}
BARE = (
    "30 күн ішінде",
    "07.01.2021 ж. бастап",
    "24.08.2026",
    "2013 жылғы заң",
    "1.5 млн жазба",
    "5.2. және 7.2. тармақтар",
    "г. Алматы",
    "А. Б. Сейітов",
    "3-бөлімде көрсетілген",
    "Статья 5 закона говорит",
    "Part of the data",
    "+7 700 000 00 00",
    "www.birchwood.example",
    "Аты",
    "",
)


@pytest.mark.parametrize("text", MARKED)
def test_marker(text: str) -> None:
    marker = read_marker(text)
    assert marker is not None
    assert (marker.kind, marker.number, marker.parts, text[marker.end :]) == MARKED[text]


@pytest.mark.parametrize("text", BARE)
def test_no_marker(text: str) -> None:
    assert read_marker(text) is None


@pytest.mark.parametrize("piece", ["1.", "1", "I", "(", "-", "§", "Глава ", "а", " ", "1-"])
def test_hostile_line_is_quick(piece: str) -> None:
    text = piece * 10_000
    started = time.process_time()
    read_marker(text)
    assert time.process_time() - started < 0.05


@pytest.mark.parametrize(
    "word", ["млрд", "billion", "GB", "Км", "теңге", "пайыз", "and", "немесе", "пункттары"]
)
def test_a_quantity_is_no_number_of_a_clause(word: str) -> None:
    assert read_marker(f"1.5 {word} болады") is None
