"""What the reader knows about one policy: frozen values, from the text to the cards.

``Document.text`` is canonical: it is normalised once and never edited, and every position is a
half-open `Span` of code points in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from reader.core.codebook import Tone as Tone
from reader.core.document import Block as Block
from reader.core.document import BlockKind as BlockKind
from reader.core.document import Document as Document
from reader.core.document import Notice as Notice
from reader.core.document import Span as Span
from reader.core.expectations import Expectation, NamedLaw
from reader.core.labels import SURE as SURE
from reader.core.labels import CategoryLabel as CategoryLabel
from reader.core.labels import Fact as Fact
from reader.core.labels import Finding as Finding
from reader.core.labels import Labels as Labels

MOST_POLICIES = 5
"""How many policies one table puts side by side."""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and the clauses under it; ``derived`` where the text prints no heading here.

    ``title`` is the heading as printed without its number ("" when derived), ``span`` the heading's
    place (None when derived), ``topic`` the category id that a derived section is titled by.
    """

    id: str
    number: str
    title: str
    level: int
    span: Span | None
    clauses: tuple[str, ...]
    derived: bool = False
    topic: str | None = None


@dataclass(frozen=True, slots=True)
class Clause:
    """The smallest piece that can be clicked: a numbered item, a list item or a sentence.

    ``span`` includes the printed ``number`` or bullet; ``text`` is the same words with white space
    folded. ``lead_in`` is the id of the clause that introduces this list item, if any.
    ``language`` is "kk", "ky", "ru", "en" or "und".
    """

    id: str
    section: str
    number: str
    span: Span
    text: str
    lead_in: str | None = None
    language: str = "und"


@dataclass(frozen=True, slots=True)
class Outline:
    """Sections and clauses of a document in reading order; every clause stands in one section."""

    sections: tuple[Section, ...]
    clauses: tuple[Clause, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """One line of a card, before it has words: merged findings, heaviest first, and their evidence.

    ``clauses`` is never empty. ``may`` is true only when every finding of the point is a mere possibility.
    """

    findings: tuple[str, ...]
    tone: Tone
    clauses: tuple[str, ...]
    facts: tuple[Fact, ...] = ()
    may: bool = False


@dataclass(frozen=True, slots=True)
class Gist:
    """The one sentence of a card, before it has words: ``key`` names the phrase, ``facts`` fill it."""

    key: str
    clauses: tuple[str, ...]
    facts: tuple[Fact, ...] = ()
    may: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """The plain-language summary of one section, in no language yet (see `reader.phrases`)."""

    section: str
    gist: Gist
    points: tuple[Point, ...]
    reading_seconds: int


@dataclass(frozen=True, slots=True)
class Overview:
    """ "At a glance": the whole policy on one card. ``updated`` is an ISO 8601 date or month, or None.

    ``expected`` has an entry for each topic, ``laws`` one for each law that the policy names and we know.
    """

    operator: str | None
    updated: str | None
    reading_seconds: int
    watch: tuple[Point, ...]
    good: tuple[Point, ...]
    expected: tuple[Expectation, ...] = ()
    laws: tuple[NamedLaw, ...] = ()


class Verdict(StrEnum):
    """What a policy answers to a question; ``ONLY_IF`` also where its clauses disagree.

    ``UNSURE`` where a clause seems to answer, but is not understood surely enough to say yes or no.
    """

    YES = "yes"
    NO = "no"
    ONLY_IF = "only_if"
    UNSURE = "unsure"
    NOT_ANSWERED = "not_answered"


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one of the questions that are asked of every policy (`reader.analysis.questions`).

    ``points`` is what the verdict rests on, one finding each; empty exactly where it is not answered.
    """

    question: str
    verdict: Verdict
    points: tuple[Point, ...] = ()

    @property
    def clauses(self) -> tuple[str, ...]:
        """The clauses that the answer rests on, each once."""
        return tuple(dict.fromkeys(clause for point in self.points for clause in point.clauses))

    @property
    def findings(self) -> tuple[str, ...]:
        """The findings that decided."""
        return tuple(finding for point in self.points for finding in point.findings)

    @property
    def tone(self) -> Tone:
        """What the answer means for the reader: a watch-out weighs more than good news."""
        tones = {point.tone for point in self.points}
        return next((tone for tone in (Tone.WATCH, Tone.GOOD) if tone in tones), Tone.NEUTRAL)


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two clauses that cannot both hold, ``first`` the earlier; ``kind`` keys the words.

    ``facts`` are the two values that differ, in the order of the clauses; empty where none do.
    """

    kind: str
    first: str
    second: str
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Analysis:
    """Everything the screen shows and the exports write; both read it and neither computes it again.

    ``labels`` has an entry for every clause id. ``missing`` lists the categories that a reader would
    expect and the policy never answers. ``is_policy`` is false where the text does not look like a
    privacy policy; it is analysed all the same.
    """

    document: Document
    language: str
    sections: tuple[Section, ...]
    clauses: tuple[Clause, ...]
    labels: Mapping[str, Labels]
    cards: tuple[Card, ...]
    overview: Overview
    missing: tuple[str, ...]
    is_policy: bool = True
    notices: tuple[Notice, ...] = ()
    answers: tuple[Answer, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
