"""The calls to PDFium that are made for every line, without what `ctypes` converts and checks around each.

Each takes `place`, the address that a pointer of pypdfium2 holds, ready made, and plain numbers; no types
of arguments are named, since then each number would be looked through at every call. They keep the
interpreter: they are over before another thread could use it. So a call takes a quarter of its time.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

import pypdfium2.raw as pdfium

_POINTER, _INT, _DOUBLE = ctypes.c_void_p, ctypes.c_int, ctypes.c_double
Call = Callable[..., Any]


def _prepared(call: object, result: Any, *arguments: Any) -> Call:
    at = ctypes.cast(call, _POINTER).value  # type: ignore[arg-type]
    return ctypes.PYFUNCTYPE(result, *arguments)(at)  # type: ignore[arg-type]


def place(pointer: Any) -> Any:
    """Return the address that a pointer of pypdfium2 holds, as these calls take it first."""
    return _POINTER.from_param(ctypes.cast(pointer, _POINTER).value)


loose_box = _prepared(pdfium.FPDFText_GetLooseCharBox, _INT)
matrix_of = _prepared(pdfium.FPDFText_GetMatrix, _INT)
font_size = _prepared(pdfium.FPDFText_GetFontSize, _DOUBLE)
is_generated = _prepared(pdfium.FPDFText_IsGenerated, _INT)
index_of = _prepared(pdfium.FPDFText_GetCharIndexFromTextIndex, _INT)
object_of = _prepared(pdfium.FPDFText_GetTextObject, _POINTER)
page_object = _prepared(pdfium.FPDFPage_GetObject, _POINTER)
# these take what the two above return, a number or None
font_of = _prepared(pdfium.FPDFTextObj_GetFont, _POINTER, _POINTER)
render_mode = _prepared(pdfium.FPDFTextObj_GetTextRenderMode, _INT, _POINTER)
bounds_of = _prepared(pdfium.FPDFPageObj_GetBounds, _INT, _POINTER, *4 * (_POINTER,))
kind_of_object = _prepared(pdfium.FPDFPageObj_GetType, _INT, _POINTER)
