"""A policy with very many sections has cards where one reads, and all of them can be searched."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from ui_policies import SAMPLES

from reader.core.find import find_all
from reader.ui.card_stack import MOST_CARDS
from reader.ui.card_texts import card_sentences
from reader.ui.overview_card import OverviewCard
from reader.ui.questions_card import QuestionsCard
from reader.ui.window import MainWindow

SECTIONS = 150
SAMPLE = SAMPLES / "larkfield.en.md"


@pytest.fixture
def many(window: MainWindow, qtbot: QtBot) -> MainWindow:
    parts = [
        f"{n}. Part {n}\n\n{n}.1. We collect your name and address.\n\n{n}.2. We share it with partner {n}."
        for n in range(1, SECTIONS)
    ]
    with qtbot.waitSignal(window.session.opened, timeout=30_000):
        window.commands.open_text("Privacy policy\n\n" + "\n\n".join(parts))
    qtbot.waitUntil(lambda: bool(window.cards.made))
    return window


def card_top(window: MainWindow, section: str) -> int:
    card = window.cards.made[section]
    return card.mapTo(window.cards.widget(), QPoint()).y()


def test_the_cards_of_the_whole_policy_come_a_piece_at_a_time(window: MainWindow) -> None:
    window.show_analysis(window.services.analyse_file(SAMPLE), None)
    for kind in (OverviewCard, QuestionsCard):
        card = kind(window.session, window.theme)
        before, pieces = 0, []
        for _ in card.steps():
            now = len(card.findChildren(QWidget))
            pieces.append(now - before)
            before = now
        assert len(pieces) >= 5
        assert max(pieces) <= len(card.findChildren(QWidget)) / 2


def test_only_cards_near_the_place_are_made(many: MainWindow, qtbot: QtBot) -> None:
    analysis = many.session.analysis
    assert analysis is not None
    for clause in analysis.clauses[:: len(analysis.clauses) // 8]:
        many.session.select(clause.id)
        qtbot.waitUntil(lambda c=clause: c.section in many.cards.made)
        bar = many.cards.verticalScrollBar()
        near = bar.maximum()
        qtbot.waitUntil(
            lambda c=clause, b=bar: (
                abs(card_top(many, c.section) - b.value()) < 100 or b.value() == b.maximum()
            )
        )
        assert near > 0
        assert many.cards.made[clause.section].property("current") is True
        assert len(many.cards.made) <= MOST_CARDS + 12


def test_scrolling_the_cards_makes_those_that_come_into_sight(many: MainWindow, qtbot: QtBot) -> None:
    bar = many.cards.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 5_000)
    bar.setValue(bar.maximum() // 2)

    def in_sight() -> list[str]:
        height = many.cards.viewport().height()
        return [
            one
            for one, card in many.cards.made.items()
            if card.isVisible() and 0 <= card_top(many, one) - bar.value() < height
        ]

    qtbot.waitUntil(lambda: len(in_sight()) >= 2)
    for section in in_sight():
        shown = [label.text() for label in many.cards.made[section].findChildren(QLabel)]
        assert set(card_sentences(many.session, section)) - {""} <= set(shown)


def test_cards_stand_one_below_the_other(many: MainWindow, qtbot: QtBot) -> None:
    assert many.session.analysis is not None
    many.session.select(many.session.analysis.clauses[100].id)
    qtbot.waitUntil(lambda: len(many.cards.made) >= 4)
    placed = sorted(many.cards.made.values(), key=lambda card: card.y())
    for one, other in pairwise(placed):
        assert one.y() + one.height() <= other.y()


def test_every_card_is_searched_and_shown(many: MainWindow, qtbot: QtBot) -> None:
    analysis = many.session.analysis
    assert analysis is not None
    wanted = sum(
        len(find_all(sentence, "Part 14"))
        for card in analysis.cards
        for sentence in card_sentences(many.session, card.section)
    )
    assert wanted > 3
    many.actions_.one["find_in_cards"].trigger()
    many.find_bar.field.setText("Part 14")
    qtbot.waitUntil(lambda: many.find_bar.count.text() == f"1 of {wanted}")
    for _ in range(3):
        many.actions_.one["find_next"].trigger()
    page = many.cards.widget()

    def now() -> list[QLabel]:
        return [one for one in page.findChildren(QLabel) if one.property("found") == "now"]

    qtbot.waitUntil(lambda: bool(now()) and not now()[0].visibleRegion().isEmpty())
    assert "Part 14" in now()[0].text()


def test_an_unknown_section_has_no_card(many: MainWindow) -> None:
    assert many.cards.card("no-such-section") is None
    maker: Callable[[str], object] = many.cards.card
    assert maker(next(iter(many.cards.made))) is not None
