"""What the command line asks for, and its help; both in the reader's language."""

from __future__ import annotations

import argparse
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NoReturn

from reader.cli import letter_arguments
from reader.core.codebook import CATEGORIES, LANGUAGES
from reader.core.model import MOST_POLICIES, Tone
from reader.export.formats import FORMATS, OF_COMPARISONS, OF_TABLES
from reader.phrases import Phrases

ONLY = ("watch", "good")
MOST_JOBS = 256
SUMMARIZE, COMPARE, TABLE, LETTER = "summarize", "compare", "table", "letter"
COMMANDS = (SUMMARIZE, COMPARE, TABLE, LETTER)
_FORMATS = {
    SUMMARIZE: FORMATS, COMPARE: OF_COMPARISONS, TABLE: OF_TABLES, LETTER: letter_arguments.FORMATS,
}  # fmt: skip


class UsageError(Exception):
    """The command line makes no sense; the message is worded for the reader."""


@dataclass(frozen=True, slots=True)
class Request:
    """One call of the program. ``help`` and ``version`` come before all else.

    ``command`` is "" where the window is asked for; then only ``files`` counts. ``only``,
    ``categories`` and ``sections`` (as they were typed) narrow the summary; ``source`` is false without
    the policy's own words; ``notes`` asks for the reader's marks, ``ocr`` for the text of scans. ``jobs`` is
    how many files are read at a time, 0 where nothing was said of it. ``letter`` are the words for a letter,
    by the names of `letter_arguments`.
    """

    files: tuple[str, ...] = ()
    command: str = ""
    to: str = "md"
    language: str = "en"
    encoding: str | None = None
    output: str | None = None
    only: Tone | None = None
    categories: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    source: bool = True
    notes: bool = False
    ocr: bool = False
    jobs: int = 0
    progress: bool = False
    letter: Mapping[str, str] = field(default_factory=dict)
    help: bool = False
    version: bool = False


def system_language(environment: Mapping[str, str] = os.environ) -> str:
    """Return the language of the system's messages if it is one of ours, else "en"."""
    names = (environment.get(variable) for variable in ("LC_ALL", "LC_MESSAGES", "LANG"))
    spoken = next(filter(None, names), "")
    language = spoken.replace("-", "_").replace(".", "_").split("_")[0].lower()
    return language if language in LANGUAGES else "en"


def asked_language(argv: Sequence[str]) -> str:
    """Return the language to speak in before ``argv`` has been understood."""
    for n, argument in enumerate(argv):
        value = argument.removeprefix("--lang=")
        if argument == "--lang":
            value = next(iter(argv[n + 1 : n + 2]), "")
        if argument.startswith("--lang") and value in LANGUAGES:
            return value
    return system_language()


def command_of(argv: Sequence[str]) -> str:
    """Return the command that is asked for, "" for the window."""
    return next((one for one in argv[:1] if one in _FORMATS), "")


def parse(argv: Sequence[str], phrases: Phrases) -> Request:
    """Understand the arguments after the program's name. Raises: UsageError."""
    command = command_of(argv)
    options, files = _split(list(argv[bool(command) :]), parser_for(phrases, command), phrases)
    given = {key: value for key, value in vars(options).items() if value is not None}
    given |= {key: tuple(given[key]) for key in ("categories", "sections") if key in given}
    given |= {"only": Tone(given["only"])} if "only" in given else {}
    if command == LETTER:
        given = letter_arguments.gathered(given)
    request = Request(**{"language": phrases.language, **given}, files=tuple(files), command=command)
    if request.encoding is not None and not _is_text_encoding(request.encoding):
        raise UsageError(phrases.text("cli.bad_encoding", encoding=request.encoding))
    if not (request.help or request.version):
        _check_files(request, phrases)
    return request


def _check_files(request: Request, phrases: Phrases) -> None:
    if request.command == SUMMARIZE and not request.files:
        raise UsageError(phrases.text("cli.no_file"))
    if request.command == COMPARE and len(request.files) != 2:
        raise UsageError(phrases.text("cli.needs_two"))
    if request.command == TABLE and not 2 <= len(request.files) <= MOST_POLICIES:
        raise UsageError(phrases.text("cli.needs_some"))
    if request.command in (COMPARE, TABLE) and request.files.count("-") > 1:
        raise UsageError(phrases.text("cli.two_inputs"))
    if request.command == LETTER and len(request.files) != 1:
        raise UsageError(phrases.text("cli.needs_one"))
    if request.command == LETTER and "kind" not in request.letter:
        raise UsageError(phrases.text("cli.bad_option", option="--kind"))


def help_text(phrases: Phrases, command: str) -> str:
    """Return the whole help of a command, or of the program."""
    options = parser_for(phrases, command).format_help()
    about = f"cli.about_{command}" if command else "cli.about"
    parts = [usage(phrases, command), phrases.text(about), options.strip("\n")]
    if command:
        parts.append(phrases.text("cli.exit_codes"))
    return "\n\n".join(parts) + "\n"


