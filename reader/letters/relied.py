"""Which clause of a policy a letter relies on, and how the clause is named and quoted in it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.core.letter import Period, period_of
from reader.core.lookup import Lookup
from reader.core.model import Analysis, Clause, Labels
from reader.letters.fields import is_placeholder

FINDINGS: dict[str, tuple[str, ...]] = {
    "access": ("right_to_access", "right_to_portability"),
    "correct": ("right_to_correct",),
    "delete": ("right_to_delete",),
    "withdraw": ("can_withdraw_consent",),
    "marketing": ("can_opt_out_marketing", "marketing_only_with_consent"),
    "object": ("right_to_object",),
    "complain": ("reply_deadline", "right_to_complain"),
}
"""For each kind of letter the findings of a clause that gives the right, the most fitting first."""
LONGEST_QUOTE = 320
_MARKER = re.compile(r"^\s*(?:\d{1,4}(?:\.\d{1,4}){1,7}[.)]?|\d{1,4}[.)]|\(?\w\)|[•–—*·▪-])\s+")
_ENDS = " .;,:"
_ABBREVIATIONS = frozenset("GDPR CCPA EU IP ID ЕО ЕБ ЕС ҚР КР РК РФ АҚШ АКШ США".split())  # noqa: SIM905
_DISPUTE = frozenset({"talk_first", "court_at_operator"})  # a time to answer claims, not requests


@dataclass(frozen=True, slots=True)
class Place:
    """Where a clause stands as the company's own text prints it; "" for what is not printed."""

    number: str = ""
    section: str = ""

    @property
    def key(self) -> str:
        """The key of the words that name it; "" where nothing is printed that could."""
        return "_".join(name for name in ("section", "number") if getattr(self, name))


def kind_of(labels: Labels) -> str:
    """Return the kind of letter that a clause gives reason for; "" where it gives none."""
    said = [finding.id for finding in labels.said]
    for kind, findings in FINDINGS.items():
        if kind != "complain" and findings[0] in said:
            return kind
    return ""


def relied_on(analysis: Analysis, kind: str) -> str:
    """Return the id of the clause that gives the right most surely; "" where none does."""
    return next(iter(giving(analysis, kind)), "")


def giving(analysis: Analysis, kind: str) -> tuple[str, ...]:
    """Return the clauses that give the right to a kind of letter, the most fitting first."""
    found = [
        (
            FINDINGS[kind].index(finding.id),
            finding.may,
            not _on_rights(analysis.labels[clause.id]),
            -finding.confidence,
            place,
            clause.id,
        )
        for place, clause in enumerate(analysis.clauses)
        for finding in analysis.labels[clause.id].said
        if finding.id in FINDINGS[kind]
    ]
    return tuple(dict.fromkeys(clause for *_, clause in sorted(found)))


def _on_rights(labels: Labels) -> bool:
    return bool(labels.categories) and labels.categories[0].id in ("rights", "choice")


def place_of(lookup: Lookup, clause_id: str) -> Place:
    """Return the printed number of a clause, or its place under a printed heading."""
    clause = lookup.clauses[clause_id]
    section = lookup.sections[clause.section]
    number = clause.number.strip(" .()") if any(map(str.isdigit, clause.number)) else ""
    if "." in number:  # of its own in the whole text
        return Place(number=number)
    title = "" if section.derived else _calm(section.title.strip(_ENDS))
    return Place(number if title else "", title)


def quote_of(lookup: Lookup, clause_id: str) -> str:
    """Return the words of a clause, after those that introduce it; "" where they are no fit quotation.

    A policy that was made from a form may have left its blanks in it.
    """
    clause = lookup.clauses[clause_id]
    words = _plain(clause)
    if clause.lead_in and (lead := lookup.clauses.get(clause.lead_in)):
        words = f"{_plain(lead)}: … {words}" if _follows(lookup, clause) else f"{_plain(lead)}: {words}"
    if len(words) > LONGEST_QUOTE:
        words = f"{words[:LONGEST_QUOTE].rpartition(' ')[0].rstrip(_ENDS)} …"
    return "" if not words or is_placeholder(words.replace("…", "")) else words


def _calm(title: str) -> str:
    """Return a heading that is printed in capitals as a sentence; abbreviations stay."""
    if not title.isupper() or " " not in title:
        return title
    words = [word if word.strip("«»“”().,") in _ABBREVIATIONS else word.lower() for word in title.split()]
    joined = " ".join(words)
    return joined[0].upper() + joined[1:]


def _plain(clause: Clause) -> str:
    return _MARKER.sub("", clause.text, count=1).strip(_ENDS)


def _follows(lookup: Lookup, clause: Clause) -> bool:
    """Tell whether other items stand between a clause and its introduction."""
    return clause.lead_in is not None and lookup.order[clause.id] > lookup.order[clause.lead_in] + 1


def promised(analysis: Analysis) -> tuple[Period, str] | None:
    """Return the time to answer that the policy promises for requests, and its clause; None without one.

    Of several the shortest; a time for claims before a court is none.
    """
    found = []
    for place, clause in enumerate(analysis.clauses):
        labels = analysis.labels[clause.id]
        said = {finding.id for finding in labels.said}
        if "reply_deadline" not in said or said & _DISPUTE or _is_legal(labels):
            continue
        for fact in labels.facts:
            kind, _, value = fact.value.partition(":")
            if fact.type == "duration" and kind == "reply" and (period := period_of(value)):
                found.append((period.days, place, period, clause.id))
    return min(found, key=lambda one: one[:2])[2:] if found else None


def _is_legal(labels: Labels) -> bool:
    categories = {category.id for category in labels.categories}
    return "legal" in categories and not categories & {"rights", "contact"}
