"""Contrast of two colours by WCAG 2.2."""

from __future__ import annotations

from PySide6.QtGui import QColor


def luminance(colour: QColor) -> float:
    """Return the relative luminance of a colour, 0–1 (WCAG 2.2)."""

    def linear(c: float) -> float:
        return c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two colours, 1–21 (WCAG 2.2)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def readable(colour: QColor, ground: QColor) -> QColor:
    """Return the colour, darkened or lightened until it reads at 4.5:1 on ``ground``."""
    made = QColor(colour)
    for _ in range(12):
        if contrast(made, ground) >= 4.5:
            break
        made = made.darker(115) if luminance(ground) > 0.3 else made.lighter(115)
    return made
