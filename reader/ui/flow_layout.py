"""A layout that sets its widgets in lines like words of a text."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Items keep their size hints and break into a new line where the width ends.

    ``overhang`` is how far each line begins to the left of its place (a margin can't be negative in Qt);
    lines that are ``flush_right`` end together instead.
    """

    def __init__(
        self, parent: QWidget | None = None, *, spacing: int = 4, overhang: int = 0, flush_right: bool = False
    ) -> None:
        super().__init__(parent)
        self._flush_right = flush_right
        self._overhang = overhang
        self._items: list[QLayoutItem] = []
        self._gap = spacing
        self._heights: dict[int, int] = {}  # by width: Qt asks for hundreds of lines again and again
        self._widest: QSize | None = None
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end."""
        self._items.append(item)
        self._forget()

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return an item, None past the end."""
        self._forget()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Need more lines where there is less width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at a width."""
        if width not in self._heights:
            rect = QRect(0, 0, width, 0).marginsRemoved(self.contentsMargins())
            self._heights[width] = self._place(rect, move=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        """Place the items in a rectangle."""
        super().setGeometry(rect)
        self._place(rect.marginsRemoved(self.contentsMargins()), move=True)

    def sizeHint(self) -> QSize:
        """Return the least that is needed."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the size of the widest item."""
        if self._widest is None:
            self._widest = QSize()
            for item in self._items:
                self._widest = self._widest.expandedTo(item.minimumSize())
        return self._widest

    def invalidate(self) -> None:
        """Forget all sizes: an item has changed."""
        self._forget()
        super().invalidate()

    def _forget(self) -> None:
        self._heights.clear()
        self._widest = None

    def _place(self, rect: QRect, *, move: bool) -> int:
        start, y = rect.x() - self._overhang, rect.y()
        for line in self._lines(rect.right() + 1 - start):
            x, height = start, 0
            if self._flush_right:
                used = sum(item.sizeHint().width() + self._gap for item in line) - self._gap
                x = max(start, rect.right() + 1 - used)
            for item in line:
                hint = item.sizeHint()
                if move:
                    item.setGeometry(QRect(QPoint(x, y), hint))
                x += hint.width() + self._gap
                height = max(height, hint.height())
            y += height + self._gap
        return max(0, y - self._gap - rect.y())

    def _lines(self, width: int) -> Iterator[list[QLayoutItem]]:
        line: list[QLayoutItem] = []
        used = 0
        for item in self._items:
            wide = item.sizeHint().width()
            if line and used + wide > width:
                yield line
                line, used = [], 0
            line.append(item)
            used += wide + self._gap
        if line:
            yield line