def usage(phrases: Phrases, command: str) -> str:
    """Return the lines that show how the program is called."""
    file, two = phrases.text("cli.file"), f"{phrases.text('cli.old')} {phrases.text('cli.new')}"
    summary, comparison, table = (
        f"aiqyn {name} {files} [--to {'|'.join(_FORMATS[name])}] [--lang {'|'.join(LANGUAGES)}]"
        " [--encoding NAME] [-o OUT]"
        for name, files in ((SUMMARIZE, f"{file}…"), (COMPARE, two), (TABLE, f"{file} {file}…"))
    )
    narrowed = f"    [--only {'|'.join(ONLY)}] [--category ID]… [--section NAME]… [--no-source] [--notes]"
    many = "    [--ocr] [--jobs N] [--progress]"
    letter = letter_arguments.usage(file)
    calls = {SUMMARIZE: [summary, narrowed, many], COMPARE: [comparison], TABLE: [table], LETTER: letter}
    lines = calls.get(command, [f"aiqyn [{file}…]", summary, comparison, table, letter[0]])
    return "\n".join((phrases.text("cli.usage"), *(f"  {line}" for line in lines)))


class _Parser(argparse.ArgumentParser):
    """Raises instead of printing English and leaving."""

    def error(self, message: str) -> NoReturn:
        raise argparse.ArgumentError(None, message)


def parser_for(phrases: Phrases, command: str) -> argparse.ArgumentParser:
    """Return the parser of a command's options, "" for those of the window; the files are no part of it."""
    parser = _Parser(
        prog="aiqyn", usage=argparse.SUPPRESS, add_help=False, allow_abbrev=False, exit_on_error=False
    )
    group = parser.add_argument_group(phrases.text("cli.options"))
    if command:
        said = "cli.help_letter_to" if command == LETTER else "cli.help_to"
        group.add_argument("--to", choices=_FORMATS[command], help=phrases.text(said))
        group.add_argument("--lang", dest="language", choices=LANGUAGES, help=phrases.text("cli.help_lang"))
        group.add_argument("--encoding", metavar="NAME", help=phrases.text("cli.help_encoding"))
        group.add_argument("-o", "--output", metavar="OUT", help=phrases.text("cli.help_output"))
    if command == SUMMARIZE:
        _add_scope(group, phrases)
    if command == LETTER:
        letter_arguments.add(group, phrases)
    group.add_argument("-h", "--help", action="store_true", help=phrases.text("cli.help_help"))
    group.add_argument("--version", action="store_true", help=phrases.text("cli.help_version"))
    return parser


def _add_scope(group: argparse._ArgumentGroup, phrases: Phrases) -> None:
    """Add the options that narrow a summary."""
    text, more = phrases.text, "append"
    group.add_argument("--only", choices=ONLY, help=text("cli.help_only"))
    group.add_argument(
        "--category", dest="categories", action=more, choices=CATEGORIES, metavar="ID",
        help=f"{text('cli.help_category')}: {', '.join(CATEGORIES)}",
    )  # fmt: skip
    group.add_argument(
        "--section", dest="sections", action=more, metavar="NAME", help=text("cli.help_section")
    )
    group.add_argument("--no-source", dest="source", action="store_false", help=text("cli.help_no_source"))
    group.add_argument("--notes", action="store_true", help=text("cli.help_notes"))
    group.add_argument("--ocr", action="store_true", help=text("cli.help_ocr"))
    group.add_argument("--jobs", type=_count, metavar="N", help=text("cli.help_jobs"))
    group.add_argument("--progress", action="store_true", help=text("cli.help_progress"))


def _count(text: str) -> int:
    """Return a number of processes. Raises: ValueError, which argparse words."""
    if not 1 <= (number := int(text)) <= MOST_JOBS:
        raise ValueError(text)
    return number


def _split(
    argv: list[str], parser: argparse.ArgumentParser, phrases: Phrases
) -> tuple[argparse.Namespace, list[str]]:
    """Tell options from files, wherever they stand; all that follows "--" is files."""
    cut = argv.index("--") if "--" in argv else len(argv)
    try:
        options, rest = parser.parse_known_args(argv[:cut])
    except argparse.ArgumentError as error:
        name = error.argument_name or str(error)
        raise UsageError(phrases.text("cli.bad_option", option=name)) from error
    unknown = [one for one in rest if one.startswith("-") and one != "-"]
    if unknown:
        raise UsageError(phrases.text("cli.unknown_option", option=" ".join(unknown)))
    return options, rest + argv[cut + 1 :]


def _is_text_encoding(name: str) -> bool:
    try:
        b"a".decode(name)
    except UnicodeError:
        return True
    except (LookupError, ValueError):  # ValueError: a NUL in the name
        return False
    return True
