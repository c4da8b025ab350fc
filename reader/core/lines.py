"""The lines of a document as the outline sees them: markers read, broken lines joined."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from reader.core.model import Block, BlockKind, Document, Span
from reader.core.numbering import Marker, MarkerKind, read_marker
from reader.core.shapes import dangles, ends_open, ends_sentence, is_capitals, is_key_value
from reader.core.text import fold

_LONG = 45  # a line that breaks off before a small letter has at least this many characters …
_WRAP_WIDTHS = range(40, 121)  # … or is as full as the other lines of a text wrapped at this width
_LONGEST_JOINED = 5000
_DASH = " — "
_FEWEST_ROWS = 3
_HASHES = re.compile(r"(#{1,6})\s+(?=\S)")
_UNDERLINE = re.compile(r"(?:={3,}|-{3,}|_{3,}|\*{3,}|~{3,})\Z")
_STARS = re.compile(r"(\*\*|__)[^*_]{1,200}\1\Z")
_BARE_NUMBER = re.compile(r"([1-9]\d?)\s+(?=[^\W\d_])")


@dataclass(frozen=True, slots=True)
class Line:
    """One statement, heading or item: one printed line, or several that were broken by the width.

    ``text`` is folded, ``words`` are the folded text after the marker, ``cells`` the same cut at tabs;
    ``gap`` is the number of line feeds before the line (2: there is a blank line), ``last`` the number of
    characters of its last printed line.
    """

    span: Span
    text: str
    marker: Marker | None
    words: str
    cells: tuple[str, ...]
    gap: int
    kind: BlockKind
    level: int
    emphasised: bool
    last: int = 0

    @property
    def parts(self) -> tuple[int, ...]:
        """The numbers of a decimal marker (2.1 → (2, 1)), else ()."""
        return self.marker.parts if self.marker and self.marker.kind is MarkerKind.DECIMAL else ()


def read_lines(document: Document) -> list[Line]:
    """Return the lines of ``document`` in order; a line with no word is left out or joined to the next."""
    lines: list[Line] = []
    width = _wrap_width(document)
    open_capitals = False
    for line in _printed_lines(document):
        if lines and line.gap <= 2 and _continues(lines[-1], line, width, open_capitals):
            open_capitals = open_capitals or line.gap == 2
            lines[-1] = _joined(document, lines[-1], line)
        elif _UNDERLINE.match(line.text):
            if lines and line.gap == 1 and lines[-1].gap > 1 and not ends_sentence(lines[-1].text):
                lines[-1] = replace(lines[-1], kind=BlockKind.HEADING, level=1 if line.text[0] == "=" else 2)
        else:
            lines.append(line)
            open_capitals = False
    lines = [replace(line, words=line.text) if _is_bare_chapter(line) else line for line in lines]
    return _with_rows([line for line in lines if any(map(str.isalnum, line.words))])


def _is_bare_chapter(line: Line) -> bool:
    """«Section 2» over a whole sentence: its number is all the heading that there is."""
    return not line.words and line.marker is not None and line.marker.kind is MarkerKind.CHAPTER


def _printed_lines(document: Document) -> Iterator[Line]:
    text = document.text
    numbered = _bare_numbers(document)
    at = 0
    for block in document.blocks:
        raw = text[block.span.start : block.span.end]
        words = raw.strip()
        if words:
            start = block.span.start + len(raw) - len(raw.lstrip())
            gap = text.count("\n", at, start) if at else 2
            at = start + len(words)
            yield _line(Span(start, at), words, block, gap, numbered)


def _line(span: Span, raw: str, block: Block, gap: int, numbered: Mapping[int, Marker]) -> Line:
    kind, level, bold = block.kind, block.level, block.emphasised
    start = 0
    if kind is BlockKind.PARAGRAPH and (found := _HASHES.match(raw)):  # a heading of pasted Markdown
        kind, level, start = BlockKind.HEADING, len(found[1]), found.end()
    elif found := _STARS.match(raw):
        bold, start = True, 2
    marker = numbered.get(span.start) or read_marker(raw[start:])
    if marker and start:
        marker = marker._replace(end=marker.end + start)
    words = raw[marker.end if marker else start :]
    if start == 2 and bold:
        words = words[:-2]
    cells = tuple(map(fold, words.strip().split("\t")))
    return Line(span, fold(raw), marker, fold(words), cells, gap, kind, level, bold, len(raw))


def _with_rows(lines: list[Line]) -> list[Line]:
    """Read "a — b" as cells where such lines stand together: a table whose cells were joined by dashes."""
    dashes = [0 if line.marker or len(line.cells) > 1 else line.words.count(_DASH) for line in lines]
    start = 0
    for at in range(1, len(lines) + 1):
        if at < len(lines) and dashes[at] == dashes[start] and lines[at].gap == 1:
            continue
        if dashes[start] and at - start >= _FEWEST_ROWS:
            for row in range(start, at):
                lines[row] = replace(lines[row], cells=tuple(lines[row].words.split(_DASH)))
        start = at
    return lines


def _joined(document: Document, first: Line, second: Line) -> Line:
    span = Span(first.span.start, second.span.end)
    words = f"{first.words} {second.words if not first.words else second.text}".strip()
    leading = first if first.words else second  # where a number stood alone, the words say what it is
    return Line(
        span,
        fold(document.text[span.start : span.end]),
        first.marker,
        words,
        (words,),
        first.gap,
        leading.kind,
        leading.level,
        leading.emphasised and second.emphasised,
        second.last,
    )


def _continues(last: Line, line: Line, width: int, open_capitals: bool) -> bool:
    """Tell whether ``line`` goes on with the sentence that ``last`` began."""
    if line.marker:
        return False
    if not last.words:  # a number alone on its line
        whole = _is_bare_chapter(last) and ends_sentence(line.words)
        return last.marker is not None and any(map(str.isalnum, line.words)) and not whole
    if line.kind is not BlockKind.PARAGRAPH or last.kind is not BlockKind.PARAGRAPH:
        return False
    if len(line.cells) > 1 or len(last.cells) > 1 or len(last.text) > _LONGEST_JOINED:
        return False
    if ends_sentence(last.text) or ends_open(last.text) or last.text[-1] == ";" or line.emphasised:
        return False
    if is_key_value(last.text) and is_key_value(line.text):
        return False
    if dangles(last.text):
        return line.gap == 1 or not last.text.endswith(",")
    if line.gap > 1:
        return False
    if open_capitals and is_capitals(last.words) and is_capitals(line.words):
        return True
    if line.text[0] == "(":
        return True
    if line.text[0].islower() and line.text[1:2] != ".":  # "г. Алматы" begins a line
        return len(last.text) >= _LONG or (last.text[0].isupper() and last.text[-1] == ",")
    return 0 < width <= last.last + 1 + len(line.text.split(None, 1)[0])


def _wrap_width(document: Document) -> int:
    """Return the width that a hard-wrapped text was broken at, or 0 where lines are whole paragraphs."""
    lengths = sorted(block.span.end - block.span.start for block in document.blocks)
    if len(lengths) < 8:
        return 0
    longest = lengths[-1 - len(lengths) // 50]
    full = sum(length > longest * 3 // 4 for length in lengths)
    if longest not in _WRAP_WIDTHS or full * 3 < len(lengths):
        return 0
    text, blocks = document.text, document.blocks
    broken = sum(
        text[second.span.start].islower() and text[first.span.end - 1] not in ".!?:;…"
        for first, second in pairwise(blocks)
    )
    return longest if broken * 5 >= len(blocks) else 0


def _bare_numbers(document: Document) -> dict[int, Marker]:
    """Return markers for "1 Introduction", by place, where such lines count 1, 2, 3 … through the text."""
    found: dict[int, Marker] = {}
    for block in document.blocks:
        match = _BARE_NUMBER.match(document.text, block.span.start, block.span.end)
        if match and int(match[1]) == len(found) + 1 and document.text[match.end()].isupper():
            end = match.end() - block.span.start
            found[block.span.start] = Marker(MarkerKind.DECIMAL, match[1], (int(match[1]),), end)
    return found if len(found) >= 3 else {}
