"""Several policies side by side: chosen, read, asked the same questions, each answer opening its clause."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from crawl import by_tab, focusable
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from test_no_foreign_words import foreign, shown
from ui_policies import SAMPLES

from reader.core.codebook import LANGUAGES
from reader.phrases import Phrases
from reader.ui.table_choice import TableChoice
from reader.ui.table_window import TableWindow
from reader.ui.window import MainWindow

Open = Callable[[Path], MainWindow]
SHOWS_A_DIALOG = pytest.mark.qt_log_ignore("propagateSizeHints")  # a display that is not there can't
FILES = [SAMPLES / name for name in ("larkfield.en.md", "samovar.ru.html", "tynchtyk.ky.txt")]


@pytest.fixture(autouse=True)
def _close_others(window: MainWindow) -> Iterator[None]:
    yield
    for one in QApplication.topLevelWidgets():
        if isinstance(one, MainWindow) and one is not window and one.isVisible():
            one.close()


def side_by_side(window: MainWindow, qtbot: QtBot, *chosen: MainWindow | Path) -> TableWindow:
    tables = window.commands.comparing.tables
    tables.show_side_by_side(chosen)
    qtbot.waitUntil(lambda: bool(tables.windows), timeout=30_000)
    return tables.windows[-1]


@pytest.fixture
def table(open_policy: Open, qtbot: QtBot) -> TableWindow:
    window = open_policy(FILES[0])
    return side_by_side(window, qtbot, window, *FILES[1:])


def text(table: TableWindow, row: int, column: int) -> str:
    return str(table.table.answers.index(row, column).data())


def test_each_policy_answers_every_question(table: TableWindow) -> None:
    answers, phrases = table.table.answers, Phrases.load("en")
    assert (answers.rowCount(), answers.columnCount()) == (17, 4)
    for n, one in enumerate(table.texts):
        for row, answer in enumerate(one.analysis.answers):
            assert text(table, row, 0) == phrases.question(answer.question)
            word = text(table, row, n + 1).split("\n")[0]
            assert word in (phrases.verdict(answer.verdict), "Not answered", "Not sure")
    heads = [answers.headerData(n, Qt.Orientation.Horizontal) for n in range(4)]
    assert heads[0] == "Question"
    assert heads[1].startswith("Larkfield Languages Ltd\n")


def test_an_answer_shows_what_it_rests_on_and_opens_its_clause(
    window: MainWindow, table: TableWindow, qtbot: QtBot
) -> None:
    answer = table.texts[0].analysis.answers[1]
    table.table.setCurrentIndex(table.table.answers.index(1, 1))
    rows = [row for row in table.detail.rows.rows if not row.heading]
    assert [row.new[0] for row in rows] == [c for point in answer.points for c in point.clauses]
    lookup = window.session.lookup
    assert lookup is not None
    for row in rows:
        assert row.lines[0].runs[0].text in lookup.clauses[row.new[0]].text
    QTest.keyClick(table.table, Qt.Key.Key_Return)
    assert window.session.selected == answer.clauses[0]
    table.detail.choose(2)
    assert window.session.selected == rows[1].new[0]


def test_a_policy_that_is_not_open_is_opened_at_the_clause(table: TableWindow, qtbot: QtBot) -> None:
    table.table.setCurrentIndex(table.table.answers.index(0, 2))
    QTest.keyClick(table.table, Qt.Key.Key_Return)

    def selected() -> list[tuple[Path | None, str]]:
        windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]
        return [(one.session.path, one.session.selected) for one in windows if one.isVisible()]

    wanted = (FILES[1], table.texts[1].analysis.answers[0].clauses[0])
    qtbot.waitUntil(lambda: wanted in selected(), timeout=30_000)


def test_what_can_not_be_read_is_said_and_the_others_are_shown(
    window: MainWindow, open_policy: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    open_policy(FILES[0])
    (tmp_path / "empty.txt").write_text(" \n", "utf-8")
    (tmp_path / "recipe.txt").write_text("Boil the water.\nAdd the leaves.\nWait and pour it.\n", "utf-8")
    phrases = Phrases.load("en")
    window.commands.comparing.tables.show_side_by_side([window, tmp_path / "empty.txt"])
    qtbot.waitUntil(lambda: "empty.txt: " in window.notice.text, timeout=30_000)
    assert window.commands.comparing.tables.windows == []
    made = side_by_side(window, qtbot, window, tmp_path / "empty.txt", tmp_path / "recipe.txt")
    assert len(made.texts) == 2
    assert f"empty.txt: {phrases.text('error.empty').partition('{')[0]}" in made.notice.text
    assert f"recipe.txt: {phrases.text('notice.not_policy')}" in made.notice.text


@SHOWS_A_DIALOG
def test_open_policies_are_ticked_and_files_are_added(
    window: MainWindow, open_policy: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_policy(FILES[0])
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path) for path in FILES[1:]], ""))
    seen: list[object] = []

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, TableChoice)
        seen.append((len(dialog.chosen), dialog.compare.isEnabled()))
        dialog.browse.click()
        seen.append((len(dialog.chosen), dialog.compare.isEnabled()))
        dialog.compare.click()

    QTimer.singleShot(200, choose)
    window.actions_.one["table"].trigger()
    assert seen == [(1, False), (3, True)]
    qtbot.waitUntil(lambda: bool(window.commands.comparing.tables.windows), timeout=30_000)
    assert window.commands.comparing.tables.windows[0].files == tuple(path.name for path in FILES)


def test_no_more_than_five_can_be_chosen(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = TableChoice([], [tmp_path / f"{n}.txt" for n in range(6)])
    qtbot.addWidget(dialog)
    for n, item in enumerate(dialog.list.choices(), start=1):
        item.setCheckState(Qt.CheckState.Checked)
        assert dialog.compare.isEnabled() == (2 <= n <= 5)


@pytest.mark.parametrize("kind", ["html", "md", "csv", "json"])
def test_each_export_holds_every_question(table: TableWindow, tmp_path: Path, kind: str) -> None:
    target = tmp_path / f"table.{kind}"
    assert table.export(target)
    written = target.read_text("utf-8")
    assert all(row.text in written for row in table.words.rows())
    assert "Larkfield Languages Ltd" in written


def test_a_failed_export_says_why(table: TableWindow, tmp_path: Path) -> None:
    assert not table.export(tmp_path / "no" / "such" / "folder.html")
    assert "Could not save" in table.notice.text


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_word_is_in_the_language_of_the_window(
    window: MainWindow, open_policy: Open, qtbot: QtBot, code: str
) -> None:
    window.commands.choices.set_window_language(code)
    open_policy(FILES[0])
    made = side_by_side(window, qtbot, window, *FILES[1:])
    answers = made.table.answers
    policies = " ".join(one.analysis.document.text for one in made.texts)
    quoted = set(re.findall(r"\w{2,}", policies))
    texts = shown(made) | {text(made, row, n) for row in range(answers.rowCount()) for n in range(4)}
    texts -= {*made.words.names()}
    dialog = TableChoice([window], FILES)
    qtbot.addWidget(dialog)
    texts |= shown(dialog)
    assert code == "en" or foreign(texts, code, quoted) == set()


def test_a_screen_reader_is_told_policy_question_answer_and_tone(table: TableWindow) -> None:
    found = QAccessible.queryAccessibleInterface(table.table)
    index = table.table.answers.index(4, 1)
    said = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert said.startswith("Larkfield Languages Ltd. Can my data leave the country?. Yes. Watch out. ")
    assert found.text(QAccessible.Text.Name) == "Comparison of policies"


def test_every_part_is_reached_by_tab(table: TableWindow, qtbot: QtBot) -> None:
    table.activateWindow()
    table.table.setFocus()
    qtbot.waitUntil(table.table.hasFocus)
    assert set(focusable(table)) <= set(by_tab(table))
