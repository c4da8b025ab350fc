"""A table of questions and policies; each answer has a sign, a word, and a sign for its tone."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from reader.core.model import Tone
from reader.phrases import Phrases
from reader.table_words import Cell, QuestionRow, TableWords
from reader.ui.icons import icon_px, pixmap
from reader.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
QUESTION_SHARE = 1.5  # of the width that a policy has
GAP_PX = 4
AROUND_PX, ABOVE_AND_BELOW_PX = 34, 18  # padding, frame and gaps of a cell
BESIDE_NAME_PX, ABOVE_NAME_PX = 26, 14  # padding and frame of a policy's name
MOST_REFS = 4


class AnswerRows(QAbstractTableModel):
    """The words of a table: the questions in the first column, then a column for each policy."""

    def __init__(self, table: AnswerTable) -> None:
        super().__init__(table)
        self._table = table
        self.rows: tuple[QuestionRow, ...] = ()
        self._names: tuple[str, ...] = ()
        self._dates: tuple[str, ...] = ()
        self._phrases: Phrases | None = None

    def show(self, words: TableWords, phrases: Phrases) -> None:
        """Take the words of a table."""
        self.beginResetModel()
        self.rows, self._names, self._dates = words.rows(), words.names(), words.dates()
        self._phrases = phrases
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many questions there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Return how many policies there are, and one for the questions."""
        return 0 if parent.isValid() else 1 + len(self._names)

    def cell(self, index: Index) -> Cell | None:
        """Return the answer at a place, None for a question."""
        return self.rows[index.row()].cells[index.column() - 1] if index.column() else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words, signs, colours and what is spoken at a place."""
        if not index.isValid() or self._phrases is None:
            return None
        cell, question = self.cell(index), self.rows[index.row()].text
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if cell is None:
            return question if role == Qt.ItemDataRole.DisplayRole else None
        names = ", ".join(name for _, name in cell.clauses)
        if role == Qt.ItemDataRole.DisplayRole:
            some = ", ".join(name for _, name in cell.clauses[:MOST_REFS])
            more = f" +{len(cell.clauses) - MOST_REFS}" if len(cell.clauses) > MOST_REFS else ""
            return f"{cell.word}\n{some}{more}" if names else cell.word
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            tone = self._phrases.tone(cell.tone) if cell.tone is not Tone.NEUTRAL else ""
            said = (self._names[index.column() - 1], question, cell.word, tone, names)
            return ". ".join(filter(None, said))
        if role == Qt.ItemDataRole.DecorationRole:
            return self._table.signs(cell)
        return self._table.colour(cell) if role == Qt.ItemDataRole.ForegroundRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the names of the columns."""
        if orientation == Qt.Orientation.Vertical or self._phrases is None:
            return None
        if role == Qt.ItemDataRole.FontRole:
            font = QFont(self._table.font())
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == 0:
            return self._phrases.text("table.question")
        date = self._dates[section - 1]
        return f"{self._names[section - 1]}\n{date}" if date else self._names[section - 1]


class WholeCells(QStyledItemDelegate):
    """Gives every cell the height of all its lines: Qt's own reckons without the padding."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the width of the column and the height of the words in it."""
        self.initStyleOption(option, index)
        view = option.widget
        width = view.columnWidth(index.column()) if isinstance(view, QTableView) else option.rect.width()
        signs = option.decorationSize.width() if index.column() else 0
        box = QRect(0, 0, max(width - signs - AROUND_PX, 1), 1 << 20)
        lines = option.fontMetrics.boundingRect(box, Qt.TextFlag.TextWordWrap, option.text)
        return QSize(width, lines.height() + ABOVE_AND_BELOW_PX)


class AnswerTable(QTableView):
    """Shows answers: ``cell_chosen`` and ``cell_opened`` carry the number of a question and of a policy."""

    cell_chosen = Signal(int, int)
    cell_opened = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answers")
        self._theme = theme
        self.answers = AnswerRows(self)
        self.setModel(self.answers)
        self.setItemDelegate(WholeCells(self))
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        wrapped = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        header.setDefaultAlignment(wrapped | Qt.AlignmentFlag(int(Qt.TextFlag.TextWordWrap)))
        self.selectionModel().currentChanged.connect(lambda now, _: self._tell(now, self.cell_chosen))
        self.doubleClicked.connect(lambda index: self._tell(index, self.cell_opened))

    def _tell(self, index: Index, signal: Any) -> None:
        if index.isValid() and index.column():
            signal.emit(index.row(), index.column() - 1)

    def set_words(self, words: TableWords, phrases: Phrases) -> None:
        """Show the words of a table."""
        here = self.currentIndex()
        at = (here.row(), here.column()) if here.isValid() else (0, 1)
        self.answers.show(words, phrases)
        self.setAccessibleName(words.title())
        self._fit()
        self.setCurrentIndex(self.answers.index(*at))

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._theme = theme
        self.viewport().update()

    def colour(self, cell: Cell) -> Any:
        """Return the colour of an answer's words."""
        neutral = "text" if cell.points else "muted"
        return self._theme.colour(neutral if cell.tone is Tone.NEUTRAL else cell.tone.value)

    def signs(self, cell: Cell) -> QPixmap:
        """Return the sign of the verdict and, where the answer is good or bad, the sign of its tone."""
        size, ratio = icon_px(self.font(), 18), self.devicePixelRatioF()
        names = [f"verdict-{cell.verdict.value}"]
        names.append(cell.tone.value if cell.tone is not Tone.NEUTRAL else "")
        made = QPixmap(QSize(2 * size + GAP_PX, size) * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        for n, name in enumerate(filter(None, names)):
            painter.drawPixmap(QPoint(n * (size + GAP_PX), 0), pixmap(name, self.colour(cell), size, ratio))
        painter.end()
        return made

    def _fit(self) -> None:
        """Give the policies equal columns, wide enough for their words, and each row its height."""
        policies = max(1, self.answers.columnCount() - 1)
        width = self.viewport().width()
        least = icon_px(self.font(), 18) * 2 + self.fontMetrics().averageCharWidth() * 14
        one = max(least, int(width / (policies + QUESTION_SHARE)))
        self.setIconSize(QSize(2 * icon_px(self.font(), 18) + GAP_PX, icon_px(self.font(), 18)))
        for column in range(1, policies + 1):
            self.setColumnWidth(column, one)
        self.setColumnWidth(0, max(width - one * policies, int(one * QUESTION_SHARE)))
        self.resizeRowsToContents()
        self._fit_header()

    def _fit_header(self) -> None:
        """Give the names above the columns all their lines: Qt reckons as if none were broken."""
        header, lines = self.horizontalHeader(), 0
        names = (self.answers.headerData(n, Qt.Orientation.Horizontal) for n in range(header.count()))
        font = self.answers.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.FontRole)
        metrics = QFontMetrics(font or self.font())
        for n, name in enumerate(names):
            room = QRect(0, 0, max(1, header.sectionSize(n) - BESIDE_NAME_PX), 0)
            lines = max(lines, metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, name or "").height())
        header.setMinimumHeight(lines + ABOVE_NAME_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words for another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the clause of an answer."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell(self.currentIndex(), self.cell_opened)
        else:
            super().keyPressEvent(event)
