"""Every format by a library that is not ours: it opens, holds all clauses, says what it is, and is inert."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from html.parser import HTMLParser
from itertools import pairwise

import docx
import jsonschema
import nh3
import pytest
import rdflib
from markdown_it import MarkdownIt
from rdflib.namespace import DCTERMS, RDF

from reader import __version__, analyse
from reader.core.model import Analysis
from reader.core.titles import title_of
from reader.export.as_csv import FORMULA_STARTS
from reader.export.as_html import POLICY
from reader.export.formats import to_bytes
from reader.export.summary import shown
from reader.phrases import Phrases
from reader.resources import resource

LANGUAGES = ("kk", "ky", "ru", "en")
DPV, OURS = rdflib.Namespace("https://w3id.org/dpv#"), rdflib.Namespace("urn:aiqyn:term:")
SAMPLES = sorted(path for path in resource("samples").iterdir() if path.is_file())
TAGS = {
    *("main", "header", "footer", "section", "h1", "h2", "h3", "h4", "p", "ul", "li", "dl", "dt", "dd"),
    *("div", "span", "a", "b", "em", "bdi", "blockquote", "form", "input", "label", "button"),
}
ATTRIBUTES = {
    "*": {"class", "id", "lang", "role", "aria-label", "aria-hidden"},
    "a": {"href"},
    "input": {"type", "name", "form", "checked"},
    "label": {"for"},
    "button": {"type", "form"},
}

Read = tuple[Analysis, Phrases]
pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")  # within rdflib


@pytest.fixture(
    scope="module",
    params=[(p, c) for p in SAMPLES for c in LANGUAGES],
    ids=lambda row: f"{row[0].stem}-{row[1]}",
)
def read(request: pytest.FixtureRequest) -> Read:
    path, language = request.param
    return analyse(path), Phrases.load(language)


def said_of_itself(text: str, analysis: Analysis, phrases: Phrases) -> bool:
    title = shown(title_of(analysis) or phrases.text("export.title"))
    return all(
        words in text
        for words in (title, analysis.document.sha256, __version__, phrases.text("export.made_by"))
    )


def test_python_docx_reads_the_word_document(read: Read) -> None:
    analysis, phrases = read
    document = docx.Document(io.BytesIO(to_bytes("docx", analysis, phrases)))
    core = document.core_properties
    assert core.title == shown(title_of(analysis) or phrases.text("export.title"))
    assert core.language.startswith(phrases.language)
    assert analysis.document.sha256 in core.subject
    rows = [row.cells for table in document.tables for row in table.rows[1:]]
    assert len(rows) == len(analysis.clauses)
    for cells, clause in zip(rows, analysis.clauses, strict=True):
        assert shown(clause.text).endswith(cells[1].paragraphs[0].text)
    names = {bookmark.get(docx.oxml.ns.qn("w:name")) for bookmark in document.element.iter(
        docx.oxml.ns.qn("w:bookmarkStart"))}  # fmt: skip
    assert {f"clause_{n}" for n in range(1, len(analysis.clauses) + 1)} <= names
    levels = [int(p.style.name[-1]) for p in document.paragraphs if p.style.name.startswith("Heading")]
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert said_of_itself("\n".join(p.text for p in document.paragraphs), analysis, phrases)


def test_rdflib_reads_the_linked_data(read: Read) -> None:
    analysis, phrases = read
    graph = rdflib.Graph().parse(data=to_bytes("jsonld", analysis, phrases), format="json-ld")
    (notice,) = graph.subjects(RDF.type, DPV.PrivacyNotice)
    assert str(graph.value(notice, OURS.sha256)) == analysis.document.sha256
    assert str(graph.value(notice, OURS.generator)) == f"Aiqyn {__version__}"
    assert phrases.text("export.made_by") in str(graph.value(notice, OURS.about))
    first = graph.value(notice, DCTERMS.hasPart)
    assert first is not None
    clauses = list(graph.items(first))
    assert [str(graph.value(one, DCTERMS.identifier)) for one in clauses] == [c.id for c in analysis.clauses]
    for node, clause in zip(clauses, analysis.clauses, strict=True):
        words = graph.value(node, DCTERMS.description)
        assert str(words) == clause.text
        assert isinstance(words, rdflib.Literal)
        assert words.language == (clause.language if clause.language != "und" else None)
        process = graph.value(node, DPV.hasProcess)
        found = {str(o) for p, o in graph.predicate_objects(process) if p != RDF.type} if process else set()
        assert found == {f.iri for f in analysis.labels[clause.id].facts if f.iri and not f.denied}


def test_the_schema_accepts_the_data(read: Read) -> None:
    analysis, phrases = read
    found = json.loads(to_bytes("json", analysis, phrases))
    schema = json.loads(resource("analysis.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator(schema).validate(found)
    assert [one["id"] for one in found["clauses"]] == [clause.id for clause in analysis.clauses]
    assert found["export"]["about"] == phrases.text("export.made_by")
    assert (found["document"]["sha256"], found["generator"]["version"]) == (
        analysis.document.sha256,
        __version__,
    )


def test_csv_has_a_row_for_each_clause(read: Read) -> None:
    analysis, phrases = read
    rows = list(csv.reader(io.StringIO(to_bytes("csv", analysis, phrases).decode("utf-8-sig"), newline="")))
    assert [row[0] for row in rows[1:]] == [clause.id for clause in analysis.clauses]
    assert {len(row) for row in rows} == {len(rows[0])}
    assert all(said_of_itself(" ".join(row), analysis, phrases) for row in rows[1:])


class Events(HTMLParser):
    """What a page consists of, in order, whatever its quotes and entities are."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[object] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, sorted((name, value or "") for name, value in attrs)))

    def handle_endtag(self, tag: str) -> None:
        self.found.append(tag)

    def handle_data(self, data: str) -> None:
        if self.found and isinstance(self.found[-1], list):
            data = self.found.pop()[0] + data
        if data.strip():
            self.found.append([data])


