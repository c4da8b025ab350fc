"""The summary as a PDF: the same analysis as on the screen, set on A4 pages by Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from reader.core.codebook import CATEGORIES
from reader.core.expectations import Answered, by_need
from reader.core.lookup import Lookup
from reader.core.marks import Mark
from reader.core.model import Analysis, Overview, Point, Tone
from reader.core.scope import Scope, scoped
from reader.phrases import Phrases
from reader.ui.outline_models import section_label
from reader.ui.paged import print_paged
from reader.ui.theme import Theme, load_theme

DPI = 150
WHOLE = Scope()
MARGINS_MM = QMarginsF(20, 18, 20, 20)
ANSWERED = {Answered.STATED: "+", Answered.VAGUE: "≈", Answered.NOT_FOUND: "?"}
MARKS = {Tone.WATCH: "!", Tone.GOOD: "+", Tone.NEUTRAL: "–"}


def to_pdf(
    analysis: Analysis, phrases: Phrases, *, marks: Mapping[str, Mark] | None = None, scope: Scope = WHOLE,
    part: Sequence[str] = (), colophon: Sequence[str] = (),
) -> bytes:  # fmt: skip
    """Return the summary and the clauses as a PDF of A4 pages; needs a QGuiApplication.

    ``marks`` are notes and bookmarks by clause, where they are wanted; ``scope`` is what goes in, ``part``
    says so in words at the beginning, and ``colophon`` stands at the end.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            MARGINS_MM,
            QPageLayout.Unit.Millimeter,
        )
    )
    writer.setTitle(analysis.document.title or phrases.text("export.title"))
    writer.setCreator("Aiqyn")
    lookup = Lookup(scoped(analysis, scope), analysis)
    print_paged(summary_document(lookup, phrases, marks, part, colophon), writer, DPI)
    buffer.close()
    return bytes(buffer.data().data())


def summary_document(
    lookup: Lookup, phrases: Phrases, marks: Mapping[str, Mark] | None = None,
    part: Sequence[str] = (), colophon: Sequence[str] = (),
) -> QTextDocument:  # fmt: skip
    """Return the summary as a document whose lengths are in pixels at `DPI`.

    ``part`` stands under the title; ``colophon``, by itself what every summary says, at the end.
    """
    writer = _Writer(lookup, phrases, load_theme("light"), marks or {})
    writer.write(part, colophon or (phrases.text("export.made_by"),))
    return writer.document


