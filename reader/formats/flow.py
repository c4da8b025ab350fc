"""Paragraphs, rows and notes of a word processor's file, collected in reading order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from reader.core.model import BlockKind, Notice
from reader.formats.limits import BLOCKS_MAX, TEXT_MAX_CHARACTERS
from reader.formats.list_markers import BULLET, with_marker
from reader.formats.reading import Piece
from reader.formats.side_by_side import are_translations

CELL_SEPARATOR = "\t"
LINE_BREAK = "\n"
LONGEST_HEADING = 300
_LONGEST_ROW = 2_000
_MOST_NOTES = 50_000
_MOST_PARAGRAPHS = 2 * BLOCKS_MAX  # empty ones and cells, too
_SPACE = re.compile(r"[ \t\n\f\r]+")
_HINTS = dict.fromkeys([0xAD, 0x200B, 0x2060])


class Enough(Exception):
    """More text than is kept: what was collected so far stands."""


@dataclass(slots=True)
class Shape:
    """What a paragraph is. ``heading`` is 1–6 or 0, ``depth`` that of a list item from 1, or 0.

    ``title`` stands over all headings; a ``dropped`` paragraph leaves nothing behind.
    """

    heading: int = 0
    depth: int = 0
    marker: str = ""
    title: bool = False
    dropped: bool = False


@dataclass(slots=True)
class _Paragraph:
    runs: list[tuple[str, bool]] = field(default_factory=list)
    notes: list[list[Piece]] = field(default_factory=list)


@dataclass(slots=True)
class Flow:
    """Collects what a reader of the file would see; runs outside a paragraph make one of their own.

    ``hidden`` counts the characters that the file hides from the eye. Raises `Enough` when more
    has come than is kept.
    """

    pieces: list[Piece] = field(default_factory=list)
    hidden: int = 0
    _open: list[_Paragraph] = field(default_factory=lambda: [_Paragraph()])
    _rows: list[list[list[Piece]]] = field(default_factory=list)
    _after_row: bool = False
    _characters: int = 0
    _closed: int = 0
    _noted: int = 0

    def add(self, text: str, *, bold: bool = False, hidden: bool = False) -> None:
        """Add a run of the open paragraph; `LINE_BREAK` alone ends its line."""
        self._open[-1].runs.append((text, bold))
        self._characters += len(text)
        if hidden:
            self.hidden += len(text.strip())
        if self._characters > 2 * TEXT_MAX_CHARACTERS:
            raise Enough

    def add_note(self, mark: str, pieces: Sequence[Piece]) -> None:
        """Print ``mark`` here and the note's own paragraphs after this one."""
        self.add(f"[{mark}]")
        self._noted += 1
        if self._noted > _MOST_NOTES:
            raise Enough
        noted = [piece._replace(gap=2 if at == 0 else piece.gap) for at, piece in enumerate(pieces)]
        if noted:
            noted[0] = noted[0]._replace(text=f"[{mark}] {noted[0].text}")
        self._open[-1].notes.append(noted)

    def open_paragraph(self) -> None:
        """Begin a paragraph, within another one where a text box stands in it."""
        self._open.append(_Paragraph())

    def close_paragraph(self, shape: Shape) -> None:
        """End the paragraph that was opened last."""
        paragraph = self._open.pop()
        if not self._open:
            self._open.append(_Paragraph())
        self._closed += 1
        if self._closed > _MOST_PARAGRAPHS:
            raise Enough
        if shape.dropped or not paragraph.runs:
            return
        for piece in _pieces(paragraph.runs, shape):
            self._place(piece)
        for note in paragraph.notes:
            for piece in note:
                self._place(piece)

    @property
    def has_words(self) -> bool:
        """Tell whether the open paragraph prints anything."""
        return any(text.strip() for text, _ in self._open[-1].runs)

    @property
    def is_in_cell(self) -> bool:
        """Tell whether the next paragraph stands in a table."""
        return bool(self._rows)

    def open_row(self) -> None:
        """Begin a row of a table."""
        self._rows.append([])

    def open_cell(self) -> None:
        """Begin the next cell of the row."""
        if self._rows:
            self._rows[-1].append([])

    def close_row(self) -> None:
        """End the row: one paragraph with tabs between its cells, or the paragraphs it arranged."""
        if not self._rows:
            return
        pieces, is_row = _joined_row(self._rows.pop())
        for at, piece in enumerate(pieces):
            follows = is_row and at == 0 and self._after_row
            self._place(piece._replace(gap=1) if follows else piece)
        self._after_row = is_row

    def close_table(self) -> None:
        """End a table: the first row of the next one stands apart."""
        self._after_row = False

    def finish(self) -> list[Piece]:
        """Return all that was collected, also where the file breaks off."""
        while any(paragraph.runs for paragraph in self._open):
            self.close_paragraph(Shape())
        while self._rows:
            self.close_row()
        return _under_title(self.pieces)

    def _place(self, piece: Piece) -> None:
        in_cell = bool(self._rows and self._rows[-1])
        into = self._rows[-1][-1] if in_cell else self.pieces
        if into and piece.kind is into[-1].kind is BlockKind.ITEM:
            piece = piece._replace(gap=1)
        into.append(piece)
        self._after_row = self._after_row and in_cell


