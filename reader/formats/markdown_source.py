"""Markdown before it is parsed: what is no text of the policy, and what would cost too much."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.core.text import fold
from reader.formats.html_elements import INLINE, VOID
from reader.formats.html_lines import LINE_BREAK

_MAX_CHARACTERS = 2_000_000
_MAX_LINES = 50_000
# The parser's work on one paragraph grows with its length times its signs.
_MAX_COST = 1_000_000_000
_SIGNS = str.maketrans("", "", "[]!*_`<&~\\")
_NEW_BLOCK = re.compile(r" {0,3}(?:[-*+] |#{1,6} |\d{1,9}[.)] )")
_TOO_DEEP = re.compile(r"[ \t>*+.)\d-]{100,}\w")  # the parser drops what is nested deeper than this
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]{0,19})((?:\s[^<>]*)?)/?>")
_BLOCK_TAG_NAMES = """p div br hr li ul ol table tr td th thead tbody center section h1 h2 h3 h4 h5 h6 details
summary blockquote pre article header"""
_BLOCK_TAGS = frozenset(_BLOCK_TAG_NAMES.split())
_HIDDEN_ELEMENTS = tuple(
    (re.compile(re.escape(opening), re.IGNORECASE), re.compile(closing, re.IGNORECASE))
    for opening, closing in (("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>"))
)
_FRONT_MATTER_TITLE = re.compile(r"^title:[ \t]*(.{1,300})$", re.MULTILINE)
_LONGEST_FRONT_MATTER = 5_000


def is_beyond_the_parser(source: str) -> bool:
    """Tell whether the parser could need seconds for ``source``, or lose words; counted in one pass."""
    if len(source) > _MAX_CHARACTERS:
        return True
    cost = length = signs = lines = 0
    for line in source.split("\n"):
        blank = not line.strip()
        if blank or _NEW_BLOCK.match(line):
            cost += length * signs
            length = signs = 0
        if _TOO_DEEP.match(line):
            return True
        lines += not blank
        length += len(line)
        signs += len(line) - len(line.translate(_SIGNS))
    return cost + length * signs > _MAX_COST or lines > _MAX_LINES


def cleaned(source: str) -> tuple[str, str]:
    """Return ``source`` without front matter, comments, scripts and styles, and the title it names."""
    title = ""
    if source.startswith(("---\n", "+++\n")):
        end = source.find(f"\n{source[:3]}\n", 3, _LONGEST_FRONT_MATTER)
        if end >= 0:
            found = _FRONT_MATTER_TITLE.search(source, 3, end)
            title = fold(found[1]).strip("\"'") if found else ""
            source = source[end + 5 :]
    for opening, closing in _HIDDEN_ELEMENTS:
        source = _without(source, opening, closing)
    return source, title


def split_tags(text: str) -> Iterator[str]:
    """Yield ``text`` without HTML tags, with `LINE_BREAK` where one of them breaks the line."""
    at = 0
    for tag in _TAG.finditer(text):
        name = tag[2].lower()
        if name in _BLOCK_TAGS or name in INLINE or name in VOID:
            yield text[at : tag.start()]
            at = tag.end()
            if name in _BLOCK_TAGS:
                yield LINE_BREAK
    yield text[at:]


def _without(source: str, opening: re.Pattern[str], closing: re.Pattern[str]) -> str:
    kept, at = [], 0
    while start := opening.search(source, at):
        end = closing.search(source, start.end())
        if end is None:
            break
        kept.append(source[at : start.start()])
        at = end.end()
    return "".join((*kept, source[at:]))
