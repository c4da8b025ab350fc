"""Styles and list numbering of OpenDocument texts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from reader.formats.list_markers import BULLET, spell, whole_number

OUTLINE = "\0outline"  # the list style that headings count by
_DEEPEST = 30
_DEEPEST_LEVEL = 10
_LONGEST_AFFIX = 40


@dataclass(slots=True)
class Look:
    """What a style says of its words; None is left to the style above."""

    bold: bool | None = None
    hidden: bool | None = None
    white: bool | None = None
    shaded: bool | None = None

    def over(self, below: Look) -> Look:
        """Return this look where it says something, else the one ``below``."""
        return Look(
            *(
                getattr(below, name) if getattr(self, name) is None else getattr(self, name)
                for name in ("bold", "hidden", "white", "shaded")
            )
        )


@dataclass(slots=True)
class _Style:
    parent: str = ""
    list_style: str | None = None
    look: Look = field(default_factory=Look)


@dataclass(slots=True)
class _Level:
    """``format`` is "1", "a", "A", "i", "I", "•" or "" (no number)."""

    format: str = ""
    prefix: str = ""
    suffix: str = ""
    shown: int = 1
    start: int = 1


class Counts:
    """How far a list has counted on each of its levels."""

    def __init__(self) -> None:
        self._counts: dict[int, int] = {}

    def restart(self, below: int) -> None:
        """Forget how far the levels below this one have counted."""
        for level in [level for level in self._counts if level > below]:
            del self._counts[level]

    def next_marker(self, levels: Mapping[int, _Level], at: int, start: str | None = None) -> str:
        """Count on and return what is printed before the item, "" for nothing."""
        own = levels.get(at, _Level())
        begin = whole_number(start, own.start)
        self._counts[at] = self._counts[at] + 1 if at in self._counts and start is None else begin
        self.restart(at)
        for level in range(1, at):  # above an item that comes first of all
            self._counts.setdefault(level, levels.get(level, _Level()).start)
        if own.format in {"", BULLET}:
            return own.format
        first = max(1, at - max(1, own.shown) + 1)
        numbers = [
            spell(self._counts[level], one.format)
            for level in range(first, at + 1)
            if (one := levels.get(level, _Level())).format not in {"", BULLET}
        ]
        return f"{own.prefix}{'.'.join(numbers)}{own.suffix}".strip()


class Styles:
    """Reads styles (as a handler, of styles.xml and of a content's automatic ones), then answers by name."""

    def __init__(self) -> None:
        self._styles: dict[str, _Style] = {}
        self._lists: dict[str, dict[int, _Level]] = {}
        self._open: _Style | None = None
        self._levels: dict[int, _Level] | None = None

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "style:style":
            self._open = _Style(attributes.get("style:parent-style-name", ""))
            self._open.list_style = attributes.get("style:list-style-name")
            self._styles[attributes.get("style:name", "")] = self._open
        elif name in {"text:list-style", "text:outline-style"}:
            own = attributes.get("style:name", "") if name == "text:list-style" else OUTLINE
            self._levels = self._lists.setdefault(own, {})
        elif self._levels is not None and (level := _level(name, attributes)):
            self._levels[whole_number(attributes.get("text:level"), 1)] = level
        elif name == "style:text-properties" and self._open and self._levels is None:
            self._open.look = _look(attributes).over(self._open.look)
        elif name == "style:paragraph-properties" and self._open:
            self._open.look.shaded = _look(attributes).shaded

    def end(self, name: str) -> None:
        if name == "style:style":
            self._open = None
        elif name in {"text:list-style", "text:outline-style"}:
            self._levels = None

    def text(self, text: str) -> None:
        return

    def look(self, name: str) -> Look:
        """Return how the words of a style look, with what it inherits."""
        look = Look()
        for style in self._chain(name):
            look = look.over(self._styles[style].look)
        return look

    def list_style(self, name: str) -> str | None:
        """Return the list style of a paragraph style: "" where it says none, None where it says nothing."""
        chain = (self._styles[style].list_style for style in self._chain(name))
        return next((found for found in chain if found is not None), None)

    def descends_from(self, name: str, ancestor: str) -> bool:
        """Tell whether a style, or one that it is based on, is called ``ancestor`` (or begins so)."""
        return name.startswith(ancestor) or any(one.startswith(ancestor) for one in self._chain(name))

    def levels(self, list_style: str) -> Mapping[int, _Level]:
        """Return the levels of a list style, {} for an unknown one."""
        return self._lists.get(list_style, {})

    def _chain(self, name: str) -> list[str]:
        chain: list[str] = []
        while name in self._styles and len(chain) < _DEEPEST:
            chain.append(name)
            name = self._styles[name].parent
        return chain


def _level(name: str, attributes: Mapping[str, str]) -> _Level | None:
    if name in {"text:list-level-style-bullet", "text:list-level-style-image"}:
        return _Level(BULLET)
    if name not in {"text:list-level-style-number", "text:outline-level-style"}:
        return None
    return _Level(
        attributes.get("style:num-format", "")[:1],
        attributes.get("style:num-prefix", "")[:_LONGEST_AFFIX],
        attributes.get("style:num-suffix", "")[:_LONGEST_AFFIX],
        min(whole_number(attributes.get("text:display-levels"), 1), _DEEPEST_LEVEL),
        whole_number(attributes.get("text:start-value"), 1),
    )


def _look(attributes: Mapping[str, str]) -> Look:
    look = Look()
    if weight := attributes.get("fo:font-weight", ""):
        look.bold = weight == "bold" or weight[:1] in "6789"
    if display := attributes.get("text:display", ""):
        look.hidden = display == "none"
    if colour := attributes.get("fo:color", ""):
        look.white = colour.lower() == "#ffffff"
    if ground := attributes.get("fo:background-color", ""):
        look.shaded = ground.lower() not in {"transparent", "#ffffff"}
    return look
