"""Cards as widgets: a frame with a title, one plain sentence, and points tied to their clauses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.core.model import Point
from reader.ui.cached_column import CachedColumn
from reader.ui.card_texts import card_sentences
from reader.ui.flow_layout import FlowLayout
from reader.ui.icons import icon_px, pixmap
from reader.ui.session import Session
from reader.ui.theme import Theme

MOST_REFS = 6
REF_PADDING_PX = 5


class CardFrame(QFrame):
    """A frame with a column; each kind of card fills it."""

    clause_chosen = Signal(str)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._refs: dict[str, list[QToolButton]] = {}
        self._points: list[QLabel] = []
        self._column = CachedColumn(self)
        self._column.setContentsMargins(16, 13, 16, 14)
        self._column.setSpacing(7)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def steps(self) -> Iterator[None]:
        """Make what stands in the card, a piece at each step; the kinds whose content may be long do."""
        yield from ()

    def dress(self) -> None:
        """Have what is there in its style by now: dressing it all when the card is shown holds the window."""
        for part in self.findChildren(QWidget):
            part.ensurePolished()

    def mark(self, clause: str) -> None:
        """Show which references lead to the chosen clause."""
        for one, buttons in self._refs.items():
            for button in buttons:
                button.setChecked(one == clause)

    def add_text(self, text: str, name: str, *, scale: float = 1.0) -> QLabel:
        """Add a line of text; ``name`` picks its style."""
        label = text_label(text, name, scale=scale)
        self._column.addWidget(label)
        return label

    def add_point(self, point: Point) -> None:
        """Add one point at the end of the card."""
        self._column.addLayout(self.point_row(point))

    def point_row(self, point: Point) -> QHBoxLayout:
        """Return one point: the mark of its tone, its sentence, and buttons to its clauses."""
        phrases = self._session.phrases
        lookup = self._session.lookup
        row = QHBoxLayout()
        row.setSpacing(9)
        if lookup is None:
            return row
        mark, tone = QLabel(), point.tone.value
        size = icon_px(self.font(), 18)
        mark.setPixmap(pixmap(tone, self._theme.colour(tone), size, self.devicePixelRatioF()))
        mark.setAccessibleName(phrases.tone(point.tone))
        mark.setToolTip(phrases.tone(point.tone))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(1)
        sentence = text_label(phrases.point(point, operator=lookup.analysis.overview.operator), "point")
        sentence.setAccessibleName(f"{phrases.tone(point.tone)}: {sentence.text()}")
        column.addWidget(sentence)
        self._points.append(sentence)
        column.addLayout(self.references(point.clauses))
        row.addLayout(column, 1)
        return row

    def references(self, clauses: Sequence[str]) -> FlowLayout:
        """Return buttons that lead to clauses; of many the first ones, and how many more there are."""
        flow = FlowLayout(spacing=2, overhang=REF_PADDING_PX)  # the numbers stand under the sentence
        lookup = self._session.lookup
        if lookup is None:
            return flow
        for clause in clauses[:MOST_REFS]:
            button = QToolButton()
            button.setObjectName("ref")
            button.setText(lookup.references[clause])
            button.setCheckable(True)
            button.setToolTip(lookup.clauses[clause].text[:400])
            button.setAccessibleName(f"{button.text()}: {lookup.clauses[clause].text[:120]}")
            button.clicked.connect(lambda _=False, c=clause: self.clause_chosen.emit(c))
            self._refs.setdefault(clause, []).append(button)
            flow.addWidget(button)
        if len(clauses) > MOST_REFS:
            rest = text_label(f"+{len(clauses) - MOST_REFS}", "muted")
            rest.setWordWrap(False)
            rest.setMargin(3)
            flow.addWidget(rest)
        return flow


class SectionCard(CardFrame):
    """The card of one section: a click on it leads to the section, a reference to its clause."""

    section_chosen = Signal(str)

    def __init__(self, session: Session, theme: Theme, section: str, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self.setObjectName("card")
        self.section = section
        lookup = session.lookup
        if lookup is None:
            return
        title, gist, *_ = card_sentences(session, section)
        self._title = self.add_text(title, "title", scale=1.04) if title else None
        self._gist = self.add_text(gist, "gist")
        for point in lookup.cards[section].points:
            self.add_point(point)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(title)

    def sentence(self, n: int) -> QLabel | None:
        """Return the label of one of the `card_sentences`; None for a title that is not there."""
        return self._points[n - 2] if n > 1 else self._gist if n else self._title

    def set_current(self, current: bool) -> None:
        """Frame the card of the section that is being read."""
        if self.property("current") != current:
            self.setProperty("current", current)
            self.style().polish(self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lead to the section."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.section_chosen.emit(self.section)


def text_label(text: str, name: str, *, scale: float = 1.0) -> QLabel:
    """Return a label that wraps, can be selected and is plain text whatever it holds."""
    label = QLabel(text)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if scale != 1.0:
        font = label.font()
        font.setPointSizeF(font.pointSizeF() * scale)
        label.setFont(font)
    return label
