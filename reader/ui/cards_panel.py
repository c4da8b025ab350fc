"""The cards: "At a glance" first, then one card for each section, in step with the text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from reader.ui.card import CardFrame, SectionCard
from reader.ui.contradictions_card import ContradictionsCard
from reader.ui.overview_card import OverviewCard
from reader.ui.questions_card import QuestionsCard
from reader.ui.session import Session
from reader.ui.theme import Theme

CARDS_AT_ONCE = 2  # more would hold the window longer than a reader notices
MARGIN_PX = 12
WIDEST_PX = 560


class CardsPanel(QScrollArea):
    """Shows the session's cards in its card language; says which clause was chosen.

    The cards are made when the window is idle, so that the text is on the screen without delay.
    """

    clause_chosen = Signal(str)
    section_chosen = Signal(str)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._made: dict[str, SectionCard] = {}
        self._waiting: list[str] = []
        self.overview: OverviewCard | None = None
        self.contradictions: ContradictionsCard | None = None
        self.questions: QuestionsCard | None = None
        self._asked = ""  # the clause that a card of the whole policy led to: the panel stays at that card
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self._timer = QTimer(self)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._make_some)
        session.opened.connect(self.refresh)
        session.card_language_changed.connect(self.refresh)
        session.labels_changed.connect(self.refresh)
        session.section_changed.connect(self._on_section)
        session.clause_selected.connect(self._on_selected)
        self._retranslate()
        self.refresh()

    @property
    def cards(self) -> dict[str, SectionCard]:
        """The cards by section id, all of them made."""
        while self._waiting:
            self._make_some()
        return self._made

    def set_theme(self, theme: Theme) -> None:
        """Draw the marks in the colours of a theme."""
        self._theme = theme
        self.refresh()

    def refresh(self) -> None:
        """Make the cards anew."""
        page = QWidget()
        page.setObjectName("cards")
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(14, 14, 14, 14)
        self._column.setSpacing(12)
        self._column.addStretch(1)
        self._made, self._waiting, self._asked = {}, [], ""
        self.overview, self.contradictions, self.questions = None, None, None
        lookup = self._session.lookup
        if lookup is not None:
            self._waiting = [card.section for card in lookup.analysis.cards]
        self.setWidget(page)
        if self._waiting:
            self._timer.start()

    def _make_some(self) -> None:
        if self.overview is None:
            self.overview = OverviewCard(self._session, self._theme)
            if self._session.analysis and self._session.analysis.contradictions:
                self.contradictions = ContradictionsCard(self._session, self._theme)
            self.questions = QuestionsCard(self._session, self._theme)
            for place, whole in enumerate(self._whole()):
                whole.clause_chosen.connect(self._on_asked)
                self._column.insertWidget(place, whole)
        for section in self._waiting[:CARDS_AT_ONCE]:
            card = SectionCard(self._session, self._theme, section)
            card.clause_chosen.connect(self.clause_chosen)
            card.section_chosen.connect(self.section_chosen)
            card.set_current(section == self._session.section)
            self._column.insertWidget(self._column.count() - 1, card)
            self._made[section] = card
        del self._waiting[:CARDS_AT_ONCE]
        if not self._waiting:
            self._timer.stop()
            QTimer.singleShot(0, self, self._widen)  # when the page is laid out
            self._on_section(self._session.section)

    def _widen(self) -> None:
        """Leave room for the longest word, which large letters may need."""
        page = self.widget()
        if page is not None:
            needed = page.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
            self.setMinimumWidth(min(needed, WIDEST_PX))

    def _whole(self) -> tuple[CardFrame, ...]:
        """Return the cards of the whole policy, those that are made."""
        cards = (self.overview, self.contradictions, self.questions)
        return tuple(card for card in cards if card is not None)

    def _on_asked(self, clause: str) -> None:
        self._asked = clause
        self.clause_chosen.emit(clause)

    def _on_section(self, section: str) -> None:
        for one, card in self._made.items():
            card.set_current(one == section)
        QTimer.singleShot(0, self, self._bring_current)

    def _bring_current(self) -> None:
        """Scroll to the card of the section being read; to the top while the reading begins."""
        lookup, column = self._session.lookup, self._column
        card = self._made.get(self._session.section)
        if lookup is None or card is None:
            return
        asked = self._asked if self._asked == self._session.selected else ""
        if asked and lookup.clauses[asked].section == self._session.section:
            return
        column.activate()  # cards that were just made have no place before
        begins = lookup.analysis.sections[0].id == self._session.section and not self._session.selected
        self.verticalScrollBar().setValue(0 if begins else max(0, card.y() - MARGIN_PX))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current card in view when the panel grows or shrinks."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._bring_current)

    def _on_selected(self, clause: str) -> None:
        for card in (*self._whole(), *self._made.values()):
            card.mark(clause)
        if clause:
            QTimer.singleShot(0, self, self._bring_current)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Cards"))
