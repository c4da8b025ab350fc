"""The PDF as foreign readers see it: tags in reading order, outline, fonts, links, properties, clauses."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, NumberObject
from ui_policies import SAMPLES

from reader import __version__, analyse
from reader.core.model import Analysis
from reader.core.paper import Kind, Paper, Passage, Piece
from reader.core.titles import title_of
from reader.exporting import paper, pdf, tagged
from reader.phrases import Phrases
from reader.ui.paper import to_pdf

LANGUAGES = ("kk", "ky", "ru", "en")
FILES = {"kk": "aqbulaq.kk.md", "ky": "tynchtyk.ky.txt", "ru": "samovar.ru.html", "en": "larkfield.en.md"}
TORN = "Your personal data is kept indefinitely.\n\nYour personal data is kept for 3 years and then deleted."


@pytest.fixture(scope="module", params=LANGUAGES)
def made(request: pytest.FixtureRequest) -> tuple[Analysis, Phrases, Paper, PdfReader]:
    language = request.param
    analysis, phrases = analyse(SAMPLES / FILES[language]), Phrases.load(language)
    return analysis, phrases, paper(analysis, phrases), PdfReader(io.BytesIO(pdf(analysis, phrases)))


def elements(reader: PdfReader) -> Iterator[DictionaryObject]:
    """Walk the tree of tags in its order, as a screen reader does."""
    waiting = [reader.trailer["/Root"]["/StructTreeRoot"]["/K"]]
    while waiting:
        one = waiting.pop(0).get_object()
        if isinstance(one, ArrayObject):
            waiting = [*one, *waiting]
        elif isinstance(one, DictionaryObject) and "/S" in one:
            yield one
            waiting = [one["/K"], *waiting] if "/K" in one else waiting


def spoken(reader: PdfReader) -> list[tuple[str, str]]:
    """Return (tag, words) of each tag that holds words, in the order of the tree."""
    cut = {}
    for page in reader.pages:
        fonts = {
            name: _names(font.get_object()["/ToUnicode"].get_data().decode())
            for name, font in page["/Resources"]["/Font"].items()
        }
        for number, words in re.findall(
            rb"/P <</MCID (\d+)>> BDC\n(.*?)EMC\n", page.get_contents().get_data(), re.S
        ):
            said, font = "", {}
            for name, letters in re.findall(rb"(/F\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj", words):
                font = fonts[name.decode()] if name else font
                said += font.get(int(letters, 16), "?") if letters else ""
            cut[(page.indirect_reference.idnum, int(number))] = said
    return [(one["/S"], "".join(_said(one, cut))) for one in elements(reader) if list(_said(one, cut))]


def _names(table: str) -> dict[int, str]:
    found = {}
    for first, last, row, name in re.findall(
        r"^<([0-9A-F]{4})> <([0-9A-F]{4})> (?:\[([^\]]*)\]|<([0-9A-F]+)>)$", table, re.M
    ):
        names = re.findall(r"<([0-9A-F]+)>", row) or [
            f"{int(name, 16) + n:04X}" for n in range(int(last, 16) - int(first, 16) + 1)
        ]
        found |= {int(first, 16) + n: bytes.fromhex(one).decode("utf-16-be") for n, one in enumerate(names)}
    for code, name in re.findall(r"^<([0-9A-F]{4})> <([0-9A-F]{4})>$", table, re.M):
        found[int(code, 16)] = bytes.fromhex(name).decode("utf-16-be")
    return found


def _said(element: DictionaryObject, cut: dict[tuple[int, int], str]) -> Iterator[str]:
    kids = element.get("/K", ())
    for kid in kids if isinstance(kids, ArrayObject) else [kids]:
        if isinstance(kid, NumberObject):
            yield cut[(element.raw_get("/Pg").idnum, int(kid))]
        elif not isinstance(kid, IndirectObject) and "/MCID" in kid:
            yield cut[(kid.raw_get("/Pg").idnum, kid["/MCID"])]


def folded(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def test_what_is_read_aloud_is_every_passage_in_its_order(
    made: tuple[Analysis, Phrases, Paper, PdfReader],
) -> None:
    _, _, source, reader = made
    said = spoken(reader)
    assert [folded(words) for _, words in said] == [folded(passage.text) for passage in source.passages]
    wanted = {Kind.ITEM: "/LBody", Kind.QUOTE: "/BlockQuote"}
    for (tag, _), passage in zip(said, source.passages, strict=True):
        assert tag == (f"/H{passage.level}" if passage.level else wanted.get(passage.kind, "/P"))
    levels = [int(tag[2]) for tag, _ in said if tag[1] == "H"]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_it_says_its_language_title_digest_and_that_it_is_no_advice(
    made: tuple[Analysis, Phrases, Paper, PdfReader],
) -> None:
    analysis, phrases, source, reader = made
    root = reader.trailer["/Root"]
    assert root["/Lang"].startswith(phrases.language)
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata is not None
    assert reader.metadata.title == source.title
    assert source.title == (title_of(analysis) or phrases.text("export.title"))
    for words in (analysis.document.sha256, __version__, phrases.text("export.made_by")):
        assert words in (reader.metadata.subject or "")
    xmp = reader.xmp_metadata
    assert xmp is not None
    assert xmp.dc_title == {"x-default": source.title}
    assert [one[:2] for one in xmp.dc_language or ()] == [phrases.language]


def test_the_outline_leads_to_every_heading(made: tuple[Analysis, Phrases, Paper, PdfReader]) -> None:
    _, _, source, reader = made

    def flat(items: object) -> Iterator[object]:
        for item in items if isinstance(items, list) else [items]:
            yield from flat(item) if isinstance(item, list) else [item]

    found = list(flat(reader.outline))
    assert [one.title for one in found] == [p.text for p in source.passages if p.level in (2, 3)]
    pages = [reader.get_destination_page_number(one) for one in found]
    assert pages == sorted(pages)
    assert all(one.top is not None for one in found)


def test_every_clause_has_its_place_and_every_link_leads_to_one(
    made: tuple[Analysis, Phrases, Paper, PdfReader],
) -> None:
    analysis, _, source, reader = made
    places = set(reader.named_destinations)
    assert {f"clause-{n}" for n in range(1, len(analysis.clauses) + 1)} <= places
    links = [note.get_object() for page in reader.pages for note in page.get("/Annots", ())]
    assert len(links) > 50
    assert {link["/Dest"] for link in links} <= places
    assert all(link["/Contents"] and "/StructParent" in link for link in links)
    assert sum(one["/S"] == "/Link" for one in elements(reader)) == len(links)
    assert sum(len([p for p in one.pieces if p.to]) for one in source.passages) <= len(links)


def test_every_font_is_inside_and_every_letter_has_its_name(
    made: tuple[Analysis, Phrases, Paper, PdfReader], tmp_path: Path
) -> None:
    *_, reader = made
    fonts = {
        font.idnum: font.get_object()
        for page in reader.pages
        for font in page["/Resources"]["/Font"].values()
    }
    for font in fonts.values():
        descriptor = font["/DescendantFonts"][0].get_object()["/FontDescriptor"]
        assert {"/FontFile2", "/FontFile3"} & set(descriptor)
        assert "/ToUnicode" in font
    if shutil.which("pdfinfo"):
        (tmp_path / "made.pdf").write_bytes(reader.stream.getvalue())  # type: ignore[attr-defined]
        told = subprocess.run(
            ["pdfinfo", tmp_path / "made.pdf"], capture_output=True, check=True, text=True
        ).stdout
        assert re.search(r"Tagged: +yes", told)


def test_a_third_reader_finds_every_word_of_the_policy(
    made: tuple[Analysis, Phrases, Paper, PdfReader],
) -> None:
    analysis, *_, reader = made
    document = pypdfium2.PdfDocument(reader.stream.getvalue())  # type: ignore[attr-defined]
    text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    words = set(re.findall(r"\w{5,}", " ".join(clause.text for clause in analysis.clauses)))
    found = set(re.findall(r"\w{5,}", text))
    assert words - found == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_sides_of_a_contradiction_are_printed(qapp: object, language: str) -> None:
    phrases = Phrases.load(language)
    analysis = analyse(TORN)
    (found,) = analysis.contradictions
    said = [passage.text for passage in paper(analysis, phrases).passages]
    after = "\n".join(said).partition(phrases.contradiction(found))[2]
    assert [after.count(line) for line in TORN.split("\n\n")] == [2, 2]  # there and among the clauses


def test_a_passage_over_several_pages_is_read_as_one(qapp: object) -> None:
    long = " ".join(f"word{n}" for n in range(3_000))
    top, end = Passage((Piece("Top", bold=True),), Kind.HEADING, level=1), Passage((Piece("End"),))
    source = Paper("Long", "en", "", (top, Passage((Piece(long),), language="ru"), end))
    reader = PdfReader(io.BytesIO(tagged(to_pdf(source), source)))
    assert len(reader.pages) > 2
    assert [folded(words) for _, words in spoken(reader)] == ["Top", long, "End"]
    assert [one["/Lang"] for one in elements(reader) if "/Lang" in one] == ["en-US", "ru-RU"]


def test_headings_stand_where_their_text_begins(qapp: object) -> None:
    heading = Passage((Piece("Part", bold=True),), Kind.HEADING, level=2)
    below = Passage((Piece("Chapter", bold=True),), Kind.HEADING, level=3)
    text = Passage((Piece("word " * 40),))
    for lines in range(20, 34):
        filling = tuple(Passage((Piece("x"),)) for _ in range(lines))
        source = Paper("A", "en", "", (*filling, heading, below, text))
        pages = [page.extract_text().split("\n") for page in PdfReader(io.BytesIO(to_pdf(source))).pages]
        (here,) = (n for n, page in enumerate(pages) if "Part" in page)
        assert any(line.startswith("word") for line in pages[here])


HOSTILE = (
    "</P> EMC BT (x) Tj ET <script>alert(1)</script> https://evil.example javascript:alert(1) \u202egnp.exe "
    "\x1b[31m \x00 \ud800 😀 中文 العربية עברית ﬁ \u200b \ufeff [a](b) \\ ( ) << /JS >>"
)


def test_hostile_words_stay_words(qapp: object) -> None:
    text = f"# {HOSTILE}\n\n1. {HOSTILE}\n\nWe collect your name and e-mail. {HOSTILE}\n\n😀\n\n\u200b\n"
    analysis = analyse(text)
    made = pdf(analysis, Phrases.load("en"))
    reader = PdfReader(io.BytesIO(made))
    assert len(spoken(reader)) == len(paper(analysis, Phrases.load("en")).passages)
    for name in (b"/URI", b"/JavaScript", b"/Launch", b"/OpenAction", b"/EmbeddedFile", b"/SubmitForm"):
        assert name not in made
    assert not {key for page in reader.pages for key in page} & {"/AA"}
    places = set(reader.named_destinations)
    assert all(n.get_object()["/Dest"] in places for page in reader.pages for n in page.get("/Annots", ()))


@pytest.mark.parametrize("words", ["", " ", "\u200b", "😀", "\t", "\u2028", "a\u2028b", "\u0301"])
def test_a_passage_of_any_words_has_its_place(qapp: object, words: str) -> None:
    source = Paper("A", "ky", "", tuple(Passage((Piece(one),)) for one in ("before", words, "after")))
    found = [folded(said) for _, said in spoken(PdfReader(io.BytesIO(tagged(to_pdf(source), source))))]
    assert (found[0], found[-1], len(found)) == ("before", "after", 3)


def test_pages_of_another_text_are_refused(qapp: object) -> None:
    one, other = (Paper("A", "en", "", tuple(Passage((Piece(w),)) for w in words)) for words in ("ab", "abc"))
    with pytest.raises(ValueError, match="without a place"):
        tagged(to_pdf(one), other)
