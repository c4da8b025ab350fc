"""What every command does with a policy that is named: reads it, or says why not and with which code."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from reader.cli.output import STANDARD
from reader.core.errors import (
    FileError,
    LimitExceeded,
    PagesUnread,
    PasswordNeeded,
    ReaderError,
    RecogniserMissing,
    Scanned,
    cause_of,
)

if TYPE_CHECKING:
    from reader.core.model import Analysis
    from reader.phrases import Phrases

DONE, UNREADABLE, USAGE, REFUSED = 0, 1, 2, 3

Source = Callable[[], AbstractContextManager[Iterable[bytes]]]
"""Opens a file for its bytes, each time anew."""
Recognise = Callable[[Source, str | None, Callable[[int, int], object]], "Analysis"]


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
    unless ``asking`` is not wanted. ``recognise`` is what a file that is a scan, or has pages that are
    pictures, is given to.
    """
    source = partial(_opened, name)
    if name == STANDARD and recognise is not None:  # it comes once, and may be wanted again
        source = partial(_kept, list[bytes]())

    def analysis(password: str | None) -> Analysis:
        with source() as chunks:
            title = "" if name == STANDARD else Path(name).name
            return understand(chunks, name=title, encoding=encoding, password=password)

    def recognised() -> Analysis:
        assert recognise is not None, "asked for where it is there alone"
        return recognise(source, password, lambda page, pages: _say_page(phrases, name, page, pages))

    password = None
    try:
        try:
            found = analysis(None)
        except PasswordNeeded:
            if not asking or name == STANDARD or not sys.stdin.isatty():
                raise
            from getpass import getpass

            password = getpass(phrases.text("cli.password", name=name) + " ")
            found = analysis(password)
    except Scanned:
        if recognise is None:
            raise
        return recognised()
    if recognise is None or not has_pictures(found):
        return found
    try:
        return recognised()
    except Scanned as error:  # the other pages are read
        known = PagesUnread(**error.params) if type(error) is RecogniserMissing else error
        say(f"{name}: {phrases.error(known)}")
        return found


def has_pictures(policy: Analysis) -> bool:
    """Tell whether pages of it were not read, since they are pictures."""
    return any(notice.code == "notice.pictures" for notice in policy.notices)


def _say_page(phrases: Phrases, name: str, page: int, pages: int) -> None:
    if sys.stderr.isatty():
        say(phrases.text("cli.recognising", name=name, page=page, pages=pages))


@contextmanager
def _kept(chunks: list[bytes]) -> Iterator[Iterable[bytes]]:
    """Yield standard input, which ``chunks`` holds from the first time on."""
    if not chunks:
        with _opened(STANDARD) as coming:
            chunks += coming
    yield iter(chunks)


@contextmanager
def _opened(name: str) -> Iterator[Iterable[bytes]]:
    from reader.files import bytes_of, chunks_of

    if name != STANDARD:
        with bytes_of(Path(name)) as chunks:
            yield chunks
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
