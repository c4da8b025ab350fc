"""A filter by category and mark for the HTML summary, of boxes and style rules alone: no script.

Whatever can be hidden carries the class "in", one ("in-rights") for each of its categories, one ("is-watch")
for each of its marks, and one for each pair ("in-rights-watch").
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from reader.core.codebook import CATEGORIES
from reader.core.model import Tone
from reader.export.summary_words import CategoryWords, ClauseWords, Line, SectionWords, Summary
from reader.phrases import Phrases

TONES = (Tone.WATCH, Tone.GOOD, Tone.NEUTRAL)
FEWEST = 2  # of one kind there is nothing to choose
STYLE = """\
h2.filter { margin: 3rem 0 0; }
.by { margin-top: 0.75rem; }
.by { font-weight: 650; font-size: 0.9375rem; margin-bottom: 0.375rem; }
.f { position: absolute; opacity: 0; width: 1.5rem; height: 1.5rem; margin: 0.25rem; }
.f + label, .clear { display: inline-block; margin: 0 0.375rem 0.5rem 0; padding: 0.1875rem 0.75rem;
  font: inherit; font-size: 0.9375rem; color: var(--text); background: var(--card);
  border: 1px solid var(--control); border-radius: 1rem; cursor: pointer; }
.f + label b { display: inline-block; min-width: 1.375rem; padding: 0 0.25rem; margin: 0 0.375rem 0 -0.25rem;
  text-align: center; background: var(--tint); border: 1px solid var(--bar); border-radius: 3px;
  font-size: 0.75rem; }
.f + label span { color: var(--muted); }
.f:checked + label { border-color: var(--accent); background: var(--target); font-weight: 650; }
.f:checked + label b { margin-left: 0; }
.f:checked + label::before { content: "\\2713\\00a0"; }
.f:focus-visible + label, .clear:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.clear { border-style: dashed; }
.c:checked ~ section.in, .c:checked ~ section .in, .t:checked ~ section.in, .t:checked ~ section .in,
.c:checked ~ section .whole, .t:checked ~ section .whole { display: none; }
@media print {
  .filter, .by, .clear, .f:not(:checked) + label, #all-marks + label { display: none; }
  .f + label { border: 0; padding-left: 0; }
}
"""
"""How the boxes look, and that a choice hides what can be hidden; `filter_rules` bring back what fits."""


def filter_rules(summary: Summary) -> str:
    """Return the rules that show what fits the choice: any of the categories, and the mark."""
    categories, tones = list(_categories(summary)), list(_tones(summary))
    rules, any_mark = [], "#all-marks:checked ~ " if len(tones) >= FEWEST else ""
    for category in categories:
        rules += _shown(f"{any_mark}#show-{category.id}:checked", f"in-{category.id}")
    for tone in tones:
        rules += _shown(f"#mark-{tone.value}:checked", f"is-{tone.value}")
        both = f"#mark-{tone.value}:checked ~ .c:checked"
        rules.append(f"{both} ~ section.in, {both} ~ section .in {{ display: none; }}")
        for category in categories:
            chosen = f"#mark-{tone.value}:checked ~ #show-{category.id}:checked"
            rules += _shown(chosen, f"in-{category.id}-{tone.value}")
    return "\n".join((*rules, ""))


def _shown(chosen: str, name: str) -> list[str]:
    return [
        f"{chosen} ~ section.{name} {{ display: block; }}",
        f"{chosen} ~ section .{name} {{ display: flex; }}",
    ]


def filter_html(summary: Summary, phrases: Phrases) -> Iterator[str]:
    """Yield a box for each mark and category that the summary has; nothing where there is no choice."""
    categories, tones = list(_categories(summary)), list(_tones(summary))
    if len(categories) < FEWEST and len(tones) < FEWEST:
        return
    yield f'<h2 class="filter">{escape(phrases.text("export.filter"))}</h2>\n<form id="filter"></form>'
    if len(tones) >= FEWEST:
        yield f'<p class="by">{escape(phrases.text("export.by_mark"))}</p>'
        yield _box(
            "radio", "all-marks", "f", escape(phrases.text("export.all_marks")), ' name="mark" checked'
        )
        for tone in tones:
            name = escape(phrases.tone(tone))
            yield _box("radio", f"mark-{tone.value}", "f t", name, ' name="mark"')
    if len(categories) >= FEWEST:
        yield f'<p class="by">{escape(phrases.text("export.by_category"))}</p>'
    for category in categories if len(categories) >= FEWEST else ():
        count = sum(category in clause.categories for clause in _clauses(summary))
        letter = f'<b aria-hidden="true">{escape(category.letter)}</b>'
        words = f"{letter}{escape(category.name)} <span>{count}</span>"
        yield _box("checkbox", f"show-{category.id}", "f c", words, "", f' class="k-{category.id}"')
    again = escape(phrases.text("export.show_all"))
    yield f'<button type="reset" form="filter" class="clear">{again}</button>'


def _box(kind: str, name: str, style: str, words: str, more: str, look: str = "") -> str:
    box = f'<input type="{kind}" class="{style}" id="{name}" form="filter"{more}>'
    return f'{box}<label for="{name}"{look}>{words}</label>'


def clause_classes(clause: ClauseWords) -> str:
    """Return the classes by which the filter knows a clause."""
    return _classes(_pairs_of(clause))


def card_classes(section: SectionWords) -> str:
    """Return the classes of a card: a category is in it where one of its lines is."""
    return _classes(pair for line in section.lines for pair in _pairs(line.categories, (line.tone,)))


def words_classes(section: SectionWords) -> str:
    """Return the classes of a section of the policy."""
    return _classes(pair for clause in section.clauses for pair in _pairs_of(clause))


def line_classes(line: Line) -> str:
    """Return the classes of a line of a card."""
    return _classes(_pairs(line.categories, (line.tone,)))


Pair = tuple[str, Tone | None]


def _pairs_of(clause: ClauseWords) -> Iterator[Pair]:
    tones = tuple(dict.fromkeys(line.tone for line in clause.says))
    return _pairs((category.id for category in clause.categories), tones)


def _pairs(categories: Iterable[str], tones: tuple[Tone, ...]) -> Iterator[Pair]:
    yield from (("", tone) for tone in tones)
    for category in categories:
        yield category, None
        yield from ((category, tone) for tone in tones)


def _classes(pairs: Iterable[Pair]) -> str:
    names = dict.fromkeys(
        (f"in-{category}" if category else "is") + (f"-{tone.value}" if tone else "")
        for category, tone in pairs
    )
    return " ".join(("in", *names))


def _clauses(summary: Summary) -> Iterator[ClauseWords]:
    return (clause for section in summary.sections for clause in section.clauses)


def _categories(summary: Summary) -> Iterator[CategoryWords]:
    found = {category.id: category for clause in _clauses(summary) for category in clause.categories}
    return (found[one] for one in CATEGORIES if one in found)


def _tones(summary: Summary) -> Iterator[Tone]:
    found = {line.tone for clause in _clauses(summary) for line in clause.says}
    return (tone for tone in TONES if tone in found)
