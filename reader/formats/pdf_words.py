"""Words that a PDF breaks at the end of a line, and letters that it stores under wrong codes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.formats.pdf_printed import HYPHEN, Printed
from reader.formats.wrong_letters import right_letters

_SURE_BREAKS = frozenset((HYPHEN, "\x02"))
BREAKS = frozenset((HYPHEN, "\x02", "-", "\u2010", "\u00ad"))
"""Signs that can end a line within a word."""
_JOINTS = frozenset((*BREAKS, "/", " ", "\t"))
_WORDS = re.compile(r"\w+(?:-\w+)*")
_LAST = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*\Z")
_FIRST = re.compile(r"[^\W\d_]+")
_LOOKS = 100  # through the text for a word; once all were taken, its words are gathered
_HYPHENATED = frozenset(("веб", "web", "интернет", "онлайн", "аты", "e", "sms", "смс"))  # keep it
_SYLLABLES = 0.03  # of the lines: where more of them end with a hyphen, the text is set with syllables
_GOES_ON = re.compile(r"-?\w")
_SUSPECT = re.compile("[À-ÿ¸¨£¥ª¯º¿¼½¾¡¢³²\uf000-\uf8ff]")
_BULLETS = str.maketrans({"\uf0b7": "•", "\uf0a7": "•", "\uf0d8": "•", "\uf0fc": "•", "\uf076": "•"})


def breaks_word(text: str, after: str) -> bool:
    """Tell whether ``text`` ends within a word that goes on in ``after``."""
    last, before = text[-1:], text[-2:-1]
    if last in _SURE_BREAKS:
        return True
    return last in BREAKS and before.isalpha() and after[:1].islower()


class Joiner:
    """Joins the lines of a paragraph; knows from the rest of the document which words have a hyphen."""

    def __init__(self, lines: Iterable[Printed]) -> None:
        self._lines = list(lines)
        self._whole: str | None = None
        self._known: frozenset[str] | None = None
        broken = sum([line.text[-1:] in BREAKS for line in self._lines])
        self._looks = _LOOKS if broken * 2 <= _LOOKS else 0  # each is asked for with a hyphen and without
        self._in_syllables = broken > _SYLLABLES * len(self._lines)

    def joined(self, texts: Sequence[str]) -> str:
        """Return the lines as one text; "" for none."""
        if not any([text[-1:] in _JOINTS for text in texts]):
            return " ".join(texts).strip()
        whole = ""
        for text in texts:
            whole = self._join(whole, text.strip())
        return _ended(whole)

    def _join(self, whole: str, text: str) -> str:
        if not whole or not text:
            return whole or text
        last, before = whole[-1], whole[-2:-1]
        if last in BREAKS and before.isalnum() and text[0].isalnum():
            keeps = self._keeps_hyphen(whole[:-1], text) and last not in "\u2010\u00ad"
            return f"{whole[:-1]}{'-' if keeps else ''}{text}"
        if last == "/" and not before.isspace():
            return whole + text
        return f"{_ended(whole)} {text}"

    def _keeps_hyphen(self, before: str, text: str) -> bool:
        first, second = _LAST.search(before.rsplit(None, 1)[-1]), _FIRST.match(text)
        if first is None or second is None or text[0].isupper():
            return True
        head, tail = first[0].lower(), second[0].lower()
        if head in _HYPHENATED or self._is_known(f"{head}-{tail}"):
            return True
        if self._is_known(f"{head}{tail}"):
            return False
        return not self._in_syllables or (self._is_known(head) and self._is_known(tail))

    def _is_known(self, word: str) -> bool:
        """Tell whether a line that does not end within a word has ``word`` as one of its words."""
        if self._whole is None:
            whole = " ".join([line.text for line in self._lines if line.text[-1:] not in BREAKS])
            self._whole = whole.lower()
        at = -1
        while self._looks > 0:
            self._looks -= 1
            at = self._whole.find(word, at + 1)
            if at < 0:
                return False
            if _stands_alone(self._whole, at, at + len(word)):
                return True
        if self._known is None:
            self._known = frozenset(_WORDS.findall(self._whole))
        return word in self._known


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Tell whether the word from ``start`` to ``end`` is no part of a longer one."""
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    return not (_GOES_ON.match(after) or _GOES_ON.match(before[::-1]))


def repaired(pages: Sequence[Sequence[Printed]]) -> list[list[Printed]]:
    """Return the lines with Cyrillic letters where a font stored them under the codes of Latin ones."""
    if not _SUSPECT.search("".join([line.text for page in pages for line in page])):
        return [list(page) for page in pages]
    pages = [[_with_bullet(line) for line in page] for page in pages]
    right = right_letters(line.text for page in pages for line in page)
    if right is None:
        return [list(page) for page in pages]
    return [[replace(line, text=right(line.text)) for line in page] for page in pages]


def _with_bullet(line: Printed) -> Printed:
    return replace(line, text=line.text.translate(_BULLETS))


def _ended(text: str) -> str:
    """Return ``text`` with a plain hyphen where PDFium's sign for one ends it."""
    return f"{text[:-1]}-" if text[-1:] in {HYPHEN, "\x02"} else text
