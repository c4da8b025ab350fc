"""What the window says when something goes wrong, and how it lets itself be checked."""

from collections.abc import Iterator
from itertools import chain

import pytest
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from reader.core import errors
from reader.core.codebook import LANGUAGES
from reader.phrases import Phrases
from reader.ui import dialogs
from reader.ui.window import MainWindow


def tree(error: type[errors.ReaderError]) -> Iterator[type[errors.ReaderError]]:
    yield from chain([error], *(tree(one) for one in error.__subclasses__()))


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_error_is_shown_in_the_language_of_the_window(window: MainWindow, code: str) -> None:
    window.commands.choices.set_window_language(code)
    said = set()
    for error in tree(errors.ReaderError):
        made = error(path="policy.txt", reason="no space", name="PDF", encoding="koi8", size=7, allowed=5)
        window.commands.say_error(made)
        assert window.notice.isVisible()
        assert window.notice.text == Phrases.load(code).error(made)
        assert window.notice.accessibleName() == window.notice.text
        said.add(window.notice.text)
    assert len(said) > 8


def test_what_nobody_expected_is_shown_too(window: MainWindow) -> None:
    window.commands.say_error(ValueError("inner words"))
    assert window.notice.isVisible()
    assert "inner words" not in window.notice.text
    assert window.notice.text.count(".") >= 3


@pytest.mark.parametrize("code", LANGUAGES)
def test_about_says_how_to_check_that_nothing_is_sent(window: MainWindow, qtbot: QtBot, code: str) -> None:
    window.commands.choices.set_window_language(code)
    dialog = dialogs.about(window)
    qtbot.addWidget(dialog)
    text = dialog.findChild(QTextBrowser)
    assert isinstance(text, QTextBrowser)
    assert dialogs.WATCH_COMMAND in text.toPlainText()
    lists = {block.textList() for block in blocks(text) if block.textList()}
    assert len(lists) == 1
    assert sum(bool(block.textList()) for block in blocks(text)) == 4


def blocks(text: QTextBrowser) -> Iterator[object]:
    block = text.document().begin()
    while block.isValid():
        yield block
        block = block.next()
