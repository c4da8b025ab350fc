"""What a reader expects of any policy, in a list: stated, vague or not found, and what was looked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.core.expectations import Answered, Expectation, by_need
from reader.phrases import Phrases
from reader.ui.card import CardFrame, text_label
from reader.ui.icons import pixmap
from reader.ui.session import Session
from reader.ui.theme import Theme

COLOURS = {Answered.STATED: "good", Answered.VAGUE: "neutral", Answered.NOT_FOUND: "watch"}
MARK_PX, GAP_PX = 18, 9
FOLDED, UNFOLDED = "\u25b8", "\u25be"


class ExpectedList(QWidget):
    """The topics without an answer and the vague ones at once, the stated ones when they are asked for."""

    def __init__(self, card: CardFrame, session: Session, theme: Theme) -> None:
        super().__init__(card)
        self._card = card
        self._session = session
        self._theme = theme
        self._sought: list[QLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(5)
        phrases, lookup = session.phrases, session.lookup
        if lookup is None:
            return
        self._column.addWidget(heading(phrases.text("expected.title")))
        ranked = by_need(lookup.analysis.overview.expected)
        open_ones = [one for one in ranked if one.answered is not Answered.STATED]
        for one in open_ones:
            self._column.addLayout(self._row(one, phrases))
        if open_ones:
            self._add_sought(phrases)
        stated = [one for one in ranked if one.answered is Answered.STATED]
        if stated:
            self._add_stated(stated, phrases)

    def _row(self, one: Expectation, phrases: Phrases) -> QVBoxLayout:
        row = topic_row(one, phrases, self._theme, self.devicePixelRatioF())
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addLayout(row)
        below = QVBoxLayout()
        below.setContentsMargins(MARK_PX + GAP_PX, 0, 0, 0)
        if one.clauses:
            below.addLayout(self._card.references(one.clauses))
        if words := phrases.looked_for(one):
            sought = text_label(words, "caption")
            sought.hide()
            self._sought.append(sought)
            below.addWidget(sought)
        column.addLayout(below)
        return column

    def _add_sought(self, phrases: Phrases) -> None:
        """Add the button that folds and unfolds what was looked for."""
        button = fold_button(phrases.text("expected.sought"))
        for sought in self._sought:
            button.toggled.connect(sought.setVisible)
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_stated(self, stated: Sequence[Expectation], phrases: Phrases) -> None:
        button = QPushButton(phrases.text("expected.show_stated", n=len(stated)))
        button.setObjectName("link")
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

        def show() -> None:
            at = self._column.indexOf(button)
            for n, one in enumerate(stated):
                self._column.insertLayout(at + n, self._row(one, phrases))
            button.hide()
            self._card.mark(self._session.selected)

        button.clicked.connect(show)


def topic_row(one: Expectation, phrases: Phrases, theme: Theme, ratio: float) -> QHBoxLayout:
    """Return a topic with its mark, its name and, at the end of the line, the word for its answer."""
    row = QHBoxLayout()
    row.setSpacing(GAP_PX)
    mark = QLabel()
    mark.setPixmap(pixmap(one.answered.value, theme.colour(COLOURS[one.answered]), MARK_PX, ratio))
    answer = text_label(phrases.text(f"expected.{one.answered.value}"), COLOURS[one.answered])
    answer.setWordWrap(False)
    name = text_label(phrases.text(f"expected.topic.{one.topic}.name"), "point")
    name.setAccessibleName(phrases.expectation(one))
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(name, 1, Qt.AlignmentFlag.AlignTop)
    row.addWidget(answer, 0, Qt.AlignmentFlag.AlignTop)
    return row


def heading(text: str) -> QLabel:
    """Return the heading of a part of a card."""
    label = text_label(text, "neutral")
    label.setStyleSheet("font-weight: 600;")
    return label


def fold_button(text: str) -> QPushButton:
    """Return a button in the look of a link that says whether its part is folded."""
    button = QPushButton(f"{FOLDED} {text}")
    button.setObjectName("link")
    button.setCheckable(True)
    button.setAccessibleName(text)
    button.toggled.connect(lambda on: button.setText(f"{UNFOLDED if on else FOLDED} {text}"))
    return button
