"""Write a letter: its fields on the left, the letter on the right, and the ways to send or keep it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QPlainTextEdit,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from reader.core.letter import Letter, LetterIncomplete, Wish
from reader.core.letter_text import letter_text, mail_address
from reader.core.lookup import Lookup
from reader.letters.about import about_lines
from reader.letters.compose import compose
from reader.phrases import Phrases
from reader.ui.card import text_label
from reader.ui.dialog_buttons import acting_buttons
from reader.ui.letter_acts import LetterActs
from reader.ui.letter_form import LetterForm
from reader.ui.screen_room import fit

if TYPE_CHECKING:
    from reader.ui.window import MainWindow

WAIT_MS = 150  # after the last sign that was typed
LEAST_ABOUT_PX, MOST_ABOUT_PX = 96, 190


class LetterDialog(QDialog):
    """Shows the letter as it is filled in; ``acts`` are what can be done with it."""

    def __init__(
        self, window: MainWindow, lookup: Lookup, wish: Wish,
        open_url: Callable[[QUrl], object] = QDesktopServices.openUrl,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._lookup = window, lookup
        self._phrases = Phrases.load(window.language.current)
        self.letter: Letter | None = None
        self.setWindowTitle(self.tr("Write a letter"))
        fit(self, 1040, 760)
        self.form = LetterForm(lookup, wish, self._phrases)
        self.form.remember.setChecked(window.services.letters.sender.load() is not None)
        self.acts = LetterActs(self, lookup, window.services.letters, self._phrases, open_url)
        self._timer = QTimer(self, interval=WAIT_MS, singleShot=True)
        self._timer.timeout.connect(self.refresh)
        self.form.changed.connect(self._timer.start)
        self.form.remember.toggled.connect(self.acts.keep_sender)
        self._lay_out()
        self.refresh()

    def _lay_out(self) -> None:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.form)
        area.setMinimumWidth(
            self.form.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width()
        )
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setAccessibleName(self.tr("The letter"))
        self.about = text_label("", "muted")
        self.about.setContentsMargins(4, 2, 4, 2)
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop)
        below = QScrollArea()
        below.setWidgetResizable(True)
        below.setFrameShape(QScrollArea.Shape.NoFrame)
        below.setMinimumHeight(LEAST_ABOUT_PX)
        below.setMaximumHeight(MOST_ABOUT_PX)
        below.setAccessibleName(self.tr("What to know of this letter"))
        below.setWidget(self.about)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 0, 0, 0)
        column.addWidget(self.preview, 4)
        column.addWidget(below, 1)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        for part in (area, right):
            parts.addWidget(part)
        parts.setSizes([400, 620])
        self.said = text_label("", "good")
        self.said.hide()
        outer = QVBoxLayout(self)
        for widget in (parts, self.said, self._buttons()):
            outer.addWidget(widget)
        outer.setStretch(0, 1)

    def _buttons(self) -> QWidget:
        acts = (
            ("copy", self.tr("Copy"), self.acts.copy),
            ("mail", self.tr("Open in the mail program…"), self.acts.mail),
            ("save", self.tr("Save…"), self.acts.ask_where),
            ("calendar", self.tr("Calendar…"), self.acts.ask_calendar),
        )
        box, self.buttons = acting_buttons(self, acts)
        return box

    def refresh(self) -> None:
        """Write the letter anew from the fields, or say what is missing."""
        self._timer.stop()
        self.said.hide()
        try:
            self.letter = compose(self._lookup.analysis, self.form.wish(), date.today())
        except LetterIncomplete as error:
            self.letter = None
            self.form.show_gaps(error.gaps)
            names = dict.fromkeys(self._phrases.text(f"letter.field.{gap.field}") for gap in error.gaps)
            self.preview.setPlainText(
                self.tr("The letter will stand here when nothing is missing.")
                + "\n\n"
                + self.tr("To fill in: {0}").format(", ".join(names))
            )
            self.about.setText(self._phrases.text("letter.disclaimer"))
        else:
            self.form.show_gaps(())
            self.preview.setPlainText(letter_text(self.letter))
            self.about.setText("\n".join(about_lines(self.letter, self._phrases)))
        made = self.letter
        for name in ("copy", "save"):
            self.buttons[name].setEnabled(made is not None)
        self.buttons["mail"].setEnabled(made is not None and bool(mail_address(made)))
        self.buttons["calendar"].setEnabled(made is not None and made.deadline is not None)

    def current(self) -> Letter | None:
        """Return the letter as the fields are this moment."""
        if self._timer.isActive():
            self.refresh()
        return self.letter

    def say(self, text: str, name: str = "good") -> None:
        """Say what was done, or what went wrong ("watch")."""
        self.said.setObjectName(name)
        self.said.style().unpolish(self.said)
        self.said.setText(text)
        self.said.setVisible(True)
        self._window.speech.say(text)
