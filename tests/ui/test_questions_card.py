"""The card of questions, used as a person would: read an answer, click it, open the rest."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot
from ui_policies import POLICIES, SAMPLES

from reader.core.model import Verdict
from reader.ui.questions_card import MOST_AT_FIRST, QuestionsCard
from reader.ui.window import MainWindow

Open = Callable[[Path], MainWindow]


def opened(window: MainWindow) -> QuestionsCard:
    """Return the card with all its answers open."""
    assert window.cards.cards
    card = window.cards.questions
    assert card is not None
    for link in card.findChildren(QPushButton, "link"):
        link.click()
    return card


@pytest.mark.parametrize("path", POLICIES, ids=lambda p: p.name)
def test_every_answer_leads_to_its_clause(open_policy: Open, path: Path, qtbot: QtBot) -> None:
    window = open_policy(path)
    analysis = window.session.analysis
    assert analysis is not None
    card = opened(window)
    answered = {one.question: one for one in analysis.answers if one.points}
    assert list(card.buttons) == list(answered)
    qtbot.waitUntil(lambda: all(button.isVisible() for button in card.buttons.values()))
    for question, answer in answered.items():
        QTest.qWait(5)
        window.cards.ensureWidgetVisible(card.buttons[question])
        QTest.mouseClick(card.buttons[question], Qt.MouseButton.LeftButton)
        assert window.session.selected == answer.clauses[0]
        assert not window.view.clause_rect(answer.clauses[0]).isEmpty()


def test_a_reference_under_an_answer_leads_to_its_clause(open_policy: Open) -> None:
    window = open_policy(SAMPLES / "larkfield.en.md")
    references = opened(window).findChildren(QToolButton, "ref")
    assert len(references) > 20
    for button in references:
        button.click()
        assert button.isChecked()
        assert not window.view.clause_rect(window.session.selected).isEmpty()


def test_the_first_answers_stand_there_and_the_rest_opens(open_policy: Open) -> None:
    window = open_policy(SAMPLES / "samovar.ru.html")
    assert window.cards.cards
    card, analysis = window.cards.questions, window.session.analysis
    assert card is not None
    assert analysis is not None
    assert len(card.buttons) == MOST_AT_FIRST
    (link,) = card.findChildren(QPushButton, "link")
    answered = [one for one in analysis.answers if one.points]
    assert str(len(answered) - MOST_AT_FIRST) in link.text()
    link.click()
    assert link.isHidden()
    assert len(card.buttons) == len(answered)
    assert window.focusWidget() is card.buttons[answered[MOST_AT_FIRST].question]


def test_questions_without_an_answer_are_listed(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.opened, timeout=20_000):
        window.show_analysis(window.services.analyse_text("We never sell your personal data."), None)
    card, phrases = opened(window), window.session.phrases
    assert list(card.buttons) == ["sell"]
    said = [label.text() for label in card.findChildren(QLabel)]
    assert phrases.verdict(Verdict.NOT_ANSWERED) in said
    assert phrases.question("delete") in said  # each apart from the others


def test_the_keyboard_presses_an_answer(open_policy: Open, qtbot: QtBot) -> None:
    window = open_policy(SAMPLES / "tynchtyk.ky.txt")
    card = opened(window)
    for question, key in (("delete", Qt.Key.Key_Return), ("abroad", Qt.Key.Key_Space)):
        window.session.select("")
        card.buttons[question].setFocus(Qt.FocusReason.TabFocusReason)
        assert card.buttons[question].hasFocus()
        qtbot.keyClick(card.buttons[question], key)
        assert window.session.selected


@pytest.mark.parametrize("language", ["kk", "ky", "ru", "en"])
def test_an_answer_is_announced_as_a_button_with_its_verdict(open_policy: Open, language: str) -> None:
    window = open_policy(SAMPLES / "aqbulaq.kk.md")
    window.commands.choices.set_card_language(language)
    card, phrases = opened(window), window.session.phrases
    assert phrases.language == language
    interface = QAccessible.queryAccessibleInterface(card.buttons["sell"])
    assert interface.role() == QAccessible.Role.Button
    name = interface.text(QAccessible.Text.Name)
    assert phrases.question("sell") in name
    assert phrases.verdict(Verdict.NO) in name


def test_the_panel_stays_at_the_answer_that_was_clicked(open_policy: Open, qtbot: QtBot) -> None:
    window = open_policy(SAMPLES / "larkfield.en.md")
    card, bar = opened(window), window.cards.verticalScrollBar()
    qtbot.waitUntil(lambda: card.y() > 0 and bar.maximum() > card.y() + card.height())
    button = card.buttons["leak_told"]
    bar.setValue(card.y() + button.y() - 40)
    before = bar.value()
    button.click()
    QTest.qWait(60)
    assert bar.value() == before
    window.session.step(1)  # from the text or the keyboard it follows again
    chosen = window.cards.cards[window.session.section]
    qtbot.waitUntil(lambda: abs(bar.value() - chosen.mapTo(window.cards.widget(), QPoint()).y()) < 40)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_no_word_of_an_answer_is_cut(open_policy: Open, qtbot: QtBot, theme: str) -> None:
    window = open_policy(SAMPLES / "tynchtyk.ky.txt")
    window.commands.choices.set_theme(theme)
    card = opened(window)
    qtbot.waitUntil(lambda: card.width() > 100)
    for button in card.buttons.values():
        assert button.height() >= 24
        for label in button.findChildren(QLabel):
            assert label.height() >= label.heightForWidth(label.width())
            assert label.geometry().bottom() < button.height()
