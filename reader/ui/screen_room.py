"""How much room the screen gives a window."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

TITLE_BAR_PX = 40  # what a desktop draws above a window, at most
SMALLEST_PX = 480, 300  # of 640 by 360, what 1280 by 720 leave at twice the size, a desktop takes some


def fit(window: QWidget, width: int, height: int) -> None:
    """Give a window its usual size in pixels, or as much of it as the screen has room for."""
    room = window.screen().availableSize() - QSize(0, TITLE_BAR_PX)
    window.resize(QSize(width, height).boundedTo(room))
