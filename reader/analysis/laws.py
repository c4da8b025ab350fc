"""The laws that a policy names and we know, with the lines of them that could be verified."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from reader.core.expectations import LawLine, NamedLaw
from reader.core.model import Clause, Labels
from reader.resources import table

_TOKEN = re.compile(r"[\w/-]+")
_COUNTRIES = frozenset({"KZ", "KG", "RU"})  # of the laws that several countries call alike


def named_laws(clauses: Sequence[Clause], labels: Mapping[str, Labels]) -> tuple[NamedLaw, ...]:
    """Return the laws of ``resources/laws.toml`` that the clauses name, each with the clauses that do."""
    naming = [clause for clause in clauses if _values(labels[clause.id], "law")]
    if not naming:
        return ()
    findings = {finding.id for one in labels.values() for finding in one.said}
    speaks_of = _countries(labels[clause.id] for clause in clauses)
    found = []
    for name, law in table("laws.toml").items():
        where = tuple(clause.id for clause in naming if _names(law, clause, labels[clause.id], speaks_of))
        if where:
            lines = tuple(_line(row) for row in law["lines"] if row.get("when", "") in {"", *findings})
            found.append(NamedLaw(name, where, lines, bool(law.get("caution"))))
    return tuple(found)


def _line(row: Mapping[str, str]) -> LawLine:
    return LawLine(row["id"], row["topic"], row["article"], row["as_of"])


def _names(law: Mapping[str, Any], clause: Clause, labels: Labels, speaks_of: frozenset[str]) -> bool:
    """Tell whether a clause names a law: by a number or title of its own, else by a name and its country."""
    text = clause.text.lower()
    here = (_countries([labels]) or speaks_of) == {law["country"]}
    called = any(name in text for name in (*law["titles"], *law["names"]))
    for value in _values(labels, "law"):
        tokens = {_folded(token) for token in _TOKEN.findall(value)}
        for number in law["numbers"]:
            if _folded(number) in tokens and (not number.isdigit() or (here and called)):
                return True
        low = value.lower()
        if any(title in low for title in law["titles"]) or (here and any(n in low for n in law["names"])):
            return True
    return False


def _folded(token: str) -> str:
    """Return a number of an act in one spelling: policies write the Latin V with a Cyrillic letter too."""
    return token.lower().replace("в", "v")


def _values(labels: Labels, kind: str) -> list[str]:
    return [fact.value for fact in labels.facts if fact.type == kind]


def _countries(labels: Iterable[Labels]) -> frozenset[str]:
    """Return whose law the clauses may speak of; a country that data goes to does not count."""
    return frozenset(
        value
        for one in labels
        if "transfer" not in {category.id for category in one.categories}
        for value in _values(one, "jurisdiction")
        if value in _COUNTRIES
    )
