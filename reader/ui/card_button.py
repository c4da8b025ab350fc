"""A part of a card that is a button and can wrap: what it says stands in labels of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QStyle, QStyleOption, QVBoxLayout, QWidget

from reader.ui.card import text_label


class CardButton(QAbstractButton):
    """A column of wrapping lines that is clicked, focused and announced as one; QSS draws its frame."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        # a button's own policy asks for the width of its lines unbroken
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(9, 5, 9, 6)
        self._column.setSpacing(1)

    def add_line(self, text: str, name: str) -> QLabel:
        """Add a line of text; ``name`` picks its style."""
        label = text_label(text, name)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._column.addWidget(label)
        return label

    def sizeHint(self) -> QSize:
        """Return what the lines need."""
        return self._column.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter as well as with the space bar."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Repaint the frame when the focus or the pointer comes and goes."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.HoverEnter):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what the style sheet says; the labels draw themselves."""
        option = QStyleOption()
        option.initFrom(self)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        painter.end()
