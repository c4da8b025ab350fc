"""The printed facts of a clause: addresses, durations, ages, dates, acts, countries, the operator's name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from reader.analysis.printed_contacts import emails, links, phones
from reader.analysis.printed_dates import dates
from reader.analysis.printed_law import jurisdictions, laws
from reader.analysis.printed_operator import has_legal_form, operators
from reader.analysis.printed_tables import Value, Wording
from reader.analysis.printed_time import ages, durations
from reader.core.model import Clause, Fact

_INTRODUCTION = 15  # clauses in which a policy presents its operator


def _values(
    wording: Wording, language: str, categories: frozenset[str], findings: frozenset[str]
) -> Iterator[tuple[str, Value]]:
    acts = list(laws(wording, language, categories))
    addresses = list(emails(wording))
    for kind, values in (
        ("email", iter(addresses)),
        ("url", links(wording, addresses)),
        ("phone", phones(wording, short=not categories or "contact" in categories)),
        ("duration", durations(wording, language, categories, findings)),
        ("age", ages(wording, language, findings)),
        ("date", dates(wording, language, categories, has_law=bool(acts))),
        ("law", iter(acts)),
        ("jurisdiction", jurisdictions(wording, language, categories, findings)),
        ("operator", operators(wording, language, categories)),
    ):
        for value in values:
            yield kind, value


def printed_facts(
    text: str,
    language: str,
    *,
    categories: frozenset[str] = frozenset(),
    findings: frozenset[str] = frozenset(),
) -> tuple[Fact, ...]:
    """Return the facts whose values are printed in a clause, each value once, by type, in reading order.

    ``language`` is "kk", "ky", "ru", "en", or "und" for all four at once. ``categories`` and
    ``findings`` of the clause, where known, help to tell what a duration or a country is for;
    without them the words alone decide. A clause without such a value gives ().
    """
    wording = Wording.of(text)
    facts: dict[tuple[str, str], Fact] = {}
    for kind, value in _values(wording, language, categories, findings):
        facts.setdefault((kind, value.value), Fact(kind, value.value, wording.text[value.start : value.end]))
    return tuple(facts.values())


def document_operator(clauses: Sequence[Clause], facts: Mapping[str, Sequence[Fact]]) -> str | None:
    """Return the name of the policy's operator: one with a legal form from the introduction, else the first.

    ``facts`` are by clause id. None where no clause names an operator.
    """
    named = [
        (place, fact.value)
        for place, clause in enumerate(clauses)
        for fact in facts.get(clause.id, ())
        if fact.type == "operator"
    ]
    for place, name in named:
        if place < _INTRODUCTION and has_legal_form(name):
            return name
    return named[0][1] if named else None


class PolicyDates(NamedTuple):
    """When the policy was last changed and since when it holds: ISO 8601 dates or months, or None."""

    updated: str | None
    effective: str | None


def document_dates(facts: Iterable[Iterable[Fact]]) -> PolicyDates:
    """Return the latest dates that the clauses print for the policy; ``facts`` are those of each clause."""
    latest: dict[str, str] = {}
    for fact in chain.from_iterable(facts):
        if fact.type == "date":
            kind, _, iso = fact.value.partition(":")
            latest[kind] = max(latest.get(kind, ""), iso)
    return PolicyDates(latest.get("updated"), latest.get("effective"))


def document_updated(facts: Iterable[Iterable[Fact]]) -> str | None:
    """Return when the policy was last changed, an ISO 8601 date or month, or None where it does not say."""
    return document_dates(facts).updated
