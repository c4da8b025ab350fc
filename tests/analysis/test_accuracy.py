"""What the reader tells of its own accuracy: whole, consistent, and silent where too little was measured."""

from __future__ import annotations

import json

import pytest

from reader.analysis.accuracy import FEWEST, FILE, Measured, accuracy
from reader.core.codebook import CATEGORIES, LANGUAGES
from reader.resources import resource

TABLE = json.loads(resource(FILE).read_bytes())["languages"]


def test_every_language_and_category_has_its_row_in_order() -> None:
    assert list(TABLE) == list(LANGUAGES)
    assert all(list(rows) == list(CATEGORIES) for rows in TABLE.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_rows_agree_with_themselves(language: str) -> None:
    for category, row in TABLE[language].items():
        shown, right = row["shown"], row["right"]
        assert 0 <= right <= min(shown, row["n"]), category
        assert row["precision"] == (round(right / shown, 3) if shown else 0.0), category
        assert row["recall"] == (round(right / row["n"], 3) if row["n"] else 0.0), category
        assert row["data"] in {"unseen", "all"}
        assert len(row["bins"]) == 10
        for n, (pairs, held, told) in enumerate(row["bins"]):
            assert 0 <= held <= pairs, category
            assert n / 10 * pairs - 0.001 <= told <= (n + 1) / 10 * pairs + 0.001, category


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_told_is_what_was_measured_on_enough(language: str) -> None:
    for category, row in TABLE[language].items():
        told = accuracy(language, category)
        if row["shown"] < FEWEST:
            assert told is None, category
        else:
            assert told == Measured(row["shown"], row["right"]), category


def test_enough_was_measured_in_kazakh_and_nothing_in_an_unknown_language() -> None:
    assert any(accuracy("kk", category) for category in CATEGORIES)
    assert accuracy("und", "rights") is None
    assert accuracy("kk", "no such category") is None
