"""Contents, page and cards beside each other; in a narrow window the panels lend the page room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSplitter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

LEAST_PX = 200, 360, 240  # a page that is narrower tears its headings
LENDERS = 2, 0  # the cards first


class Panes(QSplitter):
    """A splitter whose middle grows and shrinks with the window, as long as words have room in it."""

    def __init__(self, widths: Sequence[int]) -> None:
        """Begin with ``widths`` in pixels, whatever room there was before anybody saw it."""
        super().__init__()
        self._widths, self._lent = list(widths), [0, 0, 0]
        self.splitterMoved.connect(self._forget)  # from now on it is as somebody wants it

    def _forget(self) -> None:
        self._widths, self._lent = [], [0, 0, 0]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lend the page what it lacks; where there is room again, take it back."""
        super().resizeEvent(event)
        if self._widths:
            self.setSizes(self._widths)
            self._widths, self._lent = [] if self.isVisible() else self._widths, [0, 0, 0]
        sizes = before = self.sizes()
        for n in LENDERS:
            lack = LEAST_PX[1] - sizes[1]
            lent = min(lack, max(0, sizes[n] - LEAST_PX[n])) if lack > 0 else max(lack, -self._lent[n])
            self._lent[n] += lent
            sizes = [size + lent * ((at == 1) - (at == n)) for at, size in enumerate(sizes)]
        if sizes != before:
            self.setSizes(sizes)
