"""Whether a window can be shown here."""

import os
import sys


def has_display() -> bool:
    """Tell whether a window can be shown on this system as it is."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
