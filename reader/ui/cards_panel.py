"""The cards: "At a glance" first, then one card for each section, in step with the text."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from reader.ui.card import CardFrame, SectionCard
from reader.ui.card_stack import MOST_CARDS, CardStack
from reader.ui.card_texts import CardTexts
from reader.ui.contradictions_card import ContradictionsCard
from reader.ui.overview_card import OverviewCard
from reader.ui.questions_card import QuestionsCard
from reader.ui.session import Session
from reader.ui.slices import Slices
from reader.ui.theme import Theme

FOLLOWING_MS = 100
MARGIN_PX = 12
WIDEST_PX = 560


class CardsPanel(QScrollArea):
    """Shows the session's cards in its card language; says which clause was chosen.

    The cards are made when the window is idle, so that the text is on the screen without delay.
    """

    clause_chosen = Signal(str)
    section_chosen = Signal(str)
    card_made = Signal(str)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self.texts = CardTexts(session, self)
        self._stack: CardStack | None = None
        self._slices = Slices(self)
        self._following = QTimer(self)
        self._following.setSingleShot(True)
        self._following.timeout.connect(self._bring_current)
        self.overview: OverviewCard | None = None
        self.contradictions: ContradictionsCard | None = None
        self.questions: QuestionsCard | None = None
        self._asked = ""  # the clause that a card of the whole policy led to: the panel stays at that card
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.verticalScrollBar().valueChanged.connect(self._fill_near)
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
        stack = self._all_begun()
        if stack is None:
            return {}
        for section in stack.sections:
            stack.fill(section)
        return stack.cards

    def card(self, section: str) -> SectionCard | None:
        """Return the card of a section, made if it was not; None where it has none."""
        stack = self._all_begun()
        if stack is None:
            return None
        stack.fill(section)
        return stack.cards.get(section)

    def whole(self) -> tuple[CardFrame, ...]:
        """Return the cards of the whole policy, all of them made."""
        self._all_begun()
        return self._whole()

    @property
    def made(self) -> dict[str, SectionCard]:
        """The cards of the sections that are made by now."""
        return self._stack.cards if self._stack else {}

    def _all_begun(self) -> CardStack | None:
        if self._stack is None and self._session.lookup is not None:
            self._slices.finish()
        return self._stack

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
        self._stack, self._asked = None, ""
        self.overview, self.contradictions, self.questions = None, None, None
        self.setWidget(page)
        if self._session.lookup is not None:
            self._slices.start(self._steps())
        else:
            self._slices.stop()

    def _steps(self) -> Iterator[None]:
        """Make the cards of the whole policy, then those of the sections."""
        lookup, analysis = self._session.lookup, self._session.analysis
        if lookup is None or analysis is None:
            return
        page = self.widget()
        self.overview = OverviewCard(self._session, self._theme, page)
        yield from self._add_whole(self.overview)
        if analysis.contradictions:
            self.contradictions = ContradictionsCard(self._session, self._theme, page)
            yield from self._add_whole(self.contradictions)
        self.questions = QuestionsCard(self._session, self._theme, page)
        yield from self._add_whole(self.questions)
        stack = CardStack({card.section: len(card.points) for card in analysis.cards}, self._make)
        stack.made.connect(self.card_made)
        self._column.insertWidget(self._column.count() - 1, stack)
        self._give_height(stack)
        self._stack = stack
        for section in stack.sections if len(stack.sections) <= MOST_CARDS else ():
            stack.fill(section)
            yield
        QTimer.singleShot(0, self, self._widen)  # when the page is laid out
        self._on_section(self._session.section)

    def _add_whole(self, card: CardFrame) -> Iterator[None]:
        card.clause_chosen.connect(self._on_asked)
        for _ in card.steps():
            card.dress()
            yield
        card.mark(self._session.selected)
        self._column.insertWidget(self._column.count() - 1, card)
        self._give_height(card)
        yield

    def _give_height(self, card: QWidget) -> None:
        """Make the page as high as its cards now: the scroll area would first show them squeezed."""
        page, width = self.widget(), self.viewport().width()
        if page is None:
            return
        card.show()
        self._column.activate()
        page.resize(width, max(self.viewport().height(), self._column.totalHeightForWidth(width)))

    def _make(self, section: str) -> SectionCard:
        card = SectionCard(self._session, self._theme, section)
        card.clause_chosen.connect(self.clause_chosen)
        card.section_chosen.connect(self.section_chosen)
        card.set_current(section == self._session.section)
        card.mark(self._session.selected)
        return card

    def _fill_near(self) -> None:
        """Have the cards in sight made, and those after them."""
        if self._stack is not None and not self._stack.complete and not self._slices.busy:
            self._slices.start(self._near())

    def _near(self) -> Iterator[None]:
        stack, bar = self._stack, self.verticalScrollBar()
        while stack is not None and stack is self._stack:
            top = bar.value() - stack.y()
            section = stack.wanted(top, top + 2 * self.viewport().height())
            if not section:
                break
            hidden, before = stack.top(section) < top, stack.height()
            stack.fill(section)
            if hidden:  # what is below it stays where it is
                bar.setValue(bar.value() + stack.height() - before)
            yield
        if stack is not None and stack is self._stack:
            stack.thin(stack.at(bar.value() - stack.y()))

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
        for one, card in self.made.items():
            card.set_current(one == section)
        self._follow_soon()

    def _follow_soon(self) -> None:
        """Bring the current card; while somebody scrolls through a long policy, not at every step."""
        if not self._following.isActive():
            self._following.start(0 if self._stack is None or self._stack.complete else FOLLOWING_MS)

    def _bring_current(self) -> None:
        """Scroll to the card of the section being read; to the top while the reading begins."""
        lookup, column, stack = self._session.lookup, self._column, self._stack
        if lookup is None or stack is None:
            return
        asked = self._asked if self._asked == self._session.selected else ""
        if asked and lookup.clauses[asked].section == self._session.section:
            return
        stack.fill(self._session.section)
        column.activate()  # cards that were just made have no place before
        begins = lookup.analysis.sections[0].id == self._session.section and not self._session.selected
        place = stack.y() + stack.top(self._session.section) - MARGIN_PX
        self.verticalScrollBar().setValue(0 if begins else max(0, place))
        self._fill_near()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current card in view when the panel grows or shrinks."""
        super().resizeEvent(event)
        self._follow_soon()

    def _on_selected(self, clause: str) -> None:
        for card in (*self._whole(), *self.made.values()):
            card.mark(clause)
        if clause:
            self._follow_soon()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Cards"))
