"""The fonts that come with the reader: every letter of our four languages, drawn by one hand."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from reader.resources import resource

WINDOW_FONT = "Noto Sans"  # our own words
POLICY_FONT = "Literata"  # the company's words
FILES = ("NotoSans-Regular.ttf", "NotoSans-SemiBold.ttf", "Literata-Regular.ttf", "Literata-SemiBold.ttf")


def install_fonts(app: QApplication) -> None:
    """Set the window in our font, at the size that the system asks for."""
    families = {
        family
        for name in FILES
        for family in QFontDatabase.applicationFontFamilies(
            QFontDatabase.addApplicationFont(str(resource(f"fonts/{name}")))
        )
    }
    if WINDOW_FONT in families:
        font = QFont(app.font())
        font.setFamilies([WINDOW_FONT, *font.families()])
        app.setFont(font)
