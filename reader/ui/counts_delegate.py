"""Draws a row of the side panel: its words, cut where they must be, and its counts, always whole."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

CountsRole = int(Qt.ItemDataRole.UserRole) + 9
GAP_PX = 10
QUIET = 0.75  # of the text colour: beside the words, still above 4.5:1


class CountsDelegate(QStyledItemDelegate):
    """Puts the text of `CountsRole` at the right edge and elides the row's words before it."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Shorten the words so that the counts have room."""
        super().initStyleOption(option, index)
        counts = index.data(CountsRole)
        if counts:
            style = option.widget.style() if option.widget else QApplication.style()
            room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, option.widget)
            width = room.width() - option.fontMetrics.horizontalAdvance(counts) - 2 * GAP_PX
            option.text = option.fontMetrics.elidedText(option.text, Qt.TextElideMode.ElideRight, width)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row as usual, then its counts."""
        super().paint(painter, option, index)
        counts = index.data(CountsRole)
        if counts:
            painter.save()
            colour = option.palette.color(QPalette.ColorRole.Text)
            colour.setAlphaF(QUIET)
            painter.setPen(colour)
            place = QRect(option.rect).adjusted(0, 0, -GAP_PX, 0)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, counts)
            painter.restore()
