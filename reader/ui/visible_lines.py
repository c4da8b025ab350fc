"""Where the words of the policy are on the screen: the visible lines and the pieces of clauses in them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice
from math import inf
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextLine
from PySide6.QtWidgets import QTextEdit

if TYPE_CHECKING:
    from reader.core.model import Span
    from reader.core.paragraphs import Paragraph, Piece
    from reader.ui.positions import Utf16Map


class Line(NamedTuple):
    """A visible line: its box, (clause, box, whether the clause starts here) and (found box, current)."""

    box: QRectF
    pieces: tuple[tuple[str, QRectF, bool], ...]
    found: tuple[tuple[QRectF, bool], ...]


def visible_lines(
    view: QTextEdit, rows: Sequence[Paragraph], units: Utf16Map, matches: Sequence[Span], current: int
) -> Iterator[Line]:
    """Yield the lines in the viewport, top to bottom, in its pixels; ``matches`` are found places."""
    layout = view.document().documentLayout()
    shift = QPointF(view.horizontalScrollBar().value(), view.verticalScrollBar().value())
    block = view.cursorForPosition(QPoint(0, 0)).block()
    block = block.previous() if block.previous().isValid() else block
    bottom = view.viewport().height()
    while block.isValid():
        origin = layout.blockBoundingRect(block).topLeft() - shift
        if origin.y() > bottom:
            break
        if block.blockNumber() < len(rows):
            row = rows[block.blockNumber()]
            yield from block_lines(block, origin, row, units, matches, current, (0, bottom))
        block = block.next()


def block_lines(
    block: QTextBlock,
    origin: QPointF,
    row: Paragraph,
    units: Utf16Map,
    matches: Sequence[Span],
    current: int,
    between: tuple[float, float] = (-inf, inf),
) -> Iterator[Line]:
    """Yield the lines of one block whose first line begins at ``origin``.

    Only those ``between`` two heights, and the one before: a paragraph may have a thousand lines.
    """
    base, layout = block.position(), block.layout()
    last_unit = base + block.length()
    n = bisect_right(matches, units.offset(base), key=_end)
    places = []
    while n < len(matches) and (place := units.range(matches[n]))[0] < last_unit:
        places.append((place[0] - base, place[1] - base, n == current))
        n += 1
    lines, above = range(layout.lineCount()), between[0] - origin.y()
    seen = bisect_left(lines, above, key=lambda n: layout.lineAt(n).y() + layout.lineAt(n).height())
    for n in lines[max(0, seen - 1) :]:
        line = layout.lineAt(n)
        if line.y() + origin.y() > between[1]:
            break
        first, last = line.textStart(), line.textStart() + line.textLength()
        box = line.naturalTextRect().translated(origin)
        pieces = []
        begun = bisect_right(row.pieces, units.offset(base + first), key=_end)
        for piece in islice(row.pieces, begun, None):
            start, end = units.position(piece.start) - base, units.position(piece.end) - base
            if start >= last:
                break
            stretch = _stretch(line, max(start, first), min(end, last), origin, box)
            pieces.append((piece.clause, stretch, start >= first))
        found = [
            (_stretch(line, max(start, first), min(end, last), origin, box), now)
            for start, end, now in places
            if start < last and end > first
        ]
        yield Line(box, tuple(pieces), tuple(found))


def _end(part: Span | Piece) -> int:
    return part.end


def _stretch(line: QTextLine, start: int, end: int, origin: QPointF, box: QRectF) -> QRectF:
    a, b = _x(line, start), _x(line, end)
    return QRectF(origin.x() + min(a, b), box.top(), abs(b - a), box.height())


def _x(line: QTextLine, position: int) -> float:
    found: object = line.cursorToX(position)
    return float(found[0]) if isinstance(found, tuple) else float(found)  # type: ignore[arg-type]
