"""When reading takes long, the reader is asked: wait or stop."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from reader.ui.window import MainWindow

ASK_AFTER_MS = 10_000


class Patience(QObject):
    """Watches the worker; asks above the policy after `ASK_AFTER_MS`, and again after each "wait"."""

    def __init__(self, window: MainWindow, stop: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._stop = window, stop
        self.asking = False
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(ASK_AFTER_MS)
        self.timer.timeout.connect(self._ask)
        window.worker.busy_changed.connect(self._follow)
        self._follow(window.worker.busy)

    def start_anew(self) -> None:
        """Count from now: the work goes on and says so."""
        if not self.asking:
            self.timer.start()

    def _follow(self, busy: bool) -> None:
        self._withdraw()
        if busy:
            self.timer.start()
        else:
            self.timer.stop()

    def _ask(self) -> None:
        self.asking = True
        self._window.notice.ask(
            self.tr("This file takes long to read. You can wait, or stop and choose another one."),
            ((self.tr("Wait"), self._wait), (self.tr("Stop"), self._stop)),
        )

    def _wait(self) -> None:
        self._withdraw()
        self.timer.start()

    def _withdraw(self) -> None:
        if self.asking:
            self.asking = False
            self._window.notice.say("")
