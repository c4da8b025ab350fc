"""A column that remembers how high it is at each width.

Qt's own remembers one width only, and a scroll area asks for two or three in turn: with hundreds of cards
each new one would have every sentence of all the others set again.
"""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class CachedColumn(QVBoxLayout):
    """A `QVBoxLayout` whose heights are worked out once a width, until something in it changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._heights: dict[int, int] = {}
        self._least: dict[int, int] = {}
        super().__init__(parent)  # type: ignore[arg-type]

    def heightForWidth(self, width: int) -> int:
        """Return the height that the column likes to have at a width."""
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def minimumHeightForWidth(self, width: int) -> int:
        """Return the least height at a width."""
        if width not in self._least:
            self._least[width] = super().minimumHeightForWidth(width)
        return self._least[width]

    def invalidate(self) -> None:
        """Forget all heights: something in the column has changed."""
        self._heights.clear()
        self._least.clear()
        super().invalidate()
