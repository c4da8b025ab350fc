"""Feed mutated files to every reader: ``python3 packaging/fuzz.py [KIND …] [--seconds 3600]``.

Seeds are our samples and what ``tests/hostile`` generates; a mutation is a few bytes changed, cut out, put
in twice or taken from another seed. An input that raises anything but a `ReaderError`, or that takes longer
than ten seconds of the processor, is written to ``fuzz-found/`` and makes the exit code 1. The same seed
number finds the same again.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import sys
import tempfile
import time
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from io import BytesIO
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "hostile"), str(ROOT / "tests" / "formats")]

SLOWEST_SECONDS = 10.0
LARGEST_SEED = 20_000
LARGEST_UNPACKED = 2_000_000
ZIPS = {"docx": "packed", "odt": "packed", "epub": "packed"}  # what is read -> the row that reads it
NOISE = (
    b"\x00",
    b"\xff",
    b"<",
    b">",
    b"[",
    b"](",
    b"&#",
    b"\r",
    b"\xe2\x80\xae",
    b"PK",
    b"%",
    b"{\\",
    b"1.",
    b" " * 99,
)


def kinds() -> tuple[str, ...]:
    """Return the names of the formats that the door knows; of zips those that it reads."""
    from reader.formats import FORMATS

    names = [row.name for row in FORMATS if row.name not in ZIPS.values()]
    return (*ZIPS, *names)


@cache
def small_files() -> tuple[tuple[str, bytes], ...]:
    """Return our samples and the small hostile cases that are soon read, by name and bytes."""
    from hostile_cases import ANY, collection

    found = [(path.name, path.read_bytes()) for path in (ROOT / "resources" / "samples").iterdir()]
    with tempfile.TemporaryDirectory() as folder:
        for number, case in enumerate(collection()):
            if case.name.startswith("place:") or (case.ends != ANY and case.ends & {"limit", "stopped"}):
                continue
            inner = Path(folder, str(number))
            inner.mkdir()
            path = case.make(inner)
            if path.stat().st_size <= LARGEST_SEED:
                found.append((path.name, path.read_bytes()))
            path.unlink()
    return tuple(found)


def seeds(kind: str) -> list[tuple[str, bytes]]:
    """Return files of a kind by name and bytes."""
    from reader import formats

    row = next(row for row in formats.FORMATS if row.name == ZIPS.get(kind, kind))
    fitting = [
        one
        for one in small_files()
        if formats._choose(one[1][:4096], Path(one[0]).suffix.lower()) is row
        and (kind not in ZIPS or one[0].endswith(kind))
    ]
    return fitting or [(f"a{row.suffixes[0] if row.suffixes else ''}", b"We keep your name.")]


def mutations(files: list[tuple[str, bytes]], rng: random.Random) -> Iterator[tuple[str, bytes]]:
    """Yield mutated files without end; of a zip, mostly what is packed in it."""
    while True:
        name, data = rng.choice(files)
        if not data.startswith(b"PK") or rng.random() < 0.3:
            yield name, mutated(data, files, rng)
            continue
        with suppress(OSError, ValueError, RuntimeError, NotImplementedError, zipfile.BadZipFile, zlib.error):
            yield name, mutated_inside(data, files, rng)


def mutated_inside(data: bytes, files: list[tuple[str, bytes]], rng: random.Random) -> bytes:
    """Return a zip with one of its parts mutated. Raises as zipfile does where it is broken already."""
    into = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(into, "w") as new:
        parts = old.infolist()
        if not parts or sum(part.file_size for part in parts) > LARGEST_UNPACKED:
            raise ValueError("nothing to mutate, or too much")
        chosen = rng.choice(parts)
        for part in parts:
            content = old.read(part)
            new.writestr(part.filename, mutated(content, files, rng) if part is chosen else content)
    return into.getvalue()


def mutated(data: bytes, files: list[tuple[str, bytes]], rng: random.Random) -> bytes:
    """Return a copy with a few changes."""
    changed = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 4, 16))):
        at = rng.randrange(len(changed) + 1)
        match rng.randrange(6):
            case 0 if changed:
                changed[at % len(changed)] = rng.randrange(256)
            case 1:
                del changed[at : at + rng.choice((1, 8, 200))]
            case 2:
                changed[at:at] = changed[at : at + rng.choice((4, 64, 999))] * rng.choice((1, 3, 50))
            case 3:
                changed[at:at] = rng.choice(NOISE) * rng.choice((1, 1, 30))
            case 4:
                other = rng.choice(files)[1]
                begin = rng.randrange(len(other) + 1)
                changed[at:at] = other[begin : begin + rng.choice((16, 400))]
            case _:
                del changed[at:]
    return bytes(changed)


def fuzz(kind: str, seconds: float, seed: int) -> int:
    """Read mutated files of a kind for that long; return how many were read wrongly."""
    from reader.analysis import analyse
    from reader.core.errors import ReaderError
    from reader.formats import read_bytes

    rng, wrong, count = random.Random(seed), 0, 0
    files = seeds(kind)
    end, slowest = time.monotonic() + seconds, 0.0
    for name, data in mutations(files, rng):
        if time.monotonic() > end:
            break
        count += 1
        started, failure = time.process_time(), ""
        try:
            document = read_bytes(data, name=name)
            if count % 10 == 0 and len(document.text) < 20_000:
                analyse(document)
        except ReaderError:
            pass
        except Exception as error:  # noqa: BLE001 - this is what we are looking for
            failure = repr(error)[:200]
        taken = time.process_time() - started
        slowest = max(slowest, taken)
        if failure or taken > SLOWEST_SECONDS:
            wrong += 1
            print(f"{kind}: {failure or f'{taken:.1f} s'}: {keep(name, data)}")
    print(f"{kind}: {count} files, {wrong} read wrongly, the slowest took {slowest:.2f} s")
    return wrong


def keep(name: str, data: bytes) -> Path:
    """Write what was found to a file that tells its kind, and return its path."""
    folder = ROOT / "fuzz-found"
    folder.mkdir(exist_ok=True)
    path = folder / f"{hashlib.sha256(data).hexdigest()[:12]}{Path(name).suffix}"
    path.write_bytes(data)
    return path


def main() -> int:
    """Fuzz the kinds named, all by default; return 1 where something was read wrongly."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("kinds", nargs="*", metavar="KIND", help=f"of {', '.join(kinds())}; default: all")
    parser.add_argument("--seconds", type=float, default=10.0, help="for each kind (default 10)")
    parser.add_argument("--seed", type=int, default=1, help="of the random numbers (default 1)")
    options = parser.parse_args()
    if unknown := set(options.kinds) - set(kinds()):
        parser.error(f"no such kind: {', '.join(sorted(unknown))}")
    return int(sum(fuzz(kind, options.seconds, options.seed) for kind in options.kinds or kinds()) > 0)


if __name__ == "__main__":
    sys.exit(main())
