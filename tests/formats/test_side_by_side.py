"""One policy in two languages side by side: each is read as a text of its own."""

from collections.abc import Callable
from textwrap import wrap

import pytest
from document_writers import Para, docx, odt, rtf
from page_writers import html, mhtml
from pdf_writer import PdfFile

from reader.analysis import analyse
from reader.core.model import Document
from reader.formats import read_bytes
from reader.formats.reading import Piece
from reader.formats.side_by_side import one_language_after_the_other

KK = (
    "1. Жалпы ережелер",
    "1.1. Біз сіздің атыңыз бен мекенжайыңызды тапсырысты жеткізу үшін жинаймыз.",
    "1.2. Деректеріңізді үш жыл бойы сақтаймыз, одан кейін жоямыз.",
    "2. Сіздің құқықтарыңыз",
    "2.1. Сіз деректеріңіздің көшірмесін сұрай аласыз.",
)
RU = (
    "1. Общие положения",
    "1.1. Мы собираем ваше имя и ваш адрес, чтобы доставить заказ.",
    "1.2. Мы храним ваши данные три года, а затем удаляем их.",
    "2. Ваши права",
    "2.1. Вы можете запросить копию своих данных.",
)
EN = (
    "1. General",
    "1.1. We collect your name and your address to deliver the order.",
    "1.2. We keep your data for three years and then erase them.",
    "2. Your rights",
    "2.1. You may ask for a copy of your data.",
)
Sound = Callable[[Document], Document]


def texts(document: Document) -> list[str]:
    return [document.slice(block.span) for block in document.blocks]


def printed() -> bytes:
    file = PdfFile()
    page, y = file.page(), 780.0
    for kk, ru in zip(KK, RU, strict=True):
        y = min(page.lines(50, y, wrap(kk, 44)), page.lines(310, y, wrap(ru, 44))) - 6
    return file.bytes()


def rows() -> list[Para]:
    return [Para(cells=pair) for pair in zip(KK, RU, strict=True)]


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("a.docx", lambda: docx(rows())),
        ("a.odt", lambda: odt(rows())),
        ("a.rtf", lambda: rtf(rows())),
        ("a.html", lambda: html(rows()).encode()),
        ("a.mhtml", lambda: mhtml(rows())),
        ("a.pdf", printed),
    ],
)
def test_the_columns_are_read_one_after_the_other(name: str, make: Callable[[], bytes], sound: Sound) -> None:
    document = sound(read_bytes(make(), name=name))
    assert texts(document) == [*KK, *RU]
    analysis = analyse(document)
    assert [section.title for section in analysis.sections] == [
        "Жалпы ережелер", "Сіздің құқықтарыңыз", "Общие положения", "Ваши права",
    ]  # fmt: skip
    assert [clause.language for clause in analysis.clauses] == ["kk"] * 3 + ["ru"] * 3
    assert {card.section for card in analysis.cards} == {section.id for section in analysis.sections}


def test_cells_that_hold_the_whole_text_keep_their_paragraphs(sound: Sound) -> None:
    cells = "".join("<td>" + "".join(f"<p>{line}</p>" for line in column) + "</td>" for column in (KK, RU))
    page = f"<html><table><tr>{cells}</tr></table></html>"
    assert texts(sound(read_bytes(page.encode(), name="a.html"))) == [*KK, *RU]


def test_three_languages_are_three_texts() -> None:
    pieces = [Piece("\t".join(row)) for row in zip(KK, RU, EN, strict=True)]
    assert [piece.text for piece in one_language_after_the_other(pieces)] == [*KK, *RU, *EN]


@pytest.mark.parametrize(
    "cells",
    [
        zip(RU, RU, strict=True),  # one language
        zip(KK, ["что", "зачем", "сколько", "где", "кто"], strict=True),  # much shorter
        [("Атыңыз", "Ваше имя"), ("Мекенжайыңыз", "Ваш адрес")],  # a table of words
    ],
)
def test_other_tables_stay_rows(cells: list[tuple[str, str]]) -> None:
    pieces = [Piece("\t".join(row)) for row in cells]
    assert list(one_language_after_the_other(pieces)) == pieces
