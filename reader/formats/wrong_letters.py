"""Cyrillic letters that a file stores under the codes of Latin ones ("Ïîëèòèêà")."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from reader.core.errors import ReaderError
from reader.formats.encoding import decode
from reader.formats.reading import Piece

_WRONG = re.compile(r"[À-ÿ¸¨£¥ª¯º¿¼½¾¡¢³²]")
_WRONG_SHARE = 0.6


def right_letters(lines: Iterable[str]) -> Callable[[str], str] | None:
    """Return what gives a line of these its letters back; None where no line is made of wrong ones."""
    wrong = [line for line in lines if _is_wrong(line)]
    if not wrong:
        return None
    try:
        _, codec = decode("\n".join(map(_bytes_of, wrong)).encode("latin-1"))
    except ReaderError:
        codec = "cp1251"
    codec = codec if codec in {"kz1048", "ptcp154", "cp1251", "windows-1251"} else "cp1251"
    return lambda line: line.encode("cp1252", "replace").decode(codec, "replace") if _is_wrong(line) else line


def with_right_letters(pieces: list[Piece]) -> list[Piece]:
    """Return pieces with the letters that were meant, where a file names the wrong code page for them."""
    right = right_letters(piece.text for piece in pieces)
    return pieces if right is None else [piece._replace(text=right(piece.text)) for piece in pieces]


def _is_wrong(text: str) -> bool:
    wrong = len(_WRONG.findall(text))
    return wrong > 3 and wrong > _WRONG_SHARE * sum(map(str.isalpha, text))


def _bytes_of(text: str) -> str:
    return text.encode("cp1252", "replace").decode("latin-1")
