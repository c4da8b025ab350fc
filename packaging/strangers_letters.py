"""Compare the letters that we read with those of pandoc and pdftotext: ``… strangers_letters.py FOLDER …``.

Counted are files of which the other program reads at least 200 letters: how many of the same letters we keep,
and what is said of a file where it is less than 99 in a hundred. Both programs must be installed.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

FEWEST_LETTERS = 200
WANTED = 0.99
LONGEST_SECONDS = 60
READ_BY_PANDOC = {
    ".docx": "docx",
    ".docm": "docx",
    ".odt": "odt",
    ".ott": "odt",
    ".rtf": "rtf",
    ".epub": "epub",
}


def letters(text: str) -> Counter[str]:
    """Count the letters, capitals as small ones."""
    return Counter(sign for sign in text.casefold() if sign.isalpha())


def of_others(path: Path) -> Counter[str]:
    """Return the letters that the other program reads; none where it fails."""
    command = ["pdftotext", "-q", str(path), "-"]
    if kind := READ_BY_PANDOC.get(path.suffix.lower()):
        command = ["pandoc", "-f", kind, "-t", "plain", "--wrap=none", str(path)]
    try:
        done = subprocess.run(command, capture_output=True, timeout=LONGEST_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        return Counter()
    return letters(done.stdout.decode("utf-8", "replace"))


def shares(folders: list[Path]) -> Iterator[tuple[Path, float, str]]:
    """Yield, of each file, the share of the letters that we keep and what we say of the file."""
    from strangers import different

    from reader.core.errors import ReaderError
    from reader.formats import read

    for path in different(folders):
        if path.suffix.lower() not in {*READ_BY_PANDOC, ".pdf"}:
            continue
        try:
            document = read(path)
        except ReaderError:
            continue
        theirs = of_others(path)
        if theirs.total() >= FEWEST_LETTERS:
            kept = (theirs & letters(document.text)).total() / theirs.total()
            yield path, kept, " ".join(sorted(notice.code for notice in document.notices))


def main() -> int:
    """Compare the files and print how many of each kind keep their letters."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    ends: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for path, kept, said in shares(parser.parse_args().folders):
        end = "whole" if kept >= WANTED else "less, and said" if said else "less"
        ends[path.suffix.lower()][end] += 1
        if kept < WANTED:
            print(f"{kept:.3f}  {path}  {said}")
    for kind, counted in sorted(ends.items()):
        print(
            f"{kind}: {counted.total()} files, " + ", ".join(f"{n} {end}" for end, n in counted.most_common())
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
