"""``aiqyn letter FILE``: writes a letter to the company behind a policy, or says what is missing for it."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from reader.cli import output
from reader.cli.arguments import Request, UsageError
from reader.cli.letter_arguments import option
from reader.cli.reading import DONE, UNREADABLE, USAGE, Understand, analyse_input, code_of, say
from reader.cli.summaries import WritePdf
from reader.core.errors import ReaderError, not_saved
from reader.core.letter import (
    AUTHORITY,
    OPERATOR,
    FirstLetter,
    Letter,
    LetterIncomplete,
    Sender,
    Wish,
)
from reader.core.lookup import Lookup
from reader.core.model import Analysis
from reader.phrases import Phrases

_SENDER = ("name", "email", "address", "phone", "account")
_OWN = ("operator", "details", "wrong", "right", "attached", "law")


def write_letter(request: Request, phrases: Phrases, write_pdf: WritePdf, understand: Understand) -> int:
    """Write the letter and return the exit code; what to know of it goes to standard error.

    Raises: UsageError where the place to write to is the policy, or a value makes no sense.
    """
    name = request.files[0]
    out = _output(request, phrases)
    try:
        analysis = analyse_input(name, request.encoding, phrases, understand=understand)
    except ReaderError as error:
        say(f"{name}: {phrases.error(error)}")
        return code_of(error)
    for notice in analysis.notices:
        say(f"{name}: {phrases.notice(notice)}")
    from reader.letters.compose import compose

    try:
        letter = compose(analysis, wish_of(request, analysis, phrases), date.today())
    except LetterIncomplete as error:
        _say_gaps(error, phrases)
        return USAGE
    if request.to == "eml" and not (letter.channel and letter.channel.kind == "email"):
        say(phrases.text("letter.no_email", name=letter.to))
        return USAGE
    return _write(letter, request, phrases, write_pdf, out)


def wish_of(request: Request, analysis: Analysis, phrases: Phrases) -> Wish:
    """Return the letter that is wanted. Raises: UsageError for a clause or a date that is none."""
    from reader.letters.channels import channel_of

    given = request.letter
    first = None
    if "first" in given:
        first = FirstLetter(given["first"], _date(given.get("sent", ""), phrases))
    return Wish(
        kind=given["kind"], language=given.get("letter_language", ""), first=first,
        sender=Sender(**{one: given.get(one, "") for one in _SENDER}),
        channel=channel_of(given["send_to"]) if given.get("send_to") else None,
        clause=_clause(analysis, given["clause"], phrases) if "clause" in given else None,
        addressee=AUTHORITY if "authority" in given else OPERATOR,
        **{one: given.get(one, "") for one in _OWN},
    )  # fmt: skip


def _clause(analysis: Analysis, number: str, phrases: Phrases) -> str:
    wanted = number.strip().rstrip(".)")
    for clause, reference in Lookup(analysis).references.items():
        if reference.rstrip(".)") == wanted:
            return clause
    raise UsageError(phrases.text("letter.no_such_clause", number=number))


def _date(text: str, phrases: Phrases) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise UsageError(phrases.text("letter.bad_date", date=text or "–")) from error


def _say_gaps(error: LetterIncomplete, phrases: Phrases) -> None:
    say(phrases.text("letter.incomplete"))
    for gap in error.gaps:
        field, why = phrases.text(f"letter.field.{gap.field}"), phrases.text(f"letter.gap.{gap.why}")
        say(f"{field} ({option(gap.field)}): {why}")


def _write(
    letter: Letter,
    request: Request,
    phrases: Phrases,
    write_pdf: WritePdf,
    out: output.Output,
) -> int:
    from reader.export.letters import letter_paper, letter_to_bytes

    path = request.output or output.STANDARD
    try:
        data = write_pdf(letter_paper(letter)) if request.to == "pdf" else letter_to_bytes(letter, request.to)
        out.add(f"letter-{letter.kind}", data)
        out.close()
        path = request.letter.get("ics", "")
        if path and letter.deadline:
            output.write(Path(path), _calendar(letter, phrases))
    except ImportError as error:
        say(phrases.text("cli.no_qt", reason=str(error)))
        return UNREADABLE
    except BrokenPipeError:
        raise
    except OSError as error:
        say(f"{path}: {phrases.error(not_saved(error, path))}")
        return UNREADABLE
    for line in about(letter, phrases):
        say(line)
    return DONE


def _calendar(letter: Letter, phrases: Phrases) -> bytes:
    from reader.export.calendar import calendar

    assert letter.deadline is not None
    day = phrases.date(letter.written.isoformat())
    about_it = phrases.text("letter.event_about", date=day, subject=letter.subject)
    return calendar(letter.deadline.due, phrases.text("letter.event", name=letter.to), about_it)


def about(letter: Letter, phrases: Phrases) -> list[str]:
    """Return what to know of a letter: where it goes, by when an answer is due, what was checked."""
    from reader.letters.about import about_lines

    way = letter.channel.value if letter.channel else letter.to
    return [phrases.text("letter.goes_to", name=way), *about_lines(letter, phrases)]


def _output(request: Request, phrases: Phrases) -> output.Output:
    for name in filter(None, (request.output, request.letter.get("ics"))):
        if name != output.STANDARD and output.is_one_of(Path(name), request.files):
            raise UsageError(phrases.text("cli.overwrites_input", path=name))
    if request.output in (None, output.STANDARD):
        if request.to in ("pdf", "docx") and sys.stdout.isatty():
            raise UsageError(phrases.text("cli.needs_output", format=request.to))
        return output.StandardOutput()
    path = Path(request.output or "")
    return (
        output.Folder(path, request.files, request.to)
        if path.is_dir()
        else output.OneFile(path, request.files)
    )
