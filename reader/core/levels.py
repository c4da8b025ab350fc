"""How deep a heading stands."""

from __future__ import annotations

from collections.abc import Sequence

from reader.core.lines import Line
from reader.core.model import BlockKind
from reader.core.numbering import MarkerKind
from reader.core.shapes import is_question, names_policy

DEEPEST = 6
_PLAIN = "plain"


class Levels:
    """Levels from 1: a title stands over all, and each way of numbering under the one it first came in.

    Headings of a marked-up file keep the level that the file gives them.
    """

    def __init__(self, lines: Sequence[Line], headings: Sequence[bool]) -> None:
        found = [line for line, is_heading in zip(lines, headings, strict=True) if is_heading]
        self._title = found[0] if found and found[0] is lines[0] and _is_title(lines, headings) else None
        self._above = int(self._title is not None)
        self._open: list[str] = []  # the ways of numbering from the outermost to the present one

    def of(self, line: Line) -> int:
        """Return the level of the next heading; call it once for each, in reading order."""
        if line.kind is BlockKind.HEADING and line.level:
            self._open = [f"file {level}" for level in range(1, line.level + 1)]
            self._above = 0
            return min(line.level, DEEPEST)
        if line is self._title:
            return 1
        style = _style(line)
        if style in self._open:
            del self._open[self._open.index(style) + 1 :]
        elif self._open == [_PLAIN]:  # an unnumbered part stands beside the numbered ones
            self._open = [style]
        else:
            self._open.append(style)
        return min(len(self._open) + self._above, DEEPEST)


def _is_title(lines: Sequence[Line], headings: Sequence[bool]) -> bool:
    """Tell whether the first line, a heading, is the title of the whole and not of its first part."""
    first = lines[0]
    if first.marker or is_question(first.words):
        return False
    numbered = any(line.marker for line, heading in zip(lines, headings, strict=True) if heading)
    return numbered or names_policy(first.words) or (len(lines) > 1 and headings[1])


def _style(line: Line) -> str:
    """Return what the heading is numbered by: 1.1 and 3.2 alike, Chapter 1 and Chapter 2 alike."""
    if line.marker is None:
        return _PLAIN
    letters = "".join(filter(str.isalpha, line.marker.number)).lower()
    word = letters if line.marker.kind is MarkerKind.CHAPTER else ""
    return f"{line.marker.kind.value} {word.rstrip('ivx')} {len(line.marker.parts)}"
