"""Addresses of a policy open only after a look at where they lead; hidden signs are seen in the window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QTimer, QUrl
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel
from pytestqt.qtbot import QtBot

from reader.core.links import link_of
from reader.ui.link_opening import LinkDialog
from reader.ui.window import MainWindow

Open = Callable[[Path], MainWindow]
TEXT = (
    "We keep your name.\n\n"
    "See https://shop.example/privacy?a=1 or write to ask@shop.example, file:///etc/passwd too.\n"
)


@pytest.fixture
def opened(open_policy: Open, tmp_path: Path) -> MainWindow:
    path = tmp_path / "policy.txt"
    path.write_text(TEXT, "utf-8")
    return open_policy(path)


def place_of(window: MainWindow, words: str) -> QPoint:
    cursor = window.view.document().find(words)
    assert not cursor.isNull()
    cursor.setPosition(cursor.selectionStart() + 2)
    return window.view.cursorRect(cursor).center()


@pytest.mark.parametrize(
    ("words", "target"),
    [
        ("https://shop", "https://shop.example/privacy?a=1"),
        ("ask@shop", "mailto:ask@shop.example"),
        ("file:///etc", None),
        ("We keep", None),
    ],
)
def test_the_menu_offers_addresses_of_ours_only(opened: MainWindow, words: str, target: str | None) -> None:
    place = place_of(opened, words)
    link = opened.commands.links.link_at(place)
    assert (link.target if link else None) == target
    menu = opened.commands.links.menu(place)
    assert any("address" in action.text() for action in menu.actions()) is (target is not None)
    menu.deleteLater()


@pytest.mark.parametrize("accept", [True, False])
def test_nothing_opens_without_a_yes(opened: MainWindow, qtbot: QtBot, accept: bool) -> None:
    links = opened.commands.links
    handed: list[QUrl] = []
    links.open_url = handed.append
    shown: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, LinkDialog)
        shown.append(dialog.target.toPlainText())
        assert not handed
        dialog.accept() if accept else dialog.reject()

    QTimer.singleShot(50, answer)
    link = link_of("https://shop.example/privacy?a=1")
    assert link is not None
    assert links.ask(link) is accept
    assert shown == ["https://shop.example/privacy?a=1"]
    assert [url.toString() for url in handed] == ["https://shop.example/privacy?a=1"] * accept


def test_the_dialog_says_what_is_odd(qtbot: QtBot, qapp: QApplication) -> None:
    link = link_of("http://bank.example@xn--80ak6aa92e.example/login")
    assert link is not None
    dialog = LinkDialog(link)
    qtbot.addWidget(dialog)
    said = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    for words in (
        "xn--80ak6aa92e.example",
        "аррӏе.example",
        "bank.example",
        "Cyrillic, Latin",
        "not be encrypted",
    ):
        assert words in said
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    assert box.button(QDialogButtonBox.StandardButton.Cancel).isDefault()
    assert not box.button(QDialogButtonBox.StandardButton.Open).isDefault()


def test_hidden_signs_are_seen_and_reported(open_policy: Open, tmp_path: Path) -> None:
    path = tmp_path / "turned.txt"
    path.write_text("We never \u202esell\u202c your da\u200bta.\n\nWe keep your name.\n", "utf-8")
    window = open_policy(path)
    assert window.view.toPlainText().startswith("We never ▯sell▯ your data.")
    assert "▯" in window.notice.text
    assert "taken out" in window.notice.text


def test_a_word_of_three_hundred_thousand_letters_is_shown_at_once(open_policy: Open, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("We keep your name. " + "a" * 300_000 + ".", "utf-8")
    window = open_policy(path)
    assert max(map(len, window.view.toPlainText().split())) <= 5_001


def test_a_title_cannot_turn_the_title_bar(open_policy: Open, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_bytes("<title>Priv\u202eacy</title><p>We keep your name.".encode())
    assert "\u202e" not in open_policy(path).view.accessibleName()
