"""Our labels beside those of a small transformer that learned from the same clauses, where it is there.

AIQYN_TRANSFORMER names the interpreter of an environment that can run `classify_by_embeddings.py`. Both label
the clauses of the English policies with gold labels, and both are scored as `score.py` scores. Clauses a
second go by the clock: the transformer uses every core, we use one and say much more of a clause than its
categories.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reader.core.model import Analysis

ROOT = Path(__file__).resolve().parent.parent
LANGUAGE = "en"
ROUNDS = 5


def beside_transformer() -> Iterator[tuple[str, str]]:
    """Yield what was measured, with the figure."""
    interpreter = os.environ.get("AIQYN_TRANSFORMER")
    if not interpreter:
        yield "categories of English clauses, beside a transformer", "not here"
        return
    from gold import gold_files, language_of, text_file
    from score import CORPUS

    from reader.analysis import analyse
    from reader.formats import read

    folders = (ROOT / "tests" / "policies", CORPUS)
    gold = [path for folder in folders for path in gold_files(folder) if language_of(path) == LANGUAGE]
    documents = [read(text_file(path)) for path in gold]
    ours = [analyse(document) for document in documents]
    texts = [[clause.text for clause in one.clauses] for one in ours]
    with _child(interpreter) as child:
        _asked(child, {"train": _taught()})
        pairs = []
        for _ in range(ROUNDS):
            start = perf_counter()
            for document in documents:
                analyse(document)
            mine = perf_counter() - start
            answers = [_asked(child, {"texts": one}) for one in texts]
            pairs.append((mine, sum(answer["seconds"] for answer in answers)))
        assert child.stdin is not None
        child.stdin.close()
    theirs = [_relabelled(one, answer["labels"]) for one, answer in zip(ours, answers, strict=True)]
    clauses = sum(map(len, texts))
    what = f"{clauses} clauses of {len(gold)} English policies"
    (micro, macro), (their_micro, their_macro) = _f1(gold, ours), _f1(gold, theirs)
    yield (
        f"categories of {what}, beside a transformer",
        f"F1 {micro:.3f} and {their_micro:.3f}, mean over categories {macro:.3f} and {their_macro:.3f}",
    )
    ratio = statistics.median(other / mine for mine, other in pairs)
    rates = [clauses / statistics.median(values) for values in zip(*pairs, strict=True)]
    yield (
        f"understanding {what}, beside a transformer",
        f"{ratio:.1f} × as many a second ({rates[0]:,.0f} and {rates[1]:,.0f})",
    )


def _child(interpreter: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [interpreter, str(ROOT / "packaging" / "classify_by_embeddings.py")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
        env={**os.environ, "HF_HUB_OFFLINE": "1"},
    )


def _relabelled(analysis: Analysis, answer: list[list[tuple[str, float]]]) -> Analysis:
    """Return the analysis with other categories of its clauses."""
    from reader.core.labels import CategoryLabel

    labels = {
        clause.id: replace(
            analysis.labels[clause.id], categories=tuple(CategoryLabel(*pair) for pair in found)
        )
        for clause, found in zip(analysis.clauses, answer, strict=True)
    }
    return replace(analysis, labels=labels)


def _f1(gold: list[Path], analyses: list[Analysis]) -> tuple[float, float]:
    """Return the F1 over all categories and its mean over them."""
    from gold import read_text, read_units
    from scoring import macro, micro, score, united

    pairs = zip(gold, analyses, strict=True)
    scores = united(score(read_text(path), read_units(path), found, LANGUAGE) for path, found in pairs)
    return micro(scores.categories).f1, macro(scores.categories)


def _taught() -> list[tuple[str, tuple[str, ...]]]:
    """Return the English clauses that our own model learned from, with their categories."""
    from training_check import rows

    return [(row.text, row.categories) for row in rows() if row.language == LANGUAGE]


def _asked(child: subprocess.Popen[str], question: dict[str, object]) -> dict[str, Any]:
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write(json.dumps(question) + "\n")
    child.stdin.flush()
    if not (line := child.stdout.readline()):
        raise SystemExit("the bench 'others' failed: AIQYN_TRANSFORMER cannot run classify_by_embeddings.py")
    return json.loads(line)  # type: ignore[no-any-return]


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    for row in beside_transformer():
        print(*row, sep=": ")
