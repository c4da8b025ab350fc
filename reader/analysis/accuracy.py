"""How often the categories were right on policies that people labelled, by language and category.

``resources/accuracy.json`` is written by ``python3 packaging/dev.py score``.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from reader.resources import resource

FILE = "accuracy.json"
FEWEST = 20  # labels; a share of fewer says little


@dataclass(frozen=True, slots=True)
class Measured:
    """Of ``shown`` labels of one category, ``right`` were those that people gave too."""

    shown: int
    right: int


def accuracy(language: str, category: str) -> Measured | None:
    """Return what was measured; None where fewer than twenty labels were, or the language is not ours."""
    row = _table().get(language, {}).get(category, {})
    measured = Measured(int(row.get("shown", 0)), int(row.get("right", 0)))
    return measured if measured.shown >= FEWEST else None


@cache
def _table() -> dict[str, dict[str, dict[str, Any]]]:
    table: dict[str, dict[str, dict[str, Any]]] = json.loads(resource(FILE).read_bytes())["languages"]
    return table
