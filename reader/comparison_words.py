"""The words of a comparison, chosen once for the window and every export."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass

from reader.core.codebook import CATEGORIES
from reader.core.comparison import DIFFERENT, Change, ChangeKind, Comparison, Entry, Status
from reader.core.lookup import Lookup
from reader.core.model import Fact, Point, Tone
from reader.core.titles import title_of
from reader.core.word_diff import Run
from reader.phrases import Phrases

ARROW = " → "


@dataclass(frozen=True, slots=True)
class ChangeWords:
    """One change in a sentence; ``old`` and ``new`` are the (id, printed name) of the clauses behind it."""

    text: str
    tone: Tone
    category: str
    old: tuple[tuple[str, str], ...]
    new: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ChangeGroup:
    """Changes of one tone or, of two languages, what one of the texts alone says; ranked, never empty."""

    name: str
    lines: tuple[ChangeWords, ...]


@dataclass(frozen=True, slots=True)
class ClauseGroup:
    """Entries about one category, by their place in the comparison; ``category`` "" has those about none."""

    category: str
    name: str
    entries: tuple[int, ...]


class ComparisonWords:
    """Words one comparison in the language of ``phrases``; ``files`` name texts without a title."""

    def __init__(self, found: Comparison, phrases: Phrases, files: tuple[str, str] = ("", "")) -> None:
        self._found = found
        self._phrases = phrases
        self._files = files
        self._old, self._new = Lookup(found.old).references, Lookup(found.new).references

    def title(self) -> str:
        """Return what is compared: two versions, or one policy in two languages."""
        return self._phrases.text("compare.languages" if self._found.by_meaning else "compare.title")

    def names(self) -> tuple[str, str]:
        """Return which text is which: its title, and when it was changed last."""
        old, new = (f"{self.side(new=now)}: {self._name(new=now)}" for now in (False, True))
        return old, new

    def side(self, *, new: bool) -> str:
        """Return the name of one of the texts: before or now, or its language."""
        if self._found.by_meaning:
            return self._phrases.text(
                f"compare.text.{(self._found.new if new else self._found.old).language}"
            )
        return self._phrases.text(f"compare.{'new' if new else 'old'}")

    def _name(self, *, new: bool) -> str:
        policy = self._found.new if new else self._found.old
        title = title_of(policy) or self._files[new] or self._phrases.text("export.title")
        updated = policy.overview.updated
        return f"{title} ({self._phrases.date(updated)})" if updated else title

    def meaning(self) -> str:
        """Return the heading over the changes."""
        return self._phrases.text("compare.only_one" if self._found.by_meaning else "compare.meaning")

    def status(self, status: Status) -> str:
        """Return the name of a status; of two languages, which of them has the clause."""
        if not self._found.by_meaning or status in (Status.MOVED, Status.REWORDED):
            return self._phrases.text(f"compare.status.{status.value}")
        if status in (Status.NEW, Status.GONE):
            said_in = self._found.new if status is Status.NEW else self._found.old
            return self._phrases.text(f"compare.only.{said_in.language}")
        return self._phrases.text(f"compare.status_of_languages.{status.value}")

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
        """Return the changes, worst for the reader first; of two languages what each alone says."""
        found: dict[str, list[ChangeWords]] = {}
        for change in self._found.changes:
            if (line := self.change(change, brief=True)) is not None:
                found.setdefault(self._heading(change), []).append(line)
        names = list(found)
        if self._found.by_meaning:
            names = [name for name in (*map(self.status, (Status.GONE, Status.NEW)), *names) if name in found]
        return tuple(ChangeGroup(name, tuple(found[name])) for name in dict.fromkeys(names))

    def _heading(self, change: Change) -> str:
        if not self._found.by_meaning:
            return self.tone(change.tone)
        if change.kind in (ChangeKind.NEW, ChangeKind.GONE):
            return self._only(change)
        return self._phrases.text("compare.differs")

    def _only(self, change: Change) -> str:
        return self.status(Status.NEW if change.kind is ChangeKind.NEW else Status.GONE)

    def clause_groups(self, shown: Container[Status]) -> tuple[ClauseGroup, ...]:
        """Return the entries with one of the statuses by category, in the order of the changes' weight."""
        ranked = list(dict.fromkeys([change.category for change in self._found.changes] + [*CATEGORIES, ""]))
        found: dict[str, list[int]] = {category: [] for category in ranked}
        for n, entry in enumerate(self._found.entries):
            if entry.status in shown:
                found[self._category(entry)].append(n)
        name = {category: self._phrases.category(category) for category in CATEGORIES}
        name[""] = self._phrases.text("compare.no_category")
        return tuple(ClauseGroup(one, name[one], tuple(ids)) for one, ids in found.items() if ids)

    def listed(self) -> tuple[ClauseGroup, ...]:
        """Return what an export lists: the entries that differ, and those that a change rests on."""
        at, entries = self.places(), self._found.entries
        cited = {at[False, c] for change in self._found.changes for c in change.old}
        cited |= {at[True, c] for change in self._found.changes for c in change.new}
        cited |= {n for n, entry in enumerate(entries) if entry.status in DIFFERENT}
        groups = (
            ClauseGroup(one.category, one.name, tuple(n for n in one.entries if n in cited))
            for one in self.clause_groups(frozenset(Status))
        )
        return tuple(group for group in groups if group.entries)

    def places(self) -> dict[tuple[bool, str], int]:
        """Return the entry of each clause of the new (True) and the old text; one that differs goes first."""
        at: dict[tuple[bool, str], int] = {}
        for n, entry in enumerate(self._found.entries):
            for new, side in ((False, entry.old), (True, entry.new)):
                for clause in side.clauses if side else ():
                    if entry.status in DIFFERENT or (new, clause) not in at:
                        at[new, clause] = n
        return at

    def entry_status(self, entry: Entry) -> str:
        """Return what became of an entry, and that it moved where its words changed too."""
        status = self.status(entry.status)
        moved = entry.moved and entry.status is not Status.MOVED
        return f"{status} · {self.status(Status.MOVED)}" if moved else status

    def entry_numbers(self, entry: Entry) -> tuple[tuple[str, bool], ...]:
        """Return the printed names before and now, each with whether it is the new text's; one if equal."""
        old, new = (
            ", ".join(self.reference(one, new=now) for one in side.clauses) if side else ""
            for side, now in ((entry.old, False), (entry.new, True))
        )
        return tuple((name, now) for name, now in ((old, False), (new, True)) if name and (now or old != new))

    def entry_runs(self, entry: Entry) -> tuple[Run, ...]:
        """Return the words of an entry, with those that came and went."""
        if entry.runs:
            return entry.runs
        sign = {Status.GONE: "-", Status.NEW: "+"}.get(entry.status, "=")
        side = entry.new or entry.old
        return (Run(sign, side.text),) if side else ()

    def _category(self, entry: Entry) -> str:
        """Return what an entry is about: the surest category of its text now, else before."""
        for side, policy in ((entry.new, self._found.new), (entry.old, self._found.old)):
            labels = [one for c in (side.clauses if side else ()) for one in policy.labels[c].categories]
            if labels:
                return max(labels, key=lambda label: label.confidence).id
        return ""

    def change(self, change: Change, *, brief: bool = False) -> ChangeWords | None:
        """Return a change in words; None where the language has no two words for what changed.

        ``brief`` leaves out what the heading of a group says.
        """
        text = self._text(change)
        if text is None:
            return None
        if self._found.by_meaning and not brief and change.kind in (ChangeKind.NEW, ChangeKind.GONE):
            text = f"{self._only(change)}: {text}"
        return ChangeWords(
            text,
            change.tone,
            self._phrases.category(change.category),
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
        said = self._said(change, may=change.may) if change.finding else ""
        values = self._phrases.join(self._values(change.facts))
        if by_meaning:
            return said or f"{self._label(change.facts[0])}: {values}"
        if said:
            return text(f"compare.change.{change.kind.value}", what=said)
        return text(f"compare.fact.{change.kind.value}", label=self._label(change.facts[0]), what=values)

    def _said(self, change: Change, *, may: bool) -> str:
        clauses = change.new or change.old
        return self._phrases.point(Point((change.finding,), change.tone, clauses, change.facts, may))

    def _values(self, facts: Sequence[Fact]) -> list[str]:
        return list(dict.fromkeys(map(self._phrases.value, facts)))

    def _label(self, fact: Fact) -> str:
        return self._phrases.fact(fact).removesuffix(self._phrases.value(fact)).rstrip(": ")
