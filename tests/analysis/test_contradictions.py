"""Seeded contradictions are found in each language, seeming ones are not, and the words are quick."""

from __future__ import annotations

import time
import tomllib
from pathlib import Path

import pytest

from reader import analyse
from reader.analysis.contradiction_values import value_pairs
from reader.analysis.contradiction_words import Said
from reader.analysis.contradictions import MOST_OF_A_KIND, contradictions, kinds
from reader.core.codebook import LANGUAGES
from reader.core.model import Clause, Contradiction, Fact, Finding, Labels, Span
from reader.phrases import Phrases
from reader.resources import resource, table

CASES = tomllib.loads((Path(__file__).parent / "contradiction_cases.toml").read_text("utf-8"))
SAMPLES = sorted((Path(__file__).parents[2] / "resources" / "samples").glob("*.*.*"))
SEEDED = [
    (kind, language, pair)
    for kind, cases in CASES.items()
    if kind != "seeming"
    for language, pair in cases.items()
]
SEEMING = [
    (language, n, pair) for language, pairs in CASES["seeming"].items() for n, pair in enumerate(pairs)
]


@pytest.mark.parametrize(("kind", "language", "pair"), SEEDED, ids=[f"{k}-{one}" for k, one, _ in SEEDED])
def test_a_seeded_contradiction_is_found(kind: str, language: str, pair: list[str]) -> None:
    for said in (pair, pair[::-1]):
        analysis = analyse("\n\n".join(said))
        texts = {clause.id: clause.text for clause in analysis.clauses}
        (found,) = analysis.contradictions
        assert found.kind == kind
        assert [texts[found.first], texts[found.second]] == said


@pytest.mark.parametrize(("language", "n", "pair"), SEEMING, ids=[f"{one}-{n}" for one, n, _ in SEEMING])
def test_a_seeming_contradiction_is_none(language: str, n: int, pair: list[str]) -> None:
    for said in (pair, pair[::-1]):
        analysis = analyse("\n\n".join(said))
        assert len(analysis.clauses) >= 2
        assert analysis.contradictions == ()


def test_every_kind_is_seeded_in_every_language() -> None:
    assert {(kind, language) for kind, language, _ in SEEDED} == {
        (k, one) for k in kinds() for one in LANGUAGES
    }
    assert {len(pairs) for pairs in CASES["seeming"].values()} == {17}


@pytest.mark.parametrize("path", SAMPLES, ids=lambda p: p.name)
def test_the_samples_do_not_contradict_themselves(path: Path) -> None:
    assert analyse(path).contradictions == ()


def clause(n: int, text: str, *, lead: str | None = None) -> Clause:
    return Clause(f"c{n}", "s1", "", Span(0, 1), text, lead, "en")


def test_the_exceptions_in_the_next_clause_or_in_the_list_count() -> None:
    never = clause(0, "We never pass your personal data to anyone.")
    denial, practice = (
        Labels(findings=(Finding("does_not_sell"),)),
        Labels(findings=(Finding("shares_with_partners"),)),
    )
    partners = clause(1, "Our partners receive your data for their own purposes.")
    found = contradictions((never, partners), {"c0": denial, "c1": practice})
    assert found == (Contradiction("passed_on", "c0", "c1"),)
    except_ = clause(1, "Exceptions are our partners, who receive your data.")
    assert contradictions((never, except_), {"c0": denial, "c1": practice}) == ()
    item = clause(1, "our partners;", lead="c0")
    assert contradictions((never, item), {"c0": denial, "c1": practice}) == ()


def test_one_clause_does_not_contradict_itself() -> None:
    both = Labels(findings=(Finding("does_not_sell"), Finding("shares_with_partners")))
    said = "We pass your data to nobody; our partners receive it."
    assert contradictions((clause(0, said),), {"c0": both}) == ()


