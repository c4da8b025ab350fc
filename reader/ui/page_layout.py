"""Lays the page out a few paragraphs at a time: what is not in sight has a height that is reckoned first.

Qt's own layout sets everything above the place that is wanted, so that a jump to the end or another size of
the letters holds the window for a second in a long policy. Here a paragraph is set when it is needed, and
the heights of the others come from the number of their letters until they are set.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6 import QtCore
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPainter,
    QPalette,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextFrame,
    QTextLayout,
    QTextLine,
)

from reader.ui.alphabets import Alphabets
from reader.ui.page import Page, style_of, whole_words
from reader.ui.row_heights import RowHeights

CARET_PX = 1


class PageLayout(QAbstractTextDocumentLayout):
    """The layout of a document that was filled from a `Page`; all measures are pixels of the document."""

    def __init__(self, document: QTextDocument, page: Page, line_height: int) -> None:
        super().__init__(document)
        self._page = page
        self._line_height = line_height  # per cent of the font's own
        self.filled = 0  # rows that stand in the document
        self._begun = False
        self._state: tuple[object, ...] = ()
        self.heights = RowHeights(page)
        self.alphabets = Alphabets(document, page)
        self._set: set[int] = set()  # rows with lines
        self._option = whole_words()

    def begin(self) -> None:
        """Reckon the heights, now that the document has the letters and margins that it will keep."""
        self._begun = True
        self.alphabets.begin()
        self._reckon()

    def hold(self) -> None:
        """Reckon nothing until `begin`: several things change at once."""
        self._begun = False

    def set_line_height(self, per_cent: int) -> None:
        """Set the lines at another distance, from `begin` on."""
        self._line_height = per_cent

    def row_at(self, y: float) -> int:
        """Return the row at a height, among those that stand in the document."""
        return max(0, min(self.heights.row_at(y), self.filled - 1))

    def settle(self, top: float, bottom: float) -> None:
        """Set every row between two heights; the rows below them may move by it."""
        if not self.filled:
            return
        row = self.row_at(top)
        y, grown = self.heights.top(row), 0.0
        while y < bottom and row < self.filled:
            grown += self.measure(row)
            y += self.heights[row]
            row += 1
        if grown:
            self.tell_size()

    def settle_around(self, row: int, above: float, below: float) -> None:
        """Set a row, and the rows within so many pixels above it and below."""
        grown = self.measure(row)
        while above > 0 and row > 0:
            row -= 1
            grown += self.measure(row)
            above -= self.heights[row]
        if grown:
            self.tell_size()
        self.settle(self.heights.top(row), self.heights.top(row) + below)

    def line_top(self, row: int, position: int) -> float:
        """Return where the line of a position of the document begins."""
        block = self.document().findBlockByNumber(min(row, self.filled - 1))
        place = self.blockBoundingRect(block)
        line = block.layout().lineForTextPosition(min(position - block.position(), block.length() - 1))
        return place.top() + (line.y() if line.isValid() else 0.0)

    def measure(self, row: int) -> float:
        """Set the lines of a row, where they are not and its letters came; return by how much it grew."""
        if row in self._set or row >= self.filled or not self.alphabets.ready(row):
            return 0.0
        block = self.document().findBlockByNumber(row)
        grown = self.heights.measured(row, self._lay_out(block, row))
        self._set.add(row)
        return grown

    def drop(self, keeping: range) -> None:
        """Forget the lines of all rows but some; their heights stay."""
        for row in [row for row in self._set if row not in keeping]:
            self.document().findBlockByNumber(row).clearLayout()
            self._set.discard(row)

    def tell_size(self) -> None:
        """Tell the view how large the page is now."""
        self.documentSizeChanged.emit(self.documentSize())

    def documentChanged(self, position: int, removed: int, added: int) -> None:
        """Reckon anew where width, margins or font are others; a text that grows was reckoned with before."""
        if not self._begun:
            return
        if self._state != self._now():
            self._reckon()
        elif self._set and added < self.document().characterCount() - 1:
            first = self.document().findBlock(position).blockNumber()
            for row in [row for row in self._set if row >= first]:
                self._set.discard(row)

    def _now(self) -> tuple[object, ...]:
        document = self.document()
        margins = document.rootFrame().frameFormat()
        return (
            document.pageSize().width(), margins.leftMargin(), margins.rightMargin(), margins.topMargin(),
            document.defaultFont().key(), self._line_height,
        )  # fmt: skip

    def _reckon(self) -> None:
        """Reckon all heights, and have the lines set when they are wanted."""
        self.drop(range(0))
        self._state = self._now()
        above = self.document().rootFrame().frameFormat().topMargin()
        self.heights.reckon(self.document().defaultFont(), self._column(), self._line_height, above)
        self.tell_size()

    def _column(self) -> float:
        document = self.document()
        margins = document.rootFrame().frameFormat()
        width = document.pageSize().width()
        return max(20.0, (width if width > 0 else 640.0) - margins.leftMargin() - margins.rightMargin())

    def _lay_out(self, block: QTextBlock, row: int) -> float:
        """Set the lines of a block; return their height without the gap above."""
        above, kind = self._page.pairs[self._page.kinds[row]]
        style = style_of(kind, self.document().defaultFont().pointSizeF(), first=above is None)
        layout, y, width = block.layout(), 0.0, self._column() - style.indent
        layout.setTextOption(self._option)
        layout.setCacheEnabled(row in self._page.others)  # these take long to shape
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            lead = style.line_px - line.height() if style.line_px else 0.0
            line.setPosition(QPointF(style.indent, y + lead))
            y += style.line_px or line.height() * self._line_height / 100
        layout.endLayout()
        return y

    def documentSize(self) -> QSizeF:
        """Return the size of the page."""
        margins = self.document().rootFrame().frameFormat()
        bottom = self.heights.top(len(self.heights))
        return QSizeF(max(0.0, self.document().pageSize().width()), bottom + margins.bottomMargin())

    def pageCount(self) -> int:
        """Return 1: the page is as high as it is."""
        return 1

    def frameBoundingRect(self, frame: QTextFrame) -> QRectF:
        """Return the rectangle of the page: there is one frame."""
        return QRectF(QPointF(0, 0), self.documentSize())

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Return where a block stands, and have its lines set."""
        row = block.blockNumber()
        if not block.isValid() or row >= len(self.heights):
            return QRectF()
        if self.measure(row):
            self.tell_size()
        place = self._origin(row)
        block.layout().setPosition(place)  # the tree for screen readers asks the block itself
        return QRectF(place, QSizeF(self._column(), self.heights[row] - self.heights.gaps[row]))

    def _origin(self, row: int) -> QPointF:
        left = self.document().rootFrame().frameFormat().leftMargin()
        return QPointF(left, self.heights.top(row) + self.heights.gaps[row])

    def hitTest(self, point: Any, accuracy: QtCore.Qt.HitTestAccuracy) -> int:
        """Return the position at a point; -1 where an exact hit is wanted and there is none."""
        if not self.filled:
            return 0
        row = self.row_at(point.y())
        block = self.document().findBlockByNumber(row)
        local = point - self.blockBoundingRect(block).topLeft()
        line = _line_at(block.layout(), local.y())
        exact = accuracy == QtCore.Qt.HitTestAccuracy.ExactHit
        if not line.isValid() or (exact and not line.naturalTextRect().contains(local)):
            return -1 if exact else block.position()
        return block.position() + line.xToCursor(local.x())

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        """Draw the rows in the clip, with what is selected in them and the caret."""
        clip: QRectF = context.clip
        if clip.isNull():
            clip = QRectF(QPointF(0, 0), self.documentSize())
        self.settle(clip.top(), clip.bottom())
        if not self.filled:
            return
        ink = context.palette.color(QPalette.ColorRole.Text)
        if painter.pen().color() != ink:  # in a view it is, and setting it costs 12 ms of the start
            painter.setPen(ink)
        row = self.row_at(clip.top())
        while row < self.filled and self.heights.top(row) < clip.bottom():
            block = self.document().findBlockByNumber(row)
            layout, place = block.layout(), self._origin(row)
            layout.setPosition(QPointF(0, 0))
            layout.draw(painter, place, list(_selected(block, context)), clip)
            caret = context.cursorPosition - block.position()
            if 0 <= caret < block.length():
                layout.drawCursor(painter, place, caret, CARET_PX)
            layout.setPosition(place)
            row += 1


def _line_at(layout: QTextLayout, y: float) -> QTextLine:
    for n in range(layout.lineCount()):
        if y < layout.lineAt(n).y() + layout.lineAt(n).height() or n == layout.lineCount() - 1:
            return layout.lineAt(n)
    return QTextLine()


def _selected(
    block: QTextBlock, context: QAbstractTextDocumentLayout.PaintContext
) -> Iterable[QTextLayout.FormatRange]:
    for selection in context.selections:
        start = max(0, selection.cursor.selectionStart() - block.position())
        end = min(block.length(), selection.cursor.selectionEnd() - block.position())
        if end > start:
            made = QTextLayout.FormatRange()
            made.start, made.length = start, end - start
            made.format = QTextCharFormat(selection.format)
            yield made
