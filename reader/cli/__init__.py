"""The command line: opens the window, or summarizes policies without one.

Nothing here imports Qt; the window and the PDF are handed in.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from reader import __version__
from reader.cli import arguments, output
from reader.cli.arguments import Request, UsageError
from reader.core.errors import FileError, LimitExceeded, ReaderError
from reader.core.model import Analysis, Document
from reader.phrases import Phrases

DONE, UNREADABLE, USAGE, REFUSED, INTERRUPTED = 0, 1, 2, 3, 130

OpenWindow = Callable[[Sequence[str]], int]
WritePdf = Callable[[Analysis, Phrases], bytes]


def main(argv: Sequence[str] | None = None, *, open_window: OpenWindow, write_pdf: WritePdf) -> int:
    """Do what ``argv`` (without the program's name; None: the real one) asks for; return the exit code.

    0 done, 1 a file could not be read or written, 2 usage, 3 refused by a limit, 130 interrupted;
    with several files the highest that occurred. Data goes to standard output as UTF-8, messages to
    standard error in the language of ``--lang`` or of the system.
    """
    try:
        return _main(list(sys.argv[1:] if argv is None else argv), open_window, write_pdf)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # whoever read our output has had enough
        output.close_standard_output()
        return DONE


def _main(argv: list[str], open_window: OpenWindow, write_pdf: WritePdf) -> int:
    phrases = Phrases.load(arguments.asked_language(argv))
    try:
        request = arguments.parse(argv, phrases)
        if request.help:
            _print(arguments.help_text(phrases, summarize=request.summarize))
        elif request.version:
            _print(f"aiqyn {__version__}\n")
        elif request.summarize:
            return _Summaries(request, Phrases.load(request.language), write_pdf).write()
        else:
            return _open(request, phrases, open_window)
    except UsageError as error:
        summarize = argv[:1] == [arguments.SUMMARIZE]
        _say(str(error))
        print(arguments.usage(phrases, summarize=summarize), file=sys.stderr)
        return USAGE
    return DONE


def _open(request: Request, phrases: Phrases, open_window: OpenWindow) -> int:
    if not _has_display():
        _say(phrases.text("cli.no_display"))
        return UNREADABLE
    try:
        return open_window(request.files)
    except ImportError as error:
        _say(phrases.text("cli.no_qt", reason=str(error)))
        return UNREADABLE


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


class _Summaries:
    """Writes one summary for each file; one that fails does not keep the others from being done."""

    def __init__(self, request: Request, phrases: Phrases, write_pdf: WritePdf) -> None:
        self._request = request
        self._phrases = phrases
        self._write_pdf = write_pdf
        self._together = len(request.files) > 1

    def write(self) -> int:
        out = self._output()
        codes = [self._one(place, name, out) for place, name in enumerate(self._request.files, start=1)]
        return max(*codes, self._written(out.close))

    def _one(self, place: int, name: str, out: output.Output) -> int:
        try:
            analysis = self._analyse(name)
        except ReaderError as error:
            _say(f"{name}: {self._phrases.error(error)}")
            return REFUSED if isinstance(error, LimitExceeded) else UNREADABLE
        for notice in analysis.notices:
            _say(f"{name}: {self._phrases.notice(notice)}")
        try:
            data = self._summary(analysis, place)
        except ImportError as error:
            _say(self._phrases.text("cli.no_qt", reason=str(error)))
            return UNREADABLE
        return self._written(lambda: out.add(name, data))

    def _written(self, write: Callable[[], None]) -> int:
        try:
            write()
        except BrokenPipeError:
            raise
        except OSError as error:
            reason = error.strerror or str(error)
            _say(self._phrases.text("cli.cannot_write", path=self._request.output or "-", reason=reason))
            return UNREADABLE
        return DONE

    def _analyse(self, name: str) -> Analysis:
        from reader.analysis import analyse

        return analyse(_read(name, self._request.encoding))

    def _summary(self, analysis: Analysis, place: int) -> bytes:
        if self._request.to == "pdf":
            return self._write_pdf(analysis, self._phrases)
        return self._text(analysis, place).encode("utf-8", "backslashreplace")

    def _text(self, analysis: Analysis, place: int) -> str:
        in_one_text = self._together and not self._folder()
        if self._request.to == "json":
            from reader.export.as_json import to_json

            return to_json(analysis, self._phrases, indent=None if in_one_text else 2)
        if self._request.to == "html":
            from reader.export.as_html import to_html

            return to_html(analysis, self._phrases)
        from reader.export.as_markdown import to_markdown

        return to_markdown(analysis, self._phrases, anchors=f"policy-{place}-" if in_one_text else "")

    def _folder(self) -> Path | None:
        name = self._request.output
        return Path(name) if name and name != output.STANDARD and Path(name).is_dir() else None

    def _output(self) -> output.Output:
        """Choose where the summaries go. Raises: UsageError."""
        request, text = self._request, self._phrases.text
        if folder := self._folder():
            return output.Folder(folder, request.files, request.to)
        if self._together and request.to in ("html", "pdf"):
            raise UsageError(text("cli.needs_folder", format=request.to))
        between = output.RULE if request.to == "md" else b""
        if request.output in (None, output.STANDARD):
            if request.to == "pdf" and sys.stdout.isatty():
                raise UsageError(text("cli.needs_output"))
            return output.StandardOutput(between)
        try:
            return output.OneFile(Path(request.output or ""), request.files, between)
        except output.WouldOverwriteInput as error:
            raise UsageError(text("cli.overwrites_input", path=request.output)) from error


def _read(name: str, encoding: str | None) -> Document:
    from reader.formats import read, read_bytes
    from reader.formats.limits import FILE_MAX_BYTES

    if name != output.STANDARD:
        return read(Path(name), encoding=encoding)
    try:
        return read_bytes(sys.stdin.buffer.read(FILE_MAX_BYTES + 1), encoding=encoding)
    except OSError as error:
        raise FileError(path=name, reason=error.strerror or "") from error


def _print(text: str) -> None:
    output.write_standard(text.encode("utf-8"))


def _say(message: str) -> None:
    from reader.export.summary import shown

    print(f"aiqyn: {shown(message)}", file=sys.stderr)
