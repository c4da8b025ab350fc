"""A list of a comparison's rows, by mouse, keyboard and screen reader."""

from __future__ import annotations

from PySide6.QtCore import QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QListView, QVBoxLayout, QWidget

from reader.ui.compare_painter import RowPainter
from reader.ui.compare_rows import CompareRows, Row, RowRole
from reader.ui.theme import Theme

ROWS_AT_ONCE = 150


class CompareList(QListView):
    """Shows rows: ``row_chosen`` carries the one that became current, ``row_opened`` the one to be opened.

    ``side_opened`` carries a row and whether the number of the new text was clicked.
    """

    row_chosen = Signal(object)
    row_opened = Signal(object)
    side_opened = Signal(object, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compared")
        self.rows = CompareRows(self)
        self.setModel(self.rows)
        self._painter = RowPainter(theme, self)
        self.setItemDelegate(self._painter)
        self.setSpacing(3)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)  # thousands of rows: the window goes on meanwhile
        self.setBatchSize(ROWS_AT_ONCE)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # one that comes and goes changes the width for which the words are broken
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._wanted = QPersistentModelIndex()
        self.verticalScrollBar().rangeChanged.connect(lambda *_: self._reach())
        self.rows.modelReset.connect(self._painter.forget)
        self.selectionModel().currentChanged.connect(lambda now, _: self.row_chosen.emit(now.data(RowRole)))
        self.doubleClicked.connect(lambda index: self.row_opened.emit(index.data(RowRole)))

    @property
    def current(self) -> Row | None:
        """The row that is chosen."""
        return self.currentIndex().data(RowRole) if self.currentIndex().isValid() else None

    def choose(self, n: int) -> None:
        """Make a row the current one and bring it to the view."""
        index = self.rows.index(n)
        self._wanted = QPersistentModelIndex(index)
        self.setCurrentIndex(index)
        self._reach()

    def _reach(self) -> None:
        """Bring the row that was chosen to the view, as soon as it has its place."""
        if self._wanted.isValid() and self.visualRect(self._wanted).isValid():
            self.scrollTo(self._wanted, QListView.ScrollHint.EnsureVisible)
            self._wanted = QPersistentModelIndex()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._painter.set_theme(theme)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words for another width."""
        self._painter.forget()
        super().resizeEvent(event)

    def _link(self, event: QMouseEvent) -> tuple[Row, bool | None] | None:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return None
        row: Row = index.data(RowRole)
        return row, self._painter.link_at(event.position(), QRectF(self.visualRect(index)), row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the hand over a number."""
        found = self._link(event)
        over = found is not None and found[1] is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the clause whose number was clicked."""
        super().mouseReleaseEvent(event)
        found = self._link(event) if event.button() == Qt.MouseButton.LeftButton else None
        if found is not None and found[1] is not None:
            self.side_opened.emit(*found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row's clause, the copy key takes its words."""
        row = self.current
        if row is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.row_opened.emit(row)
        elif row is not None and event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(row.text)
        else:
            super().keyPressEvent(event)


def titled(*parts: QWidget | None) -> QWidget:
    """Return a title, what stands under it, and at last the list, which takes all the room."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 8, 0, 0)
    column.setSpacing(4)
    for part in parts:
        if part is not None:
            column.addWidget(part)
    if isinstance(parts[0], QLabel):
        parts[0].setContentsMargins(16, 0, 16, 0)
    column.setStretch(column.count() - 1, 1)
    return made
