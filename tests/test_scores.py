"""The analysis understands real policies as well as was promised, and our own samples too."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from gold import gold_files, language_of, read_text, read_units, text_file
from scoring import Scores, micro, score, united

from reader import analyse
from reader.core.model import Analysis, CategoryLabel, Labels

SAMPLES = Path(__file__).parent / "samples"
SEEDS = Path(__file__).parents[2] / "shared" / "corpus" / "seeds"
BARS = {"categories": 0.70, "findings": 0.55, "facts": 0.75, "headings": 0.95}


def score_of(gold: Path, *, spoil: bool = False) -> Scores:
    analysis = analyse(text_file(gold))
    shown = spoilt(analysis) if spoil else analysis
    return score(read_text(gold), read_units(gold), shown, language_of(gold))


def low(scores: Scores) -> dict[str, float]:
    """Return what is below its bar."""
    f1 = {name: micro(getattr(scores, name)).f1 for name in ("categories", "findings", "facts")}
    f1["headings"] = scores.headings.f1
    return {name: one for name, one in f1.items() if one < BARS[name]}


def spoilt(analysis: Analysis) -> Analysis:
    """Return the analysis with every clause about scope and nothing else, and without headings."""
    wrong = Labels((CategoryLabel("scope", 1.0),))
    sections = tuple(replace(section, title="") for section in analysis.sections)
    return replace(analysis, labels=dict.fromkeys(analysis.labels, wrong), sections=sections)


@pytest.mark.parametrize("folder", [SAMPLES, SEEDS], ids=["samples", "seeds"])
def test_policies_are_understood_as_well_as_was_promised(folder: Path) -> None:
    if not gold_files(folder):
        pytest.skip("these policies are not part of the project")
    scores = united(map(score_of, gold_files(folder)))
    assert not low(scores)
    assert scores.covered == scores.body > 0
    assert scores.lost == 0
    assert scores.points.precision >= 0.8
    assert scores.document_language.precision == 1.0
    assert scores.clause_language.precision >= 0.99


@pytest.mark.parametrize("gold", gold_files(SAMPLES), ids=lambda path: path.name)
def test_each_language_of_our_own_samples_is_understood(gold: Path) -> None:
    assert not low(score_of(gold))


def test_a_bad_analysis_falls_below_every_bar() -> None:
    scores = united(score_of(gold, spoil=True) for gold in gold_files(SAMPLES))
    assert low(scores).keys() == BARS.keys()
