"""One of two texts that are compared, and what the reader had written on it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from reader.analysis.comparing import compare, in_order
from reader.core.comparison import Comparison
from reader.core.marks import certain
from reader.core.model import Analysis
from reader.store.carried import Carried, carried
from reader.store.marks import MarksStore
from reader.store.recalled import Recalled, recall


@dataclass(frozen=True, slots=True)
class Text:
    """A policy with the reader's corrections; ``path`` is None for a text that was pasted."""

    analysis: Analysis
    path: Path | None
    recalled: Recalled


@dataclass(frozen=True, slots=True)
class Compared:
    """Two texts and what became of the one in the other; ``found`` rests on their analyses.

    ``carried`` are the reader's marks on the old one; empty for two languages, where words tell nothing.
    """

    old: Text
    new: Text
    found: Comparison
    carried: Carried

    @property
    def order_is_guessed(self) -> bool:
        """Whether the texts do not print which of them is older."""
        dates = [policy.overview.updated for policy in (self.found.old, self.found.new)]
        return not self.found.by_meaning and not (all(dates) and dates[0] != dates[1])

    def text(self, *, new: bool) -> Text:
        """Return one of the two."""
        return self.new if new else self.old


def text_of(analysis: Analysis, path: Path | None, store: MarksStore) -> Text:
    """Look up what is remembered of a policy and correct its categories. Touches no widget."""
    recalled = recall(store, analysis)
    chosen = {c: m.categories for c, m in certain(recalled.placed).items() if m.categories is not None}
    if chosen:
        from reader.analysis.corrections import with_corrections

        analysis = with_corrections(analysis, chosen)
    return Text(analysis, path, recalled)


def compared(old: Text, new: Text) -> Compared:
    """Compare two texts as they are given."""
    found = compare(old.analysis, new.analysis)
    return Compared(old, new, found, Carried() if found.by_meaning else carried(old.recalled, new.recalled))


def compared_by_date(open_: Text, other: Text) -> Compared:
    """Compare two texts, the older one first; where the dates don't tell, the other one is the older."""
    first, _ = in_order(other.analysis, open_.analysis)
    return compared(other, open_) if first is other.analysis else compared(open_, other)
