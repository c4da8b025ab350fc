"""What a letter may cite of each law (``resources/letters/laws.toml``), and which law a policy points to."""

from __future__ import annotations

from functools import cache
from typing import Any

from reader.core.letter import LAWS, Cited, Period, period_of
from reader.core.model import Analysis
from reader.resources import table

_OF_NAMED = {"kz_94v": "kz", "kg_58": "kg", "kg_digital_code": "kg", "ru_152fz": "ru", "eu_gdpr": "eu"}
_FORMS = {"kz": {"ЖШС", "ТОО"}, "kg": {"ЖЧК", "ОсОО"}}  # of companies, in the words of each country
_OUTSIDE = ("kk", "ky", "ru")
_OF_COUNTRY = {"KZ": "kz", "KG": "kg", "RU": "ru", "EU": "eu"}


@cache
def _laws() -> dict[str, Any]:
    return table("letters/laws.toml")


def cited(law: str, kind: str, use: str) -> tuple[Cited, ...]:
    """Return the articles of a law for a kind of letter; empty where none was verified.

    ``use`` is "basis", "answer" or "authority".
    """
    found = _laws().get(law, {"lines": ()})
    return tuple(
        Cited(found["law"], row["article"], row["row"], row["as_of"])
        for row in found["lines"]
        if row["kind"] == kind and row["use"] == use
    )


def style(law: str) -> str:
    """Return how the parts of a law are named: a key of ``[cite]``."""
    return str(_laws()[law]["style"])


def lawful_period(law: str, kind: str, *, proved: bool) -> Period | None:
    """Return the verified time to answer; None where the law gives none that runs from the letter.

    Some run only from when the facts are proved: then what is attached has to prove them.
    """
    for row in _laws().get(law, {"lines": ()})["lines"]:
        if row["kind"] == kind and "period" in row and (proved or not row.get("proof")):
            return period_of(row["period"])
    return None


def _by_form(analysis: Analysis) -> set[str]:
    """Return the country whose companies alone have the legal form that the operator names."""
    words = set((analysis.overview.operator or "").replace("«", " ").replace("»", " ").split())
    return {law for law, forms in _FORMS.items() if words & forms}


def likely_law(analysis: Analysis) -> str:
    """Return the one law that the policy points to, "" where it names none or several.

    It points by the laws that it names and by the law that it says to govern it, else by its country or by
    the legal form of the company.
    """
    named = {_OF_NAMED[law.id] for law in analysis.overview.laws if law.id in _OF_NAMED}
    governing, here = set(), set()
    for labels in analysis.labels.values():
        countries = {fact.value for fact in labels.facts if fact.type == "jurisdiction"}
        governs = any(finding.id == "governing_law" for finding in labels.said)
        governing |= countries if governs else set()
        if "transfer" not in {category.id for category in labels.categories}:
            here |= countries & set(_OF_COUNTRY)
    pointed = named | {_OF_COUNTRY.get(country, "") for country in governing}
    pointed = pointed or {_OF_COUNTRY[country] for country in here} or _by_form(analysis)
    found = pointed.pop() if len(pointed) == 1 else ""
    if found == "eu" and analysis.language in _OUTSIDE:
        return ""  # a section for guests from Europe is no law of the others
    return found if found in LAWS else ""
