"""The place of reading: kept while one reads, and found again when the same document is opened."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from reader.core.anchor import Anchor
from reader.core.relocate import anchor_of_place, place_of_reading
from reader.store.marks import MarksStore
from reader.ui.policy_view import PolicyView
from reader.ui.session import Session

KEEP_MS = 1_000  # after the first scrolling


class ReadingPlace(QObject):
    """Keeps in the store where one reads, as long as ``wanted`` allows it, and goes there again."""

    def __init__(
        self, session: Session, view: PolicyView, store: MarksStore, wanted: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        """Watch a view."""
        super().__init__(parent)
        self._session, self._view, self._store, self._wanted = session, view, store, wanted
        self._kept = -1
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_MS)
        self._timer.timeout.connect(self.keep)
        view.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        session.leaving.connect(self.keep)

    def _on_scrolled(self) -> None:
        if not self._timer.isActive() and self._session.lookup is not None:
            self._timer.start()

    def keep(self) -> None:
        """Keep the place now, where it is a new one; a full disk costs the place and nothing else."""
        self._timer.stop()
        lookup = self._session.lookup
        if lookup is None or not self._wanted():
            return
        top = self._view.top_offset()
        clauses = lookup.analysis.clauses
        clause = lookup.clause_at(top) or next((c for c in clauses if c.span.start >= top), None)
        if clause is not None and top != self._kept:
            self._kept = top
            with contextlib.suppress(OSError):
                self._store.keep_position(lookup.analysis.document.sha256, anchor_of_place(clause, top))

    def restore(self, anchor: Anchor | None) -> None:
        """Go to where the document was read last, but for a reader who has begun to scroll through it."""
        lookup = self._session.lookup
        place = place_of_reading(anchor, lookup) if anchor and lookup else None
        begun = self._view.verticalScrollBar().value() > 0
        if place is not None and lookup and not begun and place > lookup.analysis.clauses[0].span.start:
            self._view.scroll_to(place)
        self._kept = self._view.top_offset()
