"""A mark finds its clause again in a changed text, and never sits down on a lookalike without a word."""

from __future__ import annotations

import time

import pytest

from reader.analysis import analyse
from reader.core.anchor import Anchor, ClauseIndex
from reader.core.lookup import Lookup
from reader.core.relocate import Place, State, relocate
from reader.formats import read_text

POLICY = """Privacy policy of Larch Ltd

1. What we collect
1.1. We collect your name and your e-mail address when you register.
1.2. We collect the pages that you visit and the time of each visit.

2. Who gets your data
2.1. We share your name with our delivery partners.
2.2. We share your e-mail address with our delivery partners.
2.3. We may change this list at any time.

3. Your rights
3.1. You can ask us to delete your data.
3.2. We may change this list at any time.

4. Data we never ask for:
- passport number;
- health data.
"""


def index_of(text: str) -> ClauseIndex:
    return ClauseIndex(Lookup(analyse(read_text(text))))


def clause(index: ClauseIndex, words: str, nth: int = 0) -> str:
    found = [c.id for c, body in zip(index.clauses, index.bodies, strict=True) if words in body]
    return found[nth]


def anchor(words: str, nth: int = 0) -> Anchor:
    before = index_of(POLICY)
    return before.anchor(clause(before, words, nth))


def found(words: str, changed: str, nth: int = 0) -> tuple[State, str]:
    before, after = index_of(POLICY), index_of(changed)
    place = relocate(anchor(words, nth), after, known=frozenset(before.digests))
    texts = {c.id: body for c, body in zip(after.clauses, after.bodies, strict=True)}
    return place.state, texts[place.clause] if place.clause else ""


def test_in_the_same_text_every_clause_is_found_in_its_place() -> None:
    index = index_of(POLICY)
    assert len(index.clauses) >= 9
    for one in index.clauses:
        assert relocate(index.anchor(one.id), index, same_text=True) == Place(State.SAME, one.id)
        assert relocate(index.anchor(one.id), index, known=frozenset(index.digests)).state in (
            State.SAME,
            State.MOVED,
        )


@pytest.mark.parametrize("n", range(3))
def test_of_clauses_equal_in_all_the_same_text_tells_by_the_place(n: int) -> None:
    text = "Terms\n\n" + "We may change the terms at any time.\n\n" * 3
    index = index_of(text)
    one = clause(index, "We may change", n)
    assert relocate(index.anchor(one), index, same_text=True) == Place(State.SAME, one)


def test_other_white_space_and_quotation_marks_change_nothing() -> None:
    quoted = (
        "1. Words\n1.1. We call it \u201cyour data\u201d in this \u2013 and every other \u2013 text.\n"
        "1.2. It is yours.\n"
    )
    other = quoted.translate({0x201C: "«", 0x201D: "»", 0x2013: "—"}).replace(
        "every other", "every \u00a0 other"
    )
    before, after = index_of(quoted), index_of("\n\n" + other)
    assert relocate(before.anchor(clause(before, "your data")), after).state is State.SAME


def test_a_clause_with_another_number_or_section_has_moved() -> None:
    inserted = POLICY.replace("1.1. We", "1.1. This part is new and says little.\n1.2. We").replace(
        "1.2. We collect the pages", "1.3. We collect the pages"
    )
    assert found("We collect the pages", inserted) == (
        State.MOVED,
        "We collect the pages that you visit and the time of each visit.",
    )
    away = POLICY.replace("3.1. You can ask us to delete your data.\n", "") + (
        "\n5. Deleting\n5.1. You can ask us to delete your data.\n"
    )
    assert found("ask us to delete", away)[0] is State.MOVED


def test_other_words_in_the_same_place_are_changed() -> None:
    state, words = found("ask us to delete", POLICY.replace("to delete your data", "to erase all your data"))
    assert state is State.CHANGED
    assert words == "You can ask us to erase all your data."


def test_a_clause_that_shares_a_few_words_is_no_other_wording() -> None:
    other = "You can ask the archive of the region for the list of papers that it took over from us in 2010."
    assert (
        found("ask us to delete", POLICY.replace("You can ask us to delete your data.", other))[0]
        is State.GONE
    )


def test_a_denied_clause_is_changed_and_not_the_same() -> None:
    denied = POLICY.replace("We share your name with", "We do not share your name with")
    assert found("We share your name", denied) == (
        State.CHANGED,
        "We do not share your name with our delivery partners.",
    )


