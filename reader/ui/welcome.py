"""The page that greets while nothing is open: drop zone, open, paste, recent files and samples."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.ui.card import text_label
from reader.ui.icons import icon, pixmap
from reader.ui.theme import Theme

LANGUAGE_NAMES = {"kk": "Қазақша", "ky": "Кыргызча", "ru": "Русский", "en": "English"}
MOST_RECENT = 5
COLUMN_PX = 620


class WelcomePage(QScrollArea):
    """Leads to a policy in one click; everything on it can also be reached by keyboard."""

    open_wanted = Signal()
    paste_wanted = Signal()
    file_chosen = Signal(Path)

    def __init__(
        self, samples: Sequence[tuple[str, Path]], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        page = QWidget()
        page.setObjectName("cards")
        self._logo, self._title, self._lead = (
            QLabel(),
            text_label("", "title", scale=2.0),
            text_label("", "muted", scale=1.1),
        )
        self._drop, self._drop_hint = text_label("", "title", scale=1.1), text_label("", "muted")
        self._open, self._paste = QPushButton(), QPushButton()
        self._open.setObjectName("primary")
        self._recent_title, self._samples_title = text_label("", "title"), text_label("", "title")
        self._recent = QVBoxLayout()
        column = QVBoxLayout()
        column.setSpacing(10)
        for widget in (self._logo, self._title, self._lead):
            column.addWidget(widget)
        column.addSpacing(10)
        column.addWidget(self._drop_zone())
        column.addSpacing(10)
        column.addWidget(self._samples_title)
        column.addLayout(self._sample_row(samples))
        column.addSpacing(6)
        column.addWidget(self._recent_title)
        column.addLayout(self._recent)
        column.addStretch(2)
        holder = QWidget()
        holder.setLayout(column)
        holder.setMaximumWidth(COLUMN_PX)
        row = QHBoxLayout(page)
        row.setContentsMargins(24, 40, 24, 24)
        row.addStretch(1)
        row.addWidget(holder, 4)
        row.addStretch(1)
        self.setWidget(page)
        self._open.clicked.connect(self.open_wanted)
        self._paste.clicked.connect(self.paste_wanted)
        self.set_theme(theme)
        self._retranslate()

    def _drop_zone(self) -> QFrame:
        zone = QFrame()
        zone.setObjectName("card")
        inner = QVBoxLayout(zone)
        inner.setContentsMargins(24, 22, 24, 22)
        inner.setSpacing(8)
        buttons = QHBoxLayout()
        buttons.addWidget(self._open)
        buttons.addWidget(self._paste)
        buttons.addStretch(1)
        inner.addWidget(self._drop)
        inner.addWidget(self._drop_hint)
        inner.addSpacing(4)
        inner.addLayout(buttons)
        return zone

    def _sample_row(self, samples: Sequence[tuple[str, Path]]) -> QGridLayout:
        grid = QGridLayout()
        for n, (language, path) in enumerate(samples):
            button = QPushButton(LANGUAGE_NAMES[language])
            button.clicked.connect(lambda _=False, p=path: self.file_chosen.emit(p))
            grid.addWidget(button, 0, n)
        return grid

    def begin(self) -> None:
        """Let the next key open a file: that is what one comes here for."""
        self._open.setFocus()

    def set_recent(self, files: Sequence[str]) -> None:
        """List the newest files that are still there."""
        while item := self._recent.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        shown = [Path(f) for f in files if Path(f).is_file()][:MOST_RECENT]
        for path in shown:
            button = QPushButton(path.name)
            button.setObjectName("link")
            button.setToolTip(str(path))
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda _=False, p=path: self.file_chosen.emit(p))
            self._recent.addWidget(button)
        self._recent_title.setVisible(bool(shown))

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the colours of a theme."""
        self._logo.setPixmap(pixmap("aiqyn", theme.colour("accent"), 64, self.devicePixelRatioF()))
        self._open.setIcon(icon("open", theme.colour("accent_text")))
        self._paste.setIcon(icon("paste", theme.colour("text")))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText("Aiqyn")
        self.setAccessibleName(self._title.text())
        self._lead.setText(
            self.tr(
                "Opens a privacy policy, shows what each clause is about, and tells you in plain words "
                "what it means for you. Works without internet."
            )
        )
        self._drop.setText(self.tr("Drop a file here"))
        self._drop_hint.setText(
            self.tr(
                "PDF, Word, OpenDocument, RTF, EPUB, text, Markdown or a saved web page. "
                "Nothing leaves this computer."
            )
        )
        self._open.setText(self.tr("Open a file…"))
        self._paste.setText(self.tr("Paste text…"))
        self._recent_title.setText(self.tr("Recent files"))
        self._samples_title.setText(self.tr("Look at a sample policy"))
