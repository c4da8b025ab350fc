"""A summary as a Word document: headings, lists, a table of clauses; nothing in it from outside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from reader.core.marks import Mark
from reader.core.model import Analysis, Tone
from reader.core.scope import Scope
from reader.export.colophon import WHOLE, today
from reader.export.docx_package import LISTS, package, tint
from reader.export.docx_words import (
    LOCALES,
    bookmark,
    cell,
    link,
    paragraph,
    row,
    run,
    table,
)
from reader.export.summary import signs, summarise
from reader.export.summary_words import ClauseWords, Line, Reference, SectionWords, Summary
from reader.phrases import Phrases

WIDTHS = (1250, 5788, 2600)
HEADING_GROUND = "F4F2EE"
SIGNS = {tone: LISTS[tone.value][1] for tone in Tone}


def to_docx(
    analysis: Analysis, phrases: Phrases, *, marks: Mapping[str, Mark] | None = None, scope: Scope = WHOLE
) -> bytes:
    """Return the summary in the language of ``phrases``, then the clauses, linked, as the bytes of a DOCX.

    ``marks`` are notes and bookmarks by clause, where they are wanted; ``scope`` is what goes in.
    """
    summary = summarise(analysis, phrases, marks=marks, scope=scope)
    return package(
        "".join(_Body(summary, phrases, analysis.language).parts()),
        title=summary.title,
        about=phrases.text("export.made_by"),
        subject=f"SHA-256 {analysis.document.sha256}",
        language=LOCALES[phrases.language],
        day=today(),
    )


class _Body:
    def __init__(self, summary: Summary, phrases: Phrases, language: str) -> None:
        self._summary, self._phrases, self._language = summary, phrases, language
        self._places = 0

    def parts(self) -> Iterator[str]:
        summary = self._summary
        yield paragraph(run(self._phrases.text("export.summary")), style="Small")
        yield paragraph(run(summary.title, language=self._language), style="Title")
        for line in summary.part:
            yield paragraph(run(line, bold=True), style="Quote")
        yield from self._heading("overview.title")
        for line in (*summary.overview, *summary.notices):
            yield paragraph(run(line))
        for tone, lines in ((Tone.WATCH, summary.watch), (Tone.GOOD, summary.good)):
            if lines:
                yield paragraph(run(self._phrases.tone(tone)), style="Heading2")
                yield from _points(lines)
        for found, made in (
            (summary.expected, self._expected), (summary.laws, self._laws),
            (summary.contradictions, self._contradictions), (summary.answers, self._answers),
        ):  # fmt: skip
            yield from made() if found else ()
        yield from self._heading("export.sections")
        yield paragraph(run(signs(self._phrases, SIGNS)), style="Small")
        for section in summary.sections:
            yield from self._card(section)
        yield from self._heading("export.clauses")
        for section in summary.sections:
            yield from self._clauses(section)
        for line in summary.colophon:
            yield paragraph(run(line), style="Small")

    def _heading(self, key: str, level: int = 1) -> Iterator[str]:
        yield paragraph(run(self._phrases.text(key)), style=f"Heading{level}")

    def _expected(self) -> Iterator[str]:
        yield from self._heading("expected.title", 2)
        for one in self._summary.expected:
            yield _listed(one.answered.value, run(one.text), *_references(one.references))
            if one.looked_for:
                yield paragraph(run(one.looked_for), style="Beneath")

    def _laws(self) -> Iterator[str]:
        yield from self._heading("law.title", 2)
        yield paragraph(run(self._phrases.text("law.note")), style="Small")
        for law in self._summary.laws:
            yield paragraph(run(law.name), *_references(law.references), style="Heading3")
            yield paragraph(run(law.about), style="Small")
            for line in law.lines:
                yield _item(run(line.text))
                if line.in_policy:
                    yield paragraph(run(line.in_policy), style="Beneath")

    def _contradictions(self) -> Iterator[str]:
        yield from self._heading("contradiction.title", 2)
        yield paragraph(run(self._phrases.text("contradiction.about")), style="Small")
        for found in self._summary.contradictions:
            yield _item(run(found.text, bold=True), tone=Tone.WATCH)
            for side in found.sides:
                words = run(f" {side.text}", language=side.language)
                yield paragraph(link(side.label, side.anchor), words, style="Quote")

    def _answers(self) -> Iterator[str]:
        yield from self._heading("question.title", 2)
        for answer in self._summary.answers:
            verdict = (run(f"{answer.question} "), run(f"{answer.verdict}.", bold=True))
            yield _item(
                *verdict, *(part for line in answer.lines for part in _line(line, " ")), tone=answer.tone
            )
        if self._summary.unanswered:
            yield from self._heading("question.verdict.not_answered", 3)
            for question in self._summary.unanswered:
                yield _listed("not_found", run(question))

    def _card(self, section: SectionWords) -> Iterator[str]:
        if section.title:
            yield paragraph(self._place(section.anchor), run(section.title), style="Heading2")
        if section.gist:
            yield paragraph(run(section.gist), *_references(section.gist_references))
        yield from _points(section.lines)
        for fact in section.facts:
            yield _item(run(f"{fact.label}: ", bold=True), run(", ".join(fact.values)))

    def _clauses(self, section: SectionWords) -> Iterator[str]:
        if section.title:
            yield paragraph(run(section.title), style="Heading2")
        names = (self._phrases.text(f"export.column.{name}") for name in ("number", "text", "categories"))
        heading = (
            cell(paragraph(run(name, bold=True), style="Cell"), width, HEADING_GROUND)
            for name, width in zip(names, WIDTHS, strict=True)
        )
        rows = (self._row(clause) for clause in section.clauses)
        yield table((row(heading, heading=True), *rows), WIDTHS)

    def _row(self, clause: ClauseWords) -> str:
        text = self._phrases.text
        words = [paragraph(run(clause.text, language=clause.language), style="Cell")]
        for line in clause.note:
            note = run(f"{text('notes.note')}: ", bold=True)
            words.append(paragraph(note, run(line, italic=True), style="Cell"))
        names = [category.name for category in clause.categories]
        names += [text("notes.corrected")] if clause.corrected else []
        names += [text("notes.bookmark")] if clause.bookmark else []
        ground = tint(clause.categories[0].id) if clause.categories else ""
        number = paragraph(self._place(clause.anchor), run(clause.label), style="Cell")
        about = "".join(paragraph(run(name), style="Cell") for name in names) or paragraph(style="Cell")
        contents = zip((number, "".join(words), about), WIDTHS, (ground, "", ""), strict=True)
        return row(cell(*content) for content in contents)

    def _place(self, anchor: str) -> str:
        self._places += 1
        return bookmark(anchor, self._places)


def _item(*parts: str, tone: Tone = Tone.NEUTRAL) -> str:
    return _listed(tone.value, *parts)


def _listed(name: str, *parts: str) -> str:
    """Return an item of one of the `LISTS`."""
    return paragraph(*parts, style="ListBullet", number=LISTS[name][0])


def _points(lines: Iterable[Line]) -> Iterator[str]:
    for line in lines:
        yield _item(*_line(line), tone=line.tone)


def _line(line: Line, before: str = "") -> tuple[str, ...]:
    return run(before + line.text), *_references(line.references)


def _references(references: Iterable[Reference]) -> Iterator[str]:
    for n, one in enumerate(references):
        yield run(", " if n else " (")
        yield link(one.label, one.anchor)
    if references:
        yield run(")")
