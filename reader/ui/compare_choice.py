"""Asks what the open policy is to be compared with: another open one, a recent file or any file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from reader.ui.card import text_label
from reader.ui.file_dialog import ask_policy_file
from reader.ui.other_texts import OtherRole, OtherTexts
from reader.ui.screen_room import fit

if TYPE_CHECKING:
    from reader.ui.window import MainWindow


class CompareChoice(QDialog):
    """Lists what is at hand; ``chosen`` is a window with another policy, a file, or None."""

    def __init__(
        self, name: str, windows: Sequence[MainWindow], files: Sequence[Path], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.chosen: MainWindow | Path | None = None
        self.setWindowTitle(self.tr("Compare with another version"))
        fit(self, 520, 420)
        self.list = OtherTexts()
        self.list.setAccessibleName(self.tr("Other versions"))
        self.list.add_windows(windows)
        self.list.add_files(files)
        self.list.itemActivated.connect(lambda _: self._take())
        compare = QPushButton(self.tr("Compare"))
        compare.setDefault(True)
        compare.setEnabled(not self.empty)
        compare.clicked.connect(self._take)
        browse = QPushButton(self.tr("&Choose a file…"))
        browse.clicked.connect(self._browse)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(compare, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(browse, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(text_label(self.tr("What is this policy to be compared with?"), "title"))
        column.addWidget(text_label(name, "muted"))
        column.addWidget(self.list)
        column.addWidget(buttons)

    @property
    def empty(self) -> bool:
        """Whether there is nothing at hand."""
        return not self.list.choices()

    def _take(self) -> None:
        item = self.list.currentItem()
        self.chosen = item.data(OtherRole) if item else None
        if self.chosen is not None:
            self.accept()

    def _browse(self) -> None:
        self.chosen = ask_policy_file(self, self.windowTitle())
        if self.chosen is not None:
            self.accept()
