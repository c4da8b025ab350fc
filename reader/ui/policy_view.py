"""The policy with its highlights: a soft tint, a bar and a letter in the margin for each clause."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QPoint, QPointF, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from reader.ui.page import Page
from reader.ui.page_view import PageView
from reader.ui.reading import Reading

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from reader.core.lookup import Lookup
    from reader.core.model import Analysis, Span
    from reader.ui.highlights import Highlighter
    from reader.ui.ruler import ReadingRuler
    from reader.ui.session import Session
    from reader.ui.theme import Theme
    from reader.ui.visible_lines import Line

SECTION_LINE = 0.3  # the section at this share of the height is the one being read


class PolicyView(PageView):
    """Shows the session's policy and lights its clauses; says which clause was clicked."""

    clause_clicked = Signal(str)
    painted = Signal()
    ruler: ReadingRuler

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._session: Session | None = None
        super().__init__(parent)
        self.setObjectName("policy")
        self.setMouseTracking(True)
        self._theme = theme
        self._highlighter: Highlighter | None = None
        self._awaiting = False  # the text is shown, what it means is not known yet
        self._matches: Sequence[Span] = ()
        self._match = -1
        self._pressed = QPoint()
        self._expected: tuple[int, Page] | None = None
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def follow(self, session: Session) -> None:
        """Show the policies of a session from now on."""
        from reader.ui.highlights import Highlighter

        self._session, self._highlighter = session, Highlighter(session, self._theme)
        session.opened.connect(self._show_policy)
        session.clause_selected.connect(self._on_selected)
        session.filter_changed.connect(self._on_filter)
        for signal in (session.filter_changed, session.labels_changed, session.marks_changed):
            signal.connect(self.viewport().update)

    def be_used(self, session: Session) -> None:
        """Answer the mouse from now on: the first look at a text, lit or not, does without."""
        from reader.ui.hovering import Hovering
        from reader.ui.ruler import ReadingRuler

        self.ruler = ReadingRuler(self, self._theme)
        for target in (self, self.viewport()):
            target.setAcceptDrops(False)  # the window takes drops
        Hovering(self, session)
        self.let_select()

    @property
    def _lookup(self) -> Lookup | None:
        return self._session.lookup if self._session else None

    def show_text(self, page: Page) -> None:
        """Show the text of a policy that is still being understood."""
        self._awaiting = True
        self.show_page(page)

    def set_theme(self, theme: Theme) -> None:
        """Draw the highlights in the colours of a theme."""
        self._theme = theme
        if self._highlighter is not None:
            self._highlighter.theme = theme
        if "ruler" in self.__dict__:
            self.ruler.set_theme(theme)
        self.viewport().update()

    def set_zoom(self, percent: int) -> None:
        """Show the text at ``percent`` of the system's size, keeping the place."""
        self.set_reading(self._reading._replace(zoom=percent))

    def set_reading(self, reading: Reading) -> None:
        """Set the text anew, keeping the place, what is marked as found and what is chosen."""
        if reading == self._reading:
            return
        if self.page.rows:
            self.set_page_reading(reading)
        else:
            self._reading = reading

    def expect(self, analysis: Analysis, page: Page) -> None:
        """Take the page of an analysis that is about to be shown, made in another thread."""
        self._expected = (id(analysis.document), page)

    def light(self, page: Page) -> bool:
        """Light the clauses of the text that awaits it; tell whether that is the text of ``page``."""
        if not (self._awaiting and page.looks_like(self.page)):
            return False
        self.page = page  # it stands there already, at the place where one reads
        self.viewport().update()
        return True

    def _show_policy(self) -> None:
        self._matches, self._match = (), -1
        lookup, expected, self._expected = self._lookup, self._expected, None
        if lookup and expected and expected[0] == id(lookup.analysis.document):
            page = expected[1]
        else:
            page = Page.of(lookup.analysis) if lookup else Page()
        if not self.light(page):
            self.show_page(page)
        self._awaiting = False
        from reader.core.titles import title_of  # the first look at a text does without

        self.setAccessibleName((lookup and title_of(lookup.analysis)) or self.tr("Text of the policy"))

    def lines(self) -> Iterator[Line]:
        """Yield the visible lines of text with the pieces of clauses in them, in viewport pixels."""
        from reader.ui.visible_lines import visible_lines

        return visible_lines(self, self.page.rows, self.page.units, self._matches, self._match)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tints of the visible lines, then the text over them."""
        if self._session is not None and self._highlighter is not None:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._highlighter.paint(painter, self.lines(), self.document().defaultFont())
            if self._session.marks or self._session.doubtful:
                from reader.ui.mark_signs import paint_signs  # the first look at a text does without

                paint_signs(painter, self, self.lines(), self._session, self._theme)
            painter.end()
        super().paintEvent(event)
        if self.page.rows:
            self.painted.emit()

    def show_matches(self, matches: Sequence[Span], current: int) -> None:
        """Mark the places that were found; the current one is scrolled to (-1: none)."""
        self._matches, self._match = matches, current
        if 0 <= current < len(matches):
            self.scroll_to(matches[current].start, margin=0.35)
        self.viewport().update()

    def clause_under(self, place: QPoint) -> str:
        """Return the clause at a place of the viewport, "" where there is none."""
        for line in self.lines():
            for clause, box, _ in line.pieces:
                if box.adjusted(-3, -3, 3, 3).contains(QPointF(place)):
                    return clause
        return ""

    def clause_rect(self, clause: str) -> QRectF:
        """Return where the clause is visible in the viewport; an empty rectangle where it is not."""
        found = QRectF()
        for line in self.lines():
            for one, box, _ in line.pieces:
                if one == clause:
                    found = found.united(box)
        return found.intersected(QRectF(self.viewport().rect()))

    def _on_selected(self, clause: str) -> None:
        lookup = self._lookup
        if clause and lookup:
            box = self.clause_rect(clause)
            span = lookup.clauses[clause].span
            if box.isEmpty() or box.height() < 12 or self._cut_off(box):
                self.scroll_to(span.start, margin=0.25)
            self.place_cursor(span.start)
        self.viewport().update()

    def _on_filter(self) -> None:
        """Bring the next clause that the filter lets through into sight, where none of them is."""
        session, lookup = self._session, self._lookup
        if session is None or lookup is None or not session.filter.active:
            return
        lit, seen = session.lit_clauses(), QRectF(self.viewport().rect())
        shown = {clause for line in self.lines() if line.box.intersects(seen) for clause, *_ in line.pieces}
        if lit and shown.isdisjoint(lit):
            starts = [lookup.clauses[clause].span.start for clause in lit]
            self.scroll_to(next((s for s in starts if s >= self._top), starts[0]), margin=SECTION_LINE)

    def _cut_off(self, box: QRectF) -> bool:
        return box.top() < 4 or box.bottom() > self.viewport().height() - 4

    def _on_scrolled(self) -> None:
        lookup = self._lookup
        if not self.page.rows:
            return
        self._top = self.top_offset()
        if lookup is None or self._session is None:
            return
        section = lookup.section_at(self.offset_at(int(self.viewport().height() * SECTION_LINE)))
        if section is not None:
            self._session.enter(section.id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click began: a drag selects text, it does not choose a clause."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the clause that was clicked."""
        super().mouseReleaseEvent(event)
        moved = (event.position().toPoint() - self._pressed).manhattanLength()
        if (
            event.button() != QtCore.Qt.MouseButton.LeftButton
            or moved >= 4
            or self.textCursor().hasSelection()
        ):
            return
        if clause := self.clause_under(event.position().toPoint()):
            self.clause_clicked.emit(clause)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the clause at the cursor with Enter."""
        lookup = self._lookup
        if event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter) and lookup:
            clause = lookup.clause_at(self.cursor_offset())
            if clause is not None:
                self.clause_clicked.emit(clause.id)
                return
        super().keyPressEvent(event)
