"""Trees in the style of the side panel."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from reader.ui.counts_delegate import CountsDelegate, CountsRole

INDENT_PX = 16


def make_tree() -> QTreeView:
    """Return a tree without a header whose rows show their counts at the right edge."""
    tree = QTreeView()
    tree.setItemDelegate(CountsDelegate(tree))
    tree.setUniformRowHeights(True)
    return _dressed(tree)


def make_sentence_tree() -> QTreeView:
    """Return a tree whose rows are sentences: each is as high as its words need."""
    tree = _SentenceTree()
    tree.setItemDelegate(_WholeSentences(tree))
    tree.setWordWrap(True)
    return _dressed(tree)


def _dressed(tree: QTreeView) -> QTreeView:
    tree.setHeaderHidden(True)
    tree.setTextElideMode(Qt.TextElideMode.ElideRight)
    tree.setIndentation(INDENT_PX)
    tree.setExpandsOnDoubleClick(False)
    tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return tree


class _SentenceTree(QTreeView):
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the rows the heights of another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


class _WholeSentences(QStyledItemDelegate):
    """Wraps the words of a row; its count stands behind them."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Put the count behind the words."""
        super().initStyleOption(option, index)
        if counts := index.data(CountsRole):
            option.text = f"{option.text} ({counts})"

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the width of the tree and the height of the row's words in it."""
        usual = super().sizeHint(option, index)
        tree = option.widget
        if not isinstance(tree, QTreeView):
            return usual
        self.initStyleOption(option, index)
        depth, above = 1, index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        option.rect = QRect(0, 0, tree.viewport().width() - depth * INDENT_PX, usual.height())
        room = tree.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, tree)
        margin = tree.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, tree) + 1
        box = QRect(0, 0, max(1, room.width() - 2 * margin), 1 << 20)  # as the style breaks the words
        metrics = QFontMetrics(option.font)
        lines = metrics.boundingRect(box, Qt.TextFlag.TextWordWrap, option.text)
        return QSize(usual.width(), usual.height() + max(0, lines.height() - metrics.height()))
