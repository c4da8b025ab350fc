"""Asks what the open policy is to be compared with: another open one, a recent file or any file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.card import text_label
from reader.ui.file_dialog import ask_policy_file

if TYPE_CHECKING:
    from reader.ui.window import MainWindow

OtherRole = int(Qt.ItemDataRole.UserRole) + 1


class CompareChoice(QDialog):
    """Lists what is at hand; ``chosen`` is a window with another policy, a file, or None."""

    def __init__(
        self, name: str, windows: Sequence[MainWindow], files: Sequence[Path], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.chosen: MainWindow | Path | None = None
        self.setWindowTitle(self.tr("Compare with another version"))
        self.resize(520, 420)
        self.list = QListWidget()
        self.list.setObjectName("choices")
        self.list.setAccessibleName(self.tr("Other versions"))
        self._add(self.tr("Open now"), [(_name(window), "", window) for window in windows])
        self._add(self.tr("Recent files"), [(path.name, str(path), path) for path in files])
        self.list.itemActivated.connect(lambda _: self._take())
        self.list.currentItemChanged.connect(lambda *_: self._show_state())
        self._compare = QPushButton(self.tr("Compare"))
        self._compare.setDefault(True)
        self._compare.clicked.connect(self._take)
        browse = QPushButton(self.tr("&Choose a file…"))
        browse.clicked.connect(self._browse)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self._compare, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(browse, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(text_label(self.tr("What is this policy to be compared with?"), "title"))
        column.addWidget(text_label(name, "muted"))
        column.addWidget(self.list)
        column.addWidget(buttons)
        self._show_state()

    @property
    def empty(self) -> bool:
        """Whether there is nothing at hand."""
        return self.list.count() == 0

    def _add(self, title: str, rows: Sequence[tuple[str, str, MainWindow | Path]]) -> None:
        if not rows:
            return
        heading = QListWidgetItem(title, self.list)
        heading.setFlags(Qt.ItemFlag.NoItemFlags)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        for name, tip, other in rows:
            item = QListWidgetItem(name, self.list)
            item.setToolTip(tip)
            item.setData(OtherRole, other)
            if self.list.currentItem() is None:
                self.list.setCurrentItem(item)

    def _current(self) -> MainWindow | Path | None:
        item = self.list.currentItem()
        return item.data(OtherRole) if item else None

    def _show_state(self) -> None:
        if hasattr(self, "_compare"):
            self._compare.setEnabled(self._current() is not None)

    def _take(self) -> None:
        self.chosen = self._current()
        if self.chosen is not None:
            self.accept()

    def _browse(self) -> None:
        self.chosen = ask_policy_file(self, self.windowTitle())
        if self.chosen is not None:
            self.accept()


def _name(window: MainWindow) -> str:
    return window.windowTitle().removesuffix(" – Aiqyn")
