"""The words that tell what a printed value is, read from ``resources/printed/<lang>.toml``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from reader.core.codebook import LANGUAGES
from reader.resources import table as resource_table

NEVER = "(?!)"


_AROUND = '.,;:!?()[]«»„“”"…'  # signs that stand at a word


@dataclass(frozen=True, slots=True)
class Wording:
    """One clause as the patterns read it.

    ``text`` has its white space folded; ``low`` is the same in lower case, letter for letter, with ё as е.
    """

    text: str
    low: str
    words: frozenset[str]

    @classmethod
    def of(cls, text: str) -> Wording:
        """Return the wording of ``text``, whose white space is taken as plain spaces."""
        text = " ".join(text.split())
        low = text.lower()
        if len(low) != len(text):  # a few capitals, such as İ, become two letters
            low = "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
        low = low.replace("ё", "е")
        return cls(text, low, frozenset(word.strip(_AROUND) for word in low.split()))


class Value(NamedTuple):
    """A value that was read from ``start``..``end`` of the wording's text."""

    start: int
    end: int
    value: str


def any_of(words: Iterable[str]) -> str:
    """Return the pattern of any of ``words``, longest first; ``word$`` ends there; none match nothing."""
    parts = (
        re.escape(w.removesuffix("$")) + (r"(?!\w)" if w.endswith("$") else "")
        for w in sorted(set(words), key=lambda w: (-len(w), w))
    )
    body = "|".join(parts)
    return f"(?:{body})" if body else NEVER


def stems(words: Iterable[str]) -> str:
    """Return the pattern of any of ``words`` at the beginning of a word; ``word$`` must be the whole word."""
    return r"(?<!\w)" + any_of(words)


def _merged(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    result = dict(one)
    for key, value in other.items():
        mine = result.get(key)
        if isinstance(mine, dict):
            result[key] = _merged(mine, value)
        elif isinstance(mine, list):
            result[key] = list(dict.fromkeys([*mine, *value]))
        else:
            result.setdefault(key, value)
    return result


@cache
def _read(name: str) -> dict[str, Any]:
    return resource_table(f"printed/{name}.toml")


@cache
def table(language: str) -> dict[str, Any]:
    """Return the words of a language, or of all four together for any other name such as "und"."""
    if language in LANGUAGES:
        return _read(language)
    result: dict[str, Any] = {}
    for name in LANGUAGES:
        result = _merged(result, _read(name))
    return result


@cache
def common() -> dict[str, Any]:
    """Return what is printed alike in all languages."""
    return _read("common")


def section(name: str, language: str) -> dict[str, Any]:
    """Return one section of a language's table."""
    found: dict[str, Any] = table(language)[name]
    return found
