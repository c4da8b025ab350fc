"""Asks for the password of a locked file; it is handed on once and kept nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from reader.core.errors import PasswordNeeded
from reader.phrases import Phrases
from reader.ui.card import text_label

if TYPE_CHECKING:
    from reader.ui.window import MainWindow


class PasswordDialog(QDialog):
    """Shows why a password is wanted, and a field whose letters are hidden until one asks to see them."""

    def __init__(self, reason: str, file_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Password"))
        self.setMinimumWidth(420)
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Password"))
        self.shown = QCheckBox(self.tr("&Show the password"))
        self.shown.toggled.connect(self._show_letters)
        self._show_letters(False)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._open = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._open.setText(self.tr("Open"))
        self._open.setEnabled(False)
        self.field.textChanged.connect(lambda text: self._open.setEnabled(bool(text)))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.hint = text_label(self.tr("The password is used once and not kept."), "muted")
        column = QVBoxLayout(self)
        column.addWidget(text_label(file_name, "title"))
        column.addWidget(text_label(reason, "hint"))
        column.addWidget(self.field)
        column.addWidget(self.shown)
        column.addWidget(self.hint)
        column.addWidget(buttons)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the words need: Qt reckons as if each line had two words."""
        super().showEvent(event)
        self.resize(self.width(), self.heightForWidth(self.width()))

    def _show_letters(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.field.setEchoMode(mode)


def ask_password(parent: QWidget, reason: str, file_name: str) -> str | None:
    """Ask for the password of a file; None where the person thinks better of it."""
    dialog = PasswordDialog(reason, file_name, parent)
    password = dialog.field.text() if dialog.exec() == QDialog.DialogCode.Accepted else None
    dialog.field.clear()
    dialog.deleteLater()
    return password


class Unlocking(QObject):
    """Follows the reading of files: asks for the password of a locked one and has it opened again."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def hear(self, error: Exception) -> None:
        """Hear why the file that was asked for last is not shown."""
        asked = self._window.opening.asked
        if asked is None or not isinstance(error, PasswordNeeded):  # a text that was pasted has no password
            return
        reason = Phrases.load(self._window.language.current).error(error)
        password = ask_password(self._window, reason, asked.path.name)
        if password is not None:
            asked.again(asked.path, asked.encoding, password)
