"""The words of a summary, chosen once: Markdown and HTML set the same sentences in their own ways."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from reader.core.codebook import CATEGORIES, FINDINGS
from reader.core.lookup import Lookup
from reader.core.marks import Mark
from reader.core.model import (
    Analysis,
    Answer,
    Clause,
    Contradiction,
    Fact,
    Labels,
    Point,
    Section,
    Tone,
    Verdict,
)
from reader.core.scope import Scope, scoped
from reader.core.titles import title_of
from reader.export.colophon import WHOLE, colophon, part_lines
from reader.export.expected_words import expected_words, law_words
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

# Control characters could steer a terminal, and bidi overrides make words read otherwise than they are.
_INVISIBLE = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_SHOWN_IN_OVERVIEW = {"operator"}


def summarise(
    analysis: Analysis, phrases: Phrases, *, anchors: str = "", marks: Mapping[str, Mark] | None = None,
    scope: Scope = WHOLE,
) -> Summary:  # fmt: skip
    """Word what ``scope`` wants of the analysis in the language of ``phrases``; nothing is computed anew.

    ``anchors`` begins every anchor, so that several summaries can stand in one text. ``marks`` are the
    reader's notes and bookmarks by clause, where they are wanted.
    """
    wording = _Wording(Lookup(scoped(analysis, scope), analysis), phrases, anchors, marks or {})
    return wording.summary(part_lines(analysis, phrases, scope), colophon(analysis, phrases))


def clause_words(lookup: Lookup, phrases: Phrases, clause: str) -> ClauseWords:
    """Word one clause by itself."""
    return _Wording(lookup, phrases, "", {}).clause(lookup.clauses[clause])


def signs(phrases: Phrases, marks: Mapping[Tone, str]) -> str:
    """Return the line that explains the signs which stand before the points of a summary."""
    said = (
        phrases.text("join.dash", first=marks[tone], second=shown(phrases.tone(tone)))
        for tone in (Tone.WATCH, Tone.GOOD)
    )
    return " · ".join(said)


def note_lines(note: str) -> tuple[str, ...]:
    """Return the lines of a note that say something, each fit to be shown."""
    return tuple(words for line in note.splitlines() if (words := shown(line)))


def shown(text: str) -> str:
    """Fold white space, and make visible what would act without being seen: "[U+202E]"."""
    return _INVISIBLE.sub(lambda found: f"[U+{ord(found[0]):04X}]", " ".join(text.split()))


def _runs(clauses: Iterable[str], order: Mapping[str, int]) -> list[list[str]]:
    """Gather clauses that follow each other; two in a row stay two."""
    runs: list[list[str]] = []
    for clause in clauses:
        if runs and order[clause] == order[runs[-1][-1]] + 1:
            runs[-1].append(clause)
        else:
            runs.append([clause])
    return [part for run in runs for part in ([run] if len(run) > 2 else [[one] for one in run])]


class _Wording:
    def __init__(self, lookup: Lookup, phrases: Phrases, anchors: str, marks: Mapping[str, Mark]) -> None:
        self._analysis = lookup.analysis
        self._marks = marks
        self._phrases = phrases
        self._anchors = anchors
        self._lookup = lookup
        self._order = {clause: n for n, clause in enumerate(lookup.references)}
        self._categories = {
            one: CategoryWords(one, shown(phrases.category_letter(one)), shown(phrases.category(one)))
            for one in CATEGORIES
        }

    def summary(self, part: Iterable[str], colophon: Iterable[str]) -> Summary:
        analysis, phrases, overview = self._analysis, self._phrases, self._analysis.overview
        return Summary(
            title=shown(title_of(analysis) or phrases.text("export.title")),
            part=tuple(map(shown, part)),
            colophon=tuple(map(shown, colophon)),
            overview=tuple(shown(line) for line in phrases.overview_lines(overview)),
            notices=tuple(shown(phrases.notice(notice)) for notice in analysis.notices),
            watch=self._lines(overview.watch),
            good=self._lines(overview.good),
            expected=expected_words(overview, phrases, self._references),
            laws=law_words(overview, phrases, self._references),
            answers=tuple(self._answer(one) for one in analysis.answers if one.points),
            unanswered=tuple(
                shown(phrases.question(one.question))
                for one in analysis.answers
                if one.verdict is Verdict.NOT_ANSWERED
            ),
            contradictions=tuple(map(self._contradiction, analysis.contradictions)),
            sections=tuple(self._section(n, one) for n, one in enumerate(analysis.sections, start=1)),
        )

    def _answer(self, answer: Answer) -> AnswerWords:
        return AnswerWords(
            shown(self._phrases.question(answer.question)),
            shown(self._phrases.verdict(answer.verdict)),
            answer.tone,
            self._lines(answer.points),
        )

    def _contradiction(self, found: Contradiction) -> ContradictionWords:
        sides = (self.clause(self._lookup.clauses[one]) for one in (found.first, found.second))
        return ContradictionWords(shown(self._phrases.contradiction(found)), tuple(sides))

    def _section(self, place: int, section: Section) -> SectionWords:
        card = self._lookup.cards.get(section.id)
        return SectionWords(
            anchor=f"{self._anchors}section-{place}",
            title=shown(f"{section.number} {self._phrases.section_title(section)}"),
            gist=shown(self._phrases.gist(card.gist)) if card else "",
            gist_references=self._references(card.gist.clauses) if card else (),
            lines=self._lines(card.points) if card else (),
            facts=self._facts(section),
            clauses=tuple(self.clause(self._lookup.clauses[one]) for one in section.clauses),
        )

    def _lines(self, points: Iterable[Point]) -> tuple[Line, ...]:
        operator = self._analysis.overview.operator
        return tuple(
            Line(
                shown(self._phrases.point(point, operator=operator)),
                point.tone,
                self._references(point.clauses),
                tuple(dict.fromkeys(FINDINGS[one].category for one in point.findings)),
            )
            for point in points
        )

    def _references(self, clauses: Iterable[str]) -> tuple[Reference, ...]:
        names = self._lookup.references
        runs = _runs(sorted(clauses, key=self._order.__getitem__), self._order)
        return tuple(
            Reference(
                self._anchor(run[0]), shown("–".join(names[one] for one in dict.fromkeys((run[0], run[-1]))))
            )
            for run in runs
        )

    def _anchor(self, clause: str) -> str:
        return f"{self._anchors}clause-{self._order[clause] + 1}"

    def _facts(self, section: Section) -> tuple[FactWords, ...]:
        """Return the values of the section, each once; never data that it denies to collect."""
        found: dict[str, dict[str, None]] = {}
        for fact in (fact for clause in section.clauses for fact in _told(self._analysis.labels[clause])):
            value = self._phrases.value(fact)
            label = self._phrases.fact(fact).removesuffix(value).rstrip(": ")
            found.setdefault(shown(label), {})[shown(value)] = None
        return tuple(FactWords(label, tuple(values)) for label, values in found.items())

    def clause(self, clause: Clause) -> ClauseWords:
        labels = self._analysis.labels[clause.id]
        found = {label.id for label in labels.categories}
        label = self._lookup.references[clause.id]
        text, mark = clause.text, self._marks.get(clause.id)
        if clause.number and label == clause.number:
            text = text.removeprefix(clause.number).lstrip(" .)") or text
        return ClauseWords(
            id=clause.id,
            anchor=self._anchor(clause.id),
            label=shown(label),
            text=shown(text),
            language=clause.language if clause.language != "und" else "",
            categories=tuple(words for one, words in self._categories.items() if one in found),
            note=note_lines(mark.note) if mark else (),
            bookmark=mark is not None and mark.bookmark,
            corrected=labels.corrected,
            says=self._lines(_points(clause.id, labels)),
            facts=tuple(dict.fromkeys(shown(self._phrases.fact(fact)) for fact in _told(labels))),
        )


def _told(labels: Labels) -> Iterator[Fact]:
    return (fact for fact in labels.facts if not fact.denied and fact.type not in _SHOWN_IN_OVERVIEW)


def _points(clause: str, labels: Labels) -> Iterator[Point]:
    """Yield what one clause says for sure, one finding each."""
    for finding in labels.said:
        tone = FINDINGS[finding.id].tone
        yield Point((finding.id,), tone, (clause,), labels.facts, finding.may)