class _Writer:
    """Fills a `QTextDocument` block by block; text of the policy is never read as markup."""

    def __init__(self, lookup: Lookup, phrases: Phrases, theme: Theme, marks: Mapping[str, Mark]) -> None:
        self._lookup, self._phrases, self._theme, self._marks = lookup, phrases, theme, marks
        self.document = QTextDocument()
        font = QFont(self.document.defaultFont())
        font.setPointSizeF(10)
        self.document.setDefaultFont(font)
        self._cursor = QTextCursor(self.document)
        self._empty = True

    def write(self, part: Sequence[str], colophon: Sequence[str]) -> None:
        """Write the whole summary."""
        self._overview(part)
        self._contradictions()
        self._answers()
        self._cards()
        self._clauses()
        for n, line in enumerate(colophon):
            self._add(line, size=8, colour="muted", before=0 if n else 18)

    def _add(
        self, text: str, *, size: float = 10, bold: bool = False, colour: str = "text", before: float = 0,
        left: float = 0, hang: float = 0, level: int = 0, tint: str = "",
    ) -> None:  # fmt: skip
        block, chars = QTextBlockFormat(), QTextCharFormat()
        unit = DPI / 72
        block.setTopMargin(before * unit)
        block.setBottomMargin(3 * unit)
        block.setLeftMargin(left * unit)
        block.setHeadingLevel(level)
        block.setLineHeight(128, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        block.setTextIndent(-hang * unit)
        if tint:
            chars.setBackground(self._theme.tints[tint])
        chars.setFontPointSize(size)
        chars.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        chars.setForeground(self._theme.colour(colour))
        if self._empty:
            self._cursor.setBlockFormat(block)
            self._empty = False
        else:
            self._cursor.insertBlock(block)
        self._cursor.insertText(text, chars)

    def _overview(self, part: Sequence[str]) -> None:
        lookup, phrases = self._lookup, self._phrases
        analysis, overview = lookup.analysis, lookup.analysis.overview
        self._add(analysis.document.title or phrases.text("export.title"), size=20, bold=True, level=1)
        for line in part:
            self._add(line, bold=True)
        for line in phrases.overview_lines(overview):
            self._add(line, colour="muted")
        for notice in analysis.notices:
            self._add(phrases.notice(notice), colour="watch", before=4)
        for tone, points in ((Tone.WATCH, overview.watch), (Tone.GOOD, overview.good)):
            if points:
                self._add(phrases.tone(tone), size=12, bold=True, colour=tone.value, before=10, level=2)
                self._points(points)
        self._expected(overview)
        self._laws(overview)

    def _expected(self, overview: Overview) -> None:
        phrases, names = self._phrases, self._lookup.references
        if overview.expected:
            self._add(phrases.text("expected.title"), size=12, bold=True, before=10, level=2)
        for one in by_need(overview.expected):
            where = f"  [{', '.join(names[c] for c in one.clauses)}]" if one.clauses else ""
            self._add(f"{ANSWERED[one.answered]}  {phrases.expectation(one)}{where}", left=20, hang=11)
            if sought := phrases.looked_for(one):
                self._add(sought, size=9, colour="muted", left=20)

    def _laws(self, overview: Overview) -> None:
        phrases, names = self._phrases, self._lookup.references
        topics = {one.topic: one for one in overview.expected}
        if overview.laws:
            self._add(phrases.text("law.title"), size=12, bold=True, before=10, level=2)
            self._add(phrases.text("law.note"), colour="muted")
        for law in overview.laws:
            where = ", ".join(names[c] for c in law.clauses)
            name = phrases.text(f"law.named.{law.id}.name")
            self._add(f"{name}  [{where}]", bold=True, before=6, level=3)
            self._add(phrases.law_about(law), colour="muted")
            for line in law.lines:
                topic = topics.get(line.topic)
                here = f"  {ANSWERED[topic.answered]} {phrases.expectation(topic)}" if topic else ""
                self._add(f"–  {phrases.law_line(law, line)}{here}", left=20, hang=11)

    def _contradictions(self) -> None:
        phrases, lookup = self._phrases, self._lookup
        if found := lookup.analysis.contradictions:
            self._add(phrases.text("contradiction.title"), size=12, bold=True, before=10, level=2)
            self._add(phrases.text("contradiction.about"), colour="muted")
        for one in found:
            self._add(phrases.contradiction(one), bold=True, colour="watch", before=6)
            for side in (one.first, one.second):
                self._add(f"{lookup.references[side]}   {lookup.clauses[side].text}", left=20)

    def _answers(self) -> None:
        phrases, answers = self._phrases, self._lookup.analysis.answers
        if answers:
            self._add(phrases.text("question.title"), size=12, bold=True, before=10, level=2)
        for answer in answers:
            verdict = f"{phrases.question(answer.question)} {phrases.verdict(answer.verdict)}."
            self._add(verdict, bold=True, before=5)
            self._points(answer.points)

    def _points(self, points: Sequence[Point]) -> None:
        operator = self._lookup.analysis.overview.operator
        for point in points:
            where = ", ".join(self._lookup.references[c] for c in point.clauses)
            text = f"{MARKS[point.tone]}  {self._phrases.point(point, operator=operator)}  [{where}]"
            self._add(text, left=20, hang=11)

    def _cards(self) -> None:
        for card in self._lookup.analysis.cards:
            label = section_label(self._lookup.sections[card.section], self._phrases)
            if label:
                self._add(label, size=13, bold=True, before=16, level=2)
            self._add(self._phrases.gist(card.gist), before=0 if label else 14)
            self._points(card.points)

    def _clauses(self) -> None:
        phrases, lookup = self._phrases, self._lookup
        self._add(phrases.text("export.clauses"), size=16, bold=True, before=26, level=1)
        for section in lookup.analysis.sections:
            if label := section_label(section, phrases):
                self._add(label, size=11.5, bold=True, before=12, level=2)
            for clause in section.clauses:
                categories = sorted(lookup.categories(clause), key=CATEGORIES.index)
                if text := lookup.clauses[clause].text:
                    self._add(text, tint=lookup.categories(clause)[0] if categories else "")
                names = " · ".join(self._clause_names(clause, categories))
                if names or not text:
                    self._add(f"{lookup.references[clause]}   {names}", size=8, colour="muted", left=10)
                self._note(clause)

    def _clause_names(self, clause: str, categories: Sequence[str]) -> list[str]:
        phrases, mark = self._phrases, self._marks.get(clause)
        names = [phrases.category(c) for c in categories]
        if self._lookup.analysis.labels[clause].corrected:
            names.append(phrases.text("notes.corrected"))
        return [*names, phrases.text("notes.bookmark")] if mark and mark.bookmark else names

    def _note(self, clause: str) -> None:
        mark = self._marks.get(clause)
        if mark is not None and mark.note.strip():
            words = "\u2028".join(line.strip() for line in mark.note.splitlines() if line.strip())
            self._add(f"{self._phrases.text('notes.note')}: {words}", size=9, colour="accent", left=10)
