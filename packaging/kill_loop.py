"""Kill a program that saves notes, settings and an export, and look at what is left (promise 11).

``python3 packaging/kill_loop.py`` kills it a thousand times, each at another moment of its saving. Nothing
may be damaged, and every note must be there of which the program had said that it is stored.
"""

# ruff: noqa: E402 - our own folder comes first

from __future__ import annotations

import argparse
import multiprocessing
import os
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from reader.core.anchor import Anchor
from reader.core.history import Change
from reader.core.marks import Mark
from reader.core.versions import Fingerprint
from reader.store.marks import MarksStore
from reader.store.settings import Settings, SettingsFile, write_atomically

DOCUMENT = Fingerprint("1" * 64, "A policy", "A company", "en", frozenset({"0123456789abcdef"}))
ANCHOR = Anchor("q", "d", "", "", "", "", "")
EXPORT_BYTES = 200_000
LONGEST_SECONDS = 0.03  # from the first note to the kill: some ten rounds of saving


def save_without_end(folder: Path, first: int, said: Connection) -> None:
    """Save a note, the settings and an export again and again; say the number of each when it is stored."""
    store, settings = MarksStore(folder / "notes.sqlite3"), SettingsFile(folder / "settings.json")
    for n in range(first, first + 1_000_000):
        store.apply(DOCUMENT, [Change(None, Mark(str(n), ANCHOR, DOCUMENT.sha256, f"note {n}"))])
        settings.save(Settings(zoom=50 + n % 100))
        write_atomically(folder / "export.html", bytes([65 + n % 26]) * EXPORT_BYTES)
        said.send(n)


def kill_once(folder: Path, first: int, rng: random.Random) -> int:
    """Let a program save and kill it; return the number of the last round that it had finished."""
    methods = multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("fork" if "fork" in methods else "spawn")
    heard, said = context.Pipe(duplex=False)
    program = context.Process(target=save_without_end, args=(folder, first, said), daemon=True)
    program.start()
    said.close()
    last = heard.recv()
    time.sleep(rng.uniform(0, LONGEST_SECONDS))
    program.kill()
    program.join()
    with suppress(EOFError):
        while True:
            last = heard.recv()
    heard.close()
    return int(last)


def damage(folder: Path, stored: int) -> Iterator[str]:
    """Yield what is wrong with the files of a program that had finished round ``stored``."""
    store = MarksStore(folder / "notes.sqlite3")
    kept = {mark.id for mark in store.recall(DOCUMENT).marks}
    store.close()
    if store.set_aside is not None:
        yield "the notes are damaged"
    elif str(stored) not in kept:
        yield f"note {stored} is lost"
    if not 50 <= SettingsFile(folder / "settings.json").load().zoom < 150 or [*folder.glob("*.bad*")]:
        yield "the settings are damaged"
    export = (folder / "export.html").read_bytes()
    if len(export) != EXPORT_BYTES or len(set(export)) != 1:
        yield "the export is damaged"


def forget(folder: Path) -> None:
    """Erase the notes of the rounds before, which would only make each round slower."""
    store = MarksStore(folder / "notes.sqlite3")
    store.forget(DOCUMENT, for_good=False)
    store.close()


def main() -> int:
    """Kill as often as is asked; return 1 where something was damaged or lost."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--times", type=int, default=1_000, help="how often (default 1000)")
    parser.add_argument("--seed", type=int, default=1, help="of the random moments (default 1)")
    options = parser.parse_args()
    rng, wrong, rounds = random.Random(options.seed), 0, 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for turn in range(options.times):
            first = turn * 1_000_000
            stored = kill_once(folder, first, rng)
            rounds += stored - first + 1
            for trouble in damage(folder, stored):
                wrong += 1
                print(f"kill {turn + 1}: {trouble}")
            forget(folder)
        left = [*folder.glob(".aiqyn-*.unfinished")]
        for unfinished in left:  # as if an hour had gone by
            os.utime(unfinished, (0, 0))
        write_atomically(folder / "another.html", b"made after a new start")
        kept = sum(unfinished.exists() for unfinished in left)
    print(f"{options.times} kills in {rounds} rounds of saving: {wrong} files damaged or notes lost")
    print(f"{len(left)} unfinished copies were left; an hour later the next export erased all but {kept}")
    return int(wrong > 0 or kept > 0)


if __name__ == "__main__":
    sys.exit(main())
