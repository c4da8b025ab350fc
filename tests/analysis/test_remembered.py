"""What is remembered between two policies (lexicons, models, tables, words) changes nothing."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import reader.analysis
import reader.core
from reader import analyse
from reader.analysis.accuracy import accuracy
from reader.core.codebook import CATEGORIES, LANGUAGES

SAMPLES = sorted((Path(__file__).parents[2] / "resources" / "samples").iterdir())


def memories() -> Iterator[Any]:
    """Yield the functions of core and analysis that remember their results."""
    for package in (reader.core, reader.analysis):
        for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            for made in vars(import_module(module.name)).values():
                if hasattr(made, "cache_clear"):
                    yield made


def told() -> list[object]:
    """Return what is said of each sample, and of our accuracy."""
    measured = [accuracy(language, category) for language in LANGUAGES for category in CATEGORIES]
    return [*(analyse(path) for path in SAMPLES), measured]


def test_a_first_reading_says_what_a_second_says() -> None:
    second = told()
    forgetting = set(memories())
    assert len(forgetting) > 20
    for one in forgetting:
        one.cache_clear()
    assert told() == second
