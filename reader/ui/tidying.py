"""Python's search for garbage, at times when nobody waits for the window, and in the window's own thread."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

YOUNG_MS, LEFT_MS, ALL_MS = 1_000, 1_000, 60_000
YOUNG_OBJECTS = range(5_000, 100_000)  # fewer are not worth a search, more are a policy that comes in
LEFT_OBJECTS = 100_000  # a search of more holds the window for over 50 ms


class Tidying(QObject):
    """Turns the automatic search off: in a long policy it walks a million values and holds the window.

    What lives as long as a policy or a window is set aside from the search by `rest`; what the policy before
    has left there is looked for soon after; among very many objects a minute after the last policy came.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._left = False  # whether there may be garbage among what was set aside
        for interval, search in ((YOUNG_MS, self._search_young), (LEFT_MS, self._search_left)):
            self._every(interval, search)
        self._all = self._every(ALL_MS, self._search_all)

    def _every(self, interval: int, search: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(interval)
        timer.timeout.connect(search)
        timer.start()
        return timer

    def _search_young(self) -> None:
        if gc.get_count()[0] in YOUNG_OBJECTS:
            gc.collect(1)

    def _search_left(self) -> None:
        if gc.get_count()[0] < YOUNG_OBJECTS.stop:
            self._search_aside(LEFT_OBJECTS)

    def _search_all(self) -> None:
        if self._left:
            self._search_aside(sys.maxsize)
        else:
            gc.collect()

    def _search_aside(self, most: int) -> None:
        if self._left and gc.get_freeze_count() <= most:
            self._left = False
            gc.unfreeze()
            gc.collect()
            gc.freeze()

    def rest(self, *, closed: bool = False) -> None:
        """Leave what is there now out of every search to come; it goes when nobody refers to it any more.

        Where a policy was ``closed``, what it has left is looked for at once: nobody reads.
        """
        gc.freeze()
        self._left = True
        self._all.start()  # from now on, so that it never meets policies that are opened one after the other
        if closed:
            self._search_left()

    def stop(self) -> None:
        """Give the search back to Python."""
        for timer in self.findChildren(QTimer):
            timer.stop()
        gc.unfreeze()
        gc.enable()
