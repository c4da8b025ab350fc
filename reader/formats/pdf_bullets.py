"""Numbers and bullets that a PDF prints apart from their words, or only draws, put before these words."""

from __future__ import annotations

import ctypes
from bisect import bisect
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, repeat
from typing import Any

import pypdfium2.raw as pdfium

from reader.core.numbering import Marker, MarkerKind, read_marker
from reader.formats.pdf_calls import bounds_of, kind_of_object, page_object, place
from reader.formats.pdf_printed import LONGEST_MARKER, Printed, bare_marker, is_beside

_REACH_EM = 4.0  # from a marker to its words
_DOT_REACH_EM = 2.5
_MOST_MARKERS = 500  # of a page, that are brought to their words
_MOST_OBJECTS = 20_000  # of a page, among which dots are looked for
_DOT_EM = 0.75  # the largest that a drawn bullet is …
_SMALLEST_DOT_EM = 0.12
_SQUARE = 1.3  # … and so many times as wide as high at most, or the other way round
_INDENT_EM = 1.0
_DEEPEST_EM = 14.0
_PATH = pdfium.FPDF_PAGEOBJ_PATH


def with_markers(lines: Sequence[Printed]) -> list[Printed]:
    """Put a number or bullet that stands apart before the words that it numbers.

    It comes before them in the file, or, where a program prints all of a page's markers at its end, anywhere.
    """
    bare = {id(line): found for line in lines if len(line.text) <= LONGEST_MARKER and (found := _bare(line))}
    if not bare:
        return list(lines)
    kept: list[Printed] = []
    strayed: list[Printed] = []
    marker: Marker | None = None  # all that the last line prints
    for line in lines:
        if marker and (line.parted or marker.kind is MarkerKind.BULLET) and _is_left(kept[-1], line):
            kept[-1] = _marked(kept[-1], line)
            marker = _bare(kept[-1])
            continue
        kept.append(line)
        marker = bare.get(id(line))
        if marker:
            strayed.append(line)
    return _brought_home(kept, strayed) if strayed else kept


def _bare(line: Printed) -> Marker | None:
    """Return the marker that is all that ``line`` prints, None where it is something else."""
    return bare_marker(line.text.strip()) if len(line.text) <= LONGEST_MARKER else None


def _is_left(marker: Printed, line: Printed) -> bool:
    return is_beside(marker, line) and line.left > marker.right


def _marked(marker: Printed, line: Printed) -> Printed:
    text = f"{marker.text.strip()} {line.text}"
    left, first, parted = marker.left, marker.first, marker.parted
    return Printed(
        text, line.page, left, line.right, line.base, line.size, line.bold, first, parted, line.tilt
    )


def _brought_home(lines: list[Printed], strayed: Sequence[Printed]) -> list[Printed]:
    heights, places = _by_height(lines)
    at_of = {id(line): at for at, line in enumerate(lines)}
    for marker in strayed[:_MOST_MARKERS]:
        at = at_of.get(id(marker), -1)
        if at < 0 or lines[at] is not marker:  # it has its words already
            continue
        reach = marker.size
        near = [
            (lines[place].left, place)
            for place in places[bisect(heights, marker.base - reach) : bisect(heights, marker.base + reach)]
            if lines[place].text
            and _is_left(marker, lines[place])
            and lines[place].left - marker.right < _REACH_EM * lines[place].size
        ]
        if near:
            _, place = min(near)
            lines[place] = _marked(marker, lines[place])
            lines[at] = replace(marker, text="")
    return [line for line in lines if line.text]


def _by_height(lines: Sequence[Printed]) -> tuple[list[float], list[int]]:
    """Return the baselines of the lines from the foot of the page, and the places of these lines."""
    places = sorted(range(len(lines)), key=lambda at: lines[at].base)
    return [lines[at].base for at in places], places


def with_drawn_bullets(page: Any, lines: list[Printed]) -> list[Printed]:
    """Put "•" before the lines to the left of which the page draws a dot.

    Only where lines begin further to the right than others, for all that a page draws must be looked at.
    """
    left = min([line.left for line in lines], default=0.0)
    if not any(_may_be_item(line, left) for line in lines):
        return lines
    dots = list(islice(_dots(page, lines[0].size), _MOST_MARKERS))
    if not dots:
        return lines
    kept = list(lines)
    heights, places = _by_height(kept)
    for dot_left, dot_right, middle in dots:
        reach = lines[0].size
        for at in places[bisect(heights, middle - reach) : bisect(heights, middle)]:
            line = kept[at]
            if (
                middle < line.base + 0.75 * line.size
                and 0 < line.left - dot_right < _DOT_REACH_EM * line.size
            ):
                kept[at] = replace(line, text=f"• {line.text}", left=dot_left, first=dot_right - dot_left)
                break
    return kept


def _may_be_item(line: Printed, left: float) -> bool:
    if not _INDENT_EM < (line.left - left) / (line.size or 1.0) < _DEEPEST_EM:
        return False
    return len(line.text) > LONGEST_MARKER and read_marker(line.text) is None


def _dots(page: Any, size: float) -> Iterator[tuple[float, float, float]]:
    """Yield the left and right end and the height of each small square or disc that the page draws."""
    count = min(pdfium.FPDFPage_CountObjects(page), _MOST_OBJECTS)
    objects = list(map(page_object, repeat(place(page), count), range(count)))
    kinds = list(map(kind_of_object, objects))
    if _PATH not in kinds:
        return
    paths = [one for one, kind in zip(objects, kinds, strict=True) if kind == _PATH]
    edges = [ctypes.c_float() for _ in range(4)]
    references = [ctypes.byref(edge) for edge in edges]
    for one in paths:
        if not bounds_of(one, *references):
            continue
        left, bottom, right, top = (edge.value for edge in edges)
        wide, high = right - left, top - bottom
        if not _SMALLEST_DOT_EM * size <= wide <= _DOT_EM * size:
            continue
        if high > 0 and 1 / _SQUARE < wide / high < _SQUARE:
            yield left, right, (bottom + top) / 2
