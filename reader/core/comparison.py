"""What became of one policy in another text of it: its clauses, and what that means for the reader."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reader.core.model import Analysis, Fact, Notice, Tone
from reader.core.word_diff import Run


class Status(StrEnum):
    """What became of a clause.

    SAME and MOVED have the very words; REWORDED has other words in which we find no other meaning, CHANGED
    has another meaning, or may have. NEW and GONE stand on one side only.
    """

    SAME = "same"
    MOVED = "moved"
    REWORDED = "reworded"
    CHANGED = "changed"
    NEW = "new"
    GONE = "gone"


DIFFERENT = frozenset(Status) - {Status.SAME}


@dataclass(frozen=True, slots=True)
class Side:
    """The words of an entry in one of the texts.

    ``clauses`` are their ids in reading order: several where one text cuts what the other does not, none
    where it prints the words as a heading. ``number`` is the printed one, ``text`` comes without it.
    """

    clauses: tuple[str, ...]
    number: str
    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A clause and what became of it; ``old`` is None where it is new, ``new`` where it is gone.

    ``runs`` tell word by word how the text changed, () where it did not or where there is one side only.
    ``moved`` is true of one that stands elsewhere, whatever its words. ``gained`` and ``lost`` are the
    findings and facts of one side that the other lacks.
    """

    status: Status
    old: Side | None
    new: Side | None
    moved: bool = False
    runs: tuple[Run, ...] = ()
    gained: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    gained_facts: tuple[Fact, ...] = ()
    lost_facts: tuple[Fact, ...] = ()


class ChangeKind(StrEnum):
    """How what a policy says changed; with two languages NEW and GONE are "only here" and "only there"."""

    NEW = "new"
    GONE = "gone"
    FIRM = "firm"  # was only possible and is now done
    POSSIBLE = "possible"  # was done and is now only possible
    VALUE = "value"  # another value for the same thing


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that changed for the reader: a finding, or else facts of one type.

    ``tone`` is WATCH where it got worse for the reader, GOOD where it got better; of two languages it is
    that of what is said. ``facts`` belong to the
    side that says it; for a VALUE they are the new ones and ``before`` the old. ``old`` and ``new`` are
    the clauses that it rests on; one of the two may be empty, never both.
    """

    kind: ChangeKind
    category: str
    tone: Tone
    old: tuple[str, ...]
    new: tuple[str, ...]
    finding: str = ""
    facts: tuple[Fact, ...] = ()
    before: tuple[Fact, ...] = ()
    may: bool = False


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two texts of one policy, compared.

    ``changes`` are ranked: what is worse for the reader first. ``entries`` are in the order of the new
    text, what is gone after what it stood behind. ``by_meaning`` is true of texts in two languages, whose
    words can't be compared.
    """

    old: Analysis
    new: Analysis
    entries: tuple[Entry, ...]
    changes: tuple[Change, ...]
    by_meaning: bool = False
    notices: tuple[Notice, ...] = ()

    @property
    def counts(self) -> dict[Status, int]:
        """How many entries there are of each status, in the order of `Status`."""
        return {status: sum(one.status is status for one in self.entries) for status in Status}
