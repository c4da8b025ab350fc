"""Writes files for the window: in one step, with a word on where they are, or on why they are not."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from reader.core.errors import cause_of, not_saved
from reader.core.titles import title_of
from reader.phrases import Phrases
from reader.store.settings import write_atomically

if TYPE_CHECKING:
    from reader.ui.window import MainWindow

UNNAMEABLE = '<>:"/\\|?*'
LONGEST_NAME = 60


class Saving(QObject):
    """Saves for a window; ``open_url`` and ``start`` hand a file or folder to the system."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.open_url: Callable[[QUrl], object] = QDesktopServices.openUrl
        self.start: Callable[[str, list[str]], object] = QProcess.startDetached

    def write(self, path: Path, make: Callable[[], bytes], again: Callable[[], object] | None = None) -> bool:
        """Write what ``make`` returns and say where it is, with buttons that lead there.

        False where that fails: the old file is whole, the reason is said, and ``again`` is offered as a way
        to choose another place.
        """
        path = path.resolve() if path.is_symlink() else path
        notice = self._window.notice
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            write_atomically(path, make())
        except OSError as error:
            said = why_not_saved(error, path, Phrases.load(self._window.language.current))
            notice.ask(said, [(self.tr("Choose another place…"), again)] if again else [])
            return False
        finally:
            QGuiApplication.restoreOverrideCursor()
        answers = [
            (self.tr("Open"), lambda: self._open(path)),
            (self.tr("Show in folder"), lambda: self.show_in_folder(path)),
        ]
        notice.ask(self.tr("Saved: {0}").format(str(path)), answers)
        return True

    def _open(self, path: Path) -> None:
        """Hand a file to the system's program for it; where there is none, say so."""
        if self.open_url(QUrl.fromLocalFile(str(path))) is False:
            said = self.tr("No program was found that opens this file. It is saved here: {0}")
            self._window.notice.say(said.format(str(path)))

    def show_in_folder(self, path: Path) -> None:
        """Open the folder of a file, with the file chosen where the system can do that."""
        if sys.platform == "win32":
            self.start("explorer", [f"/select,{path}"])
        elif sys.platform == "darwin":
            self.start("open", ["-R", str(path)])
        else:
            self.open_url(QUrl.fromLocalFile(str(path.parent)))


def why(error: OSError, phrases: Phrases) -> str:
    """Return why the system refused, as words for the middle of a sentence."""
    return phrases.text(f"cause.{cause_of(error)}")


def why_not_saved(error: OSError, path: Path, phrases: Phrases) -> str:
    """Return in words what happened, why, and what to do next; ``path`` is what should have been written."""
    return phrases.error(not_saved(error, str(path.parent)))


def file_name(window: MainWindow, ending: str) -> str:
    """Return a name for a file about the open policy, in the folder of the policy where it has one."""
    session = window.session
    title = title_of(session.analysis) if session.analysis else ""
    stem = session.file.stem if session.file else "".join(
        " " if letter in UNNAMEABLE or not letter.isprintable() else letter for letter in title
    )  # fmt: skip
    name = f"{' '.join(stem.split())[:LONGEST_NAME].strip(' .') or 'aiqyn'}{ending}"
    return str(session.file.parent / name) if session.file else name
