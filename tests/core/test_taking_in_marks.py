"""Marks that come from elsewhere are joined to those that are there, and none comes twice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.analysis import analyse
from reader.core.anchor import ClauseIndex
from reader.core.history import Change, History
from reader.core.lookup import Lookup
from reader.core.marks import Mark, Placed, additions, joined
from reader.core.relocate import Place, State, anchor_of_place, place_of_reading
from reader.formats import read_text

TEXT = "1. Data\n1.1. We collect your name and address.\n1.2. We share them with partners abroad.\n"
LOOKUP = Lookup(analyse(read_text(TEXT)))
INDEX = ClauseIndex(LOOKUP)
FIRST, SECOND = (clause.id for clause in INDEX.clauses[:2])


def mark(name: str, note: str = "", clause: str = FIRST, **values: object) -> Mark:
    return replace(Mark(name, INDEX.anchor(clause), "0" * 64, note), **values)  # type: ignore[arg-type]


def placed(one: Mark, state: State = State.SAME, clause: str | None = FIRST) -> Placed:
    return Placed(one, Place(state, clause))


@pytest.mark.parametrize(
    ("mine", "theirs", "note"),
    [("", "b", "b"), ("a", "", "a"), ("a", "b", "a\n\nb"), ("a and b", "b", "a and b")],
)
def test_notes_are_joined_without_saying_a_thing_twice(mine: str, theirs: str, note: str) -> None:
    assert joined(mark("m", mine), mark("t", theirs)).note == note


def test_a_bookmark_stays_and_my_own_categories_win() -> None:
    mine, theirs = mark("m", categories=("sharing",)), mark("t", bookmark=True, categories=("rights",))
    both = joined(mine, theirs)
    assert (both.id, both.bookmark, both.categories) == ("m", True, ("sharing",))
    assert joined(theirs, mine).categories == ("rights",)
    assert joined(mark("n"), theirs).categories == ("rights",)


def test_what_comes_is_added_joined_or_known_already() -> None:
    mine = mark("m", "mine")
    there = {FIRST: mine}
    new, lost, same = mark("n", "new", SECOND), mark("l", "lost"), mark("s", "mine")
    changes = additions(
        [placed(new, clause=SECOND), placed(lost, State.GONE, None), placed(same), placed(mark("j", "more"))],
        there,
        [mine],
    )
    assert changes == [Change(None, new), Change(mine, joined(mine, mark("j", "more")))]


def test_a_doubtful_mark_comes_once() -> None:
    doubtful = mark("d", "perhaps here")
    assert additions([placed(doubtful, State.CHANGED)], {}, []) == [Change(None, doubtful)]
    assert additions([placed(replace(doubtful, id="e"), State.CHANGED)], {}, [doubtful]) == []


def test_the_place_of_reading_is_found_by_its_words() -> None:
    second = INDEX.clauses[1]
    anchor = anchor_of_place(second, second.span.start + 5)
    assert place_of_reading(anchor, LOOKUP) == second.span.start + 5
    moved = replace(anchor, start=0)
    assert place_of_reading(moved, LOOKUP) == second.span.start
    other = Lookup(analyse(read_text("1. We delete everything on your request.\n")))
    assert place_of_reading(anchor, other) is None


def test_a_history_that_is_cleared_takes_nothing_back() -> None:
    history = History()
    history.add(Change(None, mark("a", "one")))
    history.add(Change(None, mark("b", "two")))
    history.undo()
    history.clear()
    assert (history.undo(), history.redo()) == ((), ())
