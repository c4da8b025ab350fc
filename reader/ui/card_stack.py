"""The cards of the sections, one below the other: only those near the place that is read are widgets."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping
from itertools import accumulate

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.ui.card import SectionCard

SPACING_PX = 12
EMPTY_PX, POINT_PX = 84, 64  # a card without points, and what each point adds, until a card is made
MOST_CARDS = 60  # widgets at a time; a policy with fewer sections has all its cards


class CardStack(QWidget):
    """Places cards by section id; the height of a card that is not made yet is reckoned from its points."""

    made = Signal(str)

    def __init__(self, points: Mapping[str, int], make: Callable[[str], SectionCard]) -> None:
        """Take how many points each section's card has, in order, and what makes a card."""
        super().__init__()
        self.cards: dict[str, SectionCard] = {}
        self.sections = list(points)
        self._order = {section: n for n, section in enumerate(self.sections)}
        self._make = make
        self._steps = [EMPTY_PX + POINT_PX * count + SPACING_PX for count in points.values()]
        self._tops: list[int] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._place()

    @property
    def complete(self) -> bool:
        """Whether every card is made."""
        return len(self.cards) == len(self.sections)

    def top(self, section: str) -> int:
        """Return where the card of a section begins; 0 for an unknown one."""
        return self._tops[self._order.get(section, 0)] if self._tops else 0

    def at(self, y: int) -> str:
        """Return the section whose card is at a height; "" where there is none."""
        n = min(bisect_right(self._tops, y) - 1, len(self.sections) - 1)
        return self.sections[max(0, n)] if self.sections else ""

    def wanted(self, top: int, bottom: int) -> str:
        """Return the first section between two heights whose card is not made yet; "" where all are."""
        if not self.sections:
            return ""
        n = self._order[self.at(top)]
        while n < len(self.sections) and self._tops[n] < bottom:
            if self.sections[n] not in self.cards:
                return self.sections[n]
            n += 1
        return ""

    def fill(self, section: str) -> None:
        """Have the card of a section, in its place."""
        if section in self.cards or section not in self._order:
            return
        card = self.cards[section] = self._make(section)
        card.setParent(self)
        card.show()
        self._measure(section)
        self._put(self._order[section])
        self.made.emit(section)

    def thin(self, section: str) -> None:
        """Let go of the cards that are far from a section's, where there are too many."""
        here = self._order.get(section, 0)
        near = sorted(self.cards, key=lambda one: abs(self._order[one] - here))
        for far in near[MOST_CARDS:]:
            self.cards.pop(far).deleteLater()

    def _measure(self, section: str) -> None:
        card, width = self.cards[section], self.width()
        needed = card.heightForWidth(width) if card.hasHeightForWidth() else card.sizeHint().height()
        self._steps[self._order[section]] = needed + SPACING_PX

    def _put(self, first: int) -> None:
        """Put the cards from the first one that may be elsewhere in their places."""
        self._tops = list(accumulate(self._steps, initial=0))
        width, widest = self.width(), self.minimumWidth()
        for section, card in self.cards.items():
            n = self._order[section]
            if n >= first:
                card.setGeometry(0, self._tops[n], width, self._steps[n] - SPACING_PX)
                widest = max(widest, card.minimumSizeHint().width())
        self.setMinimumWidth(widest)
        self.setFixedHeight(max(0, self._tops[-1] - SPACING_PX))

    def _place(self) -> None:
        """Give every card its place at the width of now, and the stack the height of all."""
        for section in self.cards:
            self._measure(section)
        self._put(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the cards in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._place()

    def event(self, event: QEvent) -> bool:
        """Follow a card that needs another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)
