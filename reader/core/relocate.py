"""Finds the clause of an anchor again: same, moved, changed or gone, never silently a lookalike."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from enum import StrEnum

from reader.core.anchor import Anchor, ClauseIndex, body, digest, plain_words, stems
from reader.core.lookup import Lookup
from reader.core.model import Clause

FEWEST_WORDS = 4  # fewer say too little to be known again away from their place
LIKE, LIKE_AT_HOME = 0.6, 0.45  # share of equal words from which another wording may be the same clause
CLEAR_LEAD = 0.08  # by which the likest clause must beat the next
COMPARED_WORDS = 400


class State(StrEnum):
    """What became of a marked clause in the text that is open.

    SAME and MOVED are certain: the very words, in their place or in another. CHANGED names a clause that a
    person has to look at: other words, the same words where the words around them changed, or one of several
    equal ones. GONE names none.
    """

    SAME = "same"
    MOVED = "moved"
    CHANGED = "changed"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Place:
    """Where an anchor leads; ``clause`` is an id, None only where it is gone."""

    state: State
    clause: str | None = None

    @property
    def certain(self) -> bool:
        """Whether a mark may be shown here as if it had been made here."""
        return self.state in (State.SAME, State.MOVED)


GONE = Place(State.GONE)


def relocate(
    anchor: Anchor, index: ClauseIndex, *, same_text: bool = False, known: Set[str] = frozenset()
) -> Place:
    """Find the clause of an anchor in a text.

    ``same_text`` says that the anchor was made on this very text. ``known`` are the digests of all clauses
    of the text that it was made on: a clause that was another one there already is no candidate for the
    changed words.
    """
    equal = index.by_digest.get(anchor.digest, [])
    if equal:
        return _among_equal(anchor, index, equal, same_text=same_text)
    return _among_like(anchor, index, known)


def _among_equal(anchor: Anchor, index: ClauseIndex, equal: list[int], *, same_text: bool) -> Place:
    if same_text:
        nearest = min(equal, key=lambda n: abs(index.clauses[n].span.start - anchor.start))
        return Place(State.SAME, index.clauses[nearest].id)
    led = [n for n in equal if index.lead(n) == anchor.lead]
    ranked = sorted(led or equal, key=lambda n: -_likeness(anchor, index, n))
    best = ranked[0]
    clause = index.clauses[best].id
    if not led or not _is_certain(anchor, index, ranked, alone=len(equal) == anchor.twins == 1):
        return Place(State.CHANGED, clause)
    stays = _at_home(anchor, index, best) and (bool(anchor.number) or _neighbours(anchor, index, best) > 0)
    return Place(State.SAME if stays else State.MOVED, clause)


def _is_certain(anchor: Anchor, index: ClauseIndex, ranked: list[int], *, alone: bool) -> bool:
    """Tell whether the first of the clauses with the anchor's words must be the one that was marked."""
    best = ranked[0]
    near = _neighbours(anchor, index, best)
    if alone:
        return near > 0 or _at_home(anchor, index, best) or len(stems(index.bodies[best])) >= FEWEST_WORDS
    tie = len(ranked) > 1 and _likeness(anchor, index, ranked[1]) == _likeness(anchor, index, best)
    return near > 0 and not tie


def _neighbours(anchor: Anchor, index: ClauseIndex, n: int) -> int:
    """Count the neighbours (before, after) that are still the same."""
    return (index.before(n) == anchor.before) + (index.after(n) == anchor.after)


def _at_home(anchor: Anchor, index: ClauseIndex, n: int) -> bool:
    return index.clauses[n].number == anchor.number and index.section(n) == anchor.section


def _likeness(anchor: Anchor, index: ClauseIndex, n: int) -> int:
    same_number = bool(anchor.number) and index.clauses[n].number == anchor.number
    return 3 * _neighbours(anchor, index, n) + 2 * (index.section(n) == anchor.section) + same_number


def _among_like(anchor: Anchor, index: ClauseIndex, known: Set[str]) -> Place:
    """Offer the one clause whose other wording this may be."""
    from difflib import SequenceMatcher  # not needed as long as nothing changed

    words = stems(plain_words(anchor.quote))[:COMPARED_WORDS]
    short = len(words) < FEWEST_WORDS
    found: list[tuple[float, int]] = []
    for n in index.sharing_words(words):
        if index.digests[n] in known:
            continue
        home = _at_home(anchor, index, n) and (bool(anchor.number) or _neighbours(anchor, index, n) > 0)
        if short and not home:
            continue
        other = stems(index.bodies[n])[:COMPARED_WORDS]
        share = SequenceMatcher(None, words, other, autojunk=False).ratio()
        if share >= (LIKE_AT_HOME if home else LIKE):
            found.append((share + 0.1 * home + 0.02 * _neighbours(anchor, index, n), n))
    found.sort(key=lambda one: (-one[0], one[1]))
    if not found or (len(found) > 1 and found[0][0] - found[1][0] < CLEAR_LEAD):
        return GONE
    return Place(State.CHANGED, index.clauses[found[0][1]].id)


def place_of_reading(anchor: Anchor, lookup: Lookup) -> int | None:
    """Return the offset in this very text where it was read last, None where that can't be told."""
    at = lookup.clause_at(anchor.start)
    if at is not None and digest(body(at)) == anchor.digest:
        return anchor.start
    equal = [clause.span.start for clause in lookup.analysis.clauses if digest(body(clause)) == anchor.digest]
    return min(equal, key=lambda start: abs(start - anchor.start), default=None)


def anchor_of_place(clause: Clause, offset: int) -> Anchor:
    """Return what finds ``offset``, at or before the end of a clause, again, and holds no words."""
    start = max(offset, clause.span.start)
    return Anchor("", digest(body(clause)), "", "", "", clause.number, "", start)
