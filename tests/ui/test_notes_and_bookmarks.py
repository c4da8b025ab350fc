"""Notes, bookmarks and corrections as a person makes them: seen, undone, stored, and back again."""

from __future__ import annotations

import json
import random
import sqlite3
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot
from ui_policies import SAMPLES, export

from reader.core.marks import Mark
from reader.core.relocate import State
from reader.store.marks import MarksStore
from reader.ui.category_dialog import CategoryDialog
from reader.ui.mark_signs import signs_of
from reader.ui.notes_panel import MarkRole
from reader.ui.session import Filter
from reader.ui.window import MainWindow

Open = Callable[[Path], MainWindow]
SHOWS_A_DIALOG = pytest.mark.qt_log_ignore("propagateSizeHints")  # a display that is not there can't
SAMPLE = SAMPLES / "larkfield.en.md"


def clause(window: MainWindow, nth: int) -> str:
    assert window.session.analysis is not None
    return window.session.analysis.clauses[nth].id


def trigger(window: MainWindow, name: str) -> None:
    assert window.actions_.one[name].isEnabled(), name
    window.actions_.one[name].trigger()


def rows(window: MainWindow) -> list[str]:
    model = window.note_commands.panel.tree.model()
    top = [model.index(n, 0) for n in range(model.rowCount())]
    below = [model.index(n, 0, one) for one in top for n in range(model.rowCount(one))]
    return [str(index.data()) for index in (*top, *below) if index.data(MarkRole)]


def stored(tmp_path: Path) -> list[tuple[str, int, str | None]]:
    found = sqlite3.connect(tmp_path / "data" / "notes.sqlite3")
    try:
        return found.execute("SELECT note, bookmark, categories FROM mark ORDER BY changed, id").fetchall()
    finally:
        found.close()


