"""Contents, page and cards beside each other; in a narrow window panels lend the page room or make way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSplitter, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

CONTENTS, PAGE, CARDS = range(3)
LEAST_PX = 200, 360, 276  # a page that is narrower tears its headings
LENDERS = CARDS, CONTENTS  # the cards first
YIELDERS = CONTENTS, CARDS  # the contents first


class Panes(QSplitter):
    """A splitter whose middle grows and shrinks with the window, as long as words have room in it.

    Where there is no room for both panels, one makes way until it is asked for or the window is wide again.
    """

    panel_shown = Signal(int, bool)

    def __init__(self, widths: Sequence[int]) -> None:
        """Begin with ``widths`` in pixels."""
        super().__init__()
        self.widths = list(widths)  # as somebody wants them, whatever room there is
        self._away: set[int] = set()  # panels that have made way
        self.splitterMoved.connect(lambda: self._want(self.sizes()))

    def setSizes(self, sizes: Sequence[int]) -> None:
        """Make the panes so wide, as far as there is room."""
        self._want(sizes)
        self._share()

    def has(self, panel: int) -> bool:
        """Tell whether a panel is to be seen."""
        return not self._pane(panel).isHidden()

    def made_way(self, panel: int) -> bool:
        """Tell whether a panel is away only because there is no room for it."""
        return panel in self._away

    def show_panel(self, panel: int, *, on: bool) -> None:
        """Show a panel, for which another may have to make way, or put it away."""
        if on == self.has(panel):
            return
        self._away.discard(panel)
        self._pane(panel).setVisible(on)
        if on:
            self.widths[panel] = max(self.widths[panel], LEAST_PX[panel])  # it may have been drawn shut
            self._make_way(panel)
        self._share()
        self.panel_shown.emit(panel, on)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page what it lacks; where there is room again, give it back."""
        super().resizeEvent(event)
        for panel in self._away.copy():
            if self._least(panel) <= self.width():
                self.show_panel(panel, on=True)
        self._make_way()
        self._share()

    def _want(self, sizes: Sequence[int]) -> None:
        for n, size in enumerate(sizes):
            if n == PAGE or self.has(n):
                self.widths[n] = size

    def _pane(self, n: int) -> QWidget:
        pane = self.widget(n)
        assert pane is not None, "three panes are put in at once"
        return pane

    def _shown(self, wanted: int = PAGE) -> list[int]:
        return [n for n in (CONTENTS, PAGE, CARDS) if n in (PAGE, wanted) or self.has(n)]

    def _least(self, wanted: int = PAGE) -> int:
        """Return the width that the page needs with the panels to be seen, and with the ``wanted`` one."""
        shown = self._shown(wanted)
        return sum(LEAST_PX[n] for n in shown) + self.handleWidth() * (len(shown) - 1)

    def _make_way(self, wanted: int = PAGE) -> None:
        """Put a panel away, but not the ``wanted`` one, where both leave the page too little."""
        for panel in YIELDERS:
            if panel != wanted and all(map(self.has, YIELDERS)) and self._least() > self.width():
                self._away.add(panel)
                self._pane(panel).hide()
                self.panel_shown.emit(panel, False)

    def _share(self) -> None:
        """Share the width: the panels get theirs, the page the rest; what it lacks they lend it."""
        shown = self._shown()
        sizes = [self.widths[n] if n in shown else 0 for n in range(3)]
        sizes[PAGE] = self.width() - self.handleWidth() * (len(shown) - 1) - sizes[CONTENTS] - sizes[CARDS]
        for n in LENDERS:
            lent = min(max(0, LEAST_PX[PAGE] - sizes[PAGE]), max(0, sizes[n] - LEAST_PX[n]))
            sizes[n] -= lent
            sizes[PAGE] += lent
        super().setSizes(sizes)
