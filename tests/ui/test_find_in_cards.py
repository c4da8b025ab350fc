"""Words are found in every card, marked, counted and reached one after the other."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from ui_policies import SAMPLES

from reader.core.find import find_all
from reader.ui.window import MainWindow

Open = Callable[[Path], MainWindow]
ENGLISH = next(SAMPLES.glob("*.en.*"))


@pytest.fixture
def finding(open_policy: Open) -> MainWindow:
    window = open_policy(ENGLISH)
    window.actions_.one["find_in_cards"].trigger()
    return window


def labels(window: MainWindow) -> list[QLabel]:
    _ = window.cards.cards
    page = window.cards.widget()
    QApplication.processEvents()  # lays out what was just made
    return [label for label in page.findChildren(QLabel) if label.text() and label.isVisibleTo(page)]


def test_the_count_is_that_of_all_cards(finding: MainWindow) -> None:
    assert finding.find_bar.in_cards.isChecked()
    finding.find_bar.field.setText("your data")
    wanted = sum(len(find_all(label.text(), "your data")) for label in labels(finding))
    assert wanted > 5
    assert finding.find_bar.count.text() == f"1 of {wanted}"
    marked = [label for label in labels(finding) if label.property("found")]
    assert marked
    assert all(find_all(label.text(), "your data") for label in marked)
    assert not any(line.found for line in finding.view.lines())


def test_each_step_shows_the_next_place_from_top_to_bottom(finding: MainWindow, qtbot: QtBot) -> None:
    finding.find_bar.field.setText("marketing")
    count = int(finding.find_bar.count.text().split(" of ")[1])
    heights = []
    for _ in range(count):
        (now,) = [label for label in labels(finding) if label.property("found") == "now"]
        assert now.selectedText().lower() == "marketing" or not now.hasSelectedText()
        qtbot.waitUntil(lambda label=now: not label.visibleRegion().isEmpty())
        heights.append(now.mapTo(finding.cards.widget(), QPoint()).y())
        finding.actions_.one["find_next"].trigger()
    assert heights == sorted(heights)
    assert finding.find_bar.count.text() == f"1 of {count}"


def test_letters_of_a_russian_keyboard_find_words_in_kazakh_cards(finding: MainWindow) -> None:
    finding.commands.choices.set_card_language("kk")
    finding.find_bar.field.setText("деректериниз")
    forgiven = finding.find_bar.count.text()
    assert forgiven.startswith("1 of ")
    finding.find_bar.exact.setChecked(True)
    assert finding.find_bar.count.text() == "Nothing found"


def test_another_card_language_is_searched_anew(finding: MainWindow) -> None:
    finding.find_bar.field.setText("cookie")
    assert finding.find_bar.count.text().startswith("1 of ")
    finding.commands.choices.set_card_language("ru")
    wanted = sum(len(find_all(label.text(), "cookie")) for label in labels(finding))
    assert finding.find_bar.count.text() == (f"1 of {wanted}" if wanted else "Nothing found")


def test_closing_takes_the_marks_away_and_finding_in_the_policy_still_works(finding: MainWindow) -> None:
    finding.find_bar.field.setText("data")
    finding.find_bar.done.click()
    assert not [label for label in labels(finding) if label.property("found")]
    finding.commands.find()
    assert not finding.find_bar.in_cards.isChecked()
    assert any(line.found for line in finding.view.lines())


def test_hidden_cards_come_back_to_be_searched(open_policy: Open) -> None:
    window = open_policy(ENGLISH)
    window.actions_.one["cards"].setChecked(False)
    window.actions_.one["find_in_cards"].trigger()
    assert window.right.isVisible()
