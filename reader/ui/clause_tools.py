"""What can be done with the chosen clause: a row of buttons, and a question where a note may belong to it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from reader.ui.card import text_label
from reader.ui.outline_models import shortened
from reader.ui.session import Session


class ClauseTools(QWidget):
    """A row of buttons for actions of the window, which carry their words, icons and states."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(10, 0, 10, 2)
        self._row.setSpacing(2)
        self._row.addStretch(1)

    def show_actions(self, actions: Iterable[QAction]) -> None:
        """Make a button for each action, in order."""
        for n, action in enumerate(actions):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setIconSize(QSize(20, 20))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._row.insertWidget(n, button)


class DoubtBar(QFrame):
    """Asks about a mark whose clause has changed: does it belong here? Hidden where there is none."""

    keep_wanted = Signal(object)  # the mark
    remove_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("doubt")
        self._session = session
        self._text = text_label("", "point")
        self._keep, self._remove = QPushButton(), QPushButton()
        self._keep.clicked.connect(lambda: self.keep_wanted.emit(self._mark()))
        self._remove.clicked.connect(lambda: self.remove_wanted.emit(self._mark()))
        row = QHBoxLayout()
        row.addWidget(self._keep)
        row.addWidget(self._remove)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.addWidget(self._text)
        column.addLayout(row)
        for signal in (session.clause_selected, session.marks_changed, session.opened):
            signal.connect(self._refresh)
        self._refresh()

    def _mark(self) -> object:
        return self._session.doubtful.get(self._session.selected)

    def _refresh(self) -> None:
        mark = self._session.doubtful.get(self._session.selected)
        self.setVisible(mark is not None)
        self._keep.setText(self.tr("Keep it here"))
        self._remove.setText(self.tr("Delete it"))
        if mark is None:
            return
        lines = [self.tr("A mark of yours may belong here, but the text has changed. Please check.")]
        quoted = self._session.phrases.text("citation.quote", text=shortened(mark.anchor.quote, 300))
        lines.append(self.tr("It stood on: {0}").format(quoted))
        if mark.note:
            lines.append(self.tr("My note: {0}").format(shortened(mark.note, 300)))
        self._text.setText("\n".join(lines))
        self._text.setMinimumHeight(max(0, self._text.heightForWidth(self._text.width())))
        self.setAccessibleName(self._text.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the text all the lines that it needs at this width."""
        super().resizeEvent(event)
        self._text.setMinimumHeight(max(0, self._text.heightForWidth(self._text.width())))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()
        super().changeEvent(event)
