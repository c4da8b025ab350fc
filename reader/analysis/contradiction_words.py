"""One clause as the search for contradictions sees it: what it states, and the words that qualify it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from reader.core.codebook import LANGUAGES
from reader.core.model import Clause, Fact, Labels
from reader.resources import table

MOST_LETTERS = 2_000  # longer clauses are no sentences: their beginning tells
BEGINNING = 30  # letters in which a clause shows that it is an exception to the one before


@dataclass(frozen=True, slots=True)
class Said:
    """A clause with its lead-in; ``possible`` are the findings that it only holds possible.

    ``data`` are the kinds of data it names, ``denied`` those that it says are not collected.
    ``makes_exceptions`` is true of a denial where the clauses after it go on with its exceptions.
    """

    id: str
    lead: str
    section: str
    language: str
    text: str
    findings: frozenset[str]
    possible: frozenset[str]
    topics: frozenset[str]
    data: frozenset[str]
    denied: frozenset[str]
    facts: tuple[Fact, ...]
    makes_exceptions: bool

    def has(self, kind: str) -> bool:
        """Tell whether a word of the kind (a row of ``contradictions.toml``) stands in the clause."""
        return self.language in LANGUAGES and bool(_pattern(self.language, kind).search(self.text))

    def has_any(self, *kinds: str) -> bool:
        """Tell whether a word of one of the kinds stands in the clause."""
        return any(self.has(kind) for kind in kinds)


def said_of(clauses: Sequence[Clause], labels: Mapping[str, Labels]) -> tuple[Said, ...]:
    """Return the clauses that state something, in order, each with the words that introduce it."""
    texts = {clause.id: clause.text.lower() for clause in clauses}
    introducing = {clause.lead_in for clause in clauses if clause.lead_in}
    found = []
    for n, clause in enumerate(clauses):
        one = labels[clause.id]
        if not one.categories and not one.findings and not one.facts:
            continue
        after = clauses[n + 1] if n + 1 < len(clauses) else None
        found.append(
            Said(
                id=clause.id,
                lead=clause.lead_in or "",
                section=clause.section,
                language=clause.language,
                text=f"{texts.get(clause.lead_in or '', '')} {texts[clause.id]}"[:MOST_LETTERS],
                findings=frozenset(f.id for f in one.findings),
                possible=frozenset(f.id for f in one.findings if f.may),
                topics=frozenset(c.id for c in one.categories),
                data=frozenset(f.value for f in one.facts if f.type == "data" and not f.denied),
                denied=frozenset(f.value for f in one.facts if f.type == "data" and f.denied),
                facts=one.facts,
                makes_exceptions=clause.id in introducing or (_denies(one) and _goes_on(clause, after)),
            )
        )
    return tuple(found)


def _denies(one: Labels) -> bool:
    denials = ("does_not_sell", "shares_with_consent")
    return any(f.id in denials for f in one.findings) or any(fact.denied for fact in one.facts)


def _goes_on(clause: Clause, after: Clause | None) -> bool:
    """Tell whether the next clause of the section begins with an exception to this one."""
    if after is None or after.section != clause.section or after.language not in LANGUAGES:
        return False
    return bool(_pattern(after.language, "except").search(after.text.lower()[:BEGINNING]))


@cache
def _pattern(language: str, kind: str) -> re.Pattern[str]:
    words = table("contradictions.toml")[language][kind]
    return re.compile(r"(?<!\w)(?:" + "|".join(words) + ")")
