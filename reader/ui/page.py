"""The policy as a page: a `QTextDocument` built from our own flat blocks, never from a file's markup."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
)

from reader.core.lookup import Lookup
from reader.core.model import Clause, Section, Span
from reader.ui.positions import Utf16Map

HEADING_SIZES = {1: 2, 2: 1}  # steps of Qt: 1.5 and 1.2 of the text
STEP_SCALES = (1.0, 1.2, 1.5)
ITEM_INDENT_EM = 1.5
BLANK_LINE_PX = 5


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of a clause that stands in one paragraph, in code points of the document."""

    clause: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of the page: where it starts, its words, and what stands in it."""

    start: int
    text: str
    heading: int
    depth: int
    pieces: tuple[Piece, ...]


def paragraphs(lookup: Lookup) -> list[Paragraph]:
    """Cut the document's text into paragraphs: a clause that was wrapped over lines flows in one.

    A line feed inside a clause or a heading becomes a space, so every offset stays what it was.
    """
    analysis = lookup.analysis
    text = analysis.document.text
    spans = [c.span for c in analysis.clauses] + [s.span for s in analysis.sections if s.span]
    flowing = _flowing(text, spans)
    headings = {s.span.start: s for s in analysis.sections if s.span}
    made: list[Paragraph] = []
    clauses = iter(analysis.clauses)
    clause = next(clauses, None)
    start = 0
    for line in flowing.split("\n"):
        end = start + len(line)
        pieces: list[Piece] = []
        while clause is not None and clause.span.start < end:
            pieces.append(Piece(clause.id, max(clause.span.start, start), min(clause.span.end, end)))
            if clause.span.end > end:
                break
            clause = next(clauses, None)
        made.append(
            Paragraph(start, line, _heading(headings, start, end), _depth(lookup, pieces), tuple(pieces))
        )
        start = end + 1
    return made


def _flowing(text: str, spans: list[Span]) -> str:
    """Return the text with a space for every line feed inside one of the spans."""
    joins = set()
    for span in spans:
        at = text.find("\n", span.start, span.end)
        while at >= 0:
            joins.add(at)
            at = text.find("\n", at + 1, span.end)
    pieces: list[str] = []
    done = 0
    for at in sorted(joins):
        pieces += (text[done:at], " ")
        done = at + 1
    return "".join([*pieces, text[done:]])


def _heading(headings: dict[int, Section], start: int, end: int) -> int:
    for at in range(start, min(end, start + 12)):
        if at in headings:
            return min(max(headings[at].level, 1), 6)
    return 0


def _depth(lookup: Lookup, pieces: list[Piece]) -> int:
    if not pieces:
        return 0
    depth, clause = 0, lookup.clauses[pieces[0].clause]
    while clause.lead_in is not None and depth < 3:
        depth += 1
        above: Clause | None = lookup.clauses.get(clause.lead_in)
        if above is None:
            break
        clause = above
    return depth


class Kind(NamedTuple):
    """What a paragraph is set by."""

    heading: int
    depth: int
    blank: bool


class Style(NamedTuple):
    """How a kind is set, in pixels; ``line_px`` 0 is the font's own height, ``scale`` is of the text's."""

    above: float
    below: float
    indent: float
    scale: float
    line_px: float


def kind_of(row: Paragraph) -> Kind:
    """Return the kind of a paragraph."""
    return Kind(row.heading, row.depth, not row.text.strip())


def style_of(kind: Kind, em: float, *, first: bool = False) -> Style:
    """Return how a kind is set in a text of ``em`` points; what is ``first`` needs no gap above."""
    if kind.blank:
        return Style(0.0, 0.0, 0.0, 1.0, BLANK_LINE_PX)
    indent = kind.depth * em * ITEM_INDENT_EM
    if not kind.heading:
        return Style(0.0, em * 0.55, indent, 1.0, 0.0)
    scale = STEP_SCALES[HEADING_SIZES.get(kind.heading, 0)]
    return Style(em * (0.2 if first else 1.6), em * 0.7, indent, scale, 0.0)


class Page:
    """The paragraphs of a policy and what their heights can be reckoned from; may be made in any thread.

    ``pairs`` are the kinds that follow each other (None before the first), ``kinds`` has a place in it for
    each row, ``lengths`` the letters of each row.
    """

    def __init__(self, lookup: Lookup | None) -> None:
        self.rows = paragraphs(lookup) if lookup else []
        self.units = Utf16Map(lookup.analysis.document.text if lookup else "")
        self.starts = [row.start for row in self.rows]
        self.lengths = [len(row.text) for row in self.rows]
        places: dict[tuple[Kind | None, Kind], int] = {}
        self.kinds: list[int] = []
        above: Kind | None = None
        for row in self.rows:
            kind = kind_of(row)
            self.kinds.append(places.setdefault((above, kind), len(places)))
            above = kind
        self.pairs = list(places)


def build(rows: list[Paragraph], font: QFont, line_height: int, parent: QObject) -> QTextDocument:
    """Return the document of a page; its text equals the policy's but for line feeds inside a clause."""
    made = empty_document(font, parent)
    fill(made, rows, 0, len(rows))
    cursor = QTextCursor(made)
    cursor.beginEditBlock()
    above: Kind | None = None
    block = made.begin()
    for row in rows:
        kind = kind_of(row)
        cursor.setPosition(block.position())
        cursor.setBlockFormat(
            _paper_format(row, style_of(kind, font.pointSizeF(), first=above is None), line_height)
        )
        above, block = kind, block.next()
    cursor.endEditBlock()
    return made


