"""The reader's marks, letters and places of reading in a SQLite file of the person's own data folder."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any

import platformdirs

from reader.core.anchor import Anchor
from reader.core.history import Change
from reader.core.mark_values import anchor_from, anchor_to_json
from reader.core.marks import Mark
from reader.core.versions import Fingerprint, latest_version
from reader.store.mark_rows import document_from_row, document_to_row, mark_from_row, mark_to_row

if TYPE_CHECKING:
    import sqlite3  # otherwise where it is used: a start without notes does not need it

SCHEMA_VERSION = 1
BUSY_SECONDS = 1.0
MOST_POSITIONS = 500
_TABLES = """
CREATE TABLE IF NOT EXISTS policy (id INTEGER PRIMARY KEY);
CREATE TABLE IF NOT EXISTS document (
    sha256 TEXT PRIMARY KEY, policy INTEGER NOT NULL REFERENCES policy ON DELETE CASCADE,
    title TEXT NOT NULL, operator TEXT NOT NULL, language TEXT NOT NULL, clauses TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS mark (
    id TEXT PRIMARY KEY, policy INTEGER NOT NULL REFERENCES policy ON DELETE CASCADE,
    made_on TEXT NOT NULL, anchor TEXT NOT NULL, note TEXT NOT NULL, bookmark INTEGER NOT NULL,
    categories TEXT, changed TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS position (sha256 TEXT PRIMARY KEY, anchor TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS not_remembered (digest TEXT PRIMARY KEY);
"""
_LETTERS = """CREATE TABLE IF NOT EXISTS letter (
    id TEXT PRIMARY KEY, sha256 TEXT NOT NULL, policy TEXT NOT NULL, name TEXT NOT NULL, way TEXT NOT NULL,
    kind TEXT NOT NULL, law TEXT NOT NULL, language TEXT NOT NULL, addressee TEXT NOT NULL,
    written TEXT NOT NULL, due TEXT NOT NULL, answered INTEGER NOT NULL)"""


@dataclass(frozen=True, slots=True)
class Remembered:
    """What is remembered of a document: marks of any of its versions, and where it was read last.

    ``known`` has the clause digests of the texts that marks were made on. ``remember`` is false for a
    document of which nothing may be kept.
    """

    marks: tuple[Mark, ...] = ()
    known: dict[str, frozenset[str]] = field(default_factory=dict)
    position: Anchor | None = None
    remember: bool = True


class MarksStore:
    """Marks by document. Nothing is opened or made before it is needed; usable from any thread.

    A file that is no store of ours, or a damaged one, is kept beside the new one as ``notes.sqlite3.bad``
    (``.bad-2`` …) and named in ``set_aside``. Methods raise OSError where the file cannot be used.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or platformdirs.user_data_path("aiqyn", appauthor=False) / "notes.sqlite3"
        self.set_aside: Path | None = None
        self._lock = threading.RLock()
        self._open: sqlite3.Connection | None = None

    def warm(self) -> None:
        """Open the file, where there is one, so that the next use need not wait for it; never fails."""
        with contextlib.suppress(OSError), self.used(making=False):
            pass

    def recall(self, document: Fingerprint) -> Remembered:
        """Return what is remembered of a document; empty where nothing is."""
        with self.used(making=False) as store:
            if store is None:
                return Remembered()
            if store.execute(
                "SELECT 1 FROM not_remembered WHERE digest = ?", (veiled(document.sha256),)
            ).fetchone():
                return Remembered(remember=False)
            row = store.execute("SELECT anchor FROM position WHERE sha256 = ?", (document.sha256,)).fetchone()
            position = anchor_from(row[0]) if row else None
            policy = _policy(store, document)
            if policy is None:
                return Remembered(position=position)
            rows = store.execute("SELECT * FROM mark WHERE policy = ? ORDER BY id", (policy,)).fetchall()
            marks = tuple(mark for row in rows if (mark := mark_from_row(row)) is not None)
            documents = store.execute("SELECT * FROM document WHERE policy = ?", (policy,)).fetchall()
            known = {row["sha256"]: document_from_row(row).clauses for row in documents}
            return Remembered(marks, known, position)

    def apply(self, document: Fingerprint, changes: Iterable[Change]) -> None:
        """Write changes of marks on a document, all or none. Raises: OSError."""
        with self.used() as store:
            assert store is not None
            policy = _policy(store, document)
            if policy is None:
                policy = store.execute("INSERT INTO policy DEFAULT VALUES").lastrowid
            store.execute(
                "INSERT OR IGNORE INTO document VALUES (?, ?, ?, ?, ?, ?)", document_to_row(document, policy)
            )
            for change in changes:
                if change.after is not None:
                    store.execute(
                        "INSERT OR REPLACE INTO mark VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                        mark_to_row(change.after, policy),
                    )
                elif change.before is not None:
                    store.execute("DELETE FROM mark WHERE id = ?", (change.before.id,))
            store.execute("DELETE FROM policy WHERE id NOT IN (SELECT policy FROM mark)")

    def keep_position(self, sha256: str, anchor: Anchor) -> None:
        """Remember where a document was read last, without any of its words. Raises: OSError."""
        with self.used() as store:
            assert store is not None
            store.execute("DELETE FROM position WHERE sha256 = ?", (sha256,))
            store.execute(
                "INSERT INTO position VALUES (?, ?)", (sha256, anchor_to_json(anchor.without_words()))
            )
            store.execute(
                "DELETE FROM position WHERE rowid <= (SELECT max(rowid) FROM position) - ?", (MOST_POSITIONS,)
            )

    def forget_positions(self) -> None:
        """Forget where every document was read last. Raises: OSError."""
        with self.used(making=False) as store:
            if store is not None:
                store.execute("DELETE FROM position")

    def forget(self, document: Fingerprint, *, for_good: bool = True) -> None:
        """Erase all that is kept of a document, but for a digest by which it is known as not remembered.

        Marks made on other versions of the policy stay. ``for_good=False`` allows to remember it from now on.
        Raises: OSError.
        """
        with self.used() as store:
            assert store is not None
            for table, column in (
                ("mark", "made_on"), ("document", "sha256"), ("position", "sha256"), ("letter", "sha256"),
            ):  # fmt: skip
                store.execute(f"DELETE FROM {table} WHERE {column} = ?", (document.sha256,))
            store.execute("DELETE FROM policy WHERE id NOT IN (SELECT policy FROM mark)")
            store.execute("DELETE FROM not_remembered WHERE digest = ?", (veiled(document.sha256),))
            if for_good:
                store.execute("INSERT INTO not_remembered VALUES (?)", (veiled(document.sha256),))
        with contextlib.suppress(OSError), self.used(making=False) as store:
            if store is not None:
                store.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # the words are not left in the log either

    def close(self) -> None:
        """Close the file; the next use opens it again."""
        with self._lock:
            kept, self._open = self._open, None
            if kept is not None:
                kept.close()

    @contextlib.contextmanager
    def used(self, *, making: bool = True) -> Any:
        """Give the open store in a transaction; None where there is no file and none is wanted."""
        with self._lock:
            if self._open is None and not making and not self.path.exists():
                yield None
                return
            from reader.store.sqlite_errors import Error, is_damage, system_error

            try:
                self._open = store = self._open or self._opened()
                with store:
                    yield store
            except Error as error:
                self.close()
                if is_damage(error):
                    self._keep_aside()
                raise system_error(error) from error

    def _opened(self) -> sqlite3.Connection:
        import sqlite3

        self.path.parent.mkdir(parents=True, exist_ok=True)
        try:
            return _connect(self.path)
        except sqlite3.OperationalError:
            if self.path.is_file() or not self.path.exists():
                raise
        except sqlite3.DatabaseError:
            pass
        self._keep_aside()
        return _connect(self.path)

    def _keep_aside(self) -> None:
        """Rename a bad file, never over another one; with it what SQLite keeps beside it."""
        n = 1
        while (kept := self.path.with_name(f"{self.path.name}.bad{f'-{n}' if n > 1 else ''}")).exists():
            n += 1
        self.path.rename(kept)
        for beside in ("-wal", "-shm"):
            with contextlib.suppress(OSError):
                self.path.with_name(self.path.name + beside).rename(kept.with_name(kept.name + beside))
        self.set_aside = kept


def _connect(path: Path) -> sqlite3.Connection:
    """Open a store and make its tables where there are none. Raises: sqlite3.Error."""
    import sqlite3

    store = sqlite3.connect(path, timeout=BUSY_SECONDS, check_same_thread=False)
    try:
        store.row_factory = sqlite3.Row
        store.execute("PRAGMA journal_mode = WAL")
        store.execute("PRAGMA synchronous = NORMAL")  # whole after a crash; no wait for the disk at each note
        store.execute("PRAGMA foreign_keys = ON")
        store.execute("PRAGMA secure_delete = ON")
        version = store.execute("PRAGMA user_version").fetchone()[0]
        tables = {row[0] for row in store.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if not tables and version == 0:
            with store:
                store.executescript(
                    f"BEGIN IMMEDIATE; {_TABLES} PRAGMA user_version = {SCHEMA_VERSION}; COMMIT;"
                )
        elif version != SCHEMA_VERSION or not {"policy", "document", "mark", "position"} <= tables:
            raise sqlite3.DatabaseError(f"version {version}")
        elif store.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise sqlite3.DatabaseError("damaged")
        store.execute(_LETTERS)  # stores of the first days have none
    except BaseException:
        store.close()
        raise
    return store


def _policy(store: sqlite3.Connection, document: Fingerprint) -> int | None:
    """Return the policy that a document, or a version of it, is known as."""
    row = store.execute("SELECT policy FROM document WHERE sha256 = ?", (document.sha256,)).fetchone()
    if row is None:
        rows = store.execute("SELECT * FROM document").fetchall()
        policies = {one["sha256"]: one["policy"] for one in rows}
        version = latest_version(document, map(document_from_row, rows))
        return None if version is None else int(policies[version.sha256])
    return int(row["policy"])


def veiled(sha256: str) -> str:
    """Return by what a document that must not be remembered is known."""
    return blake2b(sha256.encode(), digest_size=16, person=b"not remembered").hexdigest()
