"""Draws the rows of a comparison: words that came are underlined, those that went are struck through."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout, QTextLine
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.comparison_words import ARROW
from reader.ui.compare_rows import Index, Lines, Row, RowRole
from reader.ui.fonts import POLICY_FONT
from reader.ui.icons import icon_px, pixmap
from reader.ui.page import whole_words
from reader.ui.theme import Theme

SIDE_PX, TOP_PX, GAP_PX = 12, 9, 4
FRAME_PX = 2
ROUND_PX = 7.0
HEADING_PX = 5.0  # in line with the title above the list
GAP = "   "


class _Part(NamedTuple):
    """Laid-out words and where they stand in their row."""

    layout: QTextLayout
    x: float
    y: float


class RowPainter(QStyledItemDelegate):
    """Draws a row: icon, word and numbers in one line, under it what is said or how the words changed."""

    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self._list = parent
        self._theme = theme
        self._heights: dict[int, int] = {}

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme; the words stand where they stood."""
        self._theme = theme

    def forget(self) -> None:
        """Reckon all heights anew: rows, width or letters are others."""
        self._heights.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the width of the list and the height of the row in it."""
        width = self._list.viewport().width() - 2 * self._list.spacing()
        if index.row() not in self._heights:
            parts = list(self._parts(index.data(RowRole), width))
            end = parts[-1].y + parts[-1].layout.boundingRect().height()
            self._heights[index.row()] = round(end + TOP_PX)
        return QSize(width, self._heights[index.row()])

    def _parts(self, row: Row, width: int) -> Iterator[_Part]:
        """Lay a row out from the top of its place."""
        font = QFont(self._list.font())
        x, y = (HEADING_PX, 2.0 * TOP_PX) if row.heading else (float(SIDE_PX), float(TOP_PX))
        if row.drawing:
            x += icon_px(font, 18) + 9
        head = self._head(row, font)
        _set(head, width - x - SIDE_PX)
        yield _Part(head, x, y)
        y += head.boundingRect().height()
        for one in row.lines:
            y += GAP_PX
            layout = self._lines(one, font)
            _set(layout, width - x - SIDE_PX)
            yield _Part(layout, x, y)
            y += layout.boundingRect().height()

    def _head(self, row: Row, font: QFont) -> QTextLayout:
        font = QFont(font)
        if row.heading:
            font.setPointSizeF(font.pointSizeF() * 1.12)
        made = QTextLayout(f"{row.head}{GAP}{row.beside}", font)
        bold, link = QTextCharFormat(), QTextCharFormat()
        bold.setFontWeight(QFont.Weight.DemiBold)
        bold.setForeground(self._theme.colour(row.colour))
        link.setForeground(self._theme.colour("accent"))
        link.setFontUnderline(True)
        links = (_range(start, end - start, link) for start, end, _ in _links(row))
        made.setFormats([_range(0, len(row.head), bold), *links])
        return made

    def link_at(self, point: QPointF, place: QRectF, row: Row) -> bool | None:
        """Tell which number stands at a point of the list: the new text's, the old one's, or none."""
        head = next(self._parts(row, round(place.width())))
        local = point - place.topLeft() - QPointF(head.x, head.y)
        for n in range(head.layout.lineCount()):
            line = head.layout.lineAt(n)
            if line.naturalTextRect().contains(local):
                at = line.xToCursor(local.x(), QTextLine.CursorPosition.CursorOnCharacter)
                return next((new for start, end, new in _links(row) if start <= at < end), None)
        return None

    def _lines(self, one: Lines, font: QFont) -> QTextLayout:
        font = QFont(font)
        if one.quoted:
            font.setFamilies([POLICY_FONT, *font.families()])
            font.setPointSizeF(font.pointSizeF() * 1.06)
        text, formats = f"{one.label}: " if one.label else "", []
        if one.label:
            formats.append(_range(0, len(text), self._look("label")))
        for run in one.runs:
            start = len(text)
            text += run.text
            formats.append(_range(start, len(text) - start, self._look(run.sign)))
            text += " "
        made = QTextLayout(text.rstrip(), font)
        made.setFormats(formats)
        return made

    def _look(self, sign: str) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setForeground(
            self._theme.colour({"-": "watch", "+": "good", "label": "muted"}.get(sign, "text"))
        )
        if sign == "+":
            look.setFontUnderline(True)
            look.setBackground(self._theme.colour("good_fill"))
        elif sign == "-":
            look.setFontStrikeOut(True)
            look.setBackground(self._theme.colour("watch_fill"))
        return look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row, and a frame around the current one."""
        row: Row = index.data(RowRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(option.rect)
        state = option.state
        if not row.heading:
            self._ground(painter, place, state)
        elif state & QStyle.StateFlag.State_HasFocus:
            self._frame(painter, place, self._theme.colour("accent"), FRAME_PX)
        painter.translate(place.topLeft())
        if row.drawing:
            size = icon_px(self._list.font(), 18)
            line = QFontMetrics(self._list.font()).height()
            drawn = pixmap(row.drawing, self._theme.colour(row.colour), size, self._list.devicePixelRatioF())
            painter.drawPixmap(QPointF(SIDE_PX, TOP_PX + (line - size) / 2), drawn)
        painter.setPen(self._theme.colour("text"))
        for part in self._parts(row, option.rect.width()):
            part.layout.draw(painter, QPointF(part.x, part.y))
        painter.restore()

    def _ground(self, painter: QPainter, place: QRectF, state: QStyle.StateFlag) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.setPen(Qt.PenStyle.NoPen)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.setBrush(self._theme.colour("neutral_fill" if over and not chosen else "card"))
        painter.drawRoundedRect(place, ROUND_PX, ROUND_PX)
        colour = self._theme.colour("accent" if chosen else "line")
        self._frame(painter, place, colour, FRAME_PX if chosen else 1)

    def _frame(self, painter: QPainter, place: QRectF, colour: QColor, width: int) -> None:
        painter.setPen(QPen(colour, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = width / 2
        painter.drawRoundedRect(place.adjusted(inset, inset, -inset, -inset), ROUND_PX, ROUND_PX)


def _links(row: Row) -> Iterator[tuple[int, int, bool]]:
    """Return where the numbers stand in the first line, and whose they are."""
    at = len(row.head) + len(GAP)
    for number, new in row.numbers:
        yield at, at + len(number), new
        at += len(number) + len(ARROW)


def _range(start: int, length: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, look
    return made


def _set(layout: QTextLayout, width: float) -> None:
    """Break a layout into lines."""
    layout.setTextOption(whole_words())
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 40.0))
        line.setPosition(QPointF(0, y))
        y += line.height() * 1.1
    layout.endLayout()
