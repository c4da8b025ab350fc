"""Words that a PDF breaks at the end of a line, and letters that it stores under wrong codes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from reader.core.errors import ReaderError
from reader.formats.encoding import decode
from reader.formats.pdf_printed import HYPHEN, Printed

_SURE_BREAKS = frozenset((HYPHEN, "\x02"))
_BREAKS = frozenset((HYPHEN, "\x02", "-", "\u2010", "\u00ad"))
_JOINTS = frozenset((*_BREAKS, "/", " ", "\t"))
_WORDS = re.compile(r"\w+(?:-\w+)*")
_LAST = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*\Z")
_FIRST = re.compile(r"[^\W\d_]+")
_HYPHENATED = frozenset(("веб", "web", "интернет", "онлайн", "аты", "e", "sms", "смс"))  # keep it
_SYLLABLES = 0.03  # of the lines: where more of them end with a hyphen, the text is set with syllables
_WRONG = re.compile(r"[À-ÿ¸¨£¥ª¯º¿¼½¾¡¢³²]")
_WRONG_SHARE = 0.6
_PRIVATE = re.compile("[\uf000-\uf8ff]")
_BULLETS = str.maketrans({"\uf0b7": "•", "\uf0a7": "•", "\uf0d8": "•", "\uf0fc": "•", "\uf076": "•"})


def breaks_word(text: str, after: str) -> bool:
    """Tell whether ``text`` ends within a word that goes on in ``after``."""
    last, before = text[-1:], text[-2:-1]
    if last in _SURE_BREAKS:
        return True
    return last in _BREAKS and before.isalpha() and after[:1].islower()


class Joiner:
    """Joins the lines of a paragraph; knows from the rest of the document which words have a hyphen."""

    def __init__(self, lines: Iterable[Printed]) -> None:
        self._lines = list(lines)
        self._known: frozenset[str] | None = None
        broken = sum(line.text[-1:] in _BREAKS for line in self._lines)
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
        if last in _BREAKS and before.isalnum() and text[0].isalnum():
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
        known = self._words()
        if f"{head}-{tail}" in known or head in _HYPHENATED:
            return True
        if f"{head}{tail}" in known:
            return False
        return not self._in_syllables or (head in known and tail in known)

    def _words(self) -> frozenset[str]:
        if self._known is None:
            whole = " ".join(line.text for line in self._lines if line.text[-1:] not in _BREAKS)
            self._known = frozenset(_WORDS.findall(whole.lower()))
        return self._known


def repaired(pages: Sequence[Sequence[Printed]]) -> list[list[Printed]]:
    """Return the lines with Cyrillic letters where a font stored them under the codes of Latin ones."""
    whole = "".join(line.text for page in pages for line in page)
    if _PRIVATE.search(whole):
        pages = [[_with_bullet(line) for line in page] for page in pages]
    lines = (line.text for page in pages for line in page) if _WRONG.search(whole) else ()
    wrong = [text for text in lines if _is_wrong(text)]
    if not wrong:
        return [list(page) for page in pages]
    try:
        _, codec = decode("\n".join(map(_bytes_of, wrong)).encode("latin-1"))
    except ReaderError:
        codec = "cp1251"
    codec = codec if codec in {"kz1048", "ptcp154", "cp1251", "windows-1251"} else "cp1251"
    return [[_recoded(line, codec) for line in page] for page in pages]


def _is_wrong(text: str) -> bool:
    wrong = len(_WRONG.findall(text))
    return wrong > 3 and wrong > _WRONG_SHARE * sum(map(str.isalpha, text))


def _bytes_of(text: str) -> str:
    return text.encode("cp1252", "replace").decode("latin-1")


def _recoded(line: Printed, codec: str) -> Printed:
    if not _is_wrong(line.text):
        return line
    return line._replace(text=line.text.encode("cp1252", "replace").decode(codec, "replace"))


def _with_bullet(line: Printed) -> Printed:
    return line._replace(text=line.text.translate(_BULLETS))


def _ended(text: str) -> str:
    """Return ``text`` with a plain hyphen where PDFium's sign for one ends it."""
    return f"{text[:-1]}-" if text[-1:] in {HYPHEN, "\x02"} else text
