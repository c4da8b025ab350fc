"""The reader beside what a user would pick instead, where it is there.

Here the command line beside the programs that get at the text of a file: they do less, for they take the text
out, and we read it, understand each clause and word a summary. The clock counts from the start of the program
to its end, the middle of five, in turn. `bench_viewers` does it for windows, `bench_transformer` for labels.
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

ROUNDS = 5
ABSENT = "not here"
OTHERS = (
    ("pandoc", ("--to", "plain"), ("docx", "odt", "rtf", "epub", "html", "md")),
    ("markitdown", (), ("docx", "html", "epub")),
    ("pdftotext", (), ("pdf",)),
)


def rows(files: dict[str, bytes], folder: Path) -> Iterator[tuple[str, str]]:
    """Yield what was measured with files of one policy, with the figure."""
    from bench_transformer import beside_transformer
    from bench_viewers import beside_viewers

    for one in beside_others(files, folder):
        figure = ABSENT
        if one.ratio is not None:
            times = f"{one.ours * 1000:.0f} and {one.theirs * 1000:.0f} ms"
            figure = f"{one.ratio:.2f} × {one.program} ({times})"
        yield f"summary from {one.kind}, beside {one.program}", figure
    for other in beside_viewers(files, folder):
        figure = ABSENT
        if other.ours and other.theirs and other.ratios:
            figures = zip(("text", "ready", "memory"), other.ratios, other.ours, other.theirs, strict=True)
            figure = "; ".join(
                f"{name} {ratio:.2f} × ({mine:.0f} and {theirs:.0f} MB)"
                if name == "memory"
                else f"{name} {ratio:.2f} × ({mine * 1000:,.0f} and {theirs * 1000:,.0f} ms)"
                for name, ratio, mine, theirs in figures
            )
        yield f"opening {other.kind}, beside {other.program}", figure
    yield from beside_transformer()


class Pair(NamedTuple):
    """``ratio``: our clock beside the other's; both in seconds. None where the other is not installed."""

    program: str
    kind: str
    ratio: float | None = None
    ours: float = 0.0
    theirs: float = 0.0


def beside_others(files: dict[str, bytes], folder: Path) -> Iterator[Pair]:
    """Measure each program that is there on each of its formats."""
    for program, arguments, kinds in OTHERS:
        found = shutil.which(program)
        for kind in kinds:
            path = folder / f"policy.{kind}"
            path.write_bytes(files[kind])
            if not found:
                yield Pair(program, kind)
                continue
            end = ["-"] if program == "pdftotext" else []
            pairs = [
                (_seconds([sys.executable, "-m", "reader", "summarize", path]),
                 _seconds([found, *arguments, path, *end]))
                for _ in range(ROUNDS)
            ]  # fmt: skip
            ratio = statistics.median(ours / theirs for ours, theirs in pairs)
            ours, theirs = (statistics.median(values) for values in zip(*pairs, strict=True))
            yield Pair(program, kind, ratio, ours, theirs)


def _seconds(command: list[str | Path]) -> float:
    start = perf_counter()
    root = Path(__file__).resolve().parent.parent
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=root)
    return perf_counter() - start
