"""Python's search for garbage, at times when nobody waits for the window, and in the window's own thread."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

YOUNG_MS, ALL_MS = 1_000, 60_000
YOUNG_OBJECTS = 5_000  # fewer are not worth a search


class Tidying(QObject):
    """Turns the automatic search off: in a long policy it walks a million values and holds the window.

    What lives as long as a policy or a window is set aside from the search by `rest`.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        for interval, generation in ((YOUNG_MS, 1), (ALL_MS, 2)):
            timer = QTimer(self)
            timer.setInterval(interval)
            timer.timeout.connect(lambda g=generation: self._search(g))
            timer.start()

    def _search(self, generation: int) -> None:
        if generation > 1 or gc.get_count()[0] > YOUNG_OBJECTS:
            gc.collect(generation)

    def rest(self) -> None:
        """Leave what is there now out of every search to come; it goes when nobody refers to it any more."""
        gc.freeze()

    def stop(self) -> None:
        """Give the search back to Python."""
        for timer in self.findChildren(QTimer):
            timer.stop()
        gc.unfreeze()
        gc.enable()
