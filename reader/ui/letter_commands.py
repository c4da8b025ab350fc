"""The commands around letters: write one, from the chosen clause where it gives reason to, and the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.core.letter import Sender, Wish
from reader.letters.channels import channels
from reader.letters.relied import kind_of

if TYPE_CHECKING:
    from reader.ui.letter_dialog import LetterDialog
    from reader.ui.window import MainWindow


class LetterCommands(QObject):
    """Connects the actions of a window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        for name, slot in (("letter", self.write), ("letters", self.show_list)):
            window.actions_.one[name].triggered.connect(lambda _=False, s=slot: s())

    def write(self) -> None:
        """Open the dialog on the open policy."""
        if (dialog := self.dialog()) is not None:
            dialog.exec()

    def dialog(self, wish: Wish | None = None) -> LetterDialog | None:
        """Return the dialog, filled by a wish or by the chosen clause; None where no policy is open."""
        from reader.ui.letter_dialog import LetterDialog  # rarely wanted; the start need not wait for it

        lookup = self._window.session.lookup
        if lookup is None:
            return None
        return LetterDialog(self._window, lookup, wish or self._from_clause())

    def _from_clause(self) -> Wish:
        """Return a letter that the chosen clause gives reason for: its right, or the address in it."""
        lookup, clause = self._window.session.lookup, self._window.session.selected
        sender = self._window.services.letters.sender.load() or Sender()
        if lookup is None or not clause:
            return Wish("access", sender=sender)
        kind = kind_of(lookup.analysis.labels[clause])
        here = next((way for way in channels(lookup.analysis) if way.clause == clause), None)
        return Wish(kind or "access", sender=sender, clause=clause if kind else None, channel=here)

    def show_list(self) -> None:
        """Show the letters that were written; from there a complaint may begin."""
        from reader.ui.letter_list import LetterList

        made = LetterList(self._window)
        made.exec()
        if made.complaint is not None and (dialog := self.complaint(made.complaint)) is not None:
            dialog.exec()

    def complaint(self, wish: Wish) -> LetterDialog | None:
        """Return the dialog for a complaint, with the sender's fields where they are kept."""
        from dataclasses import replace

        return self.dialog(replace(wish, sender=self._window.services.letters.sender.load() or Sender()))
