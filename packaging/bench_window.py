"""The window with a very long policy: how long its event loop is held, its memory, and the filter's work.

Each bench is a process of its own (``python packaging/bench_window.py KIND FILE``) that prints what it found.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from time import perf_counter, thread_time
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

TICK_MS = 2
SETTLE_MS = 1_000
ACT_MS = 16


class Gaps(QObject):
    """Measures how late the window's loop comes back to a timer."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[float] = []
        self.worked: list[float] = []
        self._before = self._before_work = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    def _tick(self) -> None:
        now, work = perf_counter(), thread_time()
        self.found.append(max(0.0, (now - self._before) * 1000 - TICK_MS))
        self.worked.append((work - self._before_work) * 1000)
        self._before, self._before_work = now, work

    def during(self, work: Callable[[], object], until: Callable[[], bool], settle_ms: int = 0) -> None:
        """Measure from ``work`` until ``until`` holds, and for ``settle_ms`` after."""
        self.found, self.worked = [], []
        self._before, self._before_work = perf_counter(), thread_time()
        self._timer.start()
        work()
        wait(until)
        end = perf_counter() + settle_ms / 1000
        wait(lambda: perf_counter() >= end)
        self._timer.stop()

    def line(self, name: str) -> str:
        """Return what was found: 99th percentile, longest, how many over 50 ms, and work at the 99th."""
        over = sum(gap > 50 for gap in self.found)
        late, work = _late(self.found), _late(self.worked)
        return f"{name}\t{late:.0f}\t{max(self.found):.0f}\t{over} of {len(self.found):,}\t{work:.0f}"


def _late(values: list[float]) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]


def wait(until: Callable[[], bool], most_s: float = 180.0) -> None:
    """Run the event loop until a condition holds."""
    end = perf_counter() + most_s
    loop = QEventLoop()
    timer = QTimer()
    timer.setInterval(1)
    timer.timeout.connect(lambda: loop.quit() if until() or perf_counter() > end else None)
    timer.start()
    loop.exec()
    timer.stop()


def open_window(folder: str) -> Any:
    """Return a window of the reader with settings of its own, shown and empty."""
    os.environ["XDG_DATA_HOME"] = os.environ["XDG_CONFIG_HOME"] = folder
    from reader import app as reader_app

    windows = reader_app.Windows(reader_app.application())
    window = windows.open(None)
    window.windows = windows  # lives as long
    wait(lambda: True)
    return window


def gaps(path: Path) -> None:
    """Open, scroll, filter, zoom, find and jump in a long policy; print the gaps of each."""
    with tempfile.TemporaryDirectory() as folder:
        window = open_window(folder)
        measure = Gaps()
        everything: tuple[list[float], list[float]] = ([], [])
        opened = lambda: window.session.lookup is not None  # noqa: E731
        measure.during(lambda: window.commands.open_path(path), opened, 3_000)
        for name, acts in (("opening", None), *_acts(window)):
            if acts is not None:
                measure.during(lambda acts=acts: one_by_one(acts), lambda: not pending, SETTLE_MS)
            everything[0].extend(measure.found)
            everything[1].extend(measure.worked)
            print(measure.line(name), flush=True)
        measure.found, measure.worked = everything
        print(measure.line("all of it"), flush=True)
    os._exit(0)


def at_rest(folder: str, path: Path, seconds: float) -> Any:
    """Return a window with a policy, after some seconds in which it finishes what it builds in slices."""
    window = open_window(folder)
    window.commands.open_path(path)
    wait(lambda: window.session.lookup is not None)
    end = perf_counter() + seconds
    wait(lambda: perf_counter() > end)
    return window


def exports(path: Path) -> None:
    """Export a long policy in every format that a window offers; print the gaps and the seconds of each."""
    from reader.core.scope import Scope
    from reader.ui.export_dialog import Wanted

    with tempfile.TemporaryDirectory() as folder:
        window = at_rest(folder, path, seconds=3)
        measure = Gaps()
        for kind in ("pdf", "docx", "html", "md", "json", "csv"):
            target, wanted = Path(folder, f"out.{kind}"), Wanted(kind, "kk", Scope())
            begin = perf_counter()
            measure.during(partial(window.commands.exporting.export_to, target, wanted), target.exists)
            print(f"{measure.line(kind)}\t{perf_counter() - begin:.1f}", flush=True)
    os._exit(0)


