"""A policy saved in another format is the same policy: comparing the two finds no change."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

from format_scores import WRITERS, paragraphs  # noqa: E402

from reader.analysis.comparing import compare  # noqa: E402
from reader.analysis.pipeline import analyse  # noqa: E402
from reader.core.comparison import Status  # noqa: E402
from reader.formats import read, read_bytes  # noqa: E402

SEEDS = ROOT.parent / "shared" / "corpus" / "seeds"  # the real policies, where they are at hand
FILES = [*sorted((ROOT / "tests" / "samples").glob("*.txt")), *sorted(SEEDS.glob("*.txt"))]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_another_format_is_no_change(path: Path) -> None:
    text = read(path)
    old = analyse(text)
    for kind, write in WRITERS.items():
        found = compare(old, analyse(read_bytes(write(paragraphs(text)), name=f"policy.{kind}")))
        assert [entry for entry in found.entries if entry.status is not Status.SAME] == [], kind
        assert found.changes == (), kind
