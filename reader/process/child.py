"""The window's hand on one reading process: starts it, asks it once, and ends it."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import IO, Any

from reader.core.errors import Cancelled, ReaderError, ReadingDied, TooLong
from reader.process import limits, messages

Question = Mapping[str, Any]
OnRows = Callable[[list[Any], list[Any]], object]  # paragraphs, and what lights them, once it is known


def command_of(role: str, module: str) -> tuple[str, ...]:
    """Return how a process of ours is started: a frozen program has no interpreter to ask for a module."""
    if getattr(sys, "frozen", False):
        return sys.executable, role
    return sys.executable, "-S", "-P", "-m", module


COMMAND = command_of("--reading-process", "reader.process")
_KEPT = ("SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LANG", "LC_ALL", "TMP", "TEMP")
_OURS = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))  # noqa: PTH100, PTH120
_CPU_TIME_OVER = 24  # SIGXCPU, everywhere where there is one


class Child:
    """A process that answers one question; whatever it does instead ends in a named reason."""

    def __init__(self, command: Sequence[str] = COMMAND, *, wall_seconds: float = limits.WALL_MAX_SECONDS):
        self._wall_seconds = wall_seconds
        self._stopped: type[ReaderError] | None = None
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            cwd=os.path.abspath(os.sep),  # noqa: PTH100 - no folder of the reader's
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    @property
    def number(self) -> int:
        """The system's number of the process."""
        return self._process.pid

    def is_alive(self) -> bool:
        """Tell whether the process still runs."""
        return self._process.poll() is None

    def ask(
        self, question: Question, chunks: Iterable[bytes] | None = None, on_rows: OnRows | None = None
    ) -> Any:
        """Send a question, after it the bytes of a file, and return the answer, which is not to be trusted.

        ``on_rows`` is called before with the paragraphs, and once more with what lights them; neither is to
        be trusted either.
        Raises: Cancelled after `stop`, TooLong, ReadingDied, and what ``chunks`` and ``on_rows`` raise.
        """
        try:
            with self._in_time():
                self._send(question, chunks)
                answers = messages.Metered(self._stream(self._process.stdout), limits.ANSWER_MAX_BYTES)
                return _whole(answers, on_rows)
        finally:
            self.close()

    def ask_and_keep(
        self, question: Question, chunks: Iterable[bytes] | None = None, on_rows: OnRows | None = None
    ) -> Any:
        """Ask as `ask` does; where all went well and it has strength left, the process waits for the next.

        Otherwise it has ended, which `is_alive` tells.
        """
        kept = False
        try:
            with self._in_time():
                self._send({**question, "stay": True}, chunks)
                answers = messages.Metered(self._stream(self._process.stdout), limits.ANSWER_MAX_BYTES)
                answer = _whole(answers, on_rows)
                kept = messages.receive(answers, limits.QUESTION_MAX_BYTES) == {"stays": True}
                return answer
        finally:
            if not kept:
                self.close()

    def ask_for_pictures(self, question: Question, chunks: Iterable[bytes]) -> Iterator[tuple[Any, bytes]]:
        """Send a question and the bytes of a file; yield each answer with the bytes that it announces.

        The last answer announces none. Nothing of it is to be trusted, except that the bytes are as many
        as was said. Raises: as `ask`; each answer has as long as a whole one has there.
        """
        answers = self._stream(self._process.stdout)
        try:
            with self._in_time():
                self._send(question, chunks)
            while True:
                with self._in_time():
                    answer = messages.receive(answers, limits.QUESTION_MAX_BYTES)
                    size = answer.get("bytes") if isinstance(answer, dict) else None
                    if size is not None and (
                        type(size) is not int or not 0 < size <= limits.PICTURE_MAX_BYTES
                    ):
                        raise messages.NoMessage("size")
                    data = messages.receive_bytes(answers, size) if size else b""
                yield answer, data
                if not size:
                    return
        finally:
            self.close()

    @contextlib.contextmanager
    def _in_time(self) -> Iterator[None]:
        """End the process after a while; give what goes wrong with it its name."""
        watch = threading.Timer(self._wall_seconds, self.stop, (TooLong,))
        watch.daemon = True
        watch.start()
        try:
            yield
        except messages.Gone as error:
            raise self._why() from error
        except (messages.NoMessage, MemoryError) as error:
            raise ReadingDied() from error
        finally:
            watch.cancel()

    def stop(self, why: type[ReaderError] = Cancelled) -> None:
        """End the process at once; `ask` raises ``why``. May be called from any thread, at any time."""
        self._stopped = self._stopped or why
        self._process.kill()

    def close(self) -> None:
        """End the process and forget it."""
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError, ValueError):
                self._stream(stream).close()

    def _send(self, question: Question, chunks: Iterable[bytes] | None) -> None:
        """Send all there is; where the process hears no more of it, its answer or its end tells why."""
        to = self._stream(self._process.stdin)
        own = _Unheard(to)
        with contextlib.suppress(_NobodyHearsError):
            messages.send(own, question)  # type: ignore[arg-type]
            if chunks is not None:
                messages.send_chunks(own, chunks)  # type: ignore[arg-type]

    @staticmethod
    def _stream(stream: IO[bytes] | None) -> IO[bytes]:
        assert stream is not None, "both ends are pipes"
        return stream

    def _why(self) -> ReaderError:
        if self._stopped is not None:
            return self._stopped()
        with contextlib.suppress(subprocess.TimeoutExpired):
            code = self._process.wait(timeout=1)
            if code == -_CPU_TIME_OVER:
                return TooLong()
        return ReadingDied()


def _whole(answers: messages.Metered, on_rows: OnRows | None) -> Any:
    """Return an answer that may come in pieces as one: ``pieces`` has them in order."""
    rows: list[Any] = []
    pieces: list[Any] = []
    while isinstance(answer := messages.receive(answers, limits.ANSWER_MAX_BYTES), dict):
        if isinstance(some := answer.get("rows"), list):
            rows += some
            if not some and on_rows is not None:
                on_rows(rows, [])
        elif isinstance(lights := answer.get("lights"), list):
            if on_rows is not None:
                on_rows(rows, lights)
        elif "piece" not in answer:
            return {"pieces": pieces} if "done" in answer else answer
        else:
            pieces.append(answer["piece"])
    return answer


class _NobodyHearsError(Exception):
    """The process has closed its ear; no `OSError`, which would be taken for one of the file's."""


class _Unheard:
    """A pipe whose errors cannot be mistaken for those of the file that is written to it."""

    def __init__(self, pipe: IO[bytes]) -> None:
        self._pipe = pipe

    def write(self, data: bytes) -> None:
        try:
            self._pipe.write(data)
        except (OSError, ValueError) as error:
            raise _NobodyHearsError from error

    def flush(self) -> None:
        try:
            self._pipe.flush()
        except (OSError, ValueError) as error:
            raise _NobodyHearsError from error


def _environment() -> dict[str, str]:
    """Return what the process is told of its surroundings: where code is, and nothing of the reader's."""
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    return kept | code_places()


def code_places() -> dict[str, str]:
    """Return what tells a process of ours where code is."""
    places = [_OURS, *(os.path.abspath(path) for path in sys.path if path)]  # noqa: PTH100 - the process stands elsewhere
    return {"PYTHONPATH": os.pathsep.join(places), "PYTHONDONTWRITEBYTECODE": "1"}
