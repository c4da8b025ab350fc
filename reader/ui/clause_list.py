"""The policy as a list: a row for each heading and clause, whose words end in its categories and tones.

A text browser tells a screen reader its words and nothing of headings, colours or margins; a list tells
whatever its rows say, on every system. It is as good for reading with the eyes or by keyboard alone.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.ui.outline_models import section_label
from reader.ui.session import Session
from reader.ui.spoken import clause_words, heading_words

ClauseRole = int(Qt.ItemDataRole.UserRole) + 1
Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
AROUND_PX = 44  # spacing, padding and frame of a row, left and right, and a little more
ABOVE_AND_BELOW_PX = 22


class ClauseRows(QAbstractListModel):
    """The headings and clauses of the session's policy in reading order; words are made when asked for."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[tuple[str, str]] = []  # (section of a heading, clause)
        self._places: dict[str, int] = {}
        session.opened.connect(self.reload)
        for signal in (session.card_language_changed, session.labels_changed, session.marks_changed):
            signal.connect(self._say_anew)
        self.reload()

    def reload(self) -> None:
        """Take the rows of what is open."""
        self.beginResetModel()
        analysis = self._session.analysis
        self._rows = [
            row
            for section in (analysis.sections if analysis else ())
            for row in ([(section.id, "")] if section.span else []) + [("", c) for c in section.clauses]
        ]
        self._places = {clause: n for n, (_, clause) in enumerate(self._rows) if clause}
        self.endResetModel()

    def _say_anew(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def place(self, clause: str) -> int:
        """Return the row of a clause, -1 where there is none."""
        return self._places.get(clause, -1)

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many headings and clauses there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a row, what is spoken, and the weight of a heading."""
        lookup = self._session.lookup
        if not index.isValid() or lookup is None:
            return None
        section, clause = self._rows[index.row()]
        if role == ClauseRole:
            return clause
        if section:
            return self._heading(section, role)
        words, about = lookup.clauses[clause].text, clause_words(self._session, clause)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{words}\n{about}" if about else words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{words} {about}" if about else words
        return None

    def _heading(self, section: str, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            lookup = self._session.lookup
            return section_label(lookup.sections[section], self._session.phrases) if lookup else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return heading_words(self._session, section)
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return None


class WholeRows(QStyledItemDelegate):
    """Gives every row the height of all its lines: Qt's own reckons without the padding and cuts the last."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the width of the list and the height of the row's words in it."""
        self.initStyleOption(option, index)
        view = option.widget
        width = (view.viewport().width() if isinstance(view, QListView) else option.rect.width()) - AROUND_PX
        box = QRect(0, 0, max(width, 1), 1 << 20)
        lines = QFontMetrics(option.font).boundingRect(box, Qt.TextFlag.TextWordWrap, option.text)
        return QSize(width, lines.height() + ABOVE_AND_BELOW_PX)


class ClauseList(QListView):
    """Shows the rows, follows the chosen clause, and says which one was chosen."""

    clause_clicked = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clauses")
        self._session = session
        self.rows = ClauseRows(session, self)
        self.setModel(self.rows)
        self.setItemDelegate(WholeRows(self))
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setSpacing(2)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for chosen in (self.clicked, self.activated):
            chosen.connect(self._on_chosen)
        session.clause_selected.connect(self._on_selected)
        self._retranslate()
        self._on_selected(session.selected)

    def _on_chosen(self, index: QModelIndex) -> None:
        if clause := index.data(ClauseRole):
            self.clause_clicked.emit(clause)

    def _on_selected(self, clause: str) -> None:
        row = self.rows.place(clause)
        if row >= 0 and row != self.currentIndex().row():
            self.setCurrentIndex(self.rows.index(row))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("The policy as a list"))
