"""The list of letters beside the marks, and the sender's fields in a file of their own."""

from __future__ import annotations

import json
import sqlite3
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from reader.core.letter import Sender
from reader.core.versions import Fingerprint
from reader.core.written import Written
from reader.store.letters import LettersStore
from reader.store.marks import SCHEMA_VERSION, MarksStore
from reader.store.sender import SenderFile

ONE = Written(
    "a" * 64, "Policy", "Shop Ltd", "ask@shop.example", "access", "eu", "en", "operator",
    "2026-11-01", "2026-12-01",
)  # fmt: skip
OTHER = replace(ONE, sha256="b" * 64, kind="delete", written="2026-11-05", due="")
DOCUMENT = Fingerprint(ONE.sha256, "Policy", "Shop Ltd", "en", frozenset())


@pytest.fixture
def marks(tmp_path: Path) -> MarksStore:
    return MarksStore(tmp_path / "notes.sqlite3")


def test_letters_come_back_newest_first_and_the_same_one_once(marks: MarksStore) -> None:
    letters = LettersStore(marks)
    assert letters.all() == ()
    assert not marks.path.exists()
    assert letters.add(ONE)
    assert letters.add(OTHER)
    assert letters.add(replace(ONE, answered=True))
    marks.close()
    assert LettersStore(MarksStore(marks.path)).all() == (OTHER, replace(ONE, answered=True))
    letters.remove(OTHER)
    assert letters.all() == (replace(ONE, answered=True),)


def test_forgetting_a_document_erases_its_letters_and_keeps_new_ones_out(marks: MarksStore) -> None:
    letters = LettersStore(marks)
    letters.add(ONE)
    letters.add(OTHER)
    marks.forget(DOCUMENT)
    assert letters.all() == (OTHER,)
    assert not letters.add(ONE)
    assert letters.all() == (OTHER,)
    marks.forget(DOCUMENT, for_good=False)
    assert letters.add(ONE)
    marks.forget(DOCUMENT)
    marks.close()
    for path in marks.path.parent.iterdir():
        assert ONE.sha256.encode() not in path.read_bytes()


def test_a_store_without_letters_gets_its_table(marks: MarksStore) -> None:
    LettersStore(marks).add(ONE)
    marks.close()
    with sqlite3.connect(marks.path) as store:
        store.execute("DROP TABLE letter")
        assert store.execute("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION
    letters = LettersStore(MarksStore(marks.path))
    assert letters.all() == ()
    assert letters.add(ONE)
    assert letters.all() == (ONE,)


def test_rows_that_make_no_sense_are_left_out(marks: MarksStore) -> None:
    letters = LettersStore(marks)
    letters.add(ONE)
    letters.add(replace(OTHER, kind="beg"))
    letters.add(replace(OTHER, written="yesterday"))
    letters.add(replace(OTHER, due="soon"))
    assert letters.all() == (ONE,)


@pytest.mark.parametrize(
    ("today", "answered", "overdue"),
    [(date(2026, 12, 1), False, False), (date(2026, 12, 2), False, True), (date(2026, 12, 2), True, False)],
)
def test_when_an_answer_is_overdue(today: date, answered: bool, overdue: bool) -> None:
    assert replace(ONE, answered=answered).is_overdue(today) is overdue
    assert not OTHER.is_overdue(today)


def test_the_sender_is_kept_only_when_saved_and_can_be_erased(tmp_path: Path) -> None:
    kept = SenderFile(tmp_path / "folder" / "sender.json")
    assert kept.load() is None
    sender = Sender("Айгүл", "a@b.kz", account="12")
    kept.save(sender)
    assert kept.load() == sender
    if sys.platform != "win32":
        assert kept.path.stat().st_mode & 0o077 == 0
    kept.erase()
    kept.erase()
    assert kept.load() is None
    assert list(kept.path.parent.iterdir()) == []


@pytest.mark.parametrize("data", [b"", b"[]", b'"x"', b"{", b"\xff", json.dumps({"name": 3}).encode()])
def test_a_foreign_file_of_the_sender_is_no_sender(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "sender.json"
    path.write_bytes(data)
    assert SenderFile(path).load() in (None, Sender())
