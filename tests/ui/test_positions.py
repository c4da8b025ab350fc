"""Code points of the policy and UTF-16 units of Qt, across letters that take two of them."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument

from reader.core.model import Span
from reader.ui.positions import Utf16Map

TEXTS = [
    "",
    "plain",
    "Құпиялылық саясаты",
    "🔒 Деректер 🔑🔑 қауіпсіз 😀",
    "😀",
    "a\n🇰🇿\nb",
    "👩‍👩‍👧 family",
    "𝐀𝐁𝐂",
]


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@pytest.mark.parametrize("text", TEXTS)
def test_every_offset_has_the_position_of_the_text_before_it(text: str) -> None:
    positions = Utf16Map(text)
    for offset in range(len(text) + 1):
        assert positions.position(offset) == units(text[:offset])
        assert positions.offset(positions.position(offset)) == offset


@pytest.mark.parametrize("text", TEXTS)
def test_a_position_inside_a_pair_is_that_of_the_pair(text: str) -> None:
    positions = Utf16Map(text)
    for position in range(units(text) + 1):
        offset = positions.offset(position)
        assert units(text[:offset]) <= position
        assert offset == len(text) or position < units(text[: offset + 1])


@pytest.mark.parametrize("text", TEXTS)
def test_a_span_selects_its_own_words_in_a_qt_document(qapp: object, text: str) -> None:
    document, positions = QTextDocument(text), Utf16Map(text)
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            first, last = positions.range(Span(start, end))
            cursor = QTextCursor(document)
            cursor.setPosition(first)
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            selected = cursor.selectedText().replace("\u2029", "\n")
            # Qt moves a cursor out of the middle of an emoji of several code points.
            assert text[start:end] in selected


def test_a_long_text_is_mapped_without_walking_it() -> None:
    text = "🔒" * 50_000 + "x" * 50_000
    positions = Utf16Map(text)
    assert positions.position(len(text)) == units(text)
    assert positions.offset(units(text)) == len(text)
    assert positions.range(Span(49_999, 50_001)) == (99_998, 100_001)
