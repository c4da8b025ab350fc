"""Puts everything around the page: the panels, the bars, the commands, and what connects them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSplitter

from reader.ui.language import system_language
from reader.ui.stacked import put_above
from reader.ui.theme import follow_system, system_theme

if TYPE_CHECKING:
    from reader.core.model import Analysis
    from reader.ui.page import Page
    from reader.ui.window import MainWindow

# Each is loaded in a turn of its own, so that nobody waits for the window meanwhile.
_FOR_LIGHTS = ("core.codebook", "phrases", "ui.session", "ui.highlights", "ui.visible_lines")
_CODE = (
    *("core.document", "core.labels", "core.model", "core.lookup", "core.marks", "core.codec"),
    *("store.marks", "store.recalled", "ui.hovering", "ui.ruler", "ui.mark_signs"),
    *("ui.card", "ui.welcome", "ui.actions"),
    *("ui.bars", "ui.outline_models", "ui.side_panel", "ui.spoken", "ui.reading_pane", "ui.find_bar"),
    *("ui.card_texts", "ui.cards_panel", "ui.clause_detail", "ui.find_in_cards", "ui.dialogs"),
    *("ui.compare_commands", "ui.exporting", "ui.commands", "ui.letter_commands"),
    *("ui.note_commands", "ui.marking", "ui.progress"),
)


def load_lights() -> Iterator[None]:
    """Load the code that lights the clauses, a piece at each step."""
    return _load(_FOR_LIGHTS)


def load() -> Iterator[None]:
    """Load the code of everything else, a piece at each step."""
    return _load(_CODE)


def _load(names: Iterable[str]) -> Iterator[None]:
    for name in names:
        import_module(f"reader.{name}")
        yield


def furnish(window: MainWindow) -> None:
    """Build everything around the page of a window, and connect it."""
    begin(window)
    window.language.switch(_window_language(window))
    _build(window)
    _command(window)
    _connect(window)
    window.commands.choices.show_reading()
    window.show_state()
    window.is_whole = True
    window.installEventFilter(window)  # from here on: before the first look at a text events cost time
    if window.worker.busy:
        window.worker.busy_changed.emit(True)
    window.whole.emit()


def begin(window: MainWindow) -> None:
    """Have what the page needs to light its clauses, where it is not there yet."""
    if "session" in window.__dict__:
        return
    from reader.phrases import Phrases
    from reader.ui.session import Session

    if not window.settings.theme and window.theme.name != system_theme():
        window.apply_theme()
    language = window.settings.card_language or _window_language(window)
    window.session = Session(Phrases.load(language), window)
    window.view.follow(window.session)


def _window_language(window: MainWindow) -> str:
    return window.settings.window_language or system_language()


def light(window: MainWindow, page: Page, analysis: Analysis | None = None) -> None:
    """Light the clauses of the text that is on the page, before what comes around it is there.

    They are lit as the ``analysis`` says, or the page's own lights where there is none yet.
    """
    begin(window)
    window.session.lights = page.lights
    if analysis is not None:
        from reader.core.lookup import Lookup

        window.session.lookup = Lookup(analysis)
    if window.view.light(page):
        window.view.viewport().repaint()  # now: what fills the window takes long turns


def _build(window: MainWindow) -> None:
    """Put the panels into the places that were left for them."""
    from reader.ui.bars import FilterBar, NoticeBar
    from reader.ui.cards_panel import CardsPanel
    from reader.ui.clause_detail import ClauseDetail
    from reader.ui.find_bar import FindBar
    from reader.ui.find_in_cards import CardFinder
    from reader.ui.marking import Marking
    from reader.ui.progress import Progress
    from reader.ui.reading_pane import ReadingPane
    from reader.ui.side_panel import SidePanel
    from reader.ui.spoken import Speech

    session, theme = window.session, window.theme
    window.view.be_used(session)
    window.marking, window.speech = Marking(session, window.services.marks, window), Speech(window)
    window.notice, window.filter_bar = NoticeBar(theme), FilterBar(session, theme)
    window.side = SidePanel(session, theme)
    window.reading = ReadingPane(window.view, session, window.speech)
    window.find_bar = FindBar(session, theme)
    window.cards = CardsPanel(session, theme)
    window.find_bar.search_cards(CardFinder(window.cards))
    window.detail = ClauseDetail(session, theme)
    window.right = QSplitter(Qt.Orientation.Vertical)
    window.right.addWidget(window.cards)
    window.right.addWidget(window.detail)
    window.right.setSizes([400, 330])
    window.right.setChildrenCollapsible(False)
    put_above(window.middle, window.filter_bar, window.find_bar, window.reading)
    for room, pane in zip(window.rooms, (window.side, window.right), strict=True):
        hidden = room.isHidden()
        window.panes.replaceWidget(window.panes.indexOf(room), pane)
        pane.setHidden(hidden)
        room.deleteLater()
    put_above(window.holder, window.notice)
    window.holder.setContentsMargins(0, 0, 0, 0)
    window.state, window.progress, window.encoding = QLabel(), Progress(), QLabel()
    window.statusBar().addWidget(window.state, 1)
    for permanent in (window.progress, window.encoding):
        window.statusBar().addPermanentWidget(permanent)
    window.statusBar().setSizeGripEnabled(False)


def _command(window: MainWindow) -> None:
    from reader.ui.actions import Actions
    from reader.ui.commands import Commands
    from reader.ui.letter_commands import LetterCommands
    from reader.ui.note_commands import NoteCommands

    window.actions_ = Actions(window, window.theme)
    window.commands = Commands(window)
    window.note_commands = NoteCommands(window)
    window.letter_commands = LetterCommands(window)


def _connect(window: MainWindow) -> None:
    session, side, cards = window.session, window.side, window.cards
    for source in (window.reading.clause_clicked, side.clause_chosen, cards.clause_chosen):
        source.connect(session.select)
    for source in (side.section_chosen, cards.section_chosen):
        source.connect(window.go_to_section)
    side.filter_chosen.connect(session.set_filter)
    window.filter_bar.filter_chosen.connect(session.set_filter)
    window.filter_bar.step_wanted.connect(session.step)
    window.find_bar.found.connect(window.view.show_matches)
    window.detail.close_wanted.connect(lambda: session.select(""))
    session.opened.connect(window.show_state)
    session.opened.connect(lambda: window.notice.say(""))
    session.opened.connect(lambda: window.speech.say(window.summary()))
    for line in (window.notice.said, window.find_bar.said):
        line.connect(window.speech.say)
    window.progress.stop_wanted.connect(window.opening.stop)
    follow_system(window.apply_theme)
