"""Reading notes that were exported, as JSON or as Markdown; a file from outside is checked value by value."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping

from reader.core.errors import NoNotes
from reader.core.mark_values import anchor_from, categories_from
from reader.core.marks import MOST_NOTE_CHARS, Mark, new_id

SCHEMA = "aiqyn/notes-1"
MOST_NOTES = 5_000
MOST_BYTES = 20_000_000
COMMENT_START, COMMENT_END = "<!-- aiqyn-note ", " -->"
_HEADING = "\n## "
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")


def read_notes(untrusted_data: bytes) -> tuple[Mark, ...]:
    """Return the notes of an exported file, each with a new id.

    Raises: NoNotes where there are none.
    """
    if len(untrusted_data) > MOST_BYTES:
        raise NoNotes()
    text = untrusted_data.decode("utf-8-sig", "replace").replace("\r\n", "\n")
    found = _from_json(text) if text.lstrip().startswith("{") else _from_markdown(text)
    marks = tuple(mark for _, mark in zip(range(MOST_NOTES), found, strict=False))
    if not marks:
        raise NoNotes()
    return marks


def _from_json(text: str) -> Iterator[Mark]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise NoNotes() from error
    if not isinstance(found, dict) or found.get("schema") != SCHEMA:
        raise NoNotes()
    rows = found.get("notes")
    for row in rows if isinstance(rows, list) else ():
        if isinstance(row, dict) and (mark := _mark(row, row.get("note"))) is not None:
            yield mark


def _from_markdown(text: str) -> Iterator[Mark]:
    for part in text.split(COMMENT_START)[1:]:
        comment, end, rest = part.partition(COMMENT_END)
        try:
            row = json.loads(comment) if end else None
        except (ValueError, RecursionError):
            continue
        words = rest.split(_HEADING)[0].strip()
        note = "\n".join(
            _ESCAPED.sub(r"\1", line.strip()) for line in words.replace("\n\n", "\n").split("\n")
        )
        if isinstance(row, dict) and (mark := _mark(row, note)) is not None:
            yield mark


def _mark(row: Mapping[str, object], note: object) -> Mark | None:
    anchor, made_on, changed = anchor_from(row.get("anchor")), row.get("made_on"), row.get("changed")
    if anchor is None or not isinstance(made_on, str) or not isinstance(note, str):
        return None
    mark = Mark(
        new_id(),
        anchor,
        made_on[:64],
        note[:MOST_NOTE_CHARS],
        row.get("bookmark") is True,
        categories_from(row.get("categories")),
        changed[:32] if isinstance(changed, str) else "",
    )
    return None if mark.empty else mark
