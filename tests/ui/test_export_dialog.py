"""The export dialog: what is offered, chosen, remembered, saved, copied; what is said where saving fails."""

from __future__ import annotations

import csv
import errno
import io
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton, QTreeWidgetItem
from pytestqt.qtbot import QtBot
from ui_policies import SAMPLES, export

from reader.core.codebook import LANGUAGES
from reader.core.model import Tone
from reader.core.scope import Scope
from reader.export.formats import FORMATS
from reader.phrases import Phrases
from reader.ui.export_dialog import ExportDialog, Wanted
from reader.ui.export_formats import format_words
from reader.ui.saving import file_name
from reader.ui.session import Filter
from reader.ui.window import MainWindow

Open = Callable[[Path], MainWindow]
SAMPLE = SAMPLES / "larkfield.en.md"
OLD = b"what was here before"


@pytest.fixture
def dialog(open_policy: Open, qtbot: QtBot) -> ExportDialog:
    return made(open_policy(SAMPLE), qtbot)


def made(window: MainWindow, qtbot: QtBot) -> ExportDialog:
    assert window.session.lookup is not None
    found = ExportDialog(window, window.session.lookup)
    qtbot.addWidget(found)
    found.show()
    return found


def choose(dialog: ExportDialog, kind: str, language: str, scope: str = "whole") -> None:
    dialog.format.setCurrentIndex(dialog.format.findData(kind))
    dialog.language.setCurrentIndex(dialog.language.findData(language))
    dialog.scopes[scope].setChecked(True)


def window_of(dialog: ExportDialog) -> MainWindow:
    window = dialog.parent()
    assert isinstance(window, MainWindow)
    return window


def test_every_format_is_offered_with_what_it_is_good_for(dialog: ExportDialog) -> None:
    assert set(format_words()) == set(FORMATS)
    assert {dialog.format.itemData(n) for n in range(dialog.format.count())} == set(FORMATS)
    said = set()
    for kind in FORMATS:
        dialog.format.setCurrentIndex(dialog.format.findData(kind))
        said.add(dialog.about.text())
    assert len(said) == len(FORMATS)
    assert dialog.wanted.kind == FORMATS[-1]


def test_at_first_the_whole_policy_in_the_language_of_the_cards(open_policy: Open, qtbot: QtBot) -> None:
    window = open_policy(SAMPLE)
    window.commands.choices.set_card_language("ky")
    assert made(window, qtbot).wanted == Wanted("html", "ky", Scope(), notes=True)


def test_watch_outs_alone(dialog: ExportDialog) -> None:
    dialog.scopes["watch"].setChecked(True)
    assert dialog.wanted.scope == Scope(tone=Tone.WATCH)
    analysis = window_of(dialog).session.analysis
    assert analysis is not None
    count = len(Scope(tone=Tone.WATCH).clauses(analysis))
    assert dialog.count.text() == f"Clauses: {count} of {len(analysis.clauses)}"


def test_a_section_is_ticked_with_those_below_it_by_keyboard(dialog: ExportDialog) -> None:
    dialog.scopes["sections"].setChecked(True)
    tree = dialog.trees["sections"]
    assert tree.isVisible()
    assert not dialog.trees["categories"].isVisible()
    tree.tick(())
    assert not dialog.save.isEnabled()
    assert dialog.count.text() == "Tick what should go in."
    first = tree.topLevelItem(0)
    assert isinstance(first, QTreeWidgetItem)
    assert first.childCount() > 5
    tree.setFocus()
    tree.setCurrentItem(first)
    QTest.keyClick(tree, Qt.Key.Key_Space)
    analysis = window_of(dialog).session.analysis
    assert analysis is not None
    assert dialog.wanted.scope.sections == frozenset(section.id for section in analysis.sections)
    assert dialog.save.isEnabled()
    QTest.keyClick(tree, Qt.Key.Key_Down)
    QTest.keyClick(tree, Qt.Key.Key_Space)
    assert dialog.wanted.scope.sections == frozenset(s.id for s in analysis.sections) - {
        analysis.sections[1].id
    }


def test_arrows_lead_from_one_scope_to_the_next(dialog: ExportDialog) -> None:
    dialog.scopes["whole"].setFocus()
    for scope in ("watch", "sections", "categories"):
        focused = dialog.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Down)
        assert dialog.scopes[scope].isChecked()
        assert dialog.scopes[scope].hasFocus()


