"""What a reader expects and what named laws say, in every export: worded, marked and tied to the clauses."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import jsonschema
import pytest

from reader.core.expectations import Answered, Expectation, LawLine, NamedLaw
from reader.core.model import Analysis
from reader.export.as_html import to_html
from reader.export.as_json import analysis_to_dict
from reader.export.as_markdown import escaped, to_markdown
from reader.phrases import Phrases
from reader.resources import resource

SCHEMA = json.loads(resource("analysis.schema.json").read_text("utf-8"))
STATED = Expectation("data", Answered.STATED, ("c0", "c3"))
VAGUE = Expectation("recipients", Answered.VAGUE, ("c2",))
ABSENT = Expectation("retention", Answered.NOT_FOUND, ())
LINE = LawLine("retention", "retention", "13(2)(a)", "2026-02-14")
PLAIN = LawLine("automated", "", "13(2)(f)", "2026-02-14")
GDPR = NamedLaw("eu_gdpr", ("c1",), (LINE, PLAIN))
REPEALED = NamedLaw("kg_58", ("c4",), (), caution=True)


@pytest.fixture
def expected(analysis: Analysis) -> Analysis:
    overview = replace(analysis.overview, expected=(STATED, VAGUE, ABSENT), laws=(GDPR, REPEALED))
    return replace(analysis, overview=overview)


def test_json_holds_topics_and_laws(expected: Analysis, phrases: Phrases) -> None:
    found = analysis_to_dict(expected, phrases)
    jsonschema.Draft202012Validator(SCHEMA).validate(found)
    assert [(one["id"], one["answer"], one["clauses"]) for one in found["expected"]] == [
        ("data", "stated", ["c0", "c3"]),
        ("recipients", "vague", ["c2"]),
        ("retention", "not_found", []),
    ]
    assert ["looked_for" in one for one in found["expected"]] == [False, True, True]
    gdpr, repealed = found["laws"]
    assert [(line["article"], line["topic"]) for line in gdpr["lines"]] == [
        ("13(2)(a)", "retention"),
        ("13(2)(f)", ""),
    ]
    assert gdpr["lines"][0]["text"] == phrases.law_line(GDPR, LINE)
    assert (repealed["clauses"], repealed["lines"]) == (["c4"], [])


@pytest.mark.parametrize(("part", "key"), [("expected", "answer"), ("laws", "clauses")])
def test_the_schema_refuses_what_is_no_answer(
    expected: Analysis, english: Phrases, part: str, key: str
) -> None:
    found = analysis_to_dict(expected, english)
    found[part][0][key] = [] if key == "clauses" else "perhaps"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(SCHEMA).validate(found)


def test_markdown_tells_what_is_missing_first(expected: Analysis, phrases: Phrases) -> None:
    text = to_markdown(expected, phrases)
    block = text.partition(f"### {phrases.text('expected.title')}\n")[2].partition("\n#")[0]
    lines = block.strip().splitlines()
    assert [line[:3] for line in lines] == ["- ?", "- ≈", "- ✓"]
    for line, one in zip(lines, (ABSENT, VAGUE, STATED), strict=True):
        assert escaped(phrases.expectation(one)) in line
        assert escaped(phrases.looked_for(one)) in line
    assert re.findall(r"\(#([\w-]+)\)", block) == ["clause-3", "clause-1", "clause-4"]


def test_markdown_cites_each_law_with_its_article(expected: Analysis, phrases: Phrases) -> None:
    text = to_markdown(expected, phrases)
    block = text.partition(f"### {phrases.text('law.title')}\n")[2].partition("\n## ")[0]
    assert phrases.text("law.note") in block
    assert block.count("\n#### ") == 2
    (line,) = (one for one in block.splitlines() if "13(2)(a)" in one)
    assert line.endswith(f"*? {phrases.expectation(ABSENT)}*")
    assert escaped(phrases.law_about(REPEALED)) in block


def test_html_shows_topics_and_laws(expected: Analysis, phrases: Phrases) -> None:
    text = to_html(expected, phrases)
    names = re.findall(r'<li class="(stated|vague|not_found)">', text)
    assert names == ["not_found", "vague", "stated"]
    for words in (*map(phrases.expectation, (ABSENT, VAGUE, STATED)), phrases.law_line(GDPR, LINE)):
        assert re.sub("['’]", ".", words) in re.sub("&#x27;|['’]", ".", text)
    assert text.count("<h4>") == 2


def test_nothing_expected_leaves_no_headings(analysis: Analysis, phrases: Phrases) -> None:
    for text in (to_markdown(analysis, phrases), to_html(analysis, phrases)):
        assert phrases.text("expected.title") not in text
        assert phrases.text("law.title") not in text
