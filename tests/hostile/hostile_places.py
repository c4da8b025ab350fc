"""Names that are no files, files that have no end, and names made to mislead. No test."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from hostile_cases import ANY, WORDS, Case


def _named(name: str) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        path = folder / name
        path.write_text(WORDS["en"], "utf-8")
        return path

    return make


def _fifo(folder: Path) -> Path:
    os.mkfifo(folder / "pipe.txt")
    return folder / "pipe.txt"


def _link(target: str) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        path = folder / "link.txt"
        path.symlink_to(target)
        return path

    return make


def _loop(folder: Path) -> Path:
    (folder / "a.txt").symlink_to(folder / "b.txt")
    (folder / "b.txt").symlink_to(folder / "a.txt")
    return folder / "a.txt"


def _sparse(size: int) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        path = folder / "huge.txt"
        with path.open("wb") as file:
            file.truncate(size)
        return path

    return make


def _up(folder: Path) -> Path:
    (folder / "inner").mkdir()
    _named("policy.txt")(folder)
    return folder / "inner" / ".." / "policy.txt"


def _forbidden(folder: Path) -> Path:
    path = _named("policy.txt")(folder)
    path.chmod(0)
    return path


_FILE, _DOCUMENT = frozenset({"file"}), frozenset({"document"})
_EVERYWHERE = (
    Case("place: a folder", lambda folder: folder, _FILE),
    Case("place: nothing", lambda folder: folder / "nothing.txt", _FILE),
    Case("place: a file as a folder", lambda folder: _named("a.txt")(folder) / "b.txt", _FILE),
    Case("place: a name too long", lambda folder: folder / ("a" * 400 + ".txt"), _FILE),
    Case("place: a path too long", lambda folder: folder.joinpath(*["a" * 100] * 60), _FILE),
    Case("place: a NUL in the name", lambda folder: folder / "a\0b.txt", _FILE),
    Case("place: another computer", lambda folder: Path("\\\\192.0.2.1\\share\\policy.txt"), _FILE),
    Case(
        "place: another computer by its long name",
        lambda _: Path("\\\\?\\UNC\\192.0.2.1\\share\\a.txt"),
        _FILE,
    ),
    Case("place: a device of Windows", lambda folder: Path("\\\\.\\PhysicalDrive0"), _FILE),
    Case("place: up and down again", _up, _DOCUMENT, kept=WORDS["en"]),
    Case("place: far up", lambda folder: folder / "../../../../../../../../nothing/policy.txt", _FILE),
    Case("place: without a suffix", _named("policy"), _DOCUMENT, kept=WORDS["en"]),
    Case("place: a foreign suffix", _named("policy.exe"), _DOCUMENT, kept=WORDS["en"]),
    Case("place: larger than allowed", _sparse(500_000_001), frozenset({"limit"})),
    Case("place: NULs without end", _sparse(120_000_000), ANY),
)
_POSIX = (
    Case("place: a pipe", _fifo, _FILE),
    Case("place: /dev/zero", lambda folder: Path("/dev/zero"), _FILE),
    Case("place: /dev/null", lambda folder: Path("/dev/null"), _FILE),
    Case("place: /dev/random", lambda folder: Path("/dev/random"), _FILE),
    Case("place: /dev/tty", lambda folder: Path("/dev/tty"), _FILE),
    Case("place: a link to /dev/zero", _link("/dev/zero"), _FILE),
    Case("place: a link to nothing", _link("/nothing/at/all"), _FILE),
    Case("place: links in a circle", _loop, _FILE),
    Case("place: memory of a process", lambda folder: Path("/proc/self/mem"), frozenset({"file", "empty"})),
    Case("place: no permission", _forbidden, frozenset({"file", "document"})),  # the superuser may read it
    Case("place: two slashes", lambda folder: Path("//nothing/share/policy.txt"), _FILE),
    Case("place: a line feed in the name", _named("a\nb.txt"), _DOCUMENT),
    Case("place: a name that turns the order", _named("policy\u202etxt.exe"), _DOCUMENT),
    Case("place: markup in the name", _named("<b>a &amp; {0} %s.txt"), _DOCUMENT),
    Case(
        "place: a name of no letters", lambda folder: _named(os.fsdecode(b"\xff\xfe.txt"))(folder), _DOCUMENT
    ),
    Case("place: options as a name", _named("--help"), _DOCUMENT),
)
CASES = _EVERYWHERE + (() if sys.platform == "win32" else _POSIX)
