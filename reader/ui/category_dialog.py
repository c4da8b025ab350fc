""" "Wrong category?": the reader chooses the right ones of the fourteen."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.core.codebook import CATEGORIES
from reader.phrases import Phrases
from reader.ui.card import text_label
from reader.ui.outline_models import shortened, swatch
from reader.ui.screen_room import fit
from reader.ui.theme import Theme


class CategoryDialog(QDialog):
    """Shows the clause and a box for each category; ``chosen`` are the ticked ones."""

    def __init__(
        self, clause: str, now: Iterable[str], found: Iterable[str], phrases: Phrases, theme: Theme,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Make the dialog; ``now`` are the categories as they are, ``found`` those that the program gave."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Wrong category?"))
        fit(self, 460, 640)
        self._found = frozenset(found)
        self.boxes: dict[str, QCheckBox] = {}
        page = QWidget()
        page.setObjectName("detailpage")
        boxes = QVBoxLayout(page)
        ticked = set(now)
        for category in CATEGORIES:
            box = self.boxes[category] = QCheckBox(phrases.category(category))
            box.setIcon(swatch(theme.bars[category], phrases.category_letter(category)))
            box.setIconSize(QSize(20, 20))
            box.setMinimumHeight(26)
            box.setToolTip(phrases.category_question(category))
            box.setAccessibleDescription(phrases.category_question(category))
            box.setChecked(category in ticked)
            boxes.addWidget(box)
        boxes.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(page)
        area.setAccessibleName(self.tr("Categories"))
        column = QVBoxLayout(self)
        column.addWidget(text_label(phrases.text("citation.quote", text=shortened(clause, 400)), "point"))
        column.addWidget(
            text_label(self.tr("What is this clause about? Tick every category that fits."), "muted")
        )
        column.addWidget(area, 1)
        column.addWidget(self._buttons())
        self.boxes[CATEGORIES[0]].setFocus()

    def _buttons(self) -> QDialogButtonBox:
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        self.reset = QPushButton(self.tr("As the program found"))
        buttons.addButton(self.reset, QDialogButtonBox.ButtonRole.ResetRole)
        self.reset.clicked.connect(self._tick_found)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _tick_found(self) -> None:
        for category, box in self.boxes.items():
            box.setChecked(category in self._found)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ticked categories in the order of the codebook; none where none fits."""
        return tuple(category for category, box in self.boxes.items() if box.isChecked())
