"""Letters of other alphabets come one by one; what an honest policy has of them is there at once."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlock
from pytestqt.qtbot import QtBot

from reader.analysis import analyse
from reader.core.alphabets import MOST
from reader.core.lookup import Lookup
from reader.core.paragraphs import Paragraph
from reader.formats import read_text
from reader.phrases import Phrases
from reader.ui.alphabets import ALPHABETS_AT_ONCE, LETTERS_AT_ONCE, Alphabets
from reader.ui.outline_models import Contents
from reader.ui.page import Page
from reader.ui.page_view import PageView
from reader.ui.row_heights import RowHeights

WORDS = "Мы собираем ваше имя и адрес. "
NAMES = ("Оператор: 华为技术有限公司.", "Представитель: شركة الاتصالات.", "Спасибо 🙂!")
BEGINNINGS = [  # of alphabets, fewer than are shown
    chr(code)
    for code in (
        *(0x5D0, 0x627, 0x710, 0x905, 0x985, 0xA05, 0xA85, 0xB05, 0xB85, 0xC05, 0xC85, 0xD05, 0xD85, 0xE01),
        *(0xE81, 0xF40, 0x1000, 0x10D0, 0x1100, 0x1200, 0x13A0, 0x1780, 0x1820, 0x3042, 0x4E00),
    )
]


def page_of(*texts: str, heading: int = 0) -> Page:
    rows, start = [], 0
    for text in texts:
        rows.append(Paragraph(start, text, heading, 0))
        start += len(text) + 1
    return Page(rows)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Have a name for each alphabet that is opened."""
    plain, names = Alphabets._open, list[str]()

    def note(alphabets: Alphabets, row: int, name: str) -> None:
        names.append(name)
        plain(alphabets, row, name)

    monkeypatch.setattr(Alphabets, "_open", note)
    return names


@pytest.fixture
def view(qtbot: QtBot, qapp: object) -> PageView:
    made = PageView()
    qtbot.addWidget(made)
    made.resize(700, 600)
    made.show()
    return made


def blocks(view: PageView) -> Iterator[QTextBlock]:
    block = view.document().begin()
    while block.isValid():
        yield block
        block = block.next()


def is_merged(block: QTextBlock) -> bool:
    strategy = block.begin().fragment().charFormat().font().styleStrategy()
    return not strategy & QFont.StyleStrategy.NoFontMerging


def test_what_an_honest_policy_has_is_there_at_once(view: PageView, opened: list[str]) -> None:
    view.show_page(page_of(WORDS * 3, *NAMES, WORDS * 3))
    view.viewport().repaint()
    assert sorted(opened) == ["", "ARABIC", "CJK UNIFIED"]
    assert all(view._layout.heights.known(row) for row in range(5))
    assert all(block.layout().lineCount() for block in blocks(view))
    assert all(map(is_merged, blocks(view)))
    assert not view._layout.alphabets.waiting


@pytest.mark.parametrize("heading", [0, 1, 2, 3])
def test_of_a_line_of_many_alphabets_one_is_opened_at_a_time(
    view: PageView, opened: list[str], heading: int
) -> None:
    view.show_page(page_of("Начало", " ".join(BEGINNINGS), "Конец", heading=heading))
    view._slices.stop()
    view.viewport().repaint()
    assert len(opened) <= ALPHABETS_AT_ONCE
    shown = [block.layout().lineCount() > 0 for block in blocks(view)]
    assert shown == [True, False, True], "what is ours is shown, what waits is not"
    for _ in view._steps():
        before = len(opened)
        view.viewport().repaint()
        assert len(opened) == before, "nothing is opened by painting"
    assert len(opened) == len(set(opened)) == len(BEGINNINGS)
    assert all(block.layout().lineCount() for block in blocks(view))
    assert all(map(is_merged, blocks(view)))


