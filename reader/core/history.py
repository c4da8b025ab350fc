"""Undo and redo of marks: each act is what the marks were before it and after it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.core.marks import Mark

MOST_STEPS = 500


@dataclass(frozen=True, slots=True)
class Change:
    """One mark before and after an act; None where there was or is none."""

    before: Mark | None
    after: Mark | None

    def undone(self) -> Change:
        """Return the change that takes this one back."""
        return Change(self.after, self.before)


class History:
    """The acts that can be undone and redone, each of one or more changes."""

    def __init__(self) -> None:
        self._done: list[tuple[Change, ...]] = []
        self._undone: list[tuple[Change, ...]] = []
        self._joined = ""

    @property
    def can_undo(self) -> bool:
        """Whether there is an act to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is an act to do again."""
        return bool(self._undone)

    def add(self, *changes: Change, joining: str = "") -> None:
        """Remember an act; with the same ``joining`` as the act before (typing) it becomes one with it."""
        if joining and joining == self._joined and self._done and len(changes) == 1:
            self._done[-1] = (Change(self._done[-1][0].before, changes[0].after),)
        else:
            self._done.append(changes)
            del self._done[:-MOST_STEPS]
        self._joined = joining
        self._undone.clear()

    def part(self) -> None:
        """Begin a new act with whatever comes next."""
        self._joined = ""

    def undo(self) -> tuple[Change, ...]:
        """Return the changes that take back the last act; none where there is none."""
        if not self._done:
            return ()
        self._joined = ""
        act = self._done.pop()
        self._undone.append(act)
        return tuple(change.undone() for change in reversed(act))

    def redo(self) -> tuple[Change, ...]:
        """Return the changes of the act that was taken back last; none where there is none."""
        if not self._undone:
            return ()
        self._joined = ""
        act = self._undone.pop()
        self._done.append(act)
        return act

    def clear(self) -> None:
        """Forget every act."""
        self._done.clear()
        self._undone.clear()
        self._joined = ""
