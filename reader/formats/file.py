"""Reads the bytes of a file, or says why not; never waits for a pipe and never opens a device."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from reader.core.errors import FileError, FileForbidden, FileIsDirectory, FileMissing, LimitExceeded
from reader.formats.limits import FILE_MAX_BYTES

_CHUNK_BYTES = 1 << 20
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


@dataclass(frozen=True, slots=True)
class FileBytes:
    """The first bytes of a file (at most as many as asked for), its ``size`` and the hash of it all."""

    data: bytes
    size: int
    sha256: str


def read_file(path: Path, *, keep_bytes: int) -> FileBytes:
    """Read and hash the file, keeping its first ``keep_bytes``.

    Raises `FileMissing`, `FileIsDirectory`, `FileForbidden`, `FileError` (also for pipes, sockets
    and devices) and `LimitExceeded` for a file over 500 MB, before reading it.
    """
    try:
        _check(path, path.stat())
        with os.fdopen(os.open(path, _FLAGS), "rb") as file:
            _check(path, os.fstat(file.fileno()))  # the name may mean another file by now
            data, digest, size = bytearray(), sha256(), 0
            while chunk := file.read(_CHUNK_BYTES):
                size += len(chunk)
                _check_size(path, size)
                digest.update(chunk)
                data += chunk[: max(0, keep_bytes - len(data))]
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FileMissing(path=str(path)) from error
    except IsADirectoryError as error:
        raise FileIsDirectory(path=str(path)) from error
    except PermissionError as error:
        raise FileForbidden(path=str(path)) from error
    except OSError as error:
        raise FileError(path=str(path), reason=error.strerror or "") from error
    except ValueError as error:  # a NUL in the name
        raise FileMissing(path=str(path)) from error
    return FileBytes(bytes(data), size, digest.hexdigest())


def _check(path: Path, status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise FileIsDirectory(path=str(path))
    if not stat.S_ISREG(status.st_mode):
        raise FileError(path=str(path), reason="")
    _check_size(path, status.st_size)


def _check_size(path: Path, size: int) -> None:
    if size > FILE_MAX_BYTES:
        raise LimitExceeded(limit="file_size", size=size, allowed=FILE_MAX_BYTES, path=str(path))
