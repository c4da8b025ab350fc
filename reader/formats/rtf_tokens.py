"""RTF as tokens: braces, control words and the bytes of text between them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.core.errors import LimitExceeded
from reader.formats.limits import RTF_MAX_TOKENS

_TOKEN = re.compile(
    rb"(?P<text>[^\\{}\r\n\x00]+)|(?P<brace>[{}])|\\(?P<word>[A-Za-z]{1,32})(?P<number>-?\d{1,10})?\ ?"
    rb"|\\'(?P<byte>[0-9A-Fa-f]{2})|\\(?P<sign>[^A-Za-z0-9])|[\r\n\x00\\]",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Word:
    """A control word or sign ("par", "~") and its number, None where it has none."""

    name: str
    number: int | None = None


OPEN, CLOSE = Word("{"), Word("}")
Token = Word | bytes


def tokens(data: bytes) -> Iterator[Token]:
    r"""Yield the tokens of ``data``; ``\'xx`` comes as one byte, what ``\bin`` announces not at all.

    Raises `LimitExceeded` beyond 2,000,000 tokens.
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
        elif byte := found["byte"]:
            yield bytes([int(byte, 16)])
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
