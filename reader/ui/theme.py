"""Colours of the window: three themes from ``resources/themes``, as a palette and a style sheet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from string import Template
from typing import NamedTuple

from PySide6 import QtCore
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from reader.resources import resource, table

HALF_LIGHT = 128
DRAWN = ("check", "up", "down")  # icons that a style sheet can only take from a file in its colour
THEMES = ("light", "dark", "contrast")


class Theme(NamedTuple):
    """One set of colours; ``bars`` and ``tints`` have a colour for each category id."""

    name: str
    colours: Mapping[str, str]
    bars: Mapping[str, QColor]
    tints: Mapping[str, QColor]

    def colour(self, name: str) -> QColor:
        """Return a colour by its name in the theme's file. Raises: KeyError."""
        return QColor(self.colours[name])


def load_theme(name: str) -> Theme:
    """Return one of `THEMES`; "light" for a name that is none (a setting of a newer program)."""
    name = name if name in THEMES else THEMES[0]
    colours = table(f"themes/{name}.toml")
    bars, tints = colours.pop("bars"), colours.pop("tints")
    return Theme(
        name,
        colours,
        {category: QColor(colour) for category, colour in bars.items()},
        {category: QColor(colour) for category, colour in tints.items()},
    )


def system_theme() -> str:
    """Return the theme that the system asks for; "light" where it does not say."""
    hints = QGuiApplication.styleHints()
    wishes = hints.accessibility() if hasattr(hints, "accessibility") else None  # since Qt 6.10
    if wishes and wishes.contrastPreference() == QtCore.Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() == QtCore.Qt.ColorScheme.Dark else "light"


def guessed_theme() -> str:
    """Return what `system_theme` very likely does, without what asking costs (12 ms of the start)."""
    return "dark" if QGuiApplication.palette().window().color().lightness() < HALF_LIGHT else "light"


def follow_system(changed: Callable[[], None]) -> None:
    """Have ``changed``, a method of a `QObject`, called when the system's colours change."""
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(changed)
    if hasattr(hints, "accessibility"):
        hints.accessibility().contrastPreferenceChanged.connect(changed)


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


def dress(theme: Theme) -> None:
    """Show every window of the application in a theme; where they are in it already, nothing is done."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return
    sheet = style_sheet(theme)
    if app.styleSheet() != sheet:  # styling anew costs half a second for each window with a policy
        app.setPalette(palette(theme))
        app.setStyleSheet(sheet)


def style_sheet(theme: Theme) -> str:
    """Return the application's style sheet in the colours of a theme."""
    source = resource("themes/window.qss").read_text("utf-8")
    drawn = {name: resource(f"icons/{name}-{theme.name}.svg").as_posix() for name in DRAWN}
    return Template(source).substitute(theme.colours, **drawn)
