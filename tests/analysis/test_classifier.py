"""The models that are shipped: made from our clauses as they stand, read as they were trained, quick."""

import importlib.util
import sys
import time
from pathlib import Path
from types import ModuleType

import pytest

from reader.analysis import classifier
from reader.analysis.classifier import MOST_WORDS, load, logit, probability
from reader.analysis.lexicon import load as load_lexicon
from reader.core.codebook import CATEGORIES, FINDINGS, LANGUAGES

ROOT = Path(__file__).parents[2]
SAID = {
    "kk": "Біз деректеріңізді ешкімге сатпаймыз.",
    "ky": "Биз маалыматыңызды эч кимге сатпайбыз.",
    "ru": "Мы никому не продаём ваши данные.",
    "en": "We never sell your data to anyone.",
}


def packaging(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


check = packaging("training_check")


@pytest.fixture(scope="module")
def rows() -> list[object]:
    return list(check.rows())


def test_the_training_clauses_are_sound(rows: list[object]) -> None:
    assert check.problems(rows) == []


@pytest.mark.parametrize(("language", "fewest"), [("kk", 2_500), ("ky", 2_500), ("ru", 1_800), ("en", 1_800)])
def test_every_language_has_its_clauses(rows: list[object], language: str, fewest: int) -> None:
    mine = [row for row in rows if row.language == language]  # type: ignore[attr-defined]
    assert len(mine) >= fewest
    counts = dict.fromkeys(FINDINGS, 0)
    for row in mine:
        for finding in row.findings:  # type: ignore[attr-defined]
            counts[finding] += 1
    assert {f: n for f, n in counts.items() if n < 25} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_model_was_made_from_what_is_there_now(language: str) -> None:
    recipe = packaging("training_digest")
    assert load(language).digest == recipe.digest(language), "run: python3 packaging/dev.py train"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_model_reads_a_plain_promise(language: str) -> None:
    model, lexicon = load(language), load_lexicon(language)
    assert model.labels == (*CATEGORIES, *FINDINGS)
    printed, masks = lexicon.words(SAID[language])
    own = 0
    for mask in masks:
        own |= mask
    odds = model.logits(lexicon, printed, own)
    assert probability(odds["sharing"]) > 0.8
    assert max(FINDINGS, key=odds.__getitem__) == "does_not_sell"
    assert set(model.because("does_not_sell", printed)) <= set(printed)
    assert model.logits(lexicon, [], 0).keys() == set(model.labels)


def test_a_clause_of_endless_words_is_explained_soon() -> None:
    model = load("en")
    words = [f"name{at % 40_000}" for at in range(300_000)]
    started = time.process_time()
    assert all(len(model.because(label, words)) <= MOST_WORDS for label in CATEGORIES)
    assert time.process_time() - started < 4


def test_odds_and_probabilities_are_inverse() -> None:
    for p in (0.003, 0.35, 0.5, 0.99):
        assert probability(logit(p)) == pytest.approx(p)
    assert probability(-1e9) < 1e-9


def test_a_damaged_model_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(classifier, "content", lambda _name: b"nonsense")
    with pytest.raises(ValueError, match="no model"):
        load("xx")
