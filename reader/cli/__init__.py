"""The command line: opens the window, or summarizes and compares policies and writes letters without one.

Nothing here imports Qt; the window and the PDFs are handed in.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from reader import __version__
from reader.cli import arguments, output
from reader.cli.arguments import Request, UsageError
from reader.cli.reading import DONE, UNREADABLE, USAGE, Understand, code_of, say, understand_here
from reader.core.errors import ReaderError
from reader.display import has_display
from reader.phrases import Phrases

if TYPE_CHECKING:
    from reader.cli.reading import Recognise
    from reader.cli.summaries import WritePdf

INTERRUPTED = 130

OpenWindow = Callable[[Sequence[str]], int]


def main(
    argv: Sequence[str] | None = None, *, open_window: OpenWindow, write_pdf: WritePdf,
    recognise: Recognise | None = None, understand: Understand = understand_here,
    understand_many: Understand = understand_here,
) -> int:  # fmt: skip
    """Do what ``argv`` (without the program's name; None: the real one) asks for; return the exit code.

    ``understand`` reads the files of a call, ``understand_many`` those of folders, in any process.
    0 done, 1 a file could not be read or written, 2 usage, 3 refused by a limit, 130 interrupted;
    with several files the highest that occurred. Data goes to standard output as UTF-8, messages to
    standard error in the language of ``--lang`` or of the system.
    """
    argv = list(sys.argv[1:] if argv is None else argv)
    try:
        return _main(argv, open_window, write_pdf, recognise, understand, understand_many)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # whoever read our output has had enough
        output.close_standard_output()
        return DONE


def _main(
    argv: list[str], open_window: OpenWindow, write_pdf: WritePdf, recognise: Recognise | None,
    understand: Understand, understand_many: Understand,
) -> int:  # fmt: skip
    phrases = Phrases.load(arguments.asked_language(argv))
    try:
        request = arguments.parse(argv, phrases)
        if request.help:
            _print(arguments.help_text(phrases, request.command))
        elif request.version:
            _print(f"aiqyn {__version__}\n")
        elif request.command == arguments.COMPARE:
            from reader.cli.comparing import write_comparison

            return write_comparison(request, Phrases.load(request.language), write_pdf, understand)
        elif request.command == arguments.TABLE:
            from reader.cli.tables import write_table

            return write_table(request, Phrases.load(request.language), understand)
        elif request.command == arguments.LETTER:
            from reader.cli.letters import write_letter

            return write_letter(request, Phrases.load(request.language), write_pdf, understand)
        elif request.command == arguments.SUMMARIZE:
            from reader.cli import many
            from reader.cli.summaries import Summaries

            if many.is_many(request):
                made_by = (write_pdf, recognise, understand_many)
                return many.write_many(request, Phrases.load(request.language), made_by)
            words = Phrases.load(request.language)
            return Summaries(request, words, write_pdf, recognise, understand=understand).write()
        else:
            return _open(request, phrases, open_window)
    except UsageError as error:
        say(str(error))
        print(arguments.usage(phrases, arguments.command_of(argv)), file=sys.stderr)
        return USAGE
    return DONE


def _open(request: Request, phrases: Phrases, open_window: OpenWindow) -> int:
    if not has_display():
        say(phrases.text("cli.no_display"))
        return UNREADABLE
    try:
        if output.STANDARD in request.files:
            from reader.files import keep_piped

            keep_piped(sys.stdin.buffer if sys.stdin else io.BytesIO())  # none: a program without a console
        return open_window(request.files)
    except ReaderError as error:
        say(f"{output.STANDARD}: {phrases.error(error)}")
        return code_of(error)
    except ImportError as error:
        say(phrases.text("cli.no_qt", reason=str(error)))
        return UNREADABLE


def _print(text: str) -> None:
    output.write_standard(text.encode("utf-8"))
