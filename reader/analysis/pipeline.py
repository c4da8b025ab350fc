"""The steps from a document to its analysis, in order."""

from __future__ import annotations

from collections.abc import Mapping

from reader.analysis.cards import build_cards, build_overview, missing_categories
from reader.analysis.contradictions import contradictions
from reader.analysis.labelled import Labelled, labelling, uncollected
from reader.analysis.printed import document_operator, document_updated
from reader.analysis.questions import answers
from reader.core.model import Analysis, Document, Labels, Notice, Outline
from reader.core.outline import outline
from reader.core.shapes import names_privacy_policy

FEWEST_CATEGORIES = 3  # a text that answers fewer of a reader's questions is no policy …
FEWEST_SHARE = 0.3  # … and so is one where fewer of its clauses answer any


@uncollected()
def analyse(document: Document) -> Analysis:
    """Understand a document. Raises: NoClauses where it holds no sentence at all."""
    *_, whole = labelling(document, outline(document))
    return told(whole)


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
