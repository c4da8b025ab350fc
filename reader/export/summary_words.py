"""What a summary is made of: strings ready to be set, each on one line, and where they lead."""

from __future__ import annotations

from dataclasses import dataclass

from reader.core.expectations import Answered
from reader.core.model import Tone


@dataclass(frozen=True, slots=True)
class Reference:
    """What a line rests on: a clause, or three and more in a row ("2.1–2.4") by the first's ``anchor``."""

    anchor: str
    label: str


@dataclass(frozen=True, slots=True)
class Line:
    """One point in words; ``references`` is never empty, ``categories`` are ids."""

    text: str
    tone: Tone
    references: tuple[Reference, ...]
    categories: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FactWords:
    """What a section says of one kind, as ("E-mail", ("a@x.kz", "b@x.kz")); ``values`` is never empty."""

    label: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CategoryWords:
    """A category as shown: its id picks the colour, the letter and the name tell it without one."""

    id: str
    letter: str
    name: str


@dataclass(frozen=True, slots=True)
class ClauseWords:
    """A clause of the policy; ``label`` is its number as references say it, ``text`` comes without it.

    ``text`` is "" where the policy's own words are not wanted. ``note`` has the lines of the reader's note;
    ``corrected`` says that the reader chose the categories. ``says`` and ``facts`` are what it was
    understood to say.
    """

    id: str
    anchor: str
    label: str
    text: str
    language: str
    categories: tuple[CategoryWords, ...]
    note: tuple[str, ...] = ()
    bookmark: bool = False
    corrected: bool = False
    says: tuple[Line, ...] = ()
    facts: tuple[str, ...] = ()

    @property
    def marked(self) -> bool:
        """Whether the reader left a note or a bookmark on it."""
        return bool(self.note) or self.bookmark


@dataclass(frozen=True, slots=True)
class SectionWords:
    """A section: its card (``gist``, ``lines``, ``facts``) and its clauses. ``title`` may be ""."""

    anchor: str
    title: str
    gist: str
    gist_references: tuple[Reference, ...]
    lines: tuple[Line, ...]
    facts: tuple[FactWords, ...]
    clauses: tuple[ClauseWords, ...]


@dataclass(frozen=True, slots=True)
class AnswerWords:
    """A question that is asked of every policy, its answer ("Yes") and the lines that it rests on."""

    question: str
    verdict: str
    tone: Tone
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class ExpectedWords:
    """A topic ("How long they keep it: vague"); ``looked_for`` is "" where it is stated."""

    text: str
    answered: Answered
    looked_for: str
    references: tuple[Reference, ...]


@dataclass(frozen=True, slots=True)
class LawLineWords:
    """What a law says, with its article; ``in_policy`` is the topic there ("≈ Whom to ask: vague"), or ""."""

    text: str
    in_policy: str


@dataclass(frozen=True, slots=True)
class LawWords:
    """A law that the policy names at ``references`` (never empty)."""

    name: str
    about: str
    references: tuple[Reference, ...]
    lines: tuple[LawLineWords, ...]


@dataclass(frozen=True, slots=True)
class ContradictionWords:
    """Two clauses that cannot both hold: what they disagree about, and the words of each."""

    text: str
    sides: tuple[ClauseWords, ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """All that a summary says, in reading order, every string on one line and without invisible marks.

    ``part`` says what was chosen of the policy (() for the whole), ``colophon`` what the summary is.
    """

    title: str
    part: tuple[str, ...]
    colophon: tuple[str, ...]
    overview: tuple[str, ...]
    notices: tuple[str, ...]
    watch: tuple[Line, ...]
    good: tuple[Line, ...]
    expected: tuple[ExpectedWords, ...]
    laws: tuple[LawWords, ...]
    answers: tuple[AnswerWords, ...]
    unanswered: tuple[str, ...]
    contradictions: tuple[ContradictionWords, ...]
    sections: tuple[SectionWords, ...]

    @property
    def marked(self) -> tuple[ClauseWords, ...]:
        """The clauses that the reader left a note or a bookmark on, in reading order."""
        return tuple(clause for section in self.sections for clause in section.clauses if clause.marked)
