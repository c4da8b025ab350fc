"""A summary as Markdown (CommonMark); words of the policy stay words and never become markup."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from reader.core.marks import Mark
from reader.core.model import Analysis, Tone
from reader.core.scope import Scope
from reader.export.colophon import WHOLE
from reader.export.expected_words import MARKS as ANSWERED
from reader.export.summary import summarise
from reader.export.summary_words import AnswerWords, ClauseWords, Line, Reference, SectionWords, Summary
from reader.phrases import Phrases

MARKS = {Tone.WATCH: "\u26a0\ufe0e", Tone.GOOD: "\u2713", Tone.NEUTRAL: "\u00b7"}  # FE0E: as text, no emoji

_MARKUP = re.compile(r"([\\`*_\[\]<>&|~$^{}])")
_BARE_LINK = re.compile(r"(?i)(www)(\.)|(:)(//)|(@)")
_BLOCK = re.compile(r"([#+\-=:])|(\d{1,9})([.)])(?=\s|$)")


def to_markdown(
    analysis: Analysis, phrases: Phrases, *, anchors: str = "", marks: Mapping[str, Mark] | None = None,
    scope: Scope = WHOLE,
) -> str:  # fmt: skip
    """Return the summary in the language of ``phrases``, then the policy's clauses; ends in a line feed.

    References are links to anchors (``<a id>``) at the clauses; where these are not supported the
    printed numbers still lead there. ``anchors`` begins the name of each, for several summaries in one text.
    ``marks`` are notes and bookmarks by clause, where they are wanted; ``scope`` is what goes in.
    """
    summary = summarise(analysis, phrases, anchors=anchors, marks=marks, scope=scope)
    return "\n".join(_lines_of(summary, phrases))


def escaped(text: str) -> str:
    """Return Markdown that reads as exactly this line of text: no link, tag, heading, table or emphasis."""
    text = _MARKUP.sub(r"\\\1", text)
    text = _BARE_LINK.sub(lambda m: f"{m[1]}\\." if m[1] else "\\://" if m[3] else "\\@", text)
    start = _BLOCK.match(text)
    if start is None:
        return text
    return f"\\{text}" if start[1] else f"{start[2]}\\{text[start.start(3) :]}"


def _lines_of(summary: Summary, phrases: Phrases) -> Iterator[str]:
    yield f"# {escaped(summary.title)}\n"
    yield f"*{escaped(phrases.text('export.summary'))}*\n"
    yield f"## {escaped(phrases.text('overview.title'))}\n"
    yield from _list(summary.overview)
    if summary.part:
        yield "\n".join(f"> {escaped(line)}  " for line in summary.part) + "\n"
    for notice in summary.notices:
        yield f"> {escaped(notice)}\n"
    for tone, lines in ((Tone.WATCH, summary.watch), (Tone.GOOD, summary.good)):
        if lines:
            yield f"### {escaped(phrases.tone(tone))} ({len(lines)})\n"
            yield from _points(lines)
    yield from _expected(summary, phrases)
    yield from _laws(summary, phrases)
    yield from _contradictions(summary, phrases)
    yield from _answers(summary, phrases)
    yield from _marked(summary, phrases)
    yield f"## {escaped(phrases.text('export.sections'))}\n"
    for section in summary.sections:
        yield from card_markdown(section)
    yield f"## {escaped(phrases.text('export.clauses'))}\n"
    for section in summary.sections:
        if section.title:
            yield f"### {escaped(section.title)}\n"
        for clause in section.clauses:
            yield clause_markdown(clause, phrases)
    yield "---\n"
    yield from _list(summary.colophon)


def card_markdown(section: SectionWords) -> Iterator[str]:
    """Yield one card: its heading, its sentence, its points and the facts."""
    if section.title:
        yield f"### {escaped(section.title)}\n"
    if section.gist:
        yield f"{escaped(section.gist)}{_references(section.gist_references)}\n"
    yield from _points(section.lines)
    for fact in section.facts:
        yield f"- **{escaped(fact.label)}:** {', '.join(map(escaped, fact.values))}"
    yield from [""] if section.facts else []


def _expected(summary: Summary, phrases: Phrases) -> Iterator[str]:
    if not summary.expected:
        return
    yield f"### {escaped(phrases.text('expected.title'))}\n"
    for one in summary.expected:
        sought = f". {escaped(one.looked_for)}" if one.looked_for else ""
        yield f"- {ANSWERED[one.answered]} {escaped(one.text)}{_references(one.references)}{sought}"
    yield ""


def _laws(summary: Summary, phrases: Phrases) -> Iterator[str]:
    if summary.laws:
        yield f"### {escaped(phrases.text('law.title'))}\n\n{escaped(phrases.text('law.note'))}\n"
    for law in summary.laws:
        yield f"#### {escaped(law.name)}{_references(law.references)}\n\n{escaped(law.about)}\n"
        for line in law.lines:
            here = f" *{escaped(line.in_policy)}*" if line.in_policy else ""
            yield f"- {escaped(line.text)}{here}"
        yield from [""] if law.lines else []


def _contradictions(summary: Summary, phrases: Phrases) -> Iterator[str]:
    if not summary.contradictions:
        return
    yield f"## {escaped(phrases.text('contradiction.title'))} ({len(summary.contradictions)})\n"
    yield f"{escaped(phrases.text('contradiction.about'))}\n"
    for found in summary.contradictions:
        yield f"**{escaped(found.text)}**\n"
        sides = (f"- [{escaped(s.label)}](#{s.anchor}) {escaped(s.text)}".rstrip() for s in found.sides)
        yield "\n".join(sides) + "\n"


def _answers(summary: Summary, phrases: Phrases) -> Iterator[str]:
    if not summary.answers:
        return
    yield f"## {escaped(phrases.text('question.title'))}\n"
    yield "\n".join(map(_answer, summary.answers)) + "\n"
    if summary.unanswered:
        yield f"### {escaped(phrases.text('question.verdict.not_answered'))} ({len(summary.unanswered)})\n"
        yield from _list(summary.unanswered)


def _answer(answer: AnswerWords) -> str:
    reasons = " ".join(f"{escaped(line.text)}{_references(line.references)}" for line in answer.lines)
    return f"- {MARKS[answer.tone]} {escaped(answer.question)} **{escaped(answer.verdict)}.** {reasons}"


def _list(items: Iterable[str]) -> Iterator[str]:
    found = [f"- {escaped(item)}" for item in items]
    if found:
        yield "\n".join(found) + "\n"


def _points(lines: Iterable[Line]) -> Iterator[str]:
    found = [f"- {MARKS[line.tone]} {escaped(line.text)}{_references(line.references)}" for line in lines]
    if found:
        yield "\n".join(found) + "\n"


def _references(references: Iterable[Reference]) -> str:
    links = ", ".join(f"[{escaped(one.label)}](#{one.anchor})" for one in references)
    return f" ({links})" if links else ""


def _marked(summary: Summary, phrases: Phrases) -> Iterator[str]:
    """List what the reader marked, with links to the clauses."""
    if not summary.marked:
        return
    yield f"## {escaped(phrases.text('notes.title'))} ({len(summary.marked)})\n"
    for clause in summary.marked:
        words = " ".join(clause.note) or phrases.text("notes.bookmark")
        yield f"- [{escaped(clause.label)}](#{clause.anchor}) {escaped(words)}"
    yield ""


def clause_markdown(clause: ClauseWords, phrases: Phrases) -> str:
    """Return one clause with its categories and the reader's note; ends in a line feed."""
    categories = " · ".join(f"{escaped(one.name)}" for one in clause.categories)
    if clause.corrected:
        said = escaped(phrases.text("notes.corrected"))
        categories = f"{categories or escaped(phrases.text('notes.none'))} ({said})"
    categories = f" — *{categories}*" if categories else ""
    bookmark = f" · **{escaped(phrases.text('notes.bookmark'))}**" if clause.bookmark else ""
    label = f'<a id="{clause.anchor}"></a>**{escaped(clause.label)}**'
    note = [f"> **{escaped(phrases.text('notes.note'))}**"] if clause.note else []
    note += [f">\n> {escaped(line)}" for line in clause.note]
    quoted = "\n" + "\n".join(note) + "\n" if note else ""
    words = f" {escaped(clause.text)}" if clause.text else ""
    return f"{label}{words}{categories}{bookmark}\n{quoted}"
