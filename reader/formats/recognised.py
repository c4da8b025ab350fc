"""What a program recognised on the pictures of pages (hOCR), made a document as the lines of a PDF are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import unescape
from statistics import median

from reader.core.model import Document, Notice
from reader.formats import document_of
from reader.formats.pdf import reading_of
from reader.formats.pdf_furniture import Page
from reader.formats.pdf_lines import Printed

_SPAN = re.compile(r"<span class=['\"]([a-z_]{1,20})['\"]([^>]{0,500})>(?:<[a-z]{1,9}>){0,3}([^<]{0,500})")
_LINES = frozenset(("ocr_line", "ocr_header", "ocr_caption", "ocr_textfloat"))
_BOX = re.compile(r"bbox (\d{1,6}) (\d{1,6}) (\d{1,6}) (\d{1,6})")
_BASELINE = re.compile(r"baseline (-?[\d.]{1,9}) (-?[\d.]{1,9})")
_SIZE = re.compile(r"x_size ([\d.]{1,9})")
_SURE = re.compile(r"x_wconf (\d{1,3})")
_ALIKE = 0.3  # heights of letters that differ by less are one size, seen on two lines
_EM = 0.85  # of the size of a font: the height of its letters with what hangs below
_DOUBTFUL = 60  # per cent: words of which the program is less sure are counted


@dataclass(slots=True)
class _Line:
    title: str
    words: list[tuple[str, str]] = field(default_factory=list)  # (title, text)


def read_recognised(pages: Sequence[tuple[int, str]], *, pages_in_all: int, digest: str) -> Document:
    """Return the document of recognised pages: the height of each picture in pixels, and its hOCR.

    A notice says that letters may be wrong, and of how many words the program itself was in doubt.
    ``digest`` is the hash of the file. Raises `EmptyDocument` where nothing was recognised.
    """
    lines: list[Page] = []
    words = doubtful = 0
    for number, (height, hocr) in enumerate(pages):
        scale = 842.0 / max(height, 1)
        found = list(_lines(hocr, number, height, scale))
        lines.append(Page(tuple(_even(found)), 842.0))
        sure = [int(one) for one in _SURE.findall(hocr)]
        words += len(sure)
        doubtful += sum(one < _DOUBTFUL for one in sure)
    notices = [Notice("notice.recognised", {"doubtful": doubtful, "words": words})]
    if len(pages) < pages_in_all:
        notices.append(Notice("notice.pages", {"kept": len(pages), "all": pages_in_all}))
    return document_of(reading_of(lines, notices, format="scan"), digest, "")


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


def _even(lines: Sequence[Printed]) -> list[Printed]:
    """Give the lines whose letters are about as high as most the same size: what was seen is not exact."""
    if not lines:
        return []
    usual = median(line.size for line in lines for _ in range(0, len(line.text), 10))
    return [
        line._replace(size=usual if abs(line.size - usual) < _ALIKE * usual else round(line.size))
        for line in lines
    ]
