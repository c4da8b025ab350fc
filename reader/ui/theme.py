"""Colours of the window: two themes from ``resources/themes``, as a palette and a style sheet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from reader.core.codebook import CATEGORIES
from reader.resources import resource, table

THEMES = ("light", "dark")


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours; ``bars`` and ``tints`` have a colour for each category id."""

    name: str
    colours: Mapping[str, str]
    bars: Mapping[str, QColor]
    tints: Mapping[str, QColor]

    def colour(self, name: str) -> QColor:
        """Return a colour by its name in the theme's file. Raises: KeyError."""
        return QColor(self.colours[name])


def load_theme(name: str) -> Theme:
    """Return the theme "light" or "dark"."""
    colours = table(f"themes/{name}.toml")
    bars, tints = colours.pop("bars"), colours.pop("tints")
    return Theme(
        name,
        colours,
        {c: QColor(bars[c]) for c in CATEGORIES},
        {c: QColor(tints[c]) for c in CATEGORIES},
    )


def system_theme() -> str:
    """Return the theme that the system asks for; "light" where it does not say."""
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"


def palette(theme: Theme) -> QPalette:
    """Return the Qt palette of a theme, for everything that no style sheet reaches."""
    made = QPalette()
    role = QPalette.ColorRole
    for name, roles in {
        "window": (role.Window, role.Button),
        "page": (role.Base, role.ToolTipBase),
        "card": (role.AlternateBase,),
        "text": (role.WindowText, role.Text, role.ButtonText, role.ToolTipText),
        "muted": (role.PlaceholderText,),
        "line": (role.Mid, role.Midlight),
        "selection": (role.Highlight,),
        "accent": (role.Link, role.LinkVisited),
    }.items():
        for one in roles:
            made.setColor(one, theme.colour(name))
    made.setColor(role.HighlightedText, theme.colour("text"))
    for one in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, one, theme.colour("control"))
    return made


def style_sheet(theme: Theme) -> str:
    """Return the application's style sheet in the colours of a theme."""
    source = resource("themes/window.qss").read_text("utf-8")
    check = resource(f"icons/check-{theme.name}.svg").as_posix()
    return Template(source).substitute(theme.colours, check=check)
