"""Signs of the reader's marks in the right margin, each beside the line where its clause begins."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QTextEdit

from reader.ui.icons import pixmap

if TYPE_CHECKING:
    from reader.ui.session import Session
    from reader.ui.theme import Theme
    from reader.ui.visible_lines import Line

SIGN_PX = 15
GAP_PX = 5


def signs_of(session: Session, clause: str) -> tuple[str, ...]:
    """Return the drawings that stand beside a clause, most telling first."""
    if clause in session.doubtful:
        return ("doubt",)
    mark = session.marks.get(clause)
    if mark is None:
        return ()
    found = ["note"] if mark.note.strip() else []
    return tuple(found + ["bookmark-set"] * mark.bookmark + ["correct"] * (mark.categories is not None))


def paint_signs(
    painter: QPainter, view: QTextEdit, lines: Iterator[Line], session: Session, theme: Theme
) -> None:
    """Paint the signs of a view's visible lines in its right margin, one below the other."""
    right = view.viewport().width() - view.document().rootFrame().frameFormat().rightMargin()
    ratio = painter.device().devicePixelRatioF()
    free = 0.0  # below the signs that were painted so far
    for line in lines:
        for clause, _, starts in line.pieces:
            for sign in signs_of(session, clause) if starts else ():
                y = max(free, line.box.top() + 3)
                colour = theme.colour("watch" if sign == "doubt" else "accent")
                painter.drawPixmap(QPointF(right + GAP_PX, y), pixmap(sign, colour, SIGN_PX, ratio))
                free = y + SIGN_PX + 1
