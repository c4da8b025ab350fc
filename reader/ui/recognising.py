"""A scan: offers to have its text recognised, and shows at which page that is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from reader.core.errors import Scanned
from reader.core.model import Analysis
from reader.phrases import Phrases

if TYPE_CHECKING:
    from reader.ui.window import MainWindow

Read = Callable[[Callable[[], Analysis], Path], None]


class Recognising(QObject):
    """Follows the reading of files: where one is a scan, it is read again by another way, if wanted."""

    _page_came = Signal(int, int)  # from the worker's thread

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._path = Path()
        self._password: str | None = None
        self._read: Read | None = None
        window.worker.failed.connect(self._on_failed, Qt.ConnectionType.QueuedConnection)  # said first
        self._page_came.connect(self._show_page)

    def remember(self, path: Path, password: str | None, read: Read) -> None:
        """Know the file that is being opened, and how it would be ``read`` again."""
        self._path, self._password, self._read = path, password, read

    def start(self) -> None:
        """Have the text recognised; what is shown stays until it is there."""
        if self._read is None:
            return
        self._window.commands.overtake()
        self._window.notice.say("")
        recognise = self._window.services.recognise_file
        self._read(partial(recognise, self._path, self._password, self._page_came.emit), self._path)

    def _on_failed(self, error: Exception) -> None:
        if type(error) is not Scanned:  # the others say themselves what is to be done
            return
        said = Phrases.load(self._window.language.current).error(error)
        able = self.tr("Tesseract on this computer can do that; a page takes some seconds.")
        self._window.notice.ask(f"{said} {able}", ((self.tr("Recognise the text"), self.start),))

    def _show_page(self, page: int, pages: int) -> None:
        """Say which page comes next, unless the work was stopped in the meantime."""
        if not self._window.worker.busy:
            return
        self._window.state.setText(self.tr("Recognising the text: page {0} of {1}").format(page, pages))
        self._window.progress.show_step(page - 1, pages)
        self._window.commands.patience.start_anew()
