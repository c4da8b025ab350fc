"""What every command does with a policy that is named: reads it, or says why not and with which code."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from reader.cli.output import STANDARD
from reader.core.errors import FileError, LimitExceeded, PasswordNeeded, ReaderError, Scanned, cause_of

if TYPE_CHECKING:
    from reader.core.model import Analysis
    from reader.phrases import Phrases

DONE, UNREADABLE, USAGE, REFUSED = 0, 1, 2, 3

Recognise = Callable[[Path, str | None, Callable[[int, int], object]], "Analysis"]


class Understand(Protocol):
    """Reads and understands the bytes of a policy whose file has this name. Raises: ReaderError."""

    def __call__(
        self, chunks: Iterable[bytes], *, name: str, encoding: str | None, password: str | None
    ) -> Analysis: ...


def understand_here(
    chunks: Iterable[bytes], *, name: str, encoding: str | None, password: str | None
) -> Analysis:
    """Read and understand a policy in this process."""
    from reader.analysis import analyse
    from reader.formats import read_chunks

    return analyse(read_chunks(chunks, name=name, encoding=encoding, password=password))


def analyse_input(
    name: str,
    encoding: str | None,
    phrases: Phrases,
    *,
    asking: bool = True,
    recognise: Recognise | None = None,
    understand: Understand = understand_here,
) -> Analysis:
    """Open a file, or standard input for "-", and have it understood. Raises: ReaderError.

    Where a file is locked and somebody sits at a terminal, its password is asked for, unseen and once,
    unless ``asking`` is not wanted. ``recognise`` is what a file that is a scan is given to.
    """

    def analysis(password: str | None) -> Analysis:
        with _opened(name) as chunks:
            title = "" if name == STANDARD else Path(name).name
            return understand(chunks, name=title, encoding=encoding, password=password)

    password = None
    try:
        try:
            return analysis(None)
        except PasswordNeeded:
            if not asking or name == STANDARD or not sys.stdin.isatty():
                raise
        from getpass import getpass

        password = getpass(phrases.text("cli.password", name=name) + " ")
        return analysis(password)
    except Scanned:
        if recognise is None or name == STANDARD:
            raise
    return recognise(Path(name), password, lambda page, pages: _say_page(phrases, name, page, pages))


def _say_page(phrases: Phrases, name: str, page: int, pages: int) -> None:
    if sys.stderr.isatty():
        say(phrases.text("cli.recognising", name=name, page=page, pages=pages))


@contextmanager
def _opened(name: str) -> Iterator[Iterable[bytes]]:
    from reader.files import chunks_of, open_file

    if name != STANDARD:
        with open_file(Path(name)) as file:
            yield chunks_of(file, Path(name))
        return
    try:
        yield chunks_of(sys.stdin.buffer, Path(name))
    except OSError as error:
        raise FileError(path=name, cause=cause_of(error)) from error


def read_or_say(name: str, encoding: str | None, phrases: Phrases, understand: Understand) -> Analysis | int:
    """Return the policy with what is to be known of its reading said; the exit code where it can't be read.

    Whether it looks like a policy at all is left to the caller.
    """
    try:
        policy = analyse_input(name, encoding, phrases, understand=understand)
    except ReaderError as error:
        say(f"{name}: {phrases.error(error)}")
        return code_of(error)
    for notice in (one for one in policy.notices if one.code != "notice.not_policy"):
        say(f"{name}: {phrases.notice(notice)}")
    return policy


def code_of(error: ReaderError) -> int:
    """Return the exit code of a policy that could not be read."""
    return REFUSED if isinstance(error, LimitExceeded) else UNREADABLE


def say(message: str) -> None:
    """Write a message for the person to standard error."""
    from reader.export.summary import shown

    print(f"aiqyn: {shown(message)}", file=sys.stderr)
