"""Which clause introduces which list items."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.core.lines import Line
from reader.core.model import BlockKind
from reader.core.shapes import ends_open, ends_sentence, introduces

_LONGEST_PLAIN_ITEM = 160


@dataclass(slots=True)
class _Lead:
    """An open list: the clause that introduces it, its own line, and what its items look like."""

    clause: str
    line: Line
    open_end: bool
    items: str = ""


class Leads:
    """The lists that are open at this place of a section; feed it every line in order."""

    def __init__(self) -> None:
        self._open: list[_Lead] = []

    def enter(self, line: Line, clauses: Sequence[str]) -> str | None:
        """Return the id of the clause that introduces ``line``, or None; ``clauses`` are the line's own."""
        while self._open and not _holds(self._open[-1], line):
            self._open.pop()
        found = None
        if self._open:
            lead = self._open[-1]
            lead.items = lead.items or _style(line)
            found = lead.clause
        if ends_open(line.text):
            self._open.append(_Lead(clauses[-1], line, open_end=True))
        elif line.marker is None and introduces(line.text) and len(line.text) <= 200:
            self._open.append(_Lead(clauses[-1], line, open_end=False))
        elif line.parts:
            self._open.append(_Lead(clauses[0], line, open_end=False))
        return found


def _style(line: Line) -> str:
    if line.marker is None:
        return "item" if line.kind is BlockKind.ITEM else "plain"
    if line.parts:
        return f"decimal{len(line.parts)}"
    return line.marker.kind.value


def _holds(lead: _Lead, line: Line) -> bool:
    """Tell whether ``line`` is an item of the list that ``lead`` introduces."""
    style = _style(line)
    own = _style(lead.line)
    if line.parts and lead.line.parts:
        return _holds_number(lead, line)
    if style == "plain":
        return _holds_plain(lead, line)
    if own == style and style != "bullet":
        return False
    if own == style and lead.line.level >= line.level:
        return lead.open_end and lead.line.level < line.level
    if not lead.open_end and not (introduces(lead.line.text) or not ends_sentence(lead.line.text)):
        return False
    return not (style.startswith("decimal") and lead.items and lead.items != style)


def _holds_number(lead: _Lead, line: Line) -> bool:
    parts = lead.line.parts
    if line.parts[: len(parts)] != parts or len(line.parts) <= len(parts):
        return False
    # Where bullets came first, their list is over: this is a statement of its own.
    return not lead.items or lead.items.startswith("decimal")


def _holds_plain(lead: _Lead, line: Line) -> bool:
    text = line.text
    if not lead.open_end or lead.items not in {"", "plain"} or len(text) > _LONGEST_PLAIN_ITEM:
        return bool(lead.items) and lead.items != "plain" and text[0].islower() and text[-1] in ";,"
    if text[0].islower() or text[-1] in ";,":
        return True
    return not ends_sentence(text) and not ends_open(text)
