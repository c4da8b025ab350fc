"""Marks of the reader on clauses: notes, bookmarks and corrected categories."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, replace

from reader.core.anchor import Anchor, ClauseIndex
from reader.core.history import Change
from reader.core.relocate import Place, State, relocate

MOST_NOTE_CHARS = 20_000


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


def additions(found: Iterable[Placed], there: Mapping[str, Mark], mine: Iterable[Mark]) -> list[Change]:
    """Return the changes that take in marks from elsewhere, none of what is there already.

    ``there`` are the marks that stand on clauses for certain, ``mine`` all of the policy. What has no place
    in the text is left out.
    """
    known, changes = list(mine), []
    for one in found:
        other = there.get(one.clause or "")
        if one.clause is None or (other and joined(other, one.mark) == other):
            continue
        if other and one.place.certain:
            changes.append(Change(other, joined(other, one.mark)))
        elif not any(alike(mark, one.mark) for mark in known):
            changes.append(Change(None, one.mark))
    return changes


def alike(one: Mark, other: Mark) -> bool:
    """Tell whether two marks say the same on the same words."""
    return replace(one, id="", changed="") == replace(other, id="", changed="")


def new_id() -> str:
    """Return an id that no other mark has."""
    from uuid import uuid4

    return uuid4().hex
