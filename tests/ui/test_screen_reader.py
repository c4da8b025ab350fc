"""A screen reader gets text, headings, categories and tones, what happens, and a name for everything."""

from collections.abc import Callable
from pathlib import Path

import pytest
from crawl import children, focusable, role, spoken_name
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from ui_policies import SAMPLES

from reader.core.model import Tone
from reader.ui import dialogs
from reader.ui.preferences import Preferences
from reader.ui.spoken import clause_words
from reader.ui.window import MainWindow

Open = Callable[[Path], MainWindow]
RUSSIAN = next(SAMPLES.glob("*.ru.*"))
ROLES_OF_NOTHING = {QAccessible.Role.NoRole, QAccessible.Role.Client}


def heard(window: MainWindow) -> list[str]:
    lines: list[str] = []
    window.speech.said.connect(lines.append)
    return lines


def test_the_list_speaks_of_every_heading_and_clause(open_policy: Open) -> None:
    window = open_policy(RUSSIAN)
    window.commands.choices.set_card_language("ru")
    window.actions_.one["as_list"].trigger()
    assert window.reading.currentWidget() is window.reading.clauses
    lookup = window.session.lookup
    assert lookup is not None
    phrases = window.session.phrases
    rows = list(children(window.reading.clauses))
    assert role(window.reading.clauses) == QAccessible.Role.List
    assert {role for role, _ in rows} == {QAccessible.Role.ListItem}
    spoken = [name for _, name in rows]
    headings = [s for s in lookup.analysis.sections if s.span]
    assert len(spoken) == len(lookup.clauses) + len(headings)
    assert sum(name.startswith(f"Heading, level {headings[1].level}: ") for name in spoken) > 3
    for clause in lookup.clauses.values():
        (words,) = [name for name in spoken if name.startswith(clause.text)][:1]
        assert all(phrases.category(c) in words for c in lookup.categories(clause.id))
        assert all(phrases.tone(t) in words for t in lookup.tones(clause.id))


def test_the_list_and_the_page_are_in_step(open_policy: Open) -> None:
    window = open_policy(RUSSIAN)
    window.actions_.one["as_list"].trigger()
    lookup = window.session.lookup
    assert lookup is not None
    one, other = list(lookup.clauses)[5], list(lookup.clauses)[40]
    window.session.select(one)
    clauses = window.reading.clauses
    assert clauses.currentIndex().row() == clauses.rows.place(one)
    clauses.setCurrentIndex(clauses.rows.index(clauses.rows.place(other)))
    QTest.keyClick(clauses, Qt.Key.Key_Return)
    assert window.session.selected == other
    window.actions_.one["as_list"].trigger()
    assert window.reading.currentWidget() is window.view
    assert not window.view.clause_rect(other).isEmpty()


def test_the_text_cursor_speaks_of_the_clause_it_enters(open_policy: Open) -> None:
    window = open_policy(RUSSIAN)
    lookup = window.session.lookup
    assert lookup is not None
    lines = heard(window)
    view = window.view
    told = next(c for c in lookup.clauses if Tone.WATCH in lookup.tones(c))
    cursor = QTextCursor(view.document())
    cursor.setPosition(lookup.clauses[told].span.start)
    view.setTextCursor(cursor)
    wanted = clause_words(window.session, told)
    assert window.session.phrases.tone(Tone.WATCH) in wanted
    assert lines[-1] == wanted
    found = QAccessible.queryAccessibleInterface(view)
    assert found.text(QAccessible.Text.Description) == wanted
    cursor.movePosition(QTextCursor.MoveOperation.Right)
    view.setTextCursor(cursor)
    assert lines.count(wanted) == 1  # once for each clause that is entered


def test_the_text_cursor_speaks_of_headings(open_policy: Open) -> None:
    window = open_policy(RUSSIAN)
    lookup = window.session.lookup
    assert lookup is not None
    section = next(s for s in lookup.analysis.sections[1:] if s.span)
    lines = heard(window)
    cursor = QTextCursor(window.view.document())
    assert section.span is not None
    cursor.setPosition(section.span.start)
    window.view.setTextCursor(cursor)
    assert lines[-1].startswith(f"Heading, level {section.level}: ")


