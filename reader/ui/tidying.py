"""Python's search for garbage, at times when nobody waits for the window, and in the window's own thread."""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, QTimer

YOUNG_MS, LEFT_MS, ALL_MS = 1_000, 1_000, 60_000
YOUNG_OBJECTS = range(5_000, 100_000)  # fewer are not worth a search, more are a policy that comes in
LEFT_OBJECTS = 200_000  # a search of more can be felt


class Tidying(QObject):
    """Turns the automatic search off: in a long policy it walks a million values and holds the window.

    What lives as long as a policy or a window is set aside from the search by `rest`; what the policy before
    has left there is looked for soon after, of a very long policy within a minute.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._left = False  # whether there may be garbage among what was set aside
        for interval, search in (
            (YOUNG_MS, self._search_young), (LEFT_MS, self._search_left), (ALL_MS, self._search_all)
        ):  # fmt: skip
            timer = QTimer(self)
            timer.setInterval(interval)
            timer.timeout.connect(search)
            timer.start()

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
        if closed:
            self._search_left()

    def stop(self) -> None:
        """Give the search back to Python."""
        for timer in self.findChildren(QTimer):
            timer.stop()
        gc.unfreeze()
        gc.enable()
