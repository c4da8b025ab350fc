"""What the names and attributes of HTML elements mean for reading: words, never looks."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from reader.core.text import fold


class Zone:
    """Where in the page some words stand, as bits; an element inherits its parent's.

    Plain integers: an ``IntFlag`` doubles the time that a long page takes.
    """

    BODY: Final = 0
    NEVER: Final = 1  # scripts, drawings, lists to choose from: no text of the page
    CHROME: Final = 2  # menus, footers, side columns
    HIDDEN: Final = 4  # not on screen, or a cookie banner over it
    HEADER: Final = 8
    MAIN: Final = 16
    ARTICLE: Final = 32
    CONTROL: Final = 64  # words on what is clicked or filled in: kept where there are no others


_VOID = "area base br col embed hr img input link meta param source track wbr"
_INLINE = """a abbr acronym b bdi bdo big button cite code data del dfn em font i ins kbd label mark nobr
output q rp rt ruby s samp small span strike strong sub sup svg time tt u var wbr"""
_NO_TEXT = """script style noscript template svg math select option datalist iframe object audio video canvas
map meter progress rp"""
VOID = frozenset(_VOID.split())
INLINE = frozenset(_INLINE.split())
HEADINGS = {f"h{level}": level for level in range(1, 7)}
# opening tag -> (what it closes, where it stops looking for it)
IMPLIED_ENDS: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    "li": (frozenset({"li"}), frozenset({"ul", "ol", "menu", "table"})),
    "dt": (frozenset({"dt", "dd"}), frozenset({"dl", "table"})),
    "dd": (frozenset({"dt", "dd"}), frozenset({"dl", "table"})),
    "td": (frozenset({"td", "th"}), frozenset({"tr", "table"})),
    "th": (frozenset({"td", "th"}), frozenset({"tr", "table"})),
    "tr": (frozenset({"tr"}), frozenset({"table"})),
    "option": (frozenset({"option"}), frozenset({"select"})),
}
_NEVER = frozenset(_NO_TEXT.split())
_CHROME = frozenset({"nav", "aside", "footer"})
_CHROME_ROLES = frozenset(
    {"navigation", "contentinfo", "complementary", "search", "menu", "menubar", "toolbar"}
)
_UNFOLDING = re.compile(r"accordion", re.IGNORECASE)
_RUNNING = frozenset({"header", "footer"})  # what LibreOffice makes of those of a printed page
_DIALOG_ROLES = frozenset({"dialog", "alertdialog"})
_BANNER = re.compile(
    r"cookie[-_]?(?:banner|bar|consent|notice|notification|popup|modal|message|alert|law)"
    r"|(?:consent|gdpr)[-_]?(?:banner|bar|popup|modal)|onetrust|cookiebot|cc-window|cky-",
    re.IGNORECASE,
)
_HIDING_STYLE = re.compile(r"(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)", re.IGNORECASE)
_BOLD_STYLE = re.compile(r"font-weight\s{0,9}:\s{0,9}(bold|[6-9]00|normal|[1-5]00|lighter)", re.IGNORECASE)
_BLOCK_STYLE = re.compile(r"display\s{0,9}:\s{0,9}(?:block|flex|grid|list-item|table)", re.IGNORECASE)
_PLAIN_LIST = re.compile(
    r"list-style(?:-type)?\s{0,9}:\s{0,9}none|list-unstyled|list-none|no-bullet", re.IGNORECASE
)


def own_zone(tag: str, attributes: Mapping[str, str], inside: int) -> int:
    """Return the zones that ``tag`` opens within ``inside``."""
    role = attributes.get("role", "").strip().lower()
    if tag in _NEVER and not (tag == "template" and "shadowrootmode" in attributes):  # saved with the page
        return Zone.NEVER
    if tag == "textarea":
        return Zone.CONTROL
    in_text = bool(inside & (Zone.MAIN | Zone.ARTICLE))
    if role in _CHROME_ROLES or (tag in _CHROME and not (tag == "footer" and inside & Zone.ARTICLE)):
        return Zone.CHROME
    if tag == "div" and attributes.get("title") in _RUNNING:
        return Zone.CHROME
    if is_hidden(tag, attributes, role):
        return Zone.HIDDEN
    if tag == "main" or role == "main":
        return Zone.MAIN
    if tag == "article" or role == "article":
        return Zone.ARTICLE
    if (tag == "header" or role == "banner") and not in_text:
        return Zone.HEADER
    return Zone.BODY


def is_hidden(tag: str, attributes: Mapping[str, str], role: str) -> bool:
    """Tell whether the element is kept from the reader's eyes or lies over the page."""
    if "hidden" in attributes or attributes.get("aria-hidden", "").lower() == "true":
        return True
    if tag == "dialog" or role in _DIALOG_ROLES or _HIDING_STYLE.search(attributes.get("style", "")):
        return True
    names = f"{attributes.get('id', '')} {attributes.get('class', '')}"
    return tag not in {"html", "body", "main", "article"} and _BANNER.search(names) is not None


def unfolds(attributes: Mapping[str, str]) -> bool:
    """Tell whether a button is the head of a part that it unfolds."""
    return _UNFOLDING.search(attributes.get("class", "")) is not None


def is_bold(tag: str, attributes: Mapping[str, str], inside: bool) -> bool:
    """Tell whether the element's words are bold, given whether those around it are."""
    if found := _BOLD_STYLE.search(attributes.get("style", "")):
        return found[1].lower() == "bold" or found[1][0] in "6789"
    return inside or tag in {"b", "strong", "summary"}


def is_block(tag: str, attributes: Mapping[str, str]) -> bool:
    """Tell whether the element begins and ends a paragraph of its own."""
    return tag not in INLINE or _BLOCK_STYLE.search(attributes.get("style", "")) is not None


def heading_level(tag: str, attributes: Mapping[str, str]) -> int:
    """Return 1–6 for a heading, 0 for anything else."""
    if tag in HEADINGS:
        return HEADINGS[tag]
    if attributes.get("role", "").strip().lower() != "heading":
        return 0
    level = fold(attributes.get("aria-level", ""))
    return int(level) if level in {"1", "2", "3", "4", "5", "6"} else 2


def list_style(tag: str, attributes: Mapping[str, str]) -> str:
    """Return the style of a list's markers (see `reader.formats.list_markers.Markers`)."""
    if _PLAIN_LIST.search(f"{attributes.get('style', '')} {attributes.get('class', '')}"):
        return ""
    if tag != "ol":
        return "•"
    style = attributes.get("type", "1").strip()
    return style if style in {"1", "a", "A", "i", "I"} else "1"
