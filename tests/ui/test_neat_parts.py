"""Nothing is cut, drawn by Qt in another's colours, nameless, or larger than a small screen."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations, product
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetrics, QImage, QPalette, QTextLayout, QTextOption
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionViewItem,
    QToolButton,
)
from pytestqt.qtbot import QtBot
from test_no_foreign_words import foreign
from ui_policies import SAMPLES

from reader.core.codebook import LANGUAGES
from reader.core.errors import PasswordNeeded
from reader.core.letter import Sender, Wish
from reader.core.written import Written
from reader.phrases import Phrases
from reader.ui import dialogs
from reader.ui.compare_text import compared, text_of
from reader.ui.contrast import contrast
from reader.ui.guide import ABOVE_PX, Guide
from reader.ui.letter_list import LetterList
from reader.ui.shortened import ShortenedCombo
from reader.ui.table_commands import SideBySide
from reader.ui.theme import THEMES
from reader.ui.unlocking import PasswordDialog
from reader.ui.window import MainWindow

Open = Callable[[Path], MainWindow]
KYRGYZ = SAMPLES / "tynchtyk.ky.txt"
LONG = "Your data is passed on to partners, dealers and advertisers, and to the state where it asks for it"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_button_that_empties_a_field_has_a_name(window: MainWindow, language: str) -> None:
    window.commands.choices.set_window_language(language)
    window.commands.find()
    for field in (window.find_bar.field, dialogs.guide(window).findChild(QLineEdit)):
        (button,) = field.findChildren(QToolButton)
        name = QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
        assert name
        assert language == "en" or not foreign({name}, language, set())
        assert (name == "Clear the field") is (language == "en")


@pytest.mark.parametrize("theme", THEMES)
def test_the_words_of_an_empty_field_can_be_read(window: MainWindow, theme: str) -> None:
    window.commands.choices.set_theme(theme)
    window.commands.find()
    colours = window.find_bar.field.palette()
    words, page = colours.color(QPalette.ColorRole.PlaceholderText), window.theme.colour("page")
    assert words.alpha() == 255
    assert contrast(words, page) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
def test_what_a_narrow_tool_bar_has_left_out_is_shown_to_be_there(window: MainWindow, theme: str) -> None:
    window.commands.choices.set_theme(theme)
    window.resize(window.minimumSize())
    QApplication.processEvents()
    more = window.actions_.tool_bar.findChild(QToolButton, "qt_toolbar_ext_button")
    assert more.isVisible()
    picture = more.grab().toImage()
    dots = (picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height()))
    assert max(contrast(dot, window.theme.colour("window")) for dot in dots) >= 3


def test_no_sentence_of_the_watch_outs_ends_in_dots(open_policy: Open) -> None:
    window = open_policy(KYRGYZ)
    window.commands.choices.set_card_language("ky")
    window.side.setCurrentWidget(window.side.watch_outs)
    tree = window.side.watch_outs
    style, model = tree.style(), tree.model()
    margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, tree) + 1
    for width, n in product(range(200, 340, 20), range(model.rowCount())):
        if window.panes.sizes()[0] != width:
            window.panes.setSizes([width, 500, 300])
            QApplication.processEvents()
        index, option = model.index(n, 0), QStyleOptionViewItem()
        tree.initViewItemOption(option)
        tree.itemDelegate().initStyleOption(option, index)
        option.rect = tree.visualRect(index)
        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, tree)
        needed = height_in(option.text, option.font, room.width() - 2 * margin)
        assert needed <= room.height() + 1, option.text


def laid_out(text: str, font: object, width: int) -> QTextLayout:
    layout = QTextLayout(text, font)
    how = QTextOption()
    how.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(how)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPoint(0, round(top)).toPointF())
        top += line.height()
    layout.endLayout()
    return layout


def height_in(text: str, font: object, width: int) -> float:
    return laid_out(text, font, width).boundingRect().height()


def test_a_choice_that_is_too_long_ends_in_dots(qtbot: QtBot, window: MainWindow) -> None:
    def picture(text: str) -> QImage:
        made.setItemText(0, text)
        return made.grab().toImage()

    made = ShortenedCombo(window)
    qtbot.addWidget(made)
    made.addItem(LONG)
    made.setFixedSize(200, 36)
    made.show()
    whole = picture(LONG)
    words = (f"{LONG[:n].rstrip()}…" for n in range(10, 40))
    assert any(picture(one) == whole for one in words if made.fontMetrics().horizontalAdvance(one) < 165)


def test_the_command_that_watches_is_in_one_line(window: MainWindow, qtbot: QtBot) -> None:
    for language in LANGUAGES:
        window.language.switch(language)
        dialog = dialogs.about(window)
        qtbot.addWidget(dialog)
        dialog.show()
        page = dialog.findChild(dialogs.QTextBrowser)
        block = page.document().find(dialogs.WATCH_COMMAND).block()
        lines = [block.layout().lineAt(n) for n in range(block.layout().lineCount())]
        texts = [block.text()[one.textStart() : one.textStart() + one.textLength()] for one in lines]
        assert any(dialogs.WATCH_COMMAND in one for one in texts), texts
        assert len(lines) > 1  # it belongs to the item that speaks of it


def test_titles_of_the_guide_are_as_high_as_their_lines(window: MainWindow, qtbot: QtBot) -> None:
    for language in LANGUAGES:
        guide = Guide(language, window)
        qtbot.addWidget(guide)
        guide.show()
        QApplication.processEvents()
        heights = {guide.contents.visualItemRect(guide.contents.item(n)).height() for n in range(8)}
        line = guide.contents.fontMetrics().height()
        assert heights <= {line + ABOVE_PX, 2 * line + ABOVE_PX, 2 * line + ABOVE_PX + 1}


def test_a_chosen_letter_lies_on_an_even_ground(open_policy: Open, qtbot: QtBot) -> None:
    window = open_policy(KYRGYZ)
    days = "2026-11-01", "2026-12-01"
    window.services.letters.store.add(
        Written("0" * 64, "tynchtyk", "Tynchtyk", "a@b.example", "access", "kg", "ky", "operator", *days)
    )
    made = LetterList(window)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.table.setFocus()
    qtbot.waitUntil(made.table.hasFocus)
    QTest.keyClick(made.table, Qt.Key.Key_Home)
    row = made.table.visualItemRect(made.table.topLevelItem(0))
    picture = made.table.viewport().grab().toImage()
    x = row.right() - 2
    assert {picture.pixelColor(x, y).name() for y in range(row.top() + 1, row.bottom())} == {
        window.theme.colour("selection").name()
    }


def test_windows_and_dialogs_keep_within_the_screen(open_policy: Open, qtbot: QtBot) -> None:
    window = open_policy(KYRGYZ)
    room = window.screen().availableSize()
    letter = window.letter_commands.dialog(Wish("access", sender=Sender("A", "a@b.example"), law="kg"))
    made: tuple[QDialog, ...] = (letter, LetterList(window), dialogs.guide(window), dialogs.about(window))
    for dialog in made:
        qtbot.addWidget(dialog)
        assert dialog.height() < room.height()
        assert dialog.width() <= room.width()


def test_compared_texts_and_a_table_can_be_read_on_a_small_screen(
    open_policy: Open,
) -> None:
    window = open_policy(KYRGYZ)
    store = window.services.marks
    analyses = [window.services.analyse_file(path, None) for path in (KYRGYZ, SAMPLES / "samovar.ru.html")]
    texts = [text_of(found, KYRGYZ, store) for found in analyses]
    pair = window.commands.comparing.show(compared(*texts))
    table = window.commands.comparing.tables.show(SideBySide((*texts, *texts), ()))
    for made in (pair, table):
        made.resize(640, 320)  # what a desktop leaves of 1280 by 720 at twice the size
        QApplication.processEvents()
        assert (made.width(), made.height()) == (640, 320)
    for rows in (pair.summary, pair.clauses):
        assert rows.viewport().height() >= 2 * rows.fontMetrics().height()
    cells, header = table.table, table.table.horizontalHeader()
    assert cells.viewport().height() >= cells.rowHeight(0) // 2
    assert table.detail.viewport().height() >= table.detail.fontMetrics().height()
    metrics = QFontMetrics(header.model().headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.FontRole))
    for n in range(header.count()):
        name = header.model().headerData(n, Qt.Orientation.Horizontal)
        box = QRect(0, 0, header.sectionSize(n) - 26, 0)
        assert metrics.boundingRect(box, Qt.TextFlag.TextWordWrap, name).height() + 12 <= header.height()
    pair.resize(900, 700)
    assert pair.height() == 700
    pair.close()
    table.close()


def test_the_buttons_of_a_narrow_dialog_stand_in_several_rows(open_policy: Open, qtbot: QtBot) -> None:
    window = open_policy(KYRGYZ)
    for language in LANGUAGES:
        window.language.switch(language)
        made = LetterList(window)
        qtbot.addWidget(made)
        made.resize(600, 320)
        made.show()
        QApplication.processEvents()
        assert made.width() == 600
        buttons = [one for one in made.findChildren(QPushButton) if one.isVisible()]
        places = [QRect(one.mapTo(made, QPoint(0, 0)), one.size()) for one in buttons]
        assert len(places) == 6
        assert all(made.rect().contains(place) for place in places)
        assert not any(one.intersects(other) for one, other in combinations(places, 2))
        assert max(place.right() for place in places) > 580


@pytest.mark.parametrize("theme", THEMES)
def test_a_button_that_does_nothing_now_looks_so(window: MainWindow, qtbot: QtBot, theme: str) -> None:
    window.commands.choices.set_theme(theme)
    made = LetterList(window)  # without letters
    qtbot.addWidget(made)
    made.show()
    idle, close = made.buttons["remove"], made.findChildren(QPushButton)[-1]
    assert (idle.isEnabled(), close.isEnabled()) == (False, True)

    def grounds(button: QPushButton) -> QColor:
        return button.grab().toImage().pixelColor(6, button.height() // 2)

    assert grounds(idle) == window.theme.colour("window")
    assert grounds(close) == window.theme.colour("card")


def test_the_password_is_asked_for_without_gaps(window: MainWindow, qtbot: QtBot) -> None:
    for language in LANGUAGES:
        window.language.switch(language)
        made = PasswordDialog(Phrases.load(language).error(PasswordNeeded()), "policy.pdf", window)
        qtbot.addWidget(made)
        made.show()
        QApplication.processEvents()
        for label in made.findChildren(QLabel):
            assert label.height() <= label.heightForWidth(label.width()) + 4, label.text()
