"""Long work is seen after a moment and can be stopped; the window stays free and the next file opens."""

import time
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot
from ui_policies import SAMPLES

from reader.core.errors import Cancelled
from reader.core.model import Analysis
from reader.phrases import Phrases
from reader.ui.progress import SHOWN_AFTER_MS
from reader.ui.window import MainWindow

ENGLISH = next(SAMPLES.glob("*.en.*"))


@pytest.fixture
def slow(window: MainWindow) -> Iterator[MainWindow]:
    """A window whose reading lasts until it is cancelled."""
    ended, usual = Event(), window.services

    def analyse(path: Path, encoding: str | None, **_: object) -> Analysis:
        if path != ENGLISH:
            ended.wait(20)
            ended.clear()
            raise Cancelled()
        return usual.analyse_file(path, encoding)

    window.services = usual._replace(analyse_file=analyse, cancel=ended.set)
    yield window
    ended.set()


def test_long_work_is_seen_only_after_a_moment(slow: MainWindow, qtbot: QtBot) -> None:
    begun = time.monotonic()
    slow.commands.open_path(Path("long.txt"))
    assert not slow.progress.isVisible()
    qtbot.waitUntil(slow.progress.isVisible, timeout=15_000)
    assert time.monotonic() - begun >= SHOWN_AFTER_MS / 1_000 * 0.9
    assert slow.state.text() == "Analysing…"
    found = QAccessible.queryAccessibleInterface(slow.progress.bar)
    assert (found.role(), found.text(QAccessible.Text.Name)) == (QAccessible.Role.ProgressBar, "Progress")


def test_stopping_frees_the_window_at_once_and_the_next_file_opens(slow: MainWindow, qtbot: QtBot) -> None:
    slow.commands.open_path(Path("long.txt"))
    qtbot.waitUntil(slow.progress.isVisible, timeout=15_000)
    begun = time.monotonic()
    slow.progress.button.click()
    assert time.monotonic() - begun < 0.1
    assert not slow.worker.busy
    assert not slow.progress.isVisible()
    assert slow.notice.text == Phrases.load("en").error(Cancelled())
    assert slow.pages.currentWidget() is slow.welcome
    with qtbot.waitSignal(slow.session.opened, timeout=20_000):
        slow.commands.open_path(ENGLISH)
    assert slow.session.path == ENGLISH


def test_short_work_shows_nothing(window: MainWindow, qtbot: QtBot) -> None:
    shown: list[bool] = []
    window.progress.follow(busy=True, still=False)
    window.progress.follow(busy=False, still=False)
    qtbot.wait(SHOWN_AFTER_MS + 100)
    shown.append(window.progress.isVisible())
    assert shown == [False]


def test_where_nothing_may_move_there_is_no_moving_bar(window: MainWindow, qtbot: QtBot) -> None:
    window.progress.follow(busy=True, still=True)
    qtbot.waitUntil(window.progress.isVisible, timeout=15_000)
    assert not window.progress.bar.isVisible()
    assert window.progress.button.isVisible()
    window.progress.follow(busy=False, still=True)
