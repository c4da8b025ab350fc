"""What nobody expected in the window's thread: told to the person, noted in the log, never swallowed."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING

from reader.core.errors import PartFailed

if TYPE_CHECKING:
    from reader.store.trouble_log import TroubleLog
    from reader.ui.window import MainWindow

QUIET_SECONDS = 10  # what fails at each painting is told and noted once in a while
Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


class Mishaps:
    """Stands where Python prints an error that nobody has caught; one that interrupts goes on as before."""

    def __init__(self, windows: Callable[[], Sequence[MainWindow]], log: TroubleLog | None = None) -> None:
        self._windows, self._log = windows, log
        self._before: Hook = sys.excepthook
        self._told: dict[tuple[str, int], float] = {}
        self._telling = False
        sys.excepthook = self._on_error

    def stop(self) -> None:
        """Give the place back."""
        sys.excepthook = self._before

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._before(kind, error, trace)
        if not isinstance(error, Exception) or self._telling or not self._is_news(error, trace):
            return
        self._telling = True
        try:
            self._tell(error)
        finally:
            self._telling = False

    def _is_news(self, error: Exception, trace: TracebackType | None) -> bool:
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        place = (type(error).__name__, id(trace.tb_frame.f_code) + trace.tb_lineno if trace else 0)
        now = monotonic()
        known = self._told.get(place)
        self._told[place] = now
        return known is None or now - known > QUIET_SECONDS

    def _tell(self, error: Exception) -> None:
        from reader.store.trouble_log import TroubleLog  # the start goes well as a rule

        log = self._log or TroubleLog()
        log.note(error)
        windows = self._windows()
        there = next((window for window in windows if window.isActiveWindow()), None)
        if window := there or next(iter(windows), None):
            window.commands.say_error(PartFailed(path=str(log.path)))
