"""Long work in the window's own thread, cut into slices that nobody notices.

Several pieces of work take turns: if each had a slice between two looks of the event loop, a key would
wait for the slowest step of all of them together.
"""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

SLICE_MS = 5
REST_MS = 0.5  # after a slice; all timers that are due ring within much less


class Slices(QObject):
    """Runs the steps of one piece of work whenever the window is idle, for `SLICE_MS` at a time."""

    _rest_until = 0.0  # of all pieces of work together
    _most_missed = 0

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[object] = iter(())
        self._missed = 0  # turns, since the last slice
        self._timer = QTimer(self)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._some)

    @property
    def busy(self) -> bool:
        """Whether steps are left."""
        return self._timer.isActive()

    def start(self, steps: Iterator[object]) -> None:
        """Begin with the steps of an iterator; what was left of the work before is dropped."""
        self._steps = steps
        self._timer.start()

    def some(self, count: int) -> None:
        """Take so many steps now."""
        for _ in range(count):
            if next(self._steps, self) is self:
                self._timer.stop()
                return

    def finish(self) -> None:
        """Take all the steps that are left, now."""
        for _ in self._steps:
            pass
        self._timer.stop()

    def stop(self) -> None:
        """Drop the steps that are left."""
        self._steps = iter(())
        self._timer.stop()

    def _some(self) -> None:
        begun = perf_counter()
        if begun < Slices._rest_until:
            self._missed += 1
            Slices._most_missed = max(Slices._most_missed, self._missed)
        elif self._missed < Slices._most_missed:
            Slices._most_missed -= 1  # leave it to the one that has waited longest, which may be gone by now
        else:
            self._missed = Slices._most_missed = 0
            self._slice(begun + SLICE_MS / 1000)
            Slices._rest_until = perf_counter() + REST_MS / 1000

    def _slice(self, end: float) -> None:
        steps = self._steps
        for _ in steps:
            if perf_counter() >= end or steps is not self._steps:
                return
        if steps is self._steps:
            self._timer.stop()
