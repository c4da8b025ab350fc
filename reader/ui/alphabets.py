"""Letters that our fonts do not have: Qt opens another font for each alphabet, so they come one by one.

The first letter of an alphabet holds the window for some milliseconds, those of all alphabets for more than
half a second, and Qt does not keep so many fonts: each painting would open them anew. A damaged file can have
them all in one line. So only a few are opened at once, and of very many alphabets only the first are shown.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from reader.core.paragraphs import Paragraph
from reader.ui.page import Page, empty_document, fill

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

ALPHABETS_AT_ONCE = 3  # as a policy has with names from China and Arabia and with a face
LETTERS_AT_ONCE = 3_000  # they take ten times as long to set as ours


class Alphabets:
    """Which alphabets of a page are there in the fonts of its document, and the rows that wait for theirs."""

    def __init__(self, document: QTextDocument, page: Page) -> None:
        self._document, self._page = document, page
        self._there: set[tuple[str, int, str]] = set()  # by the font of the text, and the level as a heading
        self._came: set[int] = set()
        self._alphabets = self._letters = 0
        self.waiting: list[int] = []

    def begin(self) -> None:
        """Let a few come at once again: a page is shown first, or in another font."""
        self._alphabets, self._letters = ALPHABETS_AT_ONCE, LETTERS_AT_ONCE
        self._came, self.waiting = set(), []

    def ready(self, row: int) -> bool:
        """Tell whether the letters of a row are there, or can come at once; where they are not, it waits."""
        others = self._page.others.get(row)
        if others is None or row in self._came:
            return True
        missing = self._missing(row)
        if len(missing) > self._alphabets or others.number > self._letters:
            self._alphabets = self._letters = 0  # one row after the other
            if row not in self.waiting:
                self.waiting.append(row)
            return False
        for name in missing:
            self._open(row, name)
        self._alphabets -= len(missing)
        self._letters -= others.number
        self._came.add(row)
        return True

    def come(self) -> Iterator[int | None]:
        """Open what the waiting rows lack, an alphabet at a time; yield a row when it can be set."""
        while self.waiting:
            row = self.waiting[0]
            if missing := self._missing(row):
                self._open(row, missing[0])
                yield None
                continue
            self.waiting.remove(row)
            self._came.add(row)
            yield row

    def _missing(self, row: int) -> list[str]:
        font, heading = self._font(row)
        return [name for name in self._page.others[row].letters if (font, heading, name) not in self._there]

    def _font(self, row: int) -> tuple[str, int]:
        return self._document.defaultFont().key(), self._page.rows[row].heading

    def _open(self, row: int, alphabet: str) -> None:
        """Set a letter as the row will be: Qt looks for a font by all that is said of it."""
        sample = Paragraph(0, self._page.others[row].letters[alphabet], self._page.rows[row].heading, 0)
        made = empty_document(self._document.defaultFont(), self._document)
        made.documentLayout().setPaintDevice(self._document.documentLayout().paintDevice())
        fill(made, [sample], 0, 1)
        made.documentLayout().blockBoundingRect(made.begin())
        made.deleteLater()
        self._there.add((*self._font(row), alphabet))
