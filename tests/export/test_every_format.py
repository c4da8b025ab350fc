"""Every format, read back with a foreign reader: all clauses, what it is, a part of it, and nothing alive."""

from __future__ import annotations

import importlib.util
import json
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from reader import __version__, analyse
from reader.core.marks import Mark
from reader.core.model import Analysis, Tone
from reader.core.scope import Scope, scoped
from reader.export.as_csv import FORMULA_STARTS, inert, to_csv
from reader.export.as_jsonld import CONTEXT, compact
from reader.export.formats import BETWEEN, FORMATS, JOINABLE, following, to_bytes
from reader.export.summary import shown
from reader.phrases import Phrases
from reader.resources import resource

_spec = importlib.util.spec_from_file_location("reopening", Path(__file__).with_name("reopening.py"))
assert _spec is not None
assert _spec.loader is not None
reopening = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(reopening)

KINDS = [kind for kind in FORMATS if kind != "pdf"]
SAMPLES = sorted(path for path in resource("samples").iterdir() if path.is_file())
LIVE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


@pytest.fixture(scope="module", params=SAMPLES, ids=lambda path: path.name)
def sample(request: pytest.FixtureRequest) -> Analysis:
    return analyse(request.param)


def held(kind: str, data: bytes, analysis: Analysis) -> list[str]:
    """Return the ids of the clauses in an export, whether it names them by id or by place."""
    at = {f"place {n}": clause.id for n, clause in enumerate(analysis.clauses, start=1)}
    return [at.get(one, one) for one in reopening.clause_ids(kind, data)]


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "txt"])
def test_every_clause_is_there_in_order(sample: Analysis, english: Phrases, kind: str) -> None:
    found = held(kind, to_bytes(kind, sample, english), sample)
    assert found == [clause.id for clause in sample.clauses]


def test_plain_text_has_every_clause_under_its_number(sample: Analysis, english: Phrases) -> None:
    lines = to_bytes("txt", sample, english).decode().splitlines()
    bodies = [re.sub(r"^\[[^\]]+\] ", "", line) for line in lines if re.match(r"\[[^\]]+\] ", line)]
    assert len(bodies) == len(sample.clauses)
    assert all(shown(c.text).endswith(body) for c, body in zip(sample.clauses, bodies, strict=True))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", ["kk", "ky", "ru", "en"])
def test_each_says_what_it_is(analysis: Analysis, kind: str, language: str) -> None:
    phrases = Phrases.load(language)
    data = to_bytes(kind, analysis, phrases)
    said = reopening.words(kind, data)
    day = date.today().isoformat()
    assert analysis.document.title in said
    assert analysis.document.sha256 in said
    assert __version__ in said
    assert phrases.text("export.made_by") in said
    assert day in said or phrases.date(day) in said


@pytest.mark.parametrize("kind", KINDS)
def test_a_part_holds_its_clauses_alone_and_says_that_it_is_one(
    sample: Analysis, english: Phrases, kind: str
) -> None:
    for scope in (
        Scope(categories=frozenset({"sharing", "rights"})),
        Scope(tone=Tone.WATCH),
        Scope(sections=frozenset({sample.sections[2].id}), tone=Tone.GOOD),
    ):
        data = to_bytes(kind, sample, english, scope=scope)
        kept = scoped(sample, scope)
        assert 0 < len(kept.clauses) < len(sample.clauses)
        if kind != "txt":
            assert held(kind, data, sample) == [clause.id for clause in kept.clauses]
        said = reopening.words(kind, data)
        if kind != "json":
            assert english.text("export.part.title") in said
        gone = {clause.text for clause in sample.clauses} - {clause.text for clause in kept.clauses}
        assert not [text for text in gone if len(text) > 60 and shown(text) in said]


@pytest.mark.parametrize("kind", KINDS)
def test_without_the_source_no_clause_is_quoted(sample: Analysis, english: Phrases, kind: str) -> None:
    data = to_bytes(kind, sample, english, scope=Scope(source=False))
    said = reopening.words(kind, data)
    assert not [
        clause.text for clause in sample.clauses if len(clause.text) > 60 and shown(clause.text) in said
    ]
    if kind != "txt":
        assert held(kind, data, sample) == [clause.id for clause in sample.clauses]
    assert english.point(sample.overview.watch[0], operator=sample.overview.operator) in said or kind in (
        *("jsonld",),
        "csv",
    )


@pytest.mark.parametrize("kind", KINDS)
def test_notes_go_along_where_they_are_wanted(analysis: Analysis, english: Phrases, kind: str) -> None:
    from reader.core.anchor import ClauseIndex
    from reader.core.lookup import Lookup

    anchor = ClauseIndex(Lookup(analysis)).anchor(analysis.clauses[1].id)
    mark = Mark("m", anchor, analysis.document.sha256, note="Ask them why.", bookmark=True)
    noted = to_bytes(kind, analysis, english, marks={analysis.clauses[1].id: mark})
    assert "Ask them why." in reopening.words(kind, noted)
    assert "Ask them why." not in reopening.words(kind, to_bytes(kind, analysis, english))


