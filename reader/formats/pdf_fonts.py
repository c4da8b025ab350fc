"""The fonts of a PDF: which of them are bold."""

from __future__ import annotations

import ctypes
import re
from typing import Any

import pypdfium2.raw as pdfium

from reader.formats.pdf_calls import font_of, render_mode

_BOLD_NAME = re.compile(rb"bold|black|heavy|demi", re.IGNORECASE)
_FORCE_BOLD = 1 << 18
_STROKED = 2  # letters that are filled and outlined: a bold that the font does not have


class Fonts:
    """Which of a document's fonts are bold; each is asked once.

    They are known by their addresses: PDFium keeps every font of a document that was used until that is
    closed, so no other font gets the place of one in between.
    """

    def __init__(self) -> None:
        self._bold: dict[int, bool] = {}
        self._name, self._flags = ctypes.create_string_buffer(80), ctypes.c_int()

    def is_bold(self, text_page: Any, at: int, shown: int | None) -> bool:
        """Tell whether the letter ``at``, which belongs to the object ``shown``, is bold."""
        font = font_of(shown) if shown else None
        bold = self._bold.get(font) if font else None
        if bold is None:
            name, flags = self._name, self._flags
            pdfium.FPDFText_GetFontInfo(
                ctypes.cast(text_page, pdfium.FPDF_TEXTPAGE), at, name, len(name), flags
            )
            bold = bool(flags.value & _FORCE_BOLD or _BOLD_NAME.search(name.value))
            if font:
                self._bold[font] = bold
        return bold or (shown is not None and render_mode(shown) == _STROKED)
