"""The facts of one clause: values of the closed lists by the lexicon, printed values by `printed`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from reader.analysis.printed import printed_facts
from reader.core.model import Fact, Finding
from reader.resources import table

if TYPE_CHECKING:
    from reader.analysis.labelling import Reading

# Which categories a clause must have for a value of the closed lists to be a fact of it.
GATES: dict[str, frozenset[str]] = {
    "data": frozenset({"collection", "tracking", "purpose", "retention", "sharing", "choice", "audiences"}),
    "purpose": frozenset({"purpose", "collection", "tracking", "transfer"}),
    "recipient": frozenset({"sharing", "transfer"}),
    "legal_basis": frozenset({"purpose", "choice", "sharing", "transfer", "collection"}),
    "right": frozenset({"rights", "choice"}),
}

# What a finding says of itself, though no word of the closed lists may stand in the clause.
IMPLIED: dict[str, tuple[str, str]] = {
    "uses_for_service": ("purpose", "service"),
    "uses_for_security": ("purpose", "security"),
    "uses_for_marketing": ("purpose", "marketing"),
    "marketing_only_with_consent": ("purpose", "marketing"),
    "shares_in_merger": ("recipient", "successor"),
    "shares_with_affiliates": ("recipient", "affiliates"),
    "shares_with_authorities": ("recipient", "authorities"),
    "shares_with_providers": ("recipient", "service_providers"),
    "right_to_access": ("right", "access"),
    "right_to_correct": ("right", "rectify"),
    "right_to_delete": ("right", "erase"),
    "right_to_portability": ("right", "portability"),
    "right_to_complain": ("right", "complain"),
    "can_withdraw_consent": ("right", "withdraw_consent"),
    "asks_consent": ("legal_basis", "consent"),
    "shares_with_consent": ("legal_basis", "consent"),
}


@cache
def _iris() -> dict[str, dict[str, str]]:
    return table("dpv.toml")


def _iri(kind: str, value: str) -> str:
    return _iris().get(kind, {}).get(value, "")


def _withheld(recipient: str, findings: frozenset[str]) -> bool:
    """Tell whether "we give nothing to …" names this recipient only to say that it gets nothing."""
    if "does_not_sell" not in findings:
        return False
    return recipient == "third_parties" or not any(f.startswith("shares_") for f in findings)


def clause_facts(
    reading: Reading,
    text: str,
    categories: frozenset[str],
    findings: Sequence[Finding],
    *,
    denied: bool,
) -> tuple[Fact, ...]:
    """Return the facts of one clause, those of the closed lists first; empty where there are none.

    ``denied`` marks kinds of data that the clause says are not collected.
    """
    facts = []
    names = frozenset(finding.id for finding in findings)
    for kind, values in reading.lexicon.values.items():
        if not GATES[kind] & categories:
            continue
        for value, bit in values.items():
            if reading.union & bit and not (kind == "recipient" and _withheld(value, names)):
                words = " ".join(w for w, m in zip(reading.printed, reading.masks, strict=True) if m & bit)
                facts.append(Fact(kind, value, words, _iri(kind, value), denied and kind == "data"))
    known = {(fact.type, fact.value) for fact in facts}
    for finding in findings:
        kind, value = IMPLIED.get(finding.id, ("", ""))
        if kind and finding.sure and (kind, value) not in known:
            known.add((kind, value))
            facts.append(Fact(kind, value, " ".join(finding.because), _iri(kind, value)))
    language = reading.lexicon.language
    return (*facts, *printed_facts(text, language, categories=categories, findings=names))
