"""Opens a file, or says why not; never waits for a pipe, never opens a device or a name on the network."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from reader.core.errors import (
    FileError,
    FileForbidden,
    FileIsDirectory,
    FileMissing,
    FileOnNetwork,
    LimitExceeded,
    cause_of,
)
from reader.core.piped import PIPED, is_piped

if TYPE_CHECKING:
    from pathlib import Path  # slow to load: a reading process does without

FILE_MAX_BYTES = 500_000_000
_piped: list[bytes] = []
CHUNK_BYTES = 1 << 18
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


class FileBytes(NamedTuple):
    """The first bytes of a file (at most as many as asked for), its ``size`` and the hash of it all."""

    data: bytes
    size: int
    sha256: str


def read_file(path: Path, *, keep_bytes: Callable[[bytes], int]) -> FileBytes:
    """Read and hash the file, keeping as much as `gather` does; raises as `open_file` does."""
    with open_file(path) as file:
        return gather(chunks_of(file, path), keep_bytes=keep_bytes)


@contextmanager
def open_file(path: Path) -> Iterator[BinaryIO]:
    """Open a regular file of this computer for reading; also what goes wrong inside gets its name here.

    Raises `FileOnNetwork`, `FileMissing`, `FileIsDirectory`, `FileForbidden`, `FileError` (also for
    pipes, sockets and devices) and `LimitExceeded` for a file over 500 MB, all before reading it.
    """
    try:
        if is_network_name(str(path)):
            raise FileOnNetwork(path=str(path))
        _check(path, path.stat())
        with os.fdopen(os.open(path, _FLAGS), "rb", buffering=0) as file:
            _check(path, os.fstat(file.fileno()))  # the name may mean another file by now
            yield file
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FileMissing(path=str(path)) from error
    except IsADirectoryError as error:
        raise FileIsDirectory(path=str(path)) from error
    except PermissionError as error:
        raise FileForbidden(path=str(path)) from error
    except OSError as error:
        raise FileError(path=str(path), cause=cause_of(error)) from error
    except ValueError as error:  # a NUL in the name
        raise FileMissing(path=str(path)) from error


def keep_piped(stream: BinaryIO) -> None:
    """Read a pipe to its end, so that it can be opened as `PIPED`, more than once; kept in memory alone.

    Raises: LimitExceeded over 500 MB, FileError.
    """
    from pathlib import Path

    try:
        _piped[:] = *chunks_of(stream, Path(PIPED)), b""  # so that an empty pipe counts too
    except OSError as error:
        raise FileError(path=PIPED, cause=cause_of(error)) from error


@contextmanager
def bytes_of(path: Path) -> Iterator[Iterable[bytes]]:
    """Open a file, or what was kept of a pipe, and yield its bytes in chunks. Raises as `open_file` does."""
    if is_piped(path) and _piped:
        yield iter(_piped)
        return
    with open_file(path) as file:
        yield chunks_of(file, path)


def is_network_name(name: str) -> bool:
    r"""Tell whether a name would make Windows ask another computer, or a device (``\\server\share``).

    The plain long form of a path on a disk (``\\?\C:\…``) is none. Elsewhere such a name is refused all
    the same, but for one with two slashes, which is an ordinary path there.
    """
    if sys.platform == "win32":
        name = name.replace("/", "\\")
    return name.startswith("\\\\") and not (name.startswith("\\\\?\\") and name[5:7] == ":\\")


def chunks_of(file: BinaryIO, path: Path) -> Iterator[bytes]:
    """Yield the bytes of an open file. Raises `LimitExceeded` where it grew over 500 MB."""
    size = 0
    while chunk := file.read(CHUNK_BYTES):
        size += len(chunk)
        _check_size(path, size)
        yield chunk


def gather(chunks: Iterable[bytes], *, keep_bytes: Callable[[bytes], int]) -> FileBytes:
    """Hash all that comes and keep as much as ``keep_bytes`` says of the first chunk.

    Raises `LimitExceeded` over 500 MB.
    """
    from hashlib import sha256

    data, digest, size, kept = bytearray(), sha256(), 0, -1
    for chunk in chunks:
        size += len(chunk)
        _check_size(None, size)
        digest.update(chunk)
        kept = keep_bytes(chunk) if kept < 0 else kept
        data += chunk[: max(0, kept - len(data))]
    return FileBytes(bytes(data), size, digest.hexdigest())


def _check(path: Path, status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise FileIsDirectory(path=str(path))
    if not stat.S_ISREG(status.st_mode):
        raise FileError(path=str(path), cause="device")
    _check_size(path, status.st_size)


def _check_size(path: Path | None, size: int) -> None:
    if size > FILE_MAX_BYTES:
        named = {} if path is None else {"path": str(path)}
        raise LimitExceeded(limit="file_size", size=size, allowed=FILE_MAX_BYTES, **named)