def test_the_filter_of_the_window_is_offered_as_categories(open_policy: Open, qtbot: QtBot) -> None:
    window = open_policy(SAMPLE)
    window.session.set_filter(Filter(frozenset({"rights", "sharing"})))
    dialog = made(window, qtbot)
    dialog.scopes["categories"].setChecked(True)
    assert dialog.wanted.scope == Scope(categories=frozenset({"rights", "sharing"}))
    dialog.source.setChecked(False)
    assert dialog.wanted.scope.source is False


def test_what_a_policy_does_not_have_cannot_be_saved(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.opened, timeout=20_000):
        window.commands.open_text("You can ask us for a copy of your data. Write to ask@shop.example.")
    dialog = made(window, qtbot)
    dialog.scopes["watch"].setChecked(True)
    assert (dialog.save.isEnabled(), dialog.copy.isEnabled()) == (False, False)
    assert dialog.count.text() == "The policy has nothing of the kind."


def test_choices_are_remembered_but_not_the_sections_of_another_policy(
    dialog: ExportDialog, qtbot: QtBot
) -> None:
    choose(dialog, "docx", "kk", "categories")
    dialog.trees["categories"].tick({"rights"})
    dialog.source.setChecked(False)
    dialog.accept()
    again = made(window_of(dialog), qtbot)
    assert again.wanted == Wanted(
        "docx", "kk", Scope(categories=frozenset({"rights"}), source=False), notes=True
    )
    again.scopes["sections"].setChecked(True)
    again.accept()
    assert made(window_of(dialog), qtbot).wanted.scope == Scope(source=False)


def test_the_language_follows_the_cards_until_another_is_chosen(dialog: ExportDialog, qtbot: QtBot) -> None:
    dialog.accept()
    window = window_of(dialog)
    window.commands.choices.set_card_language("ru")
    assert made(window, qtbot).wanted.language == "ru"


def test_notes_are_asked_about_where_there_are_some(dialog: ExportDialog, qtbot: QtBot) -> None:
    assert not dialog.notes.isVisible()
    window = window_of(dialog)
    assert window.session.lookup is not None
    window.marking.set_note(next(iter(window.session.lookup.clauses)), "Ask them why.")
    again = made(window, qtbot)
    assert again.notes.isVisible()
    assert "Ask them why." in window.commands.exporting.made(again.wanted).decode()
    again.notes.setChecked(False)
    assert "Ask them why." not in window.commands.exporting.made(again.wanted).decode()


@pytest.mark.parametrize("language", ["kk", "ky", "ru"])
def test_the_language_of_the_export_is_free(dialog: ExportDialog, tmp_path: Path, language: str) -> None:
    choose(dialog, "csv", language, "watch")
    window, target = window_of(dialog), tmp_path / "out.csv"
    assert window.commands.exporting.export_to(target, dialog.wanted)
    rows = list(csv.DictReader(io.StringIO(target.read_text("utf-8-sig"))))
    assert Phrases.load(language).text("export.column.text") in rows[0]
    assert window.session.phrases.language == "en"


def answers(monkeypatch: pytest.MonkeyPatch, path: Path) -> list[str]:
    """Let every file dialog choose ``path``; return what it was told to suggest."""
    suggested: list[str] = []
    accepted = QFileDialog.DialogCode.Accepted
    monkeypatch.setattr(QFileDialog, "selectFile", lambda _, name: suggested.append(name))
    monkeypatch.setattr(QFileDialog, "exec", lambda _: accepted)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [str(path)])
    return suggested