@pytest.mark.parametrize("kind", KINDS)
def test_hostile_words_do_nothing(hostile_analysis: Analysis, english: Phrases, kind: str) -> None:
    data = to_bytes(kind, hostile_analysis, english)
    if kind not in ("json", "jsonld"):  # both keep the policy's words as they are, escaped by their grammar
        assert not LIVE.search(data.decode() if kind != "docx" else reopening.word_text(data))
    if kind == "docx":
        parts = reopening.word_parts(data)
        targets = [one for name, part in parts.items() if name.endswith(".rels") for one in part]
        assert all(one.get("TargetMode") is None and ":" not in one.get("Target", "") for one in targets)
        tags = {part.tag for part in parts["word/document.xml"].iter()}
        assert not [
            tag for tag in tags if tag.rpartition("}")[2] in ("instrText", "fldChar", "object", "drawing")
        ]
    if kind in ("json", "jsonld"):
        assert hostile_analysis.document.title in reopening.strings(json.loads(data))
    if kind == "md":
        tokens = MarkdownIt("commonmark", {"linkify": False}).parse(data.decode())
        inside = [one for token in tokens for one in (token.children or ())]
        live = {token.content for token in (*tokens, *inside) if token.type.startswith("html")}
        assert all(re.fullmatch(r'</a>|<a id="[\w-]+">', one) for one in live)
        links = [one.attrs["href"] for one in inside if one.type == "link_open"]
        assert all(re.fullmatch(r"#[\w-]+", str(href)) for href in links)


def test_a_cell_never_starts_a_formula(make_analysis: Callable[..., Analysis], english: Phrases) -> None:
    lines = ("=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", " =1", "\uff1d1+1", "\r=HYPERLINK(1)")
    for line in lines:
        rows = tuple(
            (str(n), f"{line} we collect", ("collection",), ("collects_data",), ()) for n in range(3)
        )
        made = make_analysis(rows, title=line, heading=line, operator=line)
        data = to_bytes("csv", made, english)
        cells = [cell for row in reopening.table(data) for cell in row.values()]
        assert any(line.strip() in cell for cell in cells)
        assert not [cell for cell in cells if cell.lstrip()[:1] and cell.lstrip()[:1] in FORMULA_STARTS]
    assert inert("a = b") == "a = b"
    assert inert("") == ""


def test_tables_of_several_policies_join_into_one(analysis: Analysis, english: Phrases) -> None:
    first, *others = (to_bytes("csv", analysis, english, place=n) for n in (1, 2, 3))
    joined = first + b"".join(following("csv", other) for other in others)
    rows = reopening.table(joined)
    assert len(rows) == 3 * len(analysis.clauses)
    assert joined.count("\ufeff".encode()) == 1
    assert to_csv(analysis, english).encode() == to_bytes("csv", analysis, english, place=1)


def test_lines_of_several_policies_are_json_each(analysis: Analysis, english: Phrases) -> None:
    for kind in ("json", "jsonld"):
        joined = b"".join(to_bytes(kind, analysis, english, place=n) for n in (1, 2))
        assert [json.loads(line)["@id" if kind == "jsonld" else "schema"] for line in joined.splitlines()]
    assert set(BETWEEN) <= set(JOINABLE) < set(FORMATS)


def test_linked_data_says_with_terms_of_dpv_what_the_facts_say(sample: Analysis, english: Phrases) -> None:
    found = json.loads(to_bytes("jsonld", sample, english))
    prefixes = {name: iri for name, iri in CONTEXT.items() if isinstance(iri, str) and iri[-1] in "#/:"}
    assert found["@context"] == CONTEXT
    by_id = {clause["identifier"]: clause for clause in found["hasPart"]}
    facts = 0
    for clause in sample.clauses:
        process = by_id[clause.id].get("dpv:hasProcess", {})
        iris = [
            prefixes[value["@id"].partition(":")[0]] + value["@id"].partition(":")[2]
            for key, values in process.items()
            if key != "@type"
            for value in values
        ]
        wanted = {fact.iri for fact in sample.labels[clause.id].facts if fact.iri and not fact.denied}
        assert set(iris) == wanted
        facts += len(iris)
    assert facts > 15
    keys = {key for node in (found, *found["hasPart"]) for key in node}
    assert all(key.startswith("@") or key in CONTEXT or key.partition(":")[0] in prefixes for key in keys)
    assert compact("https://w3id.org/dpv/pd#Name") == "pd:Name"


def test_denied_data_is_never_linked_as_collected(analysis: Analysis, english: Phrases) -> None:
    found = json.loads(to_bytes("jsonld", analysis, english))
    denying = next(c for c in found["hasPart"] if any(f["type"] == "denied_data" for f in c.get("fact", ())))
    assert "dpv:hasPersonalData" not in denying.get("dpv:hasProcess", {})


def test_a_word_document_has_headings_lists_and_a_table_whose_links_lead_somewhere(
    sample: Analysis, english: Phrases
) -> None:
    data = to_bytes("docx", sample, english)
    parts, w = reopening.word_parts(data), reopening.W
    body = parts["word/document.xml"]
    anchors = {link.get(f"{w}anchor") for link in body.iter(f"{w}hyperlink")}
    assert anchors <= set(reopening.word_bookmarks(data))
    assert len(anchors) > 10
    styles = {style.get(f"{w}styleId") for style in parts["word/styles.xml"].iter(f"{w}style")}
    used = {
        style.get(f"{w}val") for tag in ("pStyle", "tblStyle", "rStyle") for style in body.iter(f"{w}{tag}")
    }
    assert {"Title", "Heading1", "Heading2", "ListBullet", "Clauses"} <= used <= styles
    numbers = {number.get(f"{w}val") for number in body.iter(f"{w}numId")}
    defined = {number.get(f"{w}numId") for number in parts["word/numbering.xml"].iter(f"{w}num")}
    assert numbers <= defined
    rows = [row for one in body.iter(f"{w}tbl") for row in one.iter(f"{w}tr")]
    assert len(rows) == len(sample.clauses) + len([s for s in sample.sections if s.clauses])
    names = {part.get("PartName") for part in parts["[Content_Types].xml"]} - {None}
    assert names == {f"/{name}" for name in parts if not name.endswith(".rels") and name[0] != "["}
    assert data == to_bytes("docx", sample, english)
