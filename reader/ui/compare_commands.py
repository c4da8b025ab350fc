"""Compares the open policy with another text: asks which, reads it as any file is read, shows a window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from reader.core.errors import Cancelled
from reader.core.model import Analysis
from reader.phrases import Phrases
from reader.store.carried import changes_for, copies
from reader.ui.compare_choice import CompareChoice
from reader.ui.compare_text import Compared, Text, compared_by_date, text_of
from reader.ui.file_dialog import ask_policy_file
from reader.ui.opening import Asked
from reader.ui.other_texts import window_name
from reader.ui.saving import why
from reader.ui.table_commands import TableCommands
from reader.ui.theme import Theme

if TYPE_CHECKING:
    from reader.ui.compare_window import CompareWindow
    from reader.ui.table_window import TableWindow
    from reader.ui.window import MainWindow


class CompareCommands(QObject):
    """Carries out "Compare with another version…" for a window and keeps the windows that it opened."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.windows: list[CompareWindow] = []
        self.tables = TableCommands(window, self)
        window.actions_.one["compare"].triggered.connect(lambda: self.choose())
        window.worker.done.connect(self._on_done)
        window.session.card_language_changed.connect(self._follow_language)

    def choose(self) -> None:
        """Ask what to compare with; where nothing is at hand, for a file at once."""
        dialog = CompareChoice(window_name(self._window), self.others(), self.recent(), self._window)
        if dialog.empty:
            chosen: MainWindow | Path | None = ask_policy_file(self._window, dialog.windowTitle())
        else:
            chosen = dialog.chosen if dialog.exec() == QDialog.DialogCode.Accepted else None
        dialog.deleteLater()
        if isinstance(chosen, Path):
            self.with_file(chosen)
        elif chosen is not None:
            self.with_window(chosen)

    def others(self) -> list[MainWindow]:
        """Return the other windows with a policy."""
        return [one for one in self._main_windows() if one is not self._window and one.session.analysis]

    def _main_windows(self) -> list[MainWindow]:
        kind = type(self._window)
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]

    def recent(self) -> list[Path]:
        """Return the files that were read lately and are there, but for those that are open."""
        opened = {one.session.path.resolve() for one in (self._window, *self.others()) if one.session.path}
        recent = map(Path, self._window.settings_file.load().recent_files)
        return [path for path in recent if path.is_file() and path not in opened]

    def with_file(self, path: Path, encoding: str | None = None, password: str | None = None) -> None:
        """Read a file off the window's thread and compare the open policy with it."""
        self._window.opening.ask_for(Asked(path, encoding, password, self.with_file, self._submit))
        given = (path, encoding) if password is None else (path, encoding, password)
        self._submit(partial(self._window.services.analyse_file, *given), path)

    def with_window(self, other: MainWindow) -> None:
        """Compare the open policy with that of another window."""
        analysis = other.session.analysis
        if analysis is not None:
            self._window.opening.overtake()
            self._submit(lambda: analysis, other.session.path)

    def _submit(self, analyse: Callable[[], Analysis], path: Path | None) -> None:
        here, store = self._window.session, self._window.services.marks
        analysis, here_path = here.analysis, here.path
        if analysis is None:
            return
        self._window.detail.note.hand_on()

        def work(stop: Event) -> Compared:
            other = text_of(analyse(), path, store)
            mine = text_of(analysis, here_path, store)
            if stop.is_set():
                raise Cancelled()
            return compared_by_date(mine, other)

        self._window.worker.submit(work)

    def _on_done(self, outcome: object) -> None:
        if isinstance(outcome, Compared):
            itself = [n for n in outcome.found.notices if n.code == "notice.compared_itself"]
            if itself:
                self._window.notice.say(self._window.session.phrases.notice(itself[0]))
            else:
                self.show(outcome)

    def show(self, outcome: Compared) -> CompareWindow:
        """Open a window on a comparison and return it."""
        from reader.ui.compare_window import CompareWindow  # rarely wanted; the start need not wait for it

        made = CompareWindow(outcome, self._window.session.phrases, self._window.theme, self._window.services)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made.clause_wanted.connect(lambda text, clause: self.open_clause(made, text, clause))
        made.clause_shown.connect(self.show_clause)
        made.carry_wanted.connect(lambda pair: self._carry_notes(made, pair))
        made.destroyed.connect(lambda: self._gone(made))
        self.windows.append(made)
        made.show()
        return made

    def _gone(self, window: CompareWindow) -> None:
        if window in self.windows:
            self.windows.remove(window)

    def _showing(self, text: Text) -> MainWindow | None:
        """Return the window in which a text is open."""
        wanted = text.analysis.document.sha256
        shown = ((one, one.session.analysis) for one in self._main_windows())
        return next((one for one, policy in shown if policy and policy.document.sha256 == wanted), None)

    def show_clause(self, text: Text, clause: str) -> None:
        """Choose a clause where its text is open anyway."""
        if (there := self._showing(text)) is not None:
            there.session.select(clause)

    def open_clause(self, asked_by: CompareWindow | TableWindow, text: Text, clause: str) -> None:
        """Show a clause in its policy, in a window that is opened for it where there is none."""
        there = self._showing(text)
        if there is not None:
            there.session.select(clause)
            there.activateWindow()
            there.raise_()
        elif text.path is not None:
            opened = self._window.services.open_other(text.path)
            if isinstance(opened, type(self._window)):
                single = Qt.ConnectionType.SingleShotConnection
                session = opened.session
                session.opened.connect(  # its place of reading is restored first
                    lambda: QTimer.singleShot(0, session, lambda: session.select(clause)), single
                )
        else:
            asked_by.notice.say(
                self.tr("This text was pasted, and its window is closed. Paste it once more.")
            )

    def _carry_notes(self, asked_by: CompareWindow, pair: Compared) -> None:
        """Take the marks of the old text along: through the window of the new one, where there is one."""
        there = self._showing(pair.new)
        try:
            if there is not None:
                there.detail.note.hand_on()
                there.marking.take_in(copies(pair.carried.left))
            else:
                changes = changes_for(pair.carried.left, pair.new.recalled)
                self._window.services.marks.apply(pair.new.recalled.document, changes)
        except OSError as error:
            reason = why(error, Phrases.load(self._window.language.current))
            asked_by.notice.say(self.tr("Your notes could not be saved: {0}.").format(reason))
        else:
            asked_by.notes_carried()

    def _all(self) -> list[CompareWindow | TableWindow]:
        return [*self.windows, *self.tables.windows]

    def _follow_language(self) -> None:
        for window in self._all():
            window.set_phrases(self._window.session.phrases)

    def set_theme(self, theme: Theme) -> None:
        """Show the comparisons in the colours of a theme."""
        for window in self._all():
            window.set_theme(theme)

    def close(self) -> bool:
        """Close the comparisons; False, and one is in front, where one stays to write its file first."""
        staying = [window for window in self._all() if not window.close()]
        for window in staying:
            window.activateWindow()
            window.raise_()
        return not staying
