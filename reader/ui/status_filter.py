"""Buttons for what became of clauses: each shows or hides those of its kind, and counts them."""

from __future__ import annotations

from collections.abc import Container, Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from reader.core.comparison import Status
from reader.ui.compare_rows import COLOURS
from reader.ui.flow_layout import FlowLayout
from reader.ui.icons import icon
from reader.ui.theme import Theme


class StatusFilter(QWidget):
    """One button for each status that occurs; what is pressed is shown."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: Mapping[Status, int] = {}
        flow = FlowLayout(self, spacing=4)
        flow.setContentsMargins(12, 0, 12, 0)
        self.buttons: dict[Status, QToolButton] = {}
        for status in (Status.CHANGED, Status.NEW, Status.GONE, Status.REWORDED, Status.MOVED, Status.SAME):
            button = self.buttons[status] = QToolButton()
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.toggled.connect(lambda _: self.changed.emit())
            flow.addWidget(button)
        self.set_theme(theme)

    @property
    def shown(self) -> frozenset[Status]:
        """The statuses whose clauses are shown."""
        return frozenset(status for status, button in self.buttons.items() if button.isChecked())

    def set_counts(self, counts: Mapping[Status, int], shown: Container[Status]) -> None:
        """Offer the statuses that occur, and press those in ``shown``."""
        self._counts = counts
        for status, button in self.buttons.items():
            with QSignalBlocker(button):
                button.setChecked(status in shown)
            button.setVisible(bool(counts[status]))
        self.changed.emit()

    def set_names(self, names: Mapping[Status, str]) -> None:
        """Write on each button what its clauses became, and how many there are."""
        for status, name in names.items():
            self.buttons[status].setText(f"{name}: {self._counts[status]}")
            self.buttons[status].setToolTip(name)

    def let_through(self, status: Status) -> None:
        """Press the button of a status."""
        self.buttons[status].setChecked(True)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the colours of a theme."""
        for status, button in self.buttons.items():
            button.setIcon(icon(f"status-{status.value}", theme.colour(COLOURS[status])))
