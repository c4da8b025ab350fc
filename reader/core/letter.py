"""Letters to the company behind a policy: what is wanted, what came of it, and when an answer is due."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from reader.core.errors import ReaderError

KINDS = ("access", "correct", "delete", "withdraw", "marketing", "object", "complain")
LAWS = ("kz", "kg", "ru", "eu", "none")
"""The laws that a letter can rest on; "none" where it rests on the policy alone."""
OPERATOR, AUTHORITY = "operator", "authority"
CHANNELS = ("email", "postal", "web", "phone")
MOST_DAYS = 3 * 365
_SATURDAY = 5
_DAYS = {
    "minute": 1 / 1440,
    "hour": 1 / 24,
    "day": 1,
    "working day": 7 / 5,
    "week": 7,
    "month": 30,
    "year": 365,
}


@dataclass(frozen=True, slots=True)
class Channel:
    """A way to the company, as the policy prints it in ``clause``; ``kind`` is one of `CHANNELS`.

    ``clause`` is "" where the reader gave the address.
    """

    kind: str
    value: str
    clause: str = ""


@dataclass(frozen=True, slots=True)
class Sender:
    """Who writes; "" where a field is not given. ``account`` is by what the company knows the person."""

    name: str = ""
    email: str = ""
    address: str = ""
    phone: str = ""
    account: str = ""


@dataclass(frozen=True, slots=True)
class FirstLetter:
    """The letter that was not answered: its kind, its day, the last day for an answer (None if unknown)."""

    kind: str
    sent: date
    due: date | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """The letter that the reader wants; "" chooses what the policy suggests.

    ``clause`` is the one relied on, "" for none, None for the best. ``details`` is what the letter is about
    in the reader's words; ``wrong`` and ``right`` are for a correction, ``attached`` names what proves it.
    ``first`` is for a complaint, ``addressee`` whom it goes to.
    """

    kind: str
    language: str = ""
    law: str = ""
    sender: Sender = Sender()
    operator: str = ""
    channel: Channel | None = None
    clause: str | None = None
    details: str = ""
    wrong: str = ""
    right: str = ""
    attached: str = ""
    first: FirstLetter | None = None
    addressee: str = OPERATOR


@dataclass(frozen=True, slots=True)
class Period:
    """A time to answer, as "15 working day": ``amount`` is the upper end of a printed range."""

    amount: int
    unit: str

    @property
    def days(self) -> float:
        """About how many days of the calendar it takes, to compare two."""
        return self.amount * _DAYS[self.unit]

    def ends(self, start: date) -> date:
        """Return its last day where ``start`` is day nought; working days are Monday to Friday."""
        if self.unit == "working day":
            day, left = start, self.amount
            while left:
                day += timedelta(days=1)
                left -= day.weekday() < _SATURDAY
            return day
        if self.unit in ("month", "year"):
            months = self.amount * (12 if self.unit == "year" else 1) + start.month - 1
            year, month = start.year + months // 12, months % 12 + 1
            return date(year, month, min(start.day, monthrange(year, month)[1]))
        return start + timedelta(days=max(1, -int(-self.days // 1)))


def period_of(value: str) -> Period | None:
    """Return the period of a value such as "30 day" or "3-5 working day"; None for none, or one too long."""
    number, _, unit = value.partition(" ")
    last = number.rpartition("-")[2]
    if not last.isascii() or not last.isdigit() or unit not in _DAYS:
        return None
    found = Period(int(last), unit)
    return found if found.amount and found.days <= MOST_DAYS else None


@dataclass(frozen=True, slots=True)
class Cited:
    """An article that a letter cites: its row of the verified list, and the date of the text read."""

    law: str
    article: str
    row: str
    as_of: str


@dataclass(frozen=True, slots=True)
class Deadline:
    """The last day for an answer to a letter that is received on the day it is written.

    ``clause`` is where the policy promises it; "" where a law sets it, in ``article``.
    """

    due: date
    period: Period
    clause: str = ""
    article: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph of a letter, and the numbered items that it introduces."""

    text: str
    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Letter:
    """A finished letter: no word of it is missing.

    ``head`` are the lines on whom it goes to, then ``sender`` those on whom it comes from, then the day.
    ``to`` is the name it goes to, ``channel`` the way, None where the policy gives none that can be used.
    ``clause`` is the id of the clause that it relies on, "" for none. ``notes`` are ids of what the reader
    should know before sending it (``letter.note`` of the phrases).
    """

    kind: str
    law: str
    language: str
    addressee: str
    subject: str
    to: str
    head: tuple[str, ...]
    sender: tuple[str, ...]
    day: str
    body: tuple[Part, ...]
    regards: str
    name: str
    written: date
    channel: Channel | None
    deadline: Deadline | None
    clause: str
    cited: tuple[Cited, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """A field that keeps a letter from being written, and why: an id of ``letter.gap`` of the phrases."""

    field: str
    why: str


class LetterIncomplete(ReaderError):
    """A letter can't be written yet: ``gaps`` says what is missing or wrong."""

    code = "error.letter"

    def __init__(self, gaps: tuple[Gap, ...] = (), **params: object) -> None:
        super().__init__(**params, fields=", ".join(gap.field for gap in gaps))
        self.gaps = gaps
