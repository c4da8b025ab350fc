"""A disk without room, and a home that nobody can write: what was there stays whole, and the window works."""

from __future__ import annotations

import contextlib
import errno
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.core.anchor import Anchor
from reader.core.codebook import LANGUAGES
from reader.core.errors import DiskFull, cause_of, not_saved
from reader.core.history import Change
from reader.core.marks import Mark
from reader.core.versions import Fingerprint
from reader.phrases import Phrases
from reader.resources import resource
from reader.store.marks import MarksStore
from reader.store.settings import Settings, SettingsFile, write_atomically
from reader.store.sqlite_errors import system_error
from reader.ui.saving import why

ROOT = Path(__file__).parents[2]
DOCUMENT = Fingerprint("1" * 64, "A policy", "A company", "en", frozenset({"0123456789abcdef"}))
ANCHOR = Anchor("q", "d", "", "", "", "", "")
WINDOW = """
import sys
from pathlib import Path
from reader.app import application, main_window
from reader.engine import Engine
from reader.store.settings import SettingsFile
engine, app = Engine(), application()
window = main_window(app, engine, SettingsFile())
window.worker.done.connect(lambda _: app.quit())
window.worker.failed.connect(lambda _: app.quit())
window.show()
window.commands.open_path(Path(sys.argv[1]))
app.exec()
window.commands.choices.set_window_language("ky")
print(len(window.session.analysis.clauses))
window.close()
engine.close()
"""


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """Return a folder on a disk of its own of half a megabyte."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", str(place)]
    try:
        made = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    except OSError:
        made = False
    if not made:
        pytest.skip("a disk can be mounted by the superuser of Linux alone")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def fill(disk: Path) -> Path:
    """Take all the room that is left."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(bytes(4096))
    return filler


def add(store: MarksStore, name: str, note: str = "a note") -> None:
    store.apply(DOCUMENT, [Change(None, Mark(name, ANCHOR, DOCUMENT.sha256, note))])


def test_a_full_disk_leaves_the_old_files_whole_and_later_there_is_room_again(disk: Path) -> None:
    store, settings = MarksStore(disk / "notes.sqlite3"), SettingsFile(disk / "settings.json")
    export = disk / "export.html"
    add(store, "old")
    settings.save(Settings(zoom=120))
    write_atomically(export, b"old" * 100)
    before = set(disk.iterdir())
    filler = fill(disk)
    with pytest.raises(OSError, match=r"full|space"):
        add(store, "new", "word " * 20_000)
    for write in (lambda: settings.save(Settings(zoom=80)), lambda: write_atomically(export, b"new" * 100)):
        with pytest.raises(OSError) as caught:  # noqa: PT011 - the number is looked at
            write()
        assert caught.value.errno == errno.ENOSPC
    assert {mark.id for mark in store.recall(DOCUMENT).marks} == {"old"}
    assert settings.load().zoom == 120
    assert export.read_bytes() == b"old" * 100
    filler.unlink()
    assert set(disk.iterdir()) == before, "nothing unfinished is left"
    add(store, "new")
    store.close()
    assert {mark.id for mark in store.recall(DOCUMENT).marks} == {"old", "new"}
    store.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_said_that_the_disk_is_full(language: str) -> None:
    error = not_saved(OSError(errno.ENOSPC, "No space left on device"), "/home/a/summary.md")
    assert type(error) is DiskFull
    assert "ENOSPC" not in Phrases.load(language).error(error)
    assert Phrases.load(language).error(error) == Phrases.load(language).text("error.disk_full")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_cause_is_said_in_the_language(language: str) -> None:
    phrases = Phrases.load(language)
    said = set()
    for code in (errno.EBUSY, errno.EISDIR, errno.ENAMETOOLONG, errno.EIO, errno.EMFILE, 0):
        error = OSError(code, "System words")
        reason = why(error, phrases)
        said.add(reason)
        assert reason in phrases.error(not_saved(error, "/home/a/summary.md"))
        assert "System words" not in phrases.error(not_saved(error, "/home/a/summary.md"))
    assert len(said) == 5, "the last two have no word of their own"


def test_sqlite_is_understood_as_the_system_is(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(sqlite3.OperationalError) as raised:
        sqlite3.connect(tmp_path / "folder")
    assert cause_of(system_error(raised.value)) == "missing"
    store = sqlite3.connect(tmp_path / "small")
    store.execute("PRAGMA max_page_count = 2")
    with pytest.raises(sqlite3.OperationalError) as raised:
        store.executescript("".join(f"CREATE TABLE t{n} (x);" for n in range(9)))
    store.close()
    assert cause_of(system_error(raised.value)) == "full"
    assert cause_of(system_error(sqlite3.InterfaceError())) == "other"


def test_the_window_works_in_a_home_that_nobody_can_write(disk: Path) -> None:
    config = disk / "config" / "aiqyn" / "settings.json"
    config.parent.mkdir(parents=True)
    SettingsFile(config).save(Settings(zoom=120))
    kept = config.read_bytes()
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    kinds = {f"XDG_{kind}_HOME": str(disk / kind.lower()) for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
    done = subprocess.run(
        [sys.executable, "-c", WINDOW, str(resource("samples/larkfield.en.md"))],
        cwd=ROOT, capture_output=True, text=True, timeout=120, check=False,
        env={**os.environ, **kinds, "HOME": str(disk), "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 50
    assert "Traceback" not in done.stderr
    assert config.read_bytes() == kept