def test_the_whole_way_by_keyboard(
    open_policy: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_policy(SAMPLE)
    target = tmp_path / "mine.html"
    suggested = answers(monkeypatch, target)

    def press(dialog: ExportDialog) -> int:
        dialog.show()
        QTest.keyClick(dialog, Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        return dialog.result()

    monkeypatch.setattr(ExportDialog, "exec", press)
    window.actions_.one["export"].trigger()
    assert suggested == [str(SAMPLE.parent / "larkfield.en-aiqyn.html")]
    assert target.read_text("utf-8").startswith("<!DOCTYPE html>")
    assert window.notice.text == f"Saved: {target}"
    opened: list[QUrl] = []
    window.commands.saving.open_url = opened.append
    assert [button.text() for button in window.notice.answers] == ["Open", "Show in folder"]
    for button in window.notice.answers:
        button.click()
    assert [url.toLocalFile() for url in opened] == [str(target), str(tmp_path)]


def test_a_pasted_text_is_named_after_its_title(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.opened, timeout=20_000):
        window.commands.open_text('# Policy of A/B: "C"\n\nWe collect your name and your e-mail address.\n')
    name = file_name(window, "-aiqyn.pdf")
    assert name.endswith("-aiqyn.pdf")
    assert not set(name) & set('<>:"/\\|?*')


def test_files_are_chosen_in_explorer_and_finder(
    open_policy: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saving = open_policy(SAMPLE).commands.saving
    calls: list[tuple[str, list[str]]] = []
    saving.start = lambda program, arguments: calls.append((program, arguments))
    for system in ("win32", "darwin"):
        monkeypatch.setattr("sys.platform", system)
        saving.show_in_folder(tmp_path / "a b.pdf")
    assert calls == [
        ("explorer", [f"/select,{tmp_path / 'a b.pdf'}"]), ("open", ["-R", str(tmp_path / "a b.pdf")]),
    ]  # fmt: skip


def refuse(code: int) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    return fail


@pytest.mark.parametrize(
    ("patched", "code", "said"),
    [
        ("os.fsync", errno.ENOSPC, "The disk is full."),
        ("tempfile.mkstemp", errno.EROFS, "There is no permission to write here: "),
        ("tempfile.mkstemp", errno.EACCES, "There is no permission to write here: "),
        ("pathlib.Path.replace", errno.EIO, "The reason: "),
    ],
)
def test_a_failure_is_said_and_the_old_file_stays(
    open_policy: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, patched: str, code: int, said: str
) -> None:
    window = open_policy(SAMPLE)
    target = tmp_path / "out.html"
    target.write_bytes(OLD)
    with monkeypatch.context() as patch:
        patch.setattr(patched, refuse(code))
        assert not export(window, target)
    assert target.read_bytes() == OLD
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith("html")] == ["out.html"]
    assert not list(tmp_path.glob(".out*"))
    assert window.notice.text.startswith("Could not save the file.")
    assert said in window.notice.text
    assert "old file is as it was" in window.notice.text
    assert QGuiApplication.overrideCursor() is None


def test_a_file_that_must_not_be_changed_is_not_replaced(
    open_policy: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_policy(SAMPLE)
    target = tmp_path / "out.html"
    target.write_bytes(OLD)
    with monkeypatch.context() as patch:
        patch.setattr("os.access", lambda *_: False)  # as for a reader who is not root
        assert not export(window, target)
    assert target.read_bytes() == OLD
    assert "no permission" in window.notice.text


@pytest.mark.parametrize("language", ["kk", "ky", "ru", "en"])
def test_a_folder_that_is_gone_is_named_and_another_place_is_offered(
    open_policy: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    window = open_policy(SAMPLE)
    window.commands.choices.set_window_language(language)
    gone, target = tmp_path / "gone", tmp_path / "out.json"
    assert not export(window, gone / "out.json")
    assert str(gone) in window.notice.text
    assert window.notice.text.count(".") >= 3  # what, why, what next
    answers(monkeypatch, target)
    (again,) = window.notice.answers
    assert isinstance(again, QPushButton)
    again.click()
    assert json.loads(target.read_bytes())["clauses"]


def test_a_link_to_a_file_stays_a_link(open_policy: Open, tmp_path: Path) -> None:
    window = open_policy(SAMPLE)
    real, link = tmp_path / "real.md", tmp_path / "link.md"
    real.write_bytes(OLD)
    link.symlink_to(real)
    assert export(window, link)
    assert link.is_symlink()
    assert real.read_bytes() != OLD


def test_a_web_page_is_copied_as_rich_text_and_markdown(dialog: ExportDialog) -> None:
    window = window_of(dialog)
    dialog.copy_wanted.connect(lambda: window.commands.exporting.copy(dialog.wanted))
    dialog.copy.click()
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasHtml()
    assert data.text().startswith("# Larkfield Privacy Policy\n")
    choose(dialog, "csv", "en")
    dialog.copy.click()
    data = QGuiApplication.clipboard().mimeData()
    assert not data.hasHtml()
    assert data.text().startswith('"ID"')
    choose(dialog, "pdf", "en")
    assert not dialog.copy.isEnabled()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_that_no_program_opens_is_said(open_policy: Open, tmp_path: Path, language: str) -> None:
    window = open_policy(SAMPLE)
    window.commands.choices.set_window_language(language)
    saving = window.commands.saving
    assert export(window, tmp_path / "out.html")
    before = window.notice.text
    saving.open_url = lambda _: True
    window.notice.answers[0].click()
    assert window.notice.text == before
    saving.open_url = lambda _: False
    window.notice.answers[0].click()
    assert window.notice.text != before
    assert str(tmp_path / "out.html") in window.notice.text
