"""Time the reader beside something of the same kind: ``bench.py [KIND …] [--runs N] [--write]``.

``start``: from process start to the text, and to the highlighted text, on the screen; ``version``: the
shortest command beside Python itself; ``clauses``: clauses analysed a second; ``gaps``: how long the window
holds its event loop while a document of 200,000 words opens, scrolls, filters, zooms and is searched;
``exports``: the same while 5,000 clauses are exported; ``filter``: the work of switching the filter on
5,000 clauses; ``memory``: the window with a policy; ``open``: every format at several sizes; ``acts``:
understanding, finding, comparing and exporting at several sizes; ``others``: us beside what people use
instead.
Beside it stands, in turn, a bare window of PySide6 with the same text, or what does the nearest plain thing.
``--write`` puts the figures into docs/performance.md.
"""

from __future__ import annotations

import argparse
import os
import platform
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from bench_growth import Curve

ROOT = Path(__file__).resolve().parent.parent
REPORT = ROOT / "docs" / "performance.md"
sys.path.insert(0, str(ROOT))

START, WINDOW = "bench_start.py", "bench_window.py"
LONG_WORDS = 200_000
USUAL, MANY = 100, 5_000  # clauses


class Row(NamedTuple):
    """One line of the report: what was measured, the figure, and the bar it is held to ("" for none)."""

    what: str
    figure: str
    bar: str = ""
    holds: bool = True


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


