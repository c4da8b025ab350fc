"""A summary as one self-contained HTML page: no script, nothing fetched, every word escaped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape

from reader import __version__
from reader.core.marks import Mark
from reader.core.model import Analysis, Tone
from reader.core.scope import Scope
from reader.export.colophon import WHOLE
from reader.export.html_expected import expected_html, laws_html
from reader.export.html_filter import STYLE as FILTER_STYLE
from reader.export.html_filter import (
    card_classes,
    clause_classes,
    filter_html,
    filter_rules,
    line_classes,
    words_classes,
)
from reader.export.html_style import STYLE
from reader.export.summary import summarise
from reader.export.summary_words import (
    AnswerWords,
    CategoryWords,
    ClauseWords,
    ContradictionWords,
    FactWords,
    Line,
    Reference,
    SectionWords,
    Summary,
)
from reader.phrases import Phrases

POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'"
MARKS = {Tone.WATCH: "\u26a0\ufe0e", Tone.GOOD: "\u2713", Tone.NEUTRAL: "\u00b7"}  # FE0E: as text, no emoji


def to_html(
    analysis: Analysis, phrases: Phrases, *, marks: Mapping[str, Mark] | None = None, scope: Scope = WHOLE
) -> str:
    """Return the summary in the language of ``phrases``, then the policy's clauses, linked both ways.

    ``marks`` are notes and bookmarks by clause, where they are wanted; ``scope`` is what goes in.
    """
    page = _Page(summarise(analysis, phrases, marks=marks, scope=scope), phrases, analysis.language)
    whole = (page.overview, page.contradictions, page.answers, page.marked, page.filter)
    parts = (page.head, *whole, page.cards, page.clauses, page.foot)
    return "\n".join((*(line for part in parts for line in part()), ""))


def _policy_words(text: str, language: str = "") -> str:
    """Set words of the policy apart: in their language, and in a direction that can't reach beyond them."""
    lang = f' lang="{escape(language)}"' if language and language != "und" else ""
    return f"<bdi{lang}>{escape(text)}</bdi>"


