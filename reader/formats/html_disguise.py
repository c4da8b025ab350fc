"""Words that a page keeps from the eye while it holds them: white on white, tiny, or outside the screen."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

Colour = tuple[int, int, int]
WHITE: Colour = (255, 255, 255)
_NEAR = 40  # sum of the differences of red, green and blue below which nobody can read
_NAMED: Mapping[str, Colour] = {
    "white": WHITE,
    "snow": (255, 250, 250),
    "ivory": (255, 255, 240),
    "whitesmoke": (245, 245, 245),
    "ghostwhite": (248, 248, 255),
    "black": (0, 0, 0),
    "red": (255, 0, 0),
    "green": (0, 128, 0),
    "blue": (0, 0, 255),
    "gray": (128, 128, 128),
    "grey": (128, 128, 128),
    "yellow": (255, 255, 0),
    "navy": (0, 0, 128),
}
_DECLARATION = re.compile(r"([a-z-]{1,30})\s{0,9}:\s{0,9}([^;]{1,80})", re.IGNORECASE)
_HEX = re.compile(r"#?([0-9a-f]{6}|[0-9a-f]{3})\b", re.IGNORECASE)
_RGB = re.compile(
    r"rgba?\(\s{0,9}(\d{1,3})[\s,]{1,9}(\d{1,3})[\s,]{1,9}(\d{1,3})(?:[\s,/]{1,9}([\d.]{1,9}))?"
)
_LENGTH = re.compile(r"(-?\d{0,6}\.?\d{0,6})\s{0,3}(px|pt|em|rem|%|vw|vh)?")
_TINY = {"px": 2.0, "pt": 1.5, "em": 0.15, "rem": 0.15, "%": 15.0}
_FAR_PX = -400.0


class Look(NamedTuple):
    """The colours inside an element (None: nothing says), and which element hides its words (0: none)."""

    colour: Colour | None = None
    ground: Colour | None = None
    disguise: int = 0


NO_LOOK = Look()


class Disguises:
    """Follows the looks of a page's elements; ``with_words`` are those that keep words from the eye."""

    def __init__(self) -> None:
        self.with_words: set[int] = set()
        self._plain = True  # no style sheet so far, so the page is white
        self._elements = 0

    def see(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take note of a style sheet: what it does to colours is not known."""
        if tag == "style" or (tag == "link" and "stylesheet" in attributes.get("rel", "").lower()):
            self._plain = False

    def inside(self, attributes: Mapping[str, str], around: Look) -> Look:
        """Return the look inside an element, given that around it."""
        self._elements += 1
        if not attributes:
            return around
        colour, ground = colours(attributes, around.colour, around.ground)
        if is_disguised(attributes, colour, ground, plain=self._plain):
            return Look(colour, ground, around.disguise or self._elements)
        return Look(colour, ground, around.disguise if colour == around.colour else 0)


def colours(
    attributes: Mapping[str, str], colour: Colour | None, ground: Colour | None
) -> tuple[Colour | None, Colour | None]:
    """Return the colours of text and ground inside an element; None where nothing in it or around says."""
    style = declarations(attributes)
    own = style.get("color") or attributes.get("color", "")
    behind = style.get("background-color") or style.get("background") or attributes.get("bgcolor", "")
    return _colour(own) or colour, _colour(behind) or ground


def is_disguised(
    attributes: Mapping[str, str], colour: Colour | None, ground: Colour | None, *, plain: bool
) -> bool:
    """Tell whether an element of these colours could not be read; ``plain``: the page has no style sheet."""
    style = declarations(attributes)
    if style.get("color", "").strip().lower() == "transparent" or _number(style.get("opacity"), 1.0) <= 0.05:
        return True
    if any(_is_tiny(style.get(name, "")) for name in ("font-size", "line-height")):
        return True
    if any(_is_far(style.get(name, "")) for name in ("text-indent", "left", "top", "margin-left")):
        return True
    if re.match(r"rect\(0|inset\((?:50|100)%", style.get("clip", style.get("clip-path", "")).strip()):
        return True
    behind = ground or (WHITE if plain else None)
    return colour is not None and behind is not None and _distance(colour, behind) <= _NEAR


def declarations(attributes: Mapping[str, str]) -> dict[str, str]:
    """Return the properties of an element's own style, by their names in lower case."""
    style = attributes.get("style", "")
    return {found[1].lower(): found[2] for found in _DECLARATION.finditer(style)} if style else {}


def _colour(written: str) -> Colour | None:
    written = written.strip().lower()
    if written in _NAMED:
        return _NAMED[written]
    if found := _RGB.match(written):
        if _number(found[4], 1.0) < 0.1:
            return None
        red, green, blue = (min(255, int(part)) for part in found.groups()[:3])
        return red, green, blue
    if found := _HEX.fullmatch(written):
        digits = found[1] if len(found[1]) == 6 else "".join(2 * digit for digit in found[1])
        return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)
    return None


def _distance(one: Colour, other: Colour) -> int:
    return sum(abs(a - b) for a, b in zip(one, other, strict=True))


def _is_tiny(written: str) -> bool:
    found = _LENGTH.fullmatch(written.replace("!important", "").strip().lower())
    if not found or found[1] in {"", "-", ".", "-."}:
        return False
    return float(found[1]) == 0 or float(found[1]) <= _TINY.get(found[2] or "", 0.0)


def _is_far(written: str) -> bool:
    found = _LENGTH.match(written.strip().lower())
    if not found or found[1] in {"", "-", ".", "-."}:
        return False
    scale = {"em": 16.0, "rem": 16.0, "%": 10.0, "vw": 10.0, "vh": 10.0}.get(found[2] or "", 1.0)
    return float(found[1]) * scale <= _FAR_PX


def _number(written: str | None, default: float) -> float:
    try:
        return float(written) if written else default
    except ValueError:
        return default
