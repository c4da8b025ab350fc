"""Puts several policies side by side: asks which, reads those that are not open, shows a window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from reader.core.errors import Cancelled, ReaderError
from reader.core.model import Analysis, Notice
from reader.phrases import Phrases
from reader.ui.compare_text import Text, text_of
from reader.ui.table_choice import TableChoice

if TYPE_CHECKING:
    from reader.ui.compare_commands import CompareCommands
    from reader.ui.table_window import TableWindow
    from reader.ui.window import MainWindow


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Policies that were read for one table, and the names of those that could not be, with the reason."""

    texts: tuple[Text, ...]
    failed: tuple[tuple[str, ReaderError], ...]


class TableCommands(QObject):
    """Carries out "Compare policies…" for a window and keeps the tables that it opened."""

    def __init__(self, window: MainWindow, comparing: CompareCommands) -> None:
        super().__init__(window)
        self._window, self._comparing = window, comparing
        self.windows: list[TableWindow] = []
        window.actions_.one["table"].triggered.connect(lambda: self.choose())
        window.worker.done.connect(self._on_done)

    def choose(self) -> None:
        """Ask which policies, and show them."""
        opened = [one for one in (self._window, *self._comparing.others()) if one.session.analysis]
        dialog = TableChoice(opened, self._comparing.recent(), self._window)
        chosen = dialog.chosen if dialog.exec() == QDialog.DialogCode.Accepted else []
        dialog.deleteLater()
        if chosen:
            self.show_side_by_side(chosen)

    def show_side_by_side(self, chosen: Sequence[MainWindow | Path]) -> None:
        """Read the files off the window's thread and show all in one table."""
        self._window.opening.overtake()
        wanted: list[tuple[Analysis | None, Path | None]] = [
            (None, one) if isinstance(one, Path) else (one.session.analysis, one.session.path)
            for one in chosen
        ]
        analyse, store = self._window.services.analyse_file, self._window.services.marks

        def work(stop: Event) -> SideBySide:
            texts, failed = [], []
            for analysis, path in wanted:
                if stop.is_set():
                    raise Cancelled()
                try:
                    texts.append(text_of(analysis or analyse(path, None), path, store))
                except Cancelled:
                    raise
                except ReaderError as error:
                    failed.append((path.name if path else "", error))
            return SideBySide(tuple(texts), tuple(failed))

        self._window.worker.submit(work)

    def _on_done(self, outcome: object) -> None:
        if not isinstance(outcome, SideBySide):
            return
        said = self._said(outcome)
        if len(outcome.texts) < 2:
            self._window.notice.say(said)
        else:
            self.show(outcome).notice.say(said)

    def _said(self, outcome: SideBySide) -> str:
        """Return which files could not be read, and what does not look like a policy."""
        phrases = Phrases.load(self._window.language.current)
        lines = [f"{name}: {phrases.error(error)}" for name, error in outcome.failed]
        for text in (one for one in outcome.texts if not one.analysis.is_policy):
            name = text.path.name if text.path else phrases.text("export.title")
            lines.append(f"{name}: {phrases.notice(Notice('notice.not_policy'))}")
        return "\n".join(lines)

    def show(self, outcome: SideBySide) -> TableWindow:
        """Open a window on a table and return it."""
        from reader.ui.table_window import TableWindow  # rarely wanted; the start need not wait for it

        window = self._window
        made = TableWindow(outcome.texts, window.session.phrases, window.theme, window.services)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made.clause_wanted.connect(lambda text, clause: self._comparing.open_clause(made, text, clause))
        made.clause_shown.connect(self._comparing.show_clause)
        made.destroyed.connect(lambda: self.windows.remove(made) if made in self.windows else None)
        self.windows.append(made)
        made.show()
        return made
