"""The command line beside what a user would pick instead to get at the text of a file, where it is there.

They do less: they take the text out. We read it, understand each clause and word a summary. The clock counts
from the start of the program to its end, the middle of five, in turn.
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
OTHERS = (
    ("pandoc", ("--to", "plain"), ("docx", "odt", "rtf", "epub", "html", "md")),
    ("markitdown", (), ("docx", "html", "epub")),
    ("pdftotext", (), ("pdf",)),
)


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
