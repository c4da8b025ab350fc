"""A clause a row: CSV by RFC 4180, in UTF-8 with a mark at its beginning, as spreadsheets expect it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping

from reader import __version__
from reader.core.marks import Mark
from reader.core.model import Analysis, Tone
from reader.core.scope import Scope
from reader.export.colophon import WHOLE, today
from reader.export.summary import summarise
from reader.export.summary_words import ClauseWords, SectionWords
from reader.phrases import Phrases

BYTE_ORDER_MARK = "\ufeff"
FORMULA_STARTS = "=+-@\uff1d\uff0b\uff0d\uff20\t\r"  # also in full width, which some programs read alike
TONES = (Tone.WATCH, Tone.GOOD, Tone.NEUTRAL)


def to_csv(
    analysis: Analysis, phrases: Phrases, *, marks: Mapping[str, Mark] | None = None, scope: Scope = WHOLE,
) -> str:  # fmt: skip
    """Return a table with a row for each clause, under a row of headings in the language of ``phrases``.

    Every row names its policy, so that tables can be joined. No cell begins as a formula does.
    """
    written = io.StringIO(newline="")
    writer = csv.writer(written, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(map(inert, headings(phrases)))
    writer.writerows(map(inert, row) for row in _rows(analysis, phrases, marks, scope))
    return BYTE_ORDER_MARK + written.getvalue()


def inert(cell: str) -> str:
    """Return a cell that no spreadsheet calculates: an apostrophe stands before what would be a formula."""
    return f"'{cell}" if cell.lstrip()[:1] in FORMULA_STARTS and cell.strip() else cell


def headings(phrases: Phrases) -> tuple[str, ...]:
    """Return the names of the columns."""
    names = ("id", "section", "number", "text", "categories", "tone", "says")
    about = ("policy", "sha256", "exported", "program", "about")
    return (
        *(phrases.text(f"export.column.{name}") for name in names),
        phrases.text("export.facts"),
        phrases.text("notes.note"),
        phrases.text("notes.bookmark"),
        *(phrases.text(f"export.column.{name}") for name in about),
    )


def _rows(
    analysis: Analysis, phrases: Phrases, marks: Mapping[str, Mark] | None, scope: Scope
) -> Iterator[Iterable[str]]:
    summary = summarise(analysis, phrases, marks=marks, scope=scope)
    about = " ".join((*summary.part, phrases.text("export.made_by")))
    end = (summary.title, analysis.document.sha256, today(), f"Aiqyn {__version__}", about)
    for section in summary.sections:
        for clause in section.clauses:
            yield (*_cells(section, clause, phrases), *end)


def _cells(section: SectionWords, clause: ClauseWords, phrases: Phrases) -> tuple[str, ...]:
    tones = {line.tone for line in clause.says}
    return (
        clause.id,
        section.title,
        clause.label,
        clause.text,
        "; ".join(category.name for category in clause.categories),
        "; ".join(phrases.tone(tone) for tone in TONES if tone in tones),
        " ".join(line.text for line in clause.says),
        "; ".join(clause.facts),
        "\n".join(clause.note),
        phrases.text("notes.bookmark") if clause.bookmark else "",
    )
