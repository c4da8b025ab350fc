"""Reading and analysis in a process of their own, so that the window never waits for them.

Each file gets a process of its own, which is started before it is needed and ended after its answer.
What comes back is checked against the model before it is believed.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from reader.belief import analysis_of, believed
from reader.core.errors import Cancelled, ReaderError, Scanned
from reader.core.piped import is_piped
from reader.files import bytes_of
from reader.process import limits
from reader.process.child import COMMAND, Child, OnRows, Question

if TYPE_CHECKING:
    from reader.core.model import Analysis
    from reader.core.paragraphs import Paragraph
    from reader.recognising import Progress, Source

    OnText = Callable[[list[Paragraph]], object]


class _Running(Protocol):
    def stop(self) -> None: ...


class Engine:
    """The window's end: has a process ready, asks it, and is done with it."""

    def __init__(
        self, command: Sequence[str] = COMMAND, *, wall_seconds: float = limits.WALL_MAX_SECONDS,
        ready: Child | None = None) -> None:  # fmt: skip
        """Start a process where none is ``ready``; ``command`` and ``wall_seconds`` are the tests' choice."""
        self._command, self._wall_seconds = command, wall_seconds
        self._turn = threading.Lock()  # one question at a time
        self._state = threading.Lock()
        self._closed = False
        self._spare: Child | None = ready or self._start()
        self._running: _Running | None = None
        self._early: _Early | None = None

    def prefetch(self, path: Path) -> None:
        """Ask for a file whose analysis will be wanted soon."""
        self._early = _Early(self, path)

    def analyse_file(
        self, path: Path, encoding: str | None = None, password: str | None = None,
        on_text: OnText | None = None,
    ) -> Analysis:  # fmt: skip
        """Read and understand a file; blocks. Raises: ReaderError, Cancelled after `cancel`.

        ``on_text`` is called, in the thread that waits, with the paragraphs before they are understood; where
        a policy is not long then with the clauses that are seen first and their categories, and with all.
        """
        early, self._early = self._early, None
        try:
            if early is not None and (early.path, encoding, password) == (path, None, None):
                return analysis_of(early.answer(believed(on_text)))
            if early is not None:
                self.cancel()
            return analysis_of(self.ask_file(path, encoding, password, believed(on_text)))
        except Scanned:
            from reader.process.tesseract import Tesseract

            Tesseract.found()  # or say what to install
            raise

    def recognise_file(
        self, path: Path, password: str | None = None, progress: Progress | None = None,
        on_text: OnText | None = None,
    ) -> Analysis:  # fmt: skip
        """Have the letters of a scan recognised, and understand them; blocks. As `recognise`."""
        return self.recognise(partial(bytes_of, path), password, progress, on_text)

    def recognise(
        self, source: Source, password: str | None = None, progress: Progress | None = None,
        on_text: OnText | None = None,
    ) -> Analysis:  # fmt: skip
        """Have a scan, or the pages of a PDF that are pictures, recognised and understood; blocks.

        ``progress`` is told which picture comes next, from 1, and of how many. Raises: as `analyse_file`, and
        RecogniserMissing, RecognitionFailed.
        """
        from reader.process.tesseract import Tesseract
        from reader.recognising import Recognition

        tesseract = Tesseract.found()
        with self._turn:
            child = self._take()
            self._running = work = Recognition(child, tesseract)
            try:
                question = work.question(source, password, progress or (lambda *_: None))
            finally:
                child.close()
                self._put_back()
        with source() as chunks:
            return analysis_of(self._ask(lambda child: child.ask(question, chunks, believed(on_text))))

    def analyse_text(self, text: str, on_text: OnText | None = None) -> Analysis:
        """Understand a text as `analyse_file` does a file; blocks. Raises: ReaderError, Cancelled."""
        if self._early is not None:
            self.cancel()
            self._early = None
        return analysis_of(self._ask(lambda child: child.ask({"text": text}, on_rows=believed(on_text))))

    def cancel(self) -> None:
        """Stop what runs: the call that waits for it raises Cancelled."""
        running = self._running
        if running is not None:
            running.stop()

    def close(self) -> None:
        """End the processes."""
        with self._state:
            self._closed = True
            spare, self._spare = self._spare, None
        if spare is not None:
            spare.close()
        self.cancel()

    def ask_file(
        self, path: Path, encoding: str | None, password: str | None = None, on_rows: OnRows | None = None
    ) -> Any:
        """Open a file, hand its bytes to a process, and return what that answers."""
        with bytes_of(path) as chunks:
            question = _question("" if is_piped(path) else path.name, encoding, password)
            return self._ask(lambda child: child.ask(question, chunks, on_rows))

    def _ask(self, ask: Callable[[Child], Any]) -> Any:
        with self._turn:
            child = self._take()
            try:
                return ask(child)
            finally:
                self._put_back()

    def _put_back(self) -> None:
        with self._state:
            self._running = None
        self._have_spare_soon()

    def _take(self) -> Child:
        """Return the process that waits, or a new one where there is none."""
        with self._state:
            child, self._spare = self._spare, None
            if child is not None and not child.is_alive():
                child.close()
                child = None
            if self._closed:
                raise Cancelled()
            self._running = taken = child or self._start()
            return taken

    def _have_spare_soon(self) -> None:
        later = threading.Timer(limits.SPARE_AFTER_SECONDS, self._have_spare)
        later.daemon = True
        later.start()

    def _have_spare(self) -> None:
        with self._state:
            if self._spare is None and self._running is None and not self._closed:
                self._spare = self._start()

    def _start(self) -> Child:
        return Child(self._command, wall_seconds=self._wall_seconds)


