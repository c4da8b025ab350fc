"""A window whose parts are put in their places after the first look at its page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow

from reader.ui.slices import Slices

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QSplitter

    from reader.ui.actions import Actions
    from reader.ui.bars import FilterBar, NoticeBar
    from reader.ui.cards_panel import CardsPanel
    from reader.ui.clause_detail import ClauseDetail
    from reader.ui.commands import Commands
    from reader.ui.find_bar import FindBar
    from reader.ui.letter_commands import LetterCommands
    from reader.ui.marking import Marking
    from reader.ui.note_commands import NoteCommands
    from reader.ui.progress import Progress
    from reader.ui.reading_pane import ReadingPane
    from reader.ui.session import Session
    from reader.ui.side_panel import SidePanel
    from reader.ui.spoken import Speech


class PartedWindow(QMainWindow):
    """Has its parts, and the code that they need, as soon as it is idle or somebody asks for one of them."""

    whole = Signal()
    is_whole = False  # whether everything is there

    session: Session
    marking: Marking
    speech: Speech
    notice: NoticeBar
    filter_bar: FilterBar
    side: SidePanel
    reading: ReadingPane
    find_bar: FindBar
    cards: CardsPanel
    detail: ClauseDetail
    right: QSplitter
    state: QLabel
    progress: Progress
    encoding: QLabel
    actions_: Actions
    commands: Commands
    note_commands: NoteCommands
    letter_commands: LetterCommands
    _furnishing: Slices | None = None

    @property
    def is_open(self) -> bool:
        """Whether a policy is open."""
        return self.is_whole and self.session.lookup is not None

    def when_whole(self, act: Callable[[], object]) -> None:
        """Act as soon as everything is there, at once where it is."""
        if self.is_whole:
            act()
        else:
            self.whole.connect(act)

    def __getattr__(self, name: str) -> object:
        """Put everything in its place as soon as somebody asks for a part that is not there yet."""
        if name not in PartedWindow.__annotations__ or self._furnishing is None:
            raise AttributeError(name)
        self.furnish()
        return self.__dict__[name]

    def furnish_soon(self) -> None:
        """Have everything there as soon as the window is idle."""
        if self._furnishing is not None and not self._furnishing.busy:
            self._furnishing.start(self._furnish())

    def _furnish(self) -> Iterator[None]:
        from reader.ui.furnishing import load, load_lights

        yield from load_lights()
        if self._gives_way():
            return
        yield from load()
        self.furnish()

    def _gives_way(self) -> bool:
        """Tell whether the parts wait for a policy that is nearly understood: its light comes first."""
        raise NotImplementedError

    def _put_parts(self) -> None:
        raise NotImplementedError

    def furnish(self) -> None:
        """Have everything there, now."""
        if self._furnishing is not None:
            self._furnishing.stop()
            self._furnishing = None
            self._put_parts()
