"""The letters that the reader has written: what, to whom, when, and by when an answer is due; no words."""

from __future__ import annotations

from dataclasses import astuple, fields
from hashlib import blake2b
from typing import TYPE_CHECKING

from reader.core.written import Written
from reader.store.marks import MarksStore, veiled

if TYPE_CHECKING:
    import sqlite3

_COLUMNS = tuple(field.name for field in fields(Written))


class LettersStore:
    """The list of letters, in the file of the marks; usable from any thread. Methods raise OSError."""

    def __init__(self, marks: MarksStore) -> None:
        self._marks = marks

    def add(self, letter: Written) -> bool:
        """Note a letter, in place of the same one; False where its policy must not be remembered."""
        with self._marks.used() as store:
            digest = (veiled(letter.sha256),)
            if store.execute("SELECT 1 FROM not_remembered WHERE digest = ?", digest).fetchone():
                return False
            places = ", ".join("?" * (len(_COLUMNS) + 1))
            row = (_id(letter), *(int(v) if isinstance(v, bool) else v for v in astuple(letter)))
            store.execute(f"INSERT OR REPLACE INTO letter (id, {', '.join(_COLUMNS)}) VALUES ({places})", row)
            return True

    def all(self) -> tuple[Written, ...]:
        """Return the letters, newest first; empty where nothing is kept."""
        with self._marks.used(making=False) as store:
            if store is None:
                return ()
            rows = store.execute("SELECT * FROM letter ORDER BY written DESC, rowid DESC").fetchall()
            return tuple(found for row in rows if (found := _from_row(row)) is not None)

    def remove(self, letter: Written) -> None:
        """Strike a letter off the list."""
        with self._marks.used(making=False) as store:
            if store is not None:
                store.execute("DELETE FROM letter WHERE id = ?", (_id(letter),))


def _id(letter: Written) -> str:
    """Return what tells two letters apart: the same letter to the same on the same day is one."""
    key = "\n".join((letter.sha256, letter.kind, letter.addressee, letter.name, letter.written))
    return blake2b(key.encode("utf-8", "replace"), digest_size=16).hexdigest()


def _from_row(row: sqlite3.Row) -> Written | None:
    values = {name: str(row[name]) for name in _COLUMNS if name != "answered"}
    found = Written(**values, answered=bool(row["answered"]))
    return found if found.is_sound else None
