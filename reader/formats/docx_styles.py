"""What Word's named styles mean: headings, titles, tables of contents, bold and hidden words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from reader.formats.list_markers import whole_number

BODY_LEVEL = 9
_HEADING = re.compile(r"(?:heading|заголовок)\s?([1-9])", re.IGNORECASE)
_CONTENTS = re.compile(r"toc (?:\d|heading)|contents (?:\d|heading)", re.IGNORECASE)
_TITLES = frozenset({"title", "название"})
_DEEPEST = 30


@dataclass(slots=True)
class Style:
    """A style; None is what it leaves to the one it is based on. ``outline`` is 0–8, or 9 for text."""

    name: str = ""
    based_on: str = ""
    outline: int | None = None
    num: str | None = None
    num_level: int | None = None
    num_owner: str | None = None  # the style that brought the numbering
    bold: bool | None = None
    vanish: bool | None = None
    white: bool | None = None
    shaded: bool | None = None

    @property
    def heading(self) -> int:
        """The heading's level from 1 to 6, 0 for text."""
        if self.outline is not None:
            return min(self.outline + 1, 6) if self.outline < BODY_LEVEL else 0
        found = _HEADING.fullmatch(self.name)
        return min(int(found[1]), 6) if found else 0

    @property
    def is_title(self) -> bool:
        """Tell whether it is the style of a document's title."""
        return self.name.lower() in _TITLES

    @property
    def is_contents(self) -> bool:
        """Tell whether it is a style of tables of contents."""
        return _CONTENTS.fullmatch(self.name) is not None


def is_on(attributes: Mapping[str, str]) -> bool:
    """Read a switch such as ``<w:b/>`` or ``<w:b w:val="0"/>``."""
    return attributes.get("w:val", "1").lower() not in {"0", "false", "off", "none"}


def note_look(style: Style, name: str, attributes: Mapping[str, str]) -> None:
    """Take one property of words into ``style``."""
    if name == "w:b":
        style.bold = is_on(attributes)
    elif name in {"w:vanish", "w:specVanish"}:
        style.vanish = is_on(attributes)
    elif name == "w:color":
        style.white = attributes.get("w:val", "").upper() == "FFFFFF"
    elif name in {"w:shd", "w:highlight"}:
        fill = attributes.get("w:fill", attributes.get("w:val", "")).lower()
        style.shaded = fill not in {"", "auto", "ffffff", "clear", "none", "white"}


@dataclass(slots=True)
class Styles:
    """Reads styles.xml (as its handler), then answers by id."""

    _styles: dict[str, Style] = field(default_factory=dict)
    _resolved: dict[str, Style] = field(default_factory=dict)
    _default: str = ""
    _open: Style | None = None
    _identity: str = ""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "w:style":
            identity = attributes.get("w:styleId", "")
            self._open = self._styles.setdefault(identity, Style())
            self._identity = identity
            if attributes.get("w:type") == "paragraph" and attributes.get("w:default") in {"1", "true", "on"}:
                self._default = identity
        elif self._open is not None:
            self._describe(self._open, name, attributes)

    def end(self, name: str) -> None:
        if name == "w:style":
            self._open = None

    def text(self, text: str) -> None:
        return

    def of_paragraph(self, identity: str) -> Style:
        """Return a paragraph's style, complete; the usual one for an unknown or an empty id."""
        return self.of(identity if identity in self._styles else self._default)

    def of(self, identity: str) -> Style:
        """Return a style with all that it inherits; an empty one where there is none."""
        if identity not in self._resolved:
            self._resolved[identity] = self._complete(identity)
        return self._resolved[identity]

    def _complete(self, identity: str) -> Style:
        found = replace(self._styles.get(identity, Style()))
        if found.outline is None:
            found.outline = _level(found)
        above, steps = found.based_on, 0
        while above in self._styles and steps < _DEEPEST:
            parent = self._styles[above]
            if found.outline is None:
                found.outline = _level(parent)
            for name in ("num", "num_level", "num_owner", "bold", "vanish", "white", "shaded"):
                if getattr(found, name) is None:
                    setattr(found, name, getattr(parent, name))
            above, steps = parent.based_on, steps + 1
        return found

    def _describe(self, style: Style, name: str, attributes: Mapping[str, str]) -> None:
        value = attributes.get("w:val", "")
        if name == "w:name":
            style.name = value.strip()
        elif name == "w:basedOn":
            style.based_on = value
        elif name == "w:outlineLvl":
            style.outline = whole_number(value, BODY_LEVEL)
        elif name == "w:numId":
            style.num, style.num_owner = value, self._identity
        elif name == "w:ilvl":
            style.num_level = whole_number(value, 0)
        else:
            note_look(style, name, attributes)


def _level(style: Style) -> int | None:
    """Return the outline level that the style itself has, by its number or by its name."""
    if style.outline is not None:
        return style.outline
    return style.heading - 1 if style.heading else None
