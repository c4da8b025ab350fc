"""Clauses of one policy that cannot both hold: a denial against a practice, or two values for one thing.

Only what is really contradictory is told. A clause with "except …", a denial of one use, a condition or
an answer "in all other cases" contradicts nothing, and a clause never contradicts itself. The words that
tell are rows of ``resources/contradictions.toml``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations, islice

from reader.analysis.contradiction_values import value_pairs
from reader.analysis.contradiction_words import Said, said_of
from reader.core.model import Clause, Contradiction, Fact, Labels

MOST_OF_A_KIND = 3
_COLLECTS = frozenset(
    ("collects_data", "collects_automatically", "collects_sensitive", "collects_payment_data")
)
_OF_OTHERS = frozenset(("third_party_tracking", "shares_with_providers", "shares_with_partners"))
# Of a wider kind ("device", "photo_video") one thing may be collected and another not.
_PLAIN_DATA = frozenset(
    (
        *("name", "email", "phone", "postal_address", "ip_address", "location", "payment_card"),
        *("id_document", "health", "biometric", "call_recording", "employment"),
    )
)
Test = Callable[[Said], bool]


def contradictions(clauses: Sequence[Clause], labels: Mapping[str, Labels]) -> tuple[Contradiction, ...]:
    """Return the pairs of clauses that cannot both hold, in text order; () where there are none."""
    said = said_of(clauses, labels)
    found = [*_denials(said), *_denied_data(said), *_values(said)]
    place = {clause.id: n for n, clause in enumerate(clauses)}
    ordered = (_in_order(one, place) for one in found)
    return tuple(sorted(ordered, key=lambda one: (place[one.first], place[one.second])))


def _denials(said: Sequence[Said]) -> Iterator[Contradiction]:
    for kind, denies, does in _DENIALS:
        against = [one for one in said if does(one) and not denies(one)]
        pairs = ((a, b) for a in said if denies(a) for b in against if not _belong_together(a, b))
        for a, b in islice(pairs, MOST_OF_A_KIND):
            yield Contradiction(kind, a.id, b.id)


def _belong_together(one: Said, other: Said) -> bool:
    """Tell whether one clause introduces the other: what follows a lead-in is a part of its sentence."""
    return one.id in (other.lead, other.id) or other.id == one.lead


def _kept_out(one: Said) -> bool:
    """Tell whether a clause says without exception that data is passed to nobody."""
    if "does_not_sell" not in one.findings or one.makes_exceptions:
        return False
    shares = any(name.startswith("shares_") for name in one.findings)
    return not shares and one.has("passing") and not one.has_any("except", "condition", "some", "rest")


def _to_partners(one: Said) -> bool:
    return "shares_with_partners" in one.findings and not one.has_any("except", "condition")


def _always_asks(one: Said) -> bool:
    asks = "shares_with_consent" in one.findings and one.has("condition")
    others = any(name.startswith("shares_") for name in one.findings - {"shares_with_consent"})
    return asks and not others and not one.has_any("rest", "some", "except") and not one.makes_exceptions


def _does_not_ask(one: Said) -> bool:
    by_law = "shares_with_authorities" in one.findings or one.has("by_law")
    return "shares_without_consent" in one.findings and not by_law


def _tells(one: Said) -> bool:
    return "change_notified" in one.findings and "change_notified" not in one.possible and not one.has("some")


def _does_not_tell(one: Said) -> bool:
    return "change_without_notice" in one.findings and one.has("notice") and not one.has("some")


def _without_end(one: Said) -> bool:
    return "kept_indefinitely" in one.findings and _of_all_data(one)


def _with_end(one: Said) -> bool:
    ends = one.findings & {"kept_fixed_period", "deletes_when_unneeded"}
    return bool(ends) and _of_all_data(one) and "keeps_archive" not in one.findings


def _of_all_data(one: Said) -> bool:
    return one.has("whole") and not one.data and not one.has_any("nameless", "some", "except", "condition")


def _stays(one: Said) -> bool:
    return "transfer" in one.topics and one.has("stays") and not one.has_any("except", "condition", "some")


def _leaves(one: Said) -> bool:
    return "transfers_abroad" in one.findings and not one.has("stays")


def _no_cookies(one: Said) -> bool:
    none = "tracking" in one.topics and one.has("no_cookies")
    return none and not one.has_any("some_cookies", "except", "condition")


def _cookies(one: Said) -> bool:
    return "uses_cookies" in one.findings and not one.has("no_cookies")


_DENIALS: tuple[tuple[str, Test, Test], ...] = (
    ("passed_on", _kept_out, _to_partners),
    ("without_consent", _always_asks, _does_not_ask),
    ("notice", _tells, _does_not_tell),
    ("kept", _without_end, _with_end),
    ("abroad", _stays, _leaves),
    ("cookies", _no_cookies, _cookies),
)


def _denied_data(said: Sequence[Said]) -> Iterator[Contradiction]:
    """Find kinds of data that one clause says are not collected and another one collects."""
    collecting: dict[str, list[Said]] = {}
    for one in said:
        if one.findings & _COLLECTS and not one.findings & _OF_OTHERS:
            for value in one.data - one.denied:
                collecting.setdefault(value, []).append(one)
    pairs = (
        (denial, one, Fact("data", value))
        for denial in said
        if denial.denied and _denies_collecting(denial)
        for value in sorted(denial.denied & _PLAIN_DATA)
        for one in collecting.get(value, ())
        if not _belong_together(denial, one)
    )
    for denial, one, fact in islice(pairs, MOST_OF_A_KIND):
        yield Contradiction("denied_data", denial.id, one.id, (fact,))


def _denies_collecting(one: Said) -> bool:
    plain = one.has("collecting") and not one.has_any("except", "condition", "some")
    return plain and not one.findings & {*_COLLECTS, "card_not_stored"} and not one.makes_exceptions


def _values(said: Sequence[Said]) -> Iterator[Contradiction]:
    for kind, candidates in value_pairs(said):
        pairs = (
            Contradiction(kind, a.said.id, b.said.id, (a.fact, b.fact))
            for a, b in combinations(candidates, 2)
            if a.said.id != b.said.id and a.differs(b)
        )
        yield from islice(pairs, MOST_OF_A_KIND)


def _in_order(one: Contradiction, place: Mapping[str, int]) -> Contradiction:
    if place[one.first] < place[one.second]:
        return one
    return Contradiction(one.kind, one.second, one.first, tuple(reversed(one.facts)))


def kinds() -> Iterable[str]:
    """Return every kind of contradiction, each with its sentence in the phrases."""
    return (*(kind for kind, _, _ in _DENIALS), "denied_data", *(kind for kind, _ in value_pairs(())))
