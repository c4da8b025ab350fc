"""What a program recognised on the pictures of pages (hOCR), made a document as the lines of a PDF are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from html import unescape
from statistics import median
from typing import NamedTuple

from reader.core.model import Document, Notice
from reader.formats import document_of
from reader.formats.pdf import Pages, notices_of, opened, pages_of, ranges, reading_of, title_of
from reader.formats.pdf_furniture import Page
from reader.formats.pdf_printed import Printed
from reader.formats.picture import as_pdf
from reader.formats.sniff import is_picture

_SPAN = re.compile(r"<span class=['\"]([a-z_]{1,20})['\"]([^>]{0,500})>(?:<[a-z]{1,9}>){0,3}([^<]{0,500})")
_LINES = frozenset(("ocr_line", "ocr_header", "ocr_caption", "ocr_textfloat"))
_BOX = re.compile(r"bbox (\d{1,6}) (\d{1,6}) (\d{1,6}) (\d{1,6})")
_BASELINE = re.compile(r"baseline (-?[\d.]{1,9}) (-?[\d.]{1,9})")
_SIZE = re.compile(r"x_size ([\d.]{1,9})")
_SURE = re.compile(r"x_wconf (\d{1,3})")
_ALIKE = 0.3  # heights of letters that differ by less are one size, seen on two lines
_USUAL_HEIGHT_PT = 842.0  # of A4, whatever a scan says of itself
_EM = 0.85  # of the size of a font: the height of its letters with what hangs below
_DOUBTFUL = 60  # per cent: words of which the program is less sure are counted


@dataclass(slots=True)
class _Line:
    title: str
    words: list[tuple[str, str]] = field(default_factory=list)  # (title, text)


class Recognised(NamedTuple):
    """A page of a file, from 1: the height of its picture in pixels, and what was recognised (hOCR)."""

    number: int
    height: int
    hocr: str


def read_recognised(
    data: bytes, recognised: Sequence[Recognised], *, password: str | None = None
) -> Document:
    """Return the document of a scan, or of a PDF with pages that are pictures: what they say is in its place.

    A notice says that letters may be wrong, and of how many words the program itself was in doubt.
    Raises `EmptyDocument` where nothing was recognised, and what reading the file raises.
    """
    with opened(as_pdf(data) if is_picture(data) else data, password) as document:
        found = pages_of(document)
        whole = found.is_scan or not found.pictures
        known = [one for one in recognised if 0 < one.number <= len(found.pages)]
        pages = _with_recognised(found, known, whole=whole)
        unread = [number for number in found.pictures if number not in {one.number for one in known}]
        notices = [_notice(known, whole=whole), *notices_of(document, Pages(pages, unread))]
        title = "" if whole else title_of(document)
    reading = reading_of(pages, notices, format="scan" if whole else "pdf", title=title, cut=found.cut)
    return document_of(reading, sha256(data).hexdigest(), title)


def _with_recognised(found: Pages, known: Sequence[Recognised], *, whole: bool) -> list[Page]:
    pages = list(found.pages)
    usual = 0.0 if whole else _usual_size(line for page in pages for line in page.lines)
    for number, height, hocr in known:
        tall = _USUAL_HEIGHT_PT if whole else pages[number - 1].height
        lines = _lines(hocr, number - 1, height, tall / max(height, 1))
        pages[number - 1] = Page(tuple(_even(list(lines), usual)), tall)
    return pages


def _notice(known: Sequence[Recognised], *, whole: bool) -> Notice:
    sure = [int(one) for _, _, hocr in known for one in _SURE.findall(hocr)]
    counts: dict[str, str | int] = {"doubtful": sum(one < _DOUBTFUL for one in sure), "words": len(sure)}
    if whole:
        return Notice("notice.recognised", counts)
    return Notice("notice.recognised_pages", {"pages": ranges([one.number for one in known]), **counts})


def _lines(hocr: str, page: int, height: int, scale: float) -> Iterator[Printed]:
    for line in _spans(hocr):
        box, words = _BOX.search(line.title), [unescape(text).strip() for _, text in line.words]
        text = " ".join(filter(None, words))
        if box is None or not any(map(str.isalnum, text)):
            continue
        left, top, right, foot = map(int, box.groups())
        first = _BOX.search(line.words[0][0])
        baseline, size = _BASELINE.search(line.title), _SIZE.search(line.title)
        base = foot + (_number(baseline[2]) if baseline else 0.0)
        letters = _number(size[1]) if size else float(foot - top)
        yield Printed(
            text,
            page,
            left * scale,
            right * scale,
            (height - base) * scale,
            max(letters * scale / _EM, 1.0),
            first=(int(first[3]) - int(first[1])) * scale if first else 0.0,
        )


def _spans(hocr: str) -> Iterator[_Line]:
    """Yield the lines with their words, in the order of reading."""
    line: _Line | None = None
    for span in _SPAN.finditer(hocr):
        kind, title, text = span.groups()
        if kind in _LINES:
            if line and line.words:
                yield line
            line = _Line(title)
        elif kind == "ocrx_word" and line is not None:
            line.words.append((title, text))
    if line and line.words:
        yield line


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0


def _even(lines: Sequence[Printed], printed: float = 0.0) -> list[Printed]:
    """Give the lines whose letters are about as high as most the same size: what was seen is not exact.

    That is the size of the ``printed`` text around the page where the two are about the same.
    """
    if not lines:
        return []
    usual = _usual_size(lines)
    size = printed if abs(usual - printed) < _ALIKE * usual else usual
    return [
        replace(
            line,
            size=size if abs(line.size - usual) < _ALIKE * usual else round(line.size * size / usual),
        )
        for line in lines
    ]


def _usual_size(lines: Iterable[Printed]) -> float:
    sizes = [line.size for line in lines for _ in range(0, len(line.text), 10)]
    return median(sizes) if sizes else 0.0
