"""Finding in all the cards: the same forgiving search as in the policy, over every sentence of a card."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget
from shiboken6 import isValid

from reader.core.find import find_all
from reader.core.model import Span
from reader.ui.cards_panel import CardsPanel
from reader.ui.positions import Utf16Map

MARGIN_PX = 60
SETTLED_MS = 30  # opening the bar moves the text, and the cards follow it first


@dataclass(frozen=True, slots=True)
class Found:
    """A place in the cards: in a ``label`` of a card of the whole policy, or in a sentence of a section's."""

    label: QLabel | None
    section: str
    sentence: int
    span: Span


class CardFinder:
    """Finds words in the cards of a panel, marks their sentences and leads from one to the next."""

    def __init__(self, panel: CardsPanel) -> None:
        self._panel = panel
        self._places: list[Found] = []
        self._now: QLabel | None = None
        self.more = panel.texts.ready  # says that more cards can be searched than before
        panel.card_made.connect(self._paint_card)

    def search(self, wanted: str, *, case: bool, words: bool, exact: bool) -> int:
        """Mark where ``wanted`` stands in the cards, top to bottom; return how many places there are."""
        self.clear()
        if not wanted.strip():
            return 0
        self._places = [
            Found(label, "", 0, span)
            for label in self._whole_sentences()
            for span in find_all(label.text(), wanted, case=case, words=words, exact=exact)
        ]
        found = self._panel.texts.find(wanted, case=case, words=words, exact=exact)
        self._places += [Found(None, section, sentence, span) for section, sentence, span in found]
        for label in self._labels():
            _paint(label, "true")
        return len(self._places)

    def show(self, place: int) -> None:
        """Bring one place to the view and select its words."""
        if self._now is not None and isValid(self._now):
            _paint(self._now, "true")
            self._now.setSelection(0, 0)
        label = self._label(self._places[place], making=True) if 0 <= place < len(self._places) else None
        self._now = label
        if label is None:
            return
        _paint(label, "now")
        start, end = Utf16Map(label.text()).range(self._places[place].span)
        label.setSelection(start, end - start)
        QTimer.singleShot(SETTLED_MS, label, lambda: self._panel.ensureWidgetVisible(label, 0, MARGIN_PX))

    def clear(self) -> None:
        """Take the marks away."""
        for label in self._labels():
            _paint(label, "")
            label.setSelection(0, 0)
        self._places, self._now = [], None

    def _labels(self) -> set[QLabel]:
        """Return the sentences that hold a place, as far as their cards are made."""
        made = self._panel.made
        near = (one for one in self._places if one.label is not None or one.section in made)
        return {label for one in near if (label := self._label(one)) is not None}

    def _label(self, place: Found, *, making: bool = False) -> QLabel | None:
        if place.label is not None:
            return place.label if isValid(place.label) else None
        card = self._panel.card(place.section) if making else self._panel.made.get(place.section)
        return card.sentence(place.sentence) if card is not None else None

    def _paint_card(self, section: str) -> None:
        for place in self._places:
            if place.section == section and (label := self._label(place)) is not None:
                _paint(label, "true")

    def _whole_sentences(self) -> list[QLabel]:
        cards = self._panel.whole()
        page: QWidget | None = self._panel.widget()
        if page is None:
            return []
        if (layout := page.layout()) is not None:
            layout.activate()
        labels = (label for card in cards for label in card.findChildren(QLabel))
        found = [label for label in labels if label.text() and _offered(label, page)]
        return sorted(found, key=lambda label: label.mapTo(page, QPoint()).y())


def _offered(label: QLabel, page: QWidget) -> bool:
    """Tell whether a label of the page is to be seen, be it now or when the page is laid out."""
    part: QWidget | None = label
    while part is not None and part is not page:
        if part.isHidden() and part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            return False
        part = part.parentWidget()
    return True


def _paint(label: QLabel, found: str) -> None:
    label.setProperty("found", found)
    label.style().unpolish(label)
    label.style().polish(label)
