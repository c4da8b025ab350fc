"""Undo and redo of marks: whatever was done, taking it all back is the start."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from reader.analysis import analyse
from reader.core.anchor import ClauseIndex
from reader.core.history import MOST_STEPS, Change, History
from reader.core.lookup import Lookup
from reader.core.marks import Mark, certain, place_marks
from reader.core.relocate import State
from reader.formats import read_text

TEXT = "1. Data\n1.1. We collect your name and address.\n1.2. We share them with partners abroad.\n"


def mark(name: str, **values: object) -> Mark:
    index = ClauseIndex(Lookup(analyse(read_text(TEXT))))
    made = Mark(name, index.anchor(index.clauses[0].id), "0" * 64)
    return replace(made, **values)  # type: ignore[arg-type]


class Book:
    """Marks by id, changed through a history as the window does it."""

    def __init__(self) -> None:
        self.marks: dict[str, Mark] = {}
        self.history = History()

    def carry_out(self, changes: tuple[Change, ...]) -> None:
        for change in changes:
            if change.after is not None:
                assert self.marks.get(change.after.id) == change.before
                self.marks[change.after.id] = change.after
            elif change.before is not None:
                assert self.marks.pop(change.before.id) == change.before

    def act(self, chance: random.Random) -> None:
        name = chance.choice("abcdef")
        now = self.marks.get(name)
        wanted: Mark | None = replace(
            now or mark(name),
            note=chance.choice(("", "one", "two")),
            bookmark=chance.random() < 0.5,
            categories=chance.choice((None, (), ("sharing",))),
        )
        if wanted is not None and wanted.empty:
            wanted = None
        if now == wanted:
            return
        changes = (Change(now, wanted),)
        self.carry_out(changes)
        self.history.add(*changes, joining=chance.choice(("", "", f"note {name}")))


@pytest.mark.parametrize("seed", range(30))
def test_after_random_acts_undoing_all_is_the_start_and_redoing_all_the_end(seed: int) -> None:
    chance, book = random.Random(seed), Book()
    for _ in range(60):
        draw = chance.random()
        if draw < 0.15:
            book.carry_out(book.history.undo())
        elif draw < 0.25:
            book.carry_out(book.history.redo())
        else:
            book.act(chance)
    while book.history.can_redo:
        book.carry_out(book.history.redo())
    end = dict(book.marks)
    while book.history.can_undo:
        book.carry_out(book.history.undo())
    assert book.marks == {}
    assert book.history.undo() == ()
    while book.history.can_redo:
        book.carry_out(book.history.redo())
    assert book.marks == end
    assert book.history.redo() == ()


def test_typing_is_one_act_until_something_else_is_done() -> None:
    history = History()
    first, second, third = mark("a", note="w"), mark("a", note="wo"), mark("a", note="wor")
    history.add(Change(None, first), joining="note a")
    history.add(Change(first, second), joining="note a")
    history.part()
    history.add(Change(second, third), joining="note a")
    assert history.undo() == (Change(third, second),)
    assert history.undo() == (Change(second, None),)
    assert not history.can_undo
    assert history.redo() == (Change(None, second),)


def test_a_new_act_ends_what_could_be_redone() -> None:
    history = History()
    history.add(Change(None, mark("a", note="1")))
    history.undo()
    history.add(Change(None, mark("b", note="2")))
    assert not history.can_redo


def test_an_act_of_several_changes_is_taken_back_backwards() -> None:
    history = History()
    one, two = Change(None, mark("a", note="1")), Change(mark("b", note="2"), None)
    history.add(one, two)
    assert history.undo() == (two.undone(), one.undone())


def test_only_so_many_acts_are_kept() -> None:
    history = History()
    for n in range(MOST_STEPS + 10):
        history.add(Change(None, mark(str(n), note="x")))
    steps = 0
    while history.can_undo:
        history.undo()
        steps += 1
    assert steps == MOST_STEPS


def test_two_marks_of_one_clause_are_never_both_certain() -> None:
    index = ClauseIndex(Lookup(analyse(read_text(TEXT))))
    anchor = index.anchor(index.clauses[0].id)
    placed = place_marks(
        [Mark("a", anchor, "x", note="of an old version"), Mark("b", anchor, "now", note="of this one")],
        index, "now", {},
    )  # fmt: skip
    states = {one.mark.id: one.place.state for one in placed}
    assert states == {"a": State.CHANGED, "b": State.SAME}
    assert {c: m.id for c, m in certain(placed).items()} == {index.clauses[0].id: "b"}
