"""A summary as passages for paper: printed, and as a PDF, by `ui.paper`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from reader.core.marks import Mark
from reader.core.model import Analysis, Tone
from reader.core.paper import Kind, Paper, Passage, Piece
from reader.core.scope import Scope
from reader.export.colophon import WHOLE
from reader.export.expected_words import MARKS as ANSWERED
from reader.export.summary import signs, summarise
from reader.export.summary_words import ClauseWords, Line, Reference, SectionWords, Summary
from reader.phrases import Phrases

SIGNS = {Tone.WATCH: "!", Tone.GOOD: "+", Tone.NEUTRAL: "–"}


def to_paper(
    analysis: Analysis, phrases: Phrases, *, marks: Mapping[str, Mark] | None = None, scope: Scope = WHOLE
) -> Paper:
    """Return the summary in the language of ``phrases``, then the clauses, linked both ways.

    ``marks`` are notes and bookmarks by clause, where they are wanted; ``scope`` is what goes in.
    """
    summary = summarise(analysis, phrases, marks=marks, scope=scope)
    return Paper(
        summary.title, phrases.language, " ".join(summary.colophon),
        tuple(_Passages(summary, phrases, analysis.language).all()),
    )  # fmt: skip


class _Passages:
    def __init__(self, summary: Summary, phrases: Phrases, language: str) -> None:
        self._summary, self._phrases = summary, phrases
        self._language = language if language != "und" else ""

    def all(self) -> Iterator[Passage]:
        yield from self._overview()
        yield from self._expected()
        yield from self._laws()
        yield from self._contradictions()
        yield from self._answers()
        yield self._heading("export.sections", 2)
        yield _small(signs(self._phrases, SIGNS))
        for section in self._summary.sections:
            yield from _card(section)
        yield self._heading("export.clauses", 2)
        for section in self._summary.sections:
            yield from self._clauses(section)
        for line in self._summary.colophon:
            yield Passage((Piece(line),), Kind.FOOT)

    def _heading(self, key: str, level: int) -> Passage:
        return _heading(self._phrases.text(key), level)

    def _overview(self) -> Iterator[Passage]:
        summary = self._summary
        yield Passage((Piece(self._phrases.text("export.summary")),), Kind.FOOT)
        title = (Piece(summary.title, bold=True),)
        yield Passage(title, Kind.HEADING, level=1, language=self._language)
        for line in summary.part:
            yield Passage((Piece(line, bold=True),))
        yield self._heading("overview.title", 2)
        for line in (*summary.overview, *summary.notices):
            yield Passage((Piece(line),))
        for tone, lines in ((Tone.WATCH, summary.watch), (Tone.GOOD, summary.good)):
            if lines:
                yield _heading(self._phrases.tone(tone), 3, tone)
                yield from map(_point, lines)

    def _expected(self) -> Iterator[Passage]:
        if self._summary.expected:
            yield self._heading("expected.title", 3)
        for one in self._summary.expected:
            yield _item(ANSWERED[one.answered], Piece(one.text), *_references(one.references))
            if one.looked_for:
                yield _small(one.looked_for)

    def _laws(self) -> Iterator[Passage]:
        if self._summary.laws:
            yield self._heading("law.title", 3)
            yield _small(self._phrases.text("law.note"))
        for law in self._summary.laws:
            words = (Piece(law.name, bold=True), *_references(law.references))
            yield Passage(words, Kind.HEADING, level=4)
            yield _small(law.about)
            for line in law.lines:
                yield _item("–", Piece(line.text))
                if line.in_policy:
                    yield _small(line.in_policy)

    def _contradictions(self) -> Iterator[Passage]:
        if self._summary.contradictions:
            yield self._heading("contradiction.title", 2)
            yield _small(self._phrases.text("contradiction.about"))
        for found in self._summary.contradictions:
            yield _item(SIGNS[Tone.WATCH], Piece(found.text, bold=True), tone=Tone.WATCH)
            for side in found.sides:
                words = (Piece(side.label, to=side.anchor), Piece(f" {side.text}"))
                yield Passage(words, Kind.QUOTE, language=side.language)

    def _answers(self) -> Iterator[Passage]:
        summary = self._summary
        if summary.answers:
            yield self._heading("question.title", 2)
        for answer in summary.answers:
            words = (Piece(f"{answer.question} "), Piece(f"{answer.verdict}.", bold=True))
            reasons = (piece for line in answer.lines for piece in _line(line, " "))
            yield _item(SIGNS[answer.tone], *words, *reasons, tone=answer.tone)
        if summary.unanswered:
            yield self._heading("question.verdict.not_answered", 3)
        for question in summary.unanswered:
            yield _item("?", Piece(question))

    def _clauses(self, section: SectionWords) -> Iterator[Passage]:
        if section.title:
            yield _heading(section.title, 3)
        for clause in section.clauses:
            words = (Piece(clause.label, bold=True), *((Piece(f"  {clause.text}"),) if clause.text else ()))
            ground = clause.categories[0].id if clause.categories else ""
            yield Passage(words, Kind.CLAUSE, category=ground, language=clause.language, anchor=clause.anchor)
            beneath = [names] if (names := " · ".join(self._names(clause))) else []
            beneath += [f"{self._phrases.text('notes.note')}: {line}" for line in clause.note]
            for line in beneath:
                yield Passage((Piece(line),), Kind.SMALL, category=ground)

    def _names(self, clause: ClauseWords) -> Iterator[str]:
        yield from (category.name for category in clause.categories)
        if clause.corrected:
            yield self._phrases.text("notes.corrected")
        if clause.bookmark:
            yield self._phrases.text("notes.bookmark")


def _heading(text: str, level: int, tone: Tone = Tone.NEUTRAL, anchor: str = "") -> Passage:
    return Passage((Piece(text, bold=True),), Kind.HEADING, level=level, tone=tone, anchor=anchor)


def _small(text: str) -> Passage:
    return Passage((Piece(text),), Kind.SMALL)


def _item(sign: str, *pieces: Piece, tone: Tone = Tone.NEUTRAL) -> Passage:
    return Passage(pieces, Kind.ITEM, sign=sign, tone=tone)


def _point(line: Line) -> Passage:
    return _item(SIGNS[line.tone], *_line(line), tone=line.tone)


def _card(section: SectionWords) -> Iterator[Passage]:
    if section.title:
        yield _heading(section.title, 3, anchor=section.anchor)
    if section.gist:
        yield Passage((Piece(section.gist), *_references(section.gist_references)))
    yield from map(_point, section.lines)
    for fact in section.facts:
        yield _item(SIGNS[Tone.NEUTRAL], Piece(f"{fact.label}: ", bold=True), Piece(", ".join(fact.values)))


def _line(line: Line, before: str = "") -> tuple[Piece, ...]:
    return Piece(before + line.text), *_references(line.references)


def _references(references: Iterable[Reference]) -> Iterator[Piece]:
    listed = list(references)
    for n, one in enumerate(listed):
        yield Piece(", " if n else " (")
        yield Piece(one.label, to=one.anchor)
    if listed:
        yield Piece(")")
