"""A summary as plain text, to be read in any program and on any terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from reader.core.marks import Mark
from reader.core.model import Analysis, Tone
from reader.core.scope import Scope
from reader.export.colophon import WHOLE
from reader.export.expected_words import MARKS as ANSWERED
from reader.export.summary import signs, summarise
from reader.export.summary_words import ClauseWords, Line, Reference, SectionWords, Summary
from reader.phrases import Phrases

MARKS = {Tone.WATCH: "!", Tone.GOOD: "+", Tone.NEUTRAL: "-"}
RULES = "=-"
LONGEST_RULE = 72


def to_text(
    analysis: Analysis, phrases: Phrases, *, marks: Mapping[str, Mark] | None = None, scope: Scope = WHOLE
) -> str:
    """Return the summary in the language of ``phrases``, then the clauses; ends in a line feed.

    "!" stands before what to watch out for, "+" before what is in the reader's favour; numbers in brackets
    name the clauses.
    """
    summary = summarise(analysis, phrases, marks=marks, scope=scope)
    return "\n".join(_Text(summary, phrases).lines())


class _Text:
    def __init__(self, summary: Summary, phrases: Phrases) -> None:
        self._summary, self._phrases = summary, phrases

    def lines(self) -> Iterator[str]:
        summary, text = self._summary, self._phrases.text
        yield from (text("export.summary"), "")
        yield from _heading(summary.title, 0)
        if summary.part:
            yield from _paragraph(summary.part)
        yield from _paragraph((*summary.overview, *summary.notices))
        for tone, points in ((Tone.WATCH, summary.watch), (Tone.GOOD, summary.good)):
            yield from _headed(self._phrases.tone(tone), _points(points))
        yield from _headed(text("expected.title"), self._expected())
        yield from _headed(text("law.title"), self._laws())
        yield from _headed(text("contradiction.title"), self._contradictions())
        yield from _headed(text("question.title"), self._answers())
        yield from _heading(text("export.sections"), 0)
        yield from _paragraph((signs(self._phrases, MARKS),))
        for section in summary.sections:
            yield from _card(section)
        yield from _heading(text("export.clauses"), 0)
        for section in summary.sections:
            yield from _headed(section.title, (self._clause(clause) for clause in section.clauses))
        yield "-" * LONGEST_RULE
        yield from summary.colophon
        yield ""

    def _expected(self) -> Iterator[str]:
        for one in self._summary.expected:
            sought = f"\n  {one.looked_for}" if one.looked_for else ""
            yield f"{ANSWERED[one.answered]} {one.text}{_references(one.references)}{sought}"

    def _laws(self) -> Iterator[str]:
        if self._summary.laws:
            yield self._phrases.text("law.note")
        for law in self._summary.laws:
            yield f"\n{law.name}{_references(law.references)}\n{law.about}"
            for line in law.lines:
                yield f"- {line.text}"
                if line.in_policy:
                    yield f"  {line.in_policy}"

    def _contradictions(self) -> Iterator[str]:
        for found in self._summary.contradictions:
            yield f"! {found.text}"
            for side in found.sides:
                yield f"  [{side.label}] {side.text}".rstrip()

    def _answers(self) -> Iterator[str]:
        for answer in self._summary.answers:
            yield f"{MARKS[answer.tone]} {answer.question} {answer.verdict}."
            for line in answer.lines:
                yield f"  {line.text}{_references(line.references)}"
        for question in self._summary.unanswered:
            yield f"? {question} {self._phrases.text('question.verdict.not_answered')}."

    def _clause(self, clause: ClauseWords) -> str:
        said = [category.name for category in clause.categories]
        said += [self._phrases.text("notes.corrected")] if clause.corrected else []
        said += [self._phrases.text("notes.bookmark")] if clause.bookmark else []
        lines = [f"[{clause.label}] {clause.text}".rstrip()]
        lines += [f"    {' · '.join(said)}"] if said else []
        lines += [f"    {self._phrases.text('notes.note')}: {line}" for line in clause.note]
        return "\n".join(lines)


def _card(section: SectionWords) -> Iterator[str]:
    gist = [section.gist + _references(section.gist_references)] if section.gist else []
    facts = [f"- {fact.label}: {', '.join(fact.values)}" for fact in section.facts]
    yield from _headed(section.title, (*gist, *_points(section.lines), *facts))


def _heading(title: str, level: int) -> Iterator[str]:
    if title:
        yield title
        yield RULES[level] * min(len(title), LONGEST_RULE)
        yield ""


def _headed(title: str, lines: Iterable[str]) -> Iterator[str]:
    """Yield lines under a heading; nothing where there are none."""
    if found := list(lines):
        yield from _heading(title, 1)
        yield from _paragraph(found)


def _paragraph(lines: Iterable[str]) -> Iterator[str]:
    yield from lines
    yield ""


def _points(lines: Iterable[Line]) -> Iterator[str]:
    for line in lines:
        yield f"{MARKS[line.tone]} {line.text}{_references(line.references)}"


def _references(references: Iterable[Reference]) -> str:
    names = ", ".join(one.label for one in references)
    return f" [{names}]" if names else ""
