"""Exports of the open policy: what is wanted, where to, or onto the clipboard."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog

from reader.phrases import Phrases
from reader.ui.clipboard import put_on_clipboard
from reader.ui.export_dialog import ExportDialog, Wanted
from reader.ui.saving import MOST_AT_ONCE, Saving, file_name

if TYPE_CHECKING:
    from reader.ui.window import MainWindow


class Exporting(QObject):
    """Asks what to export and where to, and does it."""

    def __init__(self, window: MainWindow, saving: Saving) -> None:
        super().__init__(window)
        self._window, self._saving = window, saving

    def show(self) -> None:
        """Ask what is wanted, then for a place, and export."""
        lookup = self._window.session.lookup
        if lookup is None:
            return
        self._window.detail.note.hand_on()  # what is being typed is a note as well
        dialog = ExportDialog(self._window, lookup)
        dialog.copy_wanted.connect(lambda: self.copy(dialog.wanted))
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.ask_place(dialog.wanted)
        dialog.deleteLater()

    def ask_place(self, wanted: Wanted) -> None:
        """Ask where to, with a name that says what it is."""
        suffix = f".{wanted.kind}"
        kinds = f"{wanted.kind.upper()} (*{suffix})"
        suggested = file_name(self._window, f"-aiqyn{suffix}")
        dialog = QFileDialog(self._window, self.tr("Export the summary"), suggested, kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(wanted.kind)
        dialog.selectFile(suggested)
        if self._takes_long(wanted):
            self._saving.writing.get_ready()
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.export_to(Path(dialog.selectedFiles()[0]), wanted)
        self._saving.writing.rest()
        dialog.deleteLater()

    def export_to(self, path: Path, wanted: Wanted) -> bool:
        """Write the export to ``path``; False (and a message) where that fails at once."""
        if (make := self._making(wanted)) is None:
            return False
        again = partial(self.ask_place, wanted)
        return self._saving.write(path, make, again, long=self._takes_long(wanted))

    def copy(self, wanted: Wanted) -> None:
        """Put the export on the clipboard: a web page as rich text and Markdown, the others as text."""
        rich = wanted.kind == "html"
        text = self._making(replace(wanted, kind="md") if rich else wanted)
        if text is None:
            return
        make = partial(for_clipboard, text, self._making(wanted) if rich else None)
        if self._takes_long(wanted):
            made: list[bytes] = []
            self._saving.make_elsewhere(make, made.append, partial(self._copied, made))
        else:
            _put(make())

    def _copied(self, made: list[bytes], error: Exception | None) -> None:
        """Say that what took long is on the clipboard now, or that it is not."""
        if error is None:
            _put(made[0])
            self._window.notice.say(self.tr("The summary is in the clipboard."))
        else:
            self._window.notice.say(self.tr("The summary was not copied. You can copy it again."))

    def made(self, wanted: Wanted) -> bytes:
        """Return the export of the open policy; b"" where none is open."""
        make = self._making(wanted)
        return make() if make else b""

    def _making(self, wanted: Wanted) -> Callable[[], bytes] | None:
        """Return what makes the export of the open policy, here or elsewhere; None where none is open."""
        session = self._window.session
        if session.analysis is None:
            return None
        marks = dict(session.marks) if wanted.notes else {}  # as they are now
        phrases = Phrases.load(wanted.language)
        return partial(
            self._window.services.export, session.analysis, phrases, wanted.kind, marks, wanted.scope
        )

    def _takes_long(self, wanted: Wanted) -> bool:
        analysis = self._window.session.analysis
        return wanted.kind == "pdf" or (analysis is not None and len(analysis.clauses) > MOST_AT_ONCE)


def for_clipboard(text: Callable[[], bytes], html: Callable[[], bytes] | None) -> bytes:
    """Return the forms of an export for the clipboard as one."""
    forms = text().decode("utf-8-sig", "replace"), html().decode("utf-8", "replace") if html else ""
    return json.dumps(forms).encode()


def _put(forms: bytes) -> None:
    text, html = json.loads(forms)
    put_on_clipboard(text, html=html, markdown=text if html else "")
