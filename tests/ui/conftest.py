"""A real window over the real layers, in folders of its own."""

from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from reader.app import application, main_window
from reader.engine import Engine
from reader.store.settings import SettingsFile
from reader.ui.window import MainWindow


class Thrifty(Engine):
    """An engine whose process stays for the next file, as it does over folders: starting one is dear.

    That each file gets a process of its own is looked at in ``tests/process`` and ``tests/hostile``.
    """

    def _ask(self, ask: Callable[[Any], Any]) -> Any:
        with self._turn:
            child = self._take()
            try:
                return ask(SimpleNamespace(ask=child.ask_and_keep))
            finally:
                with self._state:
                    self._running, self._spare = None, child


@pytest.fixture(scope="session")
def engine() -> Iterator[Engine]:
    made = Thrifty()
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
