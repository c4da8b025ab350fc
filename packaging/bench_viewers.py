"""The window beside the viewers that people open such a file with, where they are: Evince, Okular, calibre.

Each program opens the same file on a screen of Xvfb that is looked at from outside, every few milliseconds,
through the file that Xvfb keeps its picture in: the same clock for all. The text counts as there once half of
the ink of the last picture is, the window as ready with the last change before a pause. Memory is that of the
program and of all that it started, a page that several share counted in parts (PSS).
"""

from __future__ import annotations

import mmap
import os
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
VIEWERS = (("evince", "pdf"), ("okular", "pdf"), ("ebook-viewer", "epub"))
PAIRS = 5
LOOK_S, PAUSE_S, LONGEST_S = 0.005, 2.0, 40.0
DISPLAY, WIDTH, HEIGHT = ":94", 1360, 860
INK = bytes(value < 110 for value in range(256))  # by the green of a pixel; the bare screen is white


class Opened(NamedTuple):
    """Seconds until half of the ink and until the last change, and MB of memory in the end."""

    text: float
    ready: float
    memory: float


class Beside(NamedTuple):
    """A viewer and its format; the middle of what we needed and what it needed, None where it is not here."""

    program: str
    kind: str
    ours: Opened | None = None
    theirs: Opened | None = None
    ratios: Opened | None = None


def beside_viewers(files: dict[str, bytes], folder: Path) -> Iterator[Beside]:
    """Open a file of each format with us and with each viewer, in turn."""
    for program, kind in VIEWERS:
        found = shutil.which(program)
        if not found or not shutil.which("Xvfb"):
            yield Beside(program, kind)
            continue
        path = folder / f"policy.{kind}"
        path.write_bytes(files[kind])
        pairs = []
        for n in range(PAIRS + 1):
            pair = opened([sys.executable, "-m", "reader", path], folder), opened([found, path], folder)
            if n:  # the first warms the disk's cache, and greets its reader
                pairs.append(pair)
        ratios = [Opened(*(mine / other for mine, other in zip(*pair, strict=True))) for pair in pairs]
        yield Beside(program, kind, *(_middle(one) for one in (*zip(*pairs, strict=True), ratios)))


def opened(command: Sequence[str | Path], home: Path) -> Opened:
    """Start a program on a screen of its own, see when its picture came, weigh it and end it."""
    own = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "QT_", "DBUS_"))}
    own |= {"DISPLAY": DISPLAY, "HOME": str(home), "LANG": "C.UTF-8", "XDG_RUNTIME_DIR": str(home)}
    if os.geteuid() == 0:
        own["QTWEBENGINE_DISABLE_SANDBOX"] = "1"  # calibre does not start for root otherwise
    with tempfile.TemporaryDirectory() as folder:
        shape = ("-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-wr", "-nocursor", "-fbdir", folder)
        screen = subprocess.Popen(["Xvfb", DISPLAY, *shape], stderr=subprocess.DEVNULL)
        try:
            picture = _picture(Path(folder) / "Xvfb_screen0")
            quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
            start = time.perf_counter()
            child = subprocess.Popen(
                [str(part) for part in command], env=own, cwd=ROOT, start_new_session=True, **quiet
            )
            try:
                seen = _watched(picture, start)
                if child.poll() is not None or len(seen) < 2:
                    raise SystemExit(f"the bench 'others' failed: {command[0]} shows no window")
                return Opened(_text_at(seen), seen[-1][0], sum(map(_memory, _started_by(child.pid))))
            finally:
                os.killpg(child.pid, signal.SIGKILL)
                child.wait()
        finally:
            screen.terminate()
            screen.wait()


def _picture(path: Path) -> mmap.mmap:
    """Return the file that Xvfb keeps its screen in, once it is whole."""
    for _ in range(200):
        time.sleep(0.05)
        if path.is_file() and path.stat().st_size > WIDTH * HEIGHT * 4:
            time.sleep(0.5)
            with path.open("rb") as file:
                return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    raise SystemExit("Xvfb does not start")


def _watched(picture: mmap.mmap, start: float) -> list[tuple[float, bytes]]:
    """Return every picture that differs from the one before and when it was seen, until nothing changes."""
    first, colours = struct.unpack(">I", picture[:4])[0], struct.unpack(">I", picture[76:80])[0]
    place = slice(first + colours * 12, None)  # the head of an X window dump, then its table of colours
    seen = [(0.0, picture[place])]
    while True:
        now, look = time.perf_counter() - start, picture[place]
        if look != seen[-1][1]:
            seen.append((now, look))
        elif now > LONGEST_S or (len(seen) > 1 and now > seen[-1][0] + PAUSE_S):
            return seen
        time.sleep(LOOK_S)


def _text_at(seen: list[tuple[float, bytes]]) -> float:
    last = _ink(seen[-1][1])
    return next(at for at, look in seen if (_ink(look) & last).bit_count() * 2 >= last.bit_count())


def _ink(look: bytes) -> int:
    return int.from_bytes(look[1::4].translate(INK))


def _started_by(session: int) -> Iterator[int]:
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = entry.read_text("utf-8").rpartition(")")[2].split()
        except OSError:  # it has ended
            continue
        if int(fields[3]) == session:
            yield int(entry.parent.name)


def _memory(process: int) -> float:
    """Return the MB of a process, 0 if it has ended."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text("utf-8").splitlines()
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) * 1024 / 1e6


def _middle(many: Sequence[Opened]) -> Opened:
    return Opened(*(statistics.median(values) for values in zip(*many, strict=True)))
