"""How deep a heading stands."""

from __future__ import annotations

from collections.abc import Sequence

from reader.core.lines import Line
from reader.core.model import BlockKind
from reader.core.numbering import MarkerKind
from reader.core.shapes import is_question, names_policy

DEEPEST = 6


class Levels:
    """Levels from 1: a title stands over the numbers 1, 2, 3, and 1.1 under 1.

    Headings of a marked-up file keep the level that the file gives them.
    """

    def __init__(self, lines: Sequence[Line], headings: Sequence[bool]) -> None:
        found = [line for line, is_heading in zip(lines, headings, strict=True) if is_heading]
        self._title = bool(found) and found[0] is lines[0] and _is_title(lines, headings)
        self._chapters = any(_is_chapter(line) for line in found)
        self._numbered = 0
        self._seen = 0

    def of(self, line: Line) -> int:
        """Return the level of the next heading; call it once for each, in reading order."""
        self._seen += 1
        if line.kind is BlockKind.HEADING and line.level:
            self._numbered = line.level if line.marker else self._numbered
            return min(line.level, DEEPEST)
        base = 2 if self._title else 1
        if self._title and self._seen == 1:
            return 1
        if _is_chapter(line):
            self._numbered = base
            return base
        if depth := _depth(line):
            self._numbered = min(base + depth - 1 + self._chapters, DEEPEST)
            return self._numbered
        return min(max(base, self._numbered + 1 if self._numbered else base), DEEPEST)


def _is_title(lines: Sequence[Line], headings: Sequence[bool]) -> bool:
    """Tell whether the first line, a heading, is the title of the whole and not of its first part."""
    first = lines[0]
    if first.marker or is_question(first.words):
        return False
    numbered = any(line.marker for line, heading in zip(lines, headings, strict=True) if heading)
    return numbered or names_policy(first.words) or (len(lines) > 1 and headings[1])


def _is_chapter(line: Line) -> bool:
    return line.marker is not None and line.marker.kind is MarkerKind.CHAPTER


def _depth(line: Line) -> int:
    return len(line.marker.parts) or 1 if line.marker else 0
