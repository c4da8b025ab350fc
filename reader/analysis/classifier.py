"""A linear one-vs-rest model beside the rules: how likely each category and finding is for a clause.

Score of a label = bias + Σ weights of the words' features / their length + Σ weights of the concepts
/ √(their number); its probability is the logistic function of that. The weights of a word or a pair
are added up once and kept, so a clause costs tens of microseconds. Made by ``packaging/train.py``.
"""

from __future__ import annotations

import json
import math
import struct
from array import array
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import Any

from reader.analysis.features import hashed, hashes, pair_features, word_features
from reader.analysis.lexicon import Lexicon, plain
from reader.analysis.rules import bits
from reader.resources import resource

MAGIC = b"AQM1"
MOST_KEPT = 50_000
MOST_WORDS = 4

Dense = tuple[float, ...]  # a weight for each label; () for a concept that the model does not know
Sparse = tuple[tuple[int, float], ...]  # (label, weight)


class Classifier:
    """The model of one language. Not shared between threads while a clause is read."""

    def __init__(self, head: Mapping[str, Any], keys: array[int], parts: Mapping[str, array[Any]]) -> None:
        self.labels: tuple[str, ...] = tuple(head["labels"])
        self.digest: str = head["digest"]
        self._bias: list[float] = head["bias"]
        self._scale: list[float] = head["scale"]
        self._concept_weight: float = head["concept_weight"]
        self._place = dict(zip(keys, range(len(keys)), strict=True))
        self._starts, self._idf = parts["starts"], parts["idf"]
        self._label, self._weight = parts["label"], parts["weight"]
        self._words: dict[str, tuple[Dense, float]] = {}
        self._pairs: dict[tuple[str, str], tuple[Sparse, float]] = {}
        self._concepts: dict[tuple[str, int], Dense] = {}
        self._contexts: dict[tuple[str, int], list[Dense]] = {}

    def logits(
        self, lexicon: Lexicon, printed: Sequence[str], own: int, lead: int, heading: int
    ) -> dict[str, float]:
        """Return the log-odds of each label for a clause.

        ``printed`` are its words, ``own``, ``lead`` and ``heading`` the concepts of the clause, of its
        lead-in and of its heading (0 where there is none).
        """
        square = 0.0
        words = []
        for word in printed:
            row, length = self._words.get(word) or self._learn(word)
            square += length
            words.append(row)
        sums = _added(words) if words else [0.0] * len(self.labels)
        for pair in pairwise(printed):
            entries, length = self._pairs.get(pair) or self._learn_pair(pair)
            square += length
            for label, weight in entries:
                sums[label] += weight
        scale = 1 / math.sqrt(square) if square > 0 else 0.0
        concepts = self._concepts_of(lexicon, own, lead, heading)
        if not concepts:
            return dict(
                zip(self.labels, [b + s * scale for b, s in zip(self._bias, sums, strict=True)], strict=True)
            )
        factor = self._concept_weight / math.sqrt(len(concepts))
        parts = zip(self._bias, sums, _added(concepts), strict=True)
        return dict(zip(self.labels, [b + s * scale + c * factor for b, s, c in parts], strict=True))

    def because(self, label: str, printed: Sequence[str]) -> tuple[str, ...]:
        """Return the words that weighed most for a label, heaviest first; empty where none did."""
        wanted = self.labels.index(label)
        weights = {}
        for word in printed:
            row, _ = self._words.get(word) or self._learn(word)
            weights[word] = row[wanted]
        heaviest = sorted(weights, key=lambda word: -weights[word])[:MOST_WORDS]
        return tuple(word for word in heaviest if weights[word] > 0)

    def _concepts_of(self, lexicon: Lexicon, own: int, lead: int, heading: int) -> list[Dense]:
        rows = [*self._concept_rows(lexicon, "o", own)]
        for place, mask in (("l", lead), ("h", heading & lexicon.heading_mask)):
            if mask:
                rows += self._known_rows(lexicon, place, mask)
        return rows

    def _known_rows(self, lexicon: Lexicon, place: str, mask: int) -> list[Dense]:
        """Return the rows of a lead-in or a heading: many clauses share one."""
        if len(self._contexts) > MOST_KEPT:
            self._contexts.clear()
        if (place, mask) not in self._contexts:
            self._contexts[place, mask] = list(self._concept_rows(lexicon, place, mask))
        return self._contexts[place, mask]

    def _concept_rows(self, lexicon: Lexicon, place: str, mask: int) -> Iterator[Dense]:
        for bit in bits(mask):
            row = self._concepts.get((place, bit))
            if row is None:
                feature = hashed(f"{place}:{lexicon.names[bit]}")
                row = self._dense([feature])[0] if feature in self._place else ()
                self._concepts[place, bit] = row
            if row:
                yield row

    def _learn(self, printed: str) -> tuple[Dense, float]:
        if len(self._words) > MOST_KEPT:
            self._words.clear()
        self._words[printed] = found = self._dense(hashes(word_features(plain(printed))))
        return found

    def _learn_pair(self, pair: tuple[str, str]) -> tuple[Sparse, float]:
        if len(self._pairs) > MOST_KEPT:
            self._pairs.clear()
        sums, square = self._sum(hashes(pair_features(plain(pair[0]), plain(pair[1]))))
        self._pairs[pair] = found = (tuple(sums.items()), square)
        return found

    def _dense(self, features: Sequence[int]) -> tuple[Dense, float]:
        sums, square = self._sum(features)
        return tuple([sums.get(n, 0.0) for n in range(len(self.labels))]), square

    def _sum(self, features: Sequence[int]) -> tuple[dict[int, float], float]:
        """Return the added-up weights of features by label, and the sum of their squared idf."""
        sums: dict[int, float] = {}
        square = 0.0
        for feature in features:
            place = self._place.get(feature)
            if place is None:
                continue
            square += self._idf[place] ** 2
            for at in range(self._starts[place], self._starts[place + 1]):
                label = self._label[at]
                sums[label] = sums.get(label, 0.0) + self._weight[at] * self._scale[label]
        return sums, square


def _added(rows: Sequence[Dense]) -> list[float]:
    return list(map(sum, zip(*rows, strict=True)))


def logit(probability: float) -> float:
    """Return the log-odds of a probability."""
    return math.log(probability / (1 - probability))


def probability(log_odds: float) -> float:
    """Return the probability of log-odds."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, log_odds))))


@cache
def load(language: str) -> Classifier:
    """Return the model of a language. Raises: FileNotFoundError; ValueError for a damaged file."""
    data = resource(f"model/{language}.bin").read_bytes()
    if data[:4] != MAGIC:
        raise ValueError(f"no model: {language}")
    (length,) = struct.unpack_from("<I", data, 4)
    head = json.loads(data[8 : 8 + length])
    at = 8 + length
    parts: dict[str, array[Any]] = {}
    for name, kind in (("keys", "I"), ("starts", "I"), ("idf", "f"), ("label", "B"), ("weight", "b")):
        part = array(kind)
        size = head["sizes"][name] * part.itemsize
        part.frombytes(data[at : at + size])
        parts[name] = part
        at += size
    return Classifier(head, parts.pop("keys"), parts)
