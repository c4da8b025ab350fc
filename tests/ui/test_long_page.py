"""A long page is there at once, stays in place while it is measured, and ends up as Qt would set it."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from reader.analysis import analyse
from reader.core.model import Analysis
from reader.formats import read_text
from reader.ui.page import Page, build
from reader.ui.page_view import PageView
from reader.ui.reading import Reading
from reader.ui.row_heights import RowHeights
from reader.ui.slices import Slices
from reader.ui.visible_lines import visible_lines

PARTS = 400
WORDS = "We collect your name and your address, and we keep them for as long as your account exists. "


@pytest.fixture(scope="module")
def long_policy() -> Analysis:
    lines = []
    for part in range(1, PARTS):
        lines += [f"{part}. Part {part}", *(f"{part}.{n}. {WORDS * (1 + n % 4)}" for n in range(1, 6))]
    return analyse(read_text("\n\n".join(lines)))


@pytest.fixture
def view(qtbot: QtBot, qapp: object, long_policy: Analysis) -> PageView:
    made = PageView()
    made.let_select()
    qtbot.addWidget(made)
    made.resize(700, 600)
    made.show()
    made.show_page(Page.of(long_policy))
    return made


def measured(view: PageView) -> int:
    heights = view._layout.heights
    return sum(heights.known(row) for row in range(len(heights)))


def test_only_what_is_in_sight_is_measured_at_first(view: PageView, long_policy: Analysis) -> None:
    view.viewport().repaint()
    assert 0 < measured(view) < len(view.page.rows) / 10
    view.scroll_to(long_policy.clauses[-40].span.start)
    view.viewport().repaint()
    assert view.offset_at(2) >= long_policy.clauses[-41].span.start
    assert measured(view) < len(view.page.rows) / 5


def test_the_whole_text_is_there_in_the_end(view: PageView, long_policy: Analysis, qtbot: QtBot) -> None:
    text = long_policy.document.text
    assert len(view.document().toRawText()) < len(text)
    qtbot.waitUntil(lambda: view.settled, timeout=30_000)
    assert view.document().toRawText().replace("\u2029", "\n") == text
    assert measured(view) == len(view.page.rows)


def test_measuring_does_not_move_what_is_read(view: PageView, long_policy: Analysis, qtbot: QtBot) -> None:
    place = long_policy.clauses[1_200].span.start
    view.scroll_to(place, margin=0.3)
    line = view._layout.line_top(*row_and_position(view, place)) - view.verticalScrollBar().value()
    qtbot.waitUntil(lambda: view.settled, timeout=30_000)
    after = view._layout.line_top(*row_and_position(view, place)) - view.verticalScrollBar().value()
    assert abs(after - line) <= 2
    assert abs(line - 0.3 * view.viewport().height()) <= 2


def row_and_position(view: PageView, offset: int) -> tuple[int, int]:
    position = view.page.units.position(offset)
    return view.document().findBlock(position).blockNumber(), position


def test_the_page_is_as_high_as_qt_would_set_it(view: PageView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: view.settled, timeout=30_000)
    plain = build(view.page.rows, view.document().defaultFont(), 115, view)
    plain.setDefaultTextOption(view.document().defaultTextOption())
    margins = view.document().rootFrame().frameFormat()
    plain.rootFrame().setFrameFormat(margins)
    plain.setTextWidth(view.viewport().width())
    ours, theirs = view.document().size().height(), plain.size().height()
    assert abs(ours - theirs) < theirs * 0.01


def test_reckoned_heights_are_near_the_measured_ones(view: PageView, qtbot: QtBot) -> None:
    reckoned = view.document().size().height()
    qtbot.waitUntil(lambda: view.settled, timeout=30_000)
    assert abs(view.document().size().height() - reckoned) < reckoned * 0.25


def test_a_key_leads_to_the_end_at_once(view: PageView, long_policy: Analysis, qtbot: QtBot) -> None:
    qtbot.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert view.cursor_offset() == len(long_policy.document.text)
    qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(view.textCursor().selectedText()) == len(long_policy.document.text)


def test_rows_far_away_are_let_go(view: PageView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: view.settled, timeout=30_000)
    assert len(view._layout._set) <= 1_100
    assert len(view.page.rows) > 3_000


def test_a_step_sets_few_rows_where_they_are_long(view: PageView) -> None:
    unbroken = "&" * 5_000 + " "
    view.show_page(Page.of(analyse(read_text("\n\n".join([WORDS, *[unbroken * 3] * 30])))))
    steps, most, before = view._steps(), 0, measured(view)
    for _ in steps:
        most, before = max(most, measured(view) - before), measured(view)
    assert before == len(view.page.rows)
    assert most <= 3, "a long row, and short ones before it"


def test_slices_take_every_step_in_turn_and_only_the_newest_work(qtbot: QtBot) -> None:
    owner = QObject()
    slices, seen = Slices(owner), []

    def steps(name: str, count: int) -> Iterator[None]:
        for n in range(count):
            seen.append((name, n))
            yield

    slices.start(steps("old", 10_000_000))
    qtbot.waitUntil(lambda: bool(seen))
    slices.start(steps("new", 50))
    seen.clear()
    qtbot.waitUntil(lambda: not slices.busy)
    assert seen == [("new", n) for n in range(50)]
    slices.start(steps("last", 5))
    slices.finish()
    assert seen[-1] == ("last", 4)
    assert not slices.busy


@pytest.fixture
def reckoned(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Have a number for each time that the heights of all rows are reckoned."""
    plain, times = RowHeights.reckon, list[int]()

    def count(heights: RowHeights, *given: Any) -> None:
        times.append(len(times))
        plain(heights, *given)

    monkeypatch.setattr(RowHeights, "reckon", count)
    return times


def test_the_heights_are_reckoned_once_for_each_change(
    view: PageView, long_policy: Analysis, reckoned: list[int]
) -> None:
    view.show_page(Page.of(long_policy))
    assert len(reckoned) <= 2  # once more where the scroll bar comes
    reckoned.clear()
    view.set_page_reading(Reading(zoom=150, line_spacing=140, column=50))
    assert len(reckoned) == 1


def test_of_a_long_paragraph_only_the_lines_in_sight_are_looked_at(view: PageView) -> None:
    page = Page.of(analyse(read_text("Privacy policy\n\n" + WORDS * 400)))
    view.show_page(page)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    lines = list(visible_lines(view, page.rows, page.units, (), -1))
    height = view.fontMetrics().height()
    seen = [line for line in lines if line.box.bottom() > 0 and line.box.top() < view.viewport().height()]
    assert len(seen) > 10
    assert all(line.pieces for line in seen)
    assert len(lines) <= len(seen) + 3
    assert seen[0].box.top() <= height
    assert seen[-1].box.bottom() >= view.viewport().height() - height


def test_a_page_is_let_go_when_another_one_is_shown(
    view: PageView, long_policy: Analysis, qtbot: QtBot
) -> None:
    """Without a search for garbage, which the window does late."""
    gc.disable()
    try:
        view.show_page(first := Page.of(long_policy))
        view._slices.some(30)
        gone = weakref.ref(first)
        del first
        view.show_page(Page.of(analyse(read_text(WORDS))))
        view.viewport().repaint()
        assert gone() is None
        qtbot.waitUntil(lambda: view.findChildren(QTextDocument) == [view.document()])
    finally:
        gc.enable()
