"""Every format that a table of policies can be exported to."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence

from reader import __version__
from reader.core.model import Analysis
from reader.export.as_csv import BYTE_ORDER_MARK, inert
from reader.export.colophon import today
from reader.export.compared_json import document_to_dict
from reader.export.summary import shown
from reader.phrases import Phrases
from reader.table_words import Cell, TableWords

SCHEMA = "aiqyn/table-1"


def table_to_bytes(
    kind: str, policies: Sequence[Analysis], phrases: Phrases, files: Sequence[str] = ()
) -> bytes:
    """Return questions × policies in a format of `OF_TABLES`, as UTF-8; ``files`` name what has no title.

    Raises: ValueError for another format.
    """
    return _text(kind, policies, phrases, files).encode("utf-8", "backslashreplace")


def _text(kind: str, policies: Sequence[Analysis], phrases: Phrases, files: Sequence[str]) -> str:
    words = TableWords(policies, phrases, files)
    if kind == "csv":
        return table_to_csv(words, phrases)
    if kind == "json":
        return table_to_json(policies, words, phrases)
    if kind == "html":
        from reader.export.table_html import table_to_html

        return table_to_html(policies, words, phrases)
    if kind == "md":
        from reader.export.table_markdown import table_to_markdown

        return table_to_markdown(policies, words, phrases)
    raise ValueError(kind)


def table_to_csv(words: TableWords, phrases: Phrases) -> str:
    """Return a row for each question and a column for each policy; no cell begins as a formula does."""
    written = io.StringIO(newline="")
    writer = csv.writer(written, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(map(inert, (phrases.text("table.question"), *map(shown, words.names()))))
    for row in words.rows():
        writer.writerow(map(inert, (row.text, *(_cell(cell) for cell in row.cells))))
    return BYTE_ORDER_MARK + written.getvalue()


def _cell(cell: Cell) -> str:
    names = ", ".join(shown(name) for _, name in cell.clauses)
    return f"{cell.word} ({names})" if names else cell.word


def table_to_json(policies: Sequence[Analysis], words: TableWords, phrases: Phrases) -> str:
    """Return the table as JSON text that ends in a line feed; sentences in the language of ``phrases``."""
    whole = {
        "schema": SCHEMA,
        "generator": {"name": "aiqyn", "version": __version__},
        "exported": today(),
        "language": phrases.language,
        "policies": [
            {"name": name, **document_to_dict(policy)}
            for name, policy in zip(words.names(), policies, strict=True)
        ],
        "questions": [
            {
                "id": row.question,
                "text": row.text,
                "answers": [_answer(cell, policy) for cell, policy in zip(row.cells, policies, strict=True)],
            }
            for row in words.rows()
        ],
        "about": phrases.text("export.made_by"),
    }
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _answer(cell: Cell, policy: Analysis) -> dict[str, object]:
    texts = {clause.id: clause.text for clause in policy.clauses}
    return {
        "verdict": cell.verdict.value,
        "tone": cell.tone.value,
        "points": [{"text": point.text, "clauses": [c for c, _ in point.clauses]} for point in cell.points],
        "clauses": [{"id": one, "number": name, "text": texts[one]} for one, name in cell.clauses],
    }
