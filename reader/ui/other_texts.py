"""A list of policies at hand: what is open in windows, and files that were read lately."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

if TYPE_CHECKING:
    from reader.ui.window import MainWindow

OtherRole = int(Qt.ItemDataRole.UserRole) + 1


class OtherTexts(QListWidget):
    """Rows that stand for a window or a file; ``ticked`` rows have a box each."""

    def __init__(self, *, ticked: bool = False) -> None:
        super().__init__()
        self.setObjectName("choices")
        self.ensurePolished()  # the first row is measured before the list is shown
        self._ticked = ticked

    def add_windows(self, windows: Sequence[MainWindow]) -> None:
        """Add the policies of windows."""
        self._heading(self.tr("Open now"), windows)
        for window in windows:
            self._add(window_name(window), "", window)

    def add_files(self, files: Sequence[Path]) -> None:
        """Add files that were read lately."""
        self._heading(self.tr("Recent files"), files)
        for path in files:
            self.add_file(path)

    def add_file(self, path: Path, *, tick: bool = False) -> None:
        """Add a file at the end; one that is listed already is ticked where it stands."""
        item = next((one for one in self.choices() if one.data(OtherRole) == path), None)
        item = item or self._add(path.name, str(path), path)
        if tick:
            item.setCheckState(Qt.CheckState.Checked)

    def choices(self) -> list[QListWidgetItem]:
        """Return the rows that can be chosen."""
        items = (self.item(n) for n in range(self.count()))
        return [item for item in items if item.data(OtherRole) is not None]

    def _heading(self, title: str, rows: Sequence[object]) -> None:
        if rows:
            heading = QListWidgetItem(title, self)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            font = heading.font()
            font.setBold(True)
            heading.setFont(font)

    def _add(self, name: str, tip: str, other: MainWindow | Path) -> QListWidgetItem:
        item = QListWidgetItem(name, self)
        item.setToolTip(tip)
        item.setData(OtherRole, other)
        if self._ticked:
            item.setCheckState(Qt.CheckState.Unchecked)
        if self.currentItem() is None:
            self.setCurrentItem(item)
        return item


def window_name(window: MainWindow) -> str:
    """Return the name of what is open in a window."""
    return window.windowTitle().removesuffix(" – Aiqyn")
