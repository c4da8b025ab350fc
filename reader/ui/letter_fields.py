"""A field of a form with its label above and what is wrong with it below; a field for a day."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QComboBox, QDateEdit, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from reader.ui.card import text_label

LEAST_HEIGHT_PX = 36
Field = QComboBox | QLineEdit | QPlainTextEdit | QDateEdit


class DayEdit(QDateEdit):
    """A day up to today; Tab leaves it at once, the arrow keys lead through year, month and day."""

    def __init__(self) -> None:
        super().__init__(QDate.currentDate())
        self.setDisplayFormat("yyyy-MM-dd")
        self.setMaximumDate(QDate.currentDate())

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Leave the field."""
        return QWidget.focusNextPrevChild(self, forward)


class Row(QWidget):
    """A field under its label, and a line beneath it that says what is wrong."""

    def __init__(self, label: str, field: Field) -> None:
        super().__init__()
        self.field, self._label = field, QLabel(label)
        self._label.setBuddy(field)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self.gap = text_label("", "watch")
        self.gap.hide()
        field.setAccessibleName(label)
        if not isinstance(field, QPlainTextEdit):
            field.setMinimumHeight(LEAST_HEIGHT_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for part in (self._label, field, self.gap):
            column.addWidget(part)

    def say(self, why: str) -> None:
        """Say what is wrong with the field; "" nothing."""
        self.gap.setText(why)
        self.gap.setVisible(bool(why))
        self.field.setAccessibleDescription(why)
