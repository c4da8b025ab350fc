"""The note on the chosen clause: typed here, handed on while one types, and never lost on the way."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from reader.ui.card import text_label
from reader.ui.session import Session

HAND_ON_MS = 400  # after the first key: a note is stored within a second
FIELD_PX = 66


class NoteEditor(QFrame):
    """Follows the session's chosen clause; shown where there is a note or one is begun.

    ``edited`` carries the clause and its note, ``parted`` says that one has finished typing.
    """

    edited = Signal(str, str)
    parted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noteeditor")
        self._session = session
        self._clause = ""
        self._title = text_label("", "title")
        self._state = text_label("", "muted")
        self.field = QPlainTextEdit()
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(FIELD_PX)
        self.field.installEventFilter(self)
        self._title.setBuddy(self.field)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._state)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 16, 12)
        column.setSpacing(5)
        column.addLayout(head)
        column.addWidget(self.field)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(HAND_ON_MS)
        self._timer.timeout.connect(self.hand_on)
        self.field.textChanged.connect(self._on_typed)
        session.clause_selected.connect(self._follow)
        session.leaving.connect(self._let_go)
        session.marks_changed.connect(self._show_note)
        self._retranslate()
        self._follow(session.selected)

    def begin(self) -> None:
        """Show the field for the chosen clause and wait for words."""
        if self._clause:
            self.show()
            self.field.setFocus()

    def hand_on(self) -> None:
        """Give what was typed to whoever stores it, now."""
        self._timer.stop()
        if self._clause and self.field.toPlainText() != self._note():
            self.edited.emit(self._clause, self.field.toPlainText())

    def say_saved(self, saved: bool) -> None:
        """Say beside the title that the note is safe, or that it is not."""
        self._state.setText(self.tr("Saved") if saved else self.tr("Not saved"))

    def _note(self) -> str:
        mark = self._session.marks.get(self._clause)
        return mark.note if mark else ""

    def _follow(self, clause: str) -> None:
        if clause != self._clause:
            self.hand_on()
            self.parted.emit()
            self._clause = clause
            self._state.setText("")
            self._show_note()
        self.setVisible(bool(clause and (self._note() or self.field.hasFocus())))

    def _let_go(self) -> None:
        """Hand on what was typed, before another policy takes the place of this one."""
        self._follow("")
        self.hide()

    def _show_note(self) -> None:
        """Show the note as it is stored; what is being typed is not overwritten."""
        if self._timer.isActive():
            return
        note = self._note()
        if note != self.field.toPlainText():
            with QSignalBlocker(self.field):
                self.field.setPlainText(note)
        if note and self._clause:
            self.show()

    def _on_typed(self) -> None:
        self._state.setText("")
        if not self._timer.isActive():
            self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand on what was typed when the field is left."""
        if watched is self.field and event.type() == QEvent.Type.FocusOut:
            self.hand_on()
            self.parted.emit()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("My note"))
        self._state.setText("")
        self.field.setPlaceholderText(self.tr("What do you want to remember about this clause?"))
        self.field.setAccessibleName(self.tr("My note"))