def in_child(script: str, kind: str, file: Path) -> tuple[list[str], list[float]]:
    """Run a bench in a process of its own; return its lines and when each came, in seconds."""
    start = time.perf_counter()
    lines, times = [], []
    with subprocess.Popen(
        [sys.executable, Path(__file__).with_name(script), kind, file],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as child:
        assert child.stdout is not None
        for line in child.stdout:
            lines.append(line.strip())
            times.append(time.perf_counter() - start)
    if child.returncode or not lines:
        raise SystemExit(f"the bench '{kind}' failed ({child.returncode})")
    return lines, times


def bench_start(folder: Path, runs: int) -> Iterator[Row]:
    """Text, then highlighted text, beside the bare window's text: by the clock and by the process's work."""
    path = folder / "policy.txt"
    path.write_text(policy(USUAL), "utf-8")
    pairs = []
    for n in range(runs + 1):
        (lines, times), (bare, bare_times) = in_child(START, "ours", path), in_child(START, "bare", path)
        if n:  # the first pair warms the disk's cache
            pairs.append(((*times[:2], *map(_work, lines[:2])), (bare_times[0], _work(bare[0]))))
    for name, at, bar in (("text", 0, 1.3), ("highlighted text", 1, 0.0)):
        clock = statistics.median(mine[at] / bare[0] for mine, bare in pairs)
        work = statistics.median(mine[at + 2] / bare[1] for mine, bare in pairs)
        mine, theirs = (
            statistics.median(values) for values in zip(*((m[at], b[0]) for m, b in pairs), strict=True)
        )
        yield Row(
            f"start to {name}, {USUAL} clauses, {runs} pairs",
            f"{clock:.2f} × a bare window by the clock ({mine * 1000:.0f} and {theirs * 1000:.0f} ms), "
            f"{work:.2f} × its work",
            f"≤ {bar} ×" if bar else "",
            not bar or clock <= bar,
        )


def bench_version(folder: Path, runs: int) -> Iterator[Row]:
    """The shortest command, beside Python alone: processor time that a busy machine disturbs little."""

    def milliseconds(*arguments: str) -> float:
        child = subprocess.Popen([sys.executable, *arguments], cwd=ROOT, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        return 1000 * (usage.ru_utime + usage.ru_stime)

    pairs = [(milliseconds("-m", "reader", "--version"), milliseconds("-c", "pass")) for _ in range(runs)]
    ours, bare = (statistics.median(values) for values in zip(*pairs, strict=True))
    more = statistics.median(mine - alone for mine, alone in pairs)
    figure = f"{more:.0f} ms over python -c pass ({ours:.0f} and {bare:.0f} ms)"
    yield Row(f"aiqyn --version, {runs} pairs", figure, "≤ 80 ms", more <= 80)


def _work(line: str) -> float:
    return float(line.split()[-1])


def bench_clauses(folder: Path, runs: int) -> Iterator[Row]:
    """Clauses analysed a second at three sizes, in a warm process."""
    from reader.analysis import analyse
    from reader.formats import read_text

    analyse(read_text(policy(USUAL)))
    for size in (100, 1_000, 10_000):
        document = read_text(policy(size))
        times = []
        for _ in range(5 if size < 10_000 else 3):
            start = time.process_time()
            found = analyse(document)
            times.append(time.process_time() - start)
        rate = len(found.clauses) / statistics.median(times)
        yield Row(f"analysis, {size:,} clauses", f"{rate:,.0f} clauses a second", "≥ 3,000", rate >= 3_000)


def bench_gaps(folder: Path, runs: int) -> Iterator[Row]:
    """Gaps of the event loop in a very long document, 99th percentile."""
    path = folder / "long.txt"
    part = policy(USUAL * 10)
    path.write_text(policy(round(LONG_WORDS / len(part.split()) * USUAL * 10)), "utf-8")
    for line in in_child(WINDOW, "gaps", path)[0]:
        name, late, longest, over, work = line.split("\t")
        yield Row(
            f"event loop, {LONG_WORDS:,} words: {name}",
            f"{late} ms (longest {longest}, over 50 ms: {over}), {work} ms of own work",
            "≤ 50 ms",
            float(late) <= 50,
        )


def bench_exports(folder: Path, runs: int) -> Iterator[Row]:
    """Gaps of the event loop while a long policy is exported."""
    path = folder / "many.txt"
    path.write_text(policy(MANY), "utf-8")
    for line in in_child(WINDOW, "exports", path)[0]:
        kind, late, longest, over, work, seconds = line.split("\t")
        yield Row(
            f"event loop, export of {MANY:,} clauses: {kind}",
            f"{late} ms (longest {longest}, over 50 ms: {over}), {work} ms of own work, {seconds} s in all",
            "≤ 50 ms",
            float(late) <= 50,
        )


def bench_filter(folder: Path, runs: int) -> Iterator[Row]:
    """The work of switching the filter."""
    path = folder / "many.txt"
    path.write_text(policy(MANY), "utf-8")
    work, most, painting = in_child(WINDOW, "filter", path)[0][0].split("\t")
    figure = f"{work} ms of work (at most {most}), {painting} ms of painting"
    yield Row(f"switching the filter, {MANY:,} highlighted clauses", figure, "≤ 30 ms", float(most) <= 30)


def bench_memory(folder: Path, runs: int) -> Iterator[Row]:
    """Memory of the window's process beside that of the bare window."""
    for clauses in (USUAL, MANY):
        path = folder / "policy.txt"
        path.write_text(policy(clauses), "utf-8")
        pairs = [
            (
                float(in_child(WINDOW, "memory", path)[0][0]),
                float(in_child(WINDOW, "memory-bare", path)[0][0]),
            )
            for _ in range(3)
        ]
        ratio = statistics.median(mine / bare for mine, bare in pairs)
        mine, bare = (statistics.median(values) for values in zip(*pairs, strict=True))
        figure = f"{ratio:.2f} × a bare window ({mine:.0f} and {bare:.0f} MB)"
        yield Row(f"memory, {clauses:,} clauses", figure, "≤ 2 ×", ratio <= 2)


def bench_open(folder: Path, runs: int) -> Iterator[Row]:
    """Every format, from a thousand words to a million."""
    import bench_growth

    yield from _grown("open", "words", bench_growth.opening(policy, (1_000, 10_000, 100_000, 1_000_000)))


def bench_acts(folder: Path, runs: int) -> Iterator[Row]:
    """What is done with a policy, from a hundred clauses to five thousand."""
    import bench_growth

    yield from _grown("acts", "clauses", bench_growth.acting(policy, (USUAL, 1_000, MANY)))


def bench_others(folder: Path, runs: int) -> Iterator[Row]:
    """What a user would pick instead, where it is there."""
    from bench_growth import written
    from bench_others import rows

    for what, figure in rows(written(policy(USUAL)), folder):
        yield Row(what, figure)


def _grown(name: str, unit: str, curves: Iterator[Curve]) -> Iterator[Row]:
    """Tell of each curve its ratio at every size and its growth; keep the picture of all."""
    from plot import plot

    drawn = []
    for one in curves:
        beside = ", ".join(f"{r:.1f}" for r in one.ratios)
        times = ", ".join(f"{t * 1000:,.0f}" for t in one.ours)
        sizes = ", ".join(f"{size:,}" for size in one.sizes)
        figure = f"{beside} × {one.other} ({times} ms), growth {one.growth:.2f}"
        drawn.append((one.name, tuple(zip(one.sizes, one.ours, strict=True))))
        yield Row(f"{one.name}: {sizes} {unit}", figure)
    title = {"open": "Reading a file", "acts": "Working with a policy"}[name]
    PLOTS[name] = plot(f"{title}: processor seconds by {unit}", unit, "seconds", drawn)


PLOTS: dict[str, str] = {}
KINDS: dict[str, Callable[[Path, int], Iterator[Row]]] = {
    "start": bench_start,
    "version": bench_version,
    "clauses": bench_clauses,
    "gaps": bench_gaps,
    "exports": bench_exports,
    "filter": bench_filter,
    "memory": bench_memory,
    "open": bench_open,
    "acts": bench_acts,
    "others": bench_others,
}


def write(kind: str, rows: list[Row], machine: str) -> None:
    """Replace the figures of a kind in the report."""
    begin, end = f"<!-- {kind} -->\n", f"<!-- /{kind} -->"
    table = ["| what | figure | bar | holds |", "| --- | --- | --- | --- |"]
    for row in rows:
        holds = ("yes" if row.holds else "**no**") if row.bar else ""
        table.append(f"| {row.what} | {row.figure} | {row.bar} | {holds} |")
    today = datetime.now(UTC).date().isoformat()
    made = "\n".join((f"Taken {today} on {machine}.", "", *table, ""))
    text = REPORT.read_text("utf-8")
    put = re.sub(f"{begin}.*?{end}", lambda _: f"{begin}{made}{end}", text, flags=re.DOTALL)
    REPORT.write_text(put, "utf-8")


def main() -> int:
    """Run the benches named, all by default."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", nargs="*", choices=(*KINDS, []), help="default: all")
    parser.add_argument("--runs", type=int, default=9, help="counted pairs of starts (default 9)")
    parser.add_argument("--write", action="store_true", help="put the figures into docs/performance.md")
    options = parser.parse_args()
    screen = Path(__file__).with_name("bench_screen.json")  # without it a window is bounded to 800 × 800
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"
    system = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores"
    machine = f"{system}, Python {platform.python_version()}"
    print(machine)
    with tempfile.TemporaryDirectory() as folder:
        for kind in options.what or KINDS:
            rows = []
            for row in KINDS[kind](Path(folder), options.runs):
                mark = "" if row.holds else "  MISSED"
                print(f"{row.what}: {row.figure}{f'  (bar: {row.bar})' if row.bar else ''}{mark}", flush=True)
                rows.append(row)
            if options.write:
                write(kind, rows, machine)
                if kind in PLOTS:
                    (REPORT.parent / "plots").mkdir(exist_ok=True)
                    (REPORT.parent / "plots" / f"{kind}.svg").write_text(PLOTS[kind], "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
