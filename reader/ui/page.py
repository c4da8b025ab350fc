"""The policy as a page: a `QTextDocument` built from our own flat blocks, never from a file's markup."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from reader.core.lookup import Lookup
from reader.core.model import Clause, Section

HEADING_SCALE = {1: 1.45, 2: 1.2, 3: 1.08}
ITEM_INDENT_EM = 1.5
BLANK_LINE_PX = 5
LONGEST_RUN = 5_000  # Qt lays out a longer unbroken word in quadratic time


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
    joins = (
        {at for span in spans for at in range(span.start, span.end) if text[at] == "\n"}
        if "\n" in text
        else set()
    )
    flowing = "".join(" " if at in joins else ch for at, ch in enumerate(text)) if joins else text
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


def build(rows: list[Paragraph], font: QFont, line_height: int, parent: QObject) -> QTextDocument:
    """Return the document of a page; its text equals the policy's but for line feeds inside a clause."""
    made = QTextDocument(parent)  # filled before it is shown: much faster than editing the live one
    made.setUndoRedoEnabled(False)
    made.setDefaultFont(font)
    made.setDocumentMargin(0)
    cursor = QTextCursor(made)
    cursor.beginEditBlock()
    for n, row in enumerate(rows):
        block, chars = _formats(row, font, line_height)
        if n:
            cursor.insertBlock(block, chars)
        else:
            cursor.setBlockFormat(block)
            cursor.setBlockCharFormat(chars)
        cursor.insertText(row.text, chars)
    cursor.endEditBlock()
    return made


def _formats(row: Paragraph, font: QFont, line_height: int) -> tuple[QTextBlockFormat, QTextCharFormat]:
    block, chars = QTextBlockFormat(), QTextCharFormat()
    em = font.pointSizeF()
    if not row.text.strip():
        block.setLineHeight(BLANK_LINE_PX, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        return block, chars
    block.setLineHeight(line_height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    block.setBottomMargin(em * 0.55)
    if row.heading:
        block.setHeadingLevel(row.heading)
        block.setTopMargin(em * (1.6 if row.start else 0.2))
        block.setBottomMargin(em * 0.7)
        chars.setFontPointSize(em * HEADING_SCALE.get(row.heading, 1.0))
        chars.setFontWeight(QFont.Weight.DemiBold)
    block.setLeftMargin(row.depth * em * ITEM_INDENT_EM)
    return block, chars
