"""Icons: our own line drawings, in the colour of the theme and sharp at every scale."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reader.resources import resource

SIZES = (16, 20, 24, 32, 48)


def icon(name: str, colour: QColor) -> QIcon:
    """Return the drawing ``resources/icons/<name>.svg`` in a colour. Raises: FileNotFoundError."""
    source = resource(f"icons/{name}.svg").read_text("utf-8").replace("currentColor", colour.name())
    renderer = QSvgRenderer(QByteArray(source.encode()))
    made = QIcon()
    for size in SIZES:
        made.addPixmap(_drawn(renderer, size))
    return made


def pixmap(name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
    """Return one drawing of ``size`` device-independent pixels for a screen of that pixel ratio."""
    made = icon(name, colour).pixmap(QSize(size, size) * ratio)
    made.setDevicePixelRatio(ratio)
    return made


def _drawn(renderer: QSvgRenderer, size: int) -> QPixmap:
    made = QPixmap(size, size)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return made
