"""The letters that were written: to whom, about what, by when an answer is due; and the next step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.core.letter import FirstLetter, Wish
from reader.core.written import Written, state
from reader.phrases import Phrases
from reader.store.settings import write_atomically
from reader.ui.card import text_label
from reader.ui.dialog_buttons import acting_buttons
from reader.ui.saving import why, why_not_saved
from reader.ui.screen_room import fit

if TYPE_CHECKING:
    from reader.ui.window import MainWindow

COLUMNS = ("written", "name", "kind", "due", "state")
ROW_PX, GAP_PX = 32, 28


class LetterList(QDialog):
    """``complaint`` is the letter that the reader wants to write next, None where none is wanted."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._services = window, window.services.letters
        self._phrases = Phrases.load(window.language.current)
        self.letters: tuple[Written, ...] = ()
        self.complaint: Wish | None = None
        self.setWindowTitle(self.tr("Your letters"))
        fit(self, 960, 480)
        self.table = QTreeWidget()
        self.table.setObjectName("letters")
        self.table.setRootIsDecorated(False)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setAccessibleName(self.windowTitle())
        self.table.setHeaderLabels([self._phrases.text(f"letter.list.{name}") for name in COLUMNS])
        self.table.itemSelectionChanged.connect(self._enable)
        self.hint, self.said = text_label("", "muted"), text_label("", "good")
        self.said.hide()
        column = QVBoxLayout(self)
        for widget in (self.table, self.hint, self.said, self._buttons()):
            column.addWidget(widget)
        column.setStretch(0, 1)
        self.load()

    def _buttons(self) -> QWidget:
        acts = (
            ("complain", self.tr("Complain about no answer…"), self.complain),
            ("answered", self.tr("Answer received"), self.answered),
            ("calendar", self.tr("Calendar…"), self.ask_calendar),
            ("remove", self.tr("Remove"), self.remove),
            ("export", self.tr("Export the list…"), self.ask_export),
        )
        box, self.buttons = acting_buttons(self, acts)
        return box

    def load(self) -> None:
        """Show the letters as they are kept; the chosen row stays chosen."""
        at = self._at
        try:
            self.letters = self._services.store.all()
        except OSError as error:
            self.letters = ()
            self._say(self.tr("The list could not be read: {0}").format(why(error, self._phrases)), "watch")
        self.table.clear()
        today, text, day = date.today(), self._phrases.text, self._phrases.date
        for one in self.letters:
            now = state(one, today)
            due = day(one.due) if one.due else "–"
            cells = (
                day(one.written),
                one.name,
                text(f"letter.kind.{one.kind}"),
                due,
                text(f"letter.list.{now}"),
            )
            row = QTreeWidgetItem(list(cells))
            row.setSizeHint(0, QSize(self.fontMetrics().horizontalAdvance(cells[0]) + GAP_PX, ROW_PX))
            row.setToolTip(1, "\n".join(filter(None, (one.name, one.way, one.policy))))
            if now == "overdue":
                row.setForeground(4, QColor(self._window.theme.colour("watch")))
                bold = row.font(4)
                bold.setBold(True)
                row.setFont(4, bold)
            self.table.addTopLevelItem(row)
        header = self.table.header()
        for n in range(len(COLUMNS)):
            wide = QHeaderView.ResizeMode.Stretch if n in (1, 2) else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(n, wide)
        if self.letters:
            model = self.table.model()
            self.table.setCurrentIndex(model.index(min(max(0, at), len(self.letters) - 1), 0))
        self._enable()

    @property
    def chosen(self) -> Written | None:
        """The letter that is chosen."""
        return self.letters[self._at] if 0 <= self._at < len(self.letters) else None

    @property
    def _at(self) -> int:
        return self.table.currentIndex().row()

    def _enable(self) -> None:
        one, lookup = self.chosen, self._window.session.lookup
        here = one is not None and lookup is not None and lookup.analysis.document.sha256 == one.sha256
        passed = one is not None and (one.due_on or one.written_on) < date.today()
        can = one is not None and here and passed and not one.answered and one.kind != "complain"
        self.buttons["complain"].setEnabled(can)
        self.buttons["calendar"].setEnabled(one is not None and bool(one.due))
        for name in ("answered", "remove"):
            self.buttons[name].setEnabled(one is not None)
        came = one is not None and one.answered
        self.buttons["answered"].setText(self.tr("No answer yet") if came else self.tr("Answer received"))
        self.buttons["export"].setEnabled(bool(self.letters))
        hint = ""
        if one is None:
            hint = self.tr(
                "No letters yet. Those that you copy, save or mail are listed here, without their words."
            )
        elif not here and passed and not one.answered and one.kind != "complain":
            hint = self.tr("To complain about this letter, open its policy first: {0}").format(
                one.policy or one.name
            )
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))

    def complain(self) -> None:
        """Close the list, and ask for a complaint about the chosen letter."""
        if one := self.chosen:
            first = FirstLetter(one.kind, one.written_on, one.due_on)
            self.complaint = Wish("complain", one.language, one.law, operator=one.name, first=first)
            self.accept()

    def answered(self) -> None:
        """Note that an answer came, or take it back."""
        if one := self.chosen:
            self._change(lambda: self._services.store.add(replace(one, answered=not one.answered)))

    def remove(self) -> None:
        """Strike the chosen letter off the list."""
        if one := self.chosen:
            self._change(lambda: self._services.store.remove(one))

    def _change(self, act: Callable[[], object]) -> None:
        try:
            act()
        except OSError as error:
            self._say(self.tr("Could not save: {0}.").format(why(error, self._phrases)), "watch")
        self.load()

    def ask_calendar(self) -> None:
        """Ask for a file of a calendar for the chosen letter."""
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the last day for an answer"), "aiqyn.ics", self.tr("Calendar (*.ics)")
        )
        one = self.chosen
        if name and one is not None:
            self.save(Path(name), lambda: self._services.calendar(one, self._phrases))

    def ask_export(self) -> None:
        """Ask for a file for the list."""
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export the list"), "aiqyn.csv", self.tr("Table (*.csv)")
        )
        if name:
            self.save(Path(name), lambda: self._services.table(self.letters, self._phrases))

    def save(self, path: Path, make: Callable[[], bytes]) -> bool:
        """Write a file and say where it is; False (and why) where that fails."""
        try:
            write_atomically(path, make())
        except OSError as error:
            self._say(why_not_saved(error, path, self._phrases), "watch")
            return False
        self._say(self.tr("Saved: {0}").format(str(path)))
        return True

    def _say(self, text: str, name: str = "good") -> None:
        self.said.setObjectName(name)
        self.said.style().unpolish(self.said)
        self.said.setText(text)
        self.said.show()
