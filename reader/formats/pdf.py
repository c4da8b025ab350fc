"""PDF, by PDFium: its printed lines become paragraphs, headings, items and rows of tables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from reader.core.errors import DocumentError, PasswordNeeded, Scanned, WrongPassword
from reader.core.model import Notice
from reader.core.text import fold
from reader.formats.collector import collector_at_rest
from reader.formats.limits import PDF_MAX_PAGES, TEXT_MAX_CHARACTERS
from reader.formats.pdf_bullets import with_drawn_bullets
from reader.formats.pdf_filters import check_packings
from reader.formats.pdf_fonts import Fonts
from reader.formats.pdf_furniture import Page, without_contents, without_echoes, without_furniture
from reader.formats.pdf_layout import flow
from reader.formats.pdf_lines import printed_lines
from reader.formats.pdf_pages import open_page
from reader.formats.pdf_paragraphs import pieces
from reader.formats.pdf_words import Joiner, repaired
from reader.formats.reading import Reading, from_pieces

_FEWEST_LETTERS = 20  # a page: fewer, and pictures, and it is a scan
_MOST_OBJECTS = 200  # of a page, among which a picture is looked for
_LONGEST_TITLE = 200
_NO_TITLE = re.compile(r"^(?:microsoft word|untitled|document\d*$|без имени)|\.\w{2,5}$|^\W*$", re.IGNORECASE)


def convert(data: bytes, *, encoding: str | None = None, password: str | None = None) -> Reading:
    """Read ``data``; headers, footers, page numbers and tables of contents are left out with a notice.

    Raises `PasswordNeeded`, `WrongPassword`, `Scanned` where the pages are nothing but pictures, and
    `DocumentError` where the file is damaged. ``encoding`` means nothing here.
    """
    with collector_at_rest():
        with opened(data, password) as document:
            found = pages_of(document)
            if found.is_scan:
                raise Scanned(pages=len(document))
            if found.is_broken:
                raise DocumentError(format="PDF")
            notices = list(notices_of(document, found))
            title = title_of(document)
        return reading_of(found.pages, notices, format="pdf", title=title, cut=found.cut)


def reading_of(
    pages: Sequence[Page], notices: Sequence[Notice], *, format: str, title: str = "", cut: bool = False
) -> Reading:
    """Make a reading of printed pages; what is left out of them is added to ``notices``."""
    kept, furniture = without_furniture(pages)
    kept, entries = without_contents(kept)
    kept = repaired(without_echoes(kept))
    notices = list(notices)
    if furniture:
        example = max(furniture, key=len)
        notices.append(Notice("notice.furniture", {"lines": len(furniture), "example": example[:80]}))
    if entries:
        notices.append(Notice("notice.contents", {"lines": entries}))
    joiner = Joiner(line for page in kept for line in page)
    flows = [one for page in kept for one in flow(page)]
    reading = from_pieces(pieces(flows, joiner), format=format, title=title, cut=cut)
    for notice in notices:
        reading = reading.with_notice(notice)
    return reading


@contextmanager
def opened(data: bytes, password: str | None) -> Iterator[Any]:
    """Open a PDF, and close it; what goes wrong inside gets its name. Raises as `convert`."""
    check_packings(data)
    try:
        document = pypdfium2.PdfDocument(data, password=password)
    except pypdfium2.PdfiumError as error:
        if error.err_code == pdfium.FPDF_ERR_PASSWORD:
            raise (PasswordNeeded if password is None else WrongPassword)() from None
        raise DocumentError(format="PDF") from error
    try:
        yield document
    except pypdfium2.PdfiumError as error:
        raise DocumentError(format="PDF") from error
    finally:
        document.close()


class Pages(NamedTuple):
    """What the first pages print, the numbers of those that are pictures, and whether text was cut."""

    pages: list[Page]
    pictures: list[int]
    cut: bool = False

    @property
    def is_scan(self) -> bool:
        """Tell whether what is no picture has no text either."""
        if not self.pictures:
            return False
        pictures = frozenset(self.pictures)
        others = [page for number, page in enumerate(self.pages, 1) if number not in pictures]
        letters = sum(len(line.text) for page in others for line in page.lines)
        return letters < _FEWEST_LETTERS * max(1, len(others))

    @property
    def is_broken(self) -> bool:
        """Tell whether a page is damaged and no other has anything to read."""
        return any(page.broken for page in self.pages) and not any(page.lines for page in self.pages)


def pages_of(document: Any) -> Pages:
    """Return what the pages of an open PDF print."""
    pages: list[Page] = []
    pictures: list[int] = []
    characters = 0
    fonts = Fonts()
    for number in range(min(len(document), PDF_MAX_PAGES)):
        try:
            with open_page(document, number) as (page, text_page):
                lines = with_drawn_bullets(page, printed_lines(text_page, number, fonts))
                length = sum([len(line.text) for line in lines])
                if length < _FEWEST_LETTERS and _has_picture(page):
                    pictures.append(number + 1)
                pages.append(Page(tuple(lines), pdfium.FPDF_GetPageHeightF(page)))
        except pypdfium2.PdfiumError:  # one broken page does not lose the rest; it is told of below
            pages.append(Page((), 0.0, broken=True))
            continue
        characters += length
        if characters > TEXT_MAX_CHARACTERS:
            return Pages(pages, pictures, cut=True)
    return Pages(pages, pictures)


def _has_picture(page: Any) -> bool:
    count = min(pdfium.FPDFPage_CountObjects(page), _MOST_OBJECTS)
    kinds = (pdfium.FPDFPageObj_GetType(pdfium.FPDFPage_GetObject(page, at)) for at in range(count))
    return any(kind in {pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_FORM} for kind in kinds)


def notices_of(document: Any, found: Pages) -> Iterator[Notice]:
    """Yield what a reader must know of the file itself: what of it was not read, and that it is signed."""
    pages = found.pages
    if len(pages) < len(document):
        yield Notice("notice.pages", {"kept": len(pages), "all": len(document)})
    if found.pictures:
        yield Notice("notice.pictures", {"pages": ranges(found.pictures)})
    if broken := [number for number, page in enumerate(pages, 1) if page.broken]:
        yield Notice("notice.broken_pages", {"pages": ranges(broken)})
    if pdfium.FPDF_GetSignatureCount(document.raw) > 0:
        yield Notice("notice.signed")
    if pdfium.FPDFDoc_GetAttachmentCount(document.raw) > 0:
        yield Notice("notice.attachments")
    if pdfium.FPDF_GetFormType(document.raw) != pdfium.FORMTYPE_NONE:
        yield Notice("notice.form")


def ranges(numbers: list[int]) -> str:
    """Return "1–3, 7" for 1, 2, 3, 7."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)


def title_of(document: Any) -> str:
    """Return the title that the file gives itself, "" where that is none, damaged or a file's name."""
    try:
        title = fold(str(document.get_metadata_value("Title") or ""))
    except UnicodeDecodeError:
        return ""
    return "" if len(title) > _LONGEST_TITLE or _NO_TITLE.search(title) else title
