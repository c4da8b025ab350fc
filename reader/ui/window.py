"""The reading window: the page first, then the panels around it, connected through the session."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from reader.ui.opening import Opening
from reader.ui.panes import Panes
from reader.ui.parts import PartedWindow
from reader.ui.policy_view import PolicyView
from reader.ui.reading import Reading
from reader.ui.screen_room import fit
from reader.ui.slices import Slices
from reader.ui.stacked import stacked
from reader.ui.theme import dress, guessed_theme, load_theme, system_theme
from reader.ui.worker import Worker

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from reader.core.model import Analysis
    from reader.store.recalled import Recalled
    from reader.store.settings import SettingsFile
    from reader.ui.language import WindowLanguage
    from reader.ui.motion import Motion
    from reader.ui.services import Services
    from reader.ui.welcome import WelcomePage

WIDTHS = (290, 640, 390)
FURNISH_AFTER_MS = 100
LIGHT_FIRST_MS = 200  # the parts wait as long for a policy that is being understood
BARS_PX = (76, 26)  # of the bars above and below, until a window has told how high they are here


class MainWindow(PartedWindow):
    """One window, one policy. Panels speak to the session; the window only connects them.

    A window that expects a policy shows the page before there is anything else.
    """

    def __init__(
        self, services: Services, settings_file: SettingsFile, language: WindowLanguage, motion: Motion,
        *, expecting: bool = False,
    ) -> None:  # fmt: skip
        """Make the window; ``expecting`` a policy at once, it leaves all but the page for later."""
        super().__init__()
        self.expecting = expecting
        self.services, self.language, self.motion = services, language, motion
        self.settings_file, self.settings = settings_file, settings_file.load()
        self.theme = load_theme(self.settings.theme or guessed_theme())
        dress(self.theme)  # before there are widgets: styling them again costs more
        self.view = PolicyView(self.theme)
        self.view.set_reading(Reading.of(self.settings))
        self.worker = Worker(self)
        self.opening = Opening(self)
        self._frame()
        self._furnishing = Slices(self)
        self._gave_way = False
        if expecting:
            self.view.painted.connect(self.furnish_soon)
            QTimer.singleShot(FURNISH_AFTER_MS, self, self.furnish_soon)  # a text may be long in coming
        else:
            self.furnish()

    def _frame(self) -> None:
        """Put the page where it will be, with room for what comes around it."""
        self.middle, self.pages = stacked(self.view), QStackedWidget()
        self.panes = Panes(self.settings.splitter or WIDTHS)
        self.rooms = QWidget(), QWidget()  # for the panels
        for n, pane in enumerate((self.rooms[0], self.middle, self.rooms[1])):
            self.panes.addWidget(pane)
            self.panes.setStretchFactor(n, int(n == 1))
        self.rooms[0].setVisible(self.settings.side_panel)
        self.rooms[1].setVisible(self.settings.cards)
        self.pages.addWidget(self.panes)
        top, bottom = self.settings.bars if len(self.settings.bars) == 2 else BARS_PX
        self.holder = stacked(self.pages)
        self.holder.setContentsMargins(0, top, 0, bottom)
        self.setCentralWidget(self.holder)
        self.setAcceptDrops(True)
        self.setMinimumSize(600, 300)
        if self.settings.geometry:
            self.restoreGeometry(QtCore.QByteArray.fromBase64(self.settings.geometry.encode()))
        else:
            fit(self, 1320, 860)

    def _gives_way(self) -> bool:
        if self._gave_way or not self.worker.busy:
            return False
        from reader.ui.furnishing import begin

        self._gave_way = True
        begin(self)
        QTimer.singleShot(LIGHT_FIRST_MS, self, self.furnish_soon)
        return True

    def _put_parts(self) -> None:
        from reader.ui.furnishing import furnish

        furnish(self)

    @cached_property
    def welcome(self) -> WelcomePage:
        """The page that greets while nothing is open, made when it is first needed."""
        from reader.ui.welcome import WelcomePage

        made = WelcomePage(self.services.samples, self.theme)
        made.open_wanted.connect(self.commands.open)
        made.paste_wanted.connect(self.commands.paste)
        made.file_chosen.connect(self.commands.open_path)
        self.pages.addWidget(made)
        return made

    def apply_theme(self) -> None:
        """Show every part in the chosen theme; "" follows the system."""
        self.theme = load_theme(self.settings.theme or system_theme())
        dress(self.theme)
        self.view.set_theme(self.theme)
        if not self.is_whole:
            return
        for part in (
            self.actions_, self.notice, self.filter_bar, self.side,
            self.find_bar, self.cards, self.detail, self.note_commands, self.commands.comparing,
        ):  # fmt: skip
            part.set_theme(self.theme)
        if "welcome" in self.__dict__:
            self.welcome.set_theme(self.theme)

    def show_analysis(self, analysis: Analysis, path: Path | None, recalled: Recalled | None = None) -> None:
        """Show a policy that was read, with its marks; what the reader should know of it stands above it."""
        recalled = recalled or self.marking.recall(analysis)
        self.note_commands.open(analysis, path, recalled)
        said = [self.session.phrases.notice(n) for n in analysis.notices]
        text = "\n".join(said + self.note_commands.news(recalled))
        self.notice.ask(text, self.commands.recognising.offers(analysis, path))
        self.view.setFocus()

    def go_to_section(self, section: str) -> None:
        """Bring a section to the view and make it the current one."""
        if (lookup := self.session.lookup) and section in lookup.sections:
            self.view.scroll_to(lookup.section_start(lookup.sections[section]))
            self.session.enter(section)

    def show_state(self) -> None:
        """Show the policy that is open, or that nothing is."""
        analysis = self.session.analysis
        self.expecting = self.expecting and analysis is None
        before = self.pages.currentWidget()
        self.pages.setCurrentWidget(self.panes if analysis or self.expecting else self.welcome)
        if self.pages.currentWidget() not in (before, self.panes):
            self.welcome.begin()
        self.actions_.enable(open_document=analysis is not None)
        self.encoding.setText(analysis.document.encoding.upper() if analysis else "")
        self.encoding.setToolTip(self.tr("Text encoding"))
        self.state.setText(self.summary())
        self.setWindowFilePath(str(self.session.file or ""))
        if analysis is None:
            if not self.expecting:
                self.welcome.set_recent(self.settings.recent_files)
            self.setWindowTitle("Aiqyn")
            return
        other = self.tr("Standard input") if self.session.path else self.tr("Pasted text")
        name = self.session.file.name if self.session.file else other
        self.setWindowTitle(f"{name} – Aiqyn")

    def summary(self) -> str:
        """Return what is open in one line."""
        lookup = self.session.lookup
        if lookup is None:
            return self.tr("No document is open")
        analysis = lookup.analysis
        return self.tr("Sections: {0} · clauses: {1} · highlighted: {2}").format(
            len(analysis.sections), len(analysis.clauses), lookup.highlighted
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and text."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        self.furnish()
        self.commands.take(event.mimeData())
        event.acceptProposedAction()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the language of the window, once all is there."""
        if watched is self and event.type() == QtCore.QEvent.Type.LanguageChange:
            self.actions_.retranslate()
            self.note_commands.refresh()
            self.show_state()
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the geometry and stop what still runs."""
        self.furnish()
        if not self.commands.comparing.close():
            event.ignore()
            return
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        bars = (self.holder.y(), self.statusBar().height())
        self.commands.choices.keep(geometry=geometry, splitter=tuple(self.panes.widths), bars=bars)
        if self.worker.busy:
            self.services.cancel()
        self.worker.shutdown()
        self.commands.saving.writing.shutdown()
        self.note_commands.close()
        super().closeEvent(event)
