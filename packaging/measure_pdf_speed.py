"""How long a PDF takes beside its library alone: ``measure_pdf_speed.py FILE.pdf … [--rounds N]``.

One process reads each file alternately with pypdfium2 alone (open it, take the text of every page) and as we
do; the middle and the spread of the ratios of the pairs are printed.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median, quantiles

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import pypdfium2  # noqa: E402

from reader.formats import read_bytes  # noqa: E402

BAR = 1.5


def library_alone(data: bytes) -> int:
    """Return how many characters pypdfium2 finds."""
    document = pypdfium2.PdfDocument(data)
    characters = 0
    for page in document:
        text_page = page.get_textpage()
        characters += len(text_page.get_text_range())
        text_page.close()
        page.close()
    document.close()
    return characters


def seconds(work: Callable[[bytes], object], data: bytes) -> float:
    """Return how long ``work`` takes, in processor time of this process."""
    start = time.process_time()
    work(data)
    return time.process_time() - start


def main() -> int:
    """Print a row for each file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", type=Path, nargs="+")
    parser.add_argument("--rounds", type=int, default=15)
    asked = parser.parse_args()
    print("| file | pages | pypdfium2 alone | we, beside it | quartiles |\n| --- | --- | --- | --- | --- |")
    for path in asked.files:
        data = path.read_bytes()
        pages = len(pypdfium2.PdfDocument(data))
        seconds(library_alone, data), seconds(read_bytes, data)
        pairs = [(seconds(library_alone, data), seconds(read_bytes, data)) for _ in range(asked.rounds)]
        ratios = [ours / alone for alone, ours in pairs]
        low, _, high = quantiles(ratios, n=4)
        alone = 1_000 * median(first for first, _ in pairs)
        print(f"| {path.name} | {pages} | {alone:.1f} ms | {median(ratios):.2f} | {low:.2f}–{high:.2f} |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