def test_a_number_inside_the_words_makes_another_clause() -> None:
    old = "1. Keeping\n1.1. We keep your data for 3 years after you leave.\n1.2. Then we delete it.\n"
    before, after = index_of(old), index_of(old.replace("3 years", "30 years"))
    mark = before.anchor(clause(before, "We keep"))
    assert relocate(mark, after, known=frozenset(before.digests)).state is State.CHANGED


def test_a_clause_that_stood_beside_it_before_is_no_candidate() -> None:
    removed = POLICY.replace("2.1. We share your name with our delivery partners.\n", "").replace(
        "2.2.", "2.1."
    )
    assert found("We share your name", removed) == (State.GONE, "")


def test_what_was_taken_out_is_gone() -> None:
    removed = POLICY.replace("1.2. We collect the pages that you visit and the time of each visit.\n", "")
    assert found("We collect the pages", removed) == (State.GONE, "")


@pytest.mark.parametrize("nth", [0, 1])
def test_twins_are_told_apart_by_what_stands_around_them(nth: int) -> None:
    state, _ = found("We may change this list", POLICY, nth)
    assert state is State.SAME
    after = index_of(POLICY)
    place = relocate(anchor("We may change this list", nth), after)
    assert place.clause == clause(after, "We may change this list", nth)


def test_the_twin_that_is_left_has_to_be_looked_at() -> None:
    removed = POLICY.replace("2.3. We may change this list at any time.\n", "")
    changed = removed.replace("ask us to delete your data", "write to us about anything")
    assert found("We may change this list", changed)[0] is State.CHANGED


def test_a_second_clause_with_the_same_words_does_not_take_the_mark() -> None:
    doubled = POLICY.replace("4. Data", "3.3. You can ask us to delete your data.\n\n4. Data")
    before, after = index_of(POLICY), index_of(doubled)
    place = relocate(before.anchor(clause(before, "ask us to delete")), after)
    assert place.clause == clause(after, "ask us to delete", 0)


def test_between_two_equally_new_places_nothing_is_chosen_silently() -> None:
    changed = POLICY.replace("3.1. You can ask us to delete your data.\n", "") + (
        "\n5. In Kazakhstan\n5.1. You can ask us to delete your data.\n"
        "\n6. In Kyrgyzstan\n6.1. You can ask us to delete your data.\n"
    )
    assert found("ask us to delete", changed)[0] is State.CHANGED


def test_a_list_item_belongs_to_its_introduction() -> None:
    old = "Data\n\nWe never ask for:\n- passport number;\n- health data.\n\nWe write to you.\n"
    before, after = index_of(old), index_of(old.replace("never", "always"))
    item = before.anchor(clause(before, "passport"))
    assert item.lead
    assert relocate(item, before).state is State.SAME
    assert relocate(item, after, known=frozenset(before.digests)).state is State.CHANGED


def test_a_short_clause_in_a_new_place_is_not_taken_for_the_old_one() -> None:
    old = "1. Data\n1.1. Your name.\n1.2. Your address as you gave it to us.\n"
    new = (
        "1. Data\n1.1. Your address as you gave it to us.\n\n"
        "2. What others see\n2.1. Your name.\n2.2. A picture.\n"
    )
    before, after = index_of(old), index_of(new)
    place = relocate(before.anchor(clause(before, "Your name")), after, known=frozenset(before.digests))
    assert place.state is State.CHANGED


def test_an_empty_or_foreign_text_keeps_nothing() -> None:
    recipe = "Beat two eggs with a glass of milk. Fry them in butter for three minutes."
    assert found("We collect your name", recipe) == (State.GONE, "")


def test_an_anchor_without_words_still_finds_its_text_but_cannot_be_read() -> None:
    index = index_of(POLICY)
    bare = index.anchor(clause(index, "We collect the pages")).without_words()
    assert (bare.quote, bare.before, bare.after, bare.section) == ("", "", "", "")
    assert relocate(bare, index, same_text=True).clause == clause(index, "We collect the pages")


def test_many_marks_on_a_long_changed_text_are_found_quickly() -> None:
    lines = [
        f"{n}. We keep item {n * 7919 % 3000} of your data for {n} days in store {n}." for n in range(1, 2001)
    ]
    before = index_of("\n".join(lines))
    after = index_of("\n".join(line.replace("keep", "hold") for line in lines))
    marks = [before.anchor(c.id) for c in before.clauses[::10]]
    start = time.process_time()
    places = [relocate(mark, after, known=frozenset(before.digests)) for mark in marks]
    assert time.process_time() - start < 4
    assert not any(place.certain for place in places)
