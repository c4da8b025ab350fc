"""A comparison as one self-contained HTML page: no script, nothing fetched, every word escaped."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from reader import __version__
from reader.comparison_words import ARROW, ChangeGroup, ChangeWords, ComparisonWords
from reader.core.comparison import Comparison, Entry
from reader.export.as_html import MARKS, POLICY
from reader.export.compared_colophon import comparison_colophon
from reader.export.html_style import STYLE
from reader.export.summary import shown
from reader.phrases import Phrases

_STYLE = """\
.pair { display: flex; flex-wrap: wrap; gap: 0.75rem; margin-top: 0.5rem; }
.pair > blockquote { border-left-color: var(--line); flex: 1 1 14rem; margin: 0; }
.pair small { display: block; color: var(--muted); margin-bottom: 0.25rem; }
.entry { scroll-margin-top: 1rem; }
.entry h4 { margin: 0; font-weight: 400; font-size: 0.9375rem; color: var(--muted); }
.entry h4 b { color: var(--text); }
.entry > p { margin-top: 0.5rem; }
del { color: var(--watch); text-decoration-thickness: 0.0938em; }
ins { color: var(--good); text-decoration-thickness: 0.125em; font-weight: 600; }
.about { margin: 2rem 0 0.75rem; }
.counts { color: var(--muted); }
"""


def comparison_to_html(found: Comparison, phrases: Phrases) -> str:
    """Return what changed for the reader, each line linked to its clauses, then the clauses that changed."""
    return "\n".join((*_Page(found, phrases).lines(), ""))


def _bdi(text: str, language: str = "") -> str:
    lang = f' lang="{escape(language)}"' if language and language != "und" else ""
    return f"<bdi{lang}>{escape(shown(text))}</bdi>"


class _Page:
    def __init__(self, found: Comparison, phrases: Phrases) -> None:
        self._found = found
        self._phrases = phrases
        self._words = ComparisonWords(found, phrases)
        self._at = self._words.places()

    def lines(self) -> Iterator[str]:
        yield from self._head()
        yield '<section class="card glance" id="meaning">'
        yield f"<h2>{escape(self._words.meaning())}</h2>"
        groups = self._words.groups()
        if not groups:
            yield f"<p>{self._text('compare.no_meaning')}</p>"
        for group in groups:
            yield from self._group(group)
        yield "</section>"
        yield f'<h2 class="part">{self._text("compare.clauses")}</h2>'
        counts = " · ".join(escape(count) for _, count in self._words.counts())
        yield f'<p class="counts">{counts}</p>'
        listed = self._words.listed()
        if not listed:
            yield f"<p>{self._text('compare.no_clauses')}</p>"
        for part in listed:
            yield f'<h3 class="about">{escape(part.name)}</h3>'
            for n in part.entries:
                yield from self._entry(n, self._found.entries[n])
        said = "".join(f"<p>{escape(line)}</p>" for line in comparison_colophon(self._found, self._phrases))
        yield f"</main>\n<footer>{said}</footer>\n</body>\n</html>"

    def _text(self, key: str) -> str:
        return escape(self._phrases.text(key))

    def _head(self) -> Iterator[str]:
        title = escape(self._words.title())
        yield f'<!DOCTYPE html>\n<html lang="{escape(self._phrases.language)}">'
        yield '<head>\n<meta charset="utf-8">'
        yield f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
        yield '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">'
        yield f'<meta name="generator" content="Aiqyn {escape(__version__)}">'
        yield f"<title>{title}</title>\n<style>\n{STYLE}{_STYLE}</style>\n</head>\n<body>\n<main>"
        yield f"<header>\n<h1>{title}</h1>"
        yield "".join(f"<p>{_bdi(name)}</p>" for name in self._words.names())
        yield "".join(f'<p class="kind">{escape(notice)}</p>' for notice in self._words.notices())
        yield "</header>"

    def _group(self, group: ChangeGroup) -> Iterator[str]:
        yield f'<h3>{escape(group.name)}</h3>\n<ul class="points">'
        for line in group.lines:
            tone = escape(self._words.tone(line.tone))
            mark = f'<span class="mark" role="img" aria-label="{tone}">{MARKS[line.tone]}</span>'
            category = f"<b>{escape(line.category)}.</b> "
            words = f"<div>{category}{_bdi(line.text)}{self._references(line)}</div>"
            yield f'<li class="{line.tone.value}">{mark}{words}</li>'
        yield "</ul>"

    def _references(self, line: ChangeWords) -> str:
        sides = []
        for new, named in ((False, line.old), (True, line.new)):
            links = (f'<a href="#entry-{self._at[new, one] + 1}">{escape(shown(n))}</a>' for one, n in named)
            sides.append(" ".join(links))
        return f' <span class="refs">{ARROW.join(filter(None, sides))}</span>'

    def _entry(self, n: int, entry: Entry) -> Iterator[str]:
        status = escape(self._words.entry_status(entry))
        names = escape(shown(ARROW.join(name for name, _ in self._words.entry_numbers(entry))))
        yield f'<section class="card entry {entry.status.value}" id="entry-{n + 1}">'
        yield f"<h4><b>{status}</b> {names}</h4>"
        if self._found.by_meaning:
            yield '<div class="pair">'
            for side, new in ((entry.old, False), (entry.new, True)):
                if side is not None:
                    label = f"<small>{escape(self._words.side(new=new))}</small>"
                    yield f"<blockquote>{label}{_bdi(side.text, self._language(new=new))}</blockquote>"
            yield "</div>"
        else:
            runs = (self._run(run.sign, run.text) for run in self._words.entry_runs(entry))
            yield f"<p>{' '.join(runs)}</p>"
        yield "</section>"

    def _language(self, *, new: bool) -> str:
        return (self._found.new if new else self._found.old).language

    def _run(self, sign: str, text: str) -> str:
        words = _bdi(text, self._language(new=sign != "-"))
        tag = {"-": "del", "+": "ins"}.get(sign)
        return f"<{tag}>{words}</{tag}>" if tag else words
