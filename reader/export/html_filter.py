"""A filter by category for the HTML summary, of check boxes and style rules alone: no script.

Whatever can be hidden carries the class "in" and one ("in-rights") for each of its categories.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from reader.core.codebook import CATEGORIES
from reader.export.summary_words import ClauseWords, Line, SectionWords, Summary
from reader.phrases import Phrases

_RULES = """\
.filter { margin: 3rem 0 0.5rem; font-weight: 650; }
.f { margin: 0 0.375rem 0.625rem 0; accent-color: var(--accent); vertical-align: middle; }
.f + label { display: inline-block; margin: 0 0.875rem 0.625rem 0; font-size: 0.9375rem;
  vertical-align: middle; white-space: nowrap; }
.f + label b { display: inline-block; min-width: 1.375rem; padding: 0 0.25rem; margin-right: 0.375rem;
  text-align: center; background: var(--tint); border: 1px solid var(--bar); border-radius: 3px;
  font-size: 0.75rem; }
.f + label span { color: var(--muted); }
.f:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.f:checked ~ section.in, .f:checked ~ section .in, .f:checked ~ section .gist,
.f:checked ~ section dl.facts { display: none; }
@media print { .filter, .f, .f + label { display: none; } }
"""

STYLE = _RULES + "".join(
    f"#show-{one}:checked ~ section.in-{one} {{ display: block; }}\n"
    f"#show-{one}:checked ~ section .in-{one} {{ display: flex; }}\n"
    for one in CATEGORIES
)
"""The rules of the filter: without a tick all is shown, with several whatever fits one of them."""


def filter_html(summary: Summary, phrases: Phrases) -> Iterator[str]:
    """Yield a check box for each category that a clause has; nothing for fewer than two."""
    counts = {
        category: sum(
            category.id in _of_clause(clause) for section in summary.sections for clause in section.clauses
        )
        for category in {c.id: c for s in summary.sections for k in s.clauses for c in k.categories}.values()
    }
    if len(counts) < 2:
        return
    yield f'<p class="filter">{escape(phrases.text("export.filter"))}</p>'
    for category, count in sorted(counts.items(), key=lambda row: CATEGORIES.index(row[0].id)):
        name = f"show-{category.id}"
        letter = f'<b aria-hidden="true">{escape(category.letter)}</b>'
        yield f'<input type="checkbox" class="f" id="{name}">'
        yield (
            f'<label for="{name}" class="k-{category.id}">{letter}{escape(category.name)} '
            f"<span>{count}</span></label>"
        )


def classes(categories: Iterable[str]) -> str:
    """Return the classes by which the filter knows a part of the page."""
    return " ".join(("in", *(f"in-{one}" for one in dict.fromkeys(categories))))


def clause_classes(clause: ClauseWords) -> str:
    """Return the classes of a clause."""
    return classes(_of_clause(clause))


def card_classes(section: SectionWords) -> str:
    """Return the classes of a card: a category is in it where one of its lines is."""
    return classes(one for line in section.lines for one in line.categories)


def words_classes(section: SectionWords) -> str:
    """Return the classes of a section of the policy."""
    return classes(one for clause in section.clauses for one in _of_clause(clause))


def line_classes(line: Line) -> str:
    """Return the classes of a line of a card."""
    return classes(line.categories)


def _of_clause(clause: ClauseWords) -> tuple[str, ...]:
    return tuple(category.id for category in clause.categories)
