"""A line as a PDF page prints it, and what is told of it by itself or beside another."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.core.numbering import Marker, read_marker

HYPHEN = "\ufffe"
"""How PDFium writes a hyphen that ends a printed line."""
SAME_EM = 0.3
"""Lines whose baselines differ by less stand side by side."""
LONGEST_MARKER = 12
"""Letters that a number or bullet has at most."""
_NUMBER = re.compile(r"[1-9]\d{0,2}(?:\.[1-9]\d{0,2}){0,5}\.?\)?")


@dataclass(slots=True)
class Printed:
    """Words that stand together on one line of a page; lengths in points, ``base`` from the page's foot.

    Nothing changes one. It is not frozen, which would make it dearer, nor a tuple, dearer to read.

    ``first`` is the width of the first word. ``text`` ends with `HYPHEN` where the line breaks a word.
    ``parted`` is true where a wide gap alone parts it from what stands before it on the same line.
    ``tilt`` is how far the line is turned from the reading direction of most pages, in quarter turns.
    """

    text: str
    page: int
    left: float
    right: float
    base: float
    size: float
    bold: bool = False
    first: float = 0.0
    parted: bool = False
    tilt: float = 0.0


def bare_marker(text: str) -> Marker | None:
    """Return the number or bullet that is all of ``text``, None where it is something else."""
    marker = read_marker(text)
    return marker if marker and marker.end >= len(text) else None


def is_bare_marker(text: str) -> bool:
    """Tell whether ``text`` is nothing but a number or bullet; most of them are plain numbers."""
    return bool(_NUMBER.fullmatch(text)) or bare_marker(text) is not None


def is_beside(line: Printed, other: Printed) -> bool:
    """Tell whether both stand on one line of the page."""
    return abs(line.base - other.base) < SAME_EM * min(line.size, other.size)
