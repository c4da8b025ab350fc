"""The calls to PDFium that are made for every line, without what `ctypes` converts and checks around each.

They take addresses (`address`) in place of pointers, and keep the interpreter: they are over before another
thread could use it. Prepared so, a call takes little more than half its time.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

import pypdfium2.raw as pdfium

_POINTER, _INT, _DOUBLE = ctypes.c_void_p, ctypes.c_int, ctypes.c_double
Call = Callable[..., Any]


def _prepared(call: object, result: Any, *arguments: Any) -> Call:
    place = ctypes.cast(call, _POINTER).value  # type: ignore[arg-type]
    return ctypes.PYFUNCTYPE(result, *arguments)(place)  # type: ignore[arg-type]


def address(pointer: Any) -> int:
    """Return the address that a pointer of pypdfium2 holds, 0 for none."""
    return ctypes.cast(pointer, _POINTER).value or 0


loose_box = _prepared(pdfium.FPDFText_GetLooseCharBox, _INT, _POINTER, _INT, _POINTER)
matrix_of = _prepared(pdfium.FPDFText_GetMatrix, _INT, _POINTER, _INT, _POINTER)
font_size = _prepared(pdfium.FPDFText_GetFontSize, _DOUBLE, _POINTER, _INT)
is_generated = _prepared(pdfium.FPDFText_IsGenerated, _INT, _POINTER, _INT)
index_of = _prepared(pdfium.FPDFText_GetCharIndexFromTextIndex, _INT, _POINTER, _INT)
object_of = _prepared(pdfium.FPDFText_GetTextObject, _POINTER, _POINTER, _INT)
font_of = _prepared(pdfium.FPDFTextObj_GetFont, _POINTER, _POINTER)
render_mode = _prepared(pdfium.FPDFTextObj_GetTextRenderMode, _INT, _POINTER)
page_object = _prepared(pdfium.FPDFPage_GetObject, _POINTER, _POINTER, _INT)
kind_of_object = _prepared(pdfium.FPDFPageObj_GetType, _INT, _POINTER)
