"""Two texts compared in the window: asked for, read, shown, stepped through, swapped and exported."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from threading import Event

import pytest
from crawl import by_tab, focusable
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QListView
from pytestqt.qtbot import QtBot
from test_no_foreign_words import foreign, shown
from ui_policies import wait_for_files

from reader.core.codebook import LANGUAGES
from reader.core.comparison import Status
from reader.core.errors import Cancelled
from reader.formats import read_bytes
from reader.phrases import Phrases
from reader.ui.compare_choice import CompareChoice, OtherRole
from reader.ui.compare_list import CompareList
from reader.ui.compare_rows import Row
from reader.ui.compare_window import CompareWindow
from reader.ui.contrast import contrast
from reader.ui.theme import THEMES, load_theme
from reader.ui.window import MainWindow

Open = Callable[[Path], MainWindow]
SHOWS_A_DIALOG = pytest.mark.qt_log_ignore("propagateSizeHints")  # a display that is not there can't
OLD = """Privacy policy of the Aqbota shop
Last updated: 1 March 2024
1. What we collect
1.1. We collect your name and e-mail address.
1.2. Your data may be stored in other countries.
2. Your rights
2.1. You can have your data deleted at any time.
2.2. We answer your request within 30 days.
3. Sharing
3.1. We do not sell your data.
3.2. Your data is kept for 1 year.
"""
NEW = """Privacy policy of the Aqbota shop
Last updated: 5 June 2025
1. What we collect
1.1. We collect your name, e-mail address and location.
1.2. Your data is stored in other countries.
2. Your rights
2.1. We answer your request within 60 days.
3. Sharing
3.1. We do not sell your data.
3.2. We pass your data to business partners and advertisers.
3.3. Your data is kept for 6 months.
"""
RUSSIAN = """Политика конфиденциальности магазина «Акбота»
1. Какие данные
1.1. Мы собираем ваше имя и адрес электронной почты.
2. Ваши права
2.1. Вы можете в любое время удалить свои данные.
2.2. Мы отвечаем на запрос в течение 10 дней.
3. Передача
3.1. Мы передаём ваши данные рекламодателям.
"""


@pytest.fixture
def two(tmp_path: Path) -> tuple[Path, Path]:
    paths = tmp_path / "old.txt", tmp_path / "new.txt"
    for path, text in zip(paths, (OLD, NEW), strict=True):
        path.write_text(text, "utf-8")
    return paths


def others(window: MainWindow) -> list[MainWindow]:
    windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]
    return [one for one in windows if one is not window and one.isVisible()]


@pytest.fixture(autouse=True)
def _close_others(window: MainWindow) -> Iterator[None]:
    yield
    for one in others(window):
        one.close()


def compare(window: MainWindow, qtbot: QtBot, other: Path) -> CompareWindow:
    before = len(window.commands.comparing.windows)
    window.commands.comparing.with_file(other)
    qtbot.waitUntil(lambda: len(window.commands.comparing.windows) > before, timeout=20_000)
    return window.commands.comparing.windows[-1]


@pytest.fixture
def compared(open_policy: Open, qtbot: QtBot, two: tuple[Path, Path]) -> CompareWindow:
    return compare(open_policy(two[1]), qtbot, two[0])


def rows(view: QListView) -> list[str]:
    return [str(view.model().index(n, 0).data()) for n in range(view.model().rowCount())]


def test_what_got_worse_comes_first_then_the_clauses_by_category(compared: CompareWindow) -> None:
    summary = rows(compared.summary)
    assert summary[0] == "Worse for you (5)"
    assert summary[1].startswith("Sharing 3.2\nNew: Your data goes to partners and advertisers.")
    assert "Your rights 2.2 → 2.1\nTime to reply: 30 days → 60 days" in summary
    assert summary.index("Better for you (1)") > summary.index("Worse for you (5)")
    clauses = rows(compared.clauses)
    assert clauses[:2] == [
        "Sharing (1)",
        "New 3.2\n[+ We pass your data to business partners and advertisers.]",
    ]
    assert "Gone 2.1\n[− You can have your data deleted at any time.]" in clauses
    assert "Changed 2.2 → 2.1\nWe answer your request within [− 30] [+ 60] days." in clauses
    assert not any(line.startswith("Unchanged") for line in clauses)


@pytest.mark.parametrize("newer_is_open", [True, False])
def test_the_older_text_is_told_by_its_printed_date(
    open_policy: Open, qtbot: QtBot, two: tuple[Path, Path], newer_is_open: bool
) -> None:
    old, new = two
    made = compare(open_policy(new if newer_is_open else old), qtbot, old if newer_is_open else new)
    assert (made.pair.old.path, made.pair.new.path) == (old, new)
    assert made.notice.text == ""
    made.one["swap"].trigger()
    qtbot.waitUntil(lambda: made.pair.old.path == new)
    assert "swapped" in made.notice.text
    assert "Time to reply: 60 days → 30 days" in "\n".join(rows(made.summary))
    made.one["swap"].trigger()
    qtbot.waitUntil(lambda: made.pair.old.path == old and not made.worker.busy)
    assert made.notice.text == ""


def test_without_dates_the_order_is_said_to_be_a_guess(
    open_policy: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    for name, text in (("a.txt", OLD), ("b.txt", NEW)):
        (tmp_path / name).write_text(re.sub("Last updated.*\n", "", text), "utf-8")
    made = compare(open_policy(tmp_path / "a.txt"), qtbot, tmp_path / "b.txt")
    assert made.pair.new.path == tmp_path / "a.txt"
    assert "swap" in made.notice.text


def test_statuses_are_filtered_and_a_change_brings_its_clause_back(
    compared: CompareWindow, qtbot: QtBot
) -> None:
    buttons = compared.filter.buttons
    assert {s for s, button in buttons.items() if button.isVisible()} == {
        Status.CHANGED, Status.NEW, Status.GONE, Status.SAME,
    }  # fmt: skip
    assert buttons[Status.GONE].text() == "Gone: 1"
    qtbot.mouseClick(buttons[Status.GONE], Qt.MouseButton.LeftButton)
    assert not any(line.startswith("Gone") for line in rows(compared.clauses))
    gone = next(n for n, line in enumerate(rows(compared.summary)) if "No longer said" in line)
    compared.summary.choose(gone)
    assert buttons[Status.GONE].isChecked()
    assert compared.clauses.current is not None
    assert compared.clauses.current.text.startswith("Gone 2.1")
    for button in buttons.values():
        button.setChecked(False)
    assert rows(compared.clauses) == []
    assert not compared.one["next"].isEnabled()


def test_keys_step_from_change_to_change_round_the_end(compared: CompareWindow, qtbot: QtBot) -> None:
    met = []
    for _ in range(20):
        QTest.keyClick(compared, Qt.Key.Key_F4)
        assert compared.clauses.current is not None
        met.append(compared.clauses.current.entry)
    count = sum(not row.heading for row in compared.clauses.rows.rows)
    assert len(set(met)) == count
    assert met[count] == met[0]
    QTest.keyClick(compared, Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    assert compared.clauses.current.entry == met[18]
    compared.clauses.setFocus()
    QTest.keyClick(compared.clauses, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == compared.clauses.current.text


def test_a_chosen_clause_is_chosen_in_the_policy_and_a_number_opens_it(
    window: MainWindow, compared: CompareWindow, qtbot: QtBot
) -> None:
    place = next(n for n, line in enumerate(rows(compared.clauses)) if line.startswith("Changed 2.2 → 2.1"))
    compared.clauses.choose(place)
    lookup = window.session.lookup
    assert lookup is not None
    assert lookup.references[window.session.selected] == "2.1"
    window.session.select("")
    index = compared.clauses.model().index(place, 0)
    line, hits = compared.clauses.visualRect(index), {}
    for x in range(line.left(), line.right(), 4):
        with qtbot.waitSignal(compared.clause_wanted, timeout=15, raising=False) as wanted:
            qtbot.mouseClick(
                compared.clauses.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, line.top() + 18)
            )
        if wanted.signal_triggered:
            hits[wanted.args[0].path.name] = wanted.args[1]
            if len(hits) == 2:
                break
    assert set(hits) == {"old.txt", "new.txt"}
    QTest.keyClick(compared.clauses, Qt.Key.Key_Return)
    assert lookup.references[window.session.selected] == "2.1"


def test_a_clause_of_the_other_text_opens_in_a_window_of_its_own(
    window: MainWindow, compared: CompareWindow, qtbot: QtBot
) -> None:
    row = next(row for row in compared.clauses.rows.rows if row.text.startswith("Gone"))
    compared.open_row(row)

    qtbot.waitUntil(lambda: any(one.session.selected for one in others(window)), timeout=20_000)
    (other,) = others(window)
    assert other.session.path == compared.pair.old.path
    assert other.session.selected == row.old[0]


def test_bad_input_is_said_and_the_policy_stays(
    window: MainWindow, open_policy: Open, qtbot: QtBot, two: tuple[Path, Path], tmp_path: Path
) -> None:
    open_policy(two[1])
    for name, text in (("empty.txt", " \n"), ("copy.txt", NEW)):
        (tmp_path / name).write_text(text, "utf-8")
    for path, key in (
        (tmp_path / "empty.txt", "error.empty"),
        (tmp_path / "missing.txt", "error.missing"),
        (tmp_path / "copy.txt", "notice.compared_itself"),
        (two[1], "notice.compared_itself"),
    ):
        window.notice.say("")
        window.commands.comparing.with_file(path)
        qtbot.waitUntil(lambda: bool(window.notice.text), timeout=20_000)
        assert Phrases.load("en").text(key).partition("{")[0] in window.notice.text
        assert window.commands.comparing.windows == []
        assert window.session.path == two[1]


def test_what_is_no_policy_is_compared_and_said(
    open_policy: Open, qtbot: QtBot, two: tuple[Path, Path], tmp_path: Path
) -> None:
    recipe = tmp_path / "recipe.txt"
    recipe.write_text("Boil the water.\nAdd the leaves.\nWait for a while and pour.\n", "utf-8")
    made = compare(open_policy(two[1]), qtbot, recipe)
    phrases = Phrases.load("en")
    for key in ("notice.compared_no_policy", "notice.compared_strangers"):
        assert phrases.text(key) in made.notice.text


def test_two_languages_are_told_apart_by_what_each_alone_says(
    open_policy: Open, qtbot: QtBot, two: tuple[Path, Path], tmp_path: Path
) -> None:
    (tmp_path / "ru.txt").write_text(RUSSIAN, "utf-8")
    made = compare(open_policy(two[0]), qtbot, tmp_path / "ru.txt")
    summary = "\n".join(rows(made.summary))
    assert "Only in the Russian text" in summary
    assert "Only in the English text" in summary
    assert "Different in the two texts" in summary
    assert not made.one["swap"].isVisible()
    both = next(row for row in made.clauses.rows.rows if row.old and row.new)
    assert [line.label for line in both.lines] == ["In Russian", "In English"]
    assert "In Russian: " in both.spoken


def test_a_long_reading_shows_progress_and_can_be_stopped(
    window: MainWindow, open_policy: Open, qtbot: QtBot, two: tuple[Path, Path]
) -> None:
    open_policy(two[1])
    stopped = Event()

    def slow(*_: object) -> object:
        stopped.wait(20)
        raise Cancelled()

    window.services = window.services._replace(analyse_file=slow, cancel=stopped.set)  # type: ignore[arg-type]
    started = time.perf_counter()
    window.commands.comparing.with_file(two[0])
    assert not window.progress.isVisible()
    qtbot.waitUntil(window.progress.isVisible, timeout=15_000)
    assert time.perf_counter() - started >= 0.29
    window.progress.stop_wanted.emit()
    qtbot.waitUntil(lambda: not window.progress.isVisible())
    assert window.commands.comparing.windows == []
    assert window.session.path == two[1]


@SHOWS_A_DIALOG
def test_other_windows_and_recent_files_are_offered(
    window: MainWindow, open_policy: Open, qtbot: QtBot, two: tuple[Path, Path], tmp_path: Path
) -> None:
    lately = tmp_path / "lately.txt"
    lately.write_text(NEW, encoding="utf-8")
    open_policy(lately)
    open_policy(two[0])
    open_policy(two[1])
    other = window.services.open_other(two[0])
    assert isinstance(other, MainWindow)
    qtbot.waitUntil(lambda: other.session.analysis is not None, timeout=20_000)
    seen: list[list[str]] = []

    def take_first() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, CompareChoice)
        items = [dialog.list.item(n) for n in range(dialog.list.count())]
        seen.append([item.text() for item in items])
        assert items[1].data(OtherRole) is other
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)

    QTimer.singleShot(200, take_first)
    window.actions_.one["compare"].trigger()
    assert seen == [["Open now", "old.txt", "Recent files", "lately.txt"]]  # an open one once
    qtbot.waitUntil(lambda: bool(window.commands.comparing.windows), timeout=20_000)
    assert window.commands.comparing.windows[0].pair.old.path == two[0]


def test_files_are_looked_for_beside_the_open_policy(
    window: MainWindow, open_policy: Open, two: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *given: (asked.append(given[2]), ("", ""))[1])
    window.commands.open()
    open_policy(two[1])
    window.commands.open()
    CompareChoice("new.txt", [], [], window)._browse()
    window.session.close()
    window.commands.open()
    beside = str(two[1].parent)
    assert asked == ["", beside, beside, ""]


def test_with_nothing_at_hand_a_file_is_asked_for(
    window: MainWindow, qtbot: QtBot, two: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    window.commands.open_text(NEW)
    qtbot.waitUntil(lambda: window.session.analysis is not None, timeout=20_000)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(two[0]), ""))
    window.commands.comparing.choose()
    qtbot.waitUntil(lambda: bool(window.commands.comparing.windows), timeout=20_000)
    (made,) = window.commands.comparing.windows
    assert (made.pair.old.path, made.pair.new.path) == (two[0], None)
    window.session.close()
    made.open_row(next(row for row in made.clauses.rows.rows if row.text.startswith("New")))
    assert "pasted" in made.notice.text


@pytest.mark.parametrize("kind", ["html", "pdf", "docx", "md", "json"])
def test_each_export_holds_what_changed(compared: CompareWindow, tmp_path: Path, kind: str) -> None:
    target = tmp_path / f"changes.{kind}"
    assert compared.export.write(target)
    wait_for_files(compared.export.saving)
    assert str(target) in compared.notice.text
    if kind == "json":
        assert json.loads(target.read_text("utf-8"))["counts"]["gone"] == 1
        return
    text = read_bytes(target.read_bytes(), name=target.name).text
    for words in ("Worse for you", "You can have your data deleted at any time.", "30 days → 60 days"):
        assert words in text


def test_the_policy_stays_open_while_a_comparison_is_being_written(
    compared: CompareWindow, window: MainWindow, tmp_path: Path
) -> None:
    target = tmp_path / "changes.pdf"
    compared.export.saving.write(target, partial(time.sleep, 60), long=True)  # type: ignore[arg-type]
    compared.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    assert not window.close()
    assert compared.isVisible()
    assert compared.notice.text.startswith("A file is still being written.")
    assert window.close()
    assert not compared.isVisible()
    assert not compared.export.saving.writing.busy
    assert not target.exists()


def test_a_failed_export_says_why_and_leaves_the_old_file(compared: CompareWindow, tmp_path: Path) -> None:
    target = tmp_path / "no" / "such" / "folder.html"
    assert not compared.export.write(target)
    assert "Could not save" in compared.notice.text


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_word_is_in_the_language_of_the_window(
    window: MainWindow, open_policy: Open, qtbot: QtBot, two: tuple[Path, Path], code: str
) -> None:
    window.commands.choices.set_window_language(code)
    made = compare(open_policy(two[1]), qtbot, two[0])
    quoted = set(re.findall(r"[A-Za-z]{2,}", OLD + NEW)) | {"txt"}
    texts = shown(made) | {row.head for view in (made.summary, made.clauses) for row in view.rows.rows}
    texts |= {line for row in made.summary.rows.rows for line in row.text.split("\n")}
    dialog = CompareChoice("new.txt", [window], [two[0]])
    qtbot.addWidget(dialog)
    texts |= shown(dialog) | {dialog.list.item(n).text() for n in range(dialog.list.count())}
    assert code == "en" or foreign(texts, code, quoted) == set()
    assert made.windowTitle().startswith(Phrases.load(code).text("compare.title"))


def test_the_language_is_switched_while_the_window_is_open(
    window: MainWindow, compared: CompareWindow, qtbot: QtBot
) -> None:
    window.commands.choices.set_window_language("ru")
    qtbot.waitUntil(lambda: compared.one["swap"].text().replace("&", "") == "Поменять местами")
    assert rows(compared.summary)[0].startswith("Хуже для вас")


def test_a_screen_reader_is_told_the_status_and_each_word_that_changed(compared: CompareWindow) -> None:
    found = QAccessible.queryAccessibleInterface(compared.clauses)
    place = next(n for n, line in enumerate(rows(compared.clauses)) if line.startswith("Changed 2.2 → 2.1"))
    said = found.child(place).text(QAccessible.Text.Name)
    assert said == "Changed 2.2 → 2.1. We answer your request within removed: 30; added: 60; days."
    assert found.text(QAccessible.Text.Name) == "Clause by clause"


def test_every_part_is_reached_by_tab(compared: CompareWindow, qtbot: QtBot) -> None:
    compared.activateWindow()
    compared.clauses.setFocus()
    qtbot.waitUntil(compared.clauses.hasFocus)
    assert set(focusable(compared)) <= set(by_tab(compared))


@pytest.mark.parametrize("name", THEMES)
def test_words_that_came_or_went_can_be_read_in_every_theme(name: str) -> None:
    theme = load_theme(name)
    for words in ("watch", "good"):
        assert contrast(theme.colour(words), theme.colour(f"{words}_fill")) >= 4.5
    for words in ("watch", "good", "neutral", "muted", "accent", "text"):
        assert contrast(theme.colour(words), theme.colour("card")) >= 4.5


def test_closing_the_window_closes_its_comparisons(
    window: MainWindow, compared: CompareWindow, qtbot: QtBot
) -> None:
    window.close()
    qtbot.waitUntil(lambda: window.commands.comparing.windows == [])


def note_on(window: MainWindow, notes: dict[str, str]) -> None:
    """Write notes on the clauses of the open policy that begin with these words."""
    assert window.session.analysis is not None
    for clause in window.session.analysis.clauses:
        for words, note in notes.items():
            if words in clause.text:
                window.marking.set_note(clause.id, note)


NOTES = {"We do not sell": "keep this", "We answer your": "too long?", "You can have": "use it"}
STRANGER = re.sub("Aqbota shop", "Bazarlyk market", NEW).replace("We collect", "The market collects")


def test_notes_on_the_old_text_are_told_of_in_the_comparison(
    open_policy: Open, qtbot: QtBot, two: tuple[Path, Path]
) -> None:
    two[1].write_text(
        OLD.replace("2.1. You can have your data deleted at any time.\n2.2", "2.1").replace("30", "60"),
        "utf-8",
    )
    note_on(open_policy(two[0]), NOTES)
    made = compare(open_policy(two[1]), qtbot, two[0])
    summary = rows(made.summary)
    at = summary.index("Notes and bookmarks (3)")
    assert summary[at + 1] == "In place: 1, moved: 0, to be checked: 1, no longer there: 1."
    assert summary[at + 3].startswith("Changed: to be checked 2.2 → 2.1\ntoo long?\nWe answer your request")
    assert summary[at + 2].startswith("No longer in the text 2.1\nuse it\nYou can have your data deleted")
    assert not made.one["notes"].isVisible()  # the new version of a policy that is known has them anyway


@pytest.mark.parametrize("new_is_open", [True, False])
def test_notes_are_taken_along_to_a_text_that_was_not_known_as_a_version(
    window: MainWindow, open_policy: Open, qtbot: QtBot, two: tuple[Path, Path], new_is_open: bool
) -> None:
    old, new = two
    new.write_text(STRANGER, "utf-8")
    note_on(open_policy(old), NOTES)
    if new_is_open:
        open_policy(new)
        assert window.marking.placed == ()
    made = compare(window, qtbot, old if new_is_open else new)
    assert made.one["notes"].isVisible()
    made.one["notes"].trigger()
    qtbot.waitUntil(lambda: "taken along" in made.notice.text)
    assert "In place: 1, moved: 0, to be checked: 1, no longer there: 1." in made.notice.text
    assert "stay with the old text" in made.notice.text
    assert not made.one["notes"].isVisible()
    if not new_is_open:
        open_policy(new)
    assert sorted(one.mark.note for one in window.marking.placed) == ["keep this", "too long?"]
    open_policy(old)
    assert sorted(one.mark.note for one in window.marking.placed) == ["keep this", "too long?", "use it"]


def test_notes_that_can_not_be_saved_are_said(
    window: MainWindow,
    open_policy: Open,
    qtbot: QtBot,
    two: tuple[Path, Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    two[1].write_text(STRANGER, "utf-8")
    note_on(open_policy(two[0]), NOTES)
    made = compare(window, qtbot, two[1])

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(window.services.marks, "apply", full)
    made.one["notes"].trigger()
    assert "the disk is full" in made.notice.text
    assert made.one["notes"].isVisible()


def test_nothing_is_stored_of_a_text_that_must_not_be_remembered(
    window: MainWindow, open_policy: Open, qtbot: QtBot, two: tuple[Path, Path]
) -> None:
    old, new = two
    new.write_text(STRANGER, "utf-8")
    open_policy(new)
    window.marking.remember(False)
    note_on(open_policy(old), NOTES)
    made = compare(window, qtbot, new)
    assert made.pair.carried.left
    assert not made.one["notes"].isVisible()


def test_thousands_of_rows_are_placed_some_at_a_time(
    qtbot: QtBot, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = CompareList(load_theme("light"))
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show()
    asked: list[Row] = []
    heights, lay_out = view._painter._heights, view._painter._parts
    monkeypatch.setattr(
        view._painter, "_parts", lambda row, width: (asked.append(row), lay_out(row, width))[1]
    )
    view.rows.show([Row(f"Row {n}") for n in range(3_000)])
    view.choose(2_999)
    QApplication.processEvents()
    assert 0 < len(asked) < 1_000, "the window goes on meanwhile"
    last = view.rows.index(2_999)
    qtbot.waitUntil(lambda: view.viewport().rect().contains(view.visualRect(last)))
    assert len(heights) == 3_000
    view.set_theme(load_theme("dark"))
    asked.clear()
    QApplication.processEvents()
    assert len(asked) < 100, "colours move nothing"
