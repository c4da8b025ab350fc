"""What every command does with a policy that is named: reads it, or says why not and with which code."""

from __future__ import annotations

import sys
from pathlib import Path

from reader.cli.output import STANDARD
from reader.core.errors import FileError, LimitExceeded, ReaderError
from reader.core.model import Analysis, Document

DONE, UNREADABLE, USAGE, REFUSED = 0, 1, 2, 3


def analyse_input(name: str, encoding: str | None) -> Analysis:
    """Read and understand a file, or standard input for "-". Raises: ReaderError."""
    from reader.analysis import analyse

    return analyse(_read(name, encoding))


def _read(name: str, encoding: str | None) -> Document:
    from reader.formats import read, read_bytes
    from reader.formats.limits import FILE_MAX_BYTES

    if name != STANDARD:
        return read(Path(name), encoding=encoding)
    try:
        return read_bytes(sys.stdin.buffer.read(FILE_MAX_BYTES + 1), encoding=encoding)
    except OSError as error:
        raise FileError(path=name, reason=error.strerror or "") from error


def code_of(error: ReaderError) -> int:
    """Return the exit code of a policy that could not be read."""
    return REFUSED if isinstance(error, LimitExceeded) else UNREADABLE


def say(message: str) -> None:
    """Write a message for the person to standard error."""
    from reader.export.summary import shown

    print(f"aiqyn: {shown(message)}", file=sys.stderr)
