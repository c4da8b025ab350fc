"""Train the classifiers on our own clauses: ``train.py [LANG…]``; needs the ``train`` packages.

Writes ``resources/model/<lang>.bin``; the same clauses, lexicon and versions give the same bytes.
"""

from __future__ import annotations

import collections
import json
import math
import struct
import sys
from array import array
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from training_check import Row, rows  # noqa: E402
from training_digest import digest  # noqa: E402
from training_trust import trust  # noqa: E402

from reader.analysis.classifier import MAGIC  # noqa: E402
from reader.analysis.features import concept_features, context_features, hashed, text_features  # noqa: E402
from reader.analysis.lexicon import Lexicon, load, plain  # noqa: E402
from reader.core.codebook import CATEGORIES, FINDINGS, LANGUAGES  # noqa: E402

LABELS = (*CATEGORIES, *FINDINGS)
CONCEPT_WEIGHT, CONTEXT_WEIGHT = 1.0, 0.5  # lengths of these parts of a clause's row; that of its words is 1
POLICY_WEIGHT = 3.0  # of a clause in a whole policy, which stands as it would in a real one
REGULARISATION = 10.0
FEWEST = {"text": 2, "concept": 3, "context": 2}  # clauses that a feature must stand in
LARGEST = 4095  # a weight in the file, before its label's scale
SMALLEST_SHARE = 0.03  # of a label's largest weight: smaller ones are left out of the file


def mask(lexicon: Lexicon, text: str, *, item: bool = False) -> int:
    """Return all concepts of a text."""
    union = lexicon.built_in(text, item=item) if text else 0
    for one in lexicon.words(text)[1]:
        union |= one
    return union


def features(lexicon: Lexicon, row: Row) -> tuple[list[str], list[str], list[str]]:
    """Return a clause's word features, its concepts and the words around it, all with repetition."""
    own = mask(lexicon, row.text, item=bool(row.lead))
    heading = mask(lexicon, row.heading) & lexicon.heading_mask
    concepts = concept_features(lexicon.names, own, mask(lexicon, row.lead), heading)
    around = [
        *context_features("H", plain_words(lexicon, row.heading)),
        *context_features("L", plain_words(lexicon, row.lead)),
    ]
    return list(text_features(plain_words(lexicon, row.text))), list(concepts), around


def plain_words(lexicon: Lexicon, text: str) -> list[str]:
    """Return the plain words of a text, none for an empty one."""
    return [plain(word) for word in lexicon.words(text)[0]] if text else []


class Vocabulary:
    """The features that are frequent enough, in a fixed order, with their inverse document frequency."""

    def __init__(self, documents: Sequence[Sequence[str]], fewest: int, *, weigh: bool) -> None:
        counts = collections.Counter(feature for document in documents for feature in set(document))
        self.names = sorted(feature for feature, count in counts.items() if count >= fewest)
        self.place = {feature: n for n, feature in enumerate(self.names)}
        total = len(documents)
        self.idf = [math.log((1 + total) / (1 + counts[f])) + 1 if weigh else 1.0 for f in self.names]

    def matrix(self, documents: Sequence[Sequence[str]], weight: float) -> sparse.csr_matrix:
        """Return one row a document, each of length ``weight``."""
        data, indices, starts = [], [], [0]
        for document in documents:
            places = [self.place[feature] for feature in document if feature in self.place]
            length = math.sqrt(sum(self.idf[p] ** 2 for p in places)) or 1.0
            data += [weight * self.idf[p] / length for p in places]
            indices += places
            starts.append(len(indices))
        made = sparse.csr_matrix((data, indices, starts), shape=(len(documents), len(self.names)))
        made.sum_duplicates()
        return made


def fit(
    matrix: sparse.csr_matrix, targets: np.ndarray, importance: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return the weights (labels × features) and the biases of one logistic regression a label."""
    weights, biases = np.zeros((targets.shape[1], matrix.shape[1])), np.full(targets.shape[1], -30.0)
    for n in range(targets.shape[1]):
        if targets[:, n].sum() > 2:
            model = LogisticRegression(C=REGULARISATION, solver="liblinear", random_state=0)
            model.fit(matrix, targets[:, n], sample_weight=importance)
            weights[n], biases[n] = model.coef_[0], model.intercept_[0]
    return weights, biases


def train(language: str) -> bytes:
    """Return the model of a language as the bytes of its file."""
    lexicon = load(language)
    mine = [row for row in rows() if row.language == language]
    texts, concepts, around = zip(*(features(lexicon, row) for row in mine), strict=True)
    words = Vocabulary(texts, FEWEST["text"], weigh=True)
    ideas = Vocabulary(concepts, FEWEST["concept"], weigh=False)
    context = Vocabulary(around, FEWEST["context"], weigh=False)
    parts = (
        words.matrix(texts, 1.0),
        ideas.matrix(concepts, CONCEPT_WEIGHT),
        context.matrix(around, CONTEXT_WEIGHT),
    )
    matrix = sparse.hstack(parts).tocsr()
    matrix.sort_indices()
    targets = np.array(
        [[x in row.categories or x in row.findings for x in LABELS] for row in mine], dtype=np.int8
    )
    importance = np.array([POLICY_WEIGHT if row.in_policy else 1.0 for row in mine])
    weights, biases = fit(matrix, targets, importance)
    idf = np.array(words.idf + ideas.idf + context.idf)
    return packed(language, [*words.names, *ideas.names, *context.names], idf, weights * idf, biases)


def packed(
    language: str, names: list[str], idf: np.ndarray, weights: np.ndarray, biases: np.ndarray
) -> bytes:
    """Return the file: a JSON head and five arrays; weights in 16 bits with a scale a label."""
    largest = np.abs(weights).max(axis=1)
    scale = np.where(largest > 0, largest / LARGEST, 1.0)
    small = np.abs(weights) < (SMALLEST_SHARE * largest)[:, None]
    quantised = np.rint(np.where(small, 0.0, weights) / scale[:, None]).astype(np.int16)
    keys = [hashed(name) for name in names]
    order = sorted(range(len(names)), key=keys.__getitem__)
    starts, label, weight = array("I", [0]), array("B"), array("h")
    for feature in order:
        used = np.nonzero(quantised[:, feature])[0]
        label.extend(int(n) for n in used)
        weight.extend(int(quantised[n, feature]) for n in used)
        starts.append(len(label))
    parts = {
        "keys": array("I", [keys[n] for n in order]),
        "starts": starts,
        "idf": array("f", [float(idf[n]) for n in order]),
        "label": label,
        "weight": weight,
    }
    head = {
        "labels": LABELS,
        "digest": digest(language),
        "bias": [round(float(b), 5) for b in biases],
        "scale": [round(float(s), 7) for s in scale],
        "trust": trust(language),
        "concept_weight": CONCEPT_WEIGHT,
        "context_weight": CONTEXT_WEIGHT,
        "sizes": {name: len(part) for name, part in parts.items()},
    }
    text = json.dumps(head, separators=(",", ":")).encode()
    return MAGIC + struct.pack("<I", len(text)) + text + b"".join(part.tobytes() for part in parts.values())


def main(languages: Sequence[str]) -> int:
    """Train the models of ``languages`` and write them."""
    folder = ROOT / "resources" / "model"
    folder.mkdir(exist_ok=True)
    for language in languages or LANGUAGES:
        data = train(language)
        (folder / f"{language}.bin").write_bytes(data)
        print(f"{language}: {len(data) / 1e6:.2f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
