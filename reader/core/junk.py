"""What a page prints around its text: buttons, builders' marks, copyright lines."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.core.lines import Line
from reader.core.shapes import ends_open, ends_sentence, is_capitals, is_company, is_contact

_FURNITURE = re.compile(
    r"(?:made (?:on|in|with)|tilda|powered by|back to top|to top|наверх|вверх|жоғары(?:ға)?|өйдө|share|print|"
    r"accept(?: all)?(?: cookies)?|decline|reject(?: all)?|ok|ок|принять(?: все)?|отклонить|согласен|закрыть|"
    r"close|қабылдау|бас тарту|жабу|кабыл алуу|баш тартуу|жабуу|menu|меню|мәзір|home|главная|басты бет|"
    r"башкы бет|поделиться|бөлісу|бөлүшүү|download|скачать|жүктеу|жүктөө|search|поиск|"
    r"іздеу|издөө)[\s.!→↑]*\Z",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)\s|copyright\b|(?:.{0,80}?)(?:all rights reserved|все права защищены|"
    r"барлық құқықтар(?:ы)? қорғалған|бардык укуктар(?:ы)? корголгон))",
    re.IGNORECASE,
)
_TRAIL = re.compile(r"[^/>»›]{2,40}(?: [/>»›] [^/>»›]{2,80}){1,5}\Z")  # "Home / Documents / Privacy policy"
_TAIL = 12  # lines at the end among which buttons and marks are looked for
_FEW_WORDS = 3


def without_junk(lines: Sequence[Line]) -> list[Line]:
    """Return the lines without the page's furniture, wherever it stands, and without its tail."""
    kept = len(lines)
    while kept > max(0, len(lines) - _TAIL) and _is_trailing_junk(lines[kept - 1]):
        kept -= 1
    start = 1 if kept > 1 and lines[0].marker is None and _TRAIL.match(lines[0].text) else 0
    return [line for line in lines[start : kept or len(lines)] if not _is_furniture(line)]


def _is_furniture(line: Line) -> bool:
    return len(line.text) <= 40 and line.marker is None and bool(_FURNITURE.match(line.text))


def _is_trailing_junk(line: Line) -> bool:
    """Tell whether a line after the last sentence is a button, a mark or a copyright notice."""
    text = line.text
    if len(text) <= 160 and _COPYRIGHT.match(text):
        return True
    if line.marker or ends_sentence(text) or ends_open(text) or any(map(str.isdigit, text)):
        return False
    if any(mark in text for mark in ",:;@«") or is_contact(text) or is_company(text) or is_capitals(text):
        return False
    return len(text.split()) <= _FEW_WORDS and not text[0].islower()
