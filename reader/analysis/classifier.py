"""A linear model of what clauses say: one label, one logistic regression over words and concepts.

Score of a label = bias + Σ weights of the words' features / their length + Σ weights of the concepts
/ √(their number) + Σ weights of the words of heading and lead-in / √(their number); its probability is
the logistic function of that. The weights of a word or a pair are added up once and kept, and those of
all labels lie side by side in one long whole number, so that one addition adds them all and a clause
costs tens of microseconds. Made by ``packaging/train.py``.
"""

from __future__ import annotations

import json
import math
import struct
from array import array
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any

from reader.analysis.features import context_features, hashed, hashes, pair_features, word_features
from reader.analysis.lexicon import Lexicon
from reader.analysis.rules import bits
from reader.analysis.wordlists import plain
from reader.resources import content

MAGIC = b"AQM3"
MOST_KEPT = 50_000
MOST_WORDS = 4

LANE = 64  # bits for each label: weights have 13, the words below 18, a share 21
ONE = 1 << 20  # a share of 1, as a whole number
HALF = 1 << LANE - 1
MOST_READ = 20_000  # words of a clause; what is longer is none


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around a clause: the concepts and the words of its lead-in and of its heading."""

    lead: int = 0
    heading: int = 0
    lead_words: tuple[str, ...] = ()
    heading_words: tuple[str, ...] = ()


class Classifier:
    """The model of one language. Not shared between threads while a clause is read."""

    def __init__(self, head: Mapping[str, Any], keys: array[int], parts: Mapping[str, array[Any]]) -> None:
        self.labels: tuple[str, ...] = tuple(head["labels"])
        self.digest: str = head["digest"]
        self._bias: list[float] = head["bias"]
        self._scale: list[float] = [scale / ONE for scale in head["scale"]]
        self._concept_weight: float = head["concept_weight"]
        self._context_weight: float = head["context_weight"]
        self._keys = keys  # in order: to find one of a few hundred words costs less than a table of all
        self._starts, self._idf = parts["starts"], parts["idf"]
        self._label, self._weight = parts["label"], parts["weight"]
        self._trust: dict[str, dict[str, float]] = head["trust"]
        self._halves = sum(HALF << LANE * n for n in range(len(self.labels)))
        self._words: dict[str, tuple[int, float]] = {}
        self._pairs: dict[tuple[str, str], tuple[int, float]] = {}
        self._concepts: dict[str, dict[int, int | None]] = {"o": {}, "l": {}, "h": {}}
        self._contexts: dict[tuple[str, int], tuple[int, int]] = {}
        self._around: dict[tuple[str, tuple[str, ...]], tuple[int, int]] = {}

    def logits(
        self, lexicon: Lexicon, printed: Sequence[str], own: int, around: Around = Around()
    ) -> dict[str, float]:
        """Return the log-odds of each label for a clause of these words and ``own`` concepts."""
        printed = printed[:MOST_READ]
        square = 0.0
        sums = 0
        for word in printed:
            row, length = self._words.get(word) or self._learn(word)
            square += length
            sums += row
        for pair in pairwise(printed):
            row, length = self._pairs.get(pair) or self._learn_pair(pair)
            square += length
            sums += row
        ideas, count = self._concepts_of(lexicon, own, around.lead, around.heading)
        titles, known = self._context("H", around.heading_words)
        leads, further = self._context("L", around.lead_words)
        row = sums * _share(1.0, square)
        row += ideas * _share(self._concept_weight, count)
        row += (titles + leads) * _share(self._context_weight, known + further)
        parts = zip(self.labels, self._bias, self._scale, self._lanes(row), strict=True)
        return {label: bias + scale * weight for label, bias, scale, weight in parts}

    def trust(self, category: str, givers: Sequence[str]) -> float:
        """Return how far the best known of these rules is believed about a category, as log-odds, else 0."""
        known = self._trust.get(category, {})
        return max((known[name] for name in givers if name in known), default=0.0)

    def because(self, label: str, printed: Sequence[str]) -> tuple[str, ...]:
        """Return the words that weighed most for a label, heaviest first; empty where none did."""
        wanted = self.labels.index(label)
        weights = {}
        for word in dict.fromkeys(printed[:MOST_READ]):
            row, _ = self._words.get(word) or self._learn(word)
            weights[word] = self._lane(row, wanted)
        heaviest = sorted(weights, key=lambda word: -weights[word])[:MOST_WORDS]
        return tuple(word for word in heaviest if weights[word] > 0)

    def _lanes(self, row: int) -> array[int]:
        """Return the whole weights of all labels."""
        halves = self._halves  # added, so that no lane borrows from its neighbour; then each made signed
        count = len(self.labels)
        packed = (row + halves ^ halves).to_bytes(LANE // 8 * count, "little")
        return array("q", struct.unpack(f"<{count}q", packed))

    def _lane(self, row: int, at: int) -> int:
        """Return the whole weight of one label."""
        return (row + self._halves >> LANE * at & (1 << LANE) - 1) - HALF

    def _concepts_of(self, lexicon: Lexicon, own: int, lead: int, heading: int) -> tuple[int, int]:
        """Return the weights of the concepts together, and how many the model knows."""
        sums, count = self._concept_row(lexicon, "o", own)
        for place, mask in (("l", lead), ("h", heading & lexicon.heading_mask)):
            if mask:
                more, further = self._known_row(lexicon, place, mask)
                sums, count = sums + more, count + further
        return sums, count

    def _known_row(self, lexicon: Lexicon, place: str, mask: int) -> tuple[int, int]:
        """Return the row of a lead-in or a heading: many clauses share one."""
        if len(self._contexts) > MOST_KEPT:
            self._contexts.clear()
        if (place, mask) not in self._contexts:
            self._contexts[place, mask] = self._concept_row(lexicon, place, mask)
        return self._contexts[place, mask]

    def _concept_row(self, lexicon: Lexicon, place: str, mask: int) -> tuple[int, int]:
        sums = count = 0
        known = self._concepts[place]
        for bit in bits(mask):
            if bit not in known:
                feature = hashed(f"{place}:{lexicon.names[bit]}")
                known[bit] = self._row([feature])[0] if self._place(feature) is not None else None
            if (row := known[bit]) is not None:
                sums += row
                count += 1
        return sums, count

    def _context(self, place: str, words: tuple[str, ...]) -> tuple[int, int]:
        """Return the weights of a heading's or a lead-in's words together, and how many the model knows."""
        if not words:
            return 0, 0
        if len(self._around) > MOST_KEPT:
            self._around.clear()
        if (place, words) not in self._around:
            features = hashes(context_features(place, map(plain, words)))
            known = sum(self._place(feature) is not None for feature in features)
            self._around[place, words] = (self._row(features)[0], known)
        return self._around[place, words]

    def _learn(self, printed: str) -> tuple[int, float]:
        if len(self._words) > MOST_KEPT:
            self._words.clear()
        self._words[printed] = found = self._row(hashes(word_features(plain(printed))))
        return found

    def _learn_pair(self, pair: tuple[str, str]) -> tuple[int, float]:
        if len(self._pairs) > MOST_KEPT:
            self._pairs.clear()
        self._pairs[pair] = found = self._row(hashes(pair_features(plain(pair[0]), plain(pair[1]))))
        return found

    def _place(self, feature: int) -> int | None:
        """Return where the weights of a feature are, None where the model does not know it."""
        place = bisect_left(self._keys, feature)
        return place if place < len(self._keys) and self._keys[place] == feature else None

    def _row(self, features: Sequence[int]) -> tuple[int, float]:
        """Return the added-up weights of features, side by side, and the sum of their squared idf."""
        lanes = [HALF] * len(self.labels)  # so that each stays positive; taken off together in the end
        square = 0.0
        labels, weights, starts = self._label, self._weight, self._starts
        for feature in features:
            place = self._place(feature)
            if place is None:
                continue
            square += self._idf[place] ** 2
            part = slice(starts[place], starts[place + 1])
            for label, weight in zip(labels[part], weights[part], strict=True):
                lanes[label] += weight
        if not square:
            return 0, 0.0
        return int.from_bytes(struct.pack(f"<{len(lanes)}Q", *lanes), "little") - self._halves, square


def _share(weight: float, square: float) -> int:
    """Return what a part's weights are multiplied with: its length shared among its features."""
    return round(ONE * weight / math.sqrt(square)) if square > 0 else 0


def logit(probability: float) -> float:
    """Return the log-odds of a probability."""
    return math.log(probability / (1 - probability))


def probability(log_odds: float) -> float:
    """Return the probability of log-odds."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, log_odds))))


@cache
def load(language: str) -> Classifier:
    """Return the model of a language. Raises: FileNotFoundError; ValueError for a damaged file."""
    data = content(f"model/{language}.bin")
    if data[:4] != MAGIC:
        raise ValueError(f"no model: {language}")
    (length,) = struct.unpack_from("<I", data, 4)
    head = json.loads(data[8 : 8 + length])
    at = 8 + length
    parts: dict[str, array[Any]] = {}
    for name, kind in (("keys", "I"), ("starts", "I"), ("idf", "f"), ("label", "B"), ("weight", "h")):
        part = array(kind)
        size = head["sizes"][name] * part.itemsize
        part.frombytes(data[at : at + size])
        parts[name] = part
        at += size
    return Classifier(head, parts.pop("keys"), parts)
