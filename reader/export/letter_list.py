"""The list of letters as CSV, to be kept or printed elsewhere."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from datetime import date

from reader.core.written import Written, state
from reader.export.as_csv import BYTE_ORDER_MARK, inert
from reader.phrases import Phrases

COLUMNS = ("written", "name", "kind", "due", "state", "policy")


def letter_list_to_csv(letters: Iterable[Written], phrases: Phrases, today: date) -> str:
    """Return a row for each letter under a row of headings; no cell begins as a formula does."""
    made = io.StringIO(newline="")
    writer = csv.writer(made, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(phrases.text(f"letter.list.{name}") for name in COLUMNS)
    for one in letters:
        kind, now = (
            phrases.text(key) for key in (f"letter.kind.{one.kind}", f"letter.list.{state(one, today)}")
        )
        row = (one.written, f"{one.name} {one.way}".strip(), kind, one.due, now, one.policy)
        writer.writerow(map(inert, row))
    return BYTE_ORDER_MARK + made.getvalue()
