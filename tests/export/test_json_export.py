"""The JSON export: valid by the published schema, complete, and true to the analysis."""

import json

import jsonschema
import pytest

from reader.core.model import Analysis, Notice
from reader.export.as_json import analysis_to_dict, to_json
from reader.phrases import Phrases
from reader.resources import resource

SCHEMA = json.loads(resource("analysis.schema.json").read_text("utf-8"))
CHECK = jsonschema.Draft202012Validator(
    SCHEMA, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
).validate


def test_it_is_valid_in_every_language(analysis: Analysis, phrases: Phrases) -> None:
    found = json.loads(to_json(analysis, phrases))
    CHECK(found)
    assert {section["card"]["language"] for section in found["sections"]} == {phrases.language}


def test_the_check_would_see_a_month_that_is_no_date(analysis: Analysis, english: Phrases) -> None:
    found = analysis_to_dict(analysis, english)
    found["document"]["updated"] = "2024-03"
    with pytest.raises(jsonschema.ValidationError):
        CHECK(found)


@pytest.mark.parametrize(
    ("printed", "exported"),
    [("2024-03-05", "2024-03-05"), ("2024-03", None), (None, None), ("2024-02-31", None)],
)
def test_only_a_full_date_is_a_date(make_analysis, english: Phrases, printed: str, exported: str) -> None:
    found = analysis_to_dict(make_analysis(updated=printed), english)
    CHECK(found)
    assert found["document"]["updated"] == exported


def test_hostile_words_stay_words(hostile_analysis: Analysis, english: Phrases) -> None:
    found = json.loads(to_json(hostile_analysis, english))
    CHECK(found)
    assert [c["text"] for c in found["clauses"]] == [c.text for c in hostile_analysis.clauses]


def test_clauses_carry_their_labels(analysis: Analysis, english: Phrases) -> None:
    found = analysis_to_dict(analysis, english)
    first, *_, last = found["clauses"]
    assert first["categories"] == [{"id": "collection", "confidence": 0.9, "because": ["collects"]}]
    assert first["findings"] == ["collects_data"]
    assert first["facts"] == [{"type": "data", "value": "email"}]
    assert last["facts"] == [{"type": "email", "value": "ask@aqbota.example"}]
    assert [clause for section in found["sections"] for clause in section["clauses"]] == [
        clause["id"] for clause in found["clauses"]
    ]


def test_points_rest_on_clauses(analysis: Analysis, english: Phrases) -> None:
    points = [p for s in analysis_to_dict(analysis, english)["sections"] for p in s["card"]["points"]]
    assert [(p["finding"], p["tone"], p["clauses"]) for p in points] == [
        ("collects_data", "neutral", ["c0"]),
        ("does_not_sell", "good", ["c2"]),
        ("shares_with_partners", "watch", ["c3"]),
    ]


def test_a_derived_section_is_titled_by_its_topic(analysis: Analysis, phrases: Phrases) -> None:
    titles = [(s["title"], s["derived"]) for s in analysis_to_dict(analysis, phrases)["sections"]]
    assert titles == [("Your data", False), (phrases.category("sharing"), True)]


def test_warnings_are_in_the_card_language(make_analysis, phrases: Phrases) -> None:
    notice = Notice("notice.not_policy")
    found = analysis_to_dict(make_analysis(notices=(notice,)), phrases)
    assert found["document"]["warnings"] == [phrases.notice(notice)]


def test_one_line_where_asked_for(analysis: Analysis, english: Phrases) -> None:
    text = to_json(analysis, english, indent=None)
    assert text.count("\n") == 1
    assert text.endswith("}\n")
    assert json.loads(text) == json.loads(to_json(analysis, english))
