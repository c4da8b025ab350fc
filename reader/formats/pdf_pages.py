"""The pages of an open PDF and the text on them, without the objects that pypdfium2 makes around each."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

_STEP = 4_096  # of the sizes of buffers: `ctypes` makes a type for each size


@contextmanager
def open_page(document: Any, number: int) -> Iterator[tuple[Any, Any]]:
    """Open the page ``number``, counted from 0, and its text, and close both.

    Raises `pypdfium2.PdfiumError` where one of them is damaged.
    """
    page = pdfium.FPDF_LoadPage(document.raw, number)
    if not page:
        raise pypdfium2.PdfiumError("a page is damaged")
    try:
        text_page = pdfium.FPDFText_LoadPage(page)
        if not text_page:
            raise pypdfium2.PdfiumError("the text of a page is damaged")
        try:
            yield page, text_page
        finally:
            pdfium.FPDFText_ClosePage(text_page)
    finally:
        pdfium.FPDF_ClosePage(page)


def text_of(text_page: Any) -> tuple[str, int]:
    """Return the text of a page, and how many places for characters it has; not all need have text."""
    count = pdfium.FPDFText_CountChars(text_page)
    first, last = 0, count - 1
    while first <= last and pdfium.FPDFText_GetTextIndexFromCharIndex(text_page, first) == -1:
        first += 1
    while first <= last and pdfium.FPDFText_GetTextIndexFromCharIndex(text_page, last) == -1:
        last -= 1
    if first > last:
        return "", count
    buffer = (ctypes.c_ushort * (-(-(2 * count + 2) // _STEP) * _STEP))()
    written = pdfium.FPDFText_GetText(text_page, first, last - first + 1, buffer)
    return ctypes.string_at(buffer, 2 * max(0, written - 1)).decode("utf-16-le", "ignore"), count
