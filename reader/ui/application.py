"""The one application object, for the window and for what is set on paper without one."""

from __future__ import annotations

import os

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from reader.ui.fonts import install_fonts

DESKTOP_ID = "io.github.aiqyn.aiqyn"  # of the entry and the icons in packaging/linux


def application() -> QApplication:
    """Return the application object, made on the first call."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QApplication.setApplicationName("aiqyn")
    QApplication.setApplicationDisplayName("Aiqyn")
    QGuiApplication.setDesktopFileName(DESKTOP_ID)
    app = QApplication(["aiqyn", "-style", "Fusion"])  # `setStyle` would make all of `QStyle`: 6 ms
    install_fonts(app)
    return app


def application_for_paper() -> QApplication:
    """Return the application object; where there is no display, one that needs none."""
    if not QApplication.instance() and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return application()
