"""The only place where code points of the document become UTF-16 positions of Qt, and back."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.core.model import Span


class Utf16Map:
    """Convert code-point offsets to Qt document positions (UTF-16 units) for one text.

    Astral characters (emoji) take two units; the map stores only where they are.
    """

    def __init__(self, text: str) -> None:
        self._wide = [i for i, ch in enumerate(text) if ord(ch) > 0xFFFF] if not text.isascii() else []
        self._wide_units = [i + n for n, i in enumerate(self._wide)]

    def position(self, offset: int) -> int:
        """Return the Qt position of a code-point offset."""
        return offset + bisect_left(self._wide, offset)

    def offset(self, position: int) -> int:
        """Return the code-point offset of a Qt position; inside a pair, that of the pair."""
        n = bisect_left(self._wide_units, position)
        if n and position == self._wide_units[n - 1] + 1:
            return self._wide[n - 1]
        return position - n

    def range(self, span: Span) -> tuple[int, int]:
        """Return the Qt positions of a span."""
        return self.position(span.start), self.position(span.end)
