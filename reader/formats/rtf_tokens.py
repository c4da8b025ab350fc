"""RTF as tokens: braces, control words and the bytes of text between them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.core.errors import LimitExceeded
from reader.formats.limits import RTF_MAX_TOKENS

_TOKEN = re.compile(
    rb"(?P<text>[^\\{}\r\n\x00]+)|(?P<brace>[{}])"
    rb"|(?P<letters>(?:\\u-?\d{1,5}\ ?(?:\?|\\'[0-9A-Fa-f]{2})){1,9999})"
    rb"|\\(?P<word>[A-Za-z]{1,32})(?P<number>-?\d{1,10})?\ ?"
    rb"|(?P<bytes>(?:\\'[0-9A-Fa-f]{2}){1,9999})|\\(?P<sign>[^A-Za-z0-9])|[\r\n\x00\\]",
    re.DOTALL,
)
_LETTER = re.compile(rb"\\u(-?\d{1,5})\ ?(?:\?|\\'(..))")


@dataclass(frozen=True, slots=True)
class Word:
    """A control word or sign ("par", "~") and its number, None where it has none."""

    name: str
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Letters:
    """A run of ``\\u`` as UTF-16 units, and the signs that stand in for them, a byte each."""

    units: tuple[int, ...]
    stand_ins: bytes


OPEN, CLOSE = Word("{"), Word("}")
Token = Word | Letters | bytes


def tokens(data: bytes) -> Iterator[Token]:
    r"""Yield the tokens of ``data``; ``\'xx`` comes as a byte, what ``\bin`` announces not at all.

    A run of letters that are spelt with numbers, as all are that are not Latin, is one token: a long
    policy in Russian is no bomb. Raises `LimitExceeded` beyond 2,000,000 tokens.
    """
    at, count = 0, 0
    words: dict[bytes, Word] = {}
    while found := _TOKEN.match(data, at):
        at = found.end()
        count += 1
        if count > RTF_MAX_TOKENS:
            raise LimitExceeded(limit="rtf_tokens", size=count, allowed=RTF_MAX_TOKENS)
        if text := found["text"]:
            yield text
        elif spelt := found["bytes"]:
            yield bytes.fromhex(spelt.replace(b"\\'", b"").decode("ascii"))
        elif letters := found["letters"]:
            spelt_letters = _LETTER.findall(letters)
            stand_ins = (int(code, 16) if code else ord("?") for _, code in spelt_letters)
            yield Letters(tuple(int(unit) & 0xFFFF for unit, _ in spelt_letters), bytes(stand_ins))
        elif brace := found["brace"]:
            yield OPEN if brace == b"{" else CLOSE
        elif name := found["word"]:
            if found["number"] is not None:
                word = Word(name.decode("ascii"), int(found["number"]))
                at += max(0, word.number or 0) if word.name == "bin" else 0
            elif (kept := words.get(name)) is None:
                word = words[name] = Word(name.decode("ascii"))
            else:
                word = kept
            yield word
        elif sign := found["sign"]:
            yield Word("par" if sign in b"\r\n" else sign.decode("latin-1"))
