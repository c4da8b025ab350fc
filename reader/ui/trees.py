"""Trees in the style of the side panel."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeView

from reader.ui.counts_delegate import CountsDelegate


def make_tree() -> QTreeView:
    """Return a tree without a header whose rows show their counts at the right edge."""
    tree = QTreeView()
    tree.setHeaderHidden(True)
    tree.setItemDelegate(CountsDelegate(tree))
    tree.setUniformRowHeights(True)
    tree.setTextElideMode(Qt.TextElideMode.ElideRight)
    tree.setIndentation(16)
    tree.setExpandsOnDoubleClick(False)
    tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return tree
