"""A page that is shown at once, however long it is: the rest of it is filled in and set while one reads."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QTextCursor, QTextFrameFormat
from PySide6.QtWidgets import QTextBrowser, QWidget

from reader.ui.gutter import gutter_px
from reader.ui.page import Page, empty_document, fill
from reader.ui.page_layout import PageLayout
from reader.ui.reading import Reading
from reader.ui.slices import Slices

if TYPE_CHECKING:
    from PySide6.QtCore import QByteArray, QUrl
    from PySide6.QtGui import QKeyEvent, QResizeEvent

RIGHT_PX, TOP_PX, BOTTOM_PX = 24, 22, 48
FIRST_ROWS = 120  # filled before the page is shown
ROWS_AT_ONCE = 60
LETTERS_AT_ONCE = 2_000  # with fewer rows where these are long
KEPT_ROWS = 1_000  # around the place that is read: rows farther away are set again when they come near


class PageView(QTextBrowser):
    """Shows a `Page`, and keeps the place when the width or the letters change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.page = Page()
        self._reading = Reading()
        self._gutter = 0
        self._top = 0  # the offset at the top of the view, kept when the width changes
        self._anchor = 0  # the row there
        self._y = 0.0  # the scroll bar counts whole pixels
        self._room = QSize()  # of the viewport: asking for the widget itself costs 18 ms of the start
        self._slices = Slices(self)
        self._layout = PageLayout(empty_document(self.font(), self), self.page, 100)
        self.verticalScrollBar().valueChanged.connect(self._settle)

    def let_select(self) -> None:
        """Let text be selected, by mouse and keyboard, and nothing else."""
        flags = QtCore.Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)

    def loadResource(self, kind: int, name: QUrl | str) -> QByteArray:
        """Nothing in a policy may read a file or the net."""
        return QtCore.QByteArray()

    @property
    def settled(self) -> bool:
        """Whether the whole page is filled in and measured."""
        return not self._slices.busy

    def show_page(self, page: Page) -> None:
        """Show another page from its beginning."""
        self.page, self._top, self._anchor, self._y = page, 0, 0, 0.0
        font = self._reading.text_font(self.font())
        self._gutter = gutter_px(font)
        made, before = empty_document(font, self), self._layout
        self._layout = PageLayout(made, page, self._reading.line_spacing)
        made.setDocumentLayout(self._layout)
        self._fill(FIRST_ROWS)
        self.setDocument(made)
        before.document().deleteLater()  # Qt deletes only a document that it has made itself
        vars(before).clear()  # it and its document refer to each other, and garbage is looked for late
        self._fit_column()
        self._layout.begin()
        self._slices.start(self._steps())

    def set_page_reading(self, reading: Reading) -> None:
        """Set the text anew, keeping the place."""
        self._reading = reading
        font = self._reading.text_font(self.font())
        top = self.top_offset()
        self._gutter = gutter_px(font)
        self._layout.hold()
        self.document().setDefaultFont(font)
        self._layout.set_line_height(reading.line_spacing)
        self._fit_column()
        self._layout.begin()
        self.scroll_to(top)
        self._slices.start(self._steps())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column comfortable and in the middle, and the place that is being read."""
        top, self._room = self._top, event.size()
        super().resizeEvent(event)
        self._fit_column()
        if top:
            self.scroll_to(top)
        if self.page.rows:
            self._slices.start(self._steps())

    def _fit_column(self) -> None:
        column = self._reading.column_px(self.document().defaultFont())
        side = max(0.0, (self._room.width() - self._gutter - RIGHT_PX - column) / 2)
        wanted = QTextFrameFormat()
        wanted.setLeftMargin(self._gutter + side)
        wanted.setRightMargin(RIGHT_PX + side)
        wanted.setTopMargin(TOP_PX)
        wanted.setBottomMargin(BOTTOM_PX)
        frame = self.document().rootFrame()
        if frame.frameFormat().leftMargin() != wanted.leftMargin():
            frame.setFrameFormat(wanted)

    def _fill(self, end: int) -> None:
        """Have the rows before ``end`` in the document."""
        start, end = self._layout.filled, min(end, len(self.page.rows))
        if start < end:
            fill(self._layout.document(), self.page.rows, start, end, self.page.plain)
            self._layout.filled = end

    def fill_all(self) -> None:
        """Have the whole text in the document; nothing is set for it."""
        self._fill(len(self.page.rows))

    def _steps(self) -> Iterator[None]:
        """Fill in what is missing, then measure row by row, without moving what is read."""
        layout = self._layout
        while layout.filled < len(self.page.rows):
            yield from self._waiting_rows()
            self._fill(layout.filled + ROWS_AT_ONCE)
            yield
        while self.verticalScrollBar().isSliderDown():
            yield
        row = 0
        while row < len(layout.heights):
            yield from self._waiting_rows()
            before = layout.heights.top(self._anchor)
            grown, letters, end = 0.0, 0, min(row + ROWS_AT_ONCE, len(layout.heights))
            while row < end and letters < LETTERS_AT_ONCE:
                if not layout.heights.known(row):
                    letters += len(self.page.rows[row].text)
                    grown += layout.measure(row)
                    if not layout.heights.known(row):
                        break  # its letters come first
                row += 1
            if len(layout.heights) > KEPT_ROWS:
                layout.drop(range(self._anchor - KEPT_ROWS // 2, self._anchor + KEPT_ROWS // 2))
            if grown:
                layout.tell_size()
                self._move(layout.heights.top(self._anchor) - before)
            yield

    def _waiting_rows(self) -> Iterator[None]:
        """Have the letters come that rows wait for, and set those in sight."""
        layout, bar = self._layout, self.verticalScrollBar()
        for row in layout.alphabets.come():
            if row is not None:
                above = layout.heights.top(row) - bar.value()
                if -layout.heights[row] < above < self._room.height():
                    self._settle()
                    layout.update.emit()
            yield

    def _move(self, by: float) -> None:
        """Scroll by what the text above the view has grown."""
        if by:
            bar = self.verticalScrollBar()
            self._y = (self._y if round(self._y) == bar.value() else bar.value()) + by
            bar.setValue(round(self._y))

    def _settle(self) -> None:
        """Set what came into sight; what was in sight before stays where it is."""
        layout, bar = self._layout, self.verticalScrollBar()
        if not layout.filled:
            return
        anchor = min(self._anchor, layout.filled - 1)
        before = layout.heights.top(anchor)
        layout.settle(bar.value(), bar.value() + self._room.height())
        self._move(layout.heights.top(anchor) - before)
        self._anchor = layout.row_at(bar.value())

    def cursor_offset(self) -> int:
        """Return the offset in the policy's text of the text cursor."""
        return self.page.units.offset(self.textCursor().position())

    def top_offset(self) -> int:
        """Return the offset in the policy's text of what stands at the top of the view."""
        return self.offset_at(self.fontMetrics().height() // 2)  # above it there may be the gap before a line

    def offset_at(self, y: int) -> int:
        """Return the offset in the policy's text of the line at a height of the view."""
        return self.page.units.offset(self.cursorForPosition(QPoint(self._gutter + 2, y)).position())

    def scroll_to(self, offset: int, *, margin: float = 0.0) -> None:
        """Bring the place to the view, ``margin`` of the height below its top."""
        row = max(0, bisect_right(self.page.starts, offset) - 1)
        if not self.page.rows:
            return
        self._fill(row + FIRST_ROWS)
        height = self._room.height()
        self._layout.settle_around(row, margin * height, height)
        y = self._layout.line_top(row, self.page.units.position(offset))
        self._anchor = row  # what is above it may be set in another place, it itself not
        self.verticalScrollBar().setValue(int(y - margin * height))

    def place_cursor(self, offset: int) -> None:
        """Put the text cursor to a place without scrolling there."""
        bar = self.verticalScrollBar()
        place = bar.value()
        self._fill(bisect_right(self.page.starts, offset) + FIRST_ROWS)
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(self.page.units.position(offset), self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        bar.setValue(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key may lead to the end, or choose all: then the text has to be there."""
        self.fill_all()
        super().keyPressEvent(event)
