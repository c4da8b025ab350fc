"""Clauses that contradict each other, as a card: the words of both, one above the other."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.core.lookup import Lookup
from reader.core.model import Contradiction
from reader.ui.card import CardFrame, text_label
from reader.ui.card_button import CardButton
from reader.ui.session import Session
from reader.ui.theme import Theme

MOST_LETTERS = 320  # a longer clause is cut; it is whole in the text that the click leads to


class ContradictionsCard(CardFrame):
    """One block a contradiction: what it is about, then the two clauses, each a button to its place."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self.setObjectName("card")
        self.buttons: list[CardButton] = []

    def steps(self) -> Iterator[None]:
        """Set what contradicts each other, a pair at each step."""
        lookup, phrases = self._session.lookup, self._session.phrases
        if lookup is None:
            return
        found = lookup.analysis.contradictions
        self.setAccessibleName(phrases.text("contradiction.title"))
        self.add_text(f"{phrases.text('contradiction.title')} ({len(found)})", "title", scale=1.12)
        self.add_text(phrases.text("contradiction.about"), "muted")
        for one in found:
            self._column.addLayout(self._block(one, lookup))
            yield

    def _block(self, found: Contradiction, lookup: Lookup) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(0, 6, 0, 4)
        column.setSpacing(5)
        about = text_label(self._session.phrases.contradiction(found), "watch")
        about.setStyleSheet("font-weight: 600;")
        column.addWidget(about)
        for clause in (found.first, found.second):
            column.addWidget(self._side(clause, about.text(), lookup))
        return column

    def _side(self, clause: str, about: str, lookup: Lookup) -> CardButton:
        number, printed = lookup.references[clause], lookup.clauses[clause]
        words = printed.text.removeprefix(printed.number).lstrip(" .)") if printed.number else printed.text
        if len(words) > MOST_LETTERS:
            words = words[:MOST_LETTERS].rpartition(" ")[0] + " …"
        button = CardButton("side")
        button.add_line(number, "caption")
        button.add_line(words, "point")
        button.setAccessibleName(f"{about} {number}: {words}")
        button.clicked.connect(lambda _=False, c=clause: self.clause_chosen.emit(c))
        self.buttons.append(button)
        return button