def analyse_once(
    chunks: Iterable[bytes], *, name: str, encoding: str | None, password: str | None
) -> Analysis:
    """Have the bytes of one file understood by a process that is started for it; raises as `Engine` does."""
    return analysis_of(Child().ask(_question(name, encoding, password), chunks))


class Lasting:
    """Has many files read by one confined process after another; a new one where it has had enough.

    A file that ends its process takes nobody else's along: the next one gets a fresh process.
    """

    def __init__(self) -> None:
        self._child: Child | None = None
        self._files = 0

    def analyse(
        self, chunks: Iterable[bytes], *, name: str, encoding: str | None, password: str | None
    ) -> Analysis:
        """Have the bytes of one file understood; raises as `Engine` does."""
        if self._child is None or self._files == limits.FILES_A_PROCESS or not self._child.is_alive():
            self.close()
            self._child, self._files = Child(), 0
        self._files += 1
        return analysis_of(self._child.ask_and_keep(_question(name, encoding, password), chunks))

    def close(self) -> None:
        """End the process."""
        if self._child is not None:
            self._child.close()
            self._child = None


def _question(name: str, encoding: str | None, password: str | None) -> Question:
    return {"name": name, "encoding": encoding, "password": password}


class _Early(threading.Thread):
    """A file that is asked for before anybody waits for it."""

    def __init__(self, engine: Engine, path: Path) -> None:
        super().__init__(daemon=True)
        self.path = path
        self._engine = engine
        self._answer: Any = None
        self._error: ReaderError | None = None
        self._news: list[tuple[list[Any], list[Any]]] = []
        self._ended, self._bell = False, threading.Event()
        self.start()

    def run(self) -> None:
        try:
            self._answer = self._engine.ask_file(self.path, None, on_rows=self._take)
        except ReaderError as error:
            self._error = error
        finally:
            self._ended = True
            self._bell.set()

    def _take(self, *news: list[Any]) -> None:
        self._news.append((news[0], news[1]))
        self._bell.set()

    def answer(self, on_rows: OnRows | None) -> Any:
        ended, hear = False, on_rows or (lambda *_: None)
        while not ended:
            self._bell.wait()
            self._bell.clear()
            ended = self._ended  # asked before the news is heard: then there is no more
            while self._news:
                hear(*self._news.pop(0))
        self.join()
        if self._error is not None:
            raise self._error
        return self._answer
