"""Cards in no language yet: which findings a section's card tells, in which order, merged how."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from reader.analysis.expected import expectations
from reader.analysis.gists import gist_of
from reader.analysis.laws import named_laws
from reader.analysis.statements import Statement, statements, united_facts
from reader.core.codebook import CATEGORIES, FINDINGS
from reader.core.model import Card, Clause, Gist, Labels, Overview, Point, Section, Tone

MOST_POINTS = 7
WORDS_A_MINUTE = 150  # our assumption for attentive reading
EXPECTED = (
    "collection", "purpose", "tracking", "sharing", "transfer", "choice",
    "rights", "retention", "security", "audiences", "changes", "contact",
)  # fmt: skip
# Findings that one sentence tells, heaviest first; an earlier row wins.
MERGES: tuple[tuple[str, ...], ...] = (
    ("right_to_access", "right_to_correct", "right_to_delete"),
    ("right_to_access", "right_to_correct"),
    ("right_to_correct", "right_to_delete"),
    ("right_to_access", "right_to_delete"),
    ("may_change_anytime", "change_without_notice"),
    ("must_check_back", "change_published"),
    ("disabling_breaks_site", "cookies_can_be_disabled"),
    ("refusing_limits_service", "asks_consent"),
    ("collects_only_needed", "uses_for_service"),
    ("uses_for_marketing", "marketing_only_with_consent"),
    ("shares_with_authorities", "shares_to_protect_rights"),
    ("shares_with_affiliates", "shares_with_providers"),
)
# These are one thought only where their clauses touch: what is refused is what was asked, and so on.
NEAR = (("refusing_limits_service", "asks_consent"), ("collects_only_needed", "uses_for_service"))
# … and these where the same clauses say both: what is used only as agreed is one thing to watch, not two.
SAME = (("uses_for_marketing", "marketing_only_with_consent"),)
# What the line of sensitive data names: in two lines, where what is collected and what only may be differ.
# For other kinds of data it was tried: of the further lines four in ten were wrong.
SENSITIVE = ("health", "biometric", "id_document")
# Worded as possible whatever the mood of its line. Of the others one that only may happen makes the whole
# merged line a "may": a line must not promise more than a clause does.
_POSSIBLE_ANYWAY = frozenset({"refusing_limits_service"})
_TONES = (Tone.WATCH, Tone.GOOD, Tone.NEUTRAL)
# Inside a tone: who gets the data, then limits on the reader, then the rest.
_WEIGHT = {"sharing": 0, "transfer": 0, "tracking": 1, "choice": 2, "legal": 2, "retention": 2}
_LIGHT = 3


def build_cards(
    sections: Iterable[Section], clauses: Sequence[Clause], labels: Mapping[str, Labels]
) -> tuple[Card, ...]:
    """Return a card for each section, in order; a section that says nothing of ours has no points."""
    words = {clause.id: len(clause.text.split()) for clause in clauses}
    return tuple(
        Card(
            section=section.id,
            gist=_gist(section.clauses, labels),
            points=points(section.clauses, labels)[:MOST_POINTS],
            reading_seconds=reading_seconds(sum(words[c] for c in section.clauses)),
        )
        for section in sections
    )


def build_overview(
    words: int,
    clauses: Sequence[Clause],
    labels: Mapping[str, Labels],
    *,
    operator: str | None,
    updated: str | None,
) -> Overview:
    """Return the whole policy on one card: its watch-outs and good points, each once, and what it answers."""
    found = points([clause.id for clause in clauses], labels)
    return Overview(
        operator=operator,
        updated=updated,
        reading_seconds=reading_seconds(words),
        watch=tuple(p for p in found if p.tone is Tone.WATCH),
        good=tuple(p for p in found if p.tone is Tone.GOOD),
        expected=expectations(clauses, labels),
        laws=named_laws(clauses, labels),
    )


def missing_categories(labels: Mapping[str, Labels]) -> tuple[str, ...]:
    """Return the categories that a reader would expect and that no clause has."""
    there = {c.id for one in labels.values() for c in one.categories}
    return tuple(c for c in EXPECTED if c not in there)


def reading_seconds(words: int) -> int:
    """Return how long that many words take to read."""
    return round(words * 60 / WORDS_A_MINUTE)


def points(clauses: Sequence[str], labels: Mapping[str, Labels]) -> tuple[Point, ...]:
    """Return what the clauses say: repeated findings once, kindred ones merged, in card order."""
    stated = statements(clauses, labels)
    place = {clause: n for n, clause in enumerate(clauses)}
    made = [
        one
        for group in _groups(stated, place)
        for one in _by_mood(_point(group, stated, place, labels), stated[group[0]], labels)
    ]
    return tuple(sorted(made, key=lambda p: _order(p, place)))


def _groups(stated: Mapping[str, Statement], place: Mapping[str, int]) -> list[tuple[str, ...]]:
    left = dict.fromkeys(stated)
    groups: list[tuple[str, ...]] = []
    for merge in MERGES:
        if all(finding in left for finding in merge) and not _apart(merge, stated, place):
            groups.append(merge)
            for finding in merge:
                del left[finding]
    return groups + [(finding,) for finding in left]


def _apart(merge: tuple[str, ...], stated: Mapping[str, Statement], place: Mapping[str, int]) -> bool:
    """Tell whether the findings speak of different things: some only belong together side by side, and
    one sentence cannot say of two recipients that one does and one may get the data.
    """
    if all(FINDINGS[finding].category == "sharing" for finding in merge):
        return len({stated[finding].may for finding in merge}) > 1
    if merge in SAME:
        return len({stated[finding].clauses for finding in merge}) > 1
    if merge not in NEAR:
        return False
    places = [place[clause] for finding in merge for clause in stated[finding].clauses]
    return max(places) - min(places) > 1


def _point(
    group: tuple[str, ...],
    stated: Mapping[str, Statement],
    place: Mapping[str, int],
    labels: Mapping[str, Labels],
) -> Point:
    carrying = {clause for finding in group for clause in stated[finding].clauses}
    evidence = tuple(sorted(carrying, key=place.__getitem__))
    plain = {clause for finding in group for clause in stated[finding].plain}
    tones = {FINDINGS[f].tone for f in group}
    return Point(
        findings=group,
        tone=next(tone for tone in _TONES if tone in tones),
        clauses=evidence,
        facts=united_facts((c for c in evidence if c in plain), labels),
        may=any(stated[f].may for f in group if f not in _POSSIBLE_ANYWAY or len(group) == 1),
    )


def _by_mood(point: Point, statement: Statement, labels: Mapping[str, Labels]) -> tuple[Point, ...]:
    """Return the point; of sensitive data a second one, where what only may be collected is another kind."""
    if point.findings != ("collects_sensitive",):
        return (point,)
    named = {fact.value for fact in point.facts}
    others = [
        (clause, fact)
        for clause in statement.clauses
        for fact in united_facts([clause], labels)
        if clause not in statement.plain and fact.value in SENSITIVE and fact.value not in named
    ]
    if not others:
        return (point,)
    carrying = tuple(dict.fromkeys(clause for clause, _ in others))
    found = {fact.value: fact for _, fact in others}
    plain = tuple(clause for clause in point.clauses if clause not in carrying)
    more = replace(point, clauses=carrying, facts=tuple(found.values()), may=True)
    return replace(point, clauses=plain), more


def _order(point: Point, place: Mapping[str, int]) -> tuple[int, int, int]:
    weight = min(_WEIGHT.get(FINDINGS[f].category, _LIGHT) for f in point.findings)
    return _TONES.index(point.tone), weight, place[point.clauses[0]]


def _gist(clauses: Sequence[str], labels: Mapping[str, Labels]) -> Gist:
    """Return the sentence of the table that fits, else what the section is mostly about."""
    about: dict[str, list[str]] = {}
    for clause in clauses:
        for category in labels[clause].categories:
            about.setdefault(category.id, []).append(clause)
    if not about:
        return Gist("nothing" if clauses else "heading", tuple(clauses))
    most = max(len(carriers) for carriers in about.values())
    leading = [c for c in CATEGORIES if len(about.get(c, ())) == most]
    return gist_of(leading, clauses, labels) or Gist(leading[0], tuple(about[leading[0]]))
