"""The command line: the same work as the window's, without a screen and without Qt."""

from __future__ import annotations

import argparse
import locale
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from reader import __version__
from reader.core.codebook import LANGUAGES
from reader.core.errors import EmptyDocument, FileError, LimitExceeded, ReaderError
from reader.core.model import Analysis
from reader.phrases import Phrases

DONE, UNREADABLE, USAGE, REFUSED, INTERRUPTED = 0, 1, 2, 3, 130
FORMATS = ("md", "html", "pdf", "json")
STDIN = "-"
OpenWindow = Callable[[Sequence[str]], int]
WritePdf = Callable[[Analysis, Phrases], bytes]


def main(argv: Sequence[str] | None = None, *, open_window: OpenWindow, write_pdf: WritePdf) -> int:
    """Run the command line; return the exit code.

    0 done, 1 a file could not be read (the others are done all the same), 2 usage, 3 refused by a
    limit, 130 interrupted. The window and the PDF writer are handed in: this module knows no Qt.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        if words[:1] == ["summarize"]:
            return _summarize(_summarize_parser().parse_args(words[1:]), write_pdf)
        options = _window_parser().parse_args(words)
        return open_window(options.files)
    except SystemExit as exit_:  # argparse has said what is wrong
        return exit_.code if isinstance(exit_.code, int) else USAGE
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # the reader of our output went away: nothing to say to nobody
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


def _window_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="aiqyn",
        description="Open privacy policies in the reading window. 'aiqyn summarize --help' tells how to "
        "get a summary without a window.",
    )
    parser.add_argument("files", nargs="*", metavar="FILE", help="text, Markdown or saved web page")
    parser.add_argument("--version", action="version", version=f"aiqyn {__version__}")
    return parser


def _summarize_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="aiqyn summarize",
        description="Write the plain-language summary of policies; needs no display.",
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="a policy; - reads standard input")
    parser.add_argument("--to", choices=FORMATS, default="md", help="format (default: md)")
    parser.add_argument("--lang", choices=LANGUAGES, help="language of the cards (default: the system's)")
    parser.add_argument("--encoding", help="encoding of the files (default: guessed)")
    parser.add_argument("-o", "--output", metavar="OUT", type=Path, help="a file, or a folder for several")
    parser.add_argument("--version", action="version", version=f"aiqyn {__version__}")
    return parser


def _summarize(options: argparse.Namespace, write_pdf: WritePdf) -> int:
    phrases = Phrases.load(options.lang or system_language())
    wrong = _usage_error(options)
    if wrong:
        _say(f"aiqyn summarize: {wrong}")
        return USAGE
    code = DONE
    for n, name in enumerate(options.files):
        try:
            analysis = _analyse(name, options.encoding)
            for notice in analysis.notices:
                _say(f"{name}: {phrases.notice(notice)}")
            _write(_exported(analysis, phrases, options, write_pdf), name, n, options)
        except LimitExceeded as error:
            _say(f"{name}: {phrases.error(error)}")
            code = REFUSED
        except ReaderError as error:
            _say(f"{name}: {phrases.error(error)}")
            code = code or UNREADABLE
        except OSError as error:
            if isinstance(error, BrokenPipeError):
                raise
            _say(f"{options.output}: {phrases.error(FileError(path=options.output, reason=error.strerror))}")
            code = code or UNREADABLE
    return code


def _usage_error(options: argparse.Namespace) -> str:
    """Return what is wrong with the options taken together, "" where nothing is."""
    output, several = options.output, len(options.files) > 1
    if options.files.count(STDIN) > 1:
        return "standard input can be read once only"
    if several and options.to in ("html", "pdf") and (output is None or not output.is_dir()):
        return f"several files to {options.to} need an existing folder after -o"
    if options.to == "pdf" and output is None and sys.stdout.isatty():
        return "a PDF is no text for a terminal: name a file with -o"
    if output is not None and not output.is_dir():
        for name in options.files:
            if name != STDIN and output.exists() and Path(name).exists() and output.samefile(name):
                return "the output would overwrite the policy"
    if options.encoding and not _codec(options.encoding):
        return f"unknown encoding: {options.encoding}"
    return ""


def _codec(name: str) -> bool:
    import codecs

    try:
        codecs.lookup(name)
    except LookupError:
        return False
    return True


def _analyse(name: str, encoding: str | None) -> Analysis:
    from reader.analysis import analyse
    from reader.formats import read, read_bytes

    if name != STDIN:
        return analyse(read(Path(name), encoding=encoding))
    data = sys.stdin.buffer.read()
    if not data.strip():
        raise EmptyDocument(path=STDIN)
    return analyse(read_bytes(data, encoding=encoding))


def _exported(
    analysis: Analysis, phrases: Phrases, options: argparse.Namespace, write_pdf: WritePdf
) -> bytes:
    if options.to == "pdf":
        return write_pdf(analysis, phrases)
    if options.to == "json":
        from reader.export.as_json import to_json

        return to_json(analysis, phrases, indent=None if len(options.files) > 1 else 2).encode()
    if options.to == "html":
        from reader.export.as_html import to_html

        return to_html(analysis, phrases).encode()
    from reader.export.as_markdown import to_markdown

    return to_markdown(analysis, phrases).encode()


def _write(data: bytes, name: str, place: int, options: argparse.Namespace) -> None:
    from reader.store.settings import write_atomically

    output: Path | None = options.output
    between = b"\n---\n\n" if place and options.to == "md" else b""
    if output is None:
        sys.stdout.buffer.write(between + data)
        sys.stdout.buffer.flush()
    elif output.is_dir():
        stem = "stdin" if name == STDIN else Path(name).stem
        write_atomically(output / f"{stem}.{options.to}", data)
    else:
        before = output.read_bytes() + between if place else b""
        write_atomically(output, before + data)


def _say(text: str) -> None:
    stream = sys.stderr
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(errors="backslashreplace")
    print(text, file=stream)


def system_language() -> str:
    """Return the system's language where it is one of ours, else English."""
    names = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    if not any(names) and sys.platform == "win32":
        names.append(locale.getlocale()[0] or "")
    for name in filter(None, names):
        code = name.replace("-", "_").split("_")[0].split(".")[0].lower()
        windows = {"kazakh": "kk", "kyrgyz": "ky", "russian": "ru"}.get(code, code)
        return windows if windows in LANGUAGES else "en"
    return "en"
