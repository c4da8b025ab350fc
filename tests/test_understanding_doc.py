"""What docs/understanding.md shows a newcomer is what the program says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from opp115 import BY_CATEGORY, LABELS

from reader import analyse
from reader.core.codebook import CATEGORIES, FINDINGS, LANGUAGES
from reader.core.model import Analysis, Card, Point
from reader.phrases import Phrases
from reader.resources import resource

DOC = (Path(__file__).parent.parent / "docs" / "understanding.md").read_text("utf-8")
FINDINGS_SHOWN = {"cookies_can_be_disabled", "disabling_breaks_site"}


@pytest.fixture(scope="module")
def analysis() -> Analysis:
    return analyse(resource("samples/larkfield.en.md"))


def example(analysis: Analysis) -> tuple[Card, Point]:
    (sentence,) = re.findall(r"^> (.+)$", DOC, re.MULTILINE)
    (clause,) = (one for one in analysis.clauses if one.text == sentence)
    labels = analysis.labels[clause.id]
    assert {category.id for category in labels.categories} == {"tracking", "choice"}
    assert {finding.id for finding in labels.findings} == FINDINGS_SHOWN
    (card,) = (one for one in analysis.cards if one.section == clause.section)
    (point,) = (one for one in card.points if clause.id in one.clauses)
    assert set(point.findings) == FINDINGS_SHOWN
    return card, point


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_is_what_the_program_says(analysis: Analysis, language: str) -> None:
    card, point = example(analysis)
    phrases = Phrases.load(language)
    assert f"| {language} | {phrases.gist(card.gist)} | {phrases.point(point)} |" in DOC


def test_the_rules_shown_are_those_of_the_lexicon() -> None:
    lexicon = resource("lexicon/en.toml").read_text("utf-8")
    shown = re.search(r"```toml\n(.+?)```", DOC, re.DOTALL)
    assert shown is not None
    for rule in re.sub(r"^ +", "", shown.group(1), flags=re.MULTILINE).strip().split("\n\n"):
        assert rule in lexicon


def test_the_numbers_of_the_codebook_are_right() -> None:
    assert f"closed list of {len(FINDINGS)}" in DOC
    assert len(CATEGORIES) == 14
    assert "of the fourteen" in DOC


def test_each_label_of_the_corpus_has_its_row_with_our_categories() -> None:
    rows = dict(re.findall(r"^\| ([A-Z][\w ,/]+?) \| (.+) \|$", DOC, re.MULTILINE))
    assert set(LABELS) <= set(rows)
    for category, label in BY_CATEGORY.items():
        assert f"`{category}`" in rows[label]


def test_the_modules_it_names_are_there() -> None:
    root = Path(__file__).parent.parent
    for name in re.findall(r"`((?:core|analysis|export)/\w+\.py|phrases\.py)`", DOC):
        assert (root / "reader" / name).is_file(), name
    for name in re.findall(r"`((?:reader|packaging|tests)/[\w/]+\.py)`", DOC):
        assert (root / name).is_file(), name
