"""What every format hands to the door: one text and its blocks, within the limits."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from reader.core.model import Block, BlockKind, Notice, Span
from reader.core.old_letters import old_letters, todays_letters
from reader.core.text import normalise, normalised, unseen_signs
from reader.formats.limits import (
    BLOCK_MAX_CHARACTERS,
    BLOCKS_MAX,
    LEVEL_MAX,
    RUN_MAX_CHARACTERS,
    SLOW_BLOCK_MAX_CHARACTERS,
    SLOW_RUN_MAX_CHARACTERS,
    TEXT_MAX_CHARACTERS,
)
from reader.formats.side_by_side import one_language_after_the_other

_MOST_LINES = 2 * BLOCKS_MAX  # blank ones, too
_BLANK_LINES = re.compile(r"\n(?:[^\S\n]*+\n)++")
_RUN = re.compile(r"[^ \t\n]++")
_SLOW = re.compile("[^\0-\u058f\u2000-\u214f]")  # letters that another font is opened for
_OF_ONE_ALPHABET = re.compile("[\0-\u024f\u2000-\u206f]*+|[^A-Za-z\xaa-\u03ff\u0530-\U0010ffff]*+")


class Piece(NamedTuple):
    """One paragraph, heading or list item of a structured format, before it has a place.

    ``gap`` is the number of line feeds before it: 2 leaves a blank line, 1 (a list item after its
    neighbour, a row of a table, the line after ``<br>``) leaves none.
    """

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    emphasised: bool = False
    gap: int = 2


@dataclass(frozen=True, slots=True)
class Reading:
    """Normalised text and its blocks in order; ``format`` is how it was read in the end."""

    format: str
    text: str
    blocks: tuple[Block, ...]
    title: str = ""
    encoding: str = ""
    notices: tuple[Notice, ...] = ()

    def with_notice(self, notice: Notice) -> Reading:
        """Return the same reading with one more notice."""
        return self.with_notices((notice,))

    def with_notices(self, notices: Iterable[Notice]) -> Reading:
        """Return the same reading with more notices."""
        return replace(self, notices=(*self.notices, *notices))

    def in_todays_letters(self) -> Reading:
        """Return the same reading without letters of old Kazakh fonts, and with a notice of them."""
        if not (example := old_letters(self.text)):
            return self
        changed = replace(self, text=todays_letters(self.text), title=todays_letters(self.title))
        return changed.with_notice(Notice("notice.old_letters", {"example": example}))


def from_lines(untrusted_text: str, *, encoding: str = "", cut: bool = False) -> Reading:
    """Read plain text: every line that is not blank is a paragraph, the text stays as it is.

    Only a line over 20,000 characters gets line feeds of ours, and only a text of hundreds of thousands of
    lines loses blank ones: the window has a row for each. ``cut`` says that something was
    left out before; text beyond the limits is cut at the end of a line where there is one.
    """
    unseen = unseen_signs(untrusted_text[: TEXT_MAX_CHARACTERS + 1])
    text = _split_long_lines(_split_runs(normalise(untrusted_text[: TEXT_MAX_CHARACTERS + 1])))
    if text.count("\n") > _MOST_LINES:
        text = _BLANK_LINES.sub("\n\n", text)
    cut = cut or len(untrusted_text) > TEXT_MAX_CHARACTERS
    if len(text) > TEXT_MAX_CHARACTERS:
        line_end = text.rfind("\n", TEXT_MAX_CHARACTERS - BLOCK_MAX_CHARACTERS, TEXT_MAX_CHARACTERS)
        text = text[: line_end if line_end >= 0 else TEXT_MAX_CHARACTERS]
    blocks: list[Block] = []
    at = 0
    for line in text.split("\n"):
        kept = line.strip()
        if kept:
            if len(blocks) == BLOCKS_MAX:
                text, cut = text[:at], True
                break
            start = at + len(line) - len(line.lstrip())
            blocks.append(Block(Span(start, start + len(kept))))
        at += len(line) + 1
    notices = (*(_cut_notice(text) if cut else ()), *_unseen_notices(*unseen))
    return Reading("text", text, tuple(blocks), encoding=encoding, notices=notices)


def from_pieces(
    pieces: Iterable[Piece], *, format: str, title: str = "", encoding: str = "", cut: bool = False
) -> Reading:
    """Join the pieces of a structured format to one text, leaving out those without a word."""
    parts: list[str] = []
    blocks: list[Block] = []
    at = turned = hidden = 0
    for (words, kind, level, emphasised, gap), unseen in _sized(one_language_after_the_other(pieces)):
        turned, hidden = turned + unseen[0], hidden + unseen[1]
        start = at + gap if blocks else 0
        end = start + len(words)
        if end > TEXT_MAX_CHARACTERS or len(blocks) == BLOCKS_MAX:
            cut = True
            break
        parts += ("\n" * (start - at), words)
        blocks.append(Block(Span(start, end), kind, min(level, LEVEL_MAX), emphasised))
        at = end
    text = "".join(parts)
    notices = (*(_cut_notice(text) if cut else ()), *_unseen_notices(turned, hidden))
    return Reading(format, text, tuple(blocks), title, encoding, notices)


def _cut_notice(text: str) -> tuple[Notice, ...]:
    return (Notice("notice.cut", {"kept": len(text), "allowed": TEXT_MAX_CHARACTERS}),)


def _unseen_notices(turned: int, hidden: int) -> Iterator[Notice]:
    """Yield what to know of signs that nobody sees: they could make a text look other than it is."""
    if turned:
        yield Notice("notice.direction", {"count": turned})
    if hidden:
        yield Notice("notice.invisible", {"count": hidden})


def _sized(pieces: Iterable[Piece]) -> Iterator[tuple[Piece, tuple[int, int]]]:
    """Yield pieces of a size that we keep, with the unseen signs that were in each."""
    for piece in pieces:
        text, unseen = normalised(piece.text)
        text = _split_runs(text.replace("\n", " ").strip())
        if len(text) <= _most(text):
            if text:
                yield piece if text == piece.text else piece._replace(text=text), unseen
            continue
        first, *rest = (part.strip() for part in _chunks(text))
        yield piece._replace(text=first), unseen
        yield from ((Piece(part, gap=1), (0, 0)) for part in rest if part)


def _split_runs(text: str) -> str:
    """Put a space into every run that no line could be broken in: Qt sets such a line in quadratic time."""
    if len(text) <= SLOW_RUN_MAX_CHARACTERS:
        return text
    return _RUN.sub(_split_run, text)


def _split_run(found: re.Match[str]) -> str:
    run = found[0]
    if len(run) <= SLOW_RUN_MAX_CHARACTERS:
        return run
    most = RUN_MAX_CHARACTERS if _OF_ONE_ALPHABET.fullmatch(run) else SLOW_RUN_MAX_CHARACTERS
    return run if len(run) <= most else " ".join(run[at : at + most] for at in range(0, len(run), most))


def _most(line: str) -> int:
    """Return the letters of a paragraph that can be set in one go."""
    if len(line) <= SLOW_BLOCK_MAX_CHARACTERS or line.isascii():
        return BLOCK_MAX_CHARACTERS
    slow = len(_SLOW.findall(line)) > SLOW_BLOCK_MAX_CHARACTERS
    return SLOW_BLOCK_MAX_CHARACTERS if slow else BLOCK_MAX_CHARACTERS


def _split_long_lines(text: str) -> str:
    if len(text) <= SLOW_BLOCK_MAX_CHARACTERS:
        return text
    return "\n".join(chunk for line in text.split("\n") for chunk in _chunks(line))


def _chunks(line: str) -> Iterator[str]:
    """Cut where the last sentence before the limit ends, else at a space, or at the limit."""
    at, most = 0, _most(line)
    while len(line) - at > most:
        limit = at + most
        sentence = line.rfind(". ", (at + limit) // 2, limit)
        space = sentence + 1 if sentence > 0 else line.rfind(" ", at + 1, limit)
        end = space + 1 if space > 0 else limit
        yield line[at:end]
        at = end
    yield line[at:]
