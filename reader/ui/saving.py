"""Writes files for a window: in one step, with a word on where they are, or on why they are not."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QProcess, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from reader.core.errors import Cancelled, cause_of, not_saved
from reader.core.titles import title_of
from reader.phrases import Phrases
from reader.store.settings import write_atomically
from reader.ui.progress import WritingProgress
from reader.ui.writing import Heard, Keep, Make, Writing

if TYPE_CHECKING:
    from reader.ui.compare_window import CompareWindow
    from reader.ui.window import MainWindow

UNNAMEABLE = '<>:"/\\|?*'
LONGEST_NAME = 60
MOST_AT_ONCE = 400  # clauses of an export that holds the window for less than 50 ms
Again = Callable[[], object]


class Saving(QObject):
    """Saves for a window; ``open_url`` and ``start`` hand a file or folder to the system.

    ``phrases`` returns in which language errors are said. A window that is closed while a file is being
    written stays until it is there, or until its reader wants it closed once more.
    """

    def __init__(
        self, window: MainWindow | CompareWindow, phrases: Callable[[], Phrases], *,
        still: Callable[[], bool] = lambda: False,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._phrases, self._still = window, phrases, still
        self.open_url: Callable[[QUrl], object] = QDesktopServices.openUrl
        self.start: Callable[[str, list[str]], object] = QProcess.startDetached
        self.writing = Writing(window.services.writing_process, self)
        self.progress = WritingProgress()
        self._waiting: list[tuple[Make, Keep, Heard]] = []
        self._closing = False
        window.statusBar().addPermanentWidget(self.progress)
        self.progress.stop_wanted.connect(self.writing.stop)
        self.progress.came.connect(window.speech.say)
        self.writing.busy_changed.connect(self._follow)

    def write(self, path: Path, make: Make, again: Again | None = None, *, long: bool = False) -> bool:
        """Write what ``make`` returns and say where it is, with buttons that lead there.

        False where that fails: the old file is whole, the reason is said, and ``again`` is offered as a way
        to choose another place. What takes ``long`` is made in another process, by a ``make`` that can be
        sent there, while the window goes on; it waits until those before it are written.
        """
        path = path.resolve() if path.is_symlink() else path
        if long:
            self.make_elsewhere(make, partial(write_atomically, path), partial(self._tell, path, again))
            return True
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            write_atomically(path, make())
        except OSError as error:
            self._tell(path, again, error)
            return False
        finally:
            QGuiApplication.restoreOverrideCursor()
        self._tell(path, again, None)
        return True

    def make_elsewhere(self, make: Make, keep: Keep, heard: Heard) -> None:
        """Have what takes long made in another process, after what is made there already, and kept."""
        self._waiting.append((make, keep, heard))
        self._next()

    def _next(self) -> None:
        """Begin with the next file, where none is being written."""
        if self._waiting and not self.writing.busy:
            make, keep, heard = self._waiting.pop(0)
            self.writing.write(make, keep, partial(self._end, heard))
        self.progress.show_files(len(self._waiting) + self.writing.busy)

    def _end(self, heard: Heard, error: Exception | None) -> None:
        heard(error)
        self._next()
        if self._closing and not self.writing.busy and error is None:
            self._window.close()
        self._closing = self._closing and error is None

    def _tell(self, path: Path, again: Again | None, error: Exception | None) -> None:
        """Say where a file is, or why it is not there."""
        notice = self._window.notice
        if error is None:
            answers = [
                (self.tr("Open"), lambda: self._open(path)),
                (self.tr("Show in folder"), lambda: self.show_in_folder(path)),
            ]
            notice.ask(self.tr("Saved: {0}").format(str(path)), answers)
        elif isinstance(error, Cancelled):
            notice.say(self.tr("Stopped. The file was not saved: {0}").format(str(path)))
        elif isinstance(error, OSError):
            said = why_not_saved(error, path, self._phrases())
            notice.ask(said, [(self.tr("Choose another place…"), again)] if again else [])
        else:
            said = self.tr("The file could not be made: {0}. Try again, or choose another format.")
            notice.say(said.format(str(path)))

    def _follow(self, busy: bool) -> None:
        """Show that files are being written, and watch whether the window is to be closed meanwhile."""
        self.progress.follow(busy=busy, still=self._still())
        if busy:
            self._window.installEventFilter(self)
        else:
            self._window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Have a window that is closed stay until its file is there; closed once more, it goes at once."""
        if watched is not self._window or event.type() != QEvent.Type.Close:
            return super().eventFilter(watched, event)
        if self._closing:
            self._waiting.clear()
            self.writing.shutdown()
            return False
        self._closing = True
        answers: list[tuple[str, Again]] = [
            (self.tr("Close without the file"), self._window.close),
            (self.tr("Keep open"), self._keep_open),
        ]
        said = self.tr("A file is still being written. The window will close when it is there.")
        self._window.notice.ask(said, answers)
        event.ignore()
        return True

    def _keep_open(self) -> None:
        self._closing = False
        self._window.notice.say("")

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
