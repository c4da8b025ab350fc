"""The sentences of all section cards as text, so that they can be searched without a widget for each."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from reader.core.find import find_all
from reader.core.model import Span
from reader.ui.outline_models import section_label
from reader.ui.session import Session
from reader.ui.slices import Slices

BETWEEN = "\0"  # nobody types it
AT_ONCE = 40  # cards of a short policy, which are worded without a wait


def card_sentences(session: Session, section: str) -> list[str]:
    """Return the title ("" where there is none), the gist and the points of a section's card."""
    lookup, phrases = session.lookup, session.phrases
    if lookup is None:
        return []
    card, operator = lookup.cards[section], lookup.analysis.overview.operator
    points = [phrases.point(point, operator=operator) for point in card.points]
    return [section_label(lookup.sections[section], phrases), phrases.gist(card.gist), *points]


class CardTexts(QObject):
    """Words the cards of the session's policy while the window is idle, and finds in them."""

    ready = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._slices = Slices(self)
        self._text = ""
        self._starts: list[int] = []
        self._names: list[tuple[str, int]] = []  # (section, place of the sentence in its card)
        for signal in (session.opened, session.card_language_changed, session.labels_changed):
            signal.connect(self._forget)

    def _forget(self) -> None:
        self._slices.stop()
        self._text, self._starts, self._names = "", [], []

    def find(self, wanted: str, *, case: bool, words: bool, exact: bool) -> list[tuple[str, int, Span]]:
        """Return (section, sentence, place in it) of what is found in the cards that are worded by now.

        ``ready`` says that more of them are; a short policy's are all worded at once.
        """
        lookup = self._session.lookup
        if lookup is None:
            return []
        if not self._names:
            self._slices.start(self._word([card.section for card in lookup.analysis.cards]))
            if len(lookup.analysis.cards) <= AT_ONCE:
                self._slices.finish()
        found = []
        for span in find_all(self._text, wanted, case=case, words=words, exact=exact):
            n = bisect_right(self._starts, span.start) - 1
            section, sentence = self._names[n]
            found.append((section, sentence, Span(span.start - self._starts[n], span.end - self._starts[n])))
        return found

    def _word(self, sections: list[str]) -> Iterator[None]:
        texts: list[str] = []
        starts: list[int] = []
        names: list[tuple[str, int]] = []
        at = 0
        for section in sections:
            for n, sentence in enumerate(card_sentences(self._session, section)):
                texts.append(sentence)
                starts.append(at)
                names.append((section, n))
                at += len(sentence) + len(BETWEEN)
            yield
        self._text, self._starts, self._names = BETWEEN.join(texts), starts, names
        if len(sections) > AT_ONCE:
            self.ready.emit()
