"""How high the rows of a page are: by the number of their letters, until they are measured."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from math import ceil

from PySide6.QtGui import QFont, QFontMetricsF

from reader.ui.page import Page, style_of
from reader.ui.reading import USUAL_LETTER

MOST_CARRIED = 1_000  # rows: only a page of few can be as high as the window


class RowHeights:
    """Heights of rows, each with the gap above it, and where each begins; in pixels of the page."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self.gaps: list[float] = []
        self._heights: list[float] = []
        self._tops: list[float] = []
        self._above = 0.0
        self._known = bytearray()
        self._font, self._column = ("", 0), 1.0

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, row: int) -> float:
        return self._heights[row]

    def known(self, row: int) -> bool:
        """Whether the height of a row is measured."""
        return bool(self._known[row])

    def reckon(self, font: QFont, column: float, line_height: int, above: float) -> None:
        """Give every row a height by its letters, in a column and with lines of ``line_height`` per cent.

        Where another column is all that changed, the measured height of a row tells more than its letters do:
        else a scroll bar could come by these and go by that, without end.
        """
        metrics, em = QFontMetricsF(font), font.pointSizeF()
        carried = self._carried((font.key(), line_height), column)
        letter = metrics.horizontalAdvance(USUAL_LETTER * 10) / 10
        table = []
        for before, kind in self._page.pairs:
            style = style_of(kind, em, first=before is None)
            gap = max(style.above, style_of(before, em).below) if before else style.above
            line = style.line_px or ceil(metrics.height() * style.scale) * line_height / 100
            table.append((gap, line, letter * style.scale / max(letter, column - style.indent)))
        self.gaps = [table[pair][0] for pair in self._page.kinds]
        self._heights = [
            gap + line * (int(letters * share) + 1)
            for (gap, line, share), letters in zip(
                [table[pair] for pair in self._page.kinds], self._page.lengths, strict=True
            )
        ]
        for row, height in carried.items():
            self._heights[row] = self.gaps[row] + height
        self._above, self._tops = above, []
        self._known = bytearray(len(self._heights))

    def _carried(self, font: tuple[str, int], column: float) -> dict[int, float]:
        """Return the heights, without gaps, that measured rows will nearly have in another column."""
        share, same = self._column / column, font == self._font
        self._font, self._column = font, column
        if not same or len(self._known) > MOST_CARRIED:
            return {}
        return {
            row: (self._heights[row] - self.gaps[row]) * share
            for row, known in enumerate(self._known)
            if known
        }

    def measured(self, row: int, height: float) -> float:
        """Take the height of a row without the gap above it; return by how much the row has grown."""
        self._known[row] = 1
        grown = self.gaps[row] + height - self._heights[row]
        if grown:
            self._heights[row] += grown
            self._tops = []
        return grown

    def top(self, row: int) -> float:
        """Return where a row begins, with the gap above it; for their number, where the last one ends."""
        if not self._tops:
            self._tops = list(accumulate(self._heights, initial=self._above))
        return self._tops[row]

    def row_at(self, y: float) -> int:
        """Return the row at a height; the first or the last one beyond the page."""
        self.top(0)
        return max(0, min(bisect_right(self._tops, y) - 1, len(self._heights) - 1))
