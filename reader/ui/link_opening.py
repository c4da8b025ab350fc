"""Addresses printed in a policy: offered where they stand, never opened without a look at where they lead."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMenu, QPlainTextEdit, QVBoxLayout, QWidget

from reader.core.links import Link, link_of, links_in
from reader.ui.card import text_label

if TYPE_CHECKING:
    from reader.ui.policy_view import PolicyView

_FURTHEST = 2_100  # signs around the mouse in which an address is looked for


class LinkOpening(QObject):
    """Adds the address under the mouse to the menu of the page; ``open_url`` hands it to the system."""

    def __init__(
        self, view: PolicyView, open_url: Callable[[QUrl], object] = QDesktopServices.openUrl
    ) -> None:
        super().__init__(view)
        self._view = view
        self.open_url = open_url
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(lambda place: self.menu(place).exec(view.mapToGlobal(place)))

    def menu(self, place: QPoint) -> QMenu:
        """Return the menu of a place: the usual one, and first what can be done with an address there."""
        menu: QMenu = self._view.createStandardContextMenu(place)
        if link := self.link_at(place):
            first = menu.actions()[0] if menu.actions() else None
            for words, act in (
                (self.tr("Open this address…"), self.ask),
                (self.tr("Copy this address"), lambda one: QGuiApplication.clipboard().setText(one.target)),
            ):
                action = menu.addAction(words)
                action.triggered.connect(lambda _=False, act=act, link=link: act(link))
                menu.insertAction(first, action)  # type: ignore[arg-type]
        return menu

    def link_at(self, place: QPoint) -> Link | None:
        """Return the address at a place of the view; None where there is none that may be opened."""
        cursor = self._view.cursorForPosition(place)
        at, text = cursor.positionInBlock(), cursor.block().text()
        start = max(0, at - _FURTHEST)
        for begin, end in links_in(text[start : at + _FURTHEST]):
            if begin <= at - start <= end:
                return link_of(text[start + begin : start + end])
        return None

    def ask(self, link: Link) -> bool:
        """Show where an address leads, and open it if the reader still wants to."""
        dialog = LinkDialog(link, self._view)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return False
        self.open_url(QUrl(link.target, QUrl.ParsingMode.StrictMode))
        return True


class LinkDialog(QDialog):
    """Shows the whole target of a link, the site, and what is odd about it; nothing is opened by itself."""

    def __init__(self, link: Link, parent: QWidget | None = None, more: Sequence[str] = ()) -> None:
        """Make the dialog; ``more`` are further lines on what will happen."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Open this address?"))
        self.resize(560, 260)
        column = QVBoxLayout(self)
        for line in (*_lines(link), *more):
            column.addWidget(text_label(line, "point"))
        self.target = QPlainTextEdit(link.shown)
        self.target.setReadOnly(True)
        self.target.setTabChangesFocus(True)
        self.target.setAccessibleName(self.tr("The whole address"))
        column.addWidget(self.target, 1)
        column.addWidget(
            text_label(
                self.tr("Another program will open it and may go online. Aiqyn stays offline."), "muted"
            )
        )
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.button(QDialogButtonBox.StandardButton.Open).setText(self.tr("Open"))
        buttons.button(QDialogButtonBox.StandardButton.Open).setAutoDefault(False)
        cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(self.tr("Cancel"))
        cancel.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        buttons.setFocusProxy(None)  # type: ignore[arg-type]  # Tab passes over the button that stands for them
        cancel.setFocus()


def _lines(link: Link) -> list[str]:
    """Return what to know of a link before it is opened."""
    translate = QCoreApplication.translate
    mail = link.target.lower().startswith("mailto:")
    lines = [
        translate("LinkDialog", "It writes a mail to: {0}").format(
            link.shown[len("mailto:") :].partition("?")[0]
        )
        if mail
        else translate("LinkDialog", "It leads to this site: {0}").format(link.host)
    ]
    if link.decoded:
        lines.append(translate("LinkDialog", "The name of the site reads: {0}").format(link.decoded))
    if link.alphabets:
        lines.append(
            translate("LinkDialog", "Take care: the name mixes letters of different alphabets: {0}").format(
                ", ".join(map(_alphabet, link.alphabets))
            )
        )
    if link.user:
        lines.append(
            translate("LinkDialog", "Take care: “{0}” is not the site, it only stands before it.").format(
                link.user
            )
        )
    if link.target.lower().startswith("http:"):
        lines.append(translate("LinkDialog", "The connection would not be encrypted."))
    return lines


def _alphabet(name: str) -> str:
    """Return the name of an alphabet in the window's language; a rare one as Unicode names it."""
    translate = QCoreApplication.translate
    names = {
        "Latin": translate("LinkDialog", "Latin"),
        "Cyrillic": translate("LinkDialog", "Cyrillic"),
        "Greek": translate("LinkDialog", "Greek"),
    }
    return names.get(name, name)
