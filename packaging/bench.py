"""Time the reader beside something of the same kind, and print ratios and medians.

``start``: from process start to the highlighted text on the screen, against a bare PySide6 window with
the same text, in turn. ``clauses``: clauses analysed a second, at 100, 1,000 and 10,000 clauses.
"""

from __future__ import annotations

import argparse
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))


def policy(clauses: int) -> str:
    """Return a policy of about that many clauses, put together from our samples' sentences."""
    from reader.analysis import analyse
    from reader.formats import read
    from reader.resources import resource

    found = analyse(read(resource("samples/aqbulaq.kk.md")))
    lines: list[str] = []
    count = 0
    part = 0
    while count < clauses:
        for section in found.sections:
            texts = [c.text for c in found.clauses if c.section == section.id and c.lead_in is None]
            if not texts or count >= clauses:
                continue
            part += 1
            lines.append(f"{part}. {section.title or 'Кіріспе'}")
            for n, text in enumerate(texts[: clauses - count], 1):
                lines.append(f"{part}.{n}. {text.lstrip('0123456789. ')}")
                count += 1
    return "\n\n".join(lines) + "\n"


def bare(path: Path) -> None:
    """Show the text in a window of Qt alone and say when it is painted (a child process)."""
    from PySide6.QtWidgets import QApplication, QMainWindow, QTextBrowser

    app = QApplication([])

    class View(QTextBrowser):
        def paintEvent(self, event: object) -> None:
            super().paintEvent(event)  # type: ignore[arg-type]
            _painted()

    window, view = QMainWindow(), View()
    window.resize(1320, 860)
    window.setCentralWidget(view)
    view.setPlainText(path.read_text("utf-8"))
    window.show()
    app.exec()


def ours(path: Path) -> None:
    """Open the reader on the file and say when highlighted text is painted (a child process)."""
    from reader.engine import Engine

    engine = Engine()
    engine.prefetch(path)
    from reader import app as reader_app
    from reader.store.settings import SettingsFile

    app = reader_app.application()
    with tempfile.TemporaryDirectory() as folder:
        window = reader_app.main_window(
            app, engine, SettingsFile(Path(folder) / "settings.json"), expecting=True
        )
        plain = window.view.paintEvent

        def paint(event: object) -> None:
            plain(event)  # type: ignore[arg-type]
            if window.session.analysis is not None:
                _painted()

        window.view.paintEvent = paint  # type: ignore[method-assign,assignment]
        window.show()
        window.commands.open_path(path)
        app.exec()


def _painted() -> None:
    print("painted", flush=True)
    os._exit(0)


def seconds_to_paint(kind: str, path: Path) -> float:
    """Start a child and return the seconds until it says that it has painted."""
    start = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, __file__, "--child", kind, str(path)], stdout=subprocess.PIPE
    ) as child:
        assert child.stdout is not None
        line = child.stdout.readline()
        passed = time.perf_counter() - start
    if line.strip() != b"painted":
        raise SystemExit(f"{kind}: the window was never painted")
    return passed


def bench_start(runs: int) -> None:
    """Print the time to highlighted text beside the bare window's."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "policy.txt"
        path.write_text(policy(100), "utf-8")
        pairs = []
        for n in range(runs + 1):
            one, other = seconds_to_paint("ours", path), seconds_to_paint("bare", path)
            if n:
                pairs.append((one, other))
    mine, theirs = (statistics.median(p[i] for p in pairs) for i in (0, 1))
    ratio = statistics.median(a / b for a, b in pairs)
    print(f"start, 100 clauses: reader {mine * 1000:.0f} ms, bare window {theirs * 1000:.0f} ms")
    print(f"start, ratio pair by pair: median {ratio:.2f}")


def bench_clauses() -> None:
    """Print clauses analysed a second at three sizes, in a warm process."""
    from reader.analysis import analyse
    from reader.formats import read_text

    analyse(read_text(policy(100)))
    for size in (100, 1_000, 10_000):
        document = read_text(policy(size))
        times = []
        for _ in range(5 if size < 10_000 else 3):
            start = time.perf_counter()
            found = analyse(document)
            times.append(time.perf_counter() - start)
        best = statistics.median(times)
        count = len(found.clauses)
        print(f"analysis, {count} clauses: {best * 1000:.0f} ms, {count / best:,.0f} clauses a second")


def main() -> int:
    """Run the benches named, all by default."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", nargs="*", choices=("start", "clauses", []), help="default: all")
    parser.add_argument("--runs", type=int, default=9, help="counted pairs of starts (default 9)")
    parser.add_argument("--child", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if options.child:
        {"bare": bare, "ours": ours}[options.child[0]](Path(options.child[1]))
        return 0
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores"
    print(f"{machine}, Python {platform.python_version()}")
    if not options.what or "start" in options.what:
        bench_start(options.runs)
    if not options.what or "clauses" in options.what:
        bench_clauses()
    return 0


if __name__ == "__main__":
    sys.exit(main())
