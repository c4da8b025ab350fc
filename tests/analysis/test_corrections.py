"""Categories that the reader chose take the place of ours, and what rests on them is told anew."""

from __future__ import annotations

from dataclasses import fields

import pytest

from reader.analysis import analyse, labelled, pipeline
from reader.analysis.cards import missing_categories
from reader.analysis.corrections import with_corrections
from reader.core.codebook import CATEGORIES, FINDINGS
from reader.core.lookup import Lookup
from reader.core.model import Analysis
from reader.formats import read_text

TEXT = """1. Data
1.1. We collect your name and your e-mail address.
1.2. We share your e-mail address with advertising partners without your consent.
1.3. The office is on the third floor.
"""
ANALYSIS = analyse(read_text(TEXT))
LOOKUP = Lookup(ANALYSIS)
SHARED = next(c.id for c in ANALYSIS.clauses if "partners" in c.text)
FLOOR = next(c.id for c in ANALYSIS.clauses if "floor" in c.text)


def test_without_corrections_the_analysis_is_the_same() -> None:
    assert with_corrections(ANALYSIS, {}) is ANALYSIS
    assert with_corrections(ANALYSIS, {"no such clause": ("rights",)}) is ANALYSIS


def test_a_category_is_added_in_the_readers_name() -> None:
    found = with_corrections(ANALYSIS, {FLOOR: ("contact", "security")})
    labels = found.labels[FLOOR]
    assert [label.id for label in labels.categories] == [
        c for c in CATEGORIES if c in ("security", "contact")
    ]
    assert labels.corrected
    assert all(label.confidence == 1.0 for label in labels.categories)
    assert FLOOR in Lookup(found).by_category["contact"]
    assert "security" in ANALYSIS.missing
    assert "security" not in found.missing


def test_a_removed_category_takes_its_findings_along_and_no_others() -> None:
    assert "sharing" in LOOKUP.categories(SHARED)
    kept = tuple(c for c in LOOKUP.categories(SHARED) if c != "sharing")
    found = with_corrections(ANALYSIS, {SHARED: (*kept, "rights")})
    before, after = ANALYSIS.labels[SHARED].findings, found.labels[SHARED].findings
    assert [f for f in before if FINDINGS[f.id].category != "sharing"] == list(after)
    assert len(after) < len(before)
    told = {f for card in found.cards for p in card.points for f in p.findings}
    assert not any(FINDINGS[f].category == "sharing" for f in told)
    assert not any(FINDINGS[f].category == "sharing" for p in found.overview.watch for f in p.findings)
    assert found.missing == missing_categories(found.labels)
    assert "sharing" in found.missing


def test_what_does_not_rest_on_categories_stays() -> None:
    found = with_corrections(ANALYSIS, {SHARED: ()})
    assert found.document is ANALYSIS.document
    assert found.clauses == ANALYSIS.clauses
    assert found.labels[SHARED].facts == ANALYSIS.labels[SHARED].facts
    assert (found.overview.operator, found.overview.reading_seconds) == (
        ANALYSIS.overview.operator,
        ANALYSIS.overview.reading_seconds,
    )
    others = {c: labels for c, labels in ANALYSIS.labels.items() if c != SHARED}
    assert {c: labels for c, labels in found.labels.items() if c != SHARED} == others


def test_what_is_told_equals_what_an_analysis_with_these_labels_tells(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    corrected = with_corrections(ANALYSIS, {SHARED: ("rights",), FLOOR: ("security", "transfer")})
    monkeypatch.setattr(labelled, "labels_in_order", lambda *_: corrected.labels.items())
    told = pipeline.analyse(ANALYSIS.document)
    for field in fields(Analysis):
        if field.name not in ("is_policy", "notices"):  # a correction is no verdict on the text as a whole
            assert getattr(corrected, field.name) == getattr(told, field.name), field.name
