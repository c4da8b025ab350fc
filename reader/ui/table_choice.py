"""Asks which policies are to stand side by side: open ones, recent files and any files, up to five."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from reader.core.model import MOST_POLICIES
from reader.ui.card import text_label
from reader.ui.file_dialog import ask_policy_files
from reader.ui.other_texts import OtherRole, OtherTexts
from reader.ui.screen_room import fit

if TYPE_CHECKING:
    from reader.ui.window import MainWindow


class TableChoice(QDialog):
    """Lists what is at hand with boxes; what is open is ticked, as far as there is room."""

    def __init__(
        self, windows: Sequence[MainWindow], files: Sequence[Path], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare policies"))
        fit(self, 520, 440)
        self.list = OtherTexts(ticked=True)
        self.list.setAccessibleName(self.tr("Policies"))
        self.list.add_windows(windows)
        for item in self.list.choices()[:MOST_POLICIES]:
            item.setCheckState(Qt.CheckState.Checked)
        self.list.add_files(files)
        self.list.itemChanged.connect(lambda _: self._show_state())
        self.compare = QPushButton(self.tr("Compare"))
        self.compare.setDefault(True)
        self.compare.clicked.connect(self.accept)
        self.browse = QPushButton(self.tr("&Add files…"))
        self.browse.clicked.connect(self._browse)
        self.hint = text_label("", "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.compare, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.browse, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(text_label(self.tr("Which policies are to be asked the same questions?"), "title"))
        column.addWidget(self.hint)
        column.addWidget(self.list)
        column.addWidget(buttons)
        self._show_state()

    @property
    def chosen(self) -> list[MainWindow | Path]:
        """What is ticked, in order."""
        ticked = (one for one in self.list.choices() if one.checkState() == Qt.CheckState.Checked)
        return [one.data(OtherRole) for one in ticked]

    def _browse(self) -> None:
        for path in ask_policy_files(self, self.windowTitle()):
            self.list.add_file(path, tick=True)

    def _show_state(self) -> None:
        count = len(self.chosen)
        self.hint.setText(self.tr("Choose two to five. Chosen: {0}.").format(count))
        self.compare.setEnabled(2 <= count <= MOST_POLICIES)
