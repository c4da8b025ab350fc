"""Open the hostile collection in one live window and print what the promises are about.

The seconds to the slowest answer, how long the window's event loop was not heard of, how much of that was
its own work (on a busy machine others work, too), and, with ``--rounds``, how much the window's process
has grown after that many rounds of opening and closing a policy.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "hostile"), str(ROOT / "tests" / "formats")]

if TYPE_CHECKING:
    from reader.ui.window import MainWindow

BEAT_MS = 2
PROMISED_MS = 50
SETTLED_MS = 150


class Wait(NamedTuple):
    """The milliseconds between two beats: by the clock, and of the processor for the window's thread."""

    clock: float
    own: float


class Pulse:
    """Notes how long the event loop was away at each beat."""

    def __init__(self) -> None:
        from PySide6.QtCore import QTimer

        self.waits: list[Wait] = []
        self.begin()
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT_MS)

    def begin(self) -> None:
        """Leave out the time since the last beat."""
        self._last = time.perf_counter(), time.thread_time()

    def _beat(self) -> None:
        clock, own = self._last
        self.begin()
        waited = (self._last[0] - clock) * 1000 - BEAT_MS
        self.waits.append(Wait(max(0.0, waited), (self._last[1] - own) * 1000))

    def said(self) -> str:
        """Return, by the clock and of own work, what `spread` says."""
        if len(self.waits) < 100:
            return "too short to tell"
        clock, own = zip(*self.waits, strict=True)
        return f"{spread(clock)}; own work: {spread(own)}"

    def worst_since(self, beat: int) -> Wait:
        """Return the longest wait by the clock and the most work since so many beats."""
        clock, own = zip(*self.waits[beat:] or [Wait(0.0, 0.0)], strict=True)
        return Wait(max(clock), max(own))


def spread(waits: Sequence[float]) -> str:
    """Return the 99th percentile, the worst, and how many are over what is promised."""
    p99 = statistics.quantiles(waits, n=100)[98]
    over = sum(wait > PROMISED_MS for wait in waits)
    return f"p99 {p99:.0f} ms, worst {max(waits):.0f} ms; {over} of {len(waits)} over {PROMISED_MS} ms"


def open_and_wait(window: MainWindow, path: Path) -> tuple[float, object]:
    """Open a file and return the seconds to its answer, and the answer."""
    from PySide6.QtCore import QEventLoop

    loop, heard = QEventLoop(), list[object]()

    def hear(outcome: object) -> None:
        heard.append(outcome)
        loop.quit()

    window.worker.done.connect(hear)
    window.worker.failed.connect(hear)
    started = time.perf_counter()
    window.commands.open_path(path)
    loop.exec()
    taken = time.perf_counter() - started
    window.worker.done.disconnect(hear)
    window.worker.failed.disconnect(hear)
    return taken, heard[0]


def settle() -> None:
    """Let the window lay out what it was given, as a person would see it."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(SETTLED_MS, loop.quit)
    loop.exec()


def resident_mb() -> float:
    """Return the memory of this process (Linux; 0 elsewhere)."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def run_collection(window: MainWindow, wanted: Callable[[str], bool], every: int) -> None:
    """Open every case and print the slowest, and the pulse of the window."""
    from hostile_cases import collection

    pulse, times, worst, crashes = Pulse(), [], [], 0
    for case in islice(filter(lambda one: wanted(one.name), collection()), 0, None, every):
        before = len(pulse.waits)
        with tempfile.TemporaryDirectory() as folder:
            path = case.make(Path(folder))
            pulse.begin()  # making the file is not the window's work
            taken, outcome = open_and_wait(window, path)
            settle()
        crashes += isinstance(outcome, Exception) and not hasattr(outcome, "reason")
        times.append((taken, case.name))
        worst.append((pulse.worst_since(before), case.name))
    print(f"{len(times)} cases, {crashes} without a reason; the event loop was away: {pulse.said()}")
    for taken, name in sorted(times, reverse=True)[:5]:
        print(f"  {taken:5.1f} s  {name}")
    for wait, name in sorted(worst, key=lambda one: one[0].own, reverse=True)[:10]:
        print(f"  {wait.own:5.0f} ms of own work, {wait.clock:5.0f} ms away  {name}")


def run_rounds(window: MainWindow, rounds: int) -> None:
    """Open and close a policy that many times and print how the process has grown after the first ten."""
    sample = next((ROOT / "resources" / "samples").glob("*.en.*"))
    before = 0.0
    for n in range(rounds):
        open_and_wait(window, sample)
        window.session.close()
        before = resident_mb() if n == 9 else before
    after = resident_mb()
    grown = after / before - 1 if before else 0.0
    print(f"{rounds} rounds: {before:.1f} MB after ten, {after:.1f} MB at the end ({grown:+.1%})")


def main() -> int:
    """Measure the collection, or the rounds."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", default="", metavar="WORDS", help="cases whose names hold these words")
    parser.add_argument(
        "--rounds", type=int, default=0, help="open and close a policy this many times instead"
    )
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only one case in N (default 1)")
    options = parser.parse_args()
    screen = Path(__file__).with_name("bench_screen.json")  # without it a window is bounded to 800 × 800
    os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={screen}")
    with tempfile.TemporaryDirectory() as folder:
        for kind in ("CONFIG", "DATA", "STATE", "CACHE"):  # nobody's own notes and settings
            os.environ[f"XDG_{kind}_HOME"] = str(Path(folder, kind.lower()))
        from reader.app import application, main_window
        from reader.engine import Engine
        from reader.store.settings import SettingsFile
        from reader.ui import unlocking
        from reader.ui.tidying import Tidying

        unlocking.ask_password = lambda *_asked: None  # type: ignore[assignment]  # nobody is there to answer
        app, engine = application(), Engine()
        window = main_window(app, engine, SettingsFile(Path(folder) / "settings.json"))
        tidying = Tidying(app)  # as where windows are opened for files
        window.session.opened.connect(lambda: tidying.rest(closed=window.session.lookup is None))
        window.resize(1280, 800)
        window.show()
        if options.rounds:
            run_rounds(window, options.rounds)
        else:
            run_collection(window, lambda name: options.only in name, options.every)
        window.worker.shutdown()
        engine.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
