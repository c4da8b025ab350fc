"""What survives in PDF, printed by programs of others: ``measure_pdf.py [--corpus DIR] [--keep DIR]``.

Prints each policy in every way that this computer has (`pdf_printers`), reads it again and says, against the
TXT: the character error rate, the change in clauses, and that in the F1 of the categories.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from format_scores import CORPUS, categories_f1, error_rate, paragraphs  # noqa: E402
from gold import gold_files, text_file  # noqa: E402
from pdf_printers import printers  # noqa: E402

from reader.analysis.pipeline import analyse  # noqa: E402
from reader.core.model import Analysis  # noqa: E402
from reader.formats import read  # noqa: E402

BARS = (0.005, 0.02, 0.02)  # character errors, clauses, F1


def measure(gold: Path, whole: Analysis, path: Path) -> tuple[float, float, float]:
    """Return character errors, the change in clauses and that in F1 of a print of a policy."""
    found = analyse(read(path))
    return (
        error_rate(whole.document.text, found.document.text),
        len(found.clauses) / len(whole.clauses) - 1,
        categories_f1(gold, found) - categories_f1(gold, whole),
    )


@contextmanager
def _folder(kept: Path | None) -> Iterator[Path]:
    if kept:
        yield kept
        return
    with tempfile.TemporaryDirectory() as made:
        yield Path(made)


def main() -> int:
    """Print a row for each policy and printer, and how many of each printer pass the bars."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, default=CORPUS / "seeds")
    parser.add_argument(
        "--keep", type=Path, help="a folder in which the prints stay, and are looked for first"
    )
    asked = parser.parse_args()
    golds = {gold.name.removesuffix(".gold.tsv"): gold for gold in gold_files(asked.corpus)}
    wholes = {name: analyse(read(text_file(gold))) for name, gold in golds.items()}
    paras = {name: paragraphs(whole.document) for name, whole in wholes.items()}
    summary = []
    with _folder(asked.keep) as folder:
        for printer, put_on_paper in printers().items():
            into = folder / printer
            into.mkdir(parents=True, exist_ok=True)
            missing = {name: one for name, one in paras.items() if not (into / f"{name}.pdf").exists()}
            if missing:
                put_on_paper(missing, into)
            rows = []
            for name, gold in golds.items():
                row = measure(gold, wholes[name], into / f"{name}.pdf")
                rows.append([abs(value) <= bar for value, bar in zip(row, BARS, strict=True)])
                mark = " " if all(rows[-1]) else "!"
                print(
                    f"{mark} {printer:20} {name:18} CER {row[0]:6.2%} clauses {row[1]:+7.1%} F1 {row[2]:+.3f}"
                )
            passed = [sum(column) for column in zip(*rows, strict=True)]
            summary.append(f"| {printer} | {' | '.join(f'{n} of {len(rows)}' for n in passed)} |")
    print("\n| printed by | CER ≤ 0.5 % | clauses ± 2 % | F1 ± 0.02 |\n| --- | --- | --- | --- |")
    print("\n".join(summary))
    return 0


if __name__ == "__main__":
    sys.exit(main())
