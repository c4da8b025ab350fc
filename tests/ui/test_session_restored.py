"""What was open at the end is open again at the start, and where a start failed twice, nothing is."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from ui_policies import SAMPLES

from reader.app import MOST_FAILED_STARTS, Windows
from reader.engine import Engine
from reader.store.settings import Settings, SettingsFile
from reader.ui.preferences import Preferences

NAMES = ("larkfield.en.md", "aqbulaq.kk.md")
Start = Callable[..., Windows]


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot) -> Iterator[Start]:
    begun: list[Windows] = []

    def starting(*paths: Path, opened: int) -> Windows:
        windows = Windows(qapp)
        begun.append(windows)
        windows.begin(list(paths), Engine())
        qtbot.waitUntil(
            lambda: sum(w.session.lookup is not None for w in windows.open_now) == opened, timeout=30_000
        )
        return windows

    yield starting
    for windows in begun:
        end(windows)


def end(windows: Windows) -> None:
    """Close all windows in one turn, as leaving the program does."""
    language = windows._language
    for window in windows.open_now:
        window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()
    windows.close()
    language.switch("en")


def stored() -> Settings:
    return SettingsFile().load()


def names(windows: Windows) -> list[str]:
    return [w.session.path.name for w in windows.open_now if w.session.path]


def test_what_was_open_is_open_again_at_its_place(start: Start) -> None:
    windows = start(*(SAMPLES / name for name in NAMES), opened=2)
    first = windows.open_now[0]
    assert first.session.analysis is not None
    first.view.scroll_to(first.session.analysis.clauses[30].span.start)
    place = first.view.top_offset()
    end(windows)
    again = start(opened=2)
    assert names(again) == list(NAMES)
    assert abs(again.open_now[0].view.top_offset() - place) < 300
    assert place > 500


def test_a_window_that_was_closed_before_stays_closed(start: Start, qtbot: QtBot) -> None:
    windows = start(*(SAMPLES / name for name in NAMES), opened=2)
    windows.open_now[1].close()
    qtbot.waitUntil(lambda: len(windows.open_now) == 1)
    qtbot.waitUntil(lambda: len(stored().open_files) == 1)
    end(windows)
    assert names(start(opened=1)) == [NAMES[0]]


def test_a_named_file_is_opened_alone(start: Start) -> None:
    end(start(SAMPLES / NAMES[0], opened=1))
    assert names(start(SAMPLES / NAMES[1], opened=1)) == [NAMES[1]]


@pytest.mark.parametrize("change", [{"reopen": False}, {"remember_files": False}])
def test_nothing_is_opened_where_it_is_not_wanted(start: Start, change: dict[str, bool]) -> None:
    end(start(SAMPLES / NAMES[0], opened=1))
    SettingsFile().save(stored()._replace(**change))
    windows = start(opened=0)
    assert len(windows.open_now) == 1
    assert windows.open_now[0].pages.currentWidget() is windows.open_now[0].welcome


def test_a_document_that_must_not_be_remembered_is_not_kept(start: Start) -> None:
    windows = start(*(SAMPLES / name for name in NAMES), opened=2)
    assert len(stored().open_files) == 2
    windows.open_now[0].note_commands.forget()
    assert [Path(name).name for name in stored().open_files] == [NAMES[1]]
    windows.open_now[1].actions_.one["remember_files"].setChecked(False)
    assert stored().open_files == ()


def test_a_file_that_is_gone_does_not_stop_the_start(start: Start, tmp_path: Path) -> None:
    copy = tmp_path / "copy.md"
    shutil.copy(SAMPLES / NAMES[0], copy)
    end(start(copy, SAMPLES / NAMES[1], opened=2))
    copy.unlink()
    assert names(start(opened=1)) == [NAMES[1]]


def test_after_failed_starts_the_reader_starts_empty_and_says_so(start: Start) -> None:
    SettingsFile().save(Settings(open_files=(str(SAMPLES / NAMES[0]),), failed_starts=MOST_FAILED_STARTS))
    windows = start(opened=0)
    notice = windows.open_now[0].notice
    assert notice.isVisible()
    assert NAMES[0] in notice.text
    assert stored().failed_starts == 0
    assert stored().open_files == ()


def test_a_start_counts_as_failed_until_it_has_come_up(start: Start, qtbot: QtBot) -> None:
    SettingsFile().save(Settings(open_files=(str(SAMPLES / NAMES[0]),)))
    start(opened=1)
    assert stored().failed_starts == 1
    qtbot.waitUntil(lambda: stored().failed_starts == 0, timeout=20_000)


def test_a_closed_window_is_destroyed(start: Start, qtbot: QtBot) -> None:
    windows = start(*(SAMPLES / name for name in NAMES), opened=2)
    gone = windows.open_now[0]
    gone.close()
    qtbot.waitUntil(lambda: not isValid(gone))
    (left,) = windows.open_now
    left.commands.choices.set_theme("dark")
    left.commands.choices.set_window_language("ru")
    left.commands.choices.set_window_language("en")
    assert names(windows) == [NAMES[1]]


def test_the_setting_follows_remembering(start: Start) -> None:
    window = start(opened=0).open_now[0]
    dialog = Preferences(window)
    assert dialog.fields["reopen"].isEnabled()
    dialog.fields["reopen"].setChecked(False)  # type: ignore[union-attr]
    assert not stored().reopen
    window.actions_.one["remember_files"].setChecked(False)
    assert not dialog.fields["reopen"].isEnabled()