def test_a_note_is_typed_shown_and_stored_within_a_second(
    open_policy: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_policy(SAMPLE)
    editor = window.detail.note
    window.session.select(clause(window, 3))
    assert not editor.isVisible()
    trigger(window, "note")
    assert editor.isVisible()
    qtbot.keyClicks(editor.field, "Ask them why")
    qtbot.waitUntil(lambda: bool(window.session.marks), timeout=900)
    qtbot.waitUntil(lambda: stored(tmp_path) == [("Ask them why", 0, None)], timeout=900)
    assert rows(window)[0].endswith("Ask them why")
    assert signs_of(window.session, clause(window, 3)) == ("note",)
    window.session.select(clause(window, 4))
    assert not editor.isVisible() or not editor.field.toPlainText()
    window.session.select(clause(window, 3))
    assert editor.field.toPlainText() == "Ask them why"


def test_what_is_being_typed_survives_closing_the_policy_and_the_window(
    open_policy: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_policy(SAMPLE)
    window.session.select(clause(window, 2))
    trigger(window, "note")
    qtbot.keyClicks(window.detail.note.field, "first")
    trigger(window, "close")
    assert stored(tmp_path) == [("first", 0, None)]
    open_policy(SAMPLES / "aqbulaq.kk.md")
    assert window.note_commands.panel.count == 0
    window.session.select(clause(window, 5))
    trigger(window, "note")
    qtbot.keyClicks(window.detail.note.field, "second")
    open_policy(SAMPLE)
    assert sorted(note for note, _, _ in stored(tmp_path)) == ["first", "second"]
    assert [one.mark.note for one in window.marking.placed] == ["first"]
    window.session.select(clause(window, 2))
    window.detail.note.begin()
    window.detail.note.field.setPlainText("third")
    window.close()
    assert sorted(note for note, _, _ in stored(tmp_path)) == ["second", "third"]


def test_a_bookmark_is_set_seen_and_taken_away(open_policy: Open) -> None:
    window = open_policy(SAMPLE)
    assert not window.actions_.one["bookmark"].isEnabled()
    window.session.select(clause(window, 1))
    assert window.actions_.one["bookmark"].text() == "Add &bookmark"
    trigger(window, "bookmark")
    assert window.actions_.one["bookmark"].isChecked()
    assert window.actions_.one["bookmark"].text() == "Remove &bookmark"
    assert signs_of(window.session, clause(window, 1)) == ("bookmark-set",)
    assert len(rows(window)) == 1
    trigger(window, "bookmark")
    assert rows(window) == []
    assert not window.actions_.one["bookmark"].isChecked()
    trigger(window, "undo")
    assert len(rows(window)) == 1


def test_a_sign_is_painted_in_the_margin(open_policy: Open) -> None:
    window = open_policy(SAMPLE)
    one = clause(window, 1)
    before = window.view.viewport().grab().toImage()
    window.marking.toggle_bookmark(one)
    after = window.view.viewport().grab().toImage()
    line = next(line for line in window.view.lines() if any(p[0] == one for p in line.pieces))
    margin = window.view.document().rootFrame().frameFormat().rightMargin()
    right = int(window.view.viewport().width() - margin)
    changed = {
        (x, y)
        for x in range(before.width())
        for y in range(before.height())
        if before.pixel(x, y) != after.pixel(x, y)
    }
    assert changed
    assert all(x >= right for x, _ in changed)
    assert min(y for _, y in changed) >= line.box.top()


def answer(window: MainWindow, chosen: set[str]) -> None:
    """Tick ``chosen`` in the dialog that comes next, and accept it."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, CategoryDialog)
        for category, box in dialog.boxes.items():
            box.setChecked(category in chosen)
        dialog.accept()

    QTimer.singleShot(0, window, act)


@SHOWS_A_DIALOG
def test_a_corrected_category_is_used_everywhere_and_undone(open_policy: Open, tmp_path: Path) -> None:
    window = open_policy(SAMPLE)
    lookup = window.session.lookup
    assert lookup is not None
    one = next(c for c in lookup.clauses if lookup.categories(c) == ("sharing",))
    count = len(lookup.by_category["sharing"])
    window.session.select(one)
    answer(window, {"rights", "contact"})
    trigger(window, "correct")
    corrected = window.session.lookup
    assert corrected is not None
    assert set(corrected.categories(one)) == {"rights", "contact"}
    assert len(corrected.by_category["sharing"]) == count - 1
    window.session.set_filter(Filter(frozenset({"rights"})))
    assert one in window.session.lit_clauses()
    window.session.set_filter(Filter())
    assert "Corrected by you" in {label.text() for label in window.detail.findChildren(QLabel)}
    assert export(window, tmp_path / "out.json")
    found = json.loads((tmp_path / "out.json").read_text("utf-8"))["clauses"][corrected.order[one]]
    assert {c["id"] for c in found["categories"]} == {"rights", "contact"}
    assert found["corrected"] is True
    trigger(window, "undo")
    assert window.session.lookup is not None
    assert window.session.lookup.categories(one) == ("sharing",)
    trigger(window, "redo")
    assert set(window.session.lookup.categories(one)) == {"rights", "contact"}
    answer(window, {"sharing"})
    trigger(window, "correct")
    assert window.marking.placed == ()


def test_the_dialog_goes_back_to_what_the_program_found(open_policy: Open, qtbot: QtBot) -> None:
    window = open_policy(SAMPLE)
    dialog = CategoryDialog("Words.", ("rights",), ("sharing", "legal"), window.session.phrases, window.theme)
    qtbot.addWidget(dialog)
    assert dialog.chosen == ("rights",)
    dialog.reset.click()
    assert dialog.chosen == ("sharing", "legal")
    assert all(box.accessibleDescription().endswith("?") for box in dialog.boxes.values())
    assert dialog.result() != QDialog.DialogCode.Accepted.value


def state(window: MainWindow) -> tuple[object, ...]:
    assert window.session.analysis is not None
    marks = {c: (m.note, m.bookmark, m.categories) for c, m in window.session.marks.items()}
    return marks, window.session.analysis.labels, window.session.analysis.cards, sorted(rows(window))


@pytest.mark.parametrize("seed", range(4))
def test_random_acts_and_then_undoing_all_is_the_start(open_policy: Open, seed: int, tmp_path: Path) -> None:
    window, chance = open_policy(SAMPLE), random.Random(seed)
    window.marking.set_note(clause(window, 0), "there before")
    window.marking.history.clear()
    start = state(window)
    for _ in range(25):
        window.session.select(clause(window, chance.randrange(6)))
        act = chance.choice(("bookmark", "note", "correct", "undo", "redo", "remove"))
        if act == "bookmark":
            trigger(window, "bookmark")
        elif act == "note":
            window.detail.note.begin()
            window.detail.note.field.setPlainText(chance.choice(("", "one", "two")))
            window.detail.note.hand_on()
        elif act == "correct":
            window.marking.set_categories(
                window.session.selected, chance.choice(((), ("rights",), ("legal",)))
            )
        elif act == "remove" and window.marking.placed:
            window.marking.remove(chance.choice(window.marking.placed).mark)
        elif act in ("undo", "redo") and window.actions_.one[act].isEnabled():
            trigger(window, act)
    end = state(window)
    while window.actions_.one["redo"].isEnabled():
        trigger(window, "redo")
        end = state(window)
    while window.actions_.one["undo"].isEnabled():
        trigger(window, "undo")
    assert state(window) == start
    assert [row[0] for row in stored(tmp_path)] == ["there before"]
    while window.actions_.one["redo"].isEnabled():
        trigger(window, "redo")
    assert state(window) == end


def test_marks_and_the_place_return_after_the_file_was_moved(
    open_policy: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    first, second = tmp_path / "a" / "policy.md", tmp_path / "b" / "other name.md"
    for path in (first, second):
        path.parent.mkdir()
        path.write_bytes(SAMPLE.read_bytes())
    window = open_policy(first)
    lookup = window.session.lookup
    assert lookup is not None
    window.marking.set_note(clause(window, 7), "mine")
    middle = lookup.analysis.clauses[len(lookup.clauses) // 2]
    window.view.scroll_to(middle.span.start)
    place = window.view.top_offset()
    assert place > 500
    trigger(window, "close")
    first.unlink()
    open_policy(second)
    assert window.view.top_offset() == place
    trigger(window, "close")
    window.resize(980, 700)
    open_policy(second)
    assert [(one.mark.note, one.place.state) for one in window.marking.placed] == [("mine", State.SAME)]
    line = 90  # characters at most, in a narrower window
    assert place - line < window.view.top_offset() <= place
    assert "version" not in window.notice.text


def test_who_wants_no_files_remembered_has_no_places_kept(open_policy: Open) -> None:
    window = open_policy(SAMPLE)
    window.actions_.one["remember_files"].setChecked(False)
    window.view.scroll_to(window.session.analysis.clauses[-1].span.start)  # type: ignore[union-attr]
    trigger(window, "close")
    open_policy(SAMPLE)
    assert window.view.verticalScrollBar().value() == 0


def test_in_a_later_version_marks_are_in_place_changed_or_gone(
    open_policy: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_policy(SAMPLE)
    analysis = window.session.analysis
    assert analysis is not None
    long = [
        c for c in analysis.clauses if len(c.text.split()) > 7 and analysis.document.text.count(c.text) == 1
    ]
    same, changed, gone = long[2], long[6], long[10]
    for one, note in ((same, "stays"), (changed, "changes"), (gone, "goes")):
        window.marking.set_note(one.id, note)
    window.marking.set_categories(same.id, ("legal",))
    window.marking.set_categories(changed.id, ("legal",))
    words = changed.text.split()
    text = analysis.document.text.replace(changed.text, " ".join([*words[:-1], "entirely", "otherwise."]))
    with qtbot.waitSignal(window.session.opened, timeout=20_000):
        window.commands.open_text(text.replace(gone.text, ""))
    lookup = window.session.lookup
    assert lookup is not None
    states = {one.mark.note: one.place.state for one in window.marking.placed}
    assert states["changes"] is State.CHANGED
    assert states["goes"] is State.GONE
    assert states["stays"] in (State.SAME, State.MOVED)
    assert "another version" in window.notice.text
    here = {one.mark.note: one.clause for one in window.marking.placed}
    assert lookup.categories(str(here["stays"])) == ("legal",)
    assert not lookup.analysis.labels[str(here["changes"])].corrected
    assert signs_of(window.session, str(here["changes"])) == ("doubt",)
    panel = window.note_commands.panel
    model = panel.tree.model()
    titles = [str(model.index(n, 0).data()) for n in range(model.rowCount())]
    assert titles == ["In place", "Changed: please check", "No longer in the text"]

    window.session.select(str(here["changes"]))
    assert window.detail.doubt.isVisible()
    window.detail.doubt.keep_wanted.emit(window.session.doubtful[window.session.selected])
    assert not window.detail.doubt.isVisible()
    assert window.session.lookup.categories(str(here["changes"])) == ("legal",)
    gone_row = next(m for m in model_rows(panel) if "goes" in str(m.data()))
    panel.tree.setCurrentIndex(gone_row)
    panel.tree.clicked.emit(gone_row)
    target = clause(window, 0)
    window.session.select(target)
    panel.tree.setCurrentIndex(gone_row)
    panel._show_preview()
    assert panel.put.isEnabled()
    panel.put.click()
    assert window.session.marks[target].note == "goes"
    for _ in range(2):
        trigger(window, "undo")
    assert {one.mark.note: one.place.state for one in window.marking.placed} == states


def model_rows(panel: object) -> list[object]:
    model = panel.tree.model()  # type: ignore[attr-defined]
    top = [model.index(n, 0) for n in range(model.rowCount())]
    return [
        index for one in top for index in (one, *(model.index(n, 0, one) for n in range(model.rowCount(one))))
    ]


def test_a_row_leads_to_its_clause(open_policy: Open) -> None:
    window = open_policy(SAMPLE)
    last = clause(window, -1)
    window.marking.toggle_bookmark(last)
    index = model_rows(window.note_commands.panel)[0]
    window.note_commands.panel.tree.clicked.emit(index)
    assert window.session.selected == last
    assert not window.view.clause_rect(last).isEmpty()


def test_a_damaged_store_costs_a_notice_and_the_bad_copy_is_kept(open_policy: Open, tmp_path: Path) -> None:
    path = tmp_path / "data" / "notes.sqlite3"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"this is no store" * 100)
    window = open_policy(SAMPLE)
    assert "damaged" in window.notice.text
    assert "notes.sqlite3.bad" in window.notice.text
    assert path.with_name("notes.sqlite3.bad").read_bytes().startswith(b"this is no store")
    window.marking.set_note(clause(window, 0), "works again")
    assert stored(tmp_path) == [("works again", 0, None)]


def test_a_store_that_cannot_be_written_keeps_the_notes_in_the_window(
    open_policy: Open, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    window = open_policy(SAMPLE)
    with monkeypatch.context() as patch:
        patch.setattr(MarksStore, "apply", full)
        window.marking.set_note(clause(window, 0), "kept")
        assert "the disk is full" in window.notice.text
        assert not window.marking.saved
        assert window.session.marks[clause(window, 0)].note == "kept"
    window.marking.toggle_bookmark(clause(window, 1))
    assert window.marking.saved
    assert sorted(row[0] for row in stored(tmp_path)) == ["", "kept"]


def press(window: MainWindow, role: QMessageBox.ButtonRole) -> None:
    def act() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(b for b in box.buttons() if box.buttonRole(b) == role).click()

    QTimer.singleShot(0, window, act)


@SHOWS_A_DIALOG
def test_a_document_that_must_not_be_remembered_leaves_nothing(open_policy: Open, tmp_path: Path) -> None:
    window = open_policy(SAMPLE)
    window.marking.set_note(clause(window, 0), "a secret")
    window.marking.set_categories(clause(window, 1), ("legal",))
    press(window, QMessageBox.ButtonRole.RejectRole)
    trigger(window, "forget")
    assert not window.actions_.one["forget"].isChecked()
    assert len(stored(tmp_path)) == 2
    press(window, QMessageBox.ButtonRole.DestructiveRole)
    trigger(window, "forget")
    assert window.actions_.one["forget"].isChecked()
    assert stored(tmp_path) == []
    assert window.marking.placed == ()
    assert not window.session.analysis.labels[clause(window, 1)].corrected  # type: ignore[union-attr]
    assert str(SAMPLE) not in window.settings_file.load().recent_files
    window.marking.set_note(clause(window, 0), "only here")
    window.view.scroll_to(window.session.analysis.clauses[-1].span.start)  # type: ignore[union-attr]
    trigger(window, "close")
    open_policy(SAMPLE)
    assert window.actions_.one["forget"].isChecked()
    assert window.marking.placed == ()
    assert window.view.verticalScrollBar().value() == 0
    assert str(SAMPLE) not in window.settings_file.load().recent_files
    for path in (tmp_path / "data").iterdir():
        assert b"secret" not in path.read_bytes()
    window.marking.toggle_bookmark(clause(window, 3))
    trigger(window, "forget")
    assert [row[1] for row in stored(tmp_path)] == [1]
    assert str(SAMPLE) in window.settings_file.load().recent_files


@pytest.mark.parametrize("suffix", [".md", ".json"])
def test_notes_go_out_and_come_in_on_another_computer(open_policy: Open, tmp_path: Path, suffix: str) -> None:
    window = open_policy(SAMPLE)
    window.marking.set_note(clause(window, 2), "first line\nsecond line")
    window.marking.toggle_bookmark(clause(window, 4))
    window.marking.set_categories(clause(window, 5), ("legal", "rights"))
    before = state(window)
    target = tmp_path / f"notes{suffix}"
    assert window.note_commands.files.export_notes_to(target)
    window.note_commands.files.import_notes_from(target)
    assert state(window) == before  # what is there already is not doubled
    for one in window.marking.placed:
        window.marking.remove(one.mark)
    window.note_commands.files.import_notes_from(target)
    assert state(window) == before
    assert "3" in window.notice.text
    trigger(window, "undo")
    assert window.marking.placed == ()
    open_policy(SAMPLES / "samovar.ru.html")
    window.note_commands.files.import_notes_from(target)
    assert window.marking.placed == ()
    assert "No notes were taken in" in window.notice.text


def test_a_file_without_notes_is_named_as_such(open_policy: Open, tmp_path: Path) -> None:
    window = open_policy(SAMPLE)
    window.note_commands.files.import_notes_from(SAMPLE)
    assert "No notes were taken in" in window.notice.text
    window.note_commands.files.import_notes_from(tmp_path / "nothing.md")
    assert "could not be read" in window.notice.text


@pytest.mark.parametrize("suffix", [".html", ".md", ".json"])
def test_exports_carry_the_notes_where_they_are_wanted(
    open_policy: Open, tmp_path: Path, suffix: str
) -> None:
    window = open_policy(SAMPLE)
    window.marking.set_note(clause(window, 2), "Ask the bookshop.")
    target = tmp_path / f"out{suffix}"
    for wanted in (False, True):
        assert export(window, target, notes=wanted)
        assert ("Ask the bookshop." in target.read_text("utf-8")) is wanted


def test_the_pdf_is_larger_with_a_note(open_policy: Open, tmp_path: Path) -> None:
    window = open_policy(SAMPLE)
    assert export(window, tmp_path / "plain.pdf")
    for n in range(6):
        window.marking.set_note(clause(window, n), "Ask why. " * 60)
    assert export(window, tmp_path / "noted.pdf")
    assert (tmp_path / "noted.pdf").stat().st_size > (tmp_path / "plain.pdf").stat().st_size


def test_a_link_to_the_section_opens_the_saved_page(open_policy: Open) -> None:
    window = open_policy(SAMPLES / "samovar.ru.html")
    lookup = window.session.lookup
    assert lookup is not None
    one = next(c for c in lookup.analysis.clauses if lookup.sections[c.section].title)
    window.session.select(one.id)
    trigger(window, "copy_link")
    link = QGuiApplication.clipboard().text()
    assert link.startswith("file:///")
    assert "samovar.ru.html#:~:text=%D0" in link
    open_policy(SAMPLE)
    window.session.select(clause(window, 3))
    assert not window.actions_.one["copy_link"].isEnabled()


def test_a_citation_names_title_section_number_and_date(open_policy: Open) -> None:
    window = open_policy(SAMPLE)
    lookup = window.session.lookup
    assert lookup is not None
    assert lookup.analysis.overview.updated
    one = lookup.analysis.clauses[-1]
    window.session.select(one.id)
    trigger(window, "copy_source")
    copied = QGuiApplication.clipboard().text().removeprefix(f"«{one.text}»")
    for part in (
        lookup.analysis.document.title,
        window.session.phrases.section_title(lookup.sections[one.section]),
        lookup.references[one.id],
        window.session.phrases.date(lookup.analysis.overview.updated),
    ):
        assert part in copied


def test_the_keys_do_it_all(open_policy: Open, qtbot: QtBot) -> None:
    window = open_policy(SAMPLE)
    window.activateWindow()
    window.view.setFocus()
    qtbot.keyClick(window.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    one = window.session.selected
    assert one
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window.view, Qt.Key.Key_B, control)
    assert window.session.marks[one].bookmark
    qtbot.keyClick(window.view, Qt.Key.Key_Z, control)
    assert one not in window.session.marks
    qtbot.keyClick(window.view, Qt.Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier)
    assert window.session.marks[one].bookmark
    qtbot.keyClick(window.view, Qt.Key.Key_N, control)
    assert window.detail.note.field.hasFocus()
    qtbot.keyClicks(window.detail.note.field, "typed")
    qtbot.keyClick(window.detail.note.field, Qt.Key.Key_Tab)
    assert not window.detail.note.field.hasFocus()
    assert window.session.marks[one].note == "typed"


@pytest.mark.parametrize("language", ["kk", "ky", "ru", "en"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_panel_has_names_in_every_language_and_theme(
    open_policy: Open, language: str, theme: str
) -> None:
    window = open_policy(SAMPLE)
    window.commands.choices.set_window_language(language)
    window.commands.choices.set_theme(theme)
    window.marking.toggle_bookmark(clause(window, 1))
    panel = window.note_commands.panel
    (index,) = model_rows(panel)
    assert str(index.data(Qt.ItemDataRole.AccessibleTextRole)).count(".") >= 2  # type: ignore[attr-defined]
    assert panel.tree.accessibleName() == window.side.tabToolTip(window.side.indexOf(panel))
    assert window.side.tabText(window.side.indexOf(panel)) == "1"
    window.session.select(clause(window, 1))
    assert all(b.toolTip() for b in window.detail.tools.findChildren(type(window.detail._close)))
    assert window.detail.note.field.accessibleName()


def test_marks_of_one_policy_are_not_shown_on_another(open_policy: Open) -> None:
    window = open_policy(SAMPLE)
    window.marking.set_note(clause(window, 0), "mine")
    open_policy(SAMPLES / "aqbulaq.kk.md")
    assert window.session.marks == {}
    assert window.marking.placed == ()
    assert not any(isinstance(one, Mark) for one in window.session.doubtful.values())
    open_policy(SAMPLE)
    assert window.session.marks[clause(window, 0)].note == "mine"


def test_a_screen_reader_hears_of_marks_in_the_list(open_policy: Open) -> None:
    window = open_policy(SAMPLE)
    trigger(window, "as_list")
    one = clause(window, 2)
    window.marking.set_note(one, "Ask the bookshop.")
    window.marking.toggle_bookmark(one)
    model = window.reading.clauses.model()
    spoken = [
        str(model.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for n in range(model.rowCount())
    ]
    (told,) = [words for words in spoken if "Bookmark" in words]
    assert told.endswith("Bookmark. My note: Ask the bookshop.")
    trigger(window, "undo")
    trigger(window, "undo")
    assert not any("My note" in str(model.index(n, 0).data()) for n in range(model.rowCount()))


def test_hundreds_of_marks_cost_the_window_little(open_policy: Open) -> None:
    window = open_policy(SAMPLE)
    index = window.marking.recall(window.session.analysis).index  # type: ignore[arg-type]
    anchors = [index.anchor(one.id) for one in index.clauses]
    sha256 = window.session.analysis.document.sha256  # type: ignore[union-attr]
    marks = [
        Mark(f"{n:03}", replace(anchor, digest=f"{n:016}"), "0" * 64, note=f"note {n}")
        for n, anchor in enumerate(anchors * 3)
    ]
    assert sha256 != "0" * 64
    start = time.process_time()
    assert window.marking.take_in(marks)
    assert time.process_time() - start < 3
    start = time.process_time()
    window.marking.toggle_bookmark(clause(window, 0))
    assert time.process_time() - start < 0.25
    assert window.note_commands.panel.count > 100
