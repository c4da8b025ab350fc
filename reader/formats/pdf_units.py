"""Text as PDFium counts it, in UTF-16 units, and back."""

from __future__ import annotations


def units(text: str) -> str:
    """Return ``text`` with two code points of the range of surrogates for each sign beyond U+FFFF."""
    if len(text) == len(data := text.encode("utf-16-le", "surrogatepass")) // 2:
        return text
    return "".join(map(chr, memoryview(data).cast("H")))


def joined_units(units: str) -> str:
    """Return the text of units, with U+FFFD for a half sign."""
    return units.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
