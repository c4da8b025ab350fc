"""Fit how evidence becomes confidence: ``calibrate.py [GOLD_DIR…]``; needs the ``train`` packages.

Prints the constants of `reader.analysis.verdict` for categories and for findings: a logistic regression of
"the label is right" on the model's log-odds and on whether a rule gives the label. Without folders it reads
``tests/policies``, whose authors knew neither rules nor model.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
from sklearn.linear_model import LogisticRegression

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from gold import gold_files, meets, places, read_text, read_units, text_file  # noqa: E402

from reader import analyse  # noqa: E402
from reader.analysis import labelling  # noqa: E402
from reader.core.codebook import CATEGORIES, FINDINGS  # noqa: E402

UNLIKELY = -4.0  # log-odds below which a label that no rule gives is not looked at
KINDS = {"categories": tuple(CATEGORIES), "findings": tuple(FINDINGS)}
NAMES = ("model", "rule", "constant")
Pair = tuple[float, bool, bool]  # log-odds, by a rule, right


def pairs(gold: Path) -> Iterator[tuple[str, Pair]]:
    """Yield every label that a clause of a policy might have, with its kind."""
    seen: list[tuple[Mapping[str, Any], Mapping[str, Any], Mapping[str, float]]] = []

    def record(categories: Any, findings: Any, expected: Any, *rest: Any, **options: Any) -> Any:
        seen.append((categories, findings, expected))
        return weigh(categories, findings, expected, *rest, **options)

    weigh = labelling.weigh
    with patch.object(labelling, "weigh", record):
        analysis = analyse(text_file(gold))
    units = [unit for unit in read_units(gold) if unit.kind == "body"]
    where = places(analysis.clauses, read_text(gold))
    for clause, (categories, findings, expected) in zip(analysis.clauses, seen, strict=True):
        met = [unit for unit in units if meets(unit, where[clause.id])]
        given = {"categories": categories, "findings": findings}
        for kind, names in KINDS.items() if met else ():
            right = frozenset[str]().union(*(getattr(unit, kind) for unit in met))
            for name in names:
                if name in given[kind] or expected[name] > UNLIKELY:
                    yield kind, (expected[name], name in given[kind], name in right)


def main(folders: list[str]) -> int:
    """Print the constants of each kind."""
    found: dict[str, list[Pair]] = {kind: [] for kind in KINDS}
    for folder in map(Path, folders or [str(ROOT / "tests" / "policies")]):
        for gold in gold_files(folder):
            for kind, pair in pairs(gold):
                found[kind].append(pair)
    for kind, rows in found.items():
        table = np.array(rows, dtype=float)
        fitted = LogisticRegression(C=100.0).fit(table[:, :2], table[:, 2])
        constants = (*fitted.coef_[0], fitted.intercept_[0])
        told = ", ".join(f"{name} {value:.3f}" for name, value in zip(NAMES, constants, strict=True))
        print(f"{kind}: {told} ({len(rows)} labels)")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
