"""Sets passages on A4 pages by Qt: the summary, a comparison or a letter, printed or as a PDF."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from reader.core.model import Tone
from reader.core.paper import Kind, Paper, Passage, link_name, place_name
from reader.ui.fonts import POLICY_FONT
from reader.ui.paged import BAR, print_paged, use_plain_letters
from reader.ui.theme import Theme, load_theme

DPI = 150
UNIT = DPI / 72  # pixels of the document in a point
MARGINS_MM = QMarginsF(20, 18, 20, 20)
HEADING_PT = {1: 20.0, 2: 15.0, 3: 11.5, 4: 10.0}
HEADING_ABOVE_PT = {1: 2.0, 2: 22.0, 3: 13.0, 4: 8.0}
SIZE_PT = dict.fromkeys(Kind, 10.0) | {Kind.SMALL: 8.5, Kind.FOOT: 8.5}
ABOVE_PT = {Kind.CLAUSE: 6.0, Kind.QUOTE: 2.0, Kind.ADDRESS: 9.0, Kind.LETTER: 6.0}
BELOW_PT = 3.0
LEFT_PT = {Kind.ITEM: 14.0, Kind.QUOTE: 14.0, Kind.CLAUSE: 9.0, Kind.ADDRESS: 235.0}
NUMBER = BAR + 1  # of a word with an anchor: which passage it begins
SIGN_PT = 14.0  # how far a sign stands before its item


def a4() -> QPageLayout:
    """Return A4 upright with our margins."""
    size, upright = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait
    return QPageLayout(size, upright, MARGINS_MM, QPageLayout.Unit.Millimeter)


def to_pdf(paper: Paper) -> bytes:
    """Return a PDF of A4 pages, in which each passage left its number (`core.paper.MARK_AT`).

    Needs a QGuiApplication. `export.tagged_pdf` makes tags and an outline of it.
    """
    return pdf_of(paper.title, lambda device: print_paper(paper, device, numbered=True))


def pdf_of(title: str, paint: Callable[[QPagedPaintDevice], object]) -> bytes:
    """Return the PDF of A4 pages that ``paint`` makes."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setPageLayout(a4())
    writer.setTitle(title)
    paint(writer)
    buffer.close()
    return bytes(buffer.data().data())


def print_paper(paper: Paper, device: QPagedPaintDevice, *, numbered: bool = False) -> int:
    """Print on any device; return how many pages it took."""
    return print_paged(paper_document(paper), device, DPI, numbered=numbered)


def paper_document(paper: Paper) -> QTextDocument:
    """Return the text as a document with a block for each passage, in pixels at `DPI`."""
    return _Setter(paper, load_theme("light")).document


class _Setter:
    """Fills a `QTextDocument` passage by passage; words of a policy are never read as markup."""

    def __init__(self, paper: Paper, theme: Theme) -> None:
        self._theme, self._left_pt = theme, 0.0
        self.document = QTextDocument()
        font = QFont(self.document.defaultFont())
        font.setPointSizeF(SIZE_PT[Kind.TEXT])
        use_plain_letters(font)
        self.document.setDefaultFont(font)
        self._cursor = QTextCursor(self.document)
        self._cursor.beginEditBlock()  # one change: else Qt looks over the document after each word
        before = None
        for number, passage in enumerate(paper.passages):
            block = self._block(passage, before)
            if before is None:
                self._cursor.setBlockFormat(block)
            else:
                self._cursor.insertBlock(block)
            self._words(passage, number)
            before = passage
        self._cursor.endEditBlock()

    def _block(self, passage: Passage, before: Passage | None) -> QTextBlockFormat:
        if passage.kind is not Kind.SMALL:
            self._left_pt = LEFT_PT.get(passage.kind, 0.0)
        above = HEADING_ABOVE_PT[passage.level] if passage.level else ABOVE_PT.get(passage.kind, 0.0)
        if passage.kind is Kind.FOOT and before is not None and before.kind is not Kind.FOOT:
            above = HEADING_ABOVE_PT[2]
        block = QTextBlockFormat()
        block.setTopMargin(above * UNIT)
        block.setBottomMargin(BELOW_PT * UNIT)
        block.setLeftMargin(self._left_pt * UNIT)
        block.setTextIndent(-SIGN_PT * UNIT if passage.sign else 0)
        block.setHeadingLevel(passage.level)
        line = 108 if passage.level else 126
        block.setLineHeight(line, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if passage.category:
            block.setBackground(self._theme.tints[passage.category])
            block.setProperty(BAR, self._theme.bars[passage.category])
        return block

    def _words(self, passage: Passage, number: int) -> None:
        base = self._look(passage)
        if passage.sign:
            self._sign(passage, base)
        place = place_name(passage, number)
        for piece in passage.pieces:
            look = QTextCharFormat(base)
            if piece.bold:
                look.setFontWeight(QFont.Weight.DemiBold)
            if piece.sign:
                look.setFontUnderline(piece.sign == "+")
                look.setFontStrikeOut(piece.sign == "-")
                look.setForeground(self._theme.colour("good" if piece.sign == "+" else "watch"))
            if piece.to:
                look.setAnchor(True)
                look.setAnchorHref(f"#{link_name(piece.to, number)}")
                look.setForeground(self._theme.colour("accent"))
            text = piece.text
            if place:  # on the first word alone: Qt repeats it on every line that has it
                first, gap, rest = text.partition(" ")
                look_there = QTextCharFormat(look)
                look_there.setAnchor(True)
                look_there.setAnchorNames([place])
                look_there.setProperty(NUMBER, number)  # Qt compares all formats whose numbers are alike
                self._cursor.insertText(first, look_there)
                text, place = gap + rest, ""
            self._cursor.insertText(text, look)

    def _sign(self, passage: Passage, base: QTextCharFormat) -> None:
        """Set the sign of an item and a space that ends where its words begin."""
        look = QTextCharFormat(base)
        look.setFontWeight(QFont.Weight.DemiBold)
        look.setForeground(self._theme.colour(passage.tone.value))
        font = look.font()
        font.setPixelSize(round(look.fontPointSize() * UNIT))
        width = QFontMetricsF(font).horizontalAdvance(f"{passage.sign} ")
        self._cursor.insertText(passage.sign, look)
        look.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        look.setFontLetterSpacing(SIGN_PT * UNIT - width)
        self._cursor.insertText(" ", look)

    def _look(self, passage: Passage) -> QTextCharFormat:
        look = QTextCharFormat()
        size = HEADING_PT[passage.level] if passage.level else SIZE_PT[passage.kind]
        look.setFontPointSize(size)
        colour = "text"
        if passage.kind in (Kind.SMALL, Kind.FOOT):
            colour = "muted"
        elif passage.kind is Kind.HEADING and passage.tone is not Tone.NEUTRAL:
            colour = passage.tone.value
        look.setForeground(self._theme.colour(colour))
        if passage.kind in (Kind.CLAUSE, Kind.QUOTE):
            look.setFontFamilies([POLICY_FONT])
        return look
