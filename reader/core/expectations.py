"""What a reader would expect a policy to say, by topic and by the laws that the policy itself names."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Answered(StrEnum):
    """How far the policy answers: with substance, only by touching the topic, or not at all."""

    STATED = "stated"
    VAGUE = "vague"
    NOT_FOUND = "not_found"


@dataclass(frozen=True, slots=True)
class Expectation:
    """A topic that a reader would expect, and the clauses that the answer rests on.

    ``topic`` keys the words. ``clauses`` is in reading order, and empty exactly where nothing was found.
    """

    topic: str
    answered: Answered
    clauses: tuple[str, ...]


def by_need(expected: Iterable[Expectation]) -> list[Expectation]:
    """Return the topics as they are shown: without an answer first, then vague, then stated."""
    ranks = {Answered.NOT_FOUND: 0, Answered.VAGUE: 1, Answered.STATED: 2}
    return sorted(expected, key=lambda one: ranks[one.answered])


@dataclass(frozen=True, slots=True)
class LawLine:
    """What a law says of a topic, in an edition that was read; ``id`` keys the words.

    ``topic`` is that of an `Expectation`, "" for a line that no topic answers. ``article`` is as it
    is cited, as "8(4)(1); 14", ``as_of`` an ISO 8601 date or year, "" where the edition has no date.
    """

    id: str
    topic: str
    article: str
    as_of: str


@dataclass(frozen=True, slots=True)
class NamedLaw:
    """A law that the policy names in ``clauses`` (never empty), with what we could verify of it.

    ``caution`` is true where the law is reported to be no longer in force.
    """

    id: str
    clauses: tuple[str, ...]
    lines: tuple[LawLine, ...]
    caution: bool = False
