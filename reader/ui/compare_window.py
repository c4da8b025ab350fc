"""The window of a comparison: what it means for the reader on the left, clause by clause on the right."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QSplitter, QVBoxLayout, QWidget

from reader.comparison_words import ComparisonWords
from reader.core.comparison import DIFFERENT
from reader.phrases import Phrases
from reader.ui.bars import NoticeBar
from reader.ui.card import text_label
from reader.ui.compare_bar import CompareBar
from reader.ui.compare_export import CompareExport
from reader.ui.compare_list import CompareList, titled
from reader.ui.compare_notes import counted, note_rows
from reader.ui.compare_rows import Row, clause_rows, summary_rows
from reader.ui.compare_text import Compared, compared, text_of
from reader.ui.progress import Progress
from reader.ui.screen_room import SMALLEST_PX, fit
from reader.ui.services import Services
from reader.ui.spoken import Speech
from reader.ui.stacked import stacked
from reader.ui.status_filter import StatusFilter
from reader.ui.theme import Theme
from reader.ui.worker import Worker

LOW_PX = 420


class CompareWindow(QMainWindow):
    """Shows one comparison. ``clause_wanted`` carries a `Text` and a clause to be opened, ``clause_shown``
    one to be chosen only where its text is open; ``carry_wanted`` the pair whose notes are taken along.
    """

    clause_wanted = Signal(object, str)
    clause_shown = Signal(object, str)
    carry_wanted = Signal(object)

    def __init__(self, pair: Compared, phrases: Phrases, theme: Theme, services: Services) -> None:
        super().__init__()
        self.pair, self.phrases, self.theme, self.services = pair, phrases, theme, services
        self.words = ComparisonWords(pair.found, phrases)
        self._after = ""
        self.notice = NoticeBar(theme)
        self.summary, self.clauses = CompareList(theme), CompareList(theme)
        self.filter = StatusFilter(theme)
        self.worker, self.progress, self.speech = Worker(self), Progress(), Speech(self)
        self.export = CompareExport(self)
        self.bar = CompareBar(self)
        self.one = self.bar.one
        self._build()
        self._connect()
        self.setMinimumSize(*SMALLEST_PX)
        fit(self, 1080, 780)
        self.panes.setSizes([self.width() * 37 // 100, self.width() * 63 // 100])
        self.set_theme(theme)
        self.show_pair(pair)
        self.clauses.setFocus()

    def _build(self) -> None:
        self.addToolBar(self.bar)
        self._names = [text_label("", "title") for _ in range(2)]
        self._titles = [text_label("", "title", scale=1.12) for _ in range(2)]
        self._head = QWidget()
        lines = QVBoxLayout(self._head)
        lines.setContentsMargins(16, 10, 16, 10)
        lines.setSpacing(2)
        for label in self._names:
            lines.addWidget(label)
        self.panes = QSplitter(Qt.Orientation.Horizontal)
        self.panes.setChildrenCollapsible(False)
        self._nothing = text_label("", "muted")
        self._nothing.setContentsMargins(16, 4, 16, 0)
        self.panes.addWidget(titled(self._titles[0], None, None, self.summary))
        self.panes.addWidget(titled(self._titles[1], self.filter, self._nothing, self.clauses))
        self.panes.setStretchFactor(1, 1)
        self.setCentralWidget(stacked(self.notice, self._head, self.panes))
        self._state = QLabel()
        self.statusBar().addWidget(self._state, 1)
        self.statusBar().addPermanentWidget(self.progress)
        self.statusBar().setSizeGripEnabled(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window, leave the names of the texts to its title, and their room to the lists."""
        super().resizeEvent(event)
        self._head.setVisible(event.size().height() >= LOW_PX)

    def _connect(self) -> None:
        acts = {
            "previous": partial(self.step, -1), "next": partial(self.step, 1), "swap": self.swap,
            "export": self.export.ask, "notes": self.carry_notes, "close": self.close,
        }  # fmt: skip
        for name, act in acts.items():
            self.one[name].triggered.connect(lambda _=False, act=act: act())
        self.summary.row_chosen.connect(self._lead_to_entry)
        self.summary.clicked.connect(lambda _: self._lead_to_entry(self.summary.current))
        self.clauses.row_chosen.connect(self._show_in_policy)
        self.clauses.row_chosen.connect(lambda _: self._show_state())
        for rows in (self.summary, self.clauses):
            rows.row_opened.connect(self.open_row)
            rows.side_opened.connect(self.open_side)
        self.filter.changed.connect(self._show_clauses)
        self.worker.done.connect(self._on_compared)
        self.worker.busy_changed.connect(self._on_busy)
        self.progress.stop_wanted.connect(self.worker.cancel)
        self.notice.said.connect(self.speech.say)

    def show_pair(self, pair: Compared) -> None:
        """Show a comparison; by its first sight all that differs is listed."""
        self.pair = pair
        self.one["swap"].setVisible(not pair.found.by_meaning)
        kept = pair.new.recalled.remembered.remember
        self.one["notes"].setVisible(bool(pair.carried.left) and kept)
        self.filter.set_counts(pair.found.counts, DIFFERENT)
        self.set_phrases(self.phrases)

    def set_phrases(self, phrases: Phrases) -> None:
        """Word the comparison in another language."""
        files = [self.pair.text(new=new).path for new in (False, True)]
        old, new = (path.name if path else "" for path in files)
        self.phrases, self.words = phrases, ComparisonWords(self.pair.found, phrases, (old, new))
        for label, name, path in zip(self._names, self.words.names(), files, strict=True):
            label.setText(name)
            label.setToolTip(str(path or ""))
        said = (self.words.meaning(), phrases.text("compare.clauses"))
        for title, text, rows in zip(self._titles, said, (self.summary, self.clauses), strict=True):
            title.setText(text)
            rows.setAccessibleName(text)
        self.filter.set_names({status: self.words.status(status) for status in self.pair.found.counts})
        summary = list(summary_rows(self.words))
        summary = summary or [Row(phrases.text("compare.no_meaning"), heading=True)]
        self.summary.rows.show([*summary, *note_rows(self.pair, self.words, phrases)])
        self._show_clauses()
        self._retranslate()
        self.notice.say("\n".join((*self.words.notices(), *self._guess())))

    def _guess(self) -> tuple[str, ...]:
        """Return what to say where it is not printed which text is older."""
        said = self.tr(
            "Their dates do not tell which text is older. If it is the other way round, swap them."
        )
        return (said,) if self.pair.order_is_guessed else ()

    def _show_clauses(self) -> None:
        rows = list(clause_rows(self.pair.found, self.words, self.filter.shown))
        self.clauses.rows.show(rows)
        self._nothing.setText("" if rows else self.phrases.text("compare.no_clauses"))
        self._nothing.setVisible(not rows)
        for name in ("previous", "next"):
            self.one[name].setEnabled(bool(rows))

    def _places(self) -> list[int]:
        return [n for n, row in enumerate(self.clauses.rows.rows) if not row.heading]

    def _show_state(self) -> None:
        places, here = self._places(), self.clauses.currentIndex().row()
        said = self.tr("Clause {0} of {1}")
        said = said.format(places.index(here) + 1, len(places)) if here in places else ""
        self._state.setText(self.tr("Comparing…") if self.worker.busy else said)

    def step(self, by: int) -> None:
        """Choose the next (1) or the previous (-1) clause, round the end."""
        places = self._places()
        if not places:
            return
        here = self.clauses.currentIndex().row()
        ahead = [n for n in places if (n > here if by > 0 else n < here)]
        self.clauses.choose((ahead or places)[0 if by > 0 else -1])
        self.clauses.setFocus()

    def _lead_to_entry(self, row: Row | None) -> None:
        """Bring the clause of a change to the view; one that the filter hides is let through."""
        if row is None or row.entry < 0:
            return
        self.filter.let_through(self.pair.found.entries[row.entry].status)
        places = [n for n, one in enumerate(self.clauses.rows.rows) if one.entry == row.entry]
        if places:
            self.clauses.choose(places[0])

    def _show_in_policy(self, row: Row | None) -> None:
        for new, clauses in ((False, row.old), (True, row.new)) if row else ():
            if clauses:
                self.clause_shown.emit(self.pair.text(new=new), clauses[0])

    def open_row(self, row: Row) -> None:
        """Open a row's clause as it reads now; one that is gone as it read before."""
        self.open_side(row, bool(row.new))

    def open_side(self, row: Row, new: bool) -> None:
        """Open a row's clause in one of the texts."""
        clauses = row.new if new else row.old
        if clauses:
            self.clause_wanted.emit(self.pair.text(new=new), clauses[0])

    def swap(self) -> None:
        """Take the older text for the newer one."""
        old, new = self.pair.new, self.pair.old
        self.worker.submit(lambda stop: compared(old, new))

    def carry_notes(self) -> None:
        """Have the reader's notes taken along to the new text, and say what became of them."""
        self.carry_wanted.emit(self.pair)

    def notes_carried(self) -> None:
        """Look up the notes of the new text anew."""
        self._after = self.tr("Your notes were taken along.")
        pair, store = self.pair, self.services.marks
        self.worker.submit(lambda stop: compared(pair.old, text_of(pair.new.analysis, pair.new.path, store)))

    def _on_compared(self, outcome: object) -> None:
        if not isinstance(outcome, Compared):
            return
        self.show_pair(outcome)
        if self._after:
            rest = self.tr("Those that were not found again stay with the old text.")
            gone = outcome.carried.counts[-1]
            said = (self._after, counted(outcome), rest if gone else "")
            self.notice.say(" ".join(filter(None, said)))
        self._after = ""

    def _on_busy(self, busy: bool) -> None:
        self.one["swap"].setEnabled(not busy)
        self._show_state()
        self.progress.follow(busy=busy, still=False)

    def set_theme(self, theme: Theme) -> None:
        """Draw lists and icons in the colours of a theme."""
        self.theme = theme
        for part in (self.notice, self.summary, self.clauses, self.filter, self.bar):
            part.set_theme(theme)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_state"):
            QTimer.singleShot(0, self, lambda: self.set_phrases(self.phrases))
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what still runs."""
        self.worker.shutdown()
        super().closeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(f"{self.words.title()} – Aiqyn")
        self.bar.retranslate()
        self.filter.setAccessibleName(self.tr("Which clauses are shown"))
