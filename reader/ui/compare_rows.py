"""The rows of a comparison: what changed for the reader, and the clauses, as values that can be drawn."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from reader.comparison_words import ARROW, ChangeGroup, ChangeWords, ComparisonWords
from reader.core.comparison import Comparison, Entry, Status
from reader.core.model import Tone
from reader.core.word_diff import Run

RowRole = int(Qt.ItemDataRole.UserRole) + 1
Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
COLOURS = {
    Status.SAME: "muted",
    Status.MOVED: "neutral",
    Status.REWORDED: "neutral",
    Status.CHANGED: "accent",
    Status.NEW: "good",
    Status.GONE: "watch",
}


@dataclass(frozen=True, slots=True)
class Lines:
    """A paragraph of a row; ``quoted`` are the policy's words, ``label`` stands before them."""

    runs: tuple[Run, ...]
    quoted: bool = False
    label: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A heading, a change or a clause; ``old`` and ``new`` are the clauses that it leads to.

    ``drawing`` is an icon in the theme's ``colour``, ``head`` its word; ``numbers`` are the printed ones,
    each with whether it is the new text's. ``entry`` is its place in the comparison, -1 for none.
    """

    head: str
    numbers: tuple[tuple[str, bool], ...] = ()
    drawing: str = ""
    colour: str = "text"
    lines: tuple[Lines, ...] = ()
    heading: bool = False
    entry: int = -1
    old: tuple[str, ...] = ()
    new: tuple[str, ...] = ()

    @property
    def beside(self) -> str:
        """The numbers before and now; one where they are the same or there is only one."""
        return ARROW.join(number for number, _ in self.numbers)

    @property
    def text(self) -> str:
        """What is copied: words that came in brackets with +, those that went with −."""
        marks = {"-": "[− {}]", "+": "[+ {}]"}
        lines = (" ".join(marks.get(r.sign, "{}").format(r.text) for r in one.runs) for one in self.lines)
        return "\n".join((" ".join(filter(None, (self.head, self.beside))), *lines))

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        translate = QCoreApplication.translate
        came = translate("CompareRows", "added: {0};"), translate("CompareRows", "removed: {0};")
        words = {"+": came[0], "-": came[1]}
        said = [" ".join(filter(None, (self.head, self.beside)))]
        for one in self.lines:
            whole = " ".join(words.get(run.sign, "{0}").format(run.text) for run in one.runs)
            said.append(f"{one.label}: {whole}" if one.label else whole)
        return ". ".join(said)


def summary_rows(words: ComparisonWords) -> Iterator[Row]:
    """Return what changed for the reader, worst first, under headings."""
    at = words.places()
    for group in words.groups():
        yield Row(_counted(group), heading=True)
        for line in group.lines:
            yield _change(line, at)


def _counted(group: ChangeGroup) -> str:
    return f"{group.name} ({len(group.lines)})"


def _change(line: ChangeWords, at: dict[tuple[bool, str], int]) -> Row:
    old, new = tuple(one for one, _ in line.old), tuple(one for one, _ in line.new)
    return Row(
        line.category, _numbers(", ".join(n for _, n in line.old), ", ".join(n for _, n in line.new)),
        line.tone.value, line.tone.value if line.tone is not Tone.NEUTRAL else "muted",
        (Lines((Run("=", line.text),)),), False, at[(True, new[0]) if new else (False, old[0])], old, new,
    )  # fmt: skip


def clause_rows(found: Comparison, words: ComparisonWords, shown: Container[Status]) -> Iterator[Row]:
    """Return the clauses with one of the statuses, by category, each with what it means under its words."""
    for group in words.clause_groups(shown):
        yield Row(f"{group.name} ({len(group.entries)})", heading=True)
        for n in group.entries:
            yield _clause(n, found.entries[n], words, by_meaning=found.by_meaning)


def _clause(n: int, entry: Entry, words: ComparisonWords, *, by_meaning: bool) -> Row:
    old, new = (side.clauses if side else () for side in (entry.old, entry.new))
    return Row(
        words.entry_status(entry), words.entry_numbers(entry), f"status-{entry.status.value}",
        "neutral" if by_meaning else COLOURS[entry.status],
        tuple(_words(entry, words, by_meaning=by_meaning)), False, n, old, new,
    )  # fmt: skip


def _words(entry: Entry, words: ComparisonWords, *, by_meaning: bool) -> Iterator[Lines]:
    if by_meaning:
        for side, new in ((entry.old, False), (entry.new, True)):
            if side is not None:
                yield Lines((Run("=", side.text),), True, words.side(new=new))
    else:
        yield Lines(words.entry_runs(entry), True)


def _numbers(old: str, new: str) -> tuple[tuple[str, bool], ...]:
    return tuple((name, now) for name, now in ((old, False), (new, True)) if name and (now or old != new))


class CompareRows(QAbstractListModel):
    """Rows for a list; what they look like is the painter's."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def show(self, rows: Sequence[Row]) -> None:
        """Take other rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row, its words, or what is spoken of it."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == RowRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        return row.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every row be reached; a heading leads nowhere, but a screen reader reads it."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