def test_the_page_itself_is_text_for_a_screen_reader(open_policy: Open, qtbot: QtBot) -> None:
    window = open_policy(RUSSIAN)
    found = QAccessible.queryAccessibleInterface(window.view)
    assert found.textInterface() is not None
    assert window.session.analysis is not None
    whole = len(window.session.analysis.document.text)
    qtbot.waitUntil(lambda: found.textInterface().characterCount() == whole)  # it comes in slices


def test_progress_and_messages_are_announced(window: MainWindow, qtbot: QtBot) -> None:
    lines = heard(window)
    with qtbot.waitSignal(window.session.opened, timeout=20_000):
        window.commands.open_path(RUSSIAN)
    qtbot.waitUntil(lambda: not window.worker.busy)
    assert "Analysing…" in lines
    assert any(line.startswith("Sections: ") for line in lines)
    with qtbot.waitSignal(window.worker.failed, timeout=20_000):
        window.commands.open_path(Path("/nowhere/at/all.txt"))
    assert window.notice.text in lines


def test_the_number_of_places_found_is_announced(open_policy: Open, qtbot: QtBot) -> None:
    window = open_policy(RUSSIAN)
    lines = heard(window)
    window.commands.find()
    window.find_bar.field.setText("данн")
    qtbot.waitUntil(lambda: window.find_bar.count.text() in lines)


def nameless(window: QWidget) -> list[str]:
    return [
        f"{type(w).__name__} {w.objectName()}"
        for w in focusable(window)
        if not spoken_name(w).strip() or role(w) in ROLES_OF_NOTHING
    ]


@pytest.mark.parametrize("state", ["welcome", "policy", "list", "finding"])
def test_everything_that_takes_the_focus_has_a_name_and_a_role(
    window: MainWindow, open_policy: Open, state: str
) -> None:
    if state != "welcome":
        open_policy(RUSSIAN)
        assert window.session.lookup is not None
        window.session.select(next(iter(window.session.lookup.clauses)))
    if state == "list":
        window.actions_.one["as_list"].trigger()
    if state == "finding":
        window.commands.find()
    assert len(focusable(window)) > 8
    assert nameless(window) == []


def test_everything_in_the_dialogs_has_a_name_and_a_role(window: MainWindow, qtbot: QtBot) -> None:
    for dialog in (
        dialogs.guide(window), dialogs.shortcuts(window), dialogs.about(window),
        dialogs.PasteDialog("", window), Preferences(window),
    ):  # fmt: skip
        qtbot.addWidget(dialog)
        dialog.show()
        assert focusable(dialog)
        assert nameless(dialog) == []


def test_rows_of_the_side_panel_say_their_counts(open_policy: Open) -> None:
    window = open_policy(RUSSIAN)
    window.side.setCurrentWidget(window.side.categories)
    lookup = window.session.lookup
    assert lookup is not None
    names = [name for _, name in children(window.side.categories)]
    some = next(c for c in lookup.by_category if len(lookup.by_category[c]) > 1)
    (row,) = [name for name in names if name.startswith(window.session.phrases.category(some))]
    assert str(len(lookup.by_category[some])) in row


def test_rows_of_the_list_show_all_their_lines(open_policy: Open) -> None:
    window = open_policy(RUSSIAN)
    window.actions_.one["as_list"].trigger()
    clauses = window.reading.clauses
    metrics = QFontMetrics(clauses.font())
    for row in range(30):
        index = clauses.rows.index(row)
        room = clauses.visualRect(index)
        words = QRect(0, 0, room.width() - 20, 10_000)
        needed = metrics.boundingRect(words, Qt.TextFlag.TextWordWrap, index.data())
        assert room.height() >= needed.height() + 12, index.data()
