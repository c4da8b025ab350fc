"""The one sentence of a section: which findings together make which gist, in one ordered table.

A row is ``(key, category, tells, unless, fact)``. ``tells`` joins with " + " what the sentence says; a
part may offer alternatives with "|", and "?" marks a practice that the sentence weighs as *does* or
*may*. ``unless`` names findings that would make the sentence untrue, ``fact`` a type of value that the
told clauses must hold. Of a category's rows the first that fits is taken, so the fuller stand first.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from reader.analysis.statements import Statement, statements, united_facts
from reader.core.codebook import FINDINGS
from reader.core.model import Gist, Labels, Tone

_OFF = "cookies_can_be_disabled"
_HELPERS = "shares_with_affiliates|shares_with_providers"
_OTHERS = f"shares_with_partners|{_HELPERS}"
_CASES = "shares_with_authorities|shares_to_protect_rights|shares_in_merger|shares_without_consent"
_THREE = "right_to_access + right_to_correct + right_to_delete"
_RIGHTS = (
    "right_to_access|right_to_correct|right_to_delete|right_to_portability|right_to_object|right_to_complain"
)
_LIMITED_KEEPING = "kept_fixed_period|kept_as_needed|kept_as_law_requires|deletes_when_unneeded"
_NO_TERM = "kept_fixed_period|kept_indefinitely"
_LEGAL_MATTERS = (
    "liability_limited|operator_liable|other_sites_excluded|user_duties|governing_law|talk_first"
    "|court_at_operator"
)

_TABLE: tuple[tuple[str, ...], ...] = (
    ("use_accepts_or_leave", "scope", "acceptance_by_use + leave_if_disagree"),
    ("use_accepts", "scope", "acceptance_by_use"),
    ("leave", "scope", "leave_if_disagree"),
    ("only_this_service", "scope", "covers_only_this_service"),
    ("needed_but_sensitive", "collection", "collects_only_needed + collects_sensitive?"),
    ("needed_but_others", "collection", "collects_only_needed + gets_data_from_others?"),
    ("needed_but_automatic", "collection", "collects_only_needed + collects_automatically?"),
    ("needed_or_limits", "collection", "collects_only_needed + refusing_limits_service"),
    ("sensitive_and_others", "collection", "collects_sensitive? + gets_data_from_others?"),
    ("sensitive", "collection", "collects_sensitive?"),
    ("from_others", "collection", "gets_data_from_others?"),
    ("some_automatic", "collection", "collects_data? + collects_automatically?"),
    ("collected_both", "collection", "collects_data? + uses_for_service? + uses_for_marketing?"),
    ("collected_for_marketing", "collection", "collects_data? + uses_for_marketing?"),
    ("collected_for_service", "collection", "collects_data? + uses_for_service?"),
    ("kinds_named", "collection", "collects_data?", "", "data"),
    ("only_needed", "collection", "collects_only_needed"),
    ("marketing_if_agreed", "purpose", "uses_for_marketing? + marketing_only_with_consent"),
    ("marketing_or_refuse", "purpose", "uses_for_marketing? + can_opt_out_marketing"),
    ("service_and_marketing", "purpose", "uses_for_service? + uses_for_marketing?"),
    ("for_marketing", "purpose", "uses_for_marketing?"),
    ("service_and_study", "purpose", "uses_for_service? + uses_for_analytics?"),
    ("for_service", "purpose", "uses_for_service?"),
    ("tracked_off_breaks", "tracking", f"third_party_tracking? + {_OFF} + disabling_breaks_site"),
    ("tracked_off", "tracking", f"third_party_tracking? + {_OFF}"),
    ("off_breaks", "tracking", f"{_OFF} + disabling_breaks_site"),
    ("cookies_and_tracked", "tracking", "uses_cookies? + third_party_tracking?"),
    ("tracked", "tracking", "third_party_tracking?"),
    ("cookies_off", "tracking", f"uses_cookies? + {_OFF}"),
    ("not_sold_but_shared_abroad", "sharing", f"does_not_sell + {_OTHERS}? + transfers_abroad?"),
    ("not_sold_but_partners", "sharing", "does_not_sell + shares_with_partners?"),
    ("not_sold_but_contractors", "sharing", "does_not_sell + shares_with_providers?"),
    ("not_sold_but_group", "sharing", "does_not_sell + shares_with_affiliates?"),
    ("not_sold_but_some_cases", "sharing", f"does_not_sell + {_CASES}?"),
    ("shared_abroad", "sharing", f"{_OTHERS}? + transfers_abroad?"),
    ("shared_as_agreed", "sharing", f"{_OTHERS}? + consent_assumed"),
    ("with_or_without_consent", "sharing", "shares_with_consent? + shares_without_consent?"),
    ("not_always_asked", "sharing", "shares_without_consent"),
    ("partners", "sharing", "shares_with_partners?"),
    ("companies_and_state", "sharing", f"{_HELPERS}? + shares_with_authorities?"),
    ("companies", "sharing", f"{_HELPERS}?"),
    ("state", "sharing", "shares_with_authorities?"),
    ("abroad_as_agreed", "transfer", "transfers_abroad? + consent_assumed"),
    ("abroad", "transfer", "transfers_abroad?"),
    ("assumed_but_withdraw", "choice", "consent_assumed + can_withdraw_consent"),
    ("withdraw_but_limits", "choice", "can_withdraw_consent + refusing_limits_service"),
    ("choice_but_limits", "choice", "can_choose_uses|can_opt_out_marketing? + refusing_limits_service"),
    ("asked_or_limits", "choice", "asks_consent? + refusing_limits_service"),
    ("assumed", "choice", "consent_assumed"),
    ("limits", "choice", "refusing_limits_service"),
    ("asked_and_withdraw", "choice", "asks_consent? + can_withdraw_consent"),
    ("withdraw_and_refuse_ads", "choice", "can_withdraw_consent + can_opt_out_marketing"),
    ("withdraw", "choice", "can_withdraw_consent"),
    ("refuse_ads", "choice", "can_opt_out_marketing"),
    ("choose", "choice", "can_choose_uses?"),
    ("three_rights_may_fail", "rights", f"{_THREE} + request_may_be_refused"),
    ("rights_may_fail", "rights", f"{_RIGHTS} + request_may_be_refused"),
    ("rights_cost_service", "rights", f"{_RIGHTS} + refusing_limits_service"),
    ("request_may_fail", "rights", "request_may_be_refused"),
    ("all_rights", "rights", f"{_THREE} + right_to_portability + right_to_complain"),
    ("three_rights_and_complain", "rights", f"{_THREE} + right_to_complain"),
    ("three_rights_and_copy", "rights", f"{_THREE} + right_to_portability"),
    ("three_rights_in_time", "rights", f"{_THREE} + reply_deadline"),
    ("rights_in_time", "rights", f"{_RIGHTS} + reply_deadline"),
    ("three_rights", "rights", _THREE),
    ("see_and_correct", "rights", "right_to_access + right_to_correct"),
    ("see_and_delete", "rights", "right_to_access + right_to_delete"),
    ("correct_and_delete", "rights", "right_to_correct + right_to_delete"),
    ("some_without_limit", "retention", f"{_LIMITED_KEEPING} + kept_indefinitely?"),
    ("without_limit", "retention", "kept_indefinitely?"),
    ("deleted_but_archive", "retention", "deletes_when_unneeded + keeps_archive?"),
    ("period_then_deleted", "retention", "kept_fixed_period? + deletes_when_unneeded?"),
    ("period_named", "retention", "kept_fixed_period", "", "duration"),
    ("needed_or_law", "retention", "kept_as_needed? + kept_as_law_requires?", _NO_TERM),
    ("needed_then_deleted", "retention", "kept_as_needed? + deletes_when_unneeded?", _NO_TERM),
    ("as_needed", "retention", "kept_as_needed?", _NO_TERM),
    ("as_law_says", "retention", "kept_as_law_requires", _NO_TERM),
    ("protected_not_fully", "security", "security_measures|encryption + no_absolute_security"),
    ("not_fully", "security", "no_absolute_security"),
    ("encrypted_and_password", "security", "encryption + user_guards_account"),
    ("protected_and_password", "security", "security_measures + user_guards_account"),
    ("protected_and_told", "security", "security_measures|encryption + breach_notice"),
    ("protected_and_encrypted", "security", "security_measures + encryption"),
    ("protected", "security", "security_measures"),
    ("children_and_deleted", "audiences", "not_for_children + deletes_child_data"),
    ("children", "audiences", "not_for_children"),
    ("residents", "audiences", "region_section"),
    ("rights_kept_anytime", "changes", "may_change_anytime + rights_not_reduced"),
    ("rights_kept_check", "changes", "must_check_back + rights_not_reduced"),
    ("anytime_no_notice", "changes", "may_change_anytime + change_without_notice"),
    ("anytime_told", "changes", "may_change_anytime + change_notified?"),
    ("anytime_check", "changes", "may_change_anytime + must_check_back"),
    ("anytime_published", "changes", "may_change_anytime + change_published"),
    ("anytime", "changes", "may_change_anytime"),
    ("check", "changes", "must_check_back"),
    ("told", "changes", "change_notified?"),
    ("published", "changes", "change_published"),
    ("dated", "changes", "", "", "date"),
    ("talk_then_court", "legal", "talk_first + court_at_operator?"),
    ("court_and_law", "legal", "court_at_operator? + governing_law"),
    ("liable_but_limited", "legal", "operator_liable + liability_limited"),
    ("duties_and_limited", "legal", "user_duties + liability_limited"),
    ("limited", "legal", "liability_limited"),
    ("talk_and_law", "legal", "talk_first + governing_law"),
    ("duties", "legal", "user_duties"),
    ("other_sites", "legal", "other_sites_excluded"),
    ("which_law", "legal", "governing_law"),
    ("legal_force", "legal", "severability", _LEGAL_MATTERS),
    ("by_email", "contact", "contact_given", "", "email"),
    ("by_phone", "contact", "contact_given", "", "phone"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class GistRow:
    """A row of the table: each of ``tells`` is a set of alternatives, ``weighs`` the places of those
    whose modality the sentence follows. A row that tells nothing speaks for a section without findings.
    """

    key: str
    category: str
    tells: tuple[tuple[str, ...], ...]
    weighs: tuple[int, ...]
    unless: tuple[str, ...]
    fact: str


def _row(key: str, category: str, tells: str, unless: str = "", fact: str = "") -> GistRow:
    parts = tells.split(" + ") if tells else []
    return GistRow(
        key,
        category,
        tells=tuple(tuple(part.rstrip("?").split("|")) for part in parts),
        weighs=tuple(place for place, part in enumerate(parts) if part.endswith("?")),
        unless=tuple(unless.split("|")) if unless else (),
        fact=fact,
    )


GISTS: tuple[GistRow, ...] = tuple(_row(*row) for row in _TABLE)


def gist_of(leading: Sequence[str], clauses: Sequence[str], labels: Mapping[str, Labels]) -> Gist | None:
    """Return the sentence of the table for a section that is mostly about ``leading``, the first before all.

    Where no row of these categories fits, the categories of what is to be watched are tried. None where
    no row fits at all.
    """
    stated = statements(clauses, labels)
    watch = [finding for finding in stated if FINDINGS[finding].tone is Tone.WATCH]
    for category in dict.fromkeys((*leading, *(FINDINGS[finding].category for finding in watch))):
        for row in GISTS:
            if row.category != category or not _balanced(row, stated, watch, aside=category not in leading):
                continue
            made = _made(row, stated, clauses, labels)
            if made is not None:
                return made
    return None


def _balanced(row: GistRow, stated: Collection[str], watch: Collection[str], *, aside: bool) -> bool:
    """Tell whether the row hides nothing: the good alone is not told beside something to be watched."""
    told = [finding for part in row.tells for finding in part if finding in stated]
    if any(FINDINGS[finding].tone is Tone.WATCH for finding in told):
        return True
    if aside or any(FINDINGS[finding].category == row.category for finding in watch):
        return False
    return not watch or not any(FINDINGS[finding].tone is Tone.GOOD for finding in told)


def _made(
    row: GistRow, stated: Mapping[str, Statement], clauses: Sequence[str], labels: Mapping[str, Labels]
) -> Gist | None:
    """Return the row's gist with its evidence, or None where it does not fit."""
    parts = [[stated[finding] for finding in part if finding in stated] for part in row.tells]
    if not all(parts) or any(finding in stated for finding in row.unless) or (not row.tells and stated):
        return None
    carrying = {clause for part in parts for one in part for clause in one.clauses}
    evidence = tuple(clause for clause in clauses if clause in carrying or not row.tells)
    if row.fact:
        holds = [c for c in evidence if any(f.type == row.fact and not f.denied for f in labels[c].facts)]
        if not holds:
            return None
        evidence = evidence if row.tells else tuple(holds)
    return Gist(
        row.key,
        evidence,
        united_facts(evidence, labels),
        may=any(all(one.may for one in parts[place]) for place in row.weighs),
    )
