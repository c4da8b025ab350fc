"""A comparison as one self-contained HTML page: no script, nothing fetched, every word escaped."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from reader import __version__
from reader.comparison_words import ChangeGroup, ChangeWords, ComparisonWords
from reader.core.comparison import DIFFERENT, Comparison, Entry, Side, Status
from reader.export.as_html import MARKS, POLICY
from reader.export.compared_colophon import comparison_colophon
from reader.export.html_style import STYLE
from reader.export.summary import shown
from reader.phrases import Phrases

_STYLE = """\
.pair { display: flex; flex-wrap: wrap; gap: 0.75rem; margin-top: 0.5rem; }
.pair > blockquote { border-left-color: var(--line); }
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
        self._at: dict[tuple[bool, str], int] = {}
        for n, entry in enumerate(found.entries):
            for new, side in ((False, entry.old), (True, entry.new)):
                for clause in side.clauses if side else ():
                    shown_now = entry.status is not Status.SAME
                    if shown_now or (new, clause) not in self._at:
                        self._at[new, clause] = n

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
        listed = self._listed()
        if not listed:
            yield f"<p>{self._text('compare.no_clauses')}</p>"
        for part in self._words.clause_groups(frozenset(Status)):
            if entries := [n for n in part.entries if n in listed]:
                yield f'<h3 class="about">{escape(part.name)}</h3>'
            for n in entries:
                yield from self._entry(n, self._found.entries[n])
        said = "".join(f"<p>{escape(line)}</p>" for line in comparison_colophon(self._found, self._phrases))
        yield f"</main>\n<footer>{said}</footer>\n</body>\n</html>"

    def _text(self, key: str) -> str:
        return escape(self._phrases.text(key))

    def _listed(self) -> set[int]:
        """Return the entries to show: what changed, and what a change rests on."""
        cited = {self._at[False, c] for change in self._found.changes for c in change.old}
        cited |= {self._at[True, c] for change in self._found.changes for c in change.new}
        return cited | {n for n, entry in enumerate(self._found.entries) if entry.status in DIFFERENT}

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
        return f' <span class="refs">{" → ".join(filter(None, sides))}</span>'

    def _entry(self, n: int, entry: Entry) -> Iterator[str]:
        status = self._words.status(entry.status)
        if entry.moved and entry.status is not Status.MOVED:
            status = f"{status} · {self._words.status(Status.MOVED)}"
        sides = ((entry.old, False), (entry.new, True))
        names = " → ".join(dict.fromkeys(filter(None, (self._names(s, new=new) for s, new in sides))))
        yield f'<section class="card entry {entry.status.value}" id="entry-{n + 1}">'
        yield f"<h4><b>{escape(status)}</b> {names}</h4>"
        if entry.runs:
            yield f"<p>{' '.join(self._run(run.sign, run.text) for run in entry.runs)}</p>"
        elif self._found.by_meaning:
            yield '<div class="pair">'
            for side, new in sides:
                if side is not None:
                    yield f"<blockquote>{_bdi(side.text, self._language(new=new))}</blockquote>"
            yield "</div>"
        else:
            side = entry.new or entry.old
            sign = {Status.GONE: "-", Status.NEW: "+"}.get(entry.status, "=")
            yield f"<p>{self._run(sign, side.text if side else '')}</p>"
        yield "</section>"

    def _names(self, side: Side | None, *, new: bool) -> str:
        found = (self._words.reference(one, new=new) for one in side.clauses) if side else ()
        return ", ".join(escape(shown(name)) for name in found)

    def _language(self, *, new: bool) -> str:
        return (self._found.new if new else self._found.old).language

    def _run(self, sign: str, text: str) -> str:
        words = _bdi(text, self._language(new=sign != "-"))
        tag = {"-": "del", "+": "ins"}.get(sign)
        return f"<{tag}>{words}</{tag}>" if tag else words