class _Page:
    def __init__(self, summary: Summary, phrases: Phrases, language: str) -> None:
        self._summary = summary
        self._phrases = phrases
        self._language = language

    def _text(self, key: str) -> str:
        return escape(self._phrases.text(key))

    def head(self) -> Iterator[str]:
        name = self._phrases.text(
            "join.dash", first=self._summary.title, second=self._phrases.text("export.summary")
        )
        yield "<!DOCTYPE html>"
        yield f'<html lang="{escape(self._phrases.language)}">'
        yield '<head>\n<meta charset="utf-8">'
        yield f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
        yield '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">'
        yield f'<meta name="generator" content="Aiqyn {escape(__version__)}">'
        style = f"{STYLE}{FILTER_STYLE}{filter_rules(self._summary)}"
        yield f"<title>{escape(name)}</title>\n<style>\n{style}</style>\n</head>"
        yield "<body>\n<main>"

    def overview(self) -> Iterator[str]:
        summary = self._summary
        yield "<header>"
        yield f'<p class="kind">{self._text("export.summary")}</p>'
        yield f"<h1>{_policy_words(summary.title, self._language)}</h1>\n</header>"
        yield f'<section class="card glance" id="overview">\n<h2>{self._text("overview.title")}</h2>'
        yield from _list("facts", (_policy_words(line) for line in summary.overview))
        yield from _list("notices", map(escape, (*summary.part, *summary.notices)))
        for tone, lines in ((Tone.WATCH, summary.watch), (Tone.GOOD, summary.good)):
            if lines:
                yield f'<h3 class="{tone.value}">{self._tone(tone)} <span>{len(lines)}</span></h3>'
                yield from self._lines(lines)
        yield from expected_html(summary.expected, self._phrases, _references)
        yield from laws_html(summary.laws, self._phrases, _references)
        yield "</section>"

    def contradictions(self) -> Iterator[str]:
        found = self._summary.contradictions
        if found:
            title, about = self._text("contradiction.title"), self._text("contradiction.about")
            yield '<section class="card contradictions" id="contradictions">'
            yield f"<h2>{title}</h2>\n<p>{about}</p>"
            yield from map(_contradiction, found)
            yield "</section>"

    def answers(self) -> Iterator[str]:
        summary = self._summary
        if not summary.answers:
            return
        yield f'<section class="card questions" id="questions">\n<h2>{self._text("question.title")}</h2>'
        yield '<ul class="points">'
        for answer in summary.answers:
            yield f'<li class="{answer.tone.value}">{self._mark(answer.tone)}{_answer(answer)}</li>'
        yield "</ul>"
        if summary.unanswered:
            heading, count = self._text("question.verdict.not_answered"), len(summary.unanswered)
            yield f"<h3>{heading} <span>{count}</span></h3>"
            yield from _list("missing", map(escape, summary.unanswered))
        yield "</section>"

    def marked(self) -> Iterator[str]:
        found = self._summary.marked
        if found:
            yield f'<section class="card" id="notes">\n<h3>{self._text("notes.title")} ({len(found)})</h3>'
            yield from _list("mine", (self._marked_line(clause) for clause in found))
            yield "</section>"

    def _marked_line(self, clause: ClauseWords) -> str:
        words = escape(" ".join(clause.note)) or self._text("notes.bookmark")
        return f'<a href="#{clause.anchor}">{escape(clause.label)}</a> <bdi>{words}</bdi>'

    def filter(self) -> Iterator[str]:
        yield from filter_html(self._summary, self._phrases)

    def cards(self) -> Iterator[str]:
        yield f'<h2 class="part">{self._text("export.sections")}</h2>'
        for section in self._summary.sections:
            yield f'<section class="card {card_classes(section)}" id="{section.anchor}">'
            if section.title:
                yield f"<h3>{_policy_words(section.title)}</h3>"
            if section.gist:
                gist, references = _policy_words(section.gist), _references(section.gist_references)
                yield f'<p class="gist whole">{gist}{references}</p>'
            yield from self._lines(section.lines)
            yield from _facts(section.facts)
            yield "</section>"

    def clauses(self) -> Iterator[str]:
        yield f'<h2 class="part">{self._text("export.clauses")}</h2>'
        for section in self._summary.sections:
            yield f'<section class="words {words_classes(section)}">'
            if section.title:
                link = f'<a href="#{section.anchor}">{_policy_words(section.title)}</a>'
                yield f"<h3>{link}</h3>"
            for clause in section.clauses:
                yield self._clause(clause, section)
            yield "</section>"

    def _clause(self, clause: ClauseWords, section: SectionWords) -> str:
        first = f" k-{clause.categories[0].id}" if clause.categories else ""
        number = f'<a class="number" href="#{section.anchor}">{escape(clause.label)}</a>'
        badges = "".join(map(_badge, clause.categories))
        if clause.corrected:
            badges += f"<em>{self._text('notes.corrected')}</em>"
        if clause.bookmark:
            badges += f"<b>{self._text('notes.bookmark')}</b>"
        badges = f'<div class="badges">{badges}</div>' if badges else ""
        text = f"<p>{_policy_words(clause.text, clause.language)}</p>" if clause.text else ""
        words = f"{text}{badges}{self._note(clause)}"
        name = f"clause{first} {clause_classes(clause)}"
        return f'<div class="{name}" id="{clause.anchor}">{number}<div>{words}</div></div>'

    def _note(self, clause: ClauseWords) -> str:
        if not clause.note:
            return ""
        lines = "<br>".join(f"<bdi>{escape(line)}</bdi>" for line in clause.note)
        return f'<div class="note"><b>{self._text("notes.note")}</b> {lines}</div>'

    def foot(self) -> Iterator[str]:
        lines = "".join(f"<p>{_policy_words(line)}</p>" for line in self._summary.colophon)
        yield f"</main>\n<footer>{lines}</footer>\n</body>\n</html>"

    def _tone(self, tone: Tone) -> str:
        return escape(self._phrases.tone(tone))

    def _lines(self, lines: Iterable[Line]) -> Iterator[str]:
        items = list(lines)
        if not items:
            return
        yield '<ul class="points">'
        for line in items:
            name = f"{line.tone.value} {line_classes(line)}"
            yield f'<li class="{name}">{self._mark(line.tone)}<div>{_reason(line)}</div></li>'
        yield "</ul>"

    def _mark(self, tone: Tone) -> str:
        return f'<span class="mark" role="img" aria-label="{self._tone(tone)}">{MARKS[tone]}</span>'


def _reason(line: Line) -> str:
    return f"{_policy_words(line.text)}{_references(line.references)}"


def _contradiction(found: ContradictionWords) -> str:
    sides = "".join(
        f'<blockquote><a href="#{one.anchor}">{escape(one.label)}</a> {_policy_words(one.text, one.language)}'
        "</blockquote>"
        for one in found.sides
    )
    return f"<h4>{_policy_words(found.text)}</h4><div>{sides}</div>"


def _answer(answer: AnswerWords) -> str:
    reasons = "".join(f"<p>{_reason(line)}</p>" for line in answer.lines)
    return f"<div><h4>{escape(answer.question)}</h4><p><b>{escape(answer.verdict)}</b></p>{reasons}</div>"


def _facts(facts: Sequence[FactWords]) -> Iterator[str]:
    if facts:
        yield '<dl class="facts whole">'
        for fact in facts:
            values = ", ".join(map(_policy_words, fact.values))
            yield f"<div><dt>{escape(fact.label)}</dt><dd>{values}</dd></div>"
        yield "</dl>"


def _list(name: str, items: Iterable[str]) -> Iterator[str]:
    found = [f"<li>{item}</li>" for item in items]
    if found:
        yield f'<ul class="{name}">{"".join(found)}</ul>'


def _references(references: Iterable[Reference]) -> str:
    links = (f'<a href="#{one.anchor}">{escape(one.label)}</a>' for one in references)
    return f' <span class="refs">{" ".join(links)}</span>'


def _badge(category: CategoryWords) -> str:
    letter = f'<b aria-hidden="true">{escape(category.letter)}</b>'
    return f'<span class="badge k-{category.id}">{letter}{escape(category.name)}</span>'
