"""The first half of an analysis: what each clause of a document says. What it comes to is `pipeline`'s."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import NamedTuple

from reader.analysis.labelling import labels_in_order
from reader.analysis.language import with_languages
from reader.core.errors import NoClauses
from reader.core.lookalikes import fold_lookalikes
from reader.core.model import Clause, Document, Labels, Notice, Outline
from reader.core.topics import split_by_topic

SEEN_FIRST = 24  # clauses, about as many as a window shows when it opens


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
    """A document half understood: its first clauses or all have their labels, nothing is said of them yet."""

    document: Document
    language: str
    found: Outline
    labels: Mapping[str, Labels]
    notices: list[Notice]


def labelling(document: Document, cut: Outline) -> Iterator[Labelled]:
    """Yield a long document when the clauses that are seen first have their labels, and any when all have.

    Raises: NoClauses where it holds no sentence at all.
    """
    language, found = with_languages(cut)
    if not found.clauses:
        raise NoClauses()
    notices: list[Notice] = list(document.notices)
    seen = tuple(replace(clause, text=fold_lookalikes(clause.text)) for clause in found.clauses)
    labels: dict[str, Labels] = {}
    for name, said in labels_in_order(found.sections, seen, language, notices):
        labels[name] = said
        if len(labels) == SEEN_FIRST < len(seen):
            yield Labelled(document, language, found, labels, notices)
    yield Labelled(document, language, *_with_topics(found, labels), notices)


def _with_topics(found: Outline, labels: Mapping[str, Labels]) -> tuple[Outline, Mapping[str, Labels]]:
    """Cut a long part without headings by topic; clauses keep their order, so labels move along."""

    def topic_of(clause: Clause) -> str | None:
        categories = labels[clause.id].categories
        return categories[0].id if categories else None

    split = split_by_topic(found, topic_of)
    moved = {new.id: labels[old.id] for old, new in zip(found.clauses, split.clauses, strict=True)}
    return split, moved
