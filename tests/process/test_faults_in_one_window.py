"""Whatever the reading process does, the window names a reason, lives on, and opens the next file."""

import importlib.util
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from reader.app import application, main_window
from reader.core.codebook import LANGUAGES
from reader.core.errors import REASONS, OutOfMemory, ReaderError, ReadingDied, TooLong
from reader.engine import Engine
from reader.phrases import Phrases
from reader.store.settings import SettingsFile
from reader.ui.window import MainWindow

FAULTY = Path(__file__).parent / "faulty_child.py"
SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "larkfield.en.md"
COMMAND = (sys.executable, "-S", "-P", str(FAULTY))
WALL_SECONDS = 3.0
LONGEST_STALL_MS = 100


def _faults() -> list[str]:
    spec = importlib.util.spec_from_file_location("faulty_child", FAULTY)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return list(module.FAULTS)


FAULTS = _faults()
ENDS = {
    "sleep": {"error.too_long"},
    "spin": {"error.too_long"},
    "allocate": {"error.memory"},
    "half and sleep": {"error.too_long"},
    "closed ear": {"error.too_long"},
    "recursion": {"error.document"},
    "raise": {"error.document"},
    "odd parameters": {"error.limit"},
}


class Pulse:
    """Measures how long the event loop of the window was not heard of."""

    def __init__(self) -> None:
        self._last = time.perf_counter()
        self.longest_ms = 0.0
        self.timer = QTimer()
        self.timer.setInterval(5)
        self.timer.timeout.connect(self._beat)
        self.timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest_ms = max(self.longest_ms, (now - self._last) * 1000)
        self._last = now


@pytest.fixture(scope="module")
def faulty() -> Iterator[Engine]:
    made = Engine(COMMAND, wall_seconds=WALL_SECONDS)
    yield made
    made.close()


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory, faulty: Engine) -> Iterator[MainWindow]:
    """One window for the whole module: what a file leaves behind, the next one finds."""
    folder = tmp_path_factory.mktemp("live")
    patch = pytest.MonkeyPatch()
    for name in ("config", "data", "state", "cache"):
        patch.setattr(f"platformdirs.user_{name}_path", lambda *_a, _f=folder / name, **_k: _f)
    made = main_window(application(), faulty, SettingsFile(folder / "settings.json"))
    made.commands.choices.set_window_language("en")
    made.show()
    yield made
    made.worker.shutdown()
    made.close()
    patch.undo()


def open_sample(live: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(live.session.opened, timeout=20_000):
        live.commands.open_path(SAMPLE)
    assert live.session.analysis is not None
    assert len(live.session.analysis.clauses) > 50


@pytest.mark.skipif(sys.platform == "win32", reason="the limits are those of POSIX")
@pytest.mark.parametrize("fault", FAULTS)
def test_every_fault_ends_in_a_reason(live: MainWindow, qtbot: QtBot, tmp_path: Path, fault: str) -> None:
    path = tmp_path / "policy.fault"
    path.write_text(f"FAULT:{fault}")
    heard: list[object] = []
    live.worker.failed.connect(heard.append)
    pulse, started = Pulse(), time.perf_counter()
    with qtbot.waitSignal(live.worker.failed, timeout=15_000):
        live.commands.open_path(path)
    assert time.perf_counter() - started < 10
    pulse.timer.stop()
    live.worker.failed.disconnect(heard.append)
    (error,) = heard
    assert isinstance(error, ReaderError)
    assert error.code in ENDS.get(fault, {ReadingDied.code, "error.document"})
    assert error.reason in REASONS
    assert live.notice.text == Phrases.load("en").error(error)
    assert pulse.longest_ms < 10 * LONGEST_STALL_MS  # a wide bar: the machine may be busy elsewhere
    open_sample(live, qtbot)


def test_what_is_forbidden_is_refused_and_told(live: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("Landlock and seccomp are Linux's")
    path = tmp_path / "policy.fault"
    path.write_text("FAULT:try all")
    with qtbot.waitSignal(live.session.opened, timeout=15_000):
        live.commands.open_path(path)
    assert live.session.analysis is not None
    text = live.session.analysis.document.text
    assert text.count("refused") == 11
    assert "allowed" not in text


def test_stopping_frees_the_window_at_once_and_ends_the_process(
    live: MainWindow, faulty: Engine, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "policy.fault"
    for fault in ("sleep", "spin", "endless answer"):
        path.write_text(f"FAULT:{fault}")
        live.commands.open_path(path)
        qtbot.waitUntil(lambda: faulty._running is not None, timeout=15_000)
        running = faulty._running
        assert running is not None
        qtbot.wait(100)
        started = time.perf_counter()
        live.opening.stop()
        assert time.perf_counter() - started < 0.1
        assert not live.worker.busy
        qtbot.waitUntil(lambda r=running: not r.is_alive(), timeout=1_000)  # type: ignore[misc]
        open_sample(live, qtbot)


def test_the_reader_is_asked_to_wait_or_stop(live: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "policy.fault"
    path.write_text("FAULT:sleep")
    patience = live.commands.patience
    assert patience.timer.interval() == 10_000
    patience.timer.setInterval(100)
    try:
        live.commands.open_path(path)
        qtbot.waitUntil(lambda: patience.asking, timeout=15_000)
        wait, _ = live.notice.answers
        wait.click()
        assert live.worker.busy
        assert live.notice.isHidden()
        qtbot.waitUntil(lambda: patience.asking, timeout=15_000)
        with qtbot.waitSignal(live.worker.failed, timeout=15_000):
            live.notice.answers[1].click()
        assert not patience.asking
        assert "Stopped" in live.notice.text
    finally:
        patience.timer.setInterval(10_000)
    open_sample(live, qtbot)


def test_a_question_leaves_with_its_file(live: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "policy.fault"
    path.write_text("FAULT:sleep")
    live.commands.open_path(path)
    live.commands.patience._ask()
    assert live.notice.answers
    with qtbot.waitSignal(live.worker.failed, timeout=15_000):
        pass
    assert not live.notice.answers
    assert live.notice.text == Phrases.load("en").error(TooLong())


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_reason_has_its_words(language: str) -> None:
    phrases = Phrases.load(language)
    said = {phrases.error(kind()) for kind in (TooLong, ReadingDied, OutOfMemory)}
    assert len(said) == 3


def test_reasons_are_eight_at_most() -> None:
    def tree(kind: type[ReaderError]) -> Iterator[type[ReaderError]]:
        yield kind
        for below in kind.__subclasses__():
            yield from tree(below)

    assert len(REASONS) <= 8
    assert {kind.reason for kind in tree(ReaderError)} <= set(REASONS)