def _acts(window: Any) -> Iterator[tuple[str, list[Callable[[], object]]]]:
    """Yield what is done in the open window, by name: acts that follow each other."""
    from reader.ui.session import Filter

    session, bar, finding = window.session, window.view.verticalScrollBar(), window.find_bar
    scroll = [partial(lambda n: bar.setValue(int(bar.maximum() * n / 150)), n) for n in range(1, 151)]
    yield "scrolling to the end", scroll
    filters = [Filter(frozenset({c})) for c in ("sharing", "rights", "retention")] + [Filter()]
    yield "filtering", [partial(session.set_filter, f) for f in filters]
    yield "zooming", [partial(window.commands.zoom, step) for step in (1, 1, -1, 0)]
    yield "going to sections", [partial(window.go_to_section, s.id) for s in session.analysis.sections[::200]]
    yield "choosing clauses", [partial(session.select, c.id) for c in session.analysis.clauses[::900]]
    for name, word, in_cards in (("finding", "дерек", False), ("finding in the cards", "деректер", True)):
        opening = partial(finding.open, word, in_cards=in_cards)
        yield name, [opening, partial(finding.step, 1), finding.hide]


pending: list[Callable[[], object]] = []


def one_by_one(acts: list[Callable[[], object]]) -> None:
    """Do one act after the other, each in a turn of the loop, `ACT_MS` apart."""
    pending[:] = acts

    def act() -> None:
        if pending:
            pending[0]()
            del pending[0]
            QTimer.singleShot(ACT_MS, act)

    QTimer.singleShot(0, act)


def filter_work(path: Path) -> None:
    """Switch the filter on a policy that is open; print the work of a switch, without and with painting."""
    from reader.core.codebook import CATEGORIES
    from reader.ui.session import Filter

    with tempfile.TemporaryDirectory() as folder:
        window = at_rest(folder, path, seconds=5)
        work, painting = [], []
        for category in (*CATEGORIES, *CATEGORIES):
            start = perf_counter()
            window.session.set_filter(Filter(frozenset({category})))
            switched = perf_counter()
            window.view.viewport().repaint()
            work.append((switched - start) * 1000)
            painting.append((perf_counter() - switched) * 1000)
        print(
            f"{statistics.median(work):.1f}\t{max(work):.1f}\t{statistics.median(painting):.1f}", flush=True
        )
    os._exit(0)


def _resident() -> float:
    status = Path("/proc/self/status").read_text("ascii")
    return next(int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmRSS"))


def memory(path: Path) -> None:
    """Open a policy, let it rest, and print this process's memory in MB."""
    with tempfile.TemporaryDirectory() as folder:
        window = open_window(folder)
        window.commands.open_path(path)
        wait(lambda: window.session.lookup is not None)
        end = perf_counter() + 10
        wait(lambda: perf_counter() > end)
        print(f"{_resident():.0f}", flush=True)
    os._exit(0)


def memory_bare(path: Path) -> None:
    """Show the same text in a window of Qt alone and print the memory in MB."""
    from PySide6.QtWidgets import QApplication, QMainWindow, QTextBrowser

    app = QApplication([])
    window, view = QMainWindow(), QTextBrowser()
    window.resize(1320, 860)
    window.setCentralWidget(view)
    view.setPlainText(path.read_text("utf-8"))
    window.show()
    end = perf_counter() + 10
    wait(lambda: perf_counter() > end)
    print(f"{_resident():.0f}", flush=True)
    del app
    os._exit(0)


KINDS = {
    "gaps": gaps,
    "exports": exports,
    "filter": filter_work,
    "memory": memory,
    "memory-bare": memory_bare,
}

if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    KINDS[sys.argv[1]](Path(sys.argv[2]))
