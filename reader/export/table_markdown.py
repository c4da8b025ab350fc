"""A table of policies as Markdown; words of the policies stay words and never become markup."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.core.model import Analysis, Tone
from reader.export.as_markdown import MARKS, escaped
from reader.export.summary import shown
from reader.export.table_colophon import cited, table_colophon
from reader.phrases import Phrases
from reader.table_words import Cell, TableWords


def table_to_markdown(policies: Sequence[Analysis], words: TableWords, phrases: Phrases) -> str:
    """Return the table, then the clauses that its answers rest on; ends in a line feed."""
    return "\n".join(_lines(policies, words, phrases))


def _lines(policies: Sequence[Analysis], words: TableWords, phrases: Phrases) -> Iterator[str]:
    names = [_plain(name) for name in words.names()]
    yield f"# {_plain(words.title())}\n"
    yield _row([_plain(phrases.text("table.question")), *names])
    yield _row(["---"] * (len(names) + 1))
    for row in words.rows():
        yield _row([_plain(row.text), *map(_cell, row.cells)])
    yield f"\n{_plain(words.legend())}\n"
    yield f"## {_plain(phrases.text('table.cited'))}\n"
    for name, clauses in zip(names, cited(policies, words), strict=True):
        yield f"### {name}\n"
        yield "\n".join(f"- **{_plain(number)}** {_plain(text)}" for _, number, text in clauses) + "\n"
    colophon = table_colophon(policies, words, phrases)
    yield "  \n".join(f"*{_plain(line)}*" for line in colophon) + "\n"


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(cell: Cell) -> str:
    names = ", ".join(_plain(name) for _, name in cell.clauses)
    mark = f" {MARKS[cell.tone]}" if cell.tone is not Tone.NEUTRAL else ""
    return f"{_plain(cell.sign)} {_plain(cell.word)}{mark}{f' ({names})' if names else ''}"


def _plain(text: str) -> str:
    return escaped(shown(text)).replace("|", "\\|").replace("\n", " ")
