"""The steps from a document to its analysis, in order."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import NamedTuple

from reader.analysis.cards import build_cards, build_overview, missing_categories
from reader.analysis.contradictions import contradictions
from reader.analysis.labelling import label_clauses
from reader.analysis.language import with_languages
from reader.analysis.printed import document_operator, document_updated
from reader.analysis.questions import answers
from reader.core.errors import NoClauses
from reader.core.lookalikes import fold_lookalikes
from reader.core.model import Analysis, Clause, Document, Labels, Notice, Outline
from reader.core.outline import outline
from reader.core.shapes import names_privacy_policy
from reader.core.topics import split_by_topic

FEWEST_CATEGORIES = 3  # a text that answers fewer of a reader's questions is no policy …
FEWEST_SHARE = 0.3  # … and so is one where fewer of its clauses answer any


@contextmanager
def uncollected() -> Iterator[None]:
    """Hold back Python's cycle collector: an analysis makes many objects, all kept, none in a cycle.

    It would look at all of them again and again, which costs a third of the time of a long policy.
    """
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            gc.enable()


class Labelled(NamedTuple):
    """A document half understood: its clauses have their labels, nothing is said of them yet."""

    document: Document
    language: str
    found: Outline
    labels: Mapping[str, Labels]
    notices: list[Notice]


def analyse(document: Document) -> Analysis:
    """Understand a document. Raises: NoClauses where it holds no sentence at all."""
    return told(label(document, outline(document)))


@uncollected()
def label(document: Document, cut: Outline) -> Labelled:
    """Label the clauses of a document that is ``cut`` already. Raises: as `analyse`."""
    language, found = with_languages(cut)
    if not found.clauses:
        raise NoClauses()
    notices: list[Notice] = list(document.notices)
    seen = tuple(replace(clause, text=fold_lookalikes(clause.text)) for clause in found.clauses)
    labels: Mapping[str, Labels] = label_clauses(found.sections, seen, language, notices)
    found, labels = _with_topics(found, labels)
    return Labelled(document, language, found, labels, notices)


@uncollected()
def told(half: Labelled) -> Analysis:
    """Say what the labels of a policy come to: cards, overview, answers."""
    document, language, found, labels, notices = half
    is_policy = looks_like_policy(document.title, found, labels)
    facts = {clause.id: labels[clause.id].facts for clause in found.clauses}
    return Analysis(
        document=document,
        language=language,
        sections=found.sections,
        clauses=found.clauses,
        labels=labels,
        cards=build_cards(found.sections, found.clauses, labels),
        overview=build_overview(
            len(document.text.split()),
            found.clauses,
            labels,
            operator=document_operator(found.clauses, facts),
            updated=document_updated(facts.values()),
        ),
        missing=missing_categories(labels),
        is_policy=is_policy,
        notices=_distinct(notices) if is_policy else (*_distinct(notices), Notice("notice.not_policy")),
        answers=answers([clause.id for clause in found.clauses], labels),
        contradictions=contradictions(found.clauses, labels),
    )


def _with_topics(found: Outline, labels: Mapping[str, Labels]) -> tuple[Outline, Mapping[str, Labels]]:
    """Cut a long part without headings by topic; clauses keep their order, so labels move along."""

    def topic_of(clause: Clause) -> str | None:
        categories = labels[clause.id].categories
        return categories[0].id if categories else None

    split = split_by_topic(found, topic_of)
    moved = {new.id: labels[old.id] for old, new in zip(found.clauses, split.clauses, strict=True)}
    return split, moved


def looks_like_policy(title: str, found: Outline, labels: Mapping[str, Labels]) -> bool:
    """Tell whether the text answers enough of the questions that a privacy policy is read for.

    Of one that calls itself a privacy policy a single answer is enough: it may be an excerpt.
    """
    kinds = {c.id for one in labels.values() for c in one.categories} - {"scope", "contact", "legal"}
    answered = sum(bool(labels[clause.id].categories) for clause in found.clauses)
    titles = (title, *(section.title for section in found.sections[:1]))
    fewest = 1 if any(map(names_privacy_policy, titles)) else FEWEST_CATEGORIES
    return len(kinds) >= fewest and answered >= FEWEST_SHARE * len(found.clauses)


def _distinct(notices: list[Notice]) -> tuple[Notice, ...]:
    """Say the same trouble once: a rule that fails on every clause is one notice."""
    return tuple({repr(notice): notice for notice in notices}.values())
