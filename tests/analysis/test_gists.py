"""The one sentence of a section: which row of the table it takes, on which clauses, and in which mood."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from typing import Any

import pytest

from reader.analysis.cards import build_cards
from reader.analysis.gists import GISTS, GistRow, gist_of
from reader.core.codebook import CATEGORIES, FINDINGS, LANGUAGES
from reader.core.model import CategoryLabel, Clause, Fact, Finding, Gist, Labels, Section, Span, Tone
from reader.phrases import Phrases
from reader.resources import resource

MOST_WORDS = {"kk": 14, "ky": 14, "ru": 18, "en": 20}
WATCH = [finding for finding, kind in FINDINGS.items() if kind.tone is Tone.WATCH]
Said = dict[str, Labels]  # clause id -> labels, in the order of the text


def saying(*findings: str, may: bool = False, facts: Sequence[Fact] = ()) -> Labels:
    return Labels(findings=tuple(Finding(one, may=may) for one in findings), facts=tuple(facts))


def said(*labels: Labels) -> Said:
    return {f"c{n}": one for n, one in enumerate(labels, start=1)}


def gist(leading: str, labels: Said) -> Gist | None:
    return gist_of([leading], list(labels), labels)


def key(leading: str, *findings: str) -> str | None:
    found = gist(leading, said(*(saying(one) for one in findings)))
    return found.key if found else None


def spoken(row: GistRow, *, may: bool = False) -> Said:
    """A section that says just what the row tells, a clause for each part."""
    facts = [Fact(row.fact, "email@example.org")] if row.fact else []
    if not row.tells:
        return said(saying(), saying(facts=facts))
    return said(*(saying(part[0], may=may, facts=facts) for part in row.tells))


def phrases_of(language: str) -> dict[str, Any]:
    table: dict[str, Any] = tomllib.loads(resource(f"phrases/{language}.toml").read_text("utf-8"))["gist"]
    return table


def told(row: GistRow) -> set[str]:
    return {finding for part in row.tells for finding in part}


@pytest.mark.parametrize("row", GISTS, ids=lambda row: row.key)
def test_every_row_is_reached_and_rests_on_its_clauses(row: GistRow) -> None:
    labels = spoken(row)
    found = gist(row.category, labels)
    assert found is not None
    assert found.key == row.key
    assert found.clauses == (tuple(labels) if row.tells else ("c2",))
    assert not found.may


@pytest.mark.parametrize("row", GISTS, ids=lambda row: row.key)
def test_every_row_weighs_what_it_says_it_weighs(row: GistRow) -> None:
    found = gist(row.category, spoken(row, may=True))
    assert found is not None
    assert (found.key, found.may) == (row.key, bool(row.weighs))


@pytest.mark.parametrize("row", GISTS, ids=lambda row: row.key)
def test_every_row_knows_the_codebook(row: GistRow) -> None:
    assert row.category in CATEGORIES
    assert told(row) | set(row.unless) <= set(FINDINGS)
    assert not told(row) & set(row.unless)
    assert any(FINDINGS[one].category == row.category for one in told(row)) or not row.tells


def test_no_key_is_used_twice_or_is_a_category() -> None:
    keys = [row.key for row in GISTS]
    assert len(set(keys)) == len(keys)
    assert not set(keys) & {*CATEGORIES, "nothing", "heading"}


@pytest.mark.parametrize("row", GISTS, ids=lambda row: row.key)
def test_no_section_hears_the_good_alone(row: GistRow) -> None:
    """Beside anything to be watched the sentence tells something to be watched, or judges nothing."""
    rows = {one.key: one for one in GISTS}
    for other in WATCH:
        labels = spoken(row) | {"c9": saying(other)}
        found = gist(row.category, labels)
        if found is None:
            continue
        told_there = {f.id for clause in found.clauses for f in labels[clause].findings}
        tones = {FINDINGS[one].tone for one in told(rows[found.key]) & told_there}
        assert Tone.WATCH in tones or Tone.GOOD not in tones


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_row_has_its_sentence_and_every_sentence_its_row(language: str) -> None:
    phrases = phrases_of(language)
    assert set(phrases) == {*(row.key for row in GISTS), *CATEGORIES, "nothing", "heading"}
    for row in GISTS:
        forms = set(phrases[row.key]) if isinstance(phrases[row.key], dict) else set()
        assert forms == ({"does", "may"} if row.weighs else set()), row.key


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_are_short_whole_and_their_own(language: str) -> None:
    sentences: list[str] = []
    for phrase in phrases_of(language).values():
        sentences += list(phrase.values()) if isinstance(phrase, dict) else [phrase]
    for sentence in sentences:
        assert len(re.findall(r"[\w'-]+", sentence)) <= MOST_WORDS[language], sentence
        assert sentence.endswith(".")
        assert sentence[0].isupper()
        assert not re.search(r"[\[\]{}|]|  ", sentence), sentence
    assert len(set(sentences)) == len(sentences)


@pytest.mark.parametrize(
    ("language", "mark"), [("kk", "мүмкін"), ("ky", "мүмкүн"), ("ru", "могут|может"), ("en", "may")]
)
def test_only_the_possible_is_worded_as_possible(language: str, mark: str) -> None:
    for name, phrase in phrases_of(language).items():
        if isinstance(phrase, dict):
            marks = [len(re.findall(mark, phrase[mood].lower())) for mood in ("may", "does")]
            assert marks[0] > marks[1], name


def test_the_words_follow_the_mood() -> None:
    english = Phrases.load("en")
    assert english.gist(Gist("abroad", ("c1",))) == "Your data leaves the country."
    assert english.gist(Gist("abroad", ("c1",), may=True)) == "Your data may leave the country."
    assert english.gist(Gist("rights", ("c1",), may=True)) == "This is about your rights over your data."


def test_both_halves_are_told() -> None:
    sold = ("does_not_sell", "shares_with_partners")
    assert key("sharing", *sold) == "not_sold_but_partners"
    assert key("sharing", *sold, "transfers_abroad") == "not_sold_but_shared_abroad"
    assert key("security", "security_measures", "encryption", "no_absolute_security") == "protected_not_fully"
    assert key("choice", "can_withdraw_consent", "refusing_limits_service") == "withdraw_but_limits"


def test_the_good_alone_is_told_only_where_nothing_is_to_be_watched() -> None:
    assert key("security", "security_measures") == "protected"
    assert key("security", "security_measures", "keeps_archive") is None
    assert key("security", "security_measures", "kept_indefinitely") == "without_limit"


def test_two_rights_and_a_state_body_are_told_as_what_they_are() -> None:
    assert key("rights", "right_to_access", "right_to_correct") == "see_and_correct"
    assert key("rights", "right_to_access", "right_to_correct", "keeps_archive") is None
    assert key("sharing", "shares_with_authorities") == "state"
    assert key("sharing", "shares_with_authorities", "shares_with_partners") == "partners"


def test_no_exact_period_is_said_only_where_none_is_named() -> None:
    assert key("retention", "kept_as_needed") == "as_needed"
    assert key("retention", "kept_as_needed", "kept_fixed_period") is None
    fixed = saying("kept_fixed_period", facts=[Fact("duration", "retention:3 year")])
    found = gist("retention", said(saying("kept_as_needed"), fixed))
    assert found is not None
    assert (found.key, found.clauses) == ("period_named", ("c2",))


def test_the_way_to_write_is_the_one_that_is_printed() -> None:
    for fact, expected in (("email", "by_email"), ("phone", "by_phone"), ("url", None)):
        found = gist("contact", said(saying("contact_given", facts=[Fact(fact, "x")])))
        assert (found.key if found else None) == expected


def test_a_printed_date_speaks_only_for_a_section_without_findings() -> None:
    dated = saying(facts=[Fact("date", "updated:2024-05-01")])
    found = gist("changes", said(saying(), dated))
    assert found is not None
    assert (found.key, found.clauses) == ("dated", ("c2",))
    assert gist("changes", said(dated, saying("uses_cookies"))) is None


def test_one_possible_half_makes_the_sentence_possible() -> None:
    labels = said(saying("shares_with_partners"), saying("transfers_abroad", may=True))
    found = gist("sharing", labels)
    assert found is not None
    assert (found.key, found.may) == ("shared_abroad", True)


def test_a_practice_stated_once_is_no_mere_possibility() -> None:
    labels = said(
        saying("does_not_sell"),
        saying("shares_with_partners", may=True),
        saying(),
        saying("shares_with_partners"),
    )
    found = gist("sharing", labels)
    assert found is not None
    assert (found.clauses, found.may) == (("c1", "c2", "c4"), False)


def test_facts_come_from_the_told_clauses_and_none_is_denied() -> None:
    china, korea = Fact("jurisdiction", "CN"), Fact("jurisdiction", "KR", denied=True)
    labels = said(
        saying("transfers_abroad", facts=[china, korea]), saying("encryption", facts=[Fact("data", "name")])
    )
    found = gist("transfer", labels)
    assert found is not None
    assert found.facts == (china,)


def test_a_card_falls_back_on_its_category() -> None:
    labels = {
        "c1": Labels(categories=(CategoryLabel("rights", 0.9),), findings=(Finding("identity_check"),)),
        "c2": Labels(categories=(CategoryLabel("rights", 0.9),)),
    }
    clauses = [Clause(one, "s1", "", Span(0, 0), "word") for one in labels]
    (card,) = build_cards([Section("s1", "", "", 1, None, tuple(labels))], clauses, labels)
    assert card.gist == Gist("rights", ("c1", "c2"))
