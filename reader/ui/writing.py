"""Makes one file at a time without holding the window: its bytes come from a process of its own."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from threading import Event, Lock
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal

from reader.core.errors import Cancelled
from reader.ui.worker import Worker

Make = Callable[[], bytes]
Keep = Callable[[bytes], object]
Heard = Callable[[Exception | None], object]


class Maker(Protocol):
    """A process that makes one file."""

    def make(self, work: Make) -> bytes:
        """Return what ``work`` returns there; blocks. Raises: Cancelled after `stop`."""

    def stop(self) -> None:
        """End at once."""

    def close(self) -> None:
        """End and be forgotten."""


class _Ended(NamedTuple):
    error: Exception | None


class Writing(QObject):
    """Has a file made and kept; ``start`` starts the process. Closed windows call `shutdown`."""

    busy_changed = Signal(bool)

    def __init__(self, start: Callable[[], Maker], parent: QObject) -> None:
        super().__init__(parent)
        self._start = start
        self._ready: Maker | None = None
        self._running: Maker | None = None
        self._heard: Heard = lambda _: None
        self._stopped, self._turn = Event(), Lock()
        self._worker = Worker(self)
        self._worker.done.connect(lambda ended: self._end(ended.error))
        self._worker.failed.connect(self._end)

    @property
    def busy(self) -> bool:
        """Whether a file is being written."""
        return self._running is not None

    def get_ready(self) -> None:
        """Start the process for a file that is likely to be wanted soon."""
        if self._ready is None:
            with contextlib.suppress(OSError):  # told when the file is wanted
                self._ready = self._start()

    def rest(self) -> None:
        """Let go of a process that got ready for nothing."""
        ready, self._ready = self._ready, None
        if ready is not None:
            ready.close()

    def write(self, make: Make, keep: Keep, heard: Heard) -> None:
        """Hand to ``keep``, in a pool thread, what ``make`` returns in the other process; one at a time.

        ``heard`` is told, in the window's thread, that the file is kept (None), or why not: Cancelled after
        `stop`, an OSError of the system, or anything else where it could not be made.
        """
        maker, self._ready = self._ready, None
        try:
            self._running = maker = maker or self._start()
        except OSError as error:  # too many processes, or no memory for one
            heard(RuntimeError(str(error)))
            return
        self._heard = heard
        self._stopped.clear()
        self._worker.submit(lambda _: _Ended(self._kept(maker, make, keep)))
        self.busy_changed.emit(True)

    def _kept(self, maker: Maker, make: Make, keep: Keep) -> Exception | None:
        """Have the file made and keep it, in the worker's thread; return why it is not there."""
        try:
            made = maker.make(make)
            with self._turn:
                if self._stopped.is_set():
                    return Cancelled()
                keep(made)
        except (OSError, Cancelled) as error:
            return error
        return None

    def stop(self) -> None:
        """Stop what is being made; one that is being put in its place already will be there."""
        if self._running is not None and self._turn.acquire(blocking=False):
            self._stopped.set()
            self._turn.release()
            self._running.stop()

    def shutdown(self) -> None:
        """Stop, and wait until nothing runs."""
        self.stop()
        self._worker.shutdown()
        self._running = None
        self.rest()

    def _end(self, error: Exception | None) -> None:
        self._running = None
        self._heard(error)  # which may begin with the next
        self.busy_changed.emit(self.busy)
