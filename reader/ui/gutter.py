"""The margin left of a text, where bars and letters say what a clause is about."""

from __future__ import annotations

from math import ceil

from PySide6.QtGui import QFont, QFontMetricsF

BAR_STEP_PX = 6
MOST_BARS = 3
MARGIN_PX = 12  # between bars and text
LETTERS = 0.74  # of the size of the text
LARGEST_LETTERS_PT = 20.0  # at 400 % the margin must leave room for the text
EDGE_PX = 6


def letter_font(text: QFont) -> QFont:
    """Return the font of the letters in the margin of a text."""
    made = QFont(text)
    if text.pixelSize() > 0:  # on paper
        made.setPixelSize(round(text.pixelSize() * LETTERS))
    else:
        made.setPointSizeF(min(LARGEST_LETTERS_PT, text.pointSizeF() * LETTERS))
    made.setWeight(QFont.Weight.Bold)
    return made


def gutter_px(text: QFont) -> int:
    """Return the width that bars and letters need left of a text."""
    letters = MOST_BARS * (QFontMetricsF(letter_font(text)).horizontalAdvance("Ж") + 2)
    return ceil(EDGE_PX + letters + 5 + (MOST_BARS - 1) * BAR_STEP_PX + MARGIN_PX)
