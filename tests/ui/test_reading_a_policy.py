"""The window, driven as a person would: open each policy, click every clause, follow it and come back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot
from ui_policies import POLICIES, SAMPLES

from reader.ui.outline_models import ClauseRole, SectionRole
from reader.ui.window import MainWindow

Open = Callable[[Path], MainWindow]
each_policy = pytest.mark.parametrize("path", POLICIES, ids=lambda p: p.name)


@each_policy
def test_the_page_holds_the_document_letter_by_letter(open_policy: Open, path: Path) -> None:
    window = open_policy(path)
    analysis = window.session.analysis
    assert analysis is not None
    shown = window.view.document().toRawText().replace("\u2029", "\n")
    text = analysis.document.text
    assert len(shown.encode("utf-16-le")) == len(text.encode("utf-16-le"))
    assert [c for c in shown if not c.isspace()] == [c for c in text if not c.isspace()]
    assert all(a == b or (a in " \n" and b in " \n") for a, b in zip(shown, text, strict=True))


@each_policy
def test_every_clause_leads_to_its_card_and_is_on_the_screen(open_policy: Open, path: Path) -> None:
    window = open_policy(path)
    analysis = window.session.analysis
    assert analysis is not None
    for clause in analysis.clauses:
        window.session.select(clause.id)
        assert not window.view.clause_rect(clause.id).isEmpty(), clause.text
        assert window.session.section == clause.section
        assert window.cards.cards[clause.section].property("current") is True
        assert window.detail.isVisible()


@each_policy
def test_clicking_the_words_of_a_clause_chooses_it(open_policy: Open, path: Path, qtbot: QtBot) -> None:
    window = open_policy(path)
    analysis = window.session.analysis
    assert analysis is not None
    for clause in analysis.clauses[:: max(1, len(analysis.clauses) // 12)]:
        window.session.select("")
        window.view.scroll_to(clause.span.start, margin=0.3)
        boxes = [box for line in window.view.lines() for one, box, _ in line.pieces if one == clause.id]
        place = boxes[0].center().toPoint()
        QTest.mouseClick(window.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert window.session.selected == clause.id


@each_policy
def test_a_reference_on_a_card_leads_back_to_the_words(open_policy: Open, path: Path) -> None:
    window = open_policy(path)
    for card in window.cards.cards.values():
        for button in card.findChildren(QToolButton, "ref"):
            button.click()
            chosen = window.session.selected
            assert chosen
            assert button.isChecked()
            assert not window.view.clause_rect(chosen).isEmpty()


def test_the_contents_lead_to_their_section(open_policy: Open) -> None:
    window = open_policy(SAMPLES / "aqbulaq.kk.md")
    analysis = window.session.analysis
    assert analysis is not None
    model = window.side.contents.model()
    for section in analysis.sections[1:-1]:
        flags = Qt.MatchFlag.MatchRecursive | Qt.MatchFlag.MatchExactly
        (index,) = model.match(model.index(0, 0), SectionRole, section.id, 1, flags)
        window.side.contents.clicked.emit(index)
        assert window.session.section == section.id


def test_a_category_unfolds_into_its_clauses(open_policy: Open) -> None:
    window = open_policy(SAMPLES / "larkfield.en.md")
    lookup = window.session.lookup
    assert lookup is not None
    window.side.show_category("sharing")
    row = window.side.categories.currentIndex()
    model = window.side.categories.model()
    clauses = [model.index(n, 0, row).data(ClauseRole) for n in range(model.rowCount(row))]
    assert tuple(clauses) == lookup.by_category["sharing"]
    assert clauses
    window.side.categories.clicked.emit(model.index(0, 0, row))
    assert window.session.selected == clauses[0]


def test_enter_chooses_the_clause_at_the_cursor(open_policy: Open, qtbot: QtBot) -> None:
    window = open_policy(SAMPLES / "samovar.ru.html")
    analysis = window.session.analysis
    assert analysis is not None
    clause = analysis.clauses[5]
    cursor = QTextCursor(window.view.document())
    cursor.setPosition(clause.span.start + 3)
    window.view.setTextCursor(cursor)
    qtbot.keyClick(window.view, Qt.Key.Key_Return)
    assert window.session.selected == clause.id


def test_next_and_previous_walk_the_lit_clauses(open_policy: Open) -> None:
    window = open_policy(SAMPLES / "tynchtyk.ky.txt")
    lit = window.session.lit_clauses()
    window.actions_.one["next_clause"].trigger()
    assert window.session.selected == lit[0]
    window.actions_.one["next_clause"].trigger()
    assert window.session.selected == lit[1]
    window.actions_.one["previous_clause"].trigger()
    window.actions_.one["previous_clause"].trigger()
    assert window.session.selected == lit[-1]


def test_scrolling_the_text_turns_to_its_card(open_policy: Open, qtbot: QtBot) -> None:
    window = open_policy(SAMPLES / "aqbulaq.kk.md")
    analysis = window.session.analysis
    assert analysis is not None
    middle = analysis.sections[len(analysis.sections) // 2]
    bar = window.view.verticalScrollBar()
    window.view.scroll_to(window.session.lookup.section_start(middle), margin=0.1)  # type: ignore[union-attr]
    assert 0 < bar.value() < bar.maximum()
    assert window.session.section == middle.id
    card, page = window.cards.cards[middle.id], window.cards.widget()
    qtbot.waitUntil(
        lambda: abs(window.cards.verticalScrollBar().value() - card.mapTo(page, QPoint()).y()) < 400
    )
