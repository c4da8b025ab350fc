"""Trees with a box before each part of a policy: its sections, or its categories."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from reader.core.codebook import CATEGORIES
from reader.core.lookup import Lookup
from reader.phrases import Phrases
from reader.ui.outline_models import section_label, shortened, swatch
from reader.ui.theme import Theme

LONGEST_TITLE = 90
_ID = Qt.ItemDataRole.UserRole
_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class PartsTree(QTreeWidget):
    """A tree whose items can be ticked; ticking one ticks those below it."""

    ticked_changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("parts")
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setAccessibleName(name)
        self.setIconSize(QSize(20, 20))
        self.itemChanged.connect(self._changed)

    @property
    def ticked(self) -> frozenset[str]:
        """The ids of the parts that are ticked."""
        return frozenset(str(item.data(0, _ID)) for item in self._items() if item.checkState(0) is _ON)

    def tick(self, wanted: Iterable[str]) -> None:
        """Tick these parts and no others."""
        ids = set(wanted)
        with QSignalBlocker(self):
            for item in self._items():
                item.setCheckState(0, _ON if item.data(0, _ID) in ids else _OFF)
        self.ticked_changed.emit()

    def add(self, part: str, words: str, above: QTreeWidgetItem | None = None) -> QTreeWidgetItem:
        """Add a part under ``above``, not ticked yet."""
        item = QTreeWidgetItem([words])
        item.setData(0, _ID, part)
        item.setToolTip(0, words)
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
        )
        item.setCheckState(0, _OFF)
        if above is None:
            self.addTopLevelItem(item)
        else:
            above.addChild(item)
        return item

    def _items(self) -> Iterator[QTreeWidgetItem]:
        yield from _below(self.invisibleRootItem())

    def _changed(self, item: QTreeWidgetItem) -> None:
        with QSignalBlocker(self):
            for one in _below(item):
                one.setCheckState(0, item.checkState(0))
        self.viewport().update()
        self.ticked_changed.emit()


def _below(item: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    """Yield the items under one, in the order of the tree."""
    for n in range(item.childCount()):
        child = item.child(n)
        if child is not None:
            yield child
            yield from _below(child)


def sections_tree(name: str, lookup: Lookup, phrases: Phrases) -> PartsTree:
    """Return a tree of the sections, as they lie in each other."""
    tree = PartsTree(name)
    above: list[tuple[int, QTreeWidgetItem]] = []
    for section in lookup.analysis.sections:
        above = [row for row in above if row[0] < section.level]
        first = lookup.clauses[section.clauses[0]].text if section.clauses else "…"
        words = shortened(section_label(section, phrases) or first, LONGEST_TITLE)
        above.append((section.level, tree.add(section.id, words, above[-1][1] if above else None)))
    tree.expandAll()
    return tree


def categories_tree(name: str, lookup: Lookup, phrases: Phrases, theme: Theme) -> PartsTree:
    """Return a tree of the categories that the policy has, each with the number of its clauses."""
    tree = PartsTree(name)
    for category in CATEGORIES:
        if count := len(lookup.by_category[category]):
            item = tree.add(category, f"{phrases.category(category)} ({count})")
            item.setIcon(0, swatch(theme.bars[category], phrases.category_letter(category)))
    return tree
