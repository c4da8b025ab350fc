"""The words of a summary, chosen once: Markdown and HTML set the same sentences in their own ways."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from reader.core.codebook import CATEGORIES
from reader.core.lookup import Lookup
from reader.core.marks import Mark
from reader.core.model import Analysis, Answer, Clause, Contradiction, Point, Section, Verdict
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
    analysis: Analysis, phrases: Phrases, *, anchors: str = "", marks: Mapping[str, Mark] | None = None
) -> Summary:
    """Word the analysis in the language of ``phrases``; nothing is computed that it does not hold.

    ``anchors`` begins every anchor, so that several summaries can stand in one text. ``marks`` are the
    reader's notes and bookmarks by clause, where they are wanted.
    """
    return _Wording(analysis, phrases, anchors, marks or {}).summary()


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
    def __init__(self, analysis: Analysis, phrases: Phrases, anchors: str, marks: Mapping[str, Mark]) -> None:
        self._analysis = analysis
        self._marks = marks
        self._phrases = phrases
        self._anchors = anchors
        self._lookup = Lookup(analysis)
        self._categories = {
            one: CategoryWords(one, shown(phrases.category_letter(one)), shown(phrases.category(one)))
            for one in CATEGORIES
        }

    def summary(self) -> Summary:
        analysis, phrases, overview = self._analysis, self._phrases, self._analysis.overview
        return Summary(
            title=shown(analysis.document.title or phrases.text("export.title")),
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
        sides = (self._clause(self._lookup.clauses[one]) for one in (found.first, found.second))
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
            clauses=tuple(self._clause(self._lookup.clauses[one]) for one in section.clauses),
        )

    def _lines(self, points: Iterable[Point]) -> tuple[Line, ...]:
        operator = self._analysis.overview.operator
        return tuple(
            Line(
                shown(self._phrases.point(point, operator=operator)),
                point.tone,
                self._references(point.clauses),
            )
            for point in points
        )

    def _references(self, clauses: Iterable[str]) -> tuple[Reference, ...]:
        names = self._lookup.references
        runs = _runs(sorted(clauses, key=self._lookup.order.__getitem__), self._lookup.order)
        return tuple(
            Reference(
                self._anchor(run[0]), shown("–".join(names[one] for one in dict.fromkeys((run[0], run[-1]))))
            )
            for run in runs
        )

    def _anchor(self, clause: str) -> str:
        return f"{self._anchors}clause-{self._lookup.order[clause] + 1}"

    def _facts(self, section: Section) -> tuple[FactWords, ...]:
        """Return the values of the section, each once; never data that it denies to collect."""
        found: dict[str, dict[str, None]] = {}
        for fact in (fact for clause in section.clauses for fact in self._analysis.labels[clause].facts):
            if fact.denied or fact.type in _SHOWN_IN_OVERVIEW:
                continue
            value = self._phrases.value(fact)
            label = self._phrases.fact(fact).removesuffix(value).rstrip(": ")
            found.setdefault(shown(label), {})[shown(value)] = None
        return tuple(FactWords(label, tuple(values)) for label, values in found.items())

    def _clause(self, clause: Clause) -> ClauseWords:
        found = {label.id for label in self._analysis.labels[clause.id].categories}
        label = self._lookup.references[clause.id]
        text, mark = clause.text, self._marks.get(clause.id)
        if clause.number and label == clause.number:
            text = text.removeprefix(clause.number).lstrip(" .)") or text
        return ClauseWords(
            anchor=self._anchor(clause.id),
            label=shown(label),
            text=shown(text),
            language=clause.language if clause.language != "und" else "",
            categories=tuple(words for one, words in self._categories.items() if one in found),
            note=note_lines(mark.note) if mark else (),
            bookmark=mark is not None and mark.bookmark,
            corrected=self._analysis.labels[clause.id].corrected,
        )
