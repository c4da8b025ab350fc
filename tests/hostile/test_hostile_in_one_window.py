"""The hostile collection, one file after the other, through one real window that lives on."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hostile_cases import Case, collection
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from reader.app import application, main_window
from reader.core.errors import REASONS, ReaderError
from reader.engine import Engine
from reader.phrases import Phrases
from reader.store.settings import SettingsFile
from reader.ui.window import MainWindow

CASES = list(collection())
SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "larkfield.en.md"
WANTED = "AIQYN_HOSTILE"
EVERY = 4  # case in so many is run with every suite: all of them take minutes
by_wish = pytest.mark.skipif(not os.environ.get(WANTED), reason=f"minutes long: run with {WANTED}=1")
LONGEST_SECONDS = 30  # the wide bar of a busy machine; packaging/hostile.py measures the promised ten


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    folder = tmp_path_factory.mktemp("live")
    patch = pytest.MonkeyPatch()
    for name in ("config", "data", "state", "cache"):
        patch.setattr(f"platformdirs.user_{name}_path", lambda *_a, _f=folder / name, **_k: _f)
    patch.setattr("reader.ui.unlocking.ask_password", lambda *_asked: None)  # nobody is there to answer
    engine = Engine()
    made = main_window(application(), engine, SettingsFile(folder / "settings.json"))
    made.commands.choices.set_window_language("en")
    made.show()
    yield made
    made.worker.shutdown()
    made.close()
    engine.close()
    patch.undo()


def outcome_of(live: MainWindow, qtbot: QtBot, path: Path) -> object:
    heard: list[object] = []
    live.worker.done.connect(heard.append)
    live.worker.failed.connect(heard.append)
    try:
        live.commands.open_path(path)
        qtbot.waitUntil(lambda: bool(heard), timeout=LONGEST_SECONDS * 1000)
    finally:
        live.worker.done.disconnect(heard.append)
        live.worker.failed.disconnect(heard.append)
    return heard[0]


def test_the_collection_is_large_and_its_names_differ() -> None:
    assert len(CASES) >= 700
    assert len({case.name for case in CASES}) == len(CASES)


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(case, id=case.name, marks=() if at % EVERY == 0 else by_wish)
        for at, case in enumerate(CASES)
    ],
)
def test_it_ends_in_a_document_or_a_reason(
    live: MainWindow, qtbot: QtBot, tmp_path: Path, case: Case
) -> None:
    (tmp_path / "case").mkdir()
    outcome = outcome_of(live, qtbot, case.make(tmp_path / "case"))
    if isinstance(outcome, Exception):
        assert isinstance(outcome, ReaderError)
        assert outcome.reason in REASONS
        assert live.notice.text.startswith(Phrases.load("en").error(outcome))  # a scan is asked about, too
        assert outcome.reason in case.ends, outcome
        return
    assert "document" in case.ends
    assert live.session.analysis is not None
    text = live.session.analysis.document.text
    assert case.kept in text
    assert not case.gone or case.gone not in text
    assert "\u202e" not in live.view.toPlainText()


def test_after_all_of_them_a_policy_opens_as_ever(live: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    started = time.monotonic()
    assert not isinstance(outcome_of(live, qtbot, SAMPLE), Exception)
    assert time.monotonic() - started < LONGEST_SECONDS
    assert live.session.analysis is not None
    assert len(live.session.analysis.clauses) > 50
    alive: list[bool] = []
    QTimer.singleShot(0, lambda: alive.append(True))
    qtbot.waitUntil(lambda: bool(alive), timeout=1_000)
