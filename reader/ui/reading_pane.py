"""The middle of the window: the policy as a page or as a list, and what is spoken of it."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from reader.ui.clause_list import ClauseList
from reader.ui.policy_view import PolicyView
from reader.ui.session import Session
from reader.ui.spoken import Speech, SpokenPlace


class ReadingPane(QStackedWidget):
    """Holds the page; the list is made when it is first wanted."""

    clause_clicked = Signal(str)

    def __init__(self, view: PolicyView, session: Session, speech: Speech) -> None:
        super().__init__()
        self._view, self._session = view, session
        self._place = SpokenPlace(view, session, speech)
        self.addWidget(view)
        view.clause_clicked.connect(self.clause_clicked)

    @cached_property
    def clauses(self) -> ClauseList:
        """The list."""
        made = ClauseList(self._session)
        made.clause_clicked.connect(self.clause_clicked)
        self.addWidget(made)
        return made

    def switch(self, *, as_list: bool) -> None:
        """Show the list or the page, and leave the focus in it where it was there before."""
        wanted: QWidget = self.clauses if as_list else self._view
        before = self.currentWidget()
        if before is not None and wanted is not before:
            focused = before.hasFocus()
            self.setCurrentWidget(wanted)
            if focused:
                wanted.setFocus()
