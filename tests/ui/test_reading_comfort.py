"""Size, font, spacing and column of the policy, and the ruler, as they are then seen."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QRawFont
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from ui_policies import SAMPLES

from reader.store.settings import Settings
from reader.ui.contrast import contrast
from reader.ui.fonts import POLICY_FONT, WINDOW_FONT
from reader.ui.reading import Reading
from reader.ui.theme import THEMES
from reader.ui.window import MainWindow

Open = Callable[[Path], MainWindow]
KAZAKH = SAMPLES / "aqbulaq.kk.md"
LETTERS = "ӘәҒғҚқҢңӨөҰұҮүҺһІіЁёЪъ№«»„“—₸"


@pytest.mark.parametrize("family", [WINDOW_FONT, POLICY_FONT])
@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.DemiBold])
def test_our_fonts_draw_every_letter_themselves(qapp: object, family: str, weight: QFont.Weight) -> None:
    font = QFont(family)
    font.setWeight(weight)
    drawn = QRawFont.fromFont(font)
    assert drawn.familyName().startswith(family)
    assert [letter for letter in LETTERS if not drawn.supportsCharacter(ord(letter))] == []


def test_window_and_policy_are_set_in_our_fonts(open_policy: Open) -> None:
    window = open_policy(KAZAKH)
    assert window.font().families()[0] == WINDOW_FONT
    assert window.view.document().defaultFont().families()[0] == POLICY_FONT


def test_choices_out_of_bounds_come_back_within_them() -> None:
    wild = Reading.of(Settings(zoom=9_000, line_spacing=-4, column=1))
    assert (wild.zoom, wild.line_spacing, wild.column) == (400, 100, 40)


@pytest.mark.parametrize(
    ("change", "grows"),
    [
        ({"line_spacing": 200}, True),
        ({"column": 40}, True),
        ({"zoom": 200}, True),
        ({"zoom": 50}, False),
    ],
)
def test_each_choice_changes_the_page(open_policy: Open, change: dict[str, object], grows: bool) -> None:
    window = open_policy(KAZAKH)
    before = window.view.document().size().height()
    window.view.set_reading(Reading(**change))  # type: ignore[arg-type]
    after = window.view.document().size().height()
    assert (after > before * 1.1) if grows else (after < before * 0.9)


def test_wider_letters_are_wider(open_policy: Open) -> None:
    window = open_policy(KAZAKH)
    lookup = window.session.lookup
    assert lookup is not None
    shortest = min(lookup.clauses.values(), key=lambda clause: len(clause.text)).id
    widths = []
    for wide in (False, True):
        window.view.set_reading(Reading(wide_letters=wide))
        window.session.select(shortest)
        widths.append(window.view.clause_rect(shortest).width())
    assert widths[0] * 1.08 <= widths[1] <= widths[0] * 1.3


def test_a_line_holds_about_as_many_letters_as_wanted(open_policy: Open) -> None:
    window = open_policy(KAZAKH)
    window.view.resize(1_500, 700)
    for wanted in (50, 90):
        window.view.set_reading(Reading(column=wanted))
        font = window.view.document().defaultFont()
        width = max(line.box.width() for line in window.view.lines())
        letters = width / QFontMetricsF(font).horizontalAdvance("н")
        assert wanted * 0.85 <= letters <= wanted * 1.02


@pytest.mark.parametrize("zoom", [50, 100, 200, 400])
@pytest.mark.parametrize("wide", [False, True])
def test_nothing_of_the_page_is_cut_off(open_policy: Open, zoom: int, wide: bool) -> None:
    window = open_policy(KAZAKH)
    window.view.set_reading(Reading(zoom=zoom, wide_letters=wide))
    view = window.view
    assert view.horizontalScrollBar().maximum() == 0
    bar = view.verticalScrollBar()
    for step in range(0, bar.maximum() + 1, max(1, bar.maximum() // 12)):
        bar.setValue(step)
        for line in view.lines():
            assert line.box.left() >= 40
            assert line.box.right() <= view.viewport().width() + 1


def test_another_setting_keeps_the_place_the_choice_and_what_was_found(open_policy: Open) -> None:
    window = open_policy(KAZAKH)
    lookup = window.session.lookup
    assert lookup is not None
    clause = list(lookup.clauses)[30]
    window.commands.find()
    window.find_bar.field.setText("а")
    window.session.select(clause)
    top = window.view.top_offset()
    window.view.set_reading(Reading(zoom=150, line_spacing=160))
    assert abs(window.view.top_offset() - top) < 200
    assert window.session.selected == clause
    assert any(line.found for line in window.view.lines())
    assert lookup.clauses[clause].span.start == window.view.textCursor().position()


def test_the_ruler_follows_mouse_and_cursor_and_takes_no_click(open_policy: Open, qtbot: QtBot) -> None:
    window = open_policy(KAZAKH)
    window.view.ruler.switch(on=True)
    for y in (90, 300):
        QTest.mouseMove(window.view.viewport(), QPoint(300, y))
        qtbot.waitUntil(lambda y=y: abs(window.view.ruler.band().center().y() - y) < 40)
    line = [line for line in window.view.lines() if line.pieces][2]
    qtbot.mouseClick(
        window.view.viewport(), Qt.MouseButton.LeftButton, pos=line.pieces[0][1].center().toPoint()
    )
    assert window.session.selected == line.pieces[0][0]


@pytest.mark.parametrize("name", THEMES)
def test_words_beside_the_ruler_still_read(open_policy: Open, name: str) -> None:
    window = open_policy(KAZAKH)
    window.commands.choices.set_theme(name)
    window.view.ruler.switch(on=True)
    drawn = window.view.grab().toImage()
    ratio = drawn.devicePixelRatio()
    band = window.view.ruler.band()
    for line in window.view.lines():
        box = line.box.toRect()
        if not line.pieces or box.intersects(band.adjusted(0, -4, 0, 4)) or box.bottom() > drawn.height():
            continue
        inks = [
            drawn.pixelColor(int(x * ratio), int(y * ratio))
            for x in range(box.left(), box.left() + 80)
            for y in range(box.top(), box.bottom())
        ]
        ground = drawn.pixelColor(int((box.left() - 1) * ratio), int(box.center().y() * ratio))
        assert max(contrast(ink, ground) for ink in inks) >= 4.5
