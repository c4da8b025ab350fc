"""Contradictions in the window: the words of both clauses, and a click that leads to each."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.ui.contradictions_card import MOST_LETTERS, ContradictionsCard
from reader.ui.window import MainWindow

POLICIES = {
    "kk": (
        "Дербес деректеріңіз мерзімсіз сақталады.\n\n"
        "Дербес деректеріңіз 3 жыл сақталып, содан кейін жойылады."
    ),
    "ky": "Жеке маалыматыңыз мөөнөтсүз сакталат.\n\nЖеке маалыматыңыз 3 жыл сакталып, андан кийин өчүрүлөт.",
    "ru": (
        "Ваши персональные данные хранятся бессрочно.\n\n"
        "Ваши персональные данные хранятся 3 года, после чего удаляются."
    ),
    "en": (
        "Your personal data is kept indefinitely.\n\nYour personal data is kept for 3 years and then deleted."
    ),
}
Show = Callable[[str], ContradictionsCard]


@pytest.fixture
def show(window: MainWindow) -> Show:
    def shown(text: str) -> ContradictionsCard:
        window.show_analysis(window.services.analyse_text(text), None)
        assert window.cards.cards
        card = window.cards.contradictions
        assert card is not None
        return card

    return shown


@pytest.mark.parametrize("language", POLICIES)
def test_both_sides_show_their_words_and_lead_to_their_clauses(
    window: MainWindow, show: Show, language: str
) -> None:
    window.commands.choices.set_card_language(language)
    card, analysis = show(POLICIES[language]), window.session.analysis
    assert analysis is not None
    (found,) = analysis.contradictions
    texts = {clause.id: clause.text for clause in analysis.clauses}
    said = [label.text() for label in card.findChildren(QLabel)]
    assert window.session.phrases.contradiction(found) in said
    assert len(card.buttons) == 2
    for clause, button in zip((found.first, found.second), card.buttons, strict=True):
        assert texts[clause] in [label.text() for label in button.findChildren(QLabel)]
        button.click()
        assert window.session.selected == clause
        assert not window.view.clause_rect(clause).isEmpty()


def test_a_side_is_a_button_that_says_what_it_is_about(window: MainWindow, show: Show, qtbot: QtBot) -> None:
    card = show(POLICIES["en"])
    phrases, analysis = window.session.phrases, window.session.analysis
    assert analysis is not None
    for button in card.buttons:
        interface = QAccessible.queryAccessibleInterface(button)
        assert interface.role() == QAccessible.Role.Button
        assert phrases.contradiction(analysis.contradictions[0]) in interface.text(QAccessible.Text.Name)
    qtbot.keyClick(card.buttons[1], Qt.Key.Key_Return)
    assert window.session.selected == analysis.contradictions[0].second


def test_it_stands_right_after_the_overview_and_only_where_there_is_one(
    window: MainWindow, show: Show, qtbot: QtBot
) -> None:
    card = show(POLICIES["ru"])
    overview, questions = window.cards.overview, window.cards.questions
    assert overview is not None
    assert questions is not None
    qtbot.waitUntil(lambda: 0 < overview.y() < card.y() < questions.y())
    window.show_analysis(window.services.analyse_text("We collect your name."), None)
    assert window.cards.cards
    assert window.cards.contradictions is None


def test_a_long_clause_is_cut_on_the_card_only(window: MainWindow, show: Show) -> None:
    filling = ", ".join(f"name {n}" for n in range(90))
    card = show(f"Your personal data is kept indefinitely: {filling}.\n\n{POLICIES['en']}")
    lengths = [len(label.text()) for button in card.buttons for label in button.findChildren(QLabel)]
    assert max(lengths) <= MOST_LETTERS + 2


def test_the_words_follow_the_card_language(window: MainWindow, show: Show) -> None:
    show(POLICIES["kk"])
    for language in POLICIES:
        window.commands.choices.set_card_language(language)
        assert window.cards.cards
        card = window.cards.contradictions
        assert card is not None
        title = window.session.phrases.text("contradiction.title")
        assert card.accessibleName() == title
        assert card.findChildren(QLabel)[0].text() == f"{title} (1)"
