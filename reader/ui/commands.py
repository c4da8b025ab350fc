"""What the actions of the window do."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog

from reader.core.errors import DocumentError, ReaderError
from reader.phrases import Phrases
from reader.ui import dialogs
from reader.ui.choices import Choices
from reader.ui.compare_commands import CompareCommands
from reader.ui.copying import Copying
from reader.ui.exporting import Exporting
from reader.ui.file_dialog import ask_policy_file
from reader.ui.link_opening import LinkOpening
from reader.ui.patience import Patience
from reader.ui.recognising import Recognising
from reader.ui.saving import Saving
from reader.ui.session import Filter
from reader.ui.unlocking import Unlocking

if TYPE_CHECKING:
    from reader.ui.printing import PrintChoice
    from reader.ui.window import MainWindow

ZOOM_STEPS = (50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400)


class Commands(QObject):
    """Connects the actions of a window and carries them out."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self.choices = Choices(window, self.open_path)
        self.patience = Patience(window, window.opening.stop)
        self.recognising = Recognising(window)
        self.unlocking = Unlocking(window)
        self.links = LinkOpening(window.view)
        self.saving = Saving(
            window, lambda: Phrases.load(window.language.current), still=lambda: window.settings.still
        )
        self.copying = Copying(window)
        self.exporting = Exporting(window, self.saving)
        self.comparing = CompareCommands(window)
        self.preferences: QDialog | None = None
        actions = window.actions_
        slots = {
            "open": self.open, "paste": self.paste, "export": self.exporting.show,
            "close": self._session.close,
            "quit": QApplication.closeAllWindows, "copy": self.copying.copy, "find": self.find,
            "copy_source": self.copying.with_source, "copy_rich": self.copying.as_rich_text,
            "copy_markdown": self.copying.as_markdown,
            "find_in_cards": self.find_in_cards,
            "find_next": lambda: window.find_bar.step(1), "find_previous": lambda: window.find_bar.step(-1),
            "zoom_in": partial(self.zoom, 1), "zoom_out": partial(self.zoom, -1),
            "zoom_reset": partial(self.zoom, 0), "full_screen": self.full_screen,
            "next_clause": partial(self._session.step, 1), "previous_clause": partial(self._session.step, -1),
            "clear_filter": lambda: self._session.set_filter(Filter()),
            "settings": self.show_settings,
            "print": lambda: self.print_choice().exec(), "preview": lambda: self.print_choice().preview(),
            "guide": lambda: dialogs.guide(window).exec(),
            "shortcuts": lambda: dialogs.shortcuts(window).exec(),
            "about": lambda: dialogs.about(window).exec(),
        }  # fmt: skip
        for name, slot in slots.items():
            actions.one[name].triggered.connect(lambda _=False, s=slot: s())

    def open(self) -> None:
        """Ask for a file and open it."""
        if path := ask_policy_file(self._window, self.tr("Open a policy")):
            self.open_path(path)

    def open_path(self, path: Path, encoding: str | None = None, password: str | None = None) -> None:
        """Read a file off the window's thread and show it; what is shown stays until it is there."""
        self._window.opening.open_path(path, encoding, password)

    def hear(self, error: Exception) -> None:
        """Hear why what was asked for last is not shown, once that is said."""
        self.unlocking.hear(error)
        self.recognising.hear(error)

    def open_text(self, text: str) -> None:
        """Understand a text that was pasted or dropped, and show it."""
        self._window.opening.open_text(text)

    def paste(self) -> None:
        """Show the clipboard's text for a look, and open it."""
        text = dialogs.paste_text(self._window, QGuiApplication.clipboard().text())
        if text is not None:
            self.open_text(text)

    def take(self, data: QMimeData) -> None:
        """Open what was dropped: files (each further one in a window of its own) or text; explain a link."""
        local = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if local:
            self.open_path(local[0])
            for other in local[1:]:
                self._window.services.open_other(other)
        elif data.hasUrls() or QUrl(data.text().strip()).scheme() in ("http", "https"):
            self._window.notice.say(
                self.tr(
                    "Links are not opened: we stay offline. "
                    "Save the page in your browser and drop the file here."
                )
            )
        elif data.hasText():
            self.open_text(data.text())

    def say_error(self, error: Exception) -> None:
        """Say in the reader's language what happened, why, and what to do; what was shown stays."""
        known = error if isinstance(error, ReaderError) else DocumentError()
        self._window.notice.say(Phrases.load(self._window.language.current).error(known))

    def say_not_reopened(self, files: Sequence[Path]) -> None:
        """Say that what was open last is not opened again, and why."""
        self._window.notice.say(
            self.tr(
                "The last two starts did not succeed, so the files of last time were not opened again: {0}. "
                "Open them one by one to see which of them is to blame."
            ).format(", ".join(path.name for path in files))
        )

    def print_choice(self) -> PrintChoice:
        """Return the dialog that asks what to print and how."""
        from reader.ui.printing import PrintChoice  # a library of its own, which the start need not load

        return PrintChoice(self._window)

    def find(self) -> None:
        """Open the find bar with what is selected."""
        selected = self._window.view.textCursor().selectedText()
        self._window.find_bar.open(selected if "\u2029" not in selected else "")

    def show_settings(self) -> None:
        """Open the settings beside the window: what is changed there is seen at once."""
        from reader.ui.preferences import Preferences  # rarely wanted; the start need not wait for it

        if self.preferences is None:
            self.preferences = Preferences(self._window)
        self.preferences.show()
        self.preferences.activateWindow()

    def find_in_cards(self) -> None:
        """Open the find bar for the cards, and the cards if they are away."""
        self._window.actions_.one["cards"].setChecked(True)
        self._window.find_bar.open(in_cards=True)

    def zoom(self, by: int) -> None:
        """Step the zoom up (1), down (-1) or back to 100 % (0)."""
        now = self._window.settings.zoom
        steps = [s for s in ZOOM_STEPS if (s > now if by > 0 else s < now)]
        wanted = 100 if by == 0 else (steps[0 if by > 0 else -1] if steps else now)
        self._window.view.set_zoom(wanted)
        self.choices.keep(zoom=wanted)

    def full_screen(self) -> None:
        """Fill the screen, or leave it."""
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)