def told(flow: Flow, left_out: Sequence[str] = ()) -> tuple[Notice, ...]:
    """Return what is to be said of a reading; ``left_out`` are codes, each of which is said once."""
    notices = [Notice(code) for code in dict.fromkeys(left_out)]
    if flow.hidden:
        notices.append(Notice("notice.hidden", {"count": flow.hidden}))
    return tuple(notices)


def unread_parts(names: Sequence[str]) -> tuple[Notice, ...]:
    """Return what is to be said of parts that could not be read, nothing where there are none."""
    return (Notice("notice.parts", {"count": len(names), "name": names[0]}),) if names else ()


def first_title(pieces: Sequence[Piece]) -> str:
    """Return the first heading of the first level, "" where there is none."""
    heads = (one.text for one in pieces if one.kind is BlockKind.HEADING and one.level <= 1)
    return next(heads, "")


def _under_title(pieces: list[Piece]) -> list[Piece]:
    """Put headings one level down where the document has a title (a heading of level 0) of its own."""
    heads = [piece.kind is BlockKind.HEADING for piece in pieces]
    if not any(is_head and piece.level == 0 for is_head, piece in zip(heads, pieces, strict=True)):
        return pieces
    return [
        piece._replace(level=min(piece.level + 1, 6)) if is_head else piece
        for is_head, piece in zip(heads, pieces, strict=True)
    ]


def _pieces(runs: Sequence[tuple[str, bool]], shape: Shape) -> list[Piece]:
    """Return the lines of a paragraph; a heading is one line, a list item's marker stands in its first."""
    level = 0 if shape.title else shape.heading
    whole = _folded(text for text, _ in runs) if shape.heading or shape.title else ""
    if whole and len(whole) <= LONGEST_HEADING:
        marker = "" if shape.marker == BULLET else shape.marker
        return [Piece(f"{marker} {whole}".strip(), BlockKind.HEADING, level)]
    lines: list[Piece] = []
    marker = shape.marker
    for line in _lines(runs):
        text = _folded(text for text, _ in line)
        if not text:
            continue
        worded = [bold for text, bold in line if any(map(str.isalnum, text))]
        kind, level = (BlockKind.ITEM, shape.depth) if shape.depth and not lines else (BlockKind.PARAGRAPH, 0)
        text = with_marker(marker, text) if marker == BULLET else f"{marker} {text}".strip()
        lines.append(Piece(text, kind, level, bool(worded) and all(worded), 1 if lines else 2))
        marker = ""
    return lines


def _folded(texts: Iterable[str]) -> str:
    return _SPACE.sub(" ", "".join(texts).translate(_HINTS)).strip()


def _lines(runs: Sequence[tuple[str, bool]]) -> list[list[tuple[str, bool]]]:
    lines: list[list[tuple[str, bool]]] = [[]]
    for run in runs:
        if run[0] == LINE_BREAK:
            lines.append([])
        else:
            lines[-1].append(run)
    return lines


def _joined_row(cells: list[list[Piece]]) -> tuple[list[Piece], bool]:
    filled = [cell for cell in cells if cell]
    pieces = [piece for cell in filled for piece in cell]
    length = sum(len(piece.text) for piece in pieces)
    if len(filled) < 2 or length > _LONGEST_ROW or any(one.kind is BlockKind.HEADING for one in pieces):
        return pieces, False
    if len(pieces) > len(filled) and are_translations([[piece.text for piece in cell] for cell in filled]):
        return pieces, False
    text = CELL_SEPARATOR.join(" ".join(piece.text.replace("\t", " ") for piece in cell) for cell in cells)
    return [Piece(text.strip(), emphasised=all(piece.emphasised for piece in pieces))], True
