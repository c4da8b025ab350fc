"""Has policies read off the window's thread: one at a time, and only the newest is wanted."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reader.core.errors import Cancelled
from reader.ui.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.core.model import Analysis
    from reader.core.paragraphs import Paragraph
    from reader.store.recalled import Recalled
    from reader.ui.window import MainWindow


LONGEST_WAIT_SECONDS = 1.0


class Asked(NamedTuple):
    """A file that is asked for: ``again`` opens it with a password, ``read`` reads it in another way."""

    path: Path
    encoding: str | None
    password: str | None
    again: Callable[[Path, str | None, str | None], None]
    read: Callable[[Callable[..., Any], Path], None]


class Opening(QObject):
    """Asks the worker for policies and shows them; where nothing was open, the text comes first."""

    _text_came = Signal(object, object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.asked: Asked | None = None  # the file that was wanted last
        self._seen = Event()  # the first text is on the screen
        window.view.painted.connect(self._seen.set)
        self._text_came.connect(self._on_text)
        window.worker.done.connect(self._on_read)
        window.worker.failed.connect(self._on_failed)
        window.worker.busy_changed.connect(self._on_busy)

    def open_path(self, path: Path, encoding: str | None = None, password: str | None = None) -> None:
        """Read a file; what is shown stays until it is there."""
        self.ask_for(Asked(path, encoding, password, self.open_path, self._begin))
        given = (path, encoding) if password is None else (path, encoding, password)
        self._begin(partial(self._window.services.analyse_file, *given), path)

    def open_text(self, text: str) -> None:
        """Read a text that was pasted or dropped."""
        self.overtake()
        self._begin(partial(self._window.services.analyse_text, text), None)

    def ask_for(self, asked: Asked) -> None:
        """Stop what is being read, and know the file that is asked for now."""
        self.overtake()
        self.asked = asked

    def overtake(self) -> None:
        """Stop what is still being read: only the newest text is wanted."""
        if self._window.worker.busy:
            self._window.services.cancel()

    def _begin(self, analyse: Callable[..., Any], path: Path | None) -> None:
        empty = not self._window.is_open
        self._window.worker.submit(lambda stop: self._read(stop, analyse, path, empty=empty))

    def _read(
        self, stop: Event, analyse: Callable[..., Any], path: Path | None, *, empty: bool
    ) -> tuple[object, ...]:
        """Read a policy and look up its marks, in the worker's thread."""
        if stop.is_set():  # overtaken before it began
            raise Cancelled()

        def on_text(rows: Sequence[Paragraph]) -> None:
            if empty and not stop.is_set():
                self._text_came.emit(stop, Page(rows))
            if not self._window.is_whole:
                self._seen.wait(LONGEST_WAIT_SECONDS)  # what is done with the rest would hold it up
                self._seen.set()  # a window that is not looked at is waited for once
            else:
                self._window.services.marks.warm()  # while the text is being understood elsewhere

        analysis = analyse(on_text=on_text)
        from reader.store.recalled import recall

        return analysis, path, recall(self._window.services.marks, analysis), Page.of(analysis)

    def stop(self) -> None:
        """Stop the reading; what was shown before stays."""
        worker = self._window.worker
        if worker.busy:
            self._window.services.cancel()
            worker.cancel()
            worker.failed.emit(Cancelled())

    @Slot(object, object)
    def _on_text(self, stop: Event, page: Page) -> None:
        """Show the text of a policy that is still being understood, then its lights; nothing is open yet."""
        window = self._window
        if stop.is_set() or window.is_open:
            return
        if page.lights:
            from reader.ui.furnishing import light

            light(window, page)
        else:
            window.expecting = True
            window.pages.setCurrentWidget(window.panes)
            window.view.show_text(page)
            window.view.setFocus()

    @Slot(object)
    def _on_read(self, outcome: object) -> None:
        window = self._window
        if not isinstance(outcome, tuple):
            window.furnish()
        elif window.is_whole:
            self._show(*outcome)
        else:
            from reader.ui.furnishing import light

            light(window, outcome[3], outcome[0])
            window.when_whole(partial(self._show, *outcome))
            window.furnish_soon()

    def _show(self, analysis: Analysis, path: Path | None, recalled: Recalled, page: Page) -> None:
        self._window.view.expect(analysis, page)
        self._window.show_analysis(analysis, path, recalled)
        self._window.commands.choices.remember(path)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        window = self._window
        window.furnish()
        window.expecting = False
        window.session.lights = {}
        window.show_state()
        window.commands.say_error(error)
        QTimer.singleShot(0, window, lambda: window.commands.hear(error))  # when it is said

    @Slot(bool)
    def _on_busy(self, busy: bool) -> None:
        window = self._window
        if window.is_whole:
            window.state.setText(self.tr("Analysing…") if busy else window.summary())
            window.progress.follow(busy=busy, still=window.settings.still)
            window.speech.say(window.state.text() if busy else "")
