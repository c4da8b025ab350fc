"""The reader's marks on the open policy: every act on them, its undoing, and its way into the store."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from reader.core.codebook import CATEGORIES
from reader.core.history import Change, History
from reader.core.marks import MOST_NOTE_CHARS, Mark, Placed, additions, joined, new_id, place_marks
from reader.core.model import Analysis
from reader.store.marks import MarksStore
from reader.store.recalled import Recalled, recall
from reader.ui.session import Session

RETRY_MS = 5_000


class Marking(QObject):
    """Changes marks at once, stores them, and tells the session which clauses carry one.

    Marks of a document that must not be remembered live until it is closed.
    """

    changed = Signal()
    save_failed = Signal(object)  # the OSError

    def __init__(self, session: Session, store: MarksStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._store = store
        self._original: Analysis | None = None
        self._here: Recalled | None = None
        self._placed: dict[str, Placed] = {}
        self._unsaved: list[Change] = []
        self.history = History()
        self.remembers = True
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.setInterval(RETRY_MS)
        self._retry.timeout.connect(lambda: self._save(()))

    @property
    def saved(self) -> bool:
        """Whether every mark is in the store."""
        return self.remembers and not self._unsaved

    @property
    def placed(self) -> tuple[Placed, ...]:
        """All marks of the policy with their places, in reading order; what is gone stands last."""
        order = self._session.lookup.order if self._session.lookup else {}
        return tuple(
            sorted(
                self._placed.values(), key=lambda one: (order.get(one.clause or "", len(order)), one.mark.id)
            )
        )

    def warm(self) -> None:
        """Open the store, so that it need not be waited for; from any thread, never fails."""
        self._store.warm()

    def recall(self, analysis: Analysis) -> Recalled:
        """Look up what is remembered of a policy. Touches no widget: may run in another thread."""
        return recall(self._store, analysis)

    def take(self, analysis: Analysis, recalled: Recalled) -> Analysis:
        """Begin with another policy and return its analysis with the reader's corrections."""
        self.leave()
        self._original, self._here = analysis, recalled
        self._placed = {one.mark.id: one for one in recalled.placed}
        self.remembers = recalled.remembered.remember
        return self._corrected()

    def leave(self) -> None:
        """Let go of the policy; what could not be stored is tried once more."""
        if self._unsaved:
            self._save(())
        self._original, self._here, self._placed, self._unsaved = None, None, {}, []
        self.history.clear()

    def announce(self) -> None:
        """Tell the session and the panels which clauses carry marks."""
        sure = {o.clause: o.mark for o in self._placed.values() if o.clause and o.place.certain}
        open_ = {o.clause: o.mark for o in self._placed.values() if o.clause and not o.place.certain}
        self._session.set_marks(sure, open_)
        self.changed.emit()

    def mark_on(self, clause: str) -> Mark | None:
        """Return the mark that stands on a clause for certain."""
        return self._session.marks.get(clause)

    def set_note(self, clause: str, note: str) -> None:
        """Write the note of a clause; typing in one go is one act."""
        self._set(clause, joining=f"note {clause}", note=note[:MOST_NOTE_CHARS])

    def toggle_bookmark(self, clause: str) -> None:
        """Set or take away the bookmark of a clause."""
        mark = self.mark_on(clause)
        self._set(clause, bookmark=not (mark and mark.bookmark))

    def set_categories(self, clause: str, categories: tuple[str, ...]) -> None:
        """Correct the categories of a clause; the program's own ones are no correction."""
        if self._original is not None:
            ours = {label.id for label in self._original.labels[clause].categories}
            ordered = tuple(one for one in CATEGORIES if one in categories)
            self._set(clause, categories=None if ours == set(categories) else ordered)

    def found_categories(self, clause: str) -> tuple[str, ...]:
        """Return the categories that the program gave a clause, whatever the reader chose."""
        return tuple(c.id for c in self._original.labels[clause].categories) if self._original else ()

    def put_on(self, mark: Mark, clause: str) -> None:
        """Put a mark on a clause by the reader's decision; one that is there already takes it in."""
        if self._here is None:
            return
        there = self.mark_on(clause)
        if there is not None and there.id != mark.id:
            self._act(Change(mark, None), Change(there, _stamped(joined(there, mark))))
        else:
            anchor = self._here.index.anchor(clause)
            moved = replace(mark, anchor=anchor, made_on=self._here.document.sha256)
            self._act(Change(mark, _stamped(moved)))

    def remove(self, mark: Mark) -> None:
        """Take a mark away."""
        self._act(Change(mark, None))

    def take_in(self, marks: Iterable[Mark]) -> int | None:
        """Add marks from a file and return how many were new; None where none is on this policy."""
        if self._here is None:
            return None
        placed = place_marks(marks, self._here.index, self._here.document.sha256, {})
        mine = [one.mark for one in self._placed.values()]
        changes = additions(placed, self._session.marks, mine)
        if changes:
            self._act(*changes)
        return len(changes) if any(one.clause for one in placed) else None

    def undo(self) -> None:
        """Take back the last act."""
        self._carry_out(self.history.undo())

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._carry_out(self.history.redo())

    def remember(self, on: bool) -> None:
        """Erase all that is stored of the policy and store nothing more of it; or begin to store again.

        Raises: OSError.
        """
        if self._here is None or on == self.remembers:
            return
        self._store.forget(self._here.document, for_good=not on)
        self.remembers = on
        if on:
            self._save([Change(None, one.mark) for one in self._placed.values()])
        else:
            self._placed, self._unsaved = {}, []
            self.history.clear()
            self._show_labels()
        self.announce()

    def _set(self, clause: str, *, joining: str = "", **values: object) -> None:
        if self._here is None:
            return
        before = self.mark_on(clause)
        index, sha256 = self._here.index, self._here.document.sha256
        mark = before or Mark(new_id(), index.anchor(clause), sha256)
        after = replace(mark, **values)  # type: ignore[arg-type]
        if after == mark:
            return
        self._act(Change(before, None if after.empty else _stamped(after)), joining=joining)

    def _act(self, *changes: Change, joining: str = "") -> None:
        self.history.add(*changes, joining=joining)
        self._carry_out(changes)

    def _carry_out(self, changes: Iterable[Change]) -> None:
        changes = list(changes)
        if not changes or self._here is None:
            return
        corrections = self._corrections()
        for change in changes:
            if change.before is not None:
                self._placed.pop(change.before.id, None)
        for change in changes:
            if change.after is not None:
                self._placed[change.after.id] = self._place(change.after)
        if self._corrections() != corrections:
            self._show_labels()
        self.announce()
        self._save(changes)

    def _place(self, mark: Mark) -> Placed:
        assert self._here is not None
        known = self._here.remembered.known
        others = [one.mark for one in self._placed.values() if one.place.certain and one.mark.id != mark.id]
        sha256 = self._here.document.sha256
        near = [other for other in others if other.anchor.digest == mark.anchor.digest]
        placed = place_marks([*near, mark], self._here.index, sha256, known)
        return next(one for one in placed if one.mark.id == mark.id)

    def _show_labels(self) -> None:
        if self._original is not None:
            self._session.set_labels(self._corrected())

    def _corrections(self) -> dict[str, tuple[str, ...]]:
        return {
            one.clause: one.mark.categories
            for one in self._placed.values()
            if one.clause and one.place.certain and one.mark.categories is not None
        }

    def _corrected(self) -> Analysis:
        assert self._original is not None
        wanted = self._corrections()
        if not wanted:
            return self._original
        from reader.analysis.corrections import with_corrections

        return with_corrections(self._original, wanted)

    def _save(self, changes: Iterable[Change]) -> None:
        self._unsaved += changes
        if self._here is None or not self.remembers or not self._unsaved:
            return
        try:
            self._store.apply(self._here.document, self._unsaved)
        except OSError as error:
            self.save_failed.emit(error)
            self._retry.start()
            return
        self._unsaved = []


def _stamped(mark: Mark) -> Mark:
    return replace(mark, changed=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))
