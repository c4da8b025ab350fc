"""Long work in the window's thread: in slices, and several pieces of work take turns."""

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer
from pytestqt.qtbot import QtBot

from reader.ui.slices import SLICE_MS, Slices


def busy(name: str, done: list[str], steps: int) -> Iterator[None]:
    """Yield steps that each take longer than a slice may."""
    for _ in range(steps):
        end = perf_counter() + 2 * SLICE_MS / 1000
        while perf_counter() < end:
            pass
        done.append(name)
        yield


def test_between_two_slices_the_window_has_its_turn(qtbot: QtBot, qapp: object) -> None:
    parent, done = QObject(), list[str]()
    works = [Slices(parent) for _ in range(4)]
    for work, name in zip(works, "abcd", strict=True):
        work.start(busy(name, done, 5))
    longest = 0
    while any(work.busy for work in works):
        before = len(done)
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        longest = max(longest, len(done) - before)
    assert longest == 1
    assert sorted(done) == sorted("abcd" * 5)


def test_none_waits_until_another_has_ended(qtbot: QtBot, qapp: object) -> None:
    parent, done = QObject(), list[str]()
    works = [Slices(parent) for _ in range(3)]
    for work, name in zip(works, "abc", strict=True):
        work.start(busy(name, done, 8))
    qtbot.waitUntil(lambda: not any(work.busy for work in works))
    for name in "abc":
        assert done.index(name) < 8, done


def test_one_that_is_gone_stops_nobody(qtbot: QtBot, qapp: object) -> None:
    parent, done = QObject(), list[str]()
    kept, gone = Slices(parent), Slices(parent)
    kept.start(busy("kept", done, 4))
    gone.start(busy("gone", done, 400))
    QTimer.singleShot(4 * SLICE_MS, gone.deleteLater)
    qtbot.waitUntil(lambda: done.count("kept") == 4)
    qtbot.waitUntil(lambda: not kept.busy)
