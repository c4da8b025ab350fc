"""Letters as files, the PDF among them: for the command line and the window."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from reader.core.letter import Letter
from reader.core.written import Written
from reader.phrases import Phrases
from reader.store.letters import LettersStore
from reader.store.marks import MarksStore
from reader.store.sender import SenderFile
from reader.ui.services import LetterServices


def letter_services(marks: MarksStore) -> LetterServices:
    """Return what the window needs of letters; their list stands beside the marks."""
    return LetterServices(letter_file, letter_calendar, letter_table, LettersStore(marks), SenderFile())


def letter_calendar(letter: Written, phrases: Phrases) -> bytes:
    """Return the last day for an answer to a letter that has one, worded in the language of ``phrases``."""
    from reader.export.calendar import calendar

    assert letter.due_on is not None
    subject = phrases.text(f"letter.kind.{letter.kind}")
    about = phrases.text("letter.event_about", date=phrases.date(letter.written), subject=subject)
    return calendar(letter.due_on, phrases.text("letter.event", name=letter.name), about)


def letter_table(letters: Sequence[Written], phrases: Phrases) -> bytes:
    """Return the list of letters as the bytes of a CSV."""
    from reader.export.letter_list import letter_list_to_csv

    return letter_list_to_csv(letters, phrases, date.today()).encode("utf-8", "backslashreplace")


def letter_file(letter: Letter, kind: str) -> bytes:
    """Return a letter as the bytes of a format of `export.letters.FORMATS`.

    Raises: ValueError for a mail to nobody.
    """
    from reader.export.letters import letter_paper, letter_to_bytes

    if kind != "pdf":
        return letter_to_bytes(letter, kind)
    from reader.exporting import on_paper

    return on_paper(letter_paper(letter))
