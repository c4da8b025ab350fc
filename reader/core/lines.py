"""The lines of a document as the outline sees them: markers read, broken lines joined."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.core.model import Block, BlockKind, Document, Span
from reader.core.numbering import Marker, MarkerKind, read_marker
from reader.core.shapes import dangles, ends_open, ends_sentence, is_capitals
from reader.core.text import fold

_LONG = 45  # a line that breaks off before a small letter has at least this many characters …
_WRAP_WIDTHS = range(40, 121)  # … or is as full as the other lines of a text wrapped at this width


@dataclass(frozen=True, slots=True)
class Line:
    """One statement, heading or item: one printed line, or several that were broken by the width.

    ``raw`` is the text as it stands, ``text`` the same folded, ``words`` the folded text after the marker;
    ``gap`` is the number of line feeds before it (2: there is a blank line).
    """

    span: Span
    raw: str
    text: str
    marker: Marker | None
    words: str
    gap: int
    kind: BlockKind
    level: int
    emphasised: bool

    @property
    def parts(self) -> tuple[int, ...]:
        """The numbers of a decimal marker (2.1 → (2, 1)), else ()."""
        return self.marker.parts if self.marker and self.marker.kind is MarkerKind.DECIMAL else ()


def read_lines(document: Document) -> list[Line]:
    """Return the lines of ``document`` in order; a line without a letter or digit is left out."""
    lines: list[Line] = []
    width = _wrap_width(document)
    open_capitals = False
    for block in document.blocks:
        raw = document.text[block.span.start : block.span.end]
        text = raw.strip()
        start = block.span.start + len(raw) - len(raw.lstrip())
        gap = document.text.count("\n", lines[-1].span.end, start) if lines else 2
        line = _line(document, Span(start, start + len(text)), block, gap)
        if lines and gap <= 2 and _continues(lines[-1], line, width, open_capitals):
            last = lines[-1]
            open_capitals = open_capitals or gap == 2
            joined = _joined(document, last, line)
            lines[-1] = joined
        elif any(map(str.isalnum, text)) or line.marker:
            lines.append(line)
            open_capitals = False
    return [line for line in lines if any(map(str.isalnum, line.words))]


def _line(document: Document, span: Span, block: Block, gap: int) -> Line:
    text = document.text[span.start : span.end]
    marker = read_marker(text)
    words = fold(text[marker.end :] if marker else text)
    return Line(span, text, fold(text), marker, words, gap, block.kind, block.level, block.emphasised)


def _joined(document: Document, first: Line, second: Line) -> Line:
    span = Span(first.span.start, second.span.end)
    text = document.text[span.start : span.end]
    words = f"{first.words} {second.text}".strip()
    kind = second.kind if not first.words else first.kind
    level = second.level if not first.words else first.level
    bold = second.emphasised if not first.words else first.emphasised and second.emphasised
    return Line(span, text, fold(text), first.marker, words, first.gap, kind, level, bold)


def _continues(last: Line, line: Line, width: int, open_capitals: bool) -> bool:
    """Tell whether ``line`` goes on with the sentence that ``last`` began."""
    if line.marker and line.marker.kind is not MarkerKind.LETTER:
        return False
    if not last.words:  # a number alone on its line
        return last.marker is not None and not line.marker
    if line.marker or "\t" in line.raw or line.kind is not BlockKind.PARAGRAPH:
        return False
    if last.kind is not BlockKind.PARAGRAPH or ends_sentence(last.text) or ends_open(last.text):
        return False
    if last.text[-1] == ";":
        return False
    if dangles(last.text) and last.text[-1] not in ",":
        return True
    if line.gap > 1:
        return False
    if open_capitals and is_capitals(last.words) and is_capitals(line.words):
        return True
    if line.text[0].islower() and len(last.text) >= _LONG:
        return True
    if line.text[0] == "(" or line.text[0].islower():
        return not _is_list(last, line)
    return 0 < width <= len(last.text) + 1 + len(line.text.split(None, 1)[0])


def _is_list(last: Line, line: Line) -> bool:
    """Tell whether two short lines look like two entries of a list rather than one sentence."""
    return line.text[0] != "(" and not (last.text[0].isupper() and last.text[-1] == ",")


def _wrap_width(document: Document) -> int:
    """Return the width that a hard-wrapped text was broken at, or 0 where lines are whole paragraphs."""
    lengths = sorted(block.span.end - block.span.start for block in document.blocks)
    if len(lengths) < 8:
        return 0
    longest = lengths[-1 - len(lengths) // 50]
    full = sum(length > longest * 3 // 4 for length in lengths)
    if longest not in _WRAP_WIDTHS or full * 3 < len(lengths):
        return 0
    return longest if _broken_share(document.text, document.blocks) >= 1 / 4 else 0


def _broken_share(text: str, blocks: Sequence[Block]) -> float:
    """Return the share of lines that break off before a small letter."""
    broken = sum(
        text[second.span.start].islower() and text[first.span.end - 1] not in ".!?:;…"
        for first, second in pairwise(blocks)
    )
    return broken / len(blocks)
