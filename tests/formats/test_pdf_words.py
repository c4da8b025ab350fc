"""Words that lines of a PDF break, and the numbers before them: the quick answers are the thorough ones."""

import pytest
from pdf_writer import PdfFile

from reader.core.numbering import MarkerKind, read_marker
from reader.core.text import normalise, normalised, unseen_signs
from reader.formats import read_bytes
from reader.formats.pdf_breaks import marker_of
from reader.formats.pdf_printed import HYPHEN, Printed, bare_marker, is_bare_marker
from reader.formats.pdf_words import Joiner

BROKEN = {  # the halves of a word that a line breaks -> how the document prints it elsewhere
    ("мекен", "жай"): "Бұл мекенжай.",
    ("сауда", "саттық"): "Біздің сауда-саттық өседі.",
    ("сөз", "тізбек"): "Ол сөзтізбектің ережесін біледі.",  # only within longer words, as the next two
    ("ақ", "пар"): "Бұл бақпар.",
    ("бас", "тау"): "Ол қайта-бастау.",
    ("аудио", "жазба"): "(аудиожазба)",
    ("веб", "сайт"): "Бұл вебсайт.",  # keeps its hyphen whatever is printed
}
JOINED = ["мекенжай", "сауда-саттық", "сөз-тізбек", "ақ-пар", "бас-тау", "аудиожазба", "веб-сайт"]


def line(text: str) -> Printed:
    return Printed(text, 0, 50, 500, 700, 11)


@pytest.mark.parametrize("questions", [1, 100], ids=["looked up", "gathered"])
def test_a_broken_word_is_joined_as_the_document_prints_it(questions: int) -> None:
    joiner = Joiner([line(text) for text in BROKEN.values()])
    asked = [[f"{first}{HYPHEN}", second] for first, second in BROKEN]
    for _ in range(questions):
        assert [joiner.joined(texts) for texts in asked] == JOINED


@pytest.mark.parametrize(
    "text",
    ["1", "1.", "12.3)", "3.2.1.", "1.02", "1.1.1.1.1.1.1", "1.a", "•", "IV.", "а)", "(2)", "01", "1. "],
)
def test_a_bare_marker_is_known_at_a_glance(text: str) -> None:
    assert is_bare_marker(text) == (bare_marker(text) is not None)


@pytest.mark.parametrize(
    "text",
    [
        "Біз деректер жинаймыз",
        "o мекенжай",
        "Бап 3. Құқық",
        "V. Құқық",
        "а) аты",
        "тарау 12. Мерзім",
        "І. Аты",
        "көп 2 жыл",
    ],
)
def test_plain_words_are_passed_over_and_markers_are_not(text: str) -> None:
    assert marker_of(text) == read_marker(text)


def test_a_chapter_is_known_by_a_dash_after_three_digits_and_a_space() -> None:
    marker = read_marker("123 -бөлім. Құқықтар")
    assert marker is not None
    assert (marker.kind, marker.parts) == (MarkerKind.CHAPTER, (123,))


@pytest.mark.parametrize("text", ["Аты", "Name", "а\u200bты", "a\u202eb\x07", "и\u0306од\r\n", "\u2066\xad"])
def test_normalising_and_counting_at_once_is_both(text: str) -> None:
    assert normalised(text) == (normalise(text), unseen_signs(text))


def test_a_font_that_a_page_before_used_never_lends_its_weight() -> None:
    """Each page has a font of its own: none may get the address of one that PDFium let go."""
    file, pages = PdfFile(), 120
    for number in range(pages):
        file.page().content = b"BT /R 12 Tf 1 0 0 1 50 780 Tm (We collect your name, page %d) Tj ET" % number
    own = b"/R << /Type /Font /Subtype /Type1 /BaseFont /Helvetica%b >>"
    first, *rest = file.bytes().split(b"/R 3 0 R")
    assert len(rest) == pages
    made = first + b"".join(own % (b"-Bold" * (at % 2)) + part for at, part in enumerate(rest))
    blocks = read_bytes(made).blocks
    assert [block.emphasised for block in blocks] == [at % 2 == 1 for at in range(pages)]
