"""Notes go out as JSON and as Markdown and come in again; summaries carry them where they are wanted."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest
from markdown_it import MarkdownIt

from reader.analysis.corrections import with_corrections
from reader.core.anchor import ClauseIndex
from reader.core.errors import NoNotes
from reader.core.lookup import Lookup
from reader.core.marks import Mark, Placed, place_marks
from reader.core.model import Analysis
from reader.core.note_file import MOST_BYTES, read_notes
from reader.export.as_html import to_html
from reader.export.as_json import to_json
from reader.export.as_markdown import to_markdown
from reader.export.notes import notes_to_json, notes_to_markdown
from reader.phrases import Phrases

SCHEMA = Path(__file__).parents[2] / "resources" / "analysis.schema.json"
HOSTILE = "# <script>alert(1)</script> --> [x](y) `z`\nsecond line\n## third *line* \\ \u202e"


@pytest.fixture
def analysis(make_analysis: Callable[..., Analysis]) -> Analysis:
    return make_analysis()


@pytest.fixture
def marks(analysis: Analysis) -> list[Mark]:
    index, sha = ClauseIndex(Lookup(analysis)), analysis.document.sha256
    anchors = [index.anchor(clause.id) for clause in analysis.clauses]
    gone = replace(anchors[3], quote="Nothing like it -->", digest="0" * 16)
    return [
        Mark("a", anchors[0], sha, note=HOSTILE, changed="2026-01-02T03:04:05Z"),
        Mark("b", anchors[1], sha, bookmark=True, categories=("rights", "choice")),
        Mark("c", anchors[2], sha, note="Сұрау керек.", bookmark=True, categories=()),
        Mark("d", gone, "9" * 64, note="old"),
    ]


@pytest.fixture
def placed(analysis: Analysis, marks: list[Mark]) -> tuple[Placed, ...]:
    return place_marks(marks, ClauseIndex(Lookup(analysis)), analysis.document.sha256, {})


def alike(mark: Mark) -> Mark:
    lines = [line.strip() for line in mark.note.splitlines() if line.strip()]
    return replace(
        mark, id="", note="\n".join(lines), categories=mark.categories and tuple(sorted(mark.categories))
    )


def test_json_comes_in_as_it_went_out(placed: tuple[Placed, ...], analysis: Analysis) -> None:
    text = notes_to_json(placed, analysis)
    assert json.loads(text)["document"]["sha256"] == analysis.document.sha256
    found = read_notes(text.encode())
    assert [alike(one) for one in found] == [alike(one.mark) for one in placed]
    assert len({one.id for one in found} | {"a", "b", "c", "d"}) == 8


@pytest.mark.parametrize("language", ["kk", "ky", "ru", "en"])
def test_markdown_comes_in_as_it_went_out(
    placed: tuple[Placed, ...], analysis: Analysis, language: str
) -> None:
    text = notes_to_markdown(placed, analysis, Phrases.load(language))
    found = read_notes(text.encode())
    expected = [alike(one.mark) for one in placed]
    shown = [replace(one, note=one.note.replace("\u202e", "[U+202E]")) for one in expected]
    assert [alike(one) for one in found] == shown


def test_a_note_in_markdown_is_words_and_no_markup(placed: tuple[Placed, ...], analysis: Analysis) -> None:
    text = notes_to_markdown(placed, analysis, Phrases.load("en"))
    html = MarkdownIt("js-default").render(text)
    assert "<script" not in html
    assert html.count("<h2>") == len(placed)
    assert html.count("<a ") == 0
    assert "Changed" in html or "No longer" in html


def test_a_person_may_change_a_note_in_the_markdown(placed: tuple[Placed, ...], analysis: Analysis) -> None:
    text = notes_to_markdown(placed, analysis, Phrases.load("ru")).replace(
        "Сұрау керек.", "Спросить.\n\nЕщё раз."
    )
    assert "Спросить.\nЕщё раз." in {one.note for one in read_notes(text.encode())}


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"[]",
        b"{" * 100_000,
        b'{"schema": "aiqyn/notes-1", "notes": 7}',
        b'{"schema": "aiqyn/notes-1", "notes": [{"note": "x", "made_on": "y", "anchor": {"quote": 3}}]}',
        b'{"schema": "other", "notes": []}',
        b'<!-- aiqyn-note {"anchor": 1 --> hello',
        b"# A text without notes",
        b"\xff\xfe\x00",
        b" " * (MOST_BYTES + 1),
    ],
    ids=str(list(range(11))).strip("[]").split(", "),
)
def test_what_holds_no_notes_is_refused(data: bytes) -> None:
    with pytest.raises(NoNotes):
        read_notes(data)


def test_values_of_the_wrong_kind_are_left_out(placed: tuple[Placed, ...], analysis: Analysis) -> None:
    found = json.loads(notes_to_json(placed, analysis))
    found["notes"][0] |= {"bookmark": "yes", "categories": ["sharing", 3, "weather"], "changed": 5}
    found["notes"][1] |= {"made_on": None}
    found["notes"].append("nonsense")
    marks = read_notes(json.dumps(found).encode())
    assert len(marks) == len(placed) - 1
    assert (marks[0].bookmark, marks[0].categories, marks[0].changed) == (False, ("sharing",), "")


@pytest.fixture
def by_clause(analysis: Analysis, marks: list[Mark]) -> dict[str, Mark]:
    return {clause.id: mark for clause, mark in zip(analysis.clauses, marks, strict=False)}


@pytest.mark.parametrize("language", ["kk", "ky", "ru", "en"])
def test_summaries_carry_the_notes(analysis: Analysis, by_clause: dict[str, Mark], language: str) -> None:
    phrases = Phrases.load(language)
    for write in (to_html, to_markdown):
        plain, noted = write(analysis, phrases), write(analysis, phrases, marks=by_clause)
        for words in (phrases.text("notes.title"), phrases.text("notes.note"), "Сұрау керек.", "second line"):
            assert words not in plain
            assert words in noted
        assert phrases.text("notes.bookmark") in noted
        assert "<script>" not in noted
        assert "\u202e" not in noted


def test_the_json_summary_carries_them_and_keeps_to_its_schema(
    analysis: Analysis, by_clause: dict[str, Mark]
) -> None:
    corrected = with_corrections(analysis, {analysis.clauses[1].id: ("rights",)})
    found = json.loads(to_json(corrected, Phrases.load("en"), marks=by_clause))
    jsonschema.validate(found, json.loads(SCHEMA.read_text("utf-8")))
    assert found["clauses"][0]["note"] == HOSTILE
    assert found["clauses"][1]["bookmark"] is True
    assert found["clauses"][1]["corrected"] is True
    assert [one["id"] for one in found["clauses"][1]["categories"]] == ["rights"]
    plain = json.loads(to_json(analysis, Phrases.load("en")))
    assert not any({"note", "bookmark", "corrected"} & set(clause) for clause in plain["clauses"])


@pytest.mark.parametrize("language", ["kk", "ky", "ru", "en"])
def test_corrected_categories_are_named_as_the_readers_own(analysis: Analysis, language: str) -> None:
    phrases = Phrases.load(language)
    corrected = with_corrections(analysis, {analysis.clauses[0].id: (), analysis.clauses[2].id: ("legal",)})
    for write in (to_html, to_markdown):
        assert write(corrected, phrases).count(phrases.text("notes.corrected")) == 2
        assert phrases.text("notes.corrected") not in write(analysis, phrases)
