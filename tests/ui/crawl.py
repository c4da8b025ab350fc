"""Walks over windows as a keyboard and a screen reader do."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


def by_tab(window: QWidget, *, back: bool = False, most: int = 400) -> list[QWidget]:
    """Return the widgets that Tab leads through, until it comes round to the first."""
    met: list[QWidget] = []
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    for _ in range(most):
        focused = QApplication.focusWidget()
        if focused is None or focused in met:
            break
        met.append(focused)
        QTest.keyClick(focused, key)
    return met


def focusable(window: QWidget) -> list[QWidget]:
    """Return the visible widgets that take the focus by Tab, but for areas that only scroll others."""
    return [
        w
        for w in window.findChildren(QWidget)
        if w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and w.isVisible()
        and w.isEnabled()
        and w.window() is window
        and w.focusProxy() is None
        and not isinstance(w, QScrollArea)
    ]


def spoken_name(widget: QWidget) -> str:
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name) if found else ""


def role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def children(widget: QWidget) -> Iterator[tuple[QAccessible.Role, str]]:
    """Yield role and name of what a screen reader finds inside a widget."""
    found = QAccessible.queryAccessibleInterface(widget)
    for n in range(found.childCount()):
        child = found.child(n)
        if child is not None:
            yield child.role(), child.text(QAccessible.Text.Name)
