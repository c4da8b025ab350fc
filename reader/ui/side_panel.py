"""The side panel: contents, categories with their clauses and check boxes, and watch-outs."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTabWidget, QTreeView, QWidget

from reader.core.codebook import CATEGORIES
from reader.ui import outline_models as models
from reader.ui.icons import icon
from reader.ui.notes_panel import NotesPanel
from reader.ui.session import Filter, Session
from reader.ui.slices import Slices
from reader.ui.theme import Theme
from reader.ui.trees import make_sentence_tree, make_tree

SECTIONS_AT_ONCE = 100  # the others are added when the window is idle


class SidePanel(QTabWidget):
    """Three trees in step with the session; says what was chosen and never scrolls the policy itself."""

    clause_chosen = Signal(str)
    section_chosen = Signal(str)
    filter_chosen = Signal(object)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.setUsesScrollButtons(False)  # every tab stays in sight, shortened where it must be
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self._session = session
        self._theme = theme
        self._slices = Slices(self)
        self._counted: tuple[int, NotesPanel, str] | None = None
        self.contents, self.categories, self.watch_outs = make_tree(), make_tree(), make_sentence_tree()
        for tree in (self.contents, self.categories, self.watch_outs):
            self.addTab(tree, "")
            tree.clicked.connect(self._on_chosen)
            tree.activated.connect(self._on_chosen)
        session.opened.connect(self.refresh)
        session.card_language_changed.connect(self.refresh)
        session.labels_changed.connect(self.refresh)
        session.clause_selected.connect(self._on_selected)
        session.section_changed.connect(self._on_section)
        session.filter_changed.connect(self._on_filter)
        self._retranslate()
        self.refresh()

    def add_counted(self, panel: NotesPanel, drawing: str) -> None:
        """Add a panel of one's own as a tab that shows a sign and how much is in it."""
        at = self.addTab(panel, "")
        self._counted = (at, panel, drawing)
        panel.count_changed.connect(lambda _: self._name_counted())
        self._name_counted()

    def _name_counted(self) -> None:
        if self._counted is not None:
            at, panel, drawing = self._counted
            self.setTabIcon(at, icon(drawing, self._theme.colour("text")))
            self.setTabText(at, str(panel.count) if panel.count else "")
            self.setTabToolTip(at, panel.accessibleName())

    def set_theme(self, theme: Theme) -> None:
        """Draw the swatches in the colours of a theme."""
        self._theme = theme
        self.refresh()

    def refresh(self) -> None:
        """Build the trees anew from the session, keeping what is unfolded."""
        lookup, phrases = self._session.lookup, self._session.phrases
        if lookup is None:
            self._slices.stop()
            for tree in (self.contents, self.categories, self.watch_outs):
                _set_model(tree, QStandardItemModel(0, 1, tree))
            return
        open_rows = {
            n for n, _ in _rows(self.categories) if self.categories.isExpanded(_index(self.categories, n))
        }
        outline = models.Contents(lookup, phrases)
        _set_model(self.contents, outline)
        made = models.categories(lookup, phrases, self._theme, self._session.filter.categories)
        made.itemChanged.connect(self._on_ticked)
        _set_model(self.categories, made)
        _set_model(self.watch_outs, models.watch_outs(lookup, phrases, self._theme))
        self._slices.start(self._fill(outline))
        self._slices.some(SECTIONS_AT_ONCE)
        for n in open_rows:
            self.categories.expand(_index(self.categories, n))
        self._count_watch_outs()
        self._name_counted()
        self._on_section(self._session.section)
        self._on_selected(self._session.selected)

    def _fill(self, outline: models.Contents) -> Iterator[None]:
        """Fill the contents, then unfold them and mark the section that is read."""
        yield from outline.steps(self.contents.font())
        self.contents.expandAll()
        self._on_section(self._session.section)

    def _count_watch_outs(self) -> None:
        """Name the third tab by its sign and count: the word alone would not fit in every language."""
        self.setTabIcon(2, icon("watch", self._theme.colour("watch")))
        self.setTabText(2, str(self.watch_outs.model().rowCount()) if self.watch_outs.model() else "")

    def _on_chosen(self, index: QModelIndex) -> None:
        clause, section = index.data(models.ClauseRole), index.data(models.SectionRole)
        if clause:
            self.clause_chosen.emit(clause)
        elif section:
            self.section_chosen.emit(section)
        elif index.data(models.CategoryRole) and index.model().hasChildren(index):
            self.categories.setExpanded(index, not self.categories.isExpanded(index))

    def _on_ticked(self, _: QStandardItem) -> None:
        ticked = [
            row.data(models.CategoryRole)
            for _, row in _rows(self.categories)
            if row.checkState() == Qt.CheckState.Checked
        ]
        self.filter_chosen.emit(Filter(frozenset(ticked), self._session.filter.tone))

    def _on_filter(self) -> None:
        model = self.categories.model()
        if model is None:
            return
        with QSignalBlocker(model):
            for _, row in _rows(self.categories):
                lit = row.data(models.CategoryRole) in self._session.filter.categories
                row.setCheckState(Qt.CheckState.Checked if lit else Qt.CheckState.Unchecked)
        self.categories.viewport().update()

    def _on_section(self, section: str) -> None:
        model = self.contents.model()
        index = model.index_of(section) if isinstance(model, models.Contents) else None
        if index is not None:
            self.contents.setCurrentIndex(index)
            self.contents.scrollTo(index)

    def _on_selected(self, clause: str) -> None:
        if not clause:
            self.categories.clearSelection()
            return
        for n, row in _rows(self.categories):
            parent = _index(self.categories, n)
            if not self.categories.isExpanded(parent):
                continue
            for child in range(row.rowCount()):
                if row.child(child).data(models.ClauseRole) == clause:
                    self.categories.setCurrentIndex(row.child(child).index())
                    return

    def show_category(self, category: str) -> None:
        """Bring the categories to the front and unfold one."""
        self.setCurrentWidget(self.categories)
        index = _index(self.categories, CATEGORIES.index(category))
        if index.model().canFetchMore(index):
            index.model().fetchMore(index)
        self.categories.expand(index)
        self.categories.setCurrentIndex(index)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        names = (self.tr("Contents"), self.tr("Categories"), self.tr("Watch out"))
        for n, name in enumerate(names):
            self.setTabText(n, name)
            self.setTabToolTip(n, name)
        self._count_watch_outs()
        self._name_counted()
        for tree, name in zip((self.contents, self.categories, self.watch_outs), names, strict=True):
            tree.setAccessibleName(name)
        self.setAccessibleName(self.tr("Side panel"))


def _set_model(tree: QTreeView, model: QStandardItemModel) -> None:
    before = tree.model()
    model.setParent(tree)
    tree.setModel(model)
    if before is not None:
        before.deleteLater()


def _rows(tree: QTreeView) -> Iterator[tuple[int, QStandardItem]]:
    model = tree.model()
    if isinstance(model, QStandardItemModel):
        for n in range(model.rowCount()):
            yield n, model.item(n)


def _index(tree: QTreeView, row: int) -> QModelIndex:
    return tree.model().index(row, 0)
