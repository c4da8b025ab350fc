"""What the rules found and what the model expects, weighed against each other.

Rules say why and are exact where their words stand; the model has read thousands of clauses and knows
what else may be said. A rule's label stays unless the model finds it all but impossible; a label that
no rule gave is added where the model is sure enough, and surer where the rules have named a category
already. The bounds were chosen by cross-validation on our training clauses and on policies that an
earlier state of the rules had not seen (docs/decisions.md, 9).
"""

from __future__ import annotations

from collections.abc import Mapping

from reader.analysis.classifier import Classifier, logit, probability
from reader.core.codebook import CATEGORIES, FINDINGS
from reader.core.model import CategoryLabel, Finding

IMPOSSIBLE = logit(0.003)
SURE_ALONE = logit(0.35)  # a category where the rules name none
SURE_BESIDE = logit(0.65)  # a category beside those of the rules
SURE_FINDING = logit(0.4)
MOST_WORDS = 6


def weigh(
    categories: Mapping[str, CategoryLabel],
    findings: Mapping[str, Finding],
    expected: Mapping[str, float],
    model: Classifier,
    printed: tuple[str, ...],
    *,
    may: bool,
) -> tuple[tuple[CategoryLabel, ...], tuple[Finding, ...]]:
    """Return the categories (surest first) and the findings that stand."""
    kept = {name: one for name, one in findings.items() if expected[name] > IMPOSSIBLE}
    for name in FINDINGS:
        if name not in kept and expected[name] >= SURE_FINDING:
            kept[name] = Finding(name, model.because(name, printed), may)
    sure: dict[str, CategoryLabel] = {}
    enough = SURE_BESIDE if categories else SURE_ALONE
    for name in CATEGORIES:
        if (one := categories.get(name)) is not None and expected[name] > IMPOSSIBLE:
            sure[name] = one
        elif expected[name] >= enough:
            sure[name] = CategoryLabel(
                name, round(probability(expected[name]), 3), model.because(name, printed)
            )
    for finding in kept.values() if not sure else ():
        home = FINDINGS[finding.id].category
        sure[home] = CategoryLabel(
            home, round(probability(max(expected[home], SURE_ALONE)), 3), finding.because[:MOST_WORDS]
        )
    return tuple(sorted(sure.values(), key=lambda c: -c.confidence)), tuple(kept.values())
