"""The numbers that Word prints before paragraphs and never writes into them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from reader.formats.list_markers import BULLET, spell, whole_number

LEVELS = 9
_LONGEST_MARKER = 100
_PLACE = re.compile(r"%([1-9])")
_STYLES = {"lowerLetter": "a", "upperLetter": "A", "lowerRoman": "i", "upperRoman": "I"}
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя"  # as Word counts: no ё, й, ъ, ь


@dataclass(slots=True)
class _Level:
    start: int = 1
    format: str = "decimal"
    text: str = ""
    restart: int | None = None
    legal: bool = False
    style: str = ""


@dataclass(slots=True)
class _List:
    """An abstract numbering: its levels, and how far each has counted."""

    levels: dict[int, _Level] = field(default_factory=dict)
    counts: list[int | None] = field(default_factory=lambda: [None] * LEVELS)
    defined_by: str = ""  # the style whose numbering this one borrows

    def level(self, at: int) -> _Level:
        return self.levels.setdefault(at, _Level(text=f"%{at + 1}."))


@dataclass(slots=True)
class _Use:
    """One numbering that paragraphs refer to."""

    list: str = ""
    starts: dict[int, int] = field(default_factory=dict)
    levels: dict[int, _Level] = field(default_factory=dict)


class Numbering:
    """Reads numbering.xml (as its handler), then counts: paragraphs must ask in reading order."""

    def __init__(self) -> None:
        self._lists: dict[str, _List] = {}
        self._uses: dict[str, _Use] = {}
        self._styles: dict[str, str] = {}
        self._list: _List | None = None
        self._use: _Use | None = None
        self._level: _Level | None = None
        self._at = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        value = attributes.get("w:val", "")
        if name == "w:abstractNum":
            self._list = self._lists.setdefault(attributes.get("w:abstractNumId", ""), _List())
        elif name == "w:num":
            self._use = self._uses.setdefault(attributes.get("w:numId", ""), _Use())
        elif name == "w:lvl":
            self._open_level(whole_number(attributes.get("w:ilvl"), 0))
        elif self._level is not None:
            self._describe_level(self._level, name, value)
        elif name == "w:numStyleLink" and self._list:
            self._list.defined_by = value
        elif name == "w:styleLink" and self._list:
            own = next(key for key, one in self._lists.items() if one is self._list)
            self._styles[value] = own
        elif name == "w:abstractNumId" and self._use:
            self._use.list = value
        elif name == "w:lvlOverride":
            self._at = whole_number(attributes.get("w:ilvl"), 0)
        elif name == "w:startOverride" and self._use:
            self._use.starts[self._at] = whole_number(value, 1)

    def end(self, name: str) -> None:
        if name == "w:lvl":
            self._level = None
        elif name == "w:abstractNum":
            self._list = None
        elif name == "w:num":
            self._use = None

    def text(self, text: str) -> None:
        return

    def level_of_style(self, num: str, style: str) -> int:
        """Return which level of the numbering belongs to a paragraph style, 0 where none does."""
        found = self._list_of(self._uses.get(num))
        return next((at for at, level in found.levels.items() if level.style == style), 0) if found else 0

    def next_marker(self, num: str, at: int) -> str:
        """Count on and return what is printed: "3.1.", "•", or "" where nothing is."""
        use = self._uses.get(num)
        found = self._list_of(use)
        if use is None or found is None or not 0 <= at < LEVELS:
            return ""
        counts = found.counts
        if at in use.starts:
            counts[at] = use.starts.pop(at) - 1
        for above in range(at):
            if counts[above] is None:
                counts[above] = found.level(above).start
        before = counts[at]
        level = use.levels.get(at) or found.level(at)
        counts[at] = level.start if before is None else before + 1
        for below in range(at + 1, LEVELS):
            restart = found.level(below).restart
            if restart is None or at < restart:
                counts[below] = None
        return _printed(found, use, at)

    def _list_of(self, use: _Use | None) -> _List | None:
        found = self._lists.get(use.list) if use else None
        if found and found.defined_by:
            return self._lists.get(self._styles.get(found.defined_by, ""), found)
        return found

    def _open_level(self, at: int) -> None:
        holder = self._use.levels if self._use else self._list.levels if self._list else {}
        self._level = holder.setdefault(at, _Level())

    def _describe_level(self, level: _Level, name: str, value: str) -> None:
        if name == "w:start":
            level.start = whole_number(value, 1)
        elif name == "w:numFmt":
            level.format = value
        elif name == "w:lvlText":
            level.text = value[:_LONGEST_MARKER]
        elif name == "w:lvlRestart":
            level.restart = whole_number(value, 0)
        elif name == "w:isLgl":
            level.legal = value not in {"0", "false", "off"}
        elif name == "w:pStyle":
            level.style = value


def _printed(found: _List, use: _Use, at: int) -> str:
    own = use.levels.get(at) or found.level(at)
    if own.format == "bullet":
        return BULLET if own.text.strip() else ""

    def number(place: re.Match[str]) -> str:
        wanted = int(place[1]) - 1
        level = use.levels.get(wanted) or found.level(wanted)
        return _spelled(found.counts[wanted] or 0, "decimal" if own.legal else level.format)

    return _PLACE.sub(number, own.text).strip()


def _spelled(number: int, format: str) -> str:
    if format == "none":
        return ""
    if format == "decimalZero":
        return f"{number:02}"
    letters = {"russianLower": _RUSSIAN, "russianUpper": _RUSSIAN.upper()}.get(format)
    if letters and 0 < number <= 10 * len(letters):
        rounds, place = divmod(number - 1, len(letters))
        return letters[place] * (rounds + 1)
    if format in {"lowerLetter", "upperLetter"} and 0 < number <= 260:
        rounds, place = divmod(number - 1, 26)  # after z comes aa, then bb
        return chr(ord(_STYLES[format]) + place) * (rounds + 1)
    return spell(number, _STYLES.get(format, "1"))
