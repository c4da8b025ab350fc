"""Texts that take a turn which few policies take: lists in lists, lines of signs, passages met everywhere."""

import json

import pytest
from test_outline import document, written

from reader import analyse
from reader.core.anchor import ClauseIndex
from reader.core.codec import from_pieces, from_plain
from reader.core.compare import compare_clauses
from reader.core.comparison import Status
from reader.core.labels import CategoryLabel
from reader.core.lookup import Lookup
from reader.core.model import Analysis, Block, Document, Span
from reader.core.outline import outline
from reader.core.word_diff import cut, runs
from reader.formats import read_text

ENDLESS = json.loads("1" + "0" * 400)


def statuses(old: str, new: str) -> list[Status]:
    return [entry.status for entry in compare_clauses(outline(read_text(old)), outline(read_text(new)))]


def test_a_number_beyond_all_bounds_does_not_come_in() -> None:
    with pytest.raises(ValueError, match="too large"):
        from_plain(CategoryLabel, ["scope", ENDLESS, []])
    place = list(Analysis.__dataclass_fields__).index("labels")
    with pytest.raises(ValueError, match="too large"):
        from_pieces(Analysis, [[place, {"c1": [[["scope", ENDLESS, []]], [], [], False]}]])


def test_words_that_stand_in_most_clauses_find_none() -> None:
    text = "\n\n".join(f"Clause about item{n} of yours is here." for n in range(60))
    index = ClauseIndex(Lookup(analyse(text)))
    assert index.sharing_words(["clause"]) == []
    assert len(index.sharing_words(["clause", "item7"])) == 1


def test_a_clause_that_was_cut_in_two_and_lost_a_word_is_the_same_clause() -> None:
    old = "We collect your name, your address and your telephone number, and we keep them for three years."
    new = "We collect your name, your address and your telephone number.\n\nWe keep them for three years."
    assert Status.GONE not in statuses(old, new)


def test_the_first_of_three_lines_with_room_above_is_a_heading() -> None:
    text = "We are a shop.\n\n\nYour data\nName\nAddress\n\nWe keep what is named here for three years."
    assert "Your data" in [section.title for section in outline(document(text)).sections]


def test_an_item_introduces_no_item_beside_it() -> None:
    text = "We collect:\na) data of yours:\nb) data of others;\nc) data of devices."
    assert written(outline(document(text))).count("<c1") == 3


def test_a_word_of_every_clause_brings_no_two_together() -> None:
    old = "\n\n".join(f"Everywhere number{n} stands alone here." for n in range(60))
    new = "\n\n".join(f"Everywhere number{n} stands alone here too." for n in range(60))
    assert statuses(old, new) == [Status.CHANGED] * 60


def test_a_block_of_blanks_is_no_line() -> None:
    text = "We keep it.\n   \nWe share it."
    blocks = Block(Span(0, 11)), Block(Span(12, 15)), Block(Span(16, 28))
    found = outline(Document(text, blocks, "", "text", "0" * 64))
    assert [clause.text for clause in found.clauses] == ["We keep it.", "We share it."]


def test_long_texts_without_a_word_of_their_own_are_all_different() -> None:
    old, new = cut("ab cd " * 400), cut("cd ab ef " * 300)
    found = runs(old, new)
    assert "".join(run.text for run in found if run.sign != "+").split() == old.text.split()
    assert "".join(run.text for run in found if run.sign != "-").split() == new.text.split()


def test_lines_of_signs_and_rows_with_numbers_are_no_headings() -> None:
    signs = outline(
        document("We keep your name.\n\n\nNo 7\n\nWe share it with nobody at all, whatever happens.")
    )
    assert [section.title for section in signs.sections] == [""]
    rows = outline(
        document("We are a shop.\n\nKept 2025\tPurpose\nYour full name\tWe write to you with it every year.")
    )
    assert not any("Kept 2025" in section.title for section in rows.sections)
    torn = outline(
        document("We are a shop.\n\nData\tPurpose\nWe write to you once a year, never more often.")
    )
    assert not any("Data" in section.title for section in torn.sections)
