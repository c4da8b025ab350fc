"""An analysis with the reader's own categories in it; everything that rests on them is told anew."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from reader.analysis.cards import build_cards, build_overview, missing_categories
from reader.analysis.questions import answers
from reader.core.codebook import CATEGORIES, FINDINGS
from reader.core.model import Analysis, CategoryLabel, Labels


def with_corrections(analysis: Analysis, corrections: Mapping[str, tuple[str, ...]]) -> Analysis:
    """Return the analysis with other categories for some clauses (an empty tuple: none).

    A finding goes with its category where the reader took that away; facts stay. Cards, overview, answers and
    what is missing are made from the new labels. Clauses that are not there are passed over.
    """
    known = {clause: found for clause, found in corrections.items() if clause in analysis.labels}
    if not known:
        return analysis
    labels = {**analysis.labels, **{c: corrected(analysis.labels[c], wanted) for c, wanted in known.items()}}
    overview = analysis.overview
    return replace(
        analysis,
        labels=labels,
        cards=build_cards(analysis.sections, analysis.clauses, labels),
        overview=build_overview(
            len(analysis.document.text.split()),
            analysis.clauses,
            labels,
            operator=overview.operator,
            updated=overview.updated,
        ),
        missing=missing_categories(labels),
        answers=answers([clause.id for clause in analysis.clauses], labels),
    )


def corrected(labels: Labels, wanted: tuple[str, ...]) -> Labels:
    """Return the labels of one clause with the reader's categories, in the order of the codebook and sure."""
    before = {label.id: label for label in labels.categories}
    removed = set(before) - set(wanted)
    return replace(
        labels,
        categories=tuple(
            CategoryLabel(c, 1.0, before[c].because if c in before else ()) for c in CATEGORIES if c in wanted
        ),
        findings=tuple(f for f in labels.findings if FINDINGS[f.id].category not in removed),
        corrected=True,
    )
