"""A table of policies as one self-contained HTML page: no script, nothing fetched, every word escaped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from reader import __version__
from reader.core.model import Analysis, Tone
from reader.export.as_html import MARKS, POLICY
from reader.export.html_style import STYLE
from reader.export.summary import shown
from reader.export.table_colophon import cited, table_colophon
from reader.phrases import Phrases
from reader.table_words import Cell, TableWords

_STYLE = """\
main, footer { max-width: 74rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid var(--line); padding: 0.625rem 0.75rem; text-align: left; vertical-align: top; }
thead th { background: var(--card); }
tbody th { font-weight: 500; min-width: 14rem; }
td { min-width: 9rem; }
td.watch b { color: var(--watch); }
td.good b { color: var(--good); }
td p, .legend { margin: 0.25rem 0 0; }
.legend, .date, td.neutral b { color: var(--muted); }
.date { display: block; font-weight: 400; font-size: 0.875rem; }
blockquote { margin-top: 0.5rem; border-left-color: var(--line); scroll-margin-top: 1rem; }
blockquote:target { border-left-color: var(--watch); }
@media print { .wide { overflow: visible; } }
"""


def table_to_html(policies: Sequence[Analysis], words: TableWords, phrases: Phrases) -> str:
    """Return the table, each answer linked to the clauses that it rests on, which stand under it."""
    return "\n".join((*_lines(policies, words, phrases), ""))


def _bdi(text: str) -> str:
    return f"<bdi>{escape(shown(text))}</bdi>"


def _lines(policies: Sequence[Analysis], words: TableWords, phrases: Phrases) -> Iterator[str]:
    title = escape(words.title())
    yield f'<!DOCTYPE html>\n<html lang="{escape(phrases.language)}">'
    yield '<head>\n<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">'
    yield f'<meta name="generator" content="Aiqyn {escape(__version__)}">'
    yield f"<title>{title}</title>\n<style>\n{STYLE}{_STYLE}</style>\n</head>\n<body>\n<main>"
    yield f"<header>\n<h1>{title}</h1>\n</header>"
    yield from _table(words, phrases)
    yield f'<p class="legend">{escape(words.legend())}</p>'
    yield f"<h2>{escape(phrases.text('table.cited'))}</h2>"
    for n, (name, clauses) in enumerate(zip(words.names(), cited(policies, words), strict=True)):
        yield f'<section class="card">\n<h3>{_bdi(name)}</h3>'
        language = policies[n].language
        lang = f' lang="{escape(language)}"' if language != "und" else ""
        for clause, number, text in clauses:
            said = f"<b>{_bdi(number)}</b> {_bdi(text)}"
            yield f'<blockquote id="{_anchor(n, clause)}"{lang}>{said}</blockquote>'
        yield "</section>"
    said = "".join(f"<p>{_bdi(line)}</p>" for line in table_colophon(policies, words, phrases))
    yield f"</main>\n<footer>{said}</footer>\n</body>\n</html>"


def _table(words: TableWords, phrases: Phrases) -> Iterator[str]:
    label = escape(words.title())
    yield f'<div class="wide" role="region" tabindex="0" aria-label="{label}">\n<table>\n<thead>\n<tr>'
    yield f'<th scope="col">{escape(phrases.text("table.question"))}</th>'
    for name, date in zip(words.names(), words.dates(), strict=True):
        said = f' <span class="date">{escape(date)}</span>' if date else ""
        yield f'<th scope="col">{_bdi(name)}{said}</th>'
    yield "</tr>\n</thead>\n<tbody>"
    for row in words.rows():
        cells = "".join(_cell(n, cell, phrases) for n, cell in enumerate(row.cells))
        yield f'<tr><th scope="row">{escape(row.text)}</th>{cells}</tr>'
    yield "</tbody>\n</table>\n</div>"


def _cell(policy: int, cell: Cell, phrases: Phrases) -> str:
    mark = ""
    if cell.tone is not Tone.NEUTRAL:
        tone = escape(phrases.tone(cell.tone))
        mark = f' <span role="img" aria-label="{tone}" title="{tone}">{MARKS[cell.tone]}</span>'
    links = " ".join(
        f'<a href="#{_anchor(policy, clause)}">{escape(shown(name))}</a>' for clause, name in cell.clauses
    )
    where = f'<p class="refs">{links}</p>' if links else ""
    sign = f'<span aria-hidden="true">{cell.sign}</span>'
    return f'<td class="{cell.tone.value}"><b>{sign} {escape(cell.word)}{mark}</b>{where}</td>'


def _anchor(policy: int, clause: str) -> str:
    return f"policy-{policy + 1}-{escape(clause)}"