def cleaned(page: str) -> tuple[list[object], list[object]]:
    """Return what the body of a page consists of, before and after a sanitiser went over it."""
    body = page.partition("<body>")[2].rpartition("</body>")[0]
    clean = nh3.clean(
        body, tags=TAGS, clean_content_tags=set(), attributes=ATTRIBUTES, link_rel=None, url_schemes=set(),
        strip_comments=True,
    )  # fmt: skip
    return Events(body).found, Events(clean).found


def test_a_sanitiser_leaves_the_web_page_as_it_is(read: Read) -> None:
    analysis, phrases = read
    page = to_bytes("html", analysis, phrases).decode()
    before, after = cleaned(page)
    assert before == after
    assert f'content="{POLICY}"' in page
    assert POLICY.startswith("default-src 'none'")
    ids = re.findall(r'id="(clause-\d+)"', page)
    assert ids == [f"clause-{n}" for n in range(1, len(analysis.clauses) + 1)]
    assert said_of_itself("".join(e[0] for e in before if isinstance(e, list)), analysis, phrases)


def test_the_sanitiser_takes_what_is_alive() -> None:
    before, after = cleaned("<body><p onclick='x()'>a<script>x()</script></p></body>")
    assert before != after


def test_hostile_words_pass_the_sanitiser_as_words(hostile_analysis: Analysis, english: Phrases) -> None:
    page = to_bytes("html", hostile_analysis, english).decode()
    before, after = cleaned(page)
    assert before == after
    assert "alert(1)" in page


def test_hostile_words_stay_words_in_a_word_document(hostile_analysis: Analysis, english: Phrases) -> None:
    document = docx.Document(io.BytesIO(to_bytes("docx", hostile_analysis, english)))
    assert len([row for table in document.tables for row in table.rows[1:]]) == len(hostile_analysis.clauses)
    assert not [rel for rel in document.part.rels.values() if rel.is_external]


def test_hostile_words_stay_words_in_linked_data(hostile_analysis: Analysis, english: Phrases) -> None:
    graph = rdflib.Graph().parse(data=to_bytes("jsonld", hostile_analysis, english), format="json-ld")
    (notice,) = graph.subjects(RDF.type, DPV.PrivacyNotice)
    assert str(graph.value(notice, DCTERMS.title)) == hostile_analysis.document.title
    assert {str(one) for one in graph.subjects() if isinstance(one, rdflib.URIRef)} == {
        str(notice), *(f"{notice}#{clause.id}" for clause in hostile_analysis.clauses),
    }  # fmt: skip


@pytest.mark.parametrize("start", FORMULA_STARTS)
def test_no_cell_is_calculated(make_analysis: Callable[..., Analysis], english: Phrases, start: str) -> None:
    evil = f"{start}cmd|' /C calc'!A0"
    rows = tuple(("", f"{evil} We collect your e-mail.", ("collection",), (), ()) for _ in range(3))
    data = to_bytes("csv", make_analysis(rows, title=evil, heading=evil, operator=evil), english)
    for row in csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")):
        assert not [cell for cell in row if cell.lstrip()[:1] in FORMULA_STARTS and cell.strip()]


def test_hostile_words_stay_words_in_markdown(hostile_analysis: Analysis, english: Phrases) -> None:
    parser = MarkdownIt("gfm-like", {"linkify": False, "html": True})
    tokens = parser.parse(to_bytes("md", hostile_analysis, english).decode())
    inline = [one for token in tokens for one in (token.children or ())]
    links = [str(one.attrGet("href")) for one in inline if one.type == "link_open"]
    assert links
    assert all(link.startswith("#") for link in links)
    raw = [one.content for one in (*tokens, *inline) if one.type in ("html_block", "html_inline")]
    assert all(re.fullmatch(r'<a id="[\w-]+">|</a>|<a id="[\w-]+"></a>', one.strip()) for one in raw)
    assert not [one for one in inline if one.type == "image"]
