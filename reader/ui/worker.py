"""One job at a time off the window's thread; only the newest job is heard."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from reader.core.errors import Cancelled, ReaderError

Work = Callable[[threading.Event], object]


class _Job(QRunnable):
    def __init__(self, ticket: int, work: Work, stop: threading.Event, landed: Callable[[int, object], None]):
        super().__init__()
        self._ticket, self._work, self._stop, self._landed = ticket, work, stop, landed

    def run(self) -> None:
        """Work in a pool thread: no widget is touched, nothing escapes."""
        try:
            outcome: object = self._work(self._stop)
        except ReaderError as error:
            outcome = error
        except Exception as error:  # noqa: BLE001 - nothing may escape a pool thread
            from reader.store.trouble_log import TroubleLog

            TroubleLog().note(error)
            outcome = error
        self._landed(self._ticket, outcome)


class Worker(QObject):
    """Run one job at a time; ``done`` carries its result, ``failed`` the exception."""

    done = Signal(object)
    failed = Signal(object)
    busy_changed = Signal(bool)
    _landed = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._ticket = 0
        self._stop = threading.Event()
        self.busy = False
        self._landed.connect(self._on_landed)

    def submit(self, work: Work) -> None:
        """Start ``work(stop)``, asking the job before it to stop and ignoring its outcome."""
        self._stop.set()
        self._stop = threading.Event()
        self._ticket += 1
        self._set_busy(True)
        self._pool.start(_Job(self._ticket, work, self._stop, self._landed.emit))

    def cancel(self) -> None:
        """Ask the running job to stop and ignore its outcome."""
        self._stop.set()
        self._ticket += 1
        self._set_busy(False)

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.busy_changed.emit(busy)

    def shutdown(self, timeout_ms: int = 5_000) -> bool:
        """Ask the running job to stop and wait; False if it did not end in time."""
        self._stop.set()
        self._ticket += 1
        return self._pool.waitForDone(timeout_ms)

    @Slot(int, object)
    def _on_landed(self, ticket: int, outcome: object) -> None:
        if ticket != self._ticket:
            return
        self._set_busy(False)
        if isinstance(outcome, Cancelled):
            return
        (self.failed if isinstance(outcome, Exception) else self.done).emit(outcome)
