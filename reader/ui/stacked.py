"""Widgets one below the other."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


def stacked(*widgets: QWidget) -> QWidget:
    """Return the widgets one below the other; the last takes the room that is left."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget)
    column.setStretchFactor(widgets[-1], 1)
    return holder


def put_above(holder: QWidget, *widgets: QWidget) -> None:
    """Put further widgets above those that stand in ``holder``."""
    column = holder.layout()
    assert isinstance(column, QVBoxLayout), "made by `stacked`"
    for n, widget in enumerate(widgets):
        column.insertWidget(n, widget)
