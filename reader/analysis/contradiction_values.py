"""Values that a policy gives twice for the same thing: periods, dates and ages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from reader.analysis.contradiction_words import Said
from reader.core.model import Fact

# A calendar day is one; five working days take a week, and a month and a year their average.
_DAYS = {
    "minute": 1 / 1440,
    "hour": 1 / 24,
    "day": 1.0,
    "working day": 1.4,
    "week": 7.0,
    "month": 30.4,
    "year": 365.0,
}
_SAME = 0.1  # 30 days are a month
_ALIKE = 0.5  # the share of the shorter clause's words that both must have
_STEM = 4
_WORD = re.compile(r"[^\W\d_]{4,}")
_HISTORY = 2  # more dates than that are a list of versions
_MOST = 100  # values that are compared with each other


@dataclass(frozen=True, slots=True)
class Value:
    """A value and the clause that gives it; two are compared only where they are ``about`` one thing."""

    said: Said
    fact: Fact
    about: tuple[object, ...]
    specific: bool = False

    def differs(self, other: Value) -> bool:
        """Tell whether the two values for one thing exclude each other."""
        if self.about != other.about or (self.specific and not _alike(self.said, other.said)):
            return False
        kind, mine, theirs = self.fact.type, self.fact.value, other.fact.value
        if kind == "duration":
            return _exclude(days(mine), days(theirs))
        if kind == "date":
            return not (mine.startswith(theirs) or theirs.startswith(mine))
        return mine != theirs


def value_pairs(said: Sequence[Said]) -> Iterator[tuple[str, list[Value]]]:
    """Return, for each kind of contradiction between values, what may be compared."""
    for kind, prefix, take in _KINDS:
        found = list(islice((v for one in said for v in _only(one, prefix, take)), _MOST))
        dates = {value.fact.value for value in found if value.fact.type == "date"}
        yield kind, ([] if len(dates) > _HISTORY else found)


def _only(one: Said, prefix: str, take: Callable[[Said, Fact], Value | None]) -> Iterator[Value]:
    """Return the clause's value of the kind; a clause that gives several compares them itself."""
    type_, _, start = prefix.partition("=")
    facts = [fact for fact in one.facts if fact.type == type_ and fact.value.startswith(start)]
    if len({fact.value for fact in facts}) == 1 and (value := take(one, facts[0])) is not None:
        yield value


def _reply(one: Said, fact: Fact) -> Value | None:
    if "reply_deadline" not in one.findings or one.has("longer"):
        return None
    if one.findings & {"talk_first", "breach_notice", "right_to_complain"}:
        return None
    rights = frozenset(f.value for f in one.facts if f.type == "right")
    return Value(one, fact, (rights, one.findings & _RIGHTS))


_RIGHTS = frozenset(
    ("right_to_access", "right_to_correct", "right_to_delete", "right_to_object", "can_withdraw_consent")
)


def _retention(one: Said, fact: Fact) -> Value | None:
    if "kept_fixed_period" not in one.findings or one.has_any("longer", "nameless", "except"):
        return None
    if one.findings & {"keeps_archive", "not_for_children", "kept_as_law_requires"}:
        return None
    if not one.data and not one.has("whole"):
        return None
    purposes = frozenset(f.value for f in one.facts if f.type == "purpose")
    return Value(one, fact, (one.data, purposes), specific=True)


def _date(one: Said, fact: Fact) -> Value | None:
    return None if one.has("earlier") else Value(one, fact, ())


def _age(one: Said, fact: Fact) -> Value | None:
    plain = "not_for_children" in one.findings and not one.has_any("parents", "except", "condition")
    return Value(one, fact, ("region_section" in one.findings,)) if plain else None


_KINDS: tuple[tuple[str, str, Callable[[Said, Fact], Value | None]], ...] = (
    ("reply", "duration=reply:", _reply),
    ("retention", "duration=retention:", _retention),
    ("updated", "date=updated:", _date),
    ("effective", "date=effective:", _date),
    ("ages", "age=", _age),
)


def days(value: str) -> tuple[float, float]:
    """Return the shortest and the longest number of days that a duration means."""
    number, _, unit = value.partition(":")[2].partition(" ")
    ends = [float(part) for part in number.split("-") if part.replace(".", "").isdigit()] or [0.0]
    return min(ends) * _DAYS.get(unit, 1.0), max(ends) * _DAYS.get(unit, 1.0)


def _exclude(one: tuple[float, float], other: tuple[float, float]) -> bool:
    """Tell whether two ranges of days have nothing in common, measured roughly."""
    low, high = sorted((one, other))
    return low[1] * (1 + _SAME) < high[0]


def _alike(one: Said, other: Said) -> bool:
    """Tell whether two clauses speak of the same thing: most words of the shorter stand in both."""
    mine, theirs = _stems(one.text), _stems(other.text)
    return len(mine & theirs) >= _ALIKE * min(len(mine), len(theirs)) > 0


def _stems(text: str) -> set[str]:
    return {word[:_STEM] for word in _WORD.findall(text)}
