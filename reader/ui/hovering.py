"""What the mouse over a clause tells: its categories and the beginning of its note."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from reader.ui.policy_view import PolicyView
from reader.ui.session import Session

MOST_HOVER_CHARS = 600


class Hovering(QObject):
    """Names the categories of the clause under the mouse."""

    def __init__(self, view: PolicyView, session: Session) -> None:
        super().__init__(view)
        self._view, self._session = view, session
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say it where Qt asks for a tool tip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = hover_text(self._session, self._view.clause_under(event.pos()))
            QToolTip.showText(event.globalPos(), words, self._view.viewport())
            return True
        return super().eventFilter(watched, event)


def hover_text(session: Session, clause: str) -> str:
    """Return the categories of a clause and the beginning of its note; "" beside the clauses."""
    if not clause:
        return ""
    names = [session.phrases.category(c) for c in session.lit_categories(clause)]
    mark = session.marks.get(clause)
    return "\n".join([*names, mark.note[:MOST_HOVER_CHARS]] if mark and mark.note else names)
