"""From the lines of a document to its sections and clauses."""

from __future__ import annotations

from dataclasses import dataclass, field

from reader.core.headings import find_headings
from reader.core.junk import without_junk
from reader.core.leads import Leads
from reader.core.levels import Levels
from reader.core.lines import Line, read_lines
from reader.core.model import Clause, Document, Outline, Section, Span
from reader.core.numbering import MarkerKind
from reader.core.sentences import sentences
from reader.core.text import fold

LONGEST_CLAUSE = 200  # characters of a line that stays one clause though it holds several sentences


def outline(document: Document) -> Outline:
    """Return the sections and clauses of ``document`` in reading order.

    Every line belongs to exactly one heading or to one or more clauses, except what a page prints
    around its text ("Back to top"). What stands before the first heading is a derived section without
    a title. Languages are "und" here. A text without a word gives an empty outline.
    """
    lines = without_junk(read_lines(document))
    headings = find_headings(lines)
    building = _Building(document, Levels(lines, headings))
    for line, is_heading in zip(lines, headings, strict=True):
        if is_heading:
            building.open_section(line)
        else:
            building.add_line(line)
    return building.outline()


@dataclass(slots=True)
class _Building:
    """An outline that is being made, line by line."""

    document: Document
    levels: Levels
    sections: list[Section] = field(default_factory=list)
    clauses: list[Clause] = field(default_factory=list)
    members: list[list[str]] = field(default_factory=list)
    leads: Leads = field(default_factory=Leads)

    def open_section(self, line: Line) -> None:
        number = line.marker.number if line.marker else ""
        title = line.words or line.text
        if line.marker and line.marker.kind is MarkerKind.CHAPTER:  # "Section 4 - Sharing" is one title
            number, title = "", line.text
        self._open(number, title, self.levels.of(line), line.span)

    def _open(self, number: str, title: str, level: int, span: Span | None) -> None:
        section = f"s{len(self.sections) + 1}"
        self.sections.append(Section(section, number, title, level, span, (), derived=span is None))
        self.members.append([])
        self.leads = Leads()

    def add_line(self, line: Line) -> None:
        if not self.sections:
            self._open("", "", 1, None)
        pieces = _pieces(self.document, line)
        first = len(self.clauses)
        ids = [f"c{first + at + 1}" for at in range(len(pieces))]
        lead = self.leads.enter(line, ids)
        for at, (span, identity) in enumerate(zip(pieces, ids, strict=True)):
            number = line.marker.number if line.marker and at == 0 else ""
            text = fold(self.document.slice(span))
            section = self.sections[-1].id
            self.clauses.append(Clause(identity, section, number, span, text, lead_in=lead))
            self.members[-1].append(identity)

    def outline(self) -> Outline:
        sections = tuple(
            Section(s.id, s.number, s.title, s.level, s.span, tuple(ids), s.derived)
            for s, ids in zip(self.sections, self.members, strict=True)
        )
        return Outline(sections, tuple(self.clauses))


def _pieces(document: Document, line: Line) -> list[Span]:
    """Cut a long line into its sentences; the printed number stays with the first one."""
    if len(line.text) <= LONGEST_CLAUSE:
        return [line.span]
    start = line.span.start
    marker = line.marker.end if line.marker else 0
    found = sentences(document.text[start + marker : line.span.end])
    spans = [Span(start + marker + left, start + marker + right) for left, right in found]
    return [Span(start, spans[0].end), *spans[1:]] if spans else [line.span]
