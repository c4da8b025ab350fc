"""What the reader knows about one policy: frozen values, from the text to the cards.

``Document.text`` is canonical: it is normalised once and never edited, and every position is a
half-open `Span` of code points in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range of code points in ``Document.text`` (never UTF-16 units, never bytes)."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"bad span {self.start}..{self.end}")


class BlockKind(StrEnum):
    """What the file itself says about a stretch of text; a text file knows only paragraphs."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class Block:
    """One line or paragraph as the format delivers it; ``document.text[span]`` holds no line feed.

    ``level`` is 1–6 for a heading, the nesting depth (from 1) for a list item, 0 for a paragraph.
    ``emphasised`` is true where the whole block is bold. A list item's printed marker
    ("1.", "•") is part of the text.
    """

    span: Span
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    emphasised: bool = False


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that went wrong or was left out without stopping the work; ``code`` keys the words."""

    code: str
    params: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Document:
    """One opened policy. ``text`` is the blocks joined with line feeds; blank lines are kept.

    ``format`` is one of the schema's names ("text", "markdown", "html", …), ``encoding`` the codec
    that the bytes were read with ("" for text that came as text), ``sha256`` of the opened bytes.
    """

    text: str
    blocks: tuple[Block, ...]
    title: str
    format: str
    sha256: str
    encoding: str = ""
    notices: tuple[Notice, ...] = ()

    def slice(self, span: Span) -> str:
        """Return the words of ``span``, verbatim."""
        return self.text[span.start : span.end]


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


class Tone(StrEnum):
    """How a finding concerns the reader."""

    WATCH = "watch"
    GOOD = "good"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class CategoryLabel:
    """A category of a clause; ``confidence`` is 0–1, ``because`` the words that weighed most."""

    id: str
    confidence: float
    because: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a clause says, by its id in the codebook.

    ``may`` is true where the clause (or its lead-in) says that the practice is only possible.
    """

    id: str
    because: tuple[str, ...] = ()
    may: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """A value in a clause: ``type`` and ``value`` by the codebook, ``text`` the words it was read from.

    ``iri`` is the W3C DPV concept where there is one. ``denied`` marks a kind of data that the clause
    says is *not* collected: no card may show it as collected.
    """

    type: str
    value: str
    text: str = ""
    iri: str = ""
    denied: bool = False


@dataclass(frozen=True, slots=True)
class Labels:
    """What one clause was understood to say; all empty for a clause that says nothing of ours.

    ``corrected`` is true where the reader chose the categories.
    """

    categories: tuple[CategoryLabel, ...] = ()
    findings: tuple[Finding, ...] = ()
    facts: tuple[Fact, ...] = ()
    corrected: bool = False


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
    """ "At a glance": the whole policy on one card. ``updated`` is an ISO 8601 date or month, or None."""

    operator: str | None
    updated: str | None
    reading_seconds: int
    watch: tuple[Point, ...]
    good: tuple[Point, ...]


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
