"""A clause onto the clipboard: alone, with its source, as rich text and as Markdown, and inert."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QTextCursor
from pytestqt.qtbot import QtBot
from ui_policies import SAMPLES

from reader.ui.command_table import COPY_AS
from reader.ui.window import MainWindow

Open = Callable[[Path], MainWindow]
KAZAKH, ENGLISH = SAMPLES / "aqbulaq.kk.md", SAMPLES / "larkfield.en.md"
SOURCE = {  # of clause 5.4 of the Kazakh sample
    "en": "clause 5.4, last changed: 20 August 2026",
    "ru": "пункт 5.4, последнее изменение: 20 августа 2026 года",
    "kk": "тармақ: 5.4, соңғы өзгеріс: 2026 жылғы 20 тамыз",
    "ky": "пункт: 5.4, акыркы өзгөртүү: 2026-жылдын 20-августу",
}


def clipboard() -> QMimeData:
    return QGuiApplication.clipboard().mimeData()


def choose(window: MainWindow, number: str) -> str:
    lookup = window.session.lookup
    assert lookup is not None
    clause = next(one for one, label in lookup.references.items() if label == number)
    window.session.select(clause)
    return lookup.clauses[clause].text


def test_without_a_chosen_clause_there_is_nothing_to_cite(open_policy: Open) -> None:
    window = open_policy(ENGLISH)
    window.session.select("")
    assert not any(window.actions_.one[name].isEnabled() for name in COPY_AS)


def test_a_clause_is_copied_alone(open_policy: Open) -> None:
    window = open_policy(KAZAKH)
    text = choose(window, "5.4")
    window.actions_.one["copy"].trigger()
    assert clipboard().text() == text


@pytest.mark.parametrize("language", list(SOURCE))
def test_the_source_names_title_section_number_and_date(open_policy: Open, language: str) -> None:
    window = open_policy(KAZAKH)
    window.commands.choices.set_card_language(language)
    text = choose(window, "5.4").removeprefix("5.4").lstrip(" .")
    window.actions_.one["copy_source"].trigger()
    quoted = f"“{text}”" if language == "en" else f"«{text}»"
    copied = clipboard().text()
    assert copied.startswith(f"{quoted} (")
    assert "«Ақбұлақ» кітап дүкенінің құпиялылық саясаты, 5 " in copied
    assert copied.endswith(f"{SOURCE[language]})")


def test_rich_text_has_the_clause_what_it_says_and_its_source(open_policy: Open) -> None:
    window = open_policy(KAZAKH)
    text = choose(window, "5.4").removeprefix("5.4").lstrip(" .")
    window.actions_.one["copy_rich"].trigger()
    data = clipboard()
    assert data.hasHtml()
    assert data.html().count("<li>") >= 1
    for words in (text, "<b>5.4</b>", "<blockquote>", "<i>«Ақбұлақ» кітап дүкенінің құпиялылық саясаты</i>"):
        assert words in data.html()
    assert text in data.text()
    assert text in bytes(data.data("text/markdown").data()).decode()


def test_markdown_has_the_same(open_policy: Open) -> None:
    window = open_policy(KAZAKH)
    text = choose(window, "5.4").removeprefix("5.4").lstrip(" .")
    window.actions_.one["copy_markdown"].trigger()
    assert not clipboard().hasHtml()
    page = MarkdownIt("commonmark").render(clipboard().text())
    assert page.startswith(f"<blockquote>\n<p><strong>5.4</strong> {text}")
    assert "<li>" in page


def test_a_selected_part_is_cited_as_a_part(open_policy: Open) -> None:
    window = open_policy(ENGLISH)
    text = choose(window, "3/1")
    part = " ".join(text.split()[2:6])
    found = window.view.document().find(part)
    assert isinstance(found, QTextCursor)
    window.view.setTextCursor(found)
    choose(window, "3/1")
    window.view.setTextCursor(found)
    window.actions_.one["copy_source"].trigger()
    assert clipboard().text().startswith(f"“{part}” (Larkfield Privacy Policy, ")


class Tags(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert not attrs
        self.tags.add(tag)


def test_hostile_words_stay_words(window: MainWindow, qtbot: QtBot) -> None:
    hostile = "<img src=x onerror=alert(1)> We collect your **name** [here](javascript:x) and your e-mail."
    with qtbot.waitSignal(window.session.opened, timeout=20_000):
        window.commands.open_text(hostile)
    assert window.session.lookup is not None
    window.session.select(next(iter(window.session.lookup.clauses)))
    window.actions_.one["copy_rich"].trigger()
    html = clipboard().html()
    assert Tags(html).tags <= {"blockquote", "b", "ul", "li", "p", "i"}
    assert "&lt;img src=x" in html
    window.actions_.one["copy_markdown"].trigger()
    page = MarkdownIt("commonmark").render(clipboard().text())
    assert Tags(page).tags <= {"blockquote", "strong", "ul", "li", "p"}


def test_what_was_copied_does_not_crash_the_end_of_the_program() -> None:
    program = (
        "from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        "from reader.ui.clipboard import put_on_clipboard as put;"
        "put('a', html='<b>a</b>', markdown='**a**')"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    assert subprocess.run([sys.executable, "-c", program], env=environment, check=False).returncode == 0
