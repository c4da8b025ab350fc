"""Notes as files of their own: out of the window and in again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from reader.core.errors import NoNotes
from reader.phrases import Phrases
from reader.ui.saving import file_name, why

if TYPE_CHECKING:
    from reader.ui.window import MainWindow


class NoteFiles(QObject):
    """Exports all notes of the open policy, and takes in those of a file; ``show_panel`` shows them."""

    def __init__(self, window: MainWindow, show_panel: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._show_panel = window, show_panel

    def export_notes(self) -> None:
        """Ask where to, and write all notes of the policy."""
        filters = (self.tr("Markdown (*.md)"), self.tr("Data, JSON (*.json)"))
        suggested = file_name(self._window, "-notes.md")
        name, chosen = QFileDialog.getSaveFileName(
            self._window, self.tr("Export the notes"), suggested, ";;".join(filters)
        )
        if name:
            path = Path(name)
            self.export_notes_to(
                path if path.suffix else path.with_suffix(".json" if chosen == filters[1] else ".md")
            )

    def export_notes_to(self, path: Path) -> bool:
        """Write all notes to ``path``, as JSON by its suffix, else as Markdown; False where it fails."""
        analysis, window = self._window.session.analysis, self._window
        if analysis is None:
            return False
        window.detail.note.hand_on()
        kind = "json" if path.suffix.lower() == ".json" else "md"
        export, placed, phrases = window.services.export_notes, window.marking.placed, window.session.phrases
        return window.commands.saving.write(path, lambda: export(placed, analysis, phrases, kind))

    def import_notes(self) -> None:
        """Ask for a file of notes and take in those on the open policy."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Import notes"), "", self.tr("Notes (*.md *.json);;All files (*)")
        )
        if name:
            self.import_notes_from(Path(name))

    def import_notes_from(self, path: Path) -> None:
        """Take in the notes of a file that are on the open policy; say how many, or why none."""
        from reader.core.note_file import MOST_BYTES, read_notes

        try:
            with path.open("rb") as file:
                marks = read_notes(file.read(MOST_BYTES + 1))
        except OSError as error:
            reason = why(error, Phrases.load(self._window.language.current))
            self._window.notice.say(
                self.tr("The notes could not be read: {0}. Choose another file.").format(reason)
            )
            return
        except NoNotes as error:
            self._window.commands.say_error(error)
            return
        count = self._window.marking.take_in(marks)
        if count is None:
            self._window.commands.say_error(NoNotes())
            return
        self._window.notice.say(self.tr("Notes taken in: {0}").format(count))
        self._show_panel()
