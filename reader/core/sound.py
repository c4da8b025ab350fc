"""Whether the parts of an analysis fit together: what a lying process could have made up is refused."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from reader.core.codebook import CATEGORIES, FACT_VALUES, FINDINGS, LANGUAGES, PRINTED_FACTS
from reader.core.model import Analysis, Clause, Document, Labels, Point, Section, Span
from reader.core.text import normalise

_SPOKEN = {*LANGUAGES, "und"}
_MOST_SECONDS = 10_000_000
_LEVELS = range(100)


def check(untrusted: Analysis) -> None:
    """Raise ValueError where an id names nothing, a place lies outside the text, or a value is none of ours.

    The types of all fields have been checked before (`reader.core.codec`).
    """
    _check_document(untrusted.document)
    clauses = {clause.id for clause in untrusted.clauses}
    _demand(len(clauses) == len(untrusted.clauses) > 0, "clauses")
    _check_clauses(untrusted.clauses, len(untrusted.document.text))
    _check_sections(untrusted.sections, untrusted.clauses, len(untrusted.document.text))
    _demand(untrusted.labels.keys() == clauses, "labels")
    for labels in untrusted.labels.values():
        _check_labels(labels)
    _demand(untrusted.language in _SPOKEN, "language")
    _demand(set(untrusted.missing) <= set(CATEGORIES), "missing")
    _check_cards(untrusted, clauses)


def _demand(holds: bool, what: str) -> None:
    if not holds:
        raise ValueError(what)


def _check_document(document: Document) -> None:
    text = document.text
    _demand(text == normalise(text), "text")
    _demand(document.title == normalise(document.title), "title")
    _check_order((block.span for block in document.blocks), len(text))
    _demand(all(block.level in _LEVELS for block in document.blocks), "level")
    _demand(len(document.sha256) == 64 and document.sha256.isalnum(), "hash")
    _demand(all("\n" not in text[block.span.start : block.span.end] for block in document.blocks), "block")


def _check_order(spans: Iterable[Span], length: int) -> None:
    at = 0
    for span in spans:
        _demand(at <= span.start <= span.end <= length, "span")
        at = span.end


def _check_clauses(clauses: tuple[Clause, ...], length: int) -> None:
    _check_order((clause.span for clause in clauses), length)
    seen: set[str] = set()
    for clause in clauses:
        _demand(clause.span.start < clause.span.end, "empty clause")
        _demand(clause.lead_in is None or clause.lead_in in seen, "lead-in")
        _demand(clause.language in _SPOKEN, "language")
        _demand(clause.text == normalise(clause.text) and clause.number == normalise(clause.number), "text")
        seen.add(clause.id)


def _check_sections(sections: tuple[Section, ...], clauses: tuple[Clause, ...], length: int) -> None:
    ids = {section.id for section in sections}
    _demand(len(ids) == len(sections), "sections")
    _check_order((section.span for section in sections if section.span), length)
    homes = [(clause, section.id) for section in sections for clause in section.clauses]
    _demand(homes == [(clause.id, clause.section) for clause in clauses], "clauses of sections")
    for section in sections:
        _demand(section.level in _LEVELS, "level")
        _demand(section.topic is None or section.topic in CATEGORIES, "topic")
        _demand(section.title == normalise(section.title), "title")


def _check_labels(labels: Labels) -> None:
    for label in labels.categories:
        _demand(label.id in CATEGORIES and 0 <= label.confidence <= 1, "category")
    for finding in labels.findings:
        _demand(finding.id in FINDINGS and 0 <= finding.confidence <= 1, "finding")
    for fact in labels.facts:
        known = FACT_VALUES.get(fact.type)
        _demand(fact.value in known if known else fact.type in PRINTED_FACTS, "fact")


def _check_cards(untrusted: Analysis, clauses: set[str]) -> None:
    sections = {section.id for section in untrusted.sections}
    cards, overview = untrusted.cards, untrusted.overview
    _demand(len({card.section for card in cards}) == len(cards), "cards")
    _demand({card.section for card in cards} <= sections, "sections of cards")
    seconds = (overview.reading_seconds, *(card.reading_seconds for card in cards))
    _demand(all(0 <= one <= _MOST_SECONDS for one in seconds), "seconds")
    for point in points_of(untrusted):
        _demand(bool(point.findings and point.clauses), "point")
        _demand(set(point.findings) <= FINDINGS.keys(), "findings of a point")
    named = chain(
        (clause for point in points_of(untrusted) for clause in point.clauses),
        (clause for card in cards for clause in card.gist.clauses),
        (clause for topic in overview.expected for clause in topic.clauses),
        (clause for law in overview.laws for clause in law.clauses),
        (clause for one in untrusted.contradictions for clause in (one.first, one.second)),
    )
    _demand(clauses.issuperset(named), "evidence")


def points_of(analysis: Analysis) -> Iterator[Point]:
    """Yield every point: of the cards, of the overview and of the answers."""
    for card in analysis.cards:
        yield from card.points
    yield from analysis.overview.watch
    yield from analysis.overview.good
    for answer in analysis.answers:
        yield from answer.points
