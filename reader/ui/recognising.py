"""A scan: offers to have its text recognised, and shows at which page that is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.core.errors import Scanned
from reader.phrases import Phrases

if TYPE_CHECKING:
    from reader.ui.window import MainWindow


class Recognising(QObject):
    """Follows the reading of files: where one is a scan, it is read again by another way, if wanted."""

    _page_came = Signal(int, int)  # from the worker's thread

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._page_came.connect(self._show_page)

    def start(self) -> None:
        """Have the text recognised; what is shown stays until it is there."""
        asked = self._window.opening.asked
        if asked is None:
            return
        self._window.opening.overtake()
        self._window.notice.say("")
        recognise = self._window.services.recognise_file
        asked.read(partial(recognise, asked.path, asked.password, self._page_came.emit), asked.path)

    def hear(self, error: Exception) -> None:
        """Hear why the file that was asked for last is not shown; offer to have a scan recognised."""
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
