"""An analysis as JSON, in our published format ``analysis.schema.json`` ("aiqyn/analysis-1")."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from reader import __version__
from reader.core.expectations import Expectation, NamedLaw
from reader.core.marks import Mark
from reader.core.model import Analysis, Answer, Card, Clause, Contradiction, Fact, Labels, Point, Section
from reader.core.scope import Scope, scoped
from reader.core.titles import title_of
from reader.export.colophon import WHOLE, scope_to_dict, today
from reader.phrases import Phrases

SCHEMA = "aiqyn/analysis-1"


def to_json(
    analysis: Analysis, phrases: Phrases, *, indent: int | None = 2, marks: Mapping[str, Mark] | None = None,
    scope: Scope = WHOLE,
) -> str:  # fmt: skip
    """Return the analysis as JSON text that ends in a line feed; one line where ``indent`` is None.

    ``marks`` are notes and bookmarks by clause, where they are wanted; ``scope`` is what goes in.
    """
    found = analysis_to_dict(analysis, phrases, marks=marks or {}, scope=scope)
    return json.dumps(found, ensure_ascii=False, indent=indent) + "\n"


def analysis_to_dict(
    analysis: Analysis, phrases: Phrases, *, marks: Mapping[str, Mark] | None = None, scope: Scope = WHOLE
) -> dict[str, Any]:
    """Return the analysis as plain values by the schema; the cards in the language of ``phrases``.

    ``document.updated`` is a full date; it is null where the policy prints only a month, since the
    schema asks for a date and we invent no day (the clause's ``date`` fact keeps the month).
    A merged point is listed under its first, heaviest finding; its clauses name the others.
    """
    analysis = scoped(analysis, scope)
    cards = {card.section: card for card in analysis.cards}
    return {
        "schema": SCHEMA,
        "generator": {"name": "aiqyn", "version": __version__},
        "export": {"date": today(), "scope": scope_to_dict(scope), "about": phrases.text("export.made_by")},
        "document": _document(analysis, phrases),
        "sections": [_section(s, cards.get(s.id), analysis, phrases) for s in analysis.sections],
        "clauses": [
            _clause(clause, analysis.labels[clause.id]) | _mark((marks or {}).get(clause.id))
            for clause in analysis.clauses
        ],
        "missing": list(analysis.missing),
        "expected": [_expected(one, phrases) for one in analysis.overview.expected],
        "laws": [_law(law, phrases) for law in analysis.overview.laws],
        "answers": [_answer(answer, analysis.overview.operator, phrases) for answer in analysis.answers],
        "contradictions": [_contradiction(one, phrases) for one in analysis.contradictions],
    }


def _expected(one: Expectation, phrases: Phrases) -> dict[str, Any]:
    return {
        "id": one.topic,
        "topic": phrases.text(f"expected.topic.{one.topic}.name"),
        "answer": one.answered.value,
        "clauses": list(one.clauses),
    } | ({"looked_for": words} if (words := phrases.looked_for(one)) else {})


def _law(law: NamedLaw, phrases: Phrases) -> dict[str, Any]:
    return {
        "id": law.id,
        "name": phrases.text(f"law.named.{law.id}.name"),
        "about": phrases.law_about(law),
        "clauses": list(law.clauses),
        "lines": [
            {
                "id": line.id,
                "topic": line.topic,
                "article": line.article,
                "as_of": line.as_of,
                "text": phrases.law_line(law, line),
            }
            for line in law.lines
        ],
    }


def _document(analysis: Analysis, phrases: Phrases) -> dict[str, Any]:
    document = analysis.document
    return {
        "title": title_of(analysis),
        "language": analysis.language,
        "format": document.format,
        "sha256": document.sha256,
        "characters": len(document.text),
        "words": len(document.text.split()),
        "operator": analysis.overview.operator,
        "updated": _full_date(analysis.overview.updated),
        "warnings": [phrases.notice(notice) for notice in analysis.notices],
    }


def _full_date(iso: str | None) -> str | None:
    try:
        return date.fromisoformat(iso).isoformat() if iso else None
    except ValueError:  # a month
        return None


def _section(section: Section, card: Card | None, analysis: Analysis, phrases: Phrases) -> dict[str, Any]:
    return {
        "id": section.id,
        "number": section.number,
        "title": phrases.section_title(section) if section.derived else section.title,
        "level": max(1, section.level),
        "derived": section.derived,
        "clauses": list(section.clauses),
        "card": _card(card, analysis.overview.operator, phrases),
    }


def _card(card: Card | None, operator: str | None, phrases: Phrases) -> dict[str, Any]:
    if card is None:
        return {"language": phrases.language, "gist": "", "gist_clauses": [], "points": []}
    return {
        "language": phrases.language,
        "gist": phrases.gist(card.gist),
        "gist_clauses": list(card.gist.clauses),
        "points": [_point(point, operator, phrases) for point in card.points],
        "reading_seconds": card.reading_seconds,
    }


def _point(point: Point, operator: str | None, phrases: Phrases) -> dict[str, Any]:
    return {
        "text": phrases.point(point, operator=operator),
        "tone": point.tone.value,
        "finding": point.findings[0],
        "clauses": list(point.clauses),
    }


def _answer(answer: Answer, operator: str | None, phrases: Phrases) -> dict[str, Any]:
    return {
        "id": answer.question,
        "question": phrases.question(answer.question),
        "answer": answer.verdict.value,
        "points": [_point(point, operator, phrases) for point in answer.points],
    }


def _contradiction(found: Contradiction, phrases: Phrases) -> dict[str, Any]:
    return {
        "kind": found.kind,
        "text": phrases.contradiction(found),
        "clauses": [found.first, found.second],
        "facts": [_fact(fact) for fact in found.facts],
    }


def _clause(clause: Clause, labels: Labels) -> dict[str, Any]:
    return {
        "id": clause.id,
        "section": clause.section,
        "number": clause.number,
        "text": clause.text,
        "categories": [
            {"id": one.id, "confidence": round(one.confidence, 3)}
            | ({"because": list(one.because)} if one.because else {})
            for one in labels.categories
        ],
        "findings": [finding.id for finding in labels.findings],
        "facts": [_fact(fact) for fact in labels.facts],
    } | ({"corrected": True} if labels.corrected else {})


def _mark(mark: Mark | None) -> dict[str, Any]:
    if mark is None:
        return {}
    return ({"note": mark.note} if mark.note else {}) | ({"bookmark": True} if mark.bookmark else {})


def _fact(fact: Fact) -> dict[str, str]:
    optional = {"text": fact.text, "iri": fact.iri}
    return {"type": fact.type, "value": fact.value} | {k: v for k, v in optional.items() if v}