@pytest.mark.parametrize("heading", [0, 1])
def test_a_page_that_waited_looks_as_one_that_did_not(
    view: PageView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, heading: int
) -> None:
    texts = (WORDS * 3, *NAMES, " ".join(BEGINNINGS), WORDS, *BEGINNINGS, WORDS)
    pictures = []
    for waits in (True, False):
        if not waits:
            monkeypatch.setattr(Alphabets, "ready", lambda *_asked: True)
        view.show_page(page_of(*texts, heading=heading))
        qtbot.waitUntil(lambda: view.settled, timeout=30_000)
        view.verticalScrollBar().setValue(0)
        pictures.append(view.viewport().grab().toImage())
    assert pictures[0] == pictures[1]


def test_a_step_opens_at_most_one(view: PageView, opened: list[str]) -> None:
    view.show_page(page_of(*BEGINNINGS))
    view._slices.stop()
    view.viewport().repaint()
    counts = [len(opened)]
    counts += [len(opened) for _ in view._steps()]
    assert counts[0] <= ALPHABETS_AT_ONCE
    assert max(after - before for before, after in pairwise(counts)) == 1
    assert counts[-1] == len(BEGINNINGS)


def test_alphabets_beyond_those_that_are_shown_are_never_opened(
    view: PageView, opened: list[str], qtbot: QtBot
) -> None:
    every = "".join(chr(code) for code in range(0x590, 0x1D00) if chr(code).isalpha())
    view.show_page(page_of(WORDS, every, WORDS + BEGINNINGS[0], WORDS))
    qtbot.waitUntil(lambda: view.settled, timeout=30_000)
    assert [is_merged(block) for block in blocks(view)] == [True, False, True, True]
    assert opened == ["HEBREW"]
    assert view.document().toRawText().split("\u2029")[1] == every
    assert all(block.layout().lineCount() for block in blocks(view))


def test_many_such_letters_in_sight_are_set_a_row_at_a_time(view: PageView, opened: list[str]) -> None:
    many = ["文" * 900 for _ in range(20)]
    view.resize(2_000, 1_500)
    view.show_page(page_of(*many))
    view._slices.stop()
    view.viewport().repaint()
    known = sum(view._layout.heights.known(row) for row in range(len(many)))
    assert 0 < known <= LETTERS_AT_ONCE / 900
    for _ in view._steps():
        view.viewport().repaint()
        before, known = known, sum(view._layout.heights.known(row) for row in range(len(many)))
        assert known - before <= 1
    assert known == len(many)
    assert opened == ["CJK UNIFIED"]
    assert all(block.layout().cacheEnabled() for block in blocks(view)), "not shaped anew at each painting"


def test_a_scroll_bar_does_not_come_and_go_without_end(
    view: PageView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain, times = RowHeights.reckon, list[int]()

    def count(heights: RowHeights, *given: object) -> None:
        times.append(1)
        plain(heights, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(RowHeights, "reckon", count)
    for length in range(1_200, 4_800, 300):  # narrow letters: fewer lines than their number lets expect
        times.clear()
        view.show_page(page_of(("illi " * length)[:length].strip()))
        qtbot.waitUntil(lambda: view.settled, timeout=2_000)
        assert len(times) <= 4, length


def test_the_contents_open_one_alphabet_at_a_time(qtbot: QtBot, qapp: object) -> None:
    more = (0x1681, 0xA500, 0x2D30, 0x2C00, 0x1401, 0xA000, 0x1A00)
    letters = [*BEGINNINGS, *map(chr, more)]
    text = "\n\n".join(f"# {letter * 3}\n\nWe collect your name." for letter in letters)
    outline = Contents(Lookup(analyse(read_text(text))), Phrases.load("en"))
    steps = outline.steps(QFont("Noto Sans", 10))
    for _ in letters:
        next(steps)
    rows = [outline.item(number) for number in range(outline.rowCount())]
    assert [row.text() for row in rows] == [letter * 3 for letter in letters]

    def waiting() -> int:
        return sum(row.data(Qt.ItemDataRole.FontRole) is not None for row in rows)

    before = waiting()
    assert before == len(letters) - ALPHABETS_AT_ONCE
    for _ in steps:
        assert before - waiting() <= 1
        before = waiting()
    assert waiting() == len(letters) - MOST  # these are boxes for good
    assert rows[-1].font().styleStrategy() == QFont.StyleStrategy.NoFontMerging
