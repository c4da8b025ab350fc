"""The reading window: puts the panels together and connects them through the session."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QSplitter, QStackedWidget

from reader.core.model import Analysis
from reader.phrases import Phrases
from reader.store.recalled import Recalled
from reader.store.settings import SettingsFile
from reader.ui.actions import Actions
from reader.ui.bars import FilterBar, NoticeBar
from reader.ui.cards_panel import CardsPanel
from reader.ui.clause_detail import ClauseDetail
from reader.ui.commands import Commands
from reader.ui.find_bar import FindBar
from reader.ui.find_in_cards import CardFinder
from reader.ui.language import WindowLanguage, system_language
from reader.ui.letter_commands import LetterCommands
from reader.ui.marking import Marking
from reader.ui.motion import Motion
from reader.ui.note_commands import NoteCommands
from reader.ui.policy_view import PolicyView
from reader.ui.progress import Progress
from reader.ui.reading_pane import ReadingPane, stacked
from reader.ui.services import Services
from reader.ui.session import Session
from reader.ui.side_panel import SidePanel
from reader.ui.spoken import Speech
from reader.ui.theme import dress, follow_system, load_theme, system_theme
from reader.ui.welcome import WelcomePage
from reader.ui.worker import Worker

WIDTHS = (290, 640, 390)


class MainWindow(QMainWindow):
    """One window, one policy. Panels speak to the session; the window only connects them."""

    def __init__(
        self,
        services: Services,
        settings_file: SettingsFile,
        language: WindowLanguage,
        motion: Motion,
        *,
        expecting: bool = False,
    ) -> None:
        """Make the window; ``expecting`` a policy at once, it leaves the welcome page for later."""
        super().__init__()
        self.expecting = expecting
        self.services = services
        self.settings_file = settings_file
        self.settings = settings_file.load()
        self.language = language
        language.switch(self.settings.window_language or system_language())
        self.theme = load_theme(self.settings.theme or system_theme())
        self.session = Session(Phrases.load(self.settings.card_language or language.current), self)
        self.marking = Marking(self.session, services.marks, self)
        self.worker = Worker(self)
        self.motion = motion
        dress(self.theme)  # before there are widgets: styling them again costs more
        self._build()
        self.actions_ = Actions(self, self.theme)
        self.commands = Commands(self)
        self.note_commands = NoteCommands(self)
        self.letter_commands = LetterCommands(self)
        self._connect()
        self._restore()
        self._show_state()

    def _build(self) -> None:
        self.notice = NoticeBar(self.theme)
        self.filter_bar = FilterBar(self.session, self.theme)
        self.side = SidePanel(self.session, self.theme)
        self.view = PolicyView(self.session, self.theme)
        self.speech = Speech(self)
        self.reading = ReadingPane(self.view, self.session, self.speech)
        self.find_bar = FindBar(self.session, self.theme)
        self.cards = CardsPanel(self.session, self.theme)
        self.find_bar.search_cards(CardFinder(self.cards))
        self.detail = ClauseDetail(self.session, self.theme)
        self.right = QSplitter(Qt.Orientation.Vertical)
        self.right.addWidget(self.cards)
        self.right.addWidget(self.detail)
        self.right.setSizes([400, 330])
        self.right.setChildrenCollapsible(False)
        self.panes = QSplitter(Qt.Orientation.Horizontal)
        for n, pane in enumerate(
            (self.side, stacked(self.filter_bar, self.find_bar, self.reading), self.right)
        ):
            self.panes.addWidget(pane)
            self.panes.setStretchFactor(n, int(n == 1))
        self.panes.setSizes(list(WIDTHS))
        self.pages = QStackedWidget()
        self.pages.addWidget(self.panes)
        self.setCentralWidget(stacked(self.notice, self.pages))
        self.state, self.progress, self.encoding = QLabel(), Progress(), QLabel()
        self.statusBar().addWidget(self.state, 1)
        for permanent in (self.progress, self.encoding):
            self.statusBar().addPermanentWidget(permanent)
        self.statusBar().setSizeGripEnabled(False)
        self.setAcceptDrops(True)
        self.setMinimumSize(720, 480)

    def _connect(self) -> None:
        for source in (self.reading.clause_clicked, self.side.clause_chosen, self.cards.clause_chosen):
            source.connect(self.session.select)
        for source in (self.side.section_chosen, self.cards.section_chosen):
            source.connect(self.go_to_section)
        self.side.filter_chosen.connect(self.session.set_filter)
        self.filter_bar.filter_chosen.connect(self.session.set_filter)
        self.filter_bar.step_wanted.connect(self.session.step)
        self.find_bar.found.connect(self.view.show_matches)
        self.detail.close_wanted.connect(lambda: self.session.select(""))
        self.session.opened.connect(self._show_state)
        self.session.opened.connect(lambda: self.notice.say(""))
        self.session.opened.connect(lambda: self.speech.say(self._summary()))
        for line in (self.notice.said, self.find_bar.said):
            line.connect(self.speech.say)
        self.worker.done.connect(self._on_read)
        self.worker.failed.connect(self._on_failed)
        self.worker.busy_changed.connect(self._on_busy)
        self.progress.stop_wanted.connect(self.commands.stop)
        follow_system(self.apply_theme)

    def _restore(self) -> None:
        if self.settings.geometry:
            self.restoreGeometry(QByteArray.fromBase64(self.settings.geometry.encode()))
        else:
            self.resize(1320, 860)
        if self.settings.splitter:
            self.panes.setSizes(list(self.settings.splitter))
        self.side.setVisible(self.settings.side_panel)
        self.right.setVisible(self.settings.cards)
        self.commands.choices.show_reading()

    @cached_property
    def welcome(self) -> WelcomePage:
        """The page that greets while nothing is open, made when it is first needed."""
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
        for part in (
            self.actions_, self.notice, self.filter_bar, self.side,
            self.view, self.find_bar, self.cards, self.detail, self.note_commands,
            self.commands.comparing,
        ):  # fmt: skip
            part.set_theme(self.theme)
        if "welcome" in self.__dict__:
            self.welcome.set_theme(self.theme)

    def show_analysis(self, analysis: Analysis, path: Path | None, recalled: Recalled | None = None) -> None:
        """Show a policy that was read, with its marks; what the reader should know of it stands above it."""
        recalled = recalled or self.marking.recall(analysis)
        self.note_commands.open(analysis, path, recalled)
        said = [self.session.phrases.notice(n) for n in analysis.notices]
        self.notice.say("\n".join(said + self.note_commands.news(recalled)))
        self.view.setFocus()

    def go_to_section(self, section: str) -> None:
        """Bring a section to the view and make it the current one."""
        if (lookup := self.session.lookup) and section in lookup.sections:
            self.view.scroll_to(lookup.section_start(lookup.sections[section]))
            self.session.enter(section)

    def _on_read(self, outcome: object) -> None:
        if isinstance(outcome, tuple):
            analysis, path, recalled, page = outcome
            self.view.expect(analysis, page)
            self.show_analysis(analysis, path, recalled)
            self.commands.choices.remember(path)

    def _on_failed(self, error: Exception) -> None:
        self.expecting = False
        self._show_state()
        self.commands.say_error(error)

    def _on_busy(self, busy: bool) -> None:
        self.state.setText(self.tr("Analysing…") if busy else self._summary())
        self.progress.follow(busy=busy, still=self.settings.still)
        self.speech.say(self.state.text() if busy else "")

    def _show_state(self) -> None:
        analysis = self.session.analysis
        self.expecting = self.expecting and analysis is None
        self.pages.setCurrentWidget(self.panes if analysis or self.expecting else self.welcome)
        self.actions_.enable(open_document=analysis is not None)
        self.encoding.setText(analysis.document.encoding.upper() if analysis else "")
        self.encoding.setToolTip(self.tr("Text encoding"))
        self.state.setText(self._summary())
        if analysis is None:
            if not self.expecting:
                self.welcome.set_recent(self.settings.recent_files)
            self.setWindowTitle("Aiqyn")
            return
        name = self.session.path.name if self.session.path else self.tr("Pasted text")
        self.setWindowTitle(f"{name} – Aiqyn")

    def _summary(self) -> str:
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
        self.commands.take(event.mimeData())
        event.acceptProposedAction()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "actions_"):
            self.actions_.retranslate()
            self.note_commands.refresh()
            self._show_state()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the geometry and stop what still runs."""
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self.commands.choices.keep(geometry=geometry, splitter=tuple(self.panes.sizes()))
        if self.worker.busy:
            self.services.cancel()
        self.worker.shutdown()
        self.commands.comparing.close()
        self.note_commands.close()
        super().closeEvent(event)
