"""Thin bars over the page: a message, and the filter with its one-click way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from reader.core.codebook import CATEGORIES
from reader.core.model import Tone
from reader.ui.card import text_label
from reader.ui.icons import icon
from reader.ui.session import Filter, Session
from reader.ui.theme import Theme


class NoticeBar(QFrame):
    """Says what went wrong or what to know; stays until it is closed or the next file opens."""

    said = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._text = text_label("", "point")
        self._close = QToolButton()
        self._close.clicked.connect(self.hide)
        self.answers: list[QPushButton] = []
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.addWidget(self._text, 1)
        row.addWidget(self._close)
        self.set_theme(theme)
        self._retranslate()
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw the button in the colours of a theme."""
        self._close.setIcon(icon("close", theme.colour("text")))

    @property
    def text(self) -> str:
        """What is being said, "" while the bar is hidden."""
        return "" if self.isHidden() else self._text.text()

    def say(self, text: str) -> None:
        """Show a message; an empty one hides the bar."""
        self.ask(text, ())

    def ask(self, text: str, answers: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """Show a message with a button for each of ``answers``: its words, and what it does."""
        for button in self.answers:
            self._row.removeWidget(button)
            button.deleteLater()
        self.answers = []
        for words, act in answers:
            button = QPushButton(words)
            button.setObjectName("small")
            button.clicked.connect(lambda _=False, act=act: act())
            self._row.insertWidget(self._row.count() - 1, button)
            self.answers.append(button)
        self._text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.said.emit(text)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._close.setToolTip(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close"))


class FilterBar(QFrame):
    """Visible while a filter hides something: names what is lit, counts it, and clears."""

    filter_chosen = Signal(object)
    step_wanted = Signal(int)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filterbar")
        self._session = session
        self._text = text_label("", "point")
        self._clear = QPushButton()
        self._clear.clicked.connect(lambda: self.filter_chosen.emit(Filter()))
        self._previous, self._next = QToolButton(), QToolButton()
        self._previous.clicked.connect(lambda: self.step_wanted.emit(-1))
        self._next.clicked.connect(lambda: self.step_wanted.emit(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.addWidget(self._text, 1)
        for widget in (self._previous, self._next, self._clear):
            row.addWidget(widget)
        for signal in (
            session.filter_changed, session.opened, session.card_language_changed, session.labels_changed,
        ):  # fmt: skip
            signal.connect(self._refresh)
        self.set_theme(theme)
        self._refresh()

    def set_theme(self, theme: Theme) -> None:
        """Draw the buttons in the colours of a theme."""
        self._previous.setIcon(icon("previous", theme.colour("text")))
        self._next.setIcon(icon("next", theme.colour("text")))

    def _refresh(self) -> None:
        wanted, phrases = self._session.filter, self._session.phrases
        self.setVisible(wanted.active and self._session.lookup is not None)
        names = [] if wanted.tone is None else [phrases.tone(Tone(wanted.tone))]
        if len(wanted.categories) < len(CATEGORIES):
            names += [phrases.category(c) for c in sorted(wanted.categories, key=CATEGORIES.index)][:4]
            names += ["…"] * (len(wanted.categories) > 4)
        count = len(self._session.lit_clauses()) if wanted.active else 0
        self._text.setText(self.tr("Filter: {0}. Clauses: {1}").format(", ".join(names) or "–", count))
        self._clear.setText(self.tr("Clear filter"))
        for button, name in (
            (self._previous, self.tr("Previous clause")),
            (self._next, self.tr("Next clause")),
        ):
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.setEnabled(count > 0)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()
        super().changeEvent(event)
