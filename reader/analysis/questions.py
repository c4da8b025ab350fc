"""The same questions asked of every policy, each answered from its findings alone.

A row names the findings that answer yes or no. Both stated is no answer to choose from: the verdict is
"only if", and both are cited. ``half`` answers only where nothing else does; ``limits`` turn a yes or a
no into an "only if", and so does a promise that the policy merely holds possible. Where only findings in
doubt would answer, the verdict is "unsure": the policy may well say it, so "not answered" would be untrue.
The ids are part of our JSON format: they may be added to, not renamed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from reader.analysis.statements import Statement, statements, united_facts
from reader.core.codebook import FINDINGS
from reader.core.model import Answer, Labels, Point, Verdict


@dataclass(frozen=True, slots=True)
class Question:
    """Which findings answer one question, and how."""

    id: str
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()
    half: tuple[str, ...] = ()
    limits: tuple[str, ...] = ()


# What "may" takes the worth from; a right that you "may" use is a right all the same.
PROMISES = frozenset(
    {"breach_notice", "change_notified", "security_measures", "encryption", "confidentiality_promised"}
    | {"operator_liable", "deletes_child_data", "card_not_stored"}
)
QUESTIONS: tuple[Question, ...] = (
    Question("sell", yes=("shares_with_partners",), no=("does_not_sell",)),
    Question(
        "others",
        yes=("shares_with_partners", "shares_with_affiliates", "shares_with_providers"),
        half=("shares_with_consent", "shares_in_merger"),
    ),
    Question(
        "advertising",
        yes=("uses_for_marketing",),
        half=("marketing_only_with_consent", "can_opt_out_marketing"),
        limits=("marketing_only_with_consent", "can_opt_out_marketing"),
    ),
    Question(
        "asked_first",
        yes=("shares_with_consent",),
        no=("shares_without_consent", "consent_assumed"),
    ),
    Question("abroad", yes=("transfers_abroad",)),
    Question("delete", yes=("right_to_delete",), limits=("request_may_be_refused",)),
    Question(
        "see",
        yes=("right_to_access", "right_to_portability"),
        limits=("request_may_be_refused",),
    ),
    Question(
        "time_limit",
        yes=("kept_fixed_period",),
        no=("kept_indefinitely", "kept_as_needed", "kept_as_law_requires"),
        half=("deletes_when_unneeded",),
        limits=("keeps_archive",),
    ),
    Question(
        "change_silently",
        yes=("change_without_notice", "must_check_back"),
        no=("change_notified",),
        half=("may_change_anytime", "change_published"),
    ),
    Question(
        "refuse_cookies",
        yes=("cookies_can_be_disabled",),
        limits=("disabling_breaks_site",),
    ),
    Question(
        "withdraw_consent",
        yes=("can_withdraw_consent",),
        limits=("refusing_limits_service",),
    ),
    Question("children", yes=("not_for_children", "deletes_child_data")),
    Question(
        "protected",
        yes=("security_measures", "encryption", "confidentiality_promised"),
        half=("no_absolute_security",),
        limits=("no_absolute_security",),
    ),
    Question("leak_told", yes=("breach_notice",)),
    Question(
        "liable",
        yes=("operator_liable",),
        half=("liability_limited",),
        limits=("liability_limited",),
    ),
    Question(
        "keep_card",
        no=("card_not_stored",),
    ),
    Question("ask_or_complain", yes=("contact_given", "right_to_complain")),
)


def answers(clauses: Sequence[str], labels: Mapping[str, Labels]) -> tuple[Answer, ...]:
    """Return an answer to every question, in the order of the table."""
    stated = statements(clauses, labels)
    doubtful = statements(clauses, labels, in_doubt=True)
    found = (_answer(question, stated, labels) for question in QUESTIONS)
    return tuple(
        one if one.points else _perhaps(question, doubtful, labels)
        for question, one in zip(QUESTIONS, found, strict=True)
    )


def _answer(question: Question, stated: Mapping[str, Statement], labels: Mapping[str, Labels]) -> Answer:
    limits = _limits(question, stated, labels)
    verdict, deciding = _verdict(question, stated, tuple(limits))
    said = {**stated, **limits}
    return Answer(question.id, verdict, tuple(_point(one, said[one], labels) for one in deciding))


def _perhaps(question: Question, doubtful: Mapping[str, Statement], labels: Mapping[str, Labels]) -> Answer:
    """Return where the answer seems to stand, for a question that nothing sure answers."""
    seen = _there((*question.no, *question.yes), doubtful)
    points = tuple(_point(one, doubtful[one], labels) for one in seen)
    return Answer(question.id, Verdict.UNSURE if seen else Verdict.NOT_ANSWERED, points)


def _verdict(
    question: Question, stated: Mapping[str, Statement], limits: tuple[str, ...]
) -> tuple[Verdict, tuple[str, ...]]:
    """Return the verdict and the findings that decided it, those that answer before those that limit."""
    yes, no = _there(question.yes, stated), _there(question.no, stated)
    if not yes and not no:
        half = _there(question.half, stated)
        return (Verdict.ONLY_IF if half else Verdict.NOT_ANSWERED), half
    if limits or (yes and no):
        return Verdict.ONLY_IF, (*no, *yes, *limits)
    if all(one in PROMISES and stated[one].may for one in (*yes, *no)):
        return Verdict.ONLY_IF, (*yes, *no)
    return (Verdict.YES, yes) if yes else (Verdict.NO, no)


def _limits(
    question: Question, stated: Mapping[str, Statement], labels: Mapping[str, Labels]
) -> dict[str, Statement]:
    """Return what limits the answer; a limit in a clause about other rights than those asked for does not."""
    found = {}
    for limit in _there(question.limits, stated):
        here = tuple(c for c in stated[limit].clauses if _concerns(question, labels[c]))
        if here:
            plain = tuple(c for c in stated[limit].plain if c in here)
            found[limit] = Statement(here, stated[limit].may, plain)
    return found


def _concerns(question: Question, labels: Labels) -> bool:
    rights = {f.id for f in labels.said if f.id.startswith("right_to_")}
    return not rights or bool(rights & {*question.yes})


def _there(findings: Iterable[str], stated: Mapping[str, Statement]) -> tuple[str, ...]:
    return tuple(one for one in findings if one in stated)


def _point(finding: str, statement: Statement, labels: Mapping[str, Labels]) -> Point:
    return Point(
        findings=(finding,),
        tone=FINDINGS[finding].tone,
        clauses=statement.clauses,
        facts=united_facts(statement.plain, labels),
        may=statement.may,
    )
