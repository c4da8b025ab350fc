"""Small dialogs: paste a text, the guide, the shortcuts, about."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QTextBrowser, QVBoxLayout, QWidget

from reader import __version__
from reader.ui.card import text_label
from reader.ui.command_table import COPY_AS, MENUS
from reader.ui.screen_room import fit

if TYPE_CHECKING:
    from reader.ui.window import MainWindow

WATCH_COMMAND = "strace -f -e trace=connect aiqyn"
LINE_BREAK = "\u2028"  # one of Markdown would begin a new item of the list


class PasteDialog(QDialog):
    """Shows the text that will be read, and lets it be changed first."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Paste text"))
        fit(self, 640, 460)
        self.field = QPlainTextEdit(text)
        self.field.setPlaceholderText(self.tr("Paste the policy here."))
        self.field.setAccessibleName(self.tr("Paste text"))
        self.field.setTabChangesFocus(True)
        hint = text_label(self.tr("This text will be analysed on this computer."), "muted")
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Analyse"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (hint, self.field, buttons):
            column.addWidget(widget)


def paste_text(parent: QWidget, text: str) -> str | None:
    """Ask for a text, starting with ``text``; None where the person thinks better of it."""
    dialog = PasteDialog(text, parent)
    return dialog.field.toPlainText() if dialog.exec() == QDialog.DialogCode.Accepted else None


def _page(parent: QWidget, title: str, width: int = 640, height: int = 620) -> tuple[QDialog, QTextBrowser]:
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    fit(dialog, width, height)
    text = QTextBrowser()
    text.setObjectName("help")
    text.setAccessibleName(title)
    text.setOpenLinks(False)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.addWidget(text)
    column.addWidget(buttons)
    return dialog, text


def guide(window: MainWindow) -> QDialog:
    """Return the user guide in the language of the window."""
    from reader.ui.guide import Guide  # rarely wanted; the start need not wait for it

    return Guide(window.language.current, window)


def shortcuts(window: MainWindow) -> QDialog:
    """Return the list of the keyboard shortcuts, made from the actions themselves."""
    dialog, text = _page(window, QCoreApplication.translate("Dialogs", "Keyboard shortcuts"), 520, 600)
    parts = []
    for title, rows in shortcut_rows(window):
        lines = "".join(
            f'<tr><td width="58%">{escape(name)}</td><td>{escape(pressed)}</td></tr>'
            for name, pressed in rows
        )
        parts.append(f'<h3>{escape(title)}</h3><table width="100%" cellpadding="3">{lines}</table>')
    text.setHtml("".join(parts))
    return dialog


def shortcut_rows(window: MainWindow) -> list[tuple[str, list[tuple[str, str]]]]:
    """Return for each menu its title and its commands with their keys, and the keys that no menu shows."""
    native, translate = QKeySequence.SequenceFormat.NativeText, QCoreApplication.translate
    found = []
    for menu, names in MENUS.items():
        rows = []
        for name in (*names, *(COPY_AS if "copy_as" in names else ())):
            action = window.actions_.one.get(name)
            pressed = ", ".join(k.toString(native) for k in action.shortcuts()) if action else ""
            if action and pressed:
                rows.append((action.iconText(), pressed))
        if rows:
            found.append((window.actions_.title(menu), rows))
    here = [
        (translate("Dialogs", "Choose the clause at the cursor"), "Enter"),
        (translate("Dialogs", "Next or previous place found"), "Enter, Shift+Enter"),
        (translate("Dialogs", "Close the find bar"), "Esc"),
        (translate("Dialogs", "Next or previous part of the window"), "Tab, Shift+Tab"),
        (translate("Dialogs", "Menus"), "Alt, F10"),
    ]
    return [*found, (translate("Dialogs", "In the window"), here)]


def about(window: MainWindow) -> QDialog:
    """Return what the program is, its version, and how to check that it stays offline."""
    translate = QCoreApplication.translate
    dialog, text = _page(window, translate("Dialogs", "About Aiqyn"), 560, 500)
    checks = (
        translate("Dialogs", "Disconnect from the internet: everything works as before."),
        translate("Dialogs", "The network monitor of your system lists no connection of this program."),
        translate(
            "Dialogs", "On Linux, this command shows every try to connect, and none to the internet: {0}"
        ).format(f"{LINE_BREAK}`{WATCH_COMMAND}`"),
        translate("Dialogs", "The source code is open. Its tests fail if a part of it can use the network."),
    )
    parts = (
        f"# Aiqyn {__version__}",
        translate(
            "Dialogs",
            "Reads privacy policies in Kazakh, Kyrgyz, Russian and English, "
            "and explains them in plain words.",
        ),
        translate(
            "Dialogs",
            "The program never goes online: it has no updates, no accounts and no statistics.",
        ),
        "### " + translate("Dialogs", "How to check that nothing is sent"),
        "\n".join(f"- {check}" for check in checks),
        "### " + translate("Dialogs", "What it is not"),
        translate("Dialogs", "The cards retell the policy. They are no legal advice."),
        translate(
            "Dialogs",
            "Licence: MIT. The window is made with Qt (LGPL), its fonts are Noto Sans and Literata (OFL).",
        ),
    )
    text.setMarkdown("\n\n".join(parts))
    return dialog
