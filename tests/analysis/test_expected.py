"""What a reader would expect: each topic stated, vague or not found, with the clauses it rests on."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader import analyse
from reader.analysis.expected import TOPICS, Signs, expectations
from reader.core.codebook import CATEGORIES, FACT_VALUES, FINDINGS, LANGUAGES, PRINTED_FACTS
from reader.core.expectations import Answered, Expectation
from reader.core.model import CategoryLabel, Clause, Fact, Finding, Labels, Span
from reader.phrases import Phrases

SAMPLES = sorted((Path(__file__).parents[2] / "resources" / "samples").glob("*.*.*"))
STATED, VAGUE, NOT_FOUND = Answered.STATED, Answered.VAGUE, Answered.NOT_FOUND


def labels(row: str) -> Labels:
    """Read "category … : finding … : type=value …"; a value with a hyphen before it is denied."""
    categories, findings, facts = (part.split() for part in f"{row}::".split(":", 2))
    made = [fact.rstrip(":").lstrip("-").partition("=") for fact in facts]
    return Labels(
        tuple(CategoryLabel(one, 0.9) for one in categories),
        tuple(Finding(one) for one in findings),
        tuple(
            Fact(kind, value.replace("_day", " day"), denied=fact.startswith("-"))
            for fact, (kind, _, value) in zip(facts, made, strict=True)
            if kind
        ),
    )


def answers(*rows: str) -> dict[str, Expectation]:
    clauses = [Clause(f"c{n}", "s1", "", Span(n, n + 1), "x") for n in range(len(rows))]
    found = expectations(clauses, {f"c{n}": labels(row) for n, row in enumerate(rows)})
    return {one.topic: one for one in found}


@pytest.mark.parametrize(
    ("topic", "row", "answered"),
    [
        ("operator", "scope::operator=Aqbota", STATED),
        ("operator", "scope", NOT_FOUND),
        ("contact", "contact:contact_given", STATED),
        ("contact", "rights::email=a@b.example", STATED),
        ("contact", "security::email=a@b.example", NOT_FOUND),
        ("contact", "contact", VAGUE),
        ("data", "collection:collects_data:data=email", STATED),
        ("data", "collection::-data=email", VAGUE),
        ("data", "collection::data=other", VAGUE),
        ("data", "security::data=email", NOT_FOUND),
        ("purposes", "purpose:uses_for_marketing", STATED),
        ("purposes", "purpose::purpose=delivery", STATED),
        ("purposes", "purpose", VAGUE),
        ("legal_basis", "choice:asks_consent", STATED),
        ("legal_basis", "purpose::legal_basis=contract", STATED),
        ("legal_basis", "scope:acceptance_by_use", VAGUE),
        ("recipients", "sharing:shares_with_providers", STATED),
        ("recipients", "sharing::recipient=dealers", STATED),
        ("recipients", "sharing:shares_with_partners:recipient=third_parties", VAGUE),
        ("recipients", "sharing:does_not_sell", VAGUE),
        ("recipients", "sharing::-recipient=dealers", VAGUE),
        ("abroad", "transfer:transfers_abroad:jurisdiction=DE", STATED),
        ("abroad", "transfer:transfers_abroad", VAGUE),
        ("abroad", "transfer", VAGUE),
        ("abroad", "legal:governing_law:jurisdiction=KZ", NOT_FOUND),
        ("retention", "retention:kept_fixed_period", STATED),
        ("retention", "retention::duration=retention:30_day", STATED),
        ("retention", "retention:kept_indefinitely", STATED),
        ("retention", "retention:kept_as_needed", VAGUE),
        ("retention", "rights::duration=reply:30_day", NOT_FOUND),
        ("retention", "audiences::duration=retention:14_year", NOT_FOUND),
        ("rights", "rights:right_to_delete contact_given:email=a@b.example", STATED),
        ("rights", "rights:right_to_delete", VAGUE),
        ("rights", "rights", VAGUE),
        ("reply", "rights:reply_deadline:duration=reply:30_day", STATED),
        ("reply", "rights:reply_deadline", VAGUE),
        ("reply", "rights::duration=reply:30_day", NOT_FOUND),
        ("withdrawal", "choice:can_withdraw_consent", STATED),
        ("withdrawal", "choice:can_opt_out_marketing", VAGUE),
        ("withdrawal", "choice:consent_assumed", NOT_FOUND),
        ("complaint", "rights:right_to_complain", STATED),
        ("complaint", "legal:court_at_operator", VAGUE),
        ("tracking", "tracking", STATED),
        ("security", "security:encryption", STATED),
        ("security", "security:no_absolute_security", VAGUE),
        ("children", "audiences:not_for_children", STATED),
        ("children", "collection::data=children_data", VAGUE),
        ("children", "audiences:region_section", NOT_FOUND),
        ("changes", "changes:change_notified", STATED),
        ("changes", "changes:change_without_notice", STATED),
        ("changes", "changes:may_change_anytime", VAGUE),
    ],
)
def test_each_topic_by_its_row(topic: str, row: str, answered: Answered) -> None:
    found = answers("", row)[topic]
    assert (found.answered, found.clauses) == (answered, () if answered is NOT_FOUND else ("c1",))


def test_substance_outweighs_a_mere_touch() -> None:
    found = answers("retention:kept_as_needed", "retention:kept_fixed_period", "retention")["retention"]
    assert found == Expectation("retention", STATED, ("c1",))


@pytest.mark.parametrize(
    ("text", "answered"),
    [
        ("We do not transfer your data abroad.", STATED),
        ("We may send your data to the countries where we work.", VAGUE),
    ],
)
def test_words_tell_whether_a_transfer_is_denied(text: str, answered: Answered) -> None:
    clause = Clause("c1", "s1", "", Span(0, len(text)), text, language="en")
    found = {one.topic: one for one in expectations([clause], {"c1": labels("transfer")})}["abroad"]
    assert found == Expectation("abroad", answered, ("c1",))


def test_a_transfer_is_not_denied_where_another_clause_tells_of_one() -> None:
    found = answers("transfer", "transfer:transfers_abroad")["abroad"]
    assert found == Expectation("abroad", VAGUE, ("c1",))


def test_rights_may_be_used_by_an_address_elsewhere() -> None:
    assert answers("rights:right_to_access", "contact:contact_given")["rights"].answered is STATED


def test_nothing_is_found_in_nothing() -> None:
    found = answers()
    assert list(found) == [topic.id for topic in TOPICS]
    assert {one.answered for one in found.values()} == {NOT_FOUND}


def test_the_table_speaks_the_words_of_the_codebook() -> None:
    for topic in TOPICS:
        for signs in (topic.stated, topic.touched, topic.denied):
            facts = signs.facts.split() + [one for one in signs.but.split() if "=" in one]
            assert set(signs.findings.split()) <= set(FINDINGS)
            assert {*signs.categories.split(), *signs.within.split()} <= set(CATEGORIES)
            for fact in facts:
                kind, _, value = fact.partition("=")
                assert kind in {*FACT_VALUES, *PRINTED_FACTS}
                assert not value or kind == "duration" or value in FACT_VALUES[kind]
        assert topic.needs in {"", *(one.id for one in TOPICS)}


@pytest.mark.parametrize("path", SAMPLES, ids=lambda p: p.name)
def test_the_samples_answer_every_topic(path: Path) -> None:
    analysis = analyse(path)
    places = {clause.id: n for n, clause in enumerate(analysis.clauses)}
    expected = analysis.overview.expected
    assert [one.topic for one in expected] == [topic.id for topic in TOPICS]
    for one in expected:
        assert one.answered is STATED, one.topic
        assert one.clauses
        assert list(one.clauses) == sorted(one.clauses, key=places.__getitem__)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_topic_has_its_words(language: str) -> None:
    phrases = Phrases.load(language)
    for topic in TOPICS:
        name = phrases.text(f"expected.topic.{topic.id}.name")
        said = {}
        for answered in (STATED, NOT_FOUND, *([VAGUE] if topic.touched != Signs() else [])):
            one = Expectation(topic.id, answered, ())
            assert phrases.expectation(one).startswith(f"{name}: ")
            said[answered] = phrases.looked_for(one)
        if topic.needs:
            assert VAGUE in said
        assert said.pop(STATED) == ""
        assert all(one.endswith(".") and phrases.text("expected.sought") in one for one in said.values())
        assert len(set(said.values())) == len(said)
