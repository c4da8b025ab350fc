"""A letter that was written, as the list of letters keeps it: nothing of the sender and none of its words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from reader.core.letter import KINDS, Letter
from reader.core.model import Analysis


@dataclass(frozen=True, slots=True)
class Written:
    """``sha256`` and ``policy`` tell the policy (its digest, its title), ``name`` and ``way`` the addressee.

    ``written`` and ``due`` are ISO 8601 dates, ``due`` "" where no last day for an answer is known.
    """

    sha256: str
    policy: str
    name: str
    way: str
    kind: str
    law: str
    language: str
    addressee: str
    written: str
    due: str
    answered: bool = False

    @property
    def is_sound(self) -> bool:
        """Whether its kind and days are such."""
        return (
            self.kind in KINDS and _day(self.written) is not None and (not self.due or bool(_day(self.due)))
        )

    @property
    def written_on(self) -> date:
        """The day it was written."""
        return date.fromisoformat(self.written)

    @property
    def due_on(self) -> date | None:
        """The last day for an answer; None where none is known."""
        return _day(self.due)

    def is_overdue(self, today: date) -> bool:
        """Tell whether the last day has passed without an answer."""
        return not self.answered and self.due_on is not None and self.due_on < today


def written(letter: Letter, analysis: Analysis) -> Written:
    """Return how a letter on a policy is kept."""
    due = letter.deadline.due.isoformat() if letter.deadline else ""
    return Written(
        analysis.document.sha256, analysis.document.title, letter.to,
        letter.channel.value if letter.channel else "", letter.kind, letter.law, letter.language,
        letter.addressee, letter.written.isoformat(), due,
    )  # fmt: skip


def state(letter: Written, today: date) -> str:
    """Return "answered", "overdue", "waiting", or "no_due" where no last day is known."""
    if letter.answered:
        return "answered"
    if letter.due_on is None:
        return "no_due"
    return "overdue" if letter.is_overdue(today) else "waiting"


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
