"""Icons: our own line drawings, in the colour of the theme and sharp at every scale."""

from __future__ import annotations

from functools import lru_cache

from PySide6 import QtCore
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPixmap

from reader.resources import resource

ICON_PX = 20
USUAL_LINE_PX = 18  # of the window's font at the size that systems set out with
RATIOS = (1.0, 2.0)


def icon_px(font: QFont, usual: int = ICON_PX) -> int:
    """Return the size of an icon beside words in ``font``: ``usual``, or more where they are larger."""
    return max(usual, round(QFontMetrics(font).height() * usual / USUAL_LINE_PX))


def icon(name: str, colour: QColor, size: int = ICON_PX) -> QIcon:
    """Return the drawing ``resources/icons/<name>.svg`` in a colour. Raises: FileNotFoundError."""
    made = QIcon()
    for ratio in RATIOS:
        made.addPixmap(pixmap(name, colour, size, ratio))
    return made


def pixmap(name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
    """Return one drawing of ``size`` device-independent pixels for a screen of that pixel ratio."""
    return _drawn(name, colour.name(), size, ratio)


@lru_cache(maxsize=256)
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # a library that the first look at a text can do without

    source = resource(f"icons/{name}.svg").read_text("utf-8").replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(source.encode()))
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(QtCore.Qt.GlobalColor.transparent)
    painter = QPainter(made)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return made
