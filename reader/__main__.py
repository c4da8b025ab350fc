"""The start of the program: wires the command line to the window, which is imported only when asked for."""

from __future__ import annotations

import contextlib
import gc
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import TYPE_CHECKING

from reader import __version__
from reader.display import has_display

if TYPE_CHECKING:
    from reader.core.model import Analysis
    from reader.core.paper import Paper
    from reader.engine import Engine, Lasting
    from reader.recognising import Source


def main() -> int:
    """Run ``aiqyn`` with the real arguments; return the exit code."""
    role = _ROLES.get(sys.argv[1]) if len(sys.argv) == 2 else None
    if role is not None:
        return role()
    files = sys.argv[1:]
    if files and all(map(os.path.isfile, files)) and has_display():
        with contextlib.suppress(ImportError):  # what is missing is said below
            return _open_window(files)  # without what understands a command line: the text is there sooner
    from reader import cli

    return cli.main(
        open_window=_open_window, write_pdf=_write_pdf, recognise=_recognise, understand=_understand,
        understand_many=_understand_many,
    )  # fmt: skip


def begin(paths: Sequence[str]) -> Engine:
    """Have the first policy read and understood while Qt is being loaded."""
    from reader.process.child import Child

    ready = Child()  # its Python starts while ours loads what will ask it
    from pathlib import Path

    from reader.engine import Engine

    engine = Engine(ready=ready)
    if paths:
        engine.prefetch(Path(paths[0]))
    return engine


def _open_window(paths: Sequence[str]) -> int:
    gc.disable()  # until `Tidying` sees to it: loading code makes no garbage
    engine = begin(paths)
    from reader.ui.loading import load_qt

    load_qt()
    from reader.app import open_window

    try:
        return open_window(paths, engine)
    finally:
        engine.close()


def _understand(
    chunks: Iterable[bytes], *, name: str, encoding: str | None, password: str | None
) -> Analysis:
    from reader.engine import analyse_once

    return analyse_once(chunks, name=name, encoding=encoding, password=password)


def _understand_many(
    chunks: Iterable[bytes], *, name: str, encoding: str | None, password: str | None
) -> Analysis:
    return _lasting().analyse(chunks, name=name, encoding=encoding, password=password)


@cache
def _lasting() -> Lasting:
    """Return what this process has the files of folders read by; each of several has its own."""
    import atexit

    from reader.engine import Lasting

    made = Lasting()
    atexit.register(made.close)
    return made


def _write_pdf(paper: Paper) -> bytes:
    from reader.exporting import on_paper

    return on_paper(paper)


def _read_for_a_window() -> int:
    from reader.process.__main__ import main as read

    read()
    return 0


def _write_for_a_window() -> int:
    from reader.writing import main as write

    write()
    return 0


def _self_check() -> int:
    from reader.check import main as check

    return check()


def _say_version() -> int:
    with contextlib.suppress(OSError):  # whoever asked has gone, or there is nowhere to write
        os.write(1, f"aiqyn {__version__}\n".encode())
    return 0


_ROLES = {
    "--reading-process": _read_for_a_window, "--writing-process": _write_for_a_window,
    "--self-check": _self_check, "--version": _say_version,
}  # fmt: skip
"""What needs nothing of what understands a command line: our own window asks for the first two where it is
frozen (`process.child`), those who build packages for the third, scripts again and again for the last."""


def _recognise(source: Source, password: str | None, progress: Callable[[int, int], object]) -> Analysis:
    from reader.engine import Engine

    engine = Engine()
    try:
        return engine.recognise(source, password, progress)
    finally:
        engine.close()


if __name__ == "__main__":
    sys.exit(main())
