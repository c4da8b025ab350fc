"""What every command does with a policy that is named: reads it, or says why not and with which code."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.output import STANDARD
from reader.core.errors import FileError, LimitExceeded, PasswordNeeded, ReaderError, Scanned

if TYPE_CHECKING:
    from reader.core.model import Analysis, Document
    from reader.phrases import Phrases

DONE, UNREADABLE, USAGE, REFUSED = 0, 1, 2, 3

Recognise = Callable[[Path, str | None, Callable[[int, int], object]], "Analysis"]


def analyse_input(
    name: str,
    encoding: str | None,
    phrases: Phrases,
    *,
    asking: bool = True,
    recognise: Recognise | None = None,
) -> Analysis:
    """Read and understand a file, or standard input for "-". Raises: ReaderError.

    Where a file is locked and somebody sits at a terminal, its password is asked for, unseen and once,
    unless ``asking`` is not wanted. ``recognise`` is what a file that is a scan is given to.
    """
    from reader.analysis import analyse

    password = None
    try:
        try:
            return analyse(_read(name, encoding))
        except PasswordNeeded:
            if not asking or name == STANDARD or not sys.stdin.isatty():
                raise
        from getpass import getpass

        password = getpass(phrases.text("cli.password", name=name) + " ")
        return analyse(_read(name, encoding, password))
    except Scanned:
        if recognise is None or name == STANDARD:
            raise
    return recognise(Path(name), password, lambda page, pages: _say_page(phrases, name, page, pages))


def _say_page(phrases: Phrases, name: str, page: int, pages: int) -> None:
    if sys.stderr.isatty():
        say(phrases.text("cli.recognising", name=name, page=page, pages=pages))


def _read(name: str, encoding: str | None, password: str | None = None) -> Document:
    from reader.formats import read, read_bytes
    from reader.formats.limits import FILE_MAX_BYTES

    if name != STANDARD:
        return read(Path(name), encoding=encoding, password=password)
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
