"""The window of a table: the same questions down, policies across, and under it what an answer rests on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMainWindow, QSplitter, QToolBar, QToolButton

from reader.core.units import without_number
from reader.core.word_diff import Run
from reader.phrases import Phrases
from reader.store.settings import write_atomically
from reader.table_words import Cell, TableWords
from reader.ui.answer_table import AnswerTable
from reader.ui.bars import NoticeBar
from reader.ui.card import text_label
from reader.ui.compare_list import CompareList, titled
from reader.ui.compare_rows import Lines, Row
from reader.ui.compare_text import Text
from reader.ui.icons import icon
from reader.ui.saving import why_not_saved
from reader.ui.screen_room import SMALLEST_PX, fit
from reader.ui.services import Services
from reader.ui.spoken import Speech
from reader.ui.stacked import stacked
from reader.ui.theme import Theme

KINDS = ("html", "md", "csv", "json")
LEAST_TABLE_PX, LEAST_DETAIL_PX = 130, 40  # the names of the policies and an answer; a line


class TableWindow(QMainWindow):
    """Shows up to five policies. ``clause_wanted`` carries a `Text` and a clause to be opened,
    ``clause_shown`` one to be chosen only where its text is open.
    """

    clause_wanted = Signal(object, str)
    clause_shown = Signal(object, str)

    def __init__(self, texts: Sequence[Text], phrases: Phrases, theme: Theme, services: Services) -> None:
        super().__init__()
        self.texts, self.phrases, self._services = tuple(texts), phrases, services
        self.notice, self.speech = NoticeBar(theme), Speech(self)
        self.table, self.detail = AnswerTable(theme), CompareList(theme)
        self._legend, self._title = text_label("", "muted"), text_label("", "title", scale=1.12)
        self.panes = QSplitter(Qt.Orientation.Vertical)
        self.panes.setChildrenCollapsible(False)
        self.panes.addWidget(self.table)
        self.panes.addWidget(titled(self._title, self.detail))
        self.panes.setSizes([560, 240])
        self.table.setMinimumHeight(LEAST_TABLE_PX)
        self.detail.setMinimumHeight(LEAST_DETAIL_PX)
        self.panes.setStretchFactor(0, 1)
        self.setCentralWidget(stacked(self.notice, self.panes))
        self.statusBar().addWidget(self._legend, 1)
        self.statusBar().setSizeGripEnabled(False)
        self._make_actions()
        self.table.cell_chosen.connect(self._show_detail)
        self.table.cell_opened.connect(self._open_cell)
        self.detail.row_opened.connect(lambda row: self._open(row, wanted=True))
        self.detail.side_opened.connect(lambda row, _: self._open(row, wanted=True))
        self.detail.row_chosen.connect(lambda row: self._open(row, wanted=False))
        self.notice.said.connect(self.speech.say)
        self.setMinimumSize(*SMALLEST_PX)
        fit(self, min(1_240, 420 + 230 * len(self.texts)), 860)
        self.set_theme(theme)
        self.set_phrases(phrases)
        self.table.setFocus()

    def _make_actions(self) -> None:
        bar = self._bar = QToolBar(self)
        bar.setMovable(False)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.export_action, close = QAction(self), QAction(self)
        self.export_action.setShortcut(QKeySequence("Ctrl+E"))
        close.setShortcuts([QKeySequence(QKeySequence.StandardKey.Close), QKeySequence("Esc")])
        self.export_action.triggered.connect(lambda: self.ask_export())
        close.triggered.connect(lambda: self.close())
        self.addAction(close)
        bar.addAction(self.export_action)
        button = bar.widgetForAction(self.export_action)
        if isinstance(button, QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.addToolBar(bar)

    @property
    def files(self) -> tuple[str, ...]:
        """The names of the files, "" for a text that was pasted."""
        return tuple(text.path.name if text.path else "" for text in self.texts)

    def set_phrases(self, phrases: Phrases) -> None:
        """Word the table in another language."""
        self.phrases = phrases
        self.words = TableWords([text.analysis for text in self.texts], phrases, self.files)
        self.table.set_words(self.words, phrases)
        self._legend.setText(self.words.legend())
        self.setWindowTitle(f"{self.words.title()} – Aiqyn")
        self.detail.setAccessibleName(self.tr("What the answer rests on"))
        self.export_action.setText(self.tr("&Export…"))
        self.export_action.setIconText(self.export_action.text().replace("&", "").removesuffix("…"))
        self.export_action.setToolTip(f"{self.export_action.iconText()} (Ctrl+E)")
        self._bar.setWindowTitle(self.tr("Tool bar"))

    def _show_detail(self, question: int, policy: int) -> None:
        row = self.words.rows()[question]
        cell = row.cells[policy]
        self._title.setText(row.text)
        heading = Row(f"{self.words.names()[policy]}: {cell.word}", heading=True)
        self.detail.rows.show([heading, *self._points(cell, policy)])

    def _points(self, cell: Cell, policy: int) -> Iterator[Row]:
        texts = {one.id: without_number(one) for one in self.texts[policy].analysis.clauses}
        for point in cell.points:
            for clause, name in point.clauses:
                tone = point.tone.value
                quote = Lines((Run("=", texts[clause]),), quoted=True)
                yield Row(point.text, ((name, True),), tone, tone, (quote,), False, policy, (), (clause,))

    def _open_cell(self, question: int, policy: int) -> None:
        clauses = self.words.rows()[question].cells[policy].clauses
        if clauses:
            self.clause_wanted.emit(self.texts[policy], clauses[0][0])

    def _open(self, row: Row | None, *, wanted: bool) -> None:
        if row is not None and row.new:
            signal = self.clause_wanted if wanted else self.clause_shown
            signal.emit(self.texts[row.entry], row.new[0])

    def ask_export(self) -> None:
        """Ask for a file and write the table there; the ending of the name decides the format."""
        filters = {
            "html": self.tr("Web page (*.html)"), "md": self.tr("Markdown (*.md)"),
            "csv": self.tr("Table, CSV (*.csv)"), "json": self.tr("Data, JSON (*.json)"),
        }  # fmt: skip
        name, chosen = QFileDialog.getSaveFileName(
            self, self.tr("Export the table"), "aiqyn-table.html", ";;".join(filters.values())
        )
        if name:
            wanted = next((kind for kind, words in filters.items() if words == chosen), "html")
            self.export(Path(name) if Path(name).suffix else Path(name).with_suffix(f".{wanted}"))

    def export(self, path: Path) -> bool:
        """Write the table; False, and the reason in a message, where that fails."""
        ending = path.suffix.lower().removeprefix(".")
        kind = ending if ending in KINDS else "html"
        policies = [text.analysis for text in self.texts]
        try:
            write_atomically(path, self._services.export_table(policies, self.phrases, kind, self.files))
        except OSError as error:
            self.notice.say(why_not_saved(error, path, self.phrases))
            return False
        self.notice.say(self.tr("Saved: {0}").format(str(path)))
        return True

    def set_theme(self, theme: Theme) -> None:
        """Draw the table and icons in the colours of a theme."""
        for part in (self.notice, self.table, self.detail):
            part.set_theme(theme)
        self.export_action.setIcon(icon("export", theme.colour("text")))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "words"):
            QTimer.singleShot(0, self, lambda: self.set_phrases(self.phrases))
        super().changeEvent(event)
