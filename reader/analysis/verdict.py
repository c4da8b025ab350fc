"""What the rules found and what the model expects, weighed against each other.

Rules say why and are exact where their words stand; the model has read thousands of clauses and knows what
else may be said. The evidence for a label is a·(the model's log-odds) + b·(1 where a rule gives it) + t +
c, and its confidence the logistic function of that. ``packaging/calibrate.py`` fits a, b and c; how b was
then chosen stands in docs/decisions.md, 9. t is how much more or less than others the rules that give a
category were right on the policies that the model learned from (``packaging/training_trust.py``). A label
stands where its confidence is high enough; below `SURE` it is shown as not sure, and no card rests on it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from reader.analysis.classifier import Classifier, logit, probability
from reader.core.codebook import CATEGORIES, FINDINGS
from reader.core.model import CategoryLabel, Finding

MOST_WORDS = 6
BESIDE_SURE = 0.5  # a category that is less likely says nothing beside a sure one


@dataclass(frozen=True)
class Scale:
    """How evidence becomes confidence, and the confidence from which a label is given."""

    model: float
    rule: float
    constant: float
    enough: float

    def confidence(self, log_odds: float, *, by_rule: bool, trust: float = 0.0) -> float:
        """Return the probability that the label is right, from 0 to 1."""
        evidence = self.model * log_odds + (self.rule + trust if by_rule else 0.0) + self.constant
        return round(probability(evidence), 3)

    @cached_property
    def least(self) -> tuple[float, float]:
        """The log-odds from which a label is given, without and with a rule that gives it."""
        alone = (logit(self.enough) - self.constant) / self.model
        return alone, alone - self.rule / self.model


CATEGORY_SCALE = Scale(0.738, 2.4, -0.588, enough=0.38)
FINDING_SCALE = Scale(0.780, 2.9, -0.508, enough=0.34)


def weigh(
    categories: Mapping[str, CategoryLabel],
    findings: Mapping[str, Finding],
    expected: Mapping[str, float],
    model: Classifier,
    printed: tuple[str, ...],
    *,
    trust: Mapping[str, float],
    may: bool,
) -> tuple[tuple[CategoryLabel, ...], tuple[Finding, ...]]:
    """Return the categories (surest first) and the findings that stand.

    ``trust`` is what is added to the evidence of a category that the rules give.
    """
    said: dict[str, Finding] = {}
    for name in FINDINGS:
        known = findings.get(name)
        if expected[name] >= FINDING_SCALE.least[known is not None]:
            one = known or Finding(name, model.because(name, printed), may)
            confidence = FINDING_SCALE.confidence(expected[name], by_rule=known is not None)
            said[name] = replace(one, confidence=confidence)
    sure: dict[str, CategoryLabel] = {}
    for name in CATEGORIES:
        given = categories.get(name)
        believed = trust.get(name, 0.0)
        if expected[name] >= CATEGORY_SCALE.least[given is not None] - believed / CATEGORY_SCALE.model:
            because = given.because if given else model.because(name, printed)
            confidence = CATEGORY_SCALE.confidence(expected[name], by_rule=given is not None, trust=believed)
            sure[name] = CategoryLabel(name, confidence, because)
    for finding in said.values() if not sure else ():
        home = FINDINGS[finding.id].category
        sure[home] = CategoryLabel(home, CATEGORY_SCALE.enough, finding.because[:MOST_WORDS])
    return tuple(sorted(sure.values(), key=lambda c: -c.confidence)), tuple(said.values())


def without_doubtful(
    categories: tuple[CategoryLabel, ...], said: tuple[Finding, ...], by_rule: Collection[str] = ()
) -> tuple[tuple[CategoryLabel, ...], tuple[Finding, ...]]:
    """Return what is shown of a clause that is surely about something.

    Beside a sure category another one has to be likelier than not, to hold a sure finding or to be given
    ``by_rule``. A finding that is not sure stands only where its category does.
    """
    if any(c.sure for c in categories):
        held = {FINDINGS[f.id].category for f in said if f.sure}.union(by_rule)
        categories = tuple(c for c in categories if c.confidence >= BESIDE_SURE or c.id in held)
    shown = {c.id for c in categories}
    return categories, tuple(f for f in said if f.sure or FINDINGS[f.id].category in shown)
