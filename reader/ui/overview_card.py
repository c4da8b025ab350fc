"""The card of the whole policy: who, when, what to watch out for, what is good and what is not said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from reader.core.model import Point, Tone
from reader.ui.card import CardFrame
from reader.ui.expected_list import ExpectedList
from reader.ui.law_list import LawList
from reader.ui.session import Session
from reader.ui.theme import Theme

MOST_OVERVIEW_POINTS = 4


class OverviewCard(CardFrame):
    """ "At a glance": who, when, how long to read, what to watch out for, what is good, what is said."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self.setObjectName("overview")
        self._title = self.add_text("", "title", scale=1.2)
        self._facts = self.add_text("", "muted")
        self._rest: list[tuple[QPushButton, int]] = []
        self._retranslate()

    def steps(self) -> Iterator[None]:
        """Say what is to be said, a point at each step."""
        lookup = self._session.lookup
        if lookup is None:
            return
        overview, phrases = lookup.analysis.overview, self._session.phrases
        for tone, points in ((Tone.WATCH, overview.watch), (Tone.GOOD, overview.good)):
            if points:
                heading = self.add_text(f"{phrases.tone(tone)} ({len(points)})", tone.value)
                heading.setStyleSheet("font-weight: 600;")
            for point in points[:MOST_OVERVIEW_POINTS]:
                self.add_point(point)
                yield
            if len(points) > MOST_OVERVIEW_POINTS:
                self._add_rest(points[MOST_OVERVIEW_POINTS:])
        if overview.expected:
            self._column.addWidget(ExpectedList(self, self._session, self._theme))
            yield
        if overview.laws:
            self._column.addWidget(LawList(self, self._session, self._theme))
        self._retranslate()

    def _add_rest(self, points: Sequence[Point]) -> None:
        """Add a button that opens the points that are not shown at first."""
        button = QPushButton()
        button.setObjectName("link")
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._rest.append((button, len(points)))

        def open_rest() -> None:
            at = self._column.indexOf(button)
            for n, point in enumerate(points):
                self._column.insertLayout(at + n, self.point_row(point))
            button.hide()
            self.mark(self._session.selected)

        button.clicked.connect(open_rest)

    def _retranslate(self) -> None:
        for button, count in self._rest:
            button.setText(self.tr("Show {0} more").format(count))
        lookup, phrases = self._session.lookup, self._session.phrases
        if lookup is None:
            return
        self._title.setText(phrases.text("overview.title"))
        self._facts.setText("\n".join(phrases.overview_lines(lookup.analysis.overview)))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
