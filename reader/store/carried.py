"""What becomes of the reader's marks on one text of a policy when they are taken along to another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.core.history import Change
from reader.core.marks import Mark, Placed, additions, alike, certain, new_id, place_marks
from reader.core.relocate import State
from reader.store.recalled import Recalled


@dataclass(frozen=True, slots=True)
class Carried:
    """Where each mark of the old text stands in the new one; ``left`` are those that can be taken along."""

    placed: tuple[Placed, ...] = ()
    left: tuple[Mark, ...] = ()

    @property
    def counts(self) -> tuple[int, ...]:
        """How many are in place, moved, to be checked and no longer there."""
        states = Counter(one.place.state for one in self.placed)
        return tuple(states[state] for state in State)

    @property
    def doubtful(self) -> tuple[Placed, ...]:
        """The marks that do not stand on a clause of the new text for certain."""
        return tuple(one for one in self.placed if not one.place.certain)


def carried(old: Recalled, new: Recalled) -> Carried:
    """Tell what becomes of the marks that stand on the old text for certain and were not made on the new."""
    mine = [mark for mark in certain(old.placed).values() if mark.made_on != new.document.sha256]
    there = {mark.id: found for mark in mine if (found := _found_again(mark, new.placed)) is not None}
    known = {old.document.sha256: old.document.clauses}
    missing = [mark for mark in mine if mark.id not in there]
    placed = place_marks(missing, new.index, new.document.sha256, known)
    return Carried((*there.values(), *placed), tuple(one.mark for one in placed if one.clause))


def _found_again(mark: Mark, placed: Sequence[Placed]) -> Placed | None:
    """Return the mark, or what was taken along from it, among those of the new text."""
    for one in placed:
        same_note = bool(mark.note.strip()) and one.mark.note == mark.note
        if one.mark.id == mark.id or alike(one.mark, mark) or same_note:
            return one
    return None


def copies(marks: Sequence[Mark]) -> list[Mark]:
    """Return marks with ids of their own: those of the old text stay with it."""
    return [replace(mark, id=new_id()) for mark in marks]


def changes_for(marks: Sequence[Mark], new: Recalled) -> list[Change]:
    """Return what takes copies of marks into the new text; what has no place in it is left out."""
    placed = place_marks(copies(marks), new.index, new.document.sha256, {})
    return additions(placed, certain(new.placed), [one.mark for one in new.placed])
