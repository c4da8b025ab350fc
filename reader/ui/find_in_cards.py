"""Finding in all the cards: the same forgiving search as in the policy, over every sentence of a card."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget
from shiboken6 import isValid

from reader.core.find import find_all
from reader.core.model import Span
from reader.ui.cards_panel import CardsPanel
from reader.ui.positions import Utf16Map

MARGIN_PX = 60
SETTLED_MS = 30  # opening the bar moves the text, and the cards follow it first


class CardFinder:
    """Finds words in the cards of a panel, marks their sentences and leads from one to the next."""

    def __init__(self, panel: CardsPanel) -> None:
        self._panel = panel
        self._places: list[tuple[QLabel, Span]] = []

    def search(self, wanted: str, *, case: bool, words: bool, exact: bool) -> int:
        """Mark where ``wanted`` stands in the cards, top to bottom; return how many places there are."""
        self.clear()
        if not wanted.strip():
            return 0
        self._places = [
            (label, span)
            for label in self._sentences()
            for span in find_all(label.text(), wanted, case=case, words=words, exact=exact)
        ]
        for label in {label for label, _ in self._places}:
            _paint(label, "true")
        return len(self._places)

    def show(self, place: int) -> None:
        """Bring one place to the view and select its words."""
        for n, (label, _) in enumerate(self._places):
            if n != place and isValid(label) and label.property("found") == "now":
                _paint(label, "true")
                label.setSelection(0, 0)
        if 0 <= place < len(self._places) and isValid(self._places[place][0]):
            label, span = self._places[place]
            _paint(label, "now")
            start, end = Utf16Map(label.text()).range(span)
            label.setSelection(start, end - start)
            QTimer.singleShot(SETTLED_MS, label, lambda: self._panel.ensureWidgetVisible(label, 0, MARGIN_PX))

    def clear(self) -> None:
        """Take the marks away."""
        for label in {label for label, _ in self._places if isValid(label)}:
            _paint(label, "")
            label.setSelection(0, 0)
        self._places = []

    def sentence(self, place: int) -> str:
        """Return the sentence that holds a place. Raises: IndexError."""
        return self._places[place][0].text()

    def _sentences(self) -> list[QLabel]:
        page: QWidget | None = self._panel.widget()
        if page is None or self._panel.cards is None:  # asking for the cards makes those that wait
            return []
        if (layout := page.layout()) is not None:
            layout.activate()
        found = [label for label in page.findChildren(QLabel) if label.text() and _offered(label, page)]
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
