"""The questions that are asked of every policy, as a card: each answer leads to its clauses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QMargins, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from reader.core.model import Answer, Verdict
from reader.ui.card import CardFrame
from reader.ui.card_button import CardButton
from reader.ui.session import Session
from reader.ui.theme import Theme

MOST_AT_FIRST = 6
OVERHANG_PX = 9  # the button's frame reaches beyond its words, which stand in line with the title


class QuestionsCard(CardFrame):
    """Answered questions with their points, the first ones at once; those without an answer in a list."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self.setObjectName("card")
        self.buttons: dict[str, CardButton] = {}

    def steps(self) -> Iterator[None]:
        """Ask, a question at each step."""
        phrases, analysis = self._session.phrases, self._session.analysis
        if analysis is None:
            return
        self.setAccessibleName(phrases.text("question.title"))
        inner = self._column.contentsMargins()
        inner -= QMargins(OVERHANG_PX, 0, OVERHANG_PX, 0)
        self._column.setContentsMargins(inner)
        self._add_indented(phrases.text("question.title"), "title", scale=1.12)
        answered = [one for one in analysis.answers if one.points]
        for answer in answered[:MOST_AT_FIRST]:
            self._column.addLayout(self._answer(answer))
            yield
        if len(answered) > MOST_AT_FIRST:
            self._add_rest(answered[MOST_AT_FIRST:])
        self._add_unanswered(analysis.answers)

    def _answer(self, answer: Answer) -> QVBoxLayout:
        phrases = self._session.phrases
        question, verdict = phrases.question(answer.question), phrases.verdict(answer.verdict)
        button = CardButton("answer")
        button.add_line(question, "question")
        button.add_line(verdict, answer.tone.value)
        button.setAccessibleName(f"{question} {verdict}. {phrases.tone(answer.tone)}")
        button.clicked.connect(lambda _=False, c=answer.clauses[0]: self.clause_chosen.emit(c))
        self.buttons[answer.question] = button
        column = QVBoxLayout()
        column.setSpacing(3)
        column.addWidget(button)
        for point in answer.points:
            row = self.point_row(point)
            row.setContentsMargins(OVERHANG_PX, 0, OVERHANG_PX, 0)
            column.addLayout(row)
        column.addSpacing(5)
        return column

    def _add_rest(self, answered: Sequence[Answer]) -> None:
        """Add a button that opens the answers that are not shown at first."""
        button = QPushButton(self._session.phrases.text("question.more", n=len(answered)))
        button.setObjectName("link")
        button.setStyleSheet(f"margin-left: {OVERHANG_PX - 4}px;")
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

        def open_rest() -> None:
            at = self._column.indexOf(button)
            for n, answer in enumerate(answered):
                self._column.insertLayout(at + n, self._answer(answer))
            first = self.buttons[answered[0].question]
            first.show()  # a hidden one takes no focus, and the layout shows its new ones later
            first.setFocus()
            button.hide()
            self.mark(self._session.selected)

        button.clicked.connect(open_rest)

    def _add_unanswered(self, answers: Sequence[Answer]) -> None:
        phrases = self._session.phrases
        left = [phrases.question(a.question) for a in answers if a.verdict is Verdict.NOT_ANSWERED]
        if left:
            self._add_indented(phrases.verdict(Verdict.NOT_ANSWERED), "caption")
            for question in left:  # each apart: many take two lines
                self._add_indented(question, "point")

    def _add_indented(self, text: str, name: str, *, scale: float = 1.0) -> None:
        self.add_text(text, name, scale=scale).setContentsMargins(OVERHANG_PX, 0, OVERHANG_PX, 0)
