"""Questions about one analysis, answered from an index: by id, place, category and tone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.core.codebook import CATEGORIES
from reader.core.lookup import Lookup
from reader.core.model import (
    Analysis,
    Block,
    Card,
    CategoryLabel,
    Clause,
    Document,
    Finding,
    Gist,
    Labels,
    Overview,
    Point,
    Section,
    Span,
    Tone,
)

#         0         1         2         3         4
#         0123456789012345678901234567890123456789012345678
TEXT = """Intro we have.
1. DATA
1.1 Your name.
• e-mail

You decide.
"""


def span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


CLAUSES = (
    Clause("c1", "s0", "", span("Intro we have."), "Intro we have."),
    Clause("c2", "s1", "1.1", span("1.1 Your name."), "1.1 Your name."),
    Clause("c3", "s1", "•", span("• e-mail"), "• e-mail", lead_in="c2"),
    Clause("c4", "s2", "", span("You decide."), "You decide."),
)
SECTIONS = (
    Section("s0", "", "", 1, None, ("c1",), derived=True),
    Section("s1", "1", "DATA", 1, span("1. DATA"), ("c2", "c3")),
    Section("s2", "", "", 1, None, ("c4",), derived=True, topic="choice"),
)
PURPOSE = CategoryLabel("purpose", 0.9)
LABELS = {
    "c1": Labels(),
    "c2": Labels((PURPOSE, CategoryLabel("collection", 0.4)), (Finding("collects_data"),)),
    "c3": Labels((CategoryLabel("collection", 0.8),), (Finding("uses_for_marketing"), Finding("encryption"))),
    "c4": Labels((CategoryLabel("choice", 0.8),), (Finding("can_choose_uses"),)),
}
POINTS = (
    Point(("uses_for_marketing",), Tone.WATCH, ("c3",)),
    Point(("encryption",), Tone.GOOD, ("c3",)),
    Point(("collects_data",), Tone.NEUTRAL, ("c2",)),
    Point(("uses_for_service",), Tone.NEUTRAL, ("c2",)),
)


@pytest.fixture
def lookup() -> Lookup:
    document = Document(TEXT, (Block(Span(0, len(TEXT) - 1)),), "", "text", "0" * 64)
    cards = (Card("s1", Gist("collection", ("c2",)), POINTS, 3),)
    overview = Overview(None, None, 3, (), ())
    return Lookup(Analysis(document, "en", SECTIONS, CLAUSES, LABELS, cards, overview, ()))


def test_by_id(lookup: Lookup) -> None:
    assert lookup.clauses["c3"].lead_in == "c2"
    assert lookup.sections["s1"].title == "DATA"
    assert lookup.cards["s1"].points == POINTS
    assert [lookup.order[c.id] for c in CLAUSES] == [0, 1, 2, 3]


def test_every_place_in_the_text_knows_its_clause(lookup: Lookup) -> None:
    for offset in range(-1, len(TEXT) + 3):
        expected = next((c for c in CLAUSES if c.span.start <= offset < c.span.end), None)
        assert lookup.clause_at(offset) == expected


@pytest.mark.parametrize(
    ("words", "section"),
    [("Intro", "s0"), ("have.", "s0"), ("1. DATA", "s1"), ("• e", "s1"), ("\n\nYou", "s1"), ("decide", "s2")],
)
def test_every_place_in_the_text_knows_its_section(lookup: Lookup, words: str, section: str) -> None:
    found = lookup.section_at(TEXT.index(words))
    assert found is not None
    assert found.id == section


def test_a_section_begins_at_its_heading_or_its_first_clause(lookup: Lookup) -> None:
    starts = [TEXT[lookup.section_start(section) :][:7] for section in SECTIONS]
    assert starts == ["Intro w", "1. DATA", "You dec"]
    assert lookup.section_start(Section("s9", "", "", 1, None, ())) == 0


def test_by_category(lookup: Lookup) -> None:
    assert set(lookup.by_category) == set(CATEGORIES)
    assert lookup.by_category["collection"] == ("c2", "c3")
    assert lookup.by_category["choice"] == ("c4",)
    assert lookup.by_category["rights"] == ()
    assert lookup.categories("c2") == ("purpose", "collection")
    assert lookup.categories("c1") == ()


def test_by_tone(lookup: Lookup) -> None:
    assert lookup.tones("c1") == frozenset()
    assert lookup.tones("c3") == {Tone.WATCH, Tone.GOOD}
    assert lookup.with_tone(Tone.WATCH) == ("c3",)
    assert lookup.with_tone(Tone.GOOD) == ("c3", "c4")
    assert lookup.with_tone(Tone.NEUTRAL) == ("c2",)


def test_tones_of_a_section_are_those_of_its_card(lookup: Lookup) -> None:
    assert lookup.tone_counts(SECTIONS[1]) == {Tone.WATCH: 1, Tone.GOOD: 1, Tone.NEUTRAL: 2}
    assert not lookup.tone_counts(SECTIONS[2])


def test_a_clause_is_named_by_its_number_or_its_place(lookup: Lookup) -> None:
    assert lookup.references == {"c1": "§1/1", "c2": "1.1", "c3": "1/2", "c4": "3/1"}


def test_an_analysis_without_clauses(lookup: Lookup) -> None:
    empty = Lookup(replace(lookup.analysis, sections=(), clauses=(), labels={}, cards=()))
    assert empty.clause_at(0) is None
    assert empty.section_at(0) is None
    assert empty.references == {}
    assert not any(empty.by_category.values())
