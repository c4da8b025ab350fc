"""The questions in every export: asked, answered, and tied to the clauses."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import jsonschema
import pytest

from reader.analysis.questions import QUESTIONS, answers
from reader.core.model import Analysis, Verdict
from reader.export.as_html import to_html
from reader.export.as_json import analysis_to_dict
from reader.export.as_markdown import escaped, to_markdown
from reader.phrases import Phrases
from reader.resources import resource

SCHEMA = json.loads(resource("analysis.schema.json").read_text("utf-8"))


@pytest.fixture
def asked(analysis: Analysis) -> Analysis:
    found = answers([clause.id for clause in analysis.clauses], analysis.labels)
    return replace(analysis, answers=found)


def test_json_holds_every_answer(asked: Analysis, phrases: Phrases) -> None:
    found = analysis_to_dict(asked, phrases)
    jsonschema.Draft202012Validator(SCHEMA).validate(found)
    assert [one["id"] for one in found["answers"]] == [question.id for question in QUESTIONS]
    sell = found["answers"][0]
    assert (sell["question"], sell["answer"]) == (phrases.question("sell"), "only_if")
    assert [(p["finding"], p["clauses"]) for p in sell["points"]] == [
        ("does_not_sell", ["c2"]),
        ("shares_with_partners", ["c3"]),
    ]
    abroad = next(one for one in found["answers"] if one["id"] == "abroad")
    assert (abroad["answer"], abroad["points"]) == ("not_answered", [])


def test_the_schema_refuses_an_answer_of_another_kind(asked: Analysis, english: Phrases) -> None:
    found = analysis_to_dict(asked, english)
    found["answers"][0]["answer"] = "perhaps"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(SCHEMA).validate(found)


def test_markdown_answers_with_links(asked: Analysis, phrases: Phrases) -> None:
    text = to_markdown(asked, phrases)
    (line,) = (one for one in text.splitlines() if escaped(phrases.question("sell")) in one)
    assert f"**{phrases.verdict(Verdict.ONLY_IF)}.**" in line
    assert re.findall(r"\(#([\w-]+)\)", line) == ["clause-3", "clause-4"]
    unanswered = text.partition(f"### {phrases.verdict(Verdict.NOT_ANSWERED)} (")[2]
    assert escaped(phrases.question("abroad")) in unanswered


def test_html_answers_with_links(asked: Analysis, phrases: Phrases) -> None:
    text = to_html(asked, phrases)
    block = text.partition('id="questions"')[2].partition("</section>")[0]
    answered, _, unanswered = block.partition('<ul class="missing">')
    assert [f"<h4>{phrases.question('sell')}</h4>" in half for half in (answered, unanswered)] == [
        True,
        False,
    ]
    assert re.findall(r'href="#([\w-]+)"', answered)[:2] == ["clause-3", "clause-4"]
    assert f"<li>{phrases.question('abroad')}</li>" in unanswered


def test_an_analysis_without_answers_has_no_such_part(analysis: Analysis, english: Phrases) -> None:
    assert english.text("question.title") not in to_markdown(analysis, english)
    assert 'id="questions"' not in to_html(analysis, english)
