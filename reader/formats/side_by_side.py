"""One text in two or three languages, each in a column of its own: read one after the other.

In Kazakhstan a policy often stands in a table, Kazakh on the left and Russian on the right. Row by row a
clause would be in both languages, and each section would be there twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from reader.core.model import BlockKind

if TYPE_CHECKING:
    from reader.formats.reading import Piece

_SEPARATOR = re.compile(r"\t| — ")
_MOST_COLUMNS = 3  # so many ways of writing are told apart
_FEWEST_LETTERS = 100  # of a column: below, it is a table of words
_SAMPLE = 20_000  # letters of a column that are looked at
_SHORTER = 0.5  # a translation is nearly as long
_OWN_SHARE = 0.015  # of the letters that Russian lacks, in Kazakh and Kyrgyz
_LATIN = re.compile(r"[A-Za-z]")
_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_OWN = re.compile(r"[әғқңөұүһі]", re.IGNORECASE)


def one_language_after_the_other(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Yield pieces in their order, but rows that say the same in several languages column by column."""
    for count, run in groupby(pieces, _columns):
        if count < 2 or count > _MOST_COLUMNS:
            yield from run
            continue
        rows = list(run)
        columns = list(zip(*(_SEPARATOR.split(row.text) for row in rows), strict=True))
        if not are_translations(columns):
            yield from rows
            continue
        for column in columns:
            for row, text in zip(rows, column, strict=True):
                yield row._replace(text=text, gap=2)


def _columns(piece: Piece) -> int:
    return 1 + len(_SEPARATOR.findall(piece.text)) if piece.kind is BlockKind.PARAGRAPH else 0


def are_translations(columns: Sequence[Sequence[str]]) -> bool:
    """Tell whether columns, each of so many texts, are about as long and in different languages."""
    written = [" ".join(column) for column in columns]
    lengths = [len(text) for text in written]
    if len(written) < 2 or min(lengths) < max(_FEWEST_LETTERS, _SHORTER * max(lengths)):
        return False
    return len({_writing(text[:_SAMPLE]) for text in written}) == len(written)


def _writing(text: str) -> str:
    """Return by which letters a text is told from its translations."""
    cyrillic = len(_CYRILLIC.findall(text))
    if len(_LATIN.findall(text)) > cyrillic:
        return "latin"
    return "own" if len(_OWN.findall(text)) >= _OWN_SHARE * cyrillic else "russian"
