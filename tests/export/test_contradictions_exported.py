"""Contradictions in every export: what they are about, and the words of both clauses."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import jsonschema
import pytest

from reader.analysis.contradictions import kinds
from reader.core.model import Analysis, Contradiction, Fact
from reader.export.as_html import to_html
from reader.export.as_json import analysis_to_dict
from reader.export.as_markdown import escaped, to_markdown
from reader.phrases import Phrases
from reader.resources import resource

SCHEMA = json.loads(resource("analysis.schema.json").read_text("utf-8"))
FOUND = Contradiction("passed_on", "c2", "c3")
PERIODS = Contradiction(
    "reply", "c0", "c4", (Fact("duration", "reply:10 day"), Fact("duration", "reply:30 day"))
)


@pytest.fixture
def torn(analysis: Analysis) -> Analysis:
    return replace(analysis, contradictions=(FOUND, PERIODS))


def test_json_names_both_clauses_and_values(torn: Analysis, phrases: Phrases) -> None:
    found = analysis_to_dict(torn, phrases)
    jsonschema.Draft202012Validator(SCHEMA).validate(found)
    first, second = found["contradictions"]
    assert first == {
        "kind": "passed_on",
        "text": phrases.contradiction(FOUND),
        "clauses": ["c2", "c3"],
        "facts": [],
    }
    assert [fact["value"] for fact in second["facts"]] == ["reply:10 day", "reply:30 day"]


def test_the_schema_knows_every_kind() -> None:
    named = SCHEMA["properties"]["contradictions"]["items"]["properties"]["kind"]["enum"]
    assert set(named) == set(kinds())


def test_markdown_sets_both_clauses_under_the_sentence(torn: Analysis, phrases: Phrases) -> None:
    text = to_markdown(torn, phrases)
    part = text.partition(f"## {phrases.text('contradiction.title')} (2)")[2].partition("\n## ")[0]
    assert f"**{escaped(phrases.contradiction(FOUND))}**" in part
    assert re.findall(r"\(#([\w-]+)\) (.+)", part)[:2] == [
        ("clause-3", "We sell nothing to anybody."),
        ("clause-4", "• partners get your e-mail;"),
    ]


def test_html_sets_both_clauses_side_by_side(torn: Analysis, phrases: Phrases) -> None:
    part = to_html(torn, phrases).partition('id="contradictions"')[2].partition("</section>")[0]
    assert phrases.contradiction(PERIODS) in part
    assert re.findall(r'<blockquote><a href="#([\w-]+)">', part) == [
        "clause-3",
        "clause-4",
        "clause-1",
        "clause-5",
    ]
    assert "We sell nothing to anybody." in part


def test_a_policy_at_one_with_itself_has_no_such_part(analysis: Analysis, english: Phrases) -> None:
    assert english.text("contradiction.title") not in to_markdown(analysis, english)
    assert 'id="contradictions"' not in to_html(analysis, english)


def test_hostile_words_stay_words(hostile_analysis: Analysis, english: Phrases) -> None:
    torn = replace(hostile_analysis, contradictions=(FOUND,))
    part = to_html(torn, english).partition('id="contradictions"')[2].partition("</section>")[0]
    assert set(re.findall(r"<(\w+)", part)) <= {"h2", "p", "h4", "bdi", "div", "blockquote", "a"}
