"""All notes and bookmarks of the policy, with what became of their clauses."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from reader.core.marks import Mark, Placed
from reader.core.relocate import State
from reader.ui.card import text_label
from reader.ui.counts_delegate import CountsRole
from reader.ui.icons import icon
from reader.ui.outline_models import shortened
from reader.ui.session import Session
from reader.ui.theme import Theme
from reader.ui.trees import make_tree

MarkRole = int(Qt.ItemDataRole.UserRole) + 1
GROUPS = ((State.SAME, State.MOVED), (State.CHANGED,), (State.GONE,))
PREVIEW_PX = 210


class NotesPanel(QWidget):
    """Lists the marks it is given, in place, to be checked and gone; says what is wanted of one."""

    clause_chosen = Signal(str)
    put_wanted = Signal(object, str)  # a mark, and the clause to put it on
    remove_wanted = Signal(object)
    count_changed = Signal(int)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._placed: Sequence[Placed] = ()
        self.tree = make_tree()
        self.tree.clicked.connect(self._on_chosen)
        self.tree.activated.connect(self._on_chosen)
        self.hint = text_label("", "muted")
        self.hint.setMargin(14)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.preview = text_label("", "caption")
        self.preview.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.preview.setMargin(10)
        self._frame = QScrollArea()
        self._frame.setObjectName("notepreview")
        self._frame.setWidgetResizable(True)
        self._frame.setFrameShape(QScrollArea.Shape.NoFrame)
        self._frame.setWidget(self.preview)
        self.put, self.remove = QPushButton(), QPushButton()
        self.put.clicked.connect(self._put)
        self.remove.clicked.connect(self._remove)
        self._lay_out()
        session.clause_selected.connect(self._on_selected)
        self._retranslate()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setContentsMargins(10, 4, 10, 10)
        buttons.setSpacing(8)
        buttons.addWidget(self.put)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.hint, self.tree, self._frame):
            column.addWidget(widget)
        column.setStretchFactor(self.tree, 1)
        column.setStretchFactor(self.hint, 1)
        column.addLayout(buttons)

    def set_theme(self, theme: Theme) -> None:
        """Draw the signs in the colours of a theme."""
        self._theme = theme
        self.refresh(self._placed)

    def refresh(self, placed: Sequence[Placed]) -> None:
        """Show these marks; the one that was chosen stays chosen."""
        chosen = self.chosen
        self._placed = placed
        model = QStandardItemModel(0, 1, self.tree)
        kinds = [[one for one in placed if one.place.state in group] for group in GROUPS]
        titles = (self.tr("In place"), self.tr("Changed: please check"), self.tr("No longer in the text"))
        for title, found in zip(titles, kinds, strict=True):
            above = model.invisibleRootItem()
            if (found and len(found) < len(placed)) or (found and found is not kinds[0]):
                above = QStandardItem(title)
                above.setEditable(False)
                above.setToolTip(title)
                above.setData(str(len(found)), CountsRole)
                model.appendRow(above)
            for one in found:
                above.appendRow(self._row(one))
        before = self.tree.model()
        self.tree.setModel(model)
        if before is not None:
            before.deleteLater()
        self.tree.expandAll()
        self._choose(chosen.mark.id if chosen else "")
        self.tree.setVisible(bool(placed))
        self.hint.setVisible(not placed)
        self._show_preview()
        self.count_changed.emit(len(placed))

    @property
    def count(self) -> int:
        """How many marks are listed."""
        return len(self._placed)

    @property
    def chosen(self) -> Placed | None:
        """The mark of the current row; None where there is none."""
        found = self.tree.currentIndex().data(MarkRole) if self.tree.model() else None
        return next((one for one in self._placed if one.mark.id == found), None)

    def _row(self, one: Placed) -> QStandardItem:
        mark, lookup = one.mark, self._session.lookup
        where = lookup.references[one.clause] if lookup and one.clause else mark.anchor.number
        words = " ".join((mark.note or mark.anchor.quote).split())
        row = QStandardItem(f"{where}  {shortened(words, 90)}".strip())
        row.setEditable(False)
        row.setData(mark.id, MarkRole)
        row.setToolTip(shortened(mark.note or mark.anchor.quote, 600))
        drawing = "note" if mark.note else "bookmark-set" if mark.bookmark else "correct"
        row.setIcon(icon(drawing if one.place.certain else "doubt", self._theme.colour("text")))
        if one.place.state is State.MOVED:
            row.setData(self.tr("moved"), CountsRole)
        row.setAccessibleText(f"{row.text()}. {self._kind(mark)}. {self._state(one.place.state)}")
        return row

    def _kind(self, mark: Mark) -> str:
        kinds = [self.tr("Note")] * bool(mark.note) + [self.tr("Bookmark")] * mark.bookmark
        return ", ".join(kinds + [self.tr("Category corrected")] * (mark.categories is not None))

    def _state(self, state: State) -> str:
        return {
            State.SAME: self.tr("In place"),
            State.MOVED: self.tr("Moved to another place"),
            State.CHANGED: self.tr("Changed: please check"),
            State.GONE: self.tr("No longer in the text"),
        }[state]

    def _show_preview(self) -> None:
        one = self.chosen
        for widget in (self._frame, self.put, self.remove):
            widget.setVisible(one is not None)
        if one is None:
            return
        lines = [f"{self._kind(one.mark)} · {self._state(one.place.state)}"]
        if one.mark.note:
            lines.append(one.mark.note.strip())
        if one.mark.categories is not None:
            lines.append(", ".join(map(self._session.phrases.category, one.mark.categories)))
        if one.place.state is not State.SAME:
            quoted = self._session.phrases.text("citation.quote", text=shortened(one.mark.anchor.quote, 300))
            lines.append(self.tr("It stood on: {0}").format(quoted))
        self.preview.setText("\n".join(filter(None, lines)))
        self._fit_preview()
        changed = one.place.state is State.CHANGED
        self.put.setText(self.tr("Keep it here") if changed else self.tr("Move to the chosen clause"))
        self.put.setVisible(not one.place.certain)
        self.put.setEnabled(bool(self._target(one)))

    def _fit_preview(self) -> None:
        """Give the preview the lines that it needs, up to a height."""
        wanted = self.preview.heightForWidth(self._frame.viewport().width())
        self._frame.setFixedHeight(min(PREVIEW_PX, max(0, wanted) + 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the preview to the width."""
        super().resizeEvent(event)
        self._fit_preview()

    def _target(self, one: Placed) -> str:
        return one.clause or self._session.selected

    def _put(self) -> None:
        one = self.chosen
        if one is not None and (clause := self._target(one)):
            self.put_wanted.emit(one.mark, clause)

    def _remove(self) -> None:
        if (one := self.chosen) is not None:
            self.remove_wanted.emit(one.mark)

    def _on_chosen(self, index: QModelIndex) -> None:
        self.tree.setCurrentIndex(index)
        self._show_preview()
        if (one := self.chosen) is not None and one.clause:
            self.clause_chosen.emit(one.clause)

    def _on_selected(self, clause: str) -> None:
        if clause and (one := next((p for p in self._placed if p.clause == clause), None)):
            self._choose(one.mark.id)
        self._show_preview()

    def _choose(self, mark: str) -> None:
        model = self.tree.model()
        if mark and model is not None and model.rowCount():
            flags = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
            for index in model.match(model.index(0, 0), MarkRole, mark, 1, flags):
                self.tree.setCurrentIndex(index)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.hint.setText(
            self.tr("Nothing is marked yet. Choose a clause, then add a note or a bookmark to it.")
        )
        self.remove.setText(self.tr("Delete"))
        self.tree.setAccessibleName(self.tr("Notes and bookmarks"))
        self.setAccessibleName(self.tr("Notes and bookmarks"))
        self.refresh(self._placed)
