"""How the policy is set for reading: font, size, spacing and the width of its column."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QFont, QFontMetricsF

from reader.ui.fonts import POLICY_FONT

if TYPE_CHECKING:
    from reader.store.settings import Settings

ZOOM = (50, 400)  # per cent of the system's size
LINE_SPACING = (100, 220)  # per cent of the font's own line
COLUMN = (40, 120)  # letters a line
SCALE = 1.12  # the policy is read for long: a little larger than the window's words
WIDER_LETTERS, WIDER_WORDS = 0.12, 0.16  # of the size, as WCAG 2.2 asks that a text can bear (1.4.12)
USUAL_LETTER = "н"  # about as wide as the mean of a Cyrillic text


class Reading(NamedTuple):
    """The choices that a page is set by; ``font`` "" is the reader's own."""

    font: str = ""
    zoom: int = 100
    line_spacing: int = 115
    column: int = 68
    wide_letters: bool = False

    @classmethod
    def of(cls, settings: Settings) -> Reading:
        """Return the choices in the settings, each within its bounds."""
        return cls(
            settings.font,
            _within(settings.zoom, ZOOM),
            _within(settings.line_spacing, LINE_SPACING),
            _within(settings.column, COLUMN),
            settings.wide_letters,
        )

    def text_font(self, window: QFont) -> QFont:
        """Return the font of the policy where the window's is ``window``."""
        made = QFont(window)
        made.setFamilies([self.font or POLICY_FONT, *window.families()])
        size = max(6.0, window.pointSizeF() * SCALE * self.zoom / 100)
        made.setPointSizeF(size)
        if self.wide_letters:
            made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100 * (1 + WIDER_LETTERS))
            made.setWordSpacing(QFontMetricsF(made).height() * WIDER_WORDS)
        return made

    def column_px(self, font: QFont) -> float:
        """Return the width of the column in pixels of the screen."""
        return QFontMetricsF(font).horizontalAdvance(USUAL_LETTER * 10) / 10 * self.column


def _within(value: int, bounds: tuple[int, int]) -> int:
    return max(bounds[0], min(bounds[1], value))
