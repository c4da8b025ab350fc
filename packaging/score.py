"""Score the reader on policies with gold labels: ``score.py [--write] [--corpus DIR] [GOLD_DIR…]``.

Without folders it scores our samples, the policies of ``tests/policies`` and, where it is there, the corpus
beside the project, prints the report and, if the corpus is there or ``--write`` says so, writes it to
``docs/scores.md`` and what the window reads to ``resources/accuracy.json``. With folders it scores and
prints these alone.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from gold import gold_files, language_of, read_text, read_units, text_file  # noqa: E402
from score_report import report  # noqa: E402
from scoring import Scores, Tally, score, united  # noqa: E402

from reader import analyse  # noqa: E402
from reader.core.codebook import CATEGORIES, LANGUAGES  # noqa: E402

CORPUS = ROOT.parent / "shared" / "corpus"
LOOKED_AT = "abcdefghijk"  # first letters of the development policies that the rules were written with
ENOUGH = 20  # shown labels from which a category is measured on unseen policies alone


@dataclass(frozen=True)
class DataSet:
    """Gold files of one kind. ``counts`` is false for texts that were written beside the rules."""

    name: str
    about: str
    files: tuple[Path, ...]
    counts: bool = True
    unseen: bool = False


def _set(
    name: str,
    about: str,
    folder: Path,
    wanted: Callable[[Path], bool] = lambda _: True,
    *,
    counts: bool = True,
    unseen: bool = False,
) -> DataSet:
    return DataSet(name, about, tuple(filter(wanted, gold_files(folder))), counts, unseen)


def data_sets(corpus: Path) -> list[DataSet]:
    """Return the data that is here, in the order of the report; empty sets are left out."""
    found = [
        _set("samples", "our own samples; their words were written beside the rules",
             ROOT / "tests" / "samples", counts=False),
        _set("strangers", "invented policies by authors who did not know the rules",
             ROOT / "tests" / "policies", unseen=True),
        _set("seeds", "real policies that the project was built from", corpus / "seeds"),
        _set("dev a–k", "real policies that were looked at while the rules were written",
             corpus / "dev", lambda path: path.name[0] in LOOKED_AT),
        _set("dev l–z", "real policies that are only checked against",
             corpus / "dev", lambda path: path.name[0] not in LOOKED_AT, unseen=True),
    ]  # fmt: skip
    return [one for one in found if one.files]


def measured(data: DataSet) -> dict[str, Scores]:
    """Return the scores of a set by language, only of languages that it has."""
    made: dict[str, list[Scores]] = {}
    for gold in data.files:
        language = language_of(gold)
        found = score(read_text(gold), read_units(gold), analyse(text_file(gold)), language)
        made.setdefault(language, []).append(found)
    return {language: united(made[language]) for language in LANGUAGES if language in made}


def accuracy(results: Iterable[tuple[DataSet, dict[str, Scores]]]) -> dict[str, object]:
    """Return what the window reads: for each language and category how often its labels were right.

    Measured on unseen policies where these show enough labels, else on all that count.
    """
    pairs = [(data, by_language) for data, by_language in results if data.counts]
    table = {}
    for language in LANGUAGES:
        every = united(s[language] for _, s in pairs if language in s)
        unseen = united(s[language] for data, s in pairs if data.unseen and language in s)
        rows: dict[str, object] = {}
        for category in CATEGORIES:
            alone = unseen.categories[category].shown >= ENOUGH
            rows[category] = _row(unseen if alone else every, category) | {
                "data": "unseen" if alone else "all"
            }
        table[language] = rows
    return {"data": [data.name for data, _ in pairs], "languages": table}


def _row(scores: Scores, category: str) -> dict[str, object]:
    tally: Tally = scores.categories[category]
    bins = scores.bins[category]
    return {
        "n": tally.gold,
        "shown": tally.shown,
        "right": tally.hits,
        "precision": round(tally.precision, 3),
        "recall": round(tally.recall, 3),
        "bins": [[one.pairs, one.right, round(one.confidence, 3)] for one in bins],
    }


def as_json(table: dict[str, object]) -> str:
    """Return the table with one category a line, always in the same order."""
    languages: dict[str, dict[str, object]] = table["languages"]  # type: ignore[assignment]
    parts = []
    for language, rows in languages.items():
        lines = ",\n".join(f"   {json.dumps(c)}: {json.dumps(row)}" for c, row in rows.items())
        parts.append(f"  {json.dumps(language)}: {{\n{lines}\n  }}")
    data = json.dumps(table["data"], ensure_ascii=False)
    return f'{{\n "data": {data},\n "languages": {{\n' + ",\n".join(parts) + "\n }\n}\n"


def main(arguments: list[str]) -> int:
    """Score, print and write; return 0, or 2 where a folder holds no gold."""
    parser = argparse.ArgumentParser(prog="score.py", description=__doc__.partition("\n")[0])
    parser.add_argument("folders", nargs="*", type=Path, metavar="GOLD_DIR")
    parser.add_argument("--corpus", type=Path, default=CORPUS, metavar="DIR", help="default: %(default)s")
    parser.add_argument("--write", action="store_true", help="write the files also without the corpus")
    options = parser.parse_args(arguments)
    given = [_set(str(folder), "given on the command line", folder) for folder in options.folders]
    if empty := [one.name for one in given if not one.files]:
        print(f"No gold files (NAME.gold.tsv beside NAME.txt): {', '.join(empty)}", file=sys.stderr)
        return 2
    results = [(data, measured(data)) for data in given or data_sets(options.corpus)]
    text = report([(data.name, data.about, data.counts, scores) for data, scores in results])
    print(text)
    if given:
        return 0
    if not options.corpus.is_dir() and not options.write:
        print("The corpus is not here: docs/scores.md and resources/accuracy.json stay as they are.")
        return 0
    (ROOT / "docs" / "scores.md").write_text(text, "utf-8")
    (ROOT / "resources" / "accuracy.json").write_text(as_json(accuracy(results)), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
