"""The reading ruler: two lines around the line being read; the rest of the page steps back a little."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QTextEdit, QWidget

from reader.ui.theme import Theme

VEIL = 0.22  # of the page's colour over the other lines: their words stay above 4.5:1
EDGE_PX = 2


class ReadingRuler(QWidget):
    """Lies over a text and follows the mouse and the text cursor; takes no click."""

    def __init__(self, view: QTextEdit, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self._at = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.viewport().installEventFilter(self)
        view.cursorPositionChanged.connect(self._on_cursor)
        view.verticalScrollBar().valueChanged.connect(self.update)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw the ruler in the colours of a theme."""
        self._theme = theme
        self.update()

    def switch(self, *, on: bool) -> None:
        """Show or hide the ruler."""
        self.setGeometry(self._view.viewport().geometry())
        self._at = self._at or self.height() // 3
        self.setVisible(on)
        self.raise_()

    def band(self) -> QRect:
        """Return the line being read, in pixels of the view."""
        cursor = self._view.cursorForPosition(QPoint(self.width() // 2, self._at))
        line = self._view.cursorRect(cursor)
        return QRect(0, line.top() - 4, self.width(), line.height() + 8)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the mouse and the size of the view."""
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._follow(event.position().toPoint().y())
        elif event.type() == QEvent.Type.Resize:
            self.setGeometry(self._view.viewport().geometry())
        return False

    def _on_cursor(self) -> None:
        self._follow(self._view.cursorRect().center().y())

    def _follow(self, y: int) -> None:
        self._at = max(0, min(y, self.height()))
        if self.isVisible():
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Veil what is not being read and draw the two lines."""
        band = self.band()
        painter = QPainter(self)
        veil = QColor(self._theme.colour("page"))
        veil.setAlphaF(VEIL)
        painter.fillRect(QRect(0, 0, self.width(), band.top()), veil)
        painter.fillRect(QRect(0, band.bottom() + 1, self.width(), self.height()), veil)
        edge = self._theme.colour("accent")
        for y in (band.top() - EDGE_PX, band.bottom() + 1):
            painter.fillRect(QRect(0, y, self.width(), EDGE_PX), edge)
        painter.end()
