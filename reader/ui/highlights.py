"""Paints what the clauses are about behind the text: tint, bar in the margin, letter."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from reader.ui.contrast import readable
from reader.ui.gutter import BAR_STEP_PX, MARGIN_PX, MOST_BARS, letter_font

if TYPE_CHECKING:
    from reader.ui.session import Session
    from reader.ui.theme import Theme
    from reader.ui.visible_lines import Line

BAR_PX = 4


class Highlighter:
    """Draws lines in the colours of a theme, as the session's filter and selection want them."""

    def __init__(self, session: Session, theme: Theme) -> None:
        self._session = session
        self.theme = theme

    def paint(self, painter: QPainter, lines: Iterable[Line], font: QFont) -> None:
        """Paint the lines; costs as much as is visible, however long the policy is."""
        chosen = QPainterPath()
        letters = letter_font(font)
        edge: float | None = None
        for line in lines:
            edge = line.box.left() if edge is None else min(edge, line.box.left())
            self._line(painter, line, edge, letters, chosen)
        if not chosen.isEmpty():
            painter.setBrush(QtCore.Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.theme.colour("accent"), 1.6))
            painter.drawPath(chosen.simplified())

    def _line(self, painter: QPainter, line: Line, edge: float, font: QFont, chosen: QPainterPath) -> None:
        painter.setPen(QtCore.Qt.PenStyle.NoPen)
        starting: list[str] = []
        for clause, box, starts in line.pieces:
            lit = self._session.lit_categories(clause)
            soft = box.adjusted(-3, -1, 3, 1)
            if clause == self._session.selected:
                chosen.addRoundedRect(soft, 4, 4)
            if not lit:
                continue
            painter.setBrush(self.theme.tints[lit[0]])
            painter.drawRoundedRect(soft, 3, 3)
            self._bars(painter, line.box, edge, lit)
            if starts:
                starting += [c for c in lit[:MOST_BARS] if c not in starting]
        for box, current in line.found:
            painter.setBrush(self.theme.colour("found_now" if current else "found"))
            painter.drawRoundedRect(box.adjusted(-1, 0, 1, 0), 2, 2)
        if starting:
            self._letters(painter, line.box, edge, starting[:MOST_BARS], font)

    def _bars(self, painter: QPainter, box: QRectF, edge: float, lit: tuple[str, ...]) -> None:
        for n, category in enumerate(lit[:MOST_BARS]):
            painter.setBrush(self.theme.bars[category])
            x = edge - MARGIN_PX - n * BAR_STEP_PX
            painter.drawRect(QRectF(x, box.top() - 1, BAR_PX, box.height() + 2))

    def _letters(self, painter: QPainter, box: QRectF, edge: float, lit: list[str], font: QFont) -> None:
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        x = edge - MARGIN_PX - (MOST_BARS - 1) * BAR_STEP_PX - 5
        for category in lit:
            letter = self._session.phrases.category_letter(category)
            x -= metrics.horizontalAdvance(letter) + 2
            painter.setPen(readable(self.theme.bars[category], self.theme.colour("page")))
            painter.drawText(
                QPointF(x, box.top() + metrics.ascent() + (box.height() - metrics.height()) / 2), letter
            )
        painter.setPen(QtCore.Qt.PenStyle.NoPen)
