"""The closed vocabulary: categories, findings with their tones, and the types and values of facts.

Source: ``codebook`` of the project (categories extend OPP-115, Wilson et al., ACL 2016; names after W3C DPV).
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from reader.core.languages import LANGUAGES as LANGUAGES

CATEGORIES = (
    "scope",
    "collection",
    "purpose",
    "tracking",
    "sharing",
    "transfer",
    "choice",
    "rights",
    "retention",
    "security",
    "audiences",
    "changes",
    "legal",
    "contact",
)


class Tone(StrEnum):
    """How a finding concerns the reader."""

    WATCH = "watch"
    GOOD = "good"
    NEUTRAL = "neutral"


class FindingType(NamedTuple):
    """A thing that a clause can say; ``category`` is where it belongs, ``tone`` how it concerns you."""

    id: str
    category: str
    tone: Tone


_W, _G, _N = Tone.WATCH, Tone.GOOD, Tone.NEUTRAL

FINDINGS: dict[str, FindingType] = {
    row[0]: FindingType(*row)
    for row in (
        ("acceptance_by_use", "scope", _W),
        ("leave_if_disagree", "scope", _N),
        ("covers_only_this_service", "scope", _N),
        ("collects_data", "collection", _N),
        ("collects_only_needed", "collection", _G),
        ("collects_automatically", "collection", _W),
        ("records_calls_or_video", "collection", _W),
        ("collects_sensitive", "collection", _W),
        ("collects_payment_data", "collection", _N),
        ("gets_data_from_others", "collection", _W),
        ("uses_for_service", "purpose", _N),
        ("uses_for_marketing", "purpose", _W),
        ("marketing_only_with_consent", "purpose", _G),
        ("uses_for_analytics", "purpose", _N),
        ("uses_for_security", "purpose", _N),
        ("automated_processing", "purpose", _W),
        ("uses_cookies", "tracking", _N),
        ("third_party_tracking", "tracking", _W),
        ("cookies_can_be_disabled", "tracking", _G),
        ("disabling_breaks_site", "tracking", _W),
        ("shares_with_affiliates", "sharing", _N),
        ("shares_with_providers", "sharing", _N),
        ("shares_with_partners", "sharing", _W),
        ("shares_with_authorities", "sharing", _N),
        ("shares_without_consent", "sharing", _W),
        ("shares_to_protect_rights", "sharing", _N),
        ("shares_in_merger", "sharing", _N),
        ("shares_with_consent", "sharing", _G),
        ("does_not_sell", "sharing", _G),
        ("transfers_abroad", "transfer", _W),
        ("consent_assumed", "choice", _W),
        ("can_withdraw_consent", "choice", _G),
        ("can_opt_out_marketing", "choice", _G),
        ("can_choose_uses", "choice", _G),
        ("refusing_limits_service", "choice", _W),
        ("asks_consent", "choice", _N),
        ("right_to_access", "rights", _G),
        ("right_to_correct", "rights", _G),
        ("right_to_delete", "rights", _G),
        ("right_to_portability", "rights", _G),
        ("right_to_object", "rights", _G),
        ("right_to_complain", "rights", _G),
        ("identity_check", "rights", _N),
        ("request_may_be_refused", "rights", _W),
        ("reply_deadline", "rights", _G),
        ("kept_indefinitely", "retention", _W),
        ("kept_as_needed", "retention", _N),
        ("kept_fixed_period", "retention", _N),
        ("kept_as_law_requires", "retention", _N),
        ("deletes_when_unneeded", "retention", _G),
        ("card_not_stored", "retention", _G),
        ("keeps_archive", "retention", _W),
        ("security_measures", "security", _G),
        ("encryption", "security", _G),
        ("confidentiality_promised", "security", _G),
        ("no_absolute_security", "security", _W),
        ("breach_notice", "security", _G),
        ("user_guards_account", "security", _N),
        ("not_for_children", "audiences", _N),
        ("deletes_child_data", "audiences", _G),
        ("region_section", "audiences", _N),
        ("may_change_anytime", "changes", _W),
        ("change_without_notice", "changes", _W),
        ("change_published", "changes", _N),
        ("change_notified", "changes", _G),
        ("must_check_back", "changes", _W),
        ("rights_not_reduced", "changes", _G),
        ("liability_limited", "legal", _W),
        ("operator_liable", "legal", _G),
        ("other_sites_excluded", "legal", _N),
        ("user_duties", "legal", _N),
        ("governing_law", "legal", _N),
        ("talk_first", "legal", _N),
        ("court_at_operator", "legal", _W),
        ("severability", "legal", _N),
        ("contact_given", "contact", _G),
    )
}

# Fact types whose values come from a closed list; the others copy or normalise what is printed.
FACT_VALUES: dict[str, tuple[str, ...]] = {
    "data": (
        "name",
        "email",
        "phone",
        "postal_address",
        "ip_address",
        "cookie_id",
        "device",
        "browser",
        "location",
        "usage",
        "payment_card",
        "financial",
        "account_credentials",
        "id_document",
        "demographic",
        "photo_video",
        "call_recording",
        "biometric",
        "health",
        "employment",
        "purchase_history",
        "referrer",
        "correspondence",
        "children_data",
        "other",
    ),
    "purpose": (
        "service",
        "account",
        "identification",
        "communication",
        "marketing",
        "analytics",
        "personalisation",
        "security",
        "legal",
        "payment",
        "delivery",
        "research",
        "contests",
        "improvement",
    ),
    "recipient": (
        "affiliates",
        "service_providers",
        "partners",
        "dealers",
        "payment_processors",
        "advertisers",
        "authorities",
        "courts",
        "successor",
        "other_users",
        "public",
        "third_parties",
    ),
    "legal_basis": (
        "consent",
        "contract",
        "legal_obligation",
        "legitimate_interest",
        "law",
    ),
    "right": (
        "access",
        "rectify",
        "erase",
        "portability",
        "object",
        "restrict",
        "withdraw_consent",
        "complain",
    ),
}
PRINTED_FACTS = ("email", "url", "phone", "duration", "age", "date", "law", "jurisdiction", "operator")
