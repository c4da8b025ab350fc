"""Read other people's files: ``python3 packaging/strangers.py FOLDER … [--jobs 2] [--alone]``.

Every file beneath the folders whose name ends like a format of ours goes through the reading process, once
where several are the same to the byte: as a folder does on the command line, or with ``--alone`` as one does
in the window, where each file has a process of its own. Printed are how many opened and which reasons the
others ended in, for each kind, the slowest and the largest; crashes and hangs by name, and any of them makes
the exit code 1.
"""

# ruff: noqa: E402 - our own folder comes first

from __future__ import annotations

import argparse
import hashlib
import multiprocessing
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from reader.cli.many import policies_in
from reader.core.errors import Cancelled, ReaderError, ReadingDied, TooLong
from reader.engine import Lasting, analyse_once
from reader.files import chunks_of, open_file

OPENED, CRASH, HANG = "opened", "crash", "hang"
SLOW_SECONDS = 10.0
SHOWN = 5


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a file: ``end`` is "opened", "crash", "hang" or the reason, ``code`` tells more."""

    path: str
    kind: str
    end: str
    code: str
    characters: int
    seconds: float
    megabytes: float


@cache
def lasting() -> Lasting:
    """Return what has one file after another read, one in each of our processes."""
    return Lasting()


def result_of(path: Path, *, alone: bool) -> Result:
    """Have a file read, ``alone`` by a process of its own."""
    read = analyse_once if alone else lasting().analyse
    started, code, characters = time.perf_counter(), "", 0
    try:
        with open_file(path) as file:
            analysis = read(chunks_of(file, path), name=path.name, encoding=None, password=None)
        end, characters = OPENED, len(analysis.document.text)
        code = " ".join(sorted({notice.code for notice in analysis.notices}))
    except (ReadingDied, Cancelled) as error:
        end, code = CRASH, error.code
    except TooLong as error:
        end, code = HANG, error.code
    except ReaderError as error:
        end, code = error.reason, f"{error.code} {error.params}"
    except Exception as error:  # noqa: BLE001 - this is what we are looking for
        end, code = CRASH, repr(error)[:200]
    taken = time.perf_counter() - started
    return Result(str(path), path.suffix.lower(), end, code, characters, taken, _largest_child_mb())


def _largest_child_mb() -> float:
    """Return the memory of the largest process that has ended so far (0 where the system does not tell)."""
    if sys.platform == "win32":
        return 0.0
    import resource

    largest = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return largest / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def different(folders: Iterable[Path]) -> Iterator[Path]:
    """Yield the files beneath folders, of those with the same bytes the first."""
    seen: set[bytes] = set()
    for folder in folders:
        for path in policies_in(folder):
            if path.is_symlink() or not path.is_file():
                continue
            with path.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").digest()
            if digest not in seen:
                seen.add(digest)
                yield path


def results(paths: Iterable[Path], jobs: int, *, alone: bool) -> Iterator[Result]:
    """Yield what became of each file, in their order; ``jobs`` of them are read at a time."""
    with multiprocessing.get_context("spawn").Pool(jobs) as pool:
        yield from pool.imap(partial(result_of, alone=alone), paths)


def told(found: list[Result]) -> Iterator[str]:
    """Yield the lines of the report."""
    for kind, count in sorted(Counter(one.kind for one in found).items()):
        ends = Counter(one.end for one in found if one.kind == kind)
        yield f"{kind:10} {count:5}  " + ", ".join(f"{number} {end}" for end, number in ends.most_common())
    ends = Counter(one.end for one in found)
    yield f"{len(found)} files: " + ", ".join(f"{number} {end}" for end, number in ends.most_common())
    yield f"{ends[CRASH]} crashes, {ends[HANG]} hangs"
    for one in found:
        if one.end in {CRASH, HANG}:
            yield f"  {one.end}: {one.path} ({one.code})"
    times = sorted(one.seconds for one in found)
    slow = sum(seconds > SLOW_SECONDS for seconds in times)
    yield f"half were answered in {times[len(times) // 2]:.1f} s, {slow} in more than {SLOW_SECONDS:.0f} s"
    for one in sorted(found, key=lambda one: -one.seconds)[:SHOWN]:
        yield f"  {one.seconds:6.1f} s  {one.path}"
    largest = max(found, key=lambda one: (one.megabytes, -found.index(one)))
    yield f"largest reading process: {largest.megabytes:.0f} MB"


def main() -> int:
    """Read them all; return 1 where one crashed or hung."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--jobs", type=int, default=1, help="files that are read at a time (default 1)")
    parser.add_argument("--alone", action="store_true", help="a process of its own for each file")
    parser.add_argument("--list", type=Path, metavar="FILE", help="write a line for each file to FILE")
    options = parser.parse_args()
    found: list[Result] = []
    with (options.list or Path("/dev/null")).open("w", encoding="utf-8") as listed:
        for one in results(different(options.folders), options.jobs, alone=options.alone):
            found.append(one)
            row = (one.end, f"{one.seconds:.1f}", f"{one.megabytes:.0f}", one.characters, one.path, one.code)
            print(*row, sep="\t", file=listed, flush=True)
    if not found:
        parser.error("no file of a kind that we read is there")
    print(*told(found), sep="\n")
    return int(any(one.end in {CRASH, HANG} for one in found))


if __name__ == "__main__":
    sys.exit(main())
