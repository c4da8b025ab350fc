"""How far each rule is to be believed about its categories, measured on the whole policies that we train on.

The rules were not written from these policies, so that a rule is right or wrong in them as it would be in
others. Its trust is the log-odds of being right, less that of all rules together; a rule that was seen
seldom stays near 0.
"""

from __future__ import annotations

import collections
import math

from gold import meets, places
from training_policies import policy_files, read_policy

from reader.analysis.labelling import Given, label_clauses
from reader.core.outline import outline
from reader.formats import read_text

PRIOR = 10.0  # clauses in which every rule is thought to have been as right as all rules are


def trust(language: str) -> dict[str, dict[str, float]]:
    """Return the trust of each rule, by category and the rule's name."""
    fired, right = collections.Counter[tuple[str, str]](), collections.Counter[tuple[str, str]]()
    for path in policy_files(language):
        text, units = read_policy(path)
        found = outline(read_text(text))
        given: dict[str, Given] = {}
        label_clauses(found.sections, found.clauses, language, [], with_model=False, rules_gave=given)
        where = places(found.clauses, text)
        for clause in found.clauses:
            met = [unit for unit in units if meets(unit, where[clause.id])]
            if not met or clause.id not in given or any(unit.kind != "body" for unit in met):
                continue
            for category, names in given[clause.id].givers.items():
                pairs = {(category, name) for name in names}
                fired.update(pairs)
                right.update(pairs if any(category in unit.categories for unit in met) else ())
    usual = right.total() / fired.total()
    table: dict[str, dict[str, float]] = {}
    for (category, name), count in sorted(fired.items()):
        share = (right[category, name] + PRIOR * usual) / (count + PRIOR)
        table.setdefault(category, {})[name] = round(_log_odds(share) - _log_odds(usual), 2)
    return table


def _log_odds(share: float) -> float:
    return math.log(share / (1 - share))
