"""What a reader would expect of any policy, and whether this one says it: stated, vague or not found.

The table of topics is `TOPICS`. A topic is *stated* where a clause gives its substance, *vague* where
clauses only touch it (a category without a value, a recipient without a kind), else *not found*.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from reader.analysis.contradiction_words import Said, said_of
from reader.core.expectations import Answered, Expectation
from reader.core.model import Clause, Labels


@dataclass(frozen=True, slots=True)
class Signs:
    """What answers a topic: any of ``findings``; any of ``facts`` ("type" or "type=value") in a clause of
    ``within`` (of any category where it is empty); any of ``categories``.

    ``but`` names facts that do not count; ``both`` asks for a finding *and* a fact; ``words`` is a row of
    ``contradictions.toml`` of which a word must stand in the clause.
    """

    findings: str = ""
    facts: str = ""
    within: str = ""
    categories: str = ""
    but: str = ""
    both: bool = False
    words: str = ""


@dataclass(frozen=True, slots=True)
class Topic:
    """A row of the table: what states the topic, what only touches it, and what states it where neither
    of the two is there (a practice that is denied); ``brushed`` touches it where all else fails.

    ``needs`` names a topic without which this one is only vague: rights help nobody who can't ask.
    """

    id: str
    stated: Signs
    touched: Signs = Signs()
    denied: Signs = Signs()
    brushed: Signs = Signs()
    needs: str = ""


# Order: as shown. A denied kind of data counts as nothing; a denied practice has a category and no finding.
TOPICS = (
    Topic("operator", Signs(facts="operator")),
    Topic(
        "contact",
        Signs(findings="contact_given", facts="email phone", within="contact rights choice"),
        Signs(categories="contact"),
    ),
    Topic(
        "data",
        Signs(facts="data", within="collection tracking", but="data=other"),
        Signs(categories="collection"),
    ),
    Topic(
        "purposes",
        Signs(
            findings="uses_for_service uses_for_marketing uses_for_analytics uses_for_security",
            facts="purpose",
            within="purpose",
        ),
        Signs(categories="purpose"),
    ),
    Topic(
        "legal_basis",
        Signs(findings="asks_consent", facts="legal_basis"),
        Signs(findings="consent_assumed acceptance_by_use"),
    ),
    Topic(
        "recipients",  # "third parties" and "partners" alone name nobody, and so does "we do not sell it"
        Signs(
            findings="shares_with_affiliates shares_with_providers shares_with_authorities shares_in_merger"
            " third_party_tracking",
            facts="recipient",
            within="sharing",
            but="recipient=third_parties recipient=partners",
        ),
        Signs(categories="sharing"),
    ),
    Topic(
        "abroad",  # to stay in the country is an answer too
        Signs(facts="jurisdiction", within="transfer"),
        Signs(findings="transfers_abroad"),
        denied=Signs(categories="transfer", words="stays"),
        brushed=Signs(categories="transfer"),
    ),
    Topic(
        "retention",  # no limit at all is an answer too
        Signs(
            findings="kept_fixed_period kept_indefinitely", facts="duration=retention:", within="retention"
        ),
        Signs(categories="retention"),
    ),
    Topic(
        "rights",
        Signs(
            findings="right_to_access right_to_correct right_to_delete right_to_portability right_to_object"
        ),
        Signs(categories="rights"),
        needs="contact",
    ),
    Topic(
        "reply",
        Signs(findings="reply_deadline", facts="duration=reply:", both=True),
        Signs(findings="reply_deadline"),
    ),
    Topic(
        "withdrawal",
        Signs(findings="can_withdraw_consent", facts="right=withdraw_consent"),
        Signs(findings="can_opt_out_marketing can_choose_uses"),
    ),
    Topic(
        "complaint",
        Signs(findings="right_to_complain", facts="right=complain"),
        Signs(findings="talk_first court_at_operator"),
    ),
    Topic("tracking", Signs(categories="tracking")),
    Topic("security", Signs(findings="security_measures encryption"), Signs(categories="security")),
    Topic(
        "children",
        Signs(findings="not_for_children deletes_child_data", facts="age"),
        Signs(facts="data=children_data"),
    ),
    Topic(
        "changes",
        Signs(findings="change_published change_notified change_without_notice must_check_back"),
        Signs(categories="changes"),
    ),
)


def expectations(clauses: Iterable[Clause], labels: Mapping[str, Labels]) -> tuple[Expectation, ...]:
    """Return an entry for each topic of the table, in its order."""
    clauses = tuple(clauses)
    spoken = {one.id: one for one in said_of(clauses, labels)}
    said = [(clause.id, _said(labels[clause.id], spoken.get(clause.id))) for clause in clauses]
    found = {topic.id: _answer(topic, said) for topic in TOPICS}
    for topic in TOPICS:
        if topic.needs and found[topic.needs].answered is not Answered.STATED and found[topic.id].clauses:
            found[topic.id] = Expectation(topic.id, Answered.VAGUE, found[topic.id].clauses)
    return tuple(found.values())


@dataclass(frozen=True, slots=True)
class _Said:
    """What a clause says, as the topics ask for it."""

    categories: frozenset[str]
    findings: frozenset[str]
    facts: tuple[str, ...]
    spoken: Said | None


def _said(labels: Labels, spoken: Said | None) -> _Said:
    return _Said(
        frozenset(one.id for one in labels.categories),
        frozenset(one.id for one in labels.findings),
        tuple(f"{one.type}={one.value}" for one in labels.facts if not one.denied),
        spoken,
    )


def _answer(topic: Topic, said: Iterable[tuple[str, _Said]]) -> Expectation:
    for answered, signs in (
        (Answered.STATED, topic.stated),
        (Answered.VAGUE, topic.touched),
        (Answered.STATED, topic.denied),
        (Answered.VAGUE, topic.brushed),
    ):
        gives = _test(signs)
        clauses = tuple(clause for clause, one in said if gives(one))
        if clauses:
            return Expectation(topic.id, answered, clauses)
    return Expectation(topic.id, Answered.NOT_FOUND, ())


def _test(signs: Signs) -> Callable[[_Said], bool]:
    """Return the function that tells whether a clause answers by these signs."""
    findings, categories = frozenset(signs.findings.split()), frozenset(signs.categories.split())
    within, left_out = frozenset(signs.within.split()), frozenset(signs.but.split())
    wanted = tuple(fact if "=" in fact else f"{fact}=" for fact in signs.facts.split())

    def has_fact(said: _Said) -> bool:
        if not wanted or (within and within.isdisjoint(said.categories)):
            return False
        return any(fact.startswith(wanted) and fact not in left_out for fact in said.facts)

    def gives(said: _Said) -> bool:
        if signs.words and not (said.spoken and said.spoken.has(signs.words)):
            return False
        found = not findings.isdisjoint(said.findings)
        if signs.both:
            return found and has_fact(said)
        return found or not categories.isdisjoint(said.categories) or has_fact(said)

    return gives
