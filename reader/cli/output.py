"""Where summaries go: standard output, one file or a folder; never over a policy that was read."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from reader.core.piped import PIPED

STANDARD = PIPED  # where a file's name would stand

Following = Callable[[bytes], bytes]


class WouldOverwriteInput(Exception):
    """The place to write to is one of the policies."""


class Output(Protocol):
    """Takes the finished summaries in order; nothing of a file is seen before it is whole."""

    def add(self, source: str, data: bytes) -> None: ...

    def close(self) -> None: ...


class StandardOutput:
    """Writes each summary as soon as it is there, and of all but the first what ``following`` makes of it."""

    def __init__(self, following: Following = bytes) -> None:
        self._following = following
        self._any = False

    def add(self, source: str, data: bytes) -> None:
        """Write one summary. Raises: OSError, also BrokenPipeError."""
        write_standard(self._following(data) if self._any else data)
        self._any = True

    def close(self) -> None:
        """Do nothing: all is written."""


class OneFile:
    """Writes all summaries to one file when the last is there, and nothing where there is none."""

    def __init__(self, path: Path, sources: Sequence[str], following: Following = bytes) -> None:
        self._path = path.resolve() if path.is_symlink() else path
        self._parts: list[bytes] = []
        self._following = following
        if is_one_of(self._path, sources):
            raise WouldOverwriteInput(str(path))

    def add(self, source: str, data: bytes) -> None:
        """Keep one summary."""
        self._parts.append(self._following(data) if self._parts else data)

    def close(self) -> None:
        """Write the file in one step. Raises: OSError."""
        if self._parts:
            write(self._path, b"".join(self._parts))


class Folder:
    """Writes each summary to a file of its own, named after the policy."""

    def __init__(self, path: Path, sources: Sequence[str], suffix: str) -> None:
        self._path, self._sources, self._suffix = path, sources, suffix
        self._taken: set[Path] = set()

    def add(self, source: str, data: bytes) -> None:
        """Write one summary. Raises: OSError."""
        path = self._free(Path(source).stem if source != STANDARD else "policy")
        write(path, data)
        self._taken.add(path)

    def close(self) -> None:
        """Do nothing: all is written."""

    def _free(self, stem: str) -> Path:
        path, n = self._path / f"{stem}.{self._suffix}", 1
        while path in self._taken or is_one_of(path, self._sources):
            n += 1
            path = self._path / f"{stem}-{n}.{self._suffix}"
        return path


def is_one_of(path: Path, sources: Sequence[str]) -> bool:
    """Tell whether ``path`` is, by any name, one of the files named by ``sources``."""
    for source in sources:
        with contextlib.suppress(OSError, ValueError):  # one of the two does not exist
            if source != STANDARD and path.is_file() and path.samefile(source):
                return True
    return False


def write(path: Path, data: bytes) -> None:
    """Write a file in one step; a device or pipe is written to as it is. Raises: OSError."""
    if path.exists() and not path.is_file():
        path.write_bytes(data)
    else:
        from reader.store.settings import write_atomically

        write_atomically(path, data)


def write_standard(data: bytes) -> None:
    """Write bytes to standard output at once. Raises: OSError, also BrokenPipeError."""
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def close_standard_output() -> None:
    """Forget what standard output still holds, so that leaving does not complain about a closed pipe."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
