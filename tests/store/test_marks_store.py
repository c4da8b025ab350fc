"""Marks come back, also in a later version of the policy; a bad file never costs the start."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from reader.analysis import analyse
from reader.core.anchor import ClauseIndex
from reader.core.history import Change
from reader.core.lookup import Lookup
from reader.core.marks import Mark
from reader.core.model import Analysis
from reader.core.versions import Fingerprint, are_versions, fingerprint
from reader.formats import read_text
from reader.store.marks import MOST_POSITIONS, MarksStore

LINES = [
    "Privacy policy of Larch Ltd",
    "1. What we collect",
    "1.1. We collect your name and your e-mail address when you register.",
    "1.2. We collect the pages that you visit and the time of each visit.",
    "1.3. We collect the number of your phone when you call us.",
    "2. Who gets your data",
    "2.1. We share your name with our delivery partners.",
    "2.2. We share your e-mail address with the bank.",
    "2.3. We may change this list at any time.",
]
TEXT = "\n".join(LINES)
LATER = TEXT.replace("when you call us", "when you write to us") + "\n2.4. We tell you of each change.\n"
OTHER = "Policy\n1. Meals\n1.1. We cook soup on Mondays.\n1.2. We keep a list of the guests for a week.\n"


def taken(text: str) -> tuple[Analysis, ClauseIndex, Fingerprint]:
    analysis = analyse(read_text(text))
    index = ClauseIndex(Lookup(analysis))
    return analysis, index, fingerprint(analysis, index)


_, INDEX, FIRST = taken(TEXT)
SECOND = taken(LATER)[2]
STRANGER = taken(OTHER)[2]


def mark(name: str = "a", nth: int = 2, **values: object) -> Mark:
    made = Mark(
        name, INDEX.anchor(INDEX.clauses[nth].id), FIRST.sha256, note="Ask them why.", changed="2026-01-02"
    )
    return replace(made, **values)  # type: ignore[arg-type]


@pytest.fixture
def store(tmp_path: Path) -> MarksStore:
    return MarksStore(tmp_path / "aiqyn" / "notes.sqlite3")


def reopened(store: MarksStore) -> MarksStore:
    store.close()
    return MarksStore(store.path)


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_without_a_file_nothing_is_remembered_and_nothing_is_written(store: MarksStore) -> None:
    found = store.recall(FIRST)
    assert (found.marks, found.position, found.remember) == ((), None, True)
    assert not store.path.parent.exists()


def test_the_file_stands_in_the_data_folder_of_the_person(tmp_path: Path) -> None:
    assert MarksStore().path == tmp_path / "data" / "notes.sqlite3"


def test_every_mark_comes_back_as_it_was_saved(store: MarksStore) -> None:
    marks = [
        mark("a"),
        mark("b", 3, note="", bookmark=True),
        mark("c", 4, categories=("sharing", "contact")),
        mark("d", 5, note="жазба «ә» \U0001f98a\nекінші жол", categories=()),
    ]
    store.apply(FIRST, [Change(None, one) for one in marks])
    found = reopened(store).recall(FIRST)
    assert found.marks == tuple(marks)
    assert found.known == {FIRST.sha256: FIRST.clauses}


def test_changing_and_removing_a_mark_is_stored_too(store: MarksStore) -> None:
    store.apply(FIRST, [Change(None, mark("a")), Change(None, mark("b"))])
    store.apply(FIRST, [Change(mark("a"), mark("a", note="other")), Change(mark("b"), None)])
    assert reopened(store).recall(FIRST).marks == (mark("a", note="other"),)


def test_marks_return_in_a_later_version_and_not_in_another_policy(store: MarksStore) -> None:
    store.apply(FIRST, [Change(None, mark("a"))])
    assert [one.id for one in store.recall(SECOND).marks] == ["a"]
    assert store.recall(SECOND).known == {FIRST.sha256: FIRST.clauses}
    assert store.recall(STRANGER).marks == ()
    store.apply(SECOND, [Change(None, mark("b", made_on=SECOND.sha256))])
    assert [one.id for one in reopened(store).recall(FIRST).marks] == ["a", "b"]


def test_a_copied_template_of_another_company_is_no_version() -> None:
    one, other = replace(FIRST, operator="Larch Ltd"), replace(FIRST, operator="Birch Ltd", sha256="1" * 64)
    assert not are_versions(one, other)
    assert are_versions(one, replace(one, sha256="1" * 64))
    assert are_versions(one, replace(one, sha256="1" * 64, operator="LARCH, Ltd."))
    assert not are_versions(one, replace(one, sha256="1" * 64, language="ru"))


def test_a_title_alone_makes_no_version() -> None:
    one = Fingerprint("1" * 64, "Privacy policy", "", "en", frozenset({"a", "b"}))
    assert not are_versions(one, replace(one, sha256="2" * 64, clauses=frozenset({"c", "d"})))
    known = replace(one, operator="Larch")
    assert are_versions(known, replace(known, sha256="2" * 64, clauses=frozenset({"c", "d"})))


def test_the_place_of_reading_is_kept_without_words(store: MarksStore) -> None:
    anchor = INDEX.anchor(INDEX.clauses[4].id)
    store.keep_position(FIRST.sha256, anchor)
    assert reopened(store).recall(FIRST).position == anchor.without_words()
    store.close()
    written = b"".join(path.read_bytes() for path in store.path.parent.iterdir())
    assert not any(word.encode() in written for word in ("collect", "phone", "partners"))


def test_only_so_many_places_are_kept(store: MarksStore) -> None:
    anchor = INDEX.anchor(INDEX.clauses[0].id)
    for n in range(MOST_POSITIONS + 20):
        store.keep_position(f"{n:064}", anchor)
    assert store.recall(replace(FIRST, sha256=f"{0:064}")).position is None
    assert store.recall(replace(FIRST, sha256=f"{MOST_POSITIONS + 19:064}")).position is not None
    store.forget_positions()
    assert store.recall(replace(FIRST, sha256=f"{MOST_POSITIONS + 19:064}")).position is None


def test_a_forgotten_document_leaves_no_word_behind(store: MarksStore) -> None:
    store.apply(FIRST, [Change(None, mark("a", note="a very secret thought"))])
    store.keep_position(FIRST.sha256, INDEX.anchor(INDEX.clauses[2].id))
    store.forget(FIRST)
    found = store.recall(FIRST)
    assert (found.marks, found.position, found.remember) == ((), None, False)
    written = b"".join(path.read_bytes() for path in store.path.parent.iterdir())
    for word in ("secret", "Larch", FIRST.sha256, "deliver", INDEX.digests[2]):
        assert word.encode() not in written
    store.forget(FIRST, for_good=False)
    assert reopened(store).recall(FIRST).remember


def test_forgetting_one_version_leaves_the_marks_of_another(store: MarksStore) -> None:
    store.apply(FIRST, [Change(None, mark("a"))])
    store.apply(SECOND, [Change(None, mark("b", made_on=SECOND.sha256))])
    store.forget(SECOND)
    assert [one.id for one in store.recall(FIRST).marks] == ["a"]


def test_a_document_whose_last_mark_went_is_not_kept(store: MarksStore) -> None:
    store.apply(FIRST, [Change(None, mark("a"))])
    store.apply(FIRST, [Change(mark("a"), None)])
    store.close()
    assert b"Larch" not in store.path.read_bytes()


BAD = [b"no database", b"SQLite format 3\x00" + b"\xff" * 4000, b"\x00" * 100, os.urandom(9000)]


@pytest.mark.parametrize("content", BAD, ids=["text", "header", "zeros", "noise"])
def test_a_bad_file_is_kept_aside_and_a_fresh_one_started(store: MarksStore, content: bytes) -> None:
    store.path.parent.mkdir(parents=True)
    store.path.write_bytes(content)
    assert store.recall(FIRST).marks == ()
    kept = store.path.with_name("notes.sqlite3.bad")
    assert store.set_aside == kept
    assert kept.read_bytes() == content
    store.apply(FIRST, [Change(None, mark("a"))])
    assert reopened(store).recall(FIRST).marks == (mark("a"),)


def test_a_second_bad_file_does_not_replace_the_first(store: MarksStore) -> None:
    store.path.parent.mkdir(parents=True)
    for content in (b"one", b"two"):
        store.close()
        store.path.write_bytes(content)
        store.recall(FIRST)
    assert store.path.with_name("notes.sqlite3.bad").read_bytes() == b"one"
    assert store.path.with_name("notes.sqlite3.bad-2").read_bytes() == b"two"


def test_a_database_of_another_program_or_a_newer_one_is_kept_aside(store: MarksStore) -> None:
    for n, sql in enumerate(("CREATE TABLE bills (n)", "PRAGMA user_version = 99")):
        store.close()
        store.path.parent.mkdir(parents=True, exist_ok=True)
        store.path.unlink(missing_ok=True)
        foreign = sqlite3.connect(store.path)
        foreign.execute("CREATE TABLE IF NOT EXISTS other (n)")
        foreign.execute(sql)
        foreign.commit()
        foreign.close()
        assert store.recall(FIRST).marks == ()
        assert store.set_aside is not None
        assert store.set_aside.name == ("notes.sqlite3.bad", "notes.sqlite3.bad-2")[n]


def test_damage_in_the_middle_is_found_at_the_start(store: MarksStore) -> None:
    store.apply(FIRST, [Change(None, mark(f"m{n}", note="x" * 3000)) for n in range(40)])
    store.close()
    data = bytearray(store.path.read_bytes())
    data[8000:30000] = os.urandom(22000)
    store.path.write_bytes(bytes(data))
    again = MarksStore(store.path)
    again.recall(FIRST)
    assert again.set_aside is not None
    again.apply(FIRST, [Change(None, mark("a"))])
    assert again.recall(FIRST).marks == (mark("a"),)


def test_a_folder_in_the_way_is_moved_aside(store: MarksStore) -> None:
    store.path.mkdir(parents=True)
    store.apply(FIRST, [Change(None, mark("a"))])
    assert reopened(store).recall(FIRST).marks == (mark("a"),)


def test_a_row_that_makes_no_sense_is_left_out(store: MarksStore) -> None:
    store.apply(FIRST, [Change(None, mark("a")), Change(None, mark("b")), Change(None, mark("c"))])
    store.close()
    raw = sqlite3.connect(store.path)
    raw.execute("UPDATE mark SET anchor = '{\"quote\": 7}' WHERE id = 'a'")
    raw.execute("UPDATE mark SET categories = '[\"sharing\", \"weather\", 4]' WHERE id = 'b'")
    raw.execute("UPDATE mark SET categories = '[[[' WHERE id = 'c'")
    raw.commit()
    raw.close()
    found = {one.id: one.categories for one in MarksStore(store.path).recall(FIRST).marks}
    assert found == {"b": ("sharing",), "c": None}


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="POSIX permissions")
def test_a_folder_that_cannot_be_written_raises_an_error_of_the_system(tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o500)
    with pytest.raises(OSError, match=r"open|readonly|denied"):
        MarksStore(folder / "notes.sqlite3").apply(FIRST, [Change(None, mark("a"))])


def test_a_file_in_place_of_the_folder_raises_an_error_of_the_system(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(OSError, match="file"):
        MarksStore(tmp_path / "file" / "notes.sqlite3").apply(FIRST, [Change(None, mark("a"))])


def test_two_windows_write_to_one_store(store: MarksStore) -> None:
    other = MarksStore(store.path)
    for n in range(10):
        (store, other)[n % 2].apply(FIRST, [Change(None, mark(f"m{n}"))])
    assert len(store.recall(FIRST).marks) == len(other.recall(FIRST).marks) == 10
    other.close()


WRITER = """
import sys
sys.path[:0] = {path!r}
from reader.core.anchor import Anchor
from reader.core.history import Change
from reader.core.marks import Mark
from reader.core.versions import Fingerprint
from reader.store.marks import MarksStore
from pathlib import Path
store = MarksStore(Path({file!r}))
document = Fingerprint("1" * 64, "t", "o", "en", frozenset({{"0123456789abcdef"}}))
anchor = Anchor("q", "d", "", "", "", "", "")
for n in range(100000):
    store.apply(document, [Change(None, Mark(str(n), anchor, "1" * 64, "note"))])
    print(n, flush=True)
"""


def test_a_program_that_is_killed_while_saving_loses_nothing_that_was_saved(tmp_path: Path) -> None:
    path = tmp_path / "notes.sqlite3"
    document = Fingerprint("1" * 64, "t", "o", "en", frozenset({"0123456789abcdef"}))
    for _ in range(8):
        code = WRITER.format(path=[p for p in sys.path if p], file=str(path))
        with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout is not None
            last = [child.stdout.readline() for _ in range(7)][-1]
            child.kill()
        store = MarksStore(path)
        ids = {one.id for one in store.recall(document).marks}
        assert store.set_aside is None
        assert last.strip() in ids
        store.close()


def test_saving_a_note_takes_a_few_milliseconds(store: MarksStore) -> None:
    store.apply(FIRST, [Change(None, mark("m"))])
    start = time.process_time()
    for n in range(50):
        store.apply(FIRST, [Change(None, mark(f"m{n}"))])
    assert (time.process_time() - start) / 50 < 0.02
