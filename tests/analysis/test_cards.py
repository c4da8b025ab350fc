"""Which findings a card tells, in which order, merged how, and on which clauses each line rests."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from reader.analysis.cards import (
    EXPECTED,
    MERGES,
    MOST_POINTS,
    NEAR,
    SAME,
    SENSITIVE,
    build_cards,
    build_overview,
    missing_categories,
    points,
    reading_seconds,
)
from reader.core.codebook import CATEGORIES, FINDINGS
from reader.core.model import CategoryLabel, Clause, Fact, Finding, Labels, Overview, Section, Span, Tone
from reader.resources import table

Said = dict[str, Labels]  # clause id -> labels, in the order of the text


def saying(*findings: str, may: bool = False, facts: tuple[Fact, ...] = ()) -> Labels:
    return Labels(findings=tuple(Finding(one, may=may) for one in findings), facts=facts)


def about(*categories: str) -> Labels:
    return Labels(categories=tuple(CategoryLabel(one, 0.9) for one in categories))


def said(*labels: Labels) -> Said:
    return {f"c{n}": one for n, one in enumerate(labels, start=1)}


def clauses_of(labels: Said, words: int = 5) -> list[Clause]:
    return [Clause(one, "s1", "", Span(0, 0), "word " * words) for one in labels]


def section(name: str, *clauses: str) -> Section:
    return Section(name, "", "", 1, None, clauses)


def told(labels: Said) -> list[tuple[str, ...]]:
    return [point.findings for point in points(list(labels), labels)]


def overview_of(labels: Said) -> Overview:
    return build_overview(300, clauses_of(labels), labels, operator="Aqbota", updated="2024-03")


EVERYTHING = said(*(saying(finding) for finding in FINDINGS))


def test_what_to_watch_comes_first_then_the_good_then_the_rest() -> None:
    labels = said(saying("uses_cookies"), saying("encryption"), saying("kept_indefinitely"))
    assert told(labels) == [("kept_indefinitely",), ("encryption",), ("uses_cookies",)]


def test_inside_a_tone_sharing_comes_before_tracking_before_limits_before_the_rest() -> None:
    order = [
        "collects_sensitive",
        "kept_indefinitely",
        "liability_limited",
        "third_party_tracking",
        "shares_with_partners",
    ]
    labels = said(*(saying(one) for one in order))
    assert told(labels) == [
        ("shares_with_partners",),
        ("third_party_tracking",),
        ("kept_indefinitely",),  # as heavy as a limit of liability, and earlier in the text
        ("liability_limited",),
        ("collects_sensitive",),
    ]


def test_equal_weight_keeps_the_order_of_the_text() -> None:
    one, other = (
        said(saying("encryption"), saying("right_to_object")),
        said(saying("right_to_object"), saying("encryption")),
    )
    assert told(one) == [("encryption",), ("right_to_object",)]
    assert told(other) == [("right_to_object",), ("encryption",)]


def test_every_finding_of_a_text_that_says_everything_is_told_once() -> None:
    found = [finding for group in told(EVERYTHING) for finding in group]
    assert sorted(found) == sorted(FINDINGS)


def test_the_order_of_a_text_that_says_everything() -> None:
    tones = [point.tone for point in points(list(EVERYTHING), EVERYTHING)]
    ranks = [[Tone.WATCH, Tone.GOOD, Tone.NEUTRAL].index(tone) for tone in tones]
    assert all(one <= other for one, other in pairwise(ranks))
    assert set(ranks) == {0, 1, 2}


@pytest.mark.parametrize("merge", MERGES, ids="+".join)
def test_kindred_findings_are_one_line(merge: tuple[str, ...]) -> None:
    labels = said(saying(*merge)) if merge in SAME else said(*(saying(one) for one in reversed(merge)))
    (point,) = points(list(labels), labels)
    assert point.findings == merge
    assert point.clauses == tuple(labels)
    heaviest = min((FINDINGS[one].tone for one in merge), key=list(Tone).index)
    assert point.tone is heaviest


def test_a_merge_needs_all_of_its_findings() -> None:
    assert told(said(saying("right_to_access"), saying("right_to_object"))) == [
        ("right_to_access",),
        ("right_to_object",),
    ]


@pytest.mark.parametrize("merge", NEAR, ids="+".join)
def test_some_findings_belong_together_only_side_by_side(merge: tuple[str, str]) -> None:
    one, other = (saying(finding) for finding in merge)
    assert told(said(one, other)) == [merge]
    assert told(said(one, Labels(), other)) == [(merge[0],), (merge[1],)]


@pytest.mark.parametrize("merge", SAME, ids="+".join)
def test_some_findings_are_one_thing_only_in_the_same_clauses(merge: tuple[str, str]) -> None:
    assert told(said(saying(*merge), saying(*merge))) == [merge]
    assert told(said(saying(*merge), saying(merge[0]))) == [(merge[0],), (merge[1],)]


def test_two_recipients_are_not_told_in_one_mood_where_they_have_two() -> None:
    merge = ("shares_with_affiliates", "shares_with_providers")
    labels = said(saying(merge[0], may=True), saying(merge[1]))
    found = points(list(labels), labels)
    assert [(point.findings, point.may) for point in found] == [((merge[0],), True), ((merge[1],), False)]


def test_what_is_only_possible_is_no_fact_of_what_is_done() -> None:
    email, phone = Fact("data", "email"), Fact("data", "phone")
    labels = said(saying("collects_data", facts=(email,)), saying("collects_data", may=True, facts=(phone,)))
    (point,) = points(list(labels), labels)
    assert (point.may, point.clauses, point.facts) == (False, ("c1", "c2"), (email,))


def test_sensitive_data_in_two_moods_are_two_lines_where_they_differ() -> None:
    card, name, health = (Fact("data", kind) for kind in ("id_document", "name", "health"))
    sensitive = saying("collects_sensitive", facts=(card,))
    labels = said(sensitive, saying("collects_sensitive", may=True, facts=(card, name)))
    (point,) = points(list(labels), labels)
    assert (point.may, point.clauses, point.facts) == (False, ("c1", "c2"), (card,))
    labels = said(sensitive, saying("collects_sensitive", may=True, facts=(card, health)))
    assert [(p.may, p.clauses, p.facts) for p in points(list(labels), labels)] == [
        (False, ("c1",), (card,)),
        (True, ("c2",), (health,)),
    ]


def test_the_sensitive_kinds_are_those_that_the_words_name() -> None:
    words = table("phrases/en.toml")["finding"]["collects_sensitive"]["facts"]
    assert words == f"data={'|'.join(SENSITIVE)}"


def test_the_larger_merge_wins() -> None:
    labels = said(saying("right_to_correct", "right_to_delete", "right_to_access"))
    assert told(labels) == [("right_to_access", "right_to_correct", "right_to_delete")]


def test_a_repeated_finding_is_one_line_with_all_its_clauses() -> None:
    labels = said(saying("encryption"), about("security"), saying("encryption", "encryption"))
    (point,) = points(list(labels), labels)
    assert point.clauses == ("c1", "c3")


@pytest.mark.parametrize(
    ("first", "second", "may"), [(True, True, True), (True, False, False), (False, True, False)]
)
def test_a_line_is_a_mere_possibility_only_where_all_its_clauses_are(
    first: bool, second: bool, may: bool
) -> None:
    repeated = said(saying("transfers_abroad", may=first), saying("transfers_abroad", may=second))
    (point,) = points(list(repeated), repeated)
    assert point.may is may


@pytest.mark.parametrize(("first", "second"), [(True, True), (True, False), (False, True), (False, False)])
def test_a_merged_line_makes_no_will_of_a_may(first: bool, second: bool) -> None:
    moods = {"shares_with_affiliates": first, "shares_with_providers": second}
    labels = said(*(saying(finding, may=may) for finding, may in moods.items()))
    for point in points(list(labels), labels):
        assert point.may is any(moods[one] for one in point.findings)


@pytest.mark.parametrize(("limits", "asks"), [(True, False), (False, True)])
def test_what_is_possible_anyway_does_not_weigh(limits: bool, asks: bool) -> None:
    labels = said(saying("refusing_limits_service", may=limits), saying("asks_consent", may=asks))
    (point,) = points(list(labels), labels)
    assert point.may is asks


def test_no_line_shows_what_a_clause_denies() -> None:
    email = Fact("data", "email")
    denied = Fact("data", "health", denied=True)
    labels = said(saying("collects_data", facts=(email, denied)), saying("collects_data", facts=(denied,)))
    (point,) = points(list(labels), labels)
    assert point.facts == (email,)


def test_what_one_clause_denies_another_may_still_say() -> None:
    labels = said(
        saying("collects_data", facts=(Fact("data", "phone", denied=True),)),
        saying("collects_data", facts=(Fact("data", "phone", text="your phone"),)),
    )
    (point,) = points(list(labels), labels)
    assert point.facts == (Fact("data", "phone", text="your phone"),)


def test_facts_are_united_in_the_order_of_the_text_each_value_once() -> None:
    name, email, again = Fact("data", "name"), Fact("data", "email", "mail"), Fact("data", "email", "e-mail")
    phone, device = Fact("data", "phone"), Fact("data", "device")
    labels = said(
        saying("collects_data", facts=(name, email)), saying("collects_data", facts=(phone, again, device))
    )
    (point,) = points(list(labels), labels)
    assert point.facts == (name, email, phone, device)


def test_facts_come_only_from_the_evidence_of_the_line() -> None:
    labels = said(
        saying("collects_data", facts=(Fact("data", "email"),)),
        saying("collects_automatically", facts=(Fact("data", "ip_address"),)),
    )
    values = {point.findings[0]: [f.value for f in point.facts] for point in points(list(labels), labels)}
    assert values == {"collects_data": ["email"], "collects_automatically": ["ip_address"]}


def test_evidence_is_never_empty_and_in_the_order_of_the_text() -> None:
    labels = {f"c{n}": saying(*FINDINGS) for n in (9, 10, 2, 1)}  # ids do not sort like the text
    for point in points(list(labels), labels):
        assert point.clauses == ("c9", "c10", "c2", "c1")
    for point in points(list(EVERYTHING), EVERYTHING):
        assert point.clauses
        assert all(set(point.findings) & {f.id for f in EVERYTHING[c].findings} for c in point.clauses)


def test_a_card_has_at_most_seven_lines_and_keeps_the_heaviest() -> None:
    (card,) = build_cards([section("s1", *EVERYTHING)], clauses_of(EVERYTHING), EVERYTHING)
    assert MOST_POINTS == 7
    assert card.points == points(list(EVERYTHING), EVERYTHING)[:MOST_POINTS]
    assert {point.tone for point in card.points} == {Tone.WATCH}


def test_each_section_has_a_card_of_its_own_clauses() -> None:
    labels = said(saying("encryption"), saying("uses_cookies"), saying("encryption"))
    sections = [section("s1", "c1"), section("s2"), section("s3", "c2", "c3")]
    cards = build_cards(sections, clauses_of(labels), labels)
    assert [card.section for card in cards] == ["s1", "s2", "s3"]
    assert [[point.clauses for point in card.points] for card in cards] == [
        [("c1",)],
        [],
        [("c3",), ("c2",)],
    ]


def gist_of(labels: Said) -> tuple[str, tuple[str, ...]]:
    (card,) = build_cards([section("s1", *labels)], clauses_of(labels), labels)
    return card.gist.key, card.gist.clauses


def test_the_gist_is_the_category_of_most_clauses_and_rests_on_them() -> None:
    labels = said(about("rights"), about("sharing", "purpose"), Labels(), about("sharing"))
    assert gist_of(labels) == ("sharing", ("c2", "c4"))


def test_of_equally_frequent_categories_the_codebook_chooses() -> None:
    assert CATEGORIES.index("purpose") < CATEGORIES.index("rights")
    assert gist_of(said(about("rights"), about("purpose"))) == ("purpose", ("c2",))


def test_of_equally_frequent_categories_one_that_has_a_sentence_speaks() -> None:
    labels = said(
        replace(saying("asks_consent", "change_notified"), categories=about("choice", "changes").categories)
    )
    assert gist_of(labels) == ("told", ("c1",))
    labels = labels | {"c2": about("choice")}
    assert gist_of(labels) == ("choice", ("c1", "c2"))  # no more equally frequent


def test_a_section_that_says_nothing_of_ours_says_so() -> None:
    assert gist_of(said(Labels(), Labels())) == ("nothing", ("c1", "c2"))
    assert gist_of({}) == ("heading", ())  # its parts may well say something


def test_the_overview_holds_all_that_is_good_or_to_be_watched_each_once() -> None:
    found = overview_of(EVERYTHING)
    everything = points(list(EVERYTHING), EVERYTHING)
    assert found.watch == tuple(p for p in everything if p.tone is Tone.WATCH)
    assert found.good == tuple(p for p in everything if p.tone is Tone.GOOD)
    assert len(found.watch) > MOST_POINTS
    assert (found.operator, found.updated, found.reading_seconds) == ("Aqbota", "2024-03", 120)


def test_the_overview_counts_a_finding_of_several_sections_once() -> None:
    labels = said(saying("encryption"), saying("kept_indefinitely"), saying("encryption"))
    found = overview_of(labels)
    assert [(p.findings, p.clauses) for p in found.good] == [(("encryption",), ("c1", "c3"))]
    assert [(p.findings, p.clauses) for p in found.watch] == [(("kept_indefinitely",), ("c2",))]


def test_an_overview_of_nothing_is_empty() -> None:
    found = build_overview(0, [], {}, operator=None, updated=None)
    assert (found.watch, found.good, found.reading_seconds) == ((), (), 0)


def test_missing_are_the_expected_categories_that_no_clause_has() -> None:
    assert missing_categories({}) == EXPECTED
    assert missing_categories(said(about(*CATEGORIES))) == ()
    labels = said(about("collection", "legal"), about("retention"), Labels())
    assert missing_categories(labels) == tuple(c for c in EXPECTED if c not in {"collection", "retention"})


def test_nobody_misses_a_scope_or_legal_terms() -> None:
    assert set(CATEGORIES) - set(EXPECTED) == {"scope", "legal"}


@pytest.mark.parametrize(("words", "seconds"), [(0, 0), (1, 0), (5, 2), (150, 60), (1500, 600)])
def test_reading_seconds(words: int, seconds: int) -> None:
    assert reading_seconds(words) == seconds


def test_a_card_takes_as_long_as_the_words_of_its_section() -> None:
    labels = said(Labels(), Labels(), Labels())
    cards = build_cards([section("s1", "c1", "c2"), section("s2", "c3")], clauses_of(labels, 75), labels)
    assert [card.reading_seconds for card in cards] == [60, 30]
