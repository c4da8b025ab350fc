"""The policy as a page: a `QTextDocument` built from our own flat blocks, never from a file's markup."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, NamedTuple

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

from reader.core.alphabets import by_number
from reader.core.paragraphs import Paragraph, paragraphs
from reader.ui.positions import Utf16Map

if TYPE_CHECKING:
    from reader.core.model import Analysis

HEADING_SIZES = {1: 2, 2: 1}  # steps of Qt: 1.5 and 1.2 of the text
STEP_SCALES = (1.0, 1.2, 1.5)
ITEM_INDENT_EM = 1.5
BLANK_LINE_PX = 5


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
    each row, ``lengths`` the letters of each row. ``others`` has what is not of our alphabets for the rows
    with such letters; the rows that are ``plain`` have some beyond those that are shown.
    """

    def __init__(self, rows: Sequence[Paragraph] = ()) -> None:
        self.rows = rows
        self.units = Utf16Map("\n".join(row.text for row in rows))
        self.starts = [row.start for row in self.rows]
        self.lengths = [len(row.text) for row in self.rows]
        self.others, self.plain = by_number(row.text for row in self.rows)
        places: dict[tuple[Kind | None, Kind], int] = {}
        self.kinds: list[int] = []
        above: Kind | None = None
        for row in self.rows:
            kind = kind_of(row)
            self.kinds.append(places.setdefault((above, kind), len(places)))
            above = kind
        self.pairs = list(places)

    @classmethod
    def of(cls, analysis: Analysis) -> Page:
        """Return the page of a policy that is understood."""
        return cls(paragraphs(analysis.document.text, analysis.sections, analysis.clauses))

    @property
    def lights(self) -> dict[str, tuple[str, ...]]:
        """The categories of the clauses, where they are known before anything else is."""
        return {piece.clause: piece.categories for row in self.rows for piece in row.pieces}

    def looks_like(self, other: Page) -> bool:
        """Tell whether both are set alike; what clauses stand in them may differ."""
        return len(self.rows) == len(other.rows) and all(
            one[:4] == two[:4] for one, two in zip(self.rows, other.rows, strict=True)
        )


def build(rows: Sequence[Paragraph], font: QFont, line_height: int, parent: QObject) -> QTextDocument:
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


def fill(
    document: QTextDocument,
    rows: Sequence[Paragraph],
    start: int,
    end: int,
    plain: Collection[int] = frozenset(),
) -> None:
    """Add the rows from ``start`` to ``end`` to a document that holds those before; headings are marked.

    For what is ``plain`` no other font is opened.
    """
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.beginEditBlock()
    plain_block, plain_chars = QTextBlockFormat(), QTextCharFormat()
    at = start
    while at < end:
        row, last = rows[at], at + 1
        if not row.heading:
            while last < end and not rows[last].heading and (last in plain) == (at in plain):
                last += 1
        block, chars = _heading_formats(row) if row.heading else (plain_block, plain_chars)
        if at in plain:
            chars = QTextCharFormat(chars)
            chars.setFontStyleStrategy(QFont.StyleStrategy.NoFontMerging)
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
