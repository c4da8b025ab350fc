"""A scan, or pages that are pictures: offers to have the text recognised, and shows at which page that is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.core.errors import PagesUnread, RecogniserMissing, Scanned
from reader.phrases import Phrases

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader.core.model import Analysis
    from reader.ui.window import MainWindow

    Answer = tuple[str, Callable[[], object]]


class Recognising(QObject):
    """Follows the reading of files: where one is a scan, it is read again by another way, if wanted."""

    _page_came = Signal(int, int)  # from the worker's thread

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._page_came.connect(self._show_page)

    def start(self) -> None:
        """Have the text recognised; what is shown stays until it is there."""
        self._start(self._window.services.recognise_file)

    def offers(self, analysis: Analysis, path: Path | None) -> tuple[Answer, ...]:
        """Return what to offer beside the notices of a policy: pages that are pictures can be recognised."""
        asked, codes = self._window.opening.asked, {notice.code for notice in analysis.notices}
        if asked is None or asked.path != path or "notice.pictures" not in codes:
            return ()
        if codes & {"notice.recognised", "notice.recognised_pages"}:  # those that are left are too many
            return ()
        return ((self.tr("Recognise these pages"), self._start_with_some),)

    def _start_with_some(self) -> None:
        self._start(partial(_some_pages, self._window.services.recognise_file))

    def _start(self, recognise: Callable[..., Analysis]) -> None:
        asked = self._window.opening.asked
        if asked is None:
            return
        self._window.opening.overtake()
        self._window.notice.say("")
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


def _some_pages(recognise: Callable[..., Analysis], *asked: object, **how: object) -> Analysis:
    """Recognise pages of a file that has text on others. Raises: as ``recognise``, and PagesUnread."""
    try:
        return recognise(*asked, **how)
    except RecogniserMissing as error:
        raise PagesUnread(**error.params) from error
