"""The facts of one clause: values of the closed lists by the lexicon, printed values by `printed`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from reader.analysis.printed import printed_facts
from reader.core.model import Fact, Finding
from reader.resources import table

if TYPE_CHECKING:
    from reader.analysis.matching import Reading

# Which categories a clause must have for a value of the closed lists to be a fact of it.
GATES: dict[str, frozenset[str]] = {
    "data": frozenset({"collection", "sharing"}),
    "purpose": frozenset({"purpose"}),
    "recipient": frozenset({"sharing"}),
    "legal_basis": frozenset({"purpose", "choice", "sharing", "audiences"}),
    "right": frozenset({"rights"}),
}

# The values that more, fewer or other categories speak of than the rest of their kind.
VALUE_GATES: dict[tuple[str, str], frozenset[str]] = {
    ("data", "account_credentials"): frozenset({"collection", "security"}),
    ("data", "biometric"): frozenset({"collection", "security"}),
    ("data", "browser"): frozenset({"collection"}),
    ("data", "call_recording"): frozenset({"collection", "retention"}),
    ("data", "cookie_id"): frozenset({"collection"}),
    ("data", "correspondence"): frozenset({"collection", "retention"}),
    ("data", "employment"): frozenset({"collection", "retention"}),
    ("data", "financial"): frozenset({"collection"}),
    ("data", "health"): frozenset({"collection", "sharing", "security"}),
    ("data", "id_document"): frozenset({"collection", "sharing", "retention"}),
    ("data", "ip_address"): frozenset({"collection", "sharing", "retention", "purpose"}),
    ("data", "location"): frozenset({"collection", "sharing", "choice", "purpose"}),
    ("data", "other"): frozenset({"collection"}),
    ("data", "payment_card"): frozenset({"collection", "sharing", "retention", "security"}),
    ("data", "photo_video"): frozenset({"collection", "sharing", "retention"}),
    ("data", "referrer"): frozenset({"collection"}),
    ("data", "usage"): frozenset({"collection"}),
    ("purpose", "analytics"): frozenset({"purpose", "tracking", "sharing"}),
    ("purpose", "improvement"): frozenset({"purpose", "tracking", "sharing"}),
    ("purpose", "personalisation"): frozenset({"purpose", "tracking"}),
    ("legal_basis", "contract"): frozenset({"purpose", "transfer"}),
    ("legal_basis", "law"): frozenset({"purpose", "sharing", "rights"}),
    ("legal_basis", "legal_obligation"): frozenset({"purpose", "sharing", "retention"}),
    ("legal_basis", "legitimate_interest"): frozenset({"purpose", "audiences"}),
    ("right", "withdraw_consent"): frozenset({"rights", "choice"}),
}

# What a clause must not say for a value to be a fact of it: the words then name something else.
BARRED: dict[tuple[str, str], frozenset[str]] = {
    ("data", "account_credentials"): frozenset({"no_absolute_security"}),
    ("purpose", "personalisation"): frozenset({"can_choose_uses", "uses_for_marketing"}),
    ("purpose", "analytics"): frozenset({"collects_automatically", "can_choose_uses"}),
    ("purpose", "account"): frozenset({"uses_for_security", "automated_processing"}),
    ("recipient", "service_providers"): frozenset({"third_party_tracking"}),
    ("recipient", "payment_processors"): frozenset({"shares_with_partners", "confidentiality_promised"}),
    ("recipient", "partners"): frozenset({"shares_with_providers"}),
    ("legal_basis", "consent"): frozenset({"shares_without_consent"}),
    ("right", "restrict"): frozenset({"cookies_can_be_disabled"}),
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
    "not_for_children": ("data", "children_data"),
    "deletes_child_data": ("data", "children_data"),
    "card_not_stored": ("data", "payment_card"),
}


@cache
def _iris() -> dict[str, dict[str, str]]:
    return table("dpv.toml")


def _iri(kind: str, value: str) -> str:
    return _iris().get(kind, {}).get(value, "")


_ADULT = re.compile(r"(?<!\d)(?:18|21)(?!\d)")  # a service for grown-ups, not one about children's data
_OFTEN_DENIED = frozenset({"marketing", "analytics", "personalisation"})
_USES = frozenset(
    {
        "uses_for_service",
        "uses_for_analytics",
        "uses_for_marketing",
        "uses_for_security",
        "marketing_only_with_consent",
    }
)
_USERS_OWN = frozenset({"encryption", "user_guards_account"})  # whose passwords a clause on security means
_NOTHING: frozenset[str] = frozenset()

# Where a clause names who else gets data, "third parties" are what it calls them, no one besides.
_NAMED = frozenset({"shares_with_providers", "does_not_sell", "gets_data_from_others"})


def _withheld(recipient: str, findings: frozenset[str], categories: frozenset[str]) -> bool:
    """Tell whether a recipient is named only to say that it gets nothing, or is another's second name."""
    if recipient == "third_parties" and (
        _NAMED & findings or categories & {"collection", "legal", "security"}
    ):
        return True
    return "does_not_sell" in findings and not any(f.startswith("shares_") for f in findings)


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
    denying = bool(reading.union & reading.lexicon.bits.get("neg", reading.lexicon.bits.get("not", 0)))
    for kind, values in reading.lexicon.values.items():
        for value, bit in values.items():
            if not reading.union & bit or not VALUE_GATES.get((kind, value), GATES[kind]) & categories:
                continue
            if value == "account_credentials" and not categories & {"collection"} and not names & _USERS_OWN:
                continue
            if BARRED.get((kind, value), _NOTHING) & names and f"shares_with_{value}" not in names:
                continue
            if kind == "purpose" and value in _OFTEN_DENIED and denying and not names & _USES:
                continue
            if not (kind == "recipient" and _withheld(value, names, categories)):
                words = " ".join(w for w, m in zip(reading.printed, reading.masks, strict=True) if m & bit)
                facts.append(Fact(kind, value, words, _iri(kind, value), denied and kind == "data"))
    implying = names
    if _ADULT.search(text) and not reading.union & reading.lexicon.values["data"]["children_data"]:
        implying = names - {"not_for_children"}
    known = {(fact.type, fact.value) for fact in facts}
    for finding in findings:
        kind, value = IMPLIED.get(finding.id, ("", ""))
        if kind and finding.sure and finding.id in implying and (kind, value) not in known:
            known.add((kind, value))
            facts.append(Fact(kind, value, " ".join(finding.because), _iri(kind, value)))
    language = reading.lexicon.language
    return (*facts, *printed_facts(text, language, categories=categories, findings=names))
