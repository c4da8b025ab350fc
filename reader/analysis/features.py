"""What the classifier sees of a clause; training and use call the same functions, so they cannot differ."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from zlib import crc32

STEMS = (3, 4, 5, 6, 7)  # letters from the beginning of a word: stems of agglutinative languages
ENDINGS = (2, 3, 4, 5)  # letters from its end: person, negation, case
PAIR_STEM, PAIR_HEAD, PAIR_END = 5, 4, 4
CONTEXT_STEM = 6


def word_features(word: str) -> Iterator[str]:
    """Yield the features of one plain word: itself, its beginnings and its endings."""
    yield f"w:{word}"
    for length in STEMS:
        if len(word) > length:
            yield f"p:{word[:length]}"
    for length in ENDINGS:
        if len(word) > length + 1:
            yield f"s:{word[-length:]}"


def pair_features(one: str, other: str) -> tuple[str, str]:
    """Return the features of two neighbouring plain words: their stems, and stem and ending."""
    return f"b:{one[:PAIR_STEM]} {other[:PAIR_STEM]}", f"c:{one[:PAIR_HEAD]} {other[-PAIR_END:]}"


def text_features(words: list[str]) -> Iterator[str]:
    """Yield the features of a clause's plain words, with repetition."""
    for word in words:
        yield from word_features(word)
    for one, other in pairwise(words):
        yield from pair_features(one, other)


def concept_features(names: Mapping[int, str], own: int, lead: int, heading: int) -> Iterator[str]:
    """Yield the concepts, by the names of their bits, in a clause, in its lead-in, and in its heading."""
    for place, mask in (("o", own), ("l", lead), ("h", heading)):
        yield from (f"{place}:{name}" for bit, name in names.items() if mask & bit)


def context_features(place: str, words: Iterable[str]) -> Iterator[str]:
    """Yield the stems of the plain words of a heading (``place`` "H") or of a lead-in ("L")."""
    return (f"{place}:{word[:CONTEXT_STEM]}" for word in words)


def hashed(feature: str) -> int:
    """Return the 32-bit number that a feature is stored under."""
    return crc32(feature.encode("utf-8"))


def hashes(features: Iterable[str]) -> list[int]:
    """Return the numbers of features, in order."""
    return [hashed(feature) for feature in features]
