"""Reading and analysis in a process of their own, so that the window never waits for them.

Messages both ways are a length (four bytes, big-endian) and that many bytes of JSON. What comes back
is checked against the model before it is believed.
"""

from __future__ import annotations

import contextlib
import json
import os
import struct
import subprocess
import sys
import threading
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from reader.core.errors import Cancelled, DocumentError, ReaderError

if TYPE_CHECKING:
    from reader.core.model import Analysis

MESSAGE_MAX_BYTES = 1 << 30
Request = dict[str, str | None]


class Engine:
    """The window's end: starts the process when it is made, and again after it died or was cancelled."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process = self._start()
        self._asked: Request | None = None

    def prefetch(self, path: Path) -> None:
        """Ask for a file whose analysis will be wanted soon."""
        request = _file_request(path, None)
        with self._lock, contextlib.suppress(OSError):
            self._send(request)
            self._asked = request

    def analyse_file(self, path: Path, encoding: str | None = None) -> Analysis:
        """Read and understand a file; blocks. Raises: ReaderError, Cancelled after `cancel`."""
        return self._ask(_file_request(path, encoding))

    def analyse_text(self, text: str) -> Analysis:
        """Understand a text; blocks. Raises: ReaderError, Cancelled after `cancel`."""
        return self._ask({"text": text})

    def cancel(self) -> None:
        """Stop what runs: the call that waits for it raises Cancelled."""
        self._process.kill()

    def close(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()

    def _ask(self, request: Request) -> Analysis:
        with self._lock:
            try:
                if self._asked != request or self._process.poll() is not None:
                    self._revive()
                    self._send(request)
                self._asked = None
                answer = _receive(self._process.stdout)
            except OSError as error:
                self._process.kill()
                self._process.wait()  # gone for certain: the next question starts another one
                raise Cancelled() from error
        return _analysis(answer)

    def _revive(self) -> None:
        """Have a process that owes no answer."""
        if self._process.poll() is not None or self._asked is not None:
            self.close()
            self._process = self._start()
            self._asked = None

    def _send(self, request: Request) -> None:
        _send(self._process.stdin, request)

    @staticmethod
    def _start() -> subprocess.Popen[bytes]:
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
        return subprocess.Popen(
            [sys.executable, "-m", "reader.engine"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment,
        )


def _file_request(path: Path, encoding: str | None) -> Request:
    return {"path": str(path), "encoding": encoding}


def _analysis(answer: object) -> Analysis:
    from reader.core.codec import from_plain
    from reader.core.model import Analysis

    if not isinstance(answer, dict):
        raise DocumentError()
    if "code" in answer:
        raise _error(str(answer["code"]), answer.get("params"))
    try:
        return from_plain(Analysis, answer.get("analysis"))
    except ValueError as error:
        raise DocumentError() from error


def _error(code: str, params: object) -> ReaderError:
    kinds = {kind.code: kind for kind in _tree(ReaderError)}
    values = params if isinstance(params, dict) else {}
    return kinds.get(code, DocumentError)(**{str(k): v for k, v in values.items()})


def _tree(kind: type[ReaderError]) -> list[type[ReaderError]]:
    return [kind, *(below for child in kind.__subclasses__() for below in _tree(child))]


def _send(stream: IO[bytes] | None, message: object) -> None:
    data = json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    if stream is None:
        raise BrokenPipeError
    stream.write(struct.pack(">I", len(data)) + data)
    stream.flush()


def _receive(stream: IO[bytes] | None) -> Any:
    head = stream.read(4) if stream else b""
    if len(head) < 4:
        raise _GoneError()
    (length,) = struct.unpack(">I", head)
    data = stream.read(length) if stream and length <= MESSAGE_MAX_BYTES else b""
    if len(data) < length:
        raise _GoneError()
    try:
        return json.loads(data.decode("utf-8", "surrogatepass"))
    except ValueError:
        return None


class _GoneError(OSError):
    """The other end went away."""


def serve(requests: IO[bytes], answers: IO[bytes]) -> None:
    """Answer requests until there are no more (the process's own loop)."""
    from reader.analysis.pipeline import analyse
    from reader.core.codec import to_plain
    from reader.formats import read, read_text

    while True:
        try:
            request = _receive(requests)
        except OSError:
            return
        try:
            if "text" in request:
                document = read_text(request["text"])
            else:
                document = read(Path(request["path"]), encoding=request.get("encoding"))
            answer: dict[str, Any] = {"analysis": to_plain(analyse(document))}
        except ReaderError as error:
            answer = {"code": error.code, "params": to_plain(error.params)}
        except Exception:  # noqa: BLE001 - one bad file must not end the process
            answer = {"code": DocumentError.code}
        try:
            _send(answers, answer)
        except OSError:
            return


if __name__ == "__main__":
    serve(sys.stdin.buffer, sys.stdout.buffer)
