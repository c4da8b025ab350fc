"""The commands of a comparison's window, as a tool bar with words and keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QToolBar, QToolButton

from reader.ui.icons import icon
from reader.ui.theme import Theme

Standard = QKeySequence.StandardKey
SHORTCUTS: dict[str, tuple[QKeySequence.StandardKey | str, ...]] = {
    "previous": ("Alt+Up", "Shift+F4"),
    "next": ("Alt+Down", "F4"),
    "swap": ("Ctrl+Shift+D",),
    "notes": (),
    "export": ("Ctrl+E",),
    "close": (Standard.Close, "Esc"),
}
DRAWINGS = {
    "previous": "previous", "next": "next", "swap": "swap", "notes": "note", "export": "export",
}  # fmt: skip
WITH_WORDS = ("swap", "notes", "export")


class CompareBar(QToolBar):
    """Makes the actions; the window connects them."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.one: dict[str, QAction] = {}
        for name, keys in SHORTCUTS.items():
            made = self.one[name] = QAction(window)
            made.setObjectName(name)
            made.setShortcuts([QKeySequence(one) for one in keys])
            window.addAction(made)
        for name in DRAWINGS:
            self.addAction(self.one[name])
            button = self.widgetForAction(self.one[name])
            if isinstance(button, QToolButton):
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                if name in WITH_WORDS:
                    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the colours of a theme."""
        for name, drawing in DRAWINGS.items():
            self.one[name].setIcon(icon(drawing, theme.colour("text")))

    def retranslate(self) -> None:
        """Write every command in the language of the window."""
        self.setWindowTitle(self.tr("Tool bar"))
        texts = {
            "previous": self.tr("&Previous change"), "next": self.tr("&Next change"),
            "swap": self.tr("&Swap old and new"), "notes": self.tr("&Take my notes along"),
            "export": self.tr("&Export…"), "close": self.tr("C&lose"),
        }  # fmt: skip
        for name, text in texts.items():
            plain = text.replace("&", "").removesuffix("…")
            keys = self.one[name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            self.one[name].setText(text)
            self.one[name].setIconText(plain)
            self.one[name].setToolTip(f"{plain} ({keys})" if keys else plain)
