"""The words of a comparison, chosen once for the window and every export."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.core.comparison import Change, ChangeKind, Comparison, Status
from reader.core.lookup import Lookup
from reader.core.model import Analysis, Fact, Point, Tone
from reader.phrases import Phrases


@dataclass(frozen=True, slots=True)
class ChangeWords:
    """One change in a sentence; ``old`` and ``new`` are the (id, printed name) of the clauses behind it."""

    text: str
    tone: Tone
    old: tuple[tuple[str, str], ...]
    new: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ChangeGroup:
    """The changes of one category, ranked; never empty."""

    category: str
    name: str
    lines: tuple[ChangeWords, ...]


class ComparisonWords:
    """Words one comparison in the language of ``phrases``."""

    def __init__(self, found: Comparison, phrases: Phrases) -> None:
        self._found = found
        self._phrases = phrases
        self._old, self._new = Lookup(found.old).references, Lookup(found.new).references

    def title(self) -> str:
        """Return what is compared: two versions, or one policy in two languages."""
        return self._phrases.text("compare.languages" if self._found.by_meaning else "compare.title")

    def names(self) -> tuple[str, str]:
        """Return which text is which: its title, and when it was changed last."""
        keys = ("first", "second") if self._found.by_meaning else ("old", "new")
        old, new = (
            self._phrases.text(f"compare.{key}", name=self._name(policy))
            for key, policy in zip(keys, (self._found.old, self._found.new), strict=True)
        )
        return old, new

    def _name(self, policy: Analysis) -> str:
        title = policy.document.title or self._phrases.text("export.title")
        updated = policy.overview.updated
        return f"{title} ({self._phrases.date(updated)})" if updated else title

    def meaning(self) -> str:
        """Return the heading over the changes."""
        return self._phrases.text("compare.only_one" if self._found.by_meaning else "compare.meaning")

    def status(self, status: Status) -> str:
        """Return the name of a status."""
        return self._phrases.text(f"compare.status.{status.value}")

    def counts(self) -> tuple[tuple[Status, str], ...]:
        """Return how many clauses became what, as "Moved: 3"; a status without any is left out."""
        counts = self._found.counts.items()
        return tuple((status, f"{self.status(status)}: {n}") for status, n in counts if n)

    def tone(self, tone: Tone) -> str:
        """Return what a change of that tone is for the reader."""
        if self._found.by_meaning:
            return self._phrases.tone(tone)
        return self._phrases.text(f"compare.tone.{tone.value}")

    def notices(self) -> tuple[str, ...]:
        """Return what to know about the comparison."""
        return tuple(map(self._phrases.notice, self._found.notices))

    def reference(self, clause: str, *, new: bool) -> str:
        """Return the printed name of a clause of one of the texts."""
        return (self._new if new else self._old)[clause]

    def groups(self) -> tuple[ChangeGroup, ...]:
        """Return the changes by category; the category of the most important change comes first."""
        found: dict[str, list[ChangeWords]] = {}
        for change in self._found.changes:
            if (line := self.change(change)) is not None:
                found.setdefault(change.category, []).append(line)
        return tuple(
            ChangeGroup(category, self._phrases.category(category), tuple(lines))
            for category, lines in found.items()
        )

    def change(self, change: Change) -> ChangeWords | None:
        """Return a change in words; None where the language has no two words for what changed."""
        text = self._text(change)
        if text is None:
            return None
        return ChangeWords(
            text,
            change.tone,
            tuple((clause, self._old[clause]) for clause in change.old),
            tuple((clause, self._new[clause]) for clause in change.new),
        )

    def _text(self, change: Change) -> str | None:
        text, by_meaning = self._phrases.text, self._found.by_meaning
        if change.kind is ChangeKind.VALUE:
            key = "values" if by_meaning else "value"
            old, new = (self._phrases.join(self._values(facts)) for facts in (change.before, change.facts))
            return text(f"compare.change.{key}", label=self._label(change.facts[0]), old=old, new=new)
        if change.kind in (ChangeKind.FIRM, ChangeKind.POSSIBLE):
            certain, possible = (self._said(change, may=may) for may in (False, True))
            if certain == possible:
                return None
            said = certain if change.kind is ChangeKind.FIRM else possible
            return text(f"compare.change.{change.kind.value}", what=said)
        key = change.kind.value
        if by_meaning:
            key = "only_second" if change.kind is ChangeKind.NEW else "only_first"
        if change.finding:
            return text(f"compare.change.{key}", what=self._said(change, may=change.may))
        values = self._phrases.join(self._values(change.facts))
        return text(f"compare.fact.{key}", label=self._label(change.facts[0]), what=values)

    def _said(self, change: Change, *, may: bool) -> str:
        clauses = change.new or change.old
        return self._phrases.point(Point((change.finding,), change.tone, clauses, change.facts, may))

    def _values(self, facts: Sequence[Fact]) -> list[str]:
        return list(dict.fromkeys(map(self._phrases.value, facts)))

    def _label(self, fact: Fact) -> str:
        return self._phrases.fact(fact).removesuffix(self._phrases.value(fact)).rstrip(": ")
