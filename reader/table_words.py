"""The words of a table of questions and policies, chosen once for the window and every export."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.core.lookup import Lookup
from reader.core.model import Analysis, Answer, Tone, Verdict
from reader.phrases import Phrases

SIGNS = {
    Verdict.YES: "●",
    Verdict.NO: "○",
    Verdict.ONLY_IF: "◐",
    Verdict.UNSURE: "?",
    Verdict.NOT_ANSWERED: "–",
}
"""What stands before the word of a verdict; it says nothing of good or bad, the tone does."""


@dataclass(frozen=True, slots=True)
class CellPoint:
    """A sentence that an answer rests on; ``clauses`` are (id, printed name), never empty."""

    text: str
    tone: Tone
    clauses: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """What one policy answers to one question; ``clauses`` has each clause of its points once."""

    verdict: Verdict
    sign: str
    word: str
    tone: Tone
    points: tuple[CellPoint, ...]
    clauses: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """One question, and a cell for each policy in their order."""

    question: str
    text: str
    cells: tuple[Cell, ...]


class TableWords:
    """Words a table of some policies in the language of ``phrases``; ``files`` are their names."""

    def __init__(self, policies: Sequence[Analysis], phrases: Phrases, files: Sequence[str] = ()) -> None:
        self._phrases = phrases
        self._policies = tuple(policies)
        self._files = files
        self._references = [Lookup(policy).references for policy in policies]

    def title(self) -> str:
        """Return what the table is."""
        return self._phrases.text("table.title")

    def names(self) -> tuple[str, ...]:
        """Return who each policy is of, or else its title or its file, no two alike."""
        made: list[str] = []
        for n, policy in enumerate(self._policies):
            file = self._files[n] if n < len(self._files) else ""
            known = policy.overview.operator or policy.document.title or file
            name = known or self._phrases.text("export.title")
            made.append(name if name not in made else f"{name} ({file or n + 1})")
        return tuple(made)

    def dates(self) -> tuple[str, ...]:
        """Return when each policy was changed last, "" where it does not say."""
        dates = (policy.overview.updated for policy in self._policies)
        return tuple(self._phrases.date(date) if date else "" for date in dates)

    def rows(self) -> tuple[QuestionRow, ...]:
        """Return the questions in their order; one that a policy was not asked yet is not answered there."""
        answers = [{one.question: one for one in policy.answers} for policy in self._policies]
        asked = dict.fromkeys(question for found in answers for question in found)
        return tuple(
            QuestionRow(
                question,
                self._phrases.question(question),
                tuple(self._cell(n, found.get(question)) for n, found in enumerate(answers)),
            )
            for question in asked
        )

    def legend(self) -> str:
        """Return what the signs before the answers mean."""
        return " · ".join(f"{sign} {self._word(verdict)}" for verdict, sign in SIGNS.items())

    def _word(self, verdict: Verdict) -> str:
        if verdict in (Verdict.UNSURE, Verdict.NOT_ANSWERED):
            return self._phrases.text(f"table.{verdict.value}")
        return self._phrases.verdict(verdict)

    def _cell(self, policy: int, answer: Answer | None) -> Cell:
        answer = answer or Answer("", Verdict.NOT_ANSWERED)
        names, operator = self._references[policy], self._policies[policy].overview.operator
        points = tuple(
            CellPoint(
                self._phrases.point(point, operator=operator),
                point.tone,
                tuple((clause, names[clause]) for clause in point.clauses),
            )
            for point in answer.points
        )
        clauses = tuple((clause, names[clause]) for clause in answer.clauses)
        verdict = answer.verdict
        return Cell(verdict, SIGNS[verdict], self._word(verdict), answer.tone, points, clauses)
