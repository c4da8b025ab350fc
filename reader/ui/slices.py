"""Long work in the window's own thread, cut into slices that nobody notices."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

SLICE_MS = 5


class Slices(QObject):
    """Runs the steps of one piece of work whenever the window is idle, for `SLICE_MS` at a time."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[object] = iter(())
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
        end = perf_counter() + SLICE_MS / 1000
        steps = self._steps
        for _ in steps:
            if perf_counter() >= end or steps is not self._steps:
                return
        if steps is self._steps:
            self._timer.stop()
