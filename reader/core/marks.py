"""Marks of the reader on clauses: notes, bookmarks and corrected categories, and their undo and redo."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, replace

from reader.core.anchor import Anchor, ClauseIndex
from reader.core.relocate import Place, State, relocate

MOST_NOTE_CHARS = 20_000
MOST_STEPS = 500


@dataclass(frozen=True, slots=True)
class Mark:
    """What the reader left on one clause; ``categories`` is None where they were not corrected.

    ``made_on`` is the SHA-256 of the text that the anchor was made on; ``changed`` an ISO 8601 time (UTC).
    """

    id: str
    anchor: Anchor
    made_on: str
    note: str = ""
    bookmark: bool = False
    categories: tuple[str, ...] | None = None
    changed: str = ""

    @property
    def empty(self) -> bool:
        """Whether nothing is left of it."""
        return not self.note.strip() and not self.bookmark and self.categories is None


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark and where it stands in the text that is open."""

    mark: Mark
    place: Place

    @property
    def clause(self) -> str | None:
        """The clause that it stands on or, where its words changed, may stand on."""
        return self.place.clause


@dataclass(frozen=True, slots=True)
class Change:
    """One mark before and after an act; None where there was or is none."""

    before: Mark | None
    after: Mark | None

    def undone(self) -> Change:
        """Return the change that takes this one back."""
        return Change(self.after, self.before)


class History:
    """The acts that can be undone and redone, each of one or more changes."""

    def __init__(self) -> None:
        self._done: list[tuple[Change, ...]] = []
        self._undone: list[tuple[Change, ...]] = []
        self._joined = ""

    @property
    def can_undo(self) -> bool:
        """Whether there is an act to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is an act to do again."""
        return bool(self._undone)

    def add(self, *changes: Change, joining: str = "") -> None:
        """Remember an act; with the same ``joining`` as the act before (typing) it becomes one with it."""
        if joining and joining == self._joined and self._done and len(changes) == 1:
            self._done[-1] = (Change(self._done[-1][0].before, changes[0].after),)
        else:
            self._done.append(changes)
            del self._done[:-MOST_STEPS]
        self._joined = joining
        self._undone.clear()

    def part(self) -> None:
        """Begin a new act with whatever comes next."""
        self._joined = ""

    def undo(self) -> tuple[Change, ...]:
        """Return the changes that take back the last act; none where there is none."""
        if not self._done:
            return ()
        self._joined = ""
        act = self._done.pop()
        self._undone.append(act)
        return tuple(change.undone() for change in reversed(act))

    def redo(self) -> tuple[Change, ...]:
        """Return the changes of the act that was taken back last; none where there is none."""
        if not self._undone:
            return ()
        self._joined = ""
        act = self._undone.pop()
        self._done.append(act)
        return act

    def clear(self) -> None:
        """Forget every act."""
        self._done.clear()
        self._undone.clear()
        self._joined = ""


def place_marks(
    marks: Iterable[Mark], index: ClauseIndex, sha256: str, known: Mapping[str, Set[str]]
) -> tuple[Placed, ...]:
    """Find the place of each mark in a text, in reading order; what is gone stands last.

    ``known`` has the clause digests of the texts that marks were made on. No two marks are certain on one
    clause: of two that would be, the second has to be looked at.
    """
    taken: set[str] = set()
    placed = []
    for mark in sorted(marks, key=lambda mark: (mark.made_on != sha256, mark.changed, mark.id)):
        place = relocate(
            mark.anchor, index, same_text=mark.made_on == sha256, known=known.get(mark.made_on, frozenset())
        )
        if place.certain and place.clause is not None:
            if place.clause in taken:
                place = Place(State.CHANGED, place.clause)
            taken.add(str(place.clause))
        placed.append(Placed(mark, place))
    order = {clause.id: n for n, clause in enumerate(index.clauses)}
    return tuple(sorted(placed, key=lambda one: (order.get(one.clause or "", len(order)), one.mark.id)))


def certain(placed: Iterable[Placed]) -> dict[str, Mark]:
    """Return the marks that stand on their clauses for certain, by clause."""
    return {one.clause: one.mark for one in placed if one.clause is not None and one.place.certain}


def joined(there: Mark, other: Mark) -> Mark:
    """Return the mark that is there with what the other adds to it."""
    note = there.note if other.note in there.note else "\n\n".join(filter(None, (there.note, other.note)))
    categories = other.categories if there.categories is None else there.categories
    return replace(there, note=note, bookmark=there.bookmark or other.bookmark, categories=categories)


def alike(one: Mark, other: Mark) -> bool:
    """Tell whether two marks say the same on the same words."""
    return replace(one, id="", changed="") == replace(other, id="", changed="")
