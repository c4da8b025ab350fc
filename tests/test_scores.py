"""The analysis understands real policies as well as was promised, and our own samples too."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from reader import analyse
from reader.core.model import Analysis, CategoryLabel, Labels
from tests.scoring import Scores, gold_files, read_units, score, text_file

SAMPLES = Path(__file__).parent / "samples"
SEEDS = Path(__file__).parents[2] / "shared" / "corpus" / "seeds"
BARS = {"categories": 0.70, "findings": 0.55, "facts": 0.75, "headings": 0.95}


def scores_of(folder: Path, *, spoil: bool = False) -> Scores:
    scores = Scores()
    for gold in gold_files(folder):
        text = text_file(gold).read_text("utf-8-sig").replace("\r\n", "\n")
        analysis = analyse(text_file(gold))
        score(scores, text, read_units(gold), spoilt(analysis) if spoil else analysis)
    return scores


def spoilt(analysis: Analysis) -> Analysis:
    """Return the analysis with every clause about scope and nothing else, and without headings."""
    wrong = Labels((CategoryLabel("scope", 1.0),))
    sections = tuple(replace(section, title="") for section in analysis.sections)
    return replace(analysis, labels=dict.fromkeys(analysis.labels, wrong), sections=sections)


@pytest.mark.parametrize("folder", [SAMPLES, SEEDS], ids=["samples", "seeds"])
def test_policies_are_understood_as_well_as_was_promised(folder: Path) -> None:
    if not gold_files(folder):
        pytest.skip("these policies are not part of the project")
    scores = scores_of(folder)
    low = {name: f1 for name, bar in BARS.items() if (f1 := getattr(scores, name).f1) < bar}
    assert not low
    assert scores.covered == scores.body > 0
    assert scores.lost == 0
    assert scores.confirmed / scores.points >= 0.8


def test_each_language_of_our_own_samples_is_understood() -> None:
    for gold in gold_files(SAMPLES):
        scores = Scores()
        score(scores, text_file(gold).read_text("utf-8"), read_units(gold), analyse(text_file(gold)))
        low = {name: f1 for name, bar in BARS.items() if (f1 := getattr(scores, name).f1) < bar}
        assert not low, gold.name


def test_a_bad_analysis_falls_below_every_bar() -> None:
    scores = scores_of(SAMPLES, spoil=True)
    assert all(getattr(scores, name).f1 < bar for name, bar in BARS.items())


TEXT = "1. DATA\n1.1 We collect your e-mail. We use cookies.\n"
GOLD = (
    "1\t0\t7\theading\t-\t-\t-\n"
    "2\t8\t35\tbody\tcollection\tcollects_data\tdata=email\n"
    "3\t36\t51\tbody\ttracking,purpose\tuses_cookies\t-\n"
)


def test_the_counts_by_hand(tmp_path: Path) -> None:
    (tmp_path / "a.gold.tsv").write_text(GOLD, "utf-8")
    (gold,) = gold_files(tmp_path)
    analysis = analyse(TEXT)
    (clause,) = analysis.clauses  # so short that it stays one, and meets both units
    labels = Labels(categories=(CategoryLabel("collection", 1.0),))
    scores = Scores()
    score(scores, TEXT, read_units(gold), replace(analysis, labels={clause.id: labels}, cards=()))
    assert (scores.categories.hits, scores.categories.extra, scores.categories.missed) == (1, 1, 2)
    assert (scores.findings.hits, scores.findings.extra, scores.findings.missed) == (0, 0, 2)
    assert (scores.facts.hits, scores.facts.extra, scores.facts.missed) == (0, 0, 1)
    assert (scores.headings.hits, scores.headings.extra, scores.headings.missed) == (1, 0, 0)
    assert (scores.body, scores.covered, scores.lost) == (2, 2, 0)
    assert scores.categories.f1 == pytest.approx(0.4)
