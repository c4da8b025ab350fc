"""The laws that a policy names: where it does, what to know of them, and what they say, folded away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.core.expectations import NamedLaw
from reader.ui.card import CardFrame, text_label
from reader.ui.expected_list import fold_button, heading, topic_row
from reader.ui.session import Session
from reader.ui.theme import Theme


class LawList(QWidget):
    """One block for each law; its lines, with their articles, are made when they are unfolded."""

    def __init__(self, card: CardFrame, session: Session, theme: Theme) -> None:
        super().__init__(card)
        self._card = card
        self._session = session
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(5)
        phrases = session.phrases
        self._column.addWidget(heading(phrases.text("law.title")))
        self._column.addWidget(text_label(phrases.text("law.note"), "caption"))
        if session.lookup is not None:
            for law in session.lookup.analysis.overview.laws:
                self._add_law(law)

    def _add_law(self, law: NamedLaw) -> None:
        phrases = self._session.phrases
        self._column.addWidget(text_label(phrases.text(f"law.named.{law.id}.name"), "point"))
        self._column.addLayout(self._card.references(law.clauses))
        self._column.addWidget(text_label(phrases.law_about(law), "watch" if law.caution else "caption"))
        if not law.lines:
            return
        button = fold_button(phrases.text("law.show"))
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        unfolded: list[QWidget] = []

        def fold(on: bool) -> None:
            if not unfolded:
                unfolded.append(self._lines(law))
                self._column.insertWidget(self._column.indexOf(button) + 1, unfolded[0])
            unfolded[0].setVisible(on)

        button.toggled.connect(fold)

    def _lines(self, law: NamedLaw) -> QWidget:
        phrases, lookup = self._session.phrases, self._session.lookup
        topics = {one.topic: one for one in lookup.analysis.overview.expected} if lookup else {}
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for line in law.lines:
            column.addWidget(text_label(phrases.law_line(law, line), "point"))
            if topic := topics.get(line.topic):
                column.addLayout(topic_row(topic, phrases, self._theme, self.devicePixelRatioF()))
            column.addSpacing(6)
        return holder
