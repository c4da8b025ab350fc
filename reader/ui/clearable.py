"""A line to type in whose button for emptying it has a name."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget


class ClearableField(QLineEdit):
    """Qt draws the button but leaves it nameless: a screen reader would say nothing but "button"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self._name_button()

    def _name_button(self) -> None:
        for action in self.findChildren(QAction):
            action.setText(self.tr("Clear the field"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_button()
        super().changeEvent(event)
