"""A real window over the real layers, in folders of its own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.app import application, main_window
from reader.engine import Engine
from reader.store.settings import SettingsFile
from reader.ui.window import MainWindow


@pytest.fixture(scope="session")
def engine() -> Iterator[Engine]:
    made = Engine()
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, qapp: object, engine: Engine) -> Iterator[MainWindow]:
    made = main_window(application(), engine, SettingsFile(tmp_path / "settings.json"))
    made.commands.choices.set_window_language("en")
    made.commands.choices.set_theme("light")
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    yield made
    made.worker.shutdown()
    made.language.switch("en")


@pytest.fixture
def open_policy(window: MainWindow, qtbot: QtBot) -> Callable[[Path], MainWindow]:
    def opened(path: Path) -> MainWindow:
        with qtbot.waitSignal(window.session.opened, timeout=20_000):
            window.commands.open_path(path)
        qtbot.waitUntil(lambda: any(line.pieces for line in window.view.lines()))
        return window

    return opened