def empty_document(font: QFont, parent: QObject) -> QTextDocument:
    """Return a document that can be filled; it keeps nothing to be undone."""
    made = QTextDocument(parent)
    made.setUndoRedoEnabled(False)
    made.setDefaultFont(font)
    made.setDocumentMargin(0)
    made.setDefaultTextOption(whole_words())
    return made


def whole_words() -> QTextOption:
    """Return how lines are broken: between words, and inside one that no line could hold."""
    made = QTextOption()
    made.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return made


def fill(document: QTextDocument, rows: list[Paragraph], start: int, end: int) -> None:
    """Add the rows from ``start`` to ``end`` to a document that holds those before; headings are marked."""
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.beginEditBlock()
    plain_block, plain = QTextBlockFormat(), QTextCharFormat()
    at = start
    while at < end:
        row, last = rows[at], at + 1
        if not row.heading:
            while last < end and not rows[last].heading:
                last += 1
        block, chars = _heading_formats(row) if row.heading else (plain_block, plain)
        if at:
            cursor.insertBlock(block, chars)
        else:
            cursor.setBlockFormat(block)
            cursor.setBlockCharFormat(chars)
        cursor.insertText("\n".join(one.text for one in rows[at:last]), chars)
        at = last
    cursor.endEditBlock()


def _heading_formats(row: Paragraph) -> tuple[QTextBlockFormat, QTextCharFormat]:
    block, chars = QTextBlockFormat(), QTextCharFormat()
    block.setHeadingLevel(row.heading)
    chars.setFontWeight(QFont.Weight.DemiBold)
    chars.setProperty(QTextFormat.Property.FontSizeAdjustment, HEADING_SIZES.get(row.heading, 0))
    return block, chars


def _paper_format(row: Paragraph, style: Style, line_height: int) -> QTextBlockFormat:
    block = QTextBlockFormat()
    kinds = QTextBlockFormat.LineHeightTypes
    if style.line_px:
        block.setLineHeight(style.line_px, kinds.FixedHeight.value)
    else:
        block.setLineHeight(line_height, kinds.ProportionalHeight.value)
    if row.heading:
        block.setHeadingLevel(row.heading)
    block.setTopMargin(style.above)
    block.setBottomMargin(style.below)
    block.setLeftMargin(style.indent)
    return block
