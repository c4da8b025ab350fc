"""What is open and what is chosen: panels tell the session, views follow it and do not answer back."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from reader.core.codebook import CATEGORIES, Tone
from reader.core.piped import is_piped

if TYPE_CHECKING:  # what is lit first needs none of these
    from collections.abc import Mapping
    from pathlib import Path

    from reader.core.lookup import Lookup
    from reader.core.marks import Mark
    from reader.core.model import Analysis
    from reader.phrases import Phrases


class Filter(NamedTuple):
    """Which clauses are lit: those of ``categories`` and, where it is set, with something of ``tone``."""

    categories: frozenset[str] = frozenset(CATEGORIES)
    tone: Tone | None = None

    @property
    def active(self) -> bool:
        """Whether the filter hides anything."""
        return self.tone is not None or len(self.categories) < len(CATEGORIES)


class Session(QObject):
    """The open policy, the chosen clause, the section being read, the filter and the card language."""

    leaving = Signal()
    opened = Signal()
    clause_selected = Signal(str)
    section_changed = Signal(str)
    filter_changed = Signal()
    card_language_changed = Signal()
    labels_changed = Signal()
    marks_changed = Signal()

    def __init__(self, phrases: Phrases, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.phrases = phrases
        self.path: Path | None = None
        self.lookup: Lookup | None = None
        self.lights: Mapping[str, tuple[str, ...]] = {}  # of a text whose meaning is not told yet
        self.selected = ""
        self.section = ""
        self.filter = Filter()
        self.marks: Mapping[str, Mark] = {}  # by clause; only those that stand there for certain
        self.doubtful: Mapping[str, Mark] = {}  # by clause; those that a person has to look at

    @property
    def file(self) -> Path | None:
        """The file that is open; None for a text that was pasted or came by a pipe."""
        return None if is_piped(self.path) else self.path

    @property
    def analysis(self) -> Analysis | None:
        """What is open; None on the welcome page."""
        return self.lookup.analysis if self.lookup else None

    def open(self, analysis: Analysis, path: Path | None, lookup: Lookup | None = None) -> None:
        """Show another policy, of which there may be a ``lookup``; the filter stays, nothing is chosen."""
        from reader.core.lookup import Lookup

        self.leave()
        self.lookup, self.path, self.lights = lookup or Lookup(analysis), path, {}
        self.marks, self.doubtful = {}, {}
        self.selected = ""
        self.section = analysis.sections[0].id if analysis.sections else ""
        self.opened.emit()

    def leave(self) -> None:
        """Let everybody finish what they were doing with the policy that is open; it may be said twice."""
        self.leaving.emit()

    def close(self) -> None:
        """Go back to the welcome page."""
        self.leave()
        self.marks, self.doubtful = {}, {}
        self.lookup, self.path, self.selected, self.section, self.lights = None, None, "", "", {}
        self.opened.emit()

    def select(self, clause: str) -> None:
        """Choose a clause everywhere ("" chooses none); its section becomes the current one."""
        if self.lookup is None or (clause and clause not in self.lookup.clauses):
            return
        self.selected = clause
        self.clause_selected.emit(clause)
        if clause:  # after the view has scrolled: a short section may not reach the line where one reads
            self.enter(self.lookup.clauses[clause].section)

    def enter(self, section: str) -> None:
        """Make a section the one that is being read."""
        if section != self.section:
            self.section = section
            self.section_changed.emit(section)

    def set_labels(self, analysis: Analysis) -> None:
        """Take other labels for the clauses of the policy that is open; place and choice stay."""
        from reader.core.lookup import Lookup

        self.lookup = Lookup(analysis)
        self.labels_changed.emit()

    def set_marks(self, marks: Mapping[str, Mark], doubtful: Mapping[str, Mark]) -> None:
        """Take the reader's marks on the clauses of the policy that is open."""
        self.marks, self.doubtful = marks, doubtful
        self.marks_changed.emit()

    def set_filter(self, wanted: Filter) -> None:
        """Light only the clauses that the filter lets through."""
        if wanted != self.filter:
            self.filter = wanted
            self.filter_changed.emit()

    def set_card_language(self, phrases: Phrases) -> None:
        """Write the cards in another language."""
        self.phrases = phrases
        self.card_language_changed.emit()

    def lit_categories(self, clause: str) -> tuple[str, ...]:
        """Return the categories that a clause is lit in now, surest first; empty where it is not lit."""
        if self.lookup is None:
            known = () if self.filter.tone is not None else self.lights.get(clause, ())
            return tuple(c for c in known if c in self.filter.categories)
        if self.filter.tone is not None and self.filter.tone not in self.lookup.tones(clause):
            return ()
        return tuple(c for c in self.lookup.categories(clause) if c in self.filter.categories)

    def lit_clauses(self) -> tuple[str, ...]:
        """Return the clauses that the filter lets through, in reading order."""
        if self.lookup is None:
            return ()
        lookup = self.lookup
        lit = {clause for category in self.filter.categories for clause in lookup.by_category[category]}
        if self.filter.tone is not None:
            lit &= set(lookup.with_tone(self.filter.tone))
        return tuple(c for c in lookup.clauses if c in lit)

    def step(self, by: int) -> None:
        """Choose the next (1) or the previous (-1) lit clause, round the end."""
        lit = self.lit_clauses()
        if not lit or self.lookup is None:
            return
        here = self.lookup.order.get(self.selected, -1)
        ahead = [c for c in lit if self.lookup.order[c] > here]
        behind = [c for c in lit if self.lookup.order[c] < here]
        if by > 0:
            self.select(ahead[0] if ahead else lit[0])
        else:
            self.select(behind[-1] if behind else lit[-1])
