"""The find bar: finds as you type, counts, steps with F3, closes with Esc."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.core.find import find_all
from reader.core.model import Span
from reader.ui.clearable import ClearableField
from reader.ui.find_in_cards import CardFinder
from reader.ui.flow_layout import FlowLayout
from reader.ui.icons import icon
from reader.ui.session import Session
from reader.ui.theme import Theme


class FindBar(QFrame):
    """Searches the session's policy; ``found`` carries the places and which of them is current."""

    found = Signal(list, int)
    said = Signal(str)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findbar")
        self._session = session
        self._matches: list[Span] = []
        self._current = -1
        self._count = 0
        self._cards: CardFinder | None = None
        self.field = ClearableField()
        self.count = QLabel()
        self.count.setObjectName("muted")
        self.count.setContentsMargins(6, 0, 6, 0)
        self.previous, self.next, self.done = QToolButton(), QToolButton(), QToolButton()
        self.in_cards, self.case, self.words, self.exact = (QCheckBox() for _ in range(4))
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        for widget in (self.count, self.previous, self.next, self.done):
            row.addWidget(widget)
        how = FlowLayout(spacing=10)
        for box in (self.in_cards, self.case, self.words, self.exact):
            how.addWidget(box)
            box.toggled.connect(self._search)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 8, 4)
        column.setSpacing(2)
        column.addLayout(row)
        column.addLayout(how)
        self.field.textChanged.connect(self._search)
        self.next.clicked.connect(lambda: self.step(1))
        self.previous.clicked.connect(lambda: self.step(-1))
        self.done.clicked.connect(self.hide)
        session.opened.connect(self._search)
        session.card_language_changed.connect(self._search)
        self.set_theme(theme)
        self._retranslate()
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw the buttons in the colours of a theme."""
        for button, name in ((self.previous, "previous"), (self.next, "next"), (self.done, "close")):
            button.setIcon(icon(name, theme.colour("text")))

    def search_cards(self, cards: CardFinder) -> None:
        """Let the bar search the cards too."""
        self._cards = cards
        cards.more.connect(self._search)

    def open(self, words: str = "", *, in_cards: bool = False) -> None:
        """Show the bar, ready to type; ``words`` (a selection) are looked for at once."""
        self.show()
        self.in_cards.setChecked(in_cards)
        if words:
            self.field.setText(words)
        self.field.selectAll()
        self.field.setFocus()
        self._search()

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) place, round the end."""
        if self._count:
            self._current = (self._current + by) % self._count
            self._tell()

    def _search(self) -> None:
        analysis, wanted = self._session.analysis, self.field.text()
        how = {
            "case": self.case.isChecked(), "words": self.words.isChecked(), "exact": self.exact.isChecked(),
        }  # fmt: skip
        self._matches, self._count = [], 0
        if self._cards is not None:
            self._cards.clear()
        if analysis is not None and not self.isHidden():
            if self._cards is not None and self.in_cards.isChecked():
                self._count = self._cards.search(wanted, **how)
            else:
                self._matches = find_all(analysis.document.text, wanted, **how)
                self._count = len(self._matches)
        self._current = 0 if self._count else -1
        self._tell()

    def _tell(self) -> None:
        if not self.field.text().strip():
            self.count.clear()
        elif self._count:
            self.count.setText(self.tr("{0} of {1}").format(self._current + 1, self._count))
        else:
            self.count.setText(self.tr("Nothing found"))
        in_cards = self._cards is not None and self.in_cards.isChecked()
        self.found.emit(self._matches, -1 if in_cards else self._current)
        if self._cards is not None and in_cards:
            self._cards.show(self._current)
        self.said.emit(self.count.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter steps on, Shift+Enter back, Esc closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: object) -> None:
        """Take the marks away with the bar."""
        self._matches, self._count, self._current = [], 0, -1
        if self._cards is not None:
            self._cards.clear()
        self.found.emit([], -1)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Find words"))
        self.field.setAccessibleName(self.tr("Find words"))
        self.in_cards.setText(self.tr("In the cards"))
        self.case.setText(self.tr("Match case"))
        self.words.setText(self.tr("Whole words"))
        self.exact.setText(self.tr("Exact letters"))
        self.exact.setToolTip(self.tr("Do not take қ for к, ө for о and so on"))
        for button, name in (
            (self.previous, self.tr("Previous")),
            (self.next, self.tr("Next")),
            (self.done, self.tr("Close")),
        ):
            button.setToolTip(name)
            button.setAccessibleName(name)
        self._tell()