def test_a_kind_is_reported_a_few_times_at_most() -> None:
    clauses = tuple(clause(n, "We never pass your personal data to anyone.") for n in range(6))
    clauses += tuple(clause(n, "Our partners receive your data.") for n in range(6, 12))
    denial, practice = (Labels(findings=(Finding(one),)) for one in ("does_not_sell", "shares_with_partners"))
    labels = {one.id: denial if n < 6 else practice for n, one in enumerate(clauses)}
    assert len(contradictions(clauses, labels)) == MOST_OF_A_KIND


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("30 day", "1 month", False),
        ("10 day", "30 day", True),
        ("30 day", "30 working day", True),
        ("5 working day", "1 week", False),
        ("12 month", "1 year", False),
        ("6-24 month", "1 year", False),
        ("6-12 month", "3 year", True),
        ("24 hour", "1 day", False),
    ],
)
def test_periods_are_compared_by_their_length(one: str, other: str, differ: bool) -> None:
    clauses = (
        clause(0, "We answer your request in time."),
        clause(1, "You get an answer to your request in time."),
    )
    labels = {
        f"c{n}": Labels(findings=(Finding("reply_deadline"),), facts=(Fact("duration", f"reply:{value}"),))
        for n, value in enumerate((one, other))
    }
    found = contradictions(clauses, labels)
    assert bool(found) == differ
    if differ:
        assert [fact.value for fact in found[0].facts] == [f"reply:{one}", f"reply:{other}"]


def test_a_list_of_versions_is_no_contradiction() -> None:
    dates = ("2022-01-01", "2023-01-01", "2024-01-01")
    clauses = tuple(clause(n, f"Updated {date}") for n, date in enumerate(dates))
    labels = {f"c{n}": Labels(facts=(Fact("date", f"updated:{date}"),)) for n, date in enumerate(dates)}
    assert contradictions(clauses, labels) == ()
    assert len(contradictions(clauses[:2], labels)) == 1


def test_languages_have_the_same_rows() -> None:
    words = tomllib.loads(resource("contradictions.toml").read_text("utf-8"))
    assert set(words) == set(LANGUAGES)
    assert len({tuple(rows) for rows in words.values()}) == 1


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "evil", ["a" * 10_000, "а " * 5_000, "not transferred " * 700, "не передаём " * 900, "cookie " * 1_500]
)
def test_words_are_quick_on_hostile_clauses(language: str, evil: str) -> None:
    none: frozenset[str] = frozenset()
    said = Said("c0", "", "s1", language, evil[:2_000], none, none, none, none, none, (), False)
    rows = list(table("contradictions.toml")[language])
    said.has_any(*rows)  # compiles
    start = time.process_time()
    for row in rows:
        said.has(row)
    assert time.process_time() - start < 0.25
    assert all(values == [] for _, values in value_pairs((said,)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_has_its_sentence(language: str) -> None:
    phrases = Phrases.load(language)
    assert set(table(f"phrases/{language}.toml")["contradiction"]["kind"]) == set(kinds())
    facts = {
        "reply": (Fact("duration", "reply:10 day"), Fact("duration", "reply:30 day")),
        "retention": (Fact("duration", "retention:3 year"), Fact("duration", "retention:5 year")),
        "updated": (Fact("date", "updated:2024-03-12"), Fact("date", "updated:2025-06")),
        "effective": (Fact("date", "effective:2024-03-12"), Fact("date", "effective:2025-06-01")),
        "ages": (Fact("age", "13"), Fact("age", "16")),
        "denied_data": (Fact("data", "health"),),
    }
    for kind in kinds():
        said = phrases.contradiction(Contradiction(kind, "c0", "c1", facts.get(kind, ())))
        assert said.endswith(".")
        assert "{" not in said
        assert all(phrases.value(fact) in said for fact in facts.get(kind, ()))


def test_ten_thousand_clauses_are_compared_quickly() -> None:
    clauses = tuple(clause(n, "We answer your request in time, without exception.") for n in range(10_000))
    said = Labels(
        findings=tuple(
            map(Finding, ("reply_deadline", "does_not_sell", "collects_data", "kept_indefinitely"))
        ),
        facts=(Fact("duration", "reply:10 day"), Fact("data", "health", denied=True)),
    )
    start = time.process_time()
    assert contradictions(clauses, {one.id: said for one in clauses}) == ()
    assert time.process_time() - start < 3
