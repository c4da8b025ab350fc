"""HTML to tags and text in one pass that never looks twice, however broken the page is.

The standard ``html.parser`` rescans the rest of the page at every unclosed comment or quote, which
some bytes can turn into hours; entities are still the standard library's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from itertools import islice

from reader.core.errors import LimitExceeded
from reader.formats.limits import MARKUP_MAX_ATTRIBUTES, MARKUP_MAX_TOKENS

_NAME = re.compile(r"[A-Za-z][^\s/>]*")
_ATTRIBUTE_NAME = re.compile(r"[\s/]*([^\s/>=][^\s/>=]*)")
_VALUE_SIGN = re.compile(r"\s*=\s*")
_BARE_VALUE = re.compile(r"[^\s>]*")
_RAW_ELEMENTS = frozenset(
    {"script", "style", "textarea", "iframe", "noembed", "noframes", "xmp", "noscript", "title"}
)
_HUGE_NUMBER = re.compile(r"&#[0-9]{8,};?")  # int() refuses some of these; none is a character
_LONGEST_NAME = 40
_LONGEST_ENTITY_TEXT = 4096


@dataclass(frozen=True, slots=True)
class StartTag:
    """An opening tag; names are lower-case, of two attributes of one name the first counts."""

    name: str
    attributes: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class EndTag:
    """A closing tag, whether anything was open or not."""

    name: str


Token = StartTag | EndTag | str


def tokens(page: str) -> Iterator[Token]:
    """Yield tags and unescaped text in order; comments and the content of scripts are left out.

    Raises `LimitExceeded` for more than 1,000,000 tokens, before the first: using them takes much longer.
    """
    if page.count("<") >= MARKUP_MAX_TOKENS // 2:  # else there are fewer: one text at most before each tag
        count = sum(1 for _ in islice(_Scanner(page).scan(), MARKUP_MAX_TOKENS + 1))
        if count > MARKUP_MAX_TOKENS:
            raise LimitExceeded(limit="html_tokens", size=count, allowed=MARKUP_MAX_TOKENS)
    return _Scanner(page).scan()


def _plain(text: str) -> str:
    return unescape(_HUGE_NUMBER.sub("\ufffd", text)) if "&" in text else text


class _Scanner:
    def __init__(self, page: str) -> None:
        self._page = page
        self._at = 0
        self._absent: set[str] = set()

    def scan(self) -> Iterator[Token]:
        page = self._page
        while self._at < len(page):
            less = page.find("<", self._at)
            end = len(page) if less < 0 else less
            if end > self._at:
                yield _plain(page[self._at : end])
                self._at = end
            if less >= 0:
                yield from self._markup()

    def _find(self, mark: str, start: int) -> int:
        """Find ``mark``; once it is absent it is never looked for again."""
        if mark in self._absent:
            return -1
        found = self._page.find(mark, start)
        if found < 0:
            self._absent.add(mark)
        return found

    def _skip_past(self, mark: str, start: int) -> bool:
        found = self._find(mark, start)
        if found >= 0:
            self._at = found + len(mark)
        return found >= 0

    def _markup(self) -> Iterator[Token]:
        page, at = self._page, self._at
        if page.startswith("<!--", at):
            if not (self._skip_past("-->", at + 2) or self._skip_past(">", at)):
                self._at = len(page)
        elif page.startswith(("<!", "<?"), at):
            if not self._skip_past(">", at):
                self._at = len(page)
        elif page.startswith("</", at):
            yield from self._end_tag()
        elif name := _NAME.match(page, at + 1):
            yield from self._start_tag(name)
        else:
            self._at += 1
            yield "<"

    def _end_tag(self) -> Iterator[Token]:
        name = _NAME.match(self._page, self._at + 2)
        if not self._skip_past(">", self._at):
            self._at = len(self._page)
        if name:
            yield EndTag(name[0][:_LONGEST_NAME].lower())

    def _start_tag(self, match: re.Match[str]) -> Iterator[Token]:
        name = match[0][:_LONGEST_NAME].lower()
        self._at = match.end()
        attributes = self._attributes()
        yield StartTag(name, attributes)
        if name == "plaintext":
            yield self._page[self._at :]
            self._at = len(self._page)
        elif name in _RAW_ELEMENTS:
            yield from self._raw_content(name)

    def _attributes(self) -> dict[str, str]:
        found: dict[str, str] = {}
        while name := _ATTRIBUTE_NAME.match(self._page, self._at):
            self._at = name.end()
            value = ""
            if sign := _VALUE_SIGN.match(self._page, self._at):
                self._at = sign.end()
                value = self._value()
            if len(found) < MARKUP_MAX_ATTRIBUTES and len(value) <= _LONGEST_ENTITY_TEXT:
                found.setdefault(name[1].lower(), _plain(value))
        if not self._skip_past(">", self._at):
            self._at = len(self._page)
        return found

    def _value(self) -> str:
        quote = self._page[self._at : self._at + 1]
        if quote in {'"', "'"}:
            start = self._at + 1
            if self._skip_past(quote, start):
                return self._page[start : self._at - 1]
        bare = _BARE_VALUE.match(self._page, self._at)
        assert bare is not None, "the pattern matches the empty string"
        self._at = bare.end()
        return bare[0]

    def _raw_content(self, name: str) -> Iterator[Token]:
        start, end = self._at, -1
        mark = f"</{name}"
        if mark not in self._absent:
            match = re.compile(re.escape(mark) + r"(?=[\s/>])", re.IGNORECASE).search(self._page, start)
            end = match.start() if match else -1
        if end < 0:
            self._absent.add(mark)
            if name == "title":
                yield EndTag(name)
            else:  # as browsers do: an unclosed script runs to the end of the page
                self._at = len(self._page)
            return
        self._at = end
        if name == "title":
            yield _plain(self._page[start : min(end, start + _LONGEST_ENTITY_TEXT)])
        elif name == "textarea":
            yield _plain(self._page[start:end])
