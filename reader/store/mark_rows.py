"""Rows of the store as values and back; what is not of the right kind is left out, never believed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from reader.core.mark_values import anchor_from, anchor_to_json, categories_from
from reader.core.marks import MOST_NOTE_CHARS, Mark
from reader.core.versions import Fingerprint

if TYPE_CHECKING:
    import sqlite3

_DIGEST_CHARS = 16


def mark_to_row(mark: Mark, policy: int) -> tuple[object, ...]:
    """Return a mark as a row of its table."""
    categories = None if mark.categories is None else json.dumps(mark.categories)
    return (
        mark.id, policy, mark.made_on, anchor_to_json(mark.anchor), mark.note[:MOST_NOTE_CHARS],
        int(mark.bookmark), categories, mark.changed,
    )  # fmt: skip


def mark_from_row(row: sqlite3.Row) -> Mark | None:
    """Return the mark of a row, None where the row holds none."""
    anchor = anchor_from(row["anchor"])
    if anchor is None:
        return None
    try:
        categories = categories_from(json.loads(row["categories"] or "null"))
    except (ValueError, TypeError, RecursionError):
        categories = None
    return Mark(
        str(row["id"]), anchor, str(row["made_on"]), str(row["note"]), bool(row["bookmark"]), categories,
        str(row["changed"]),
    )  # fmt: skip


def document_to_row(document: Fingerprint, policy: int) -> tuple[object, ...]:
    """Return a document as a row of its table."""
    return (
        document.sha256, policy, document.title, document.operator, document.language,
        "".join(sorted(document.clauses)),
    )  # fmt: skip


def document_from_row(row: sqlite3.Row) -> Fingerprint:
    """Return the fingerprint of a document's row."""
    joined = str(row["clauses"])
    digests = (joined[n : n + _DIGEST_CHARS] for n in range(0, len(joined), _DIGEST_CHARS))
    return Fingerprint(
        str(row["sha256"]), str(row["title"]), str(row["operator"]), str(row["language"]), frozenset(digests)
    )
