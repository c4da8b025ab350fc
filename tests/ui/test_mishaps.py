"""A part of the window that crashes is told, and the log of it holds no word of a policy."""

import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot
from ui_policies import SAMPLES

from reader.core.codebook import LANGUAGES
from reader.phrases import Phrases
from reader.store.trouble_log import MOST_BYTES, TroubleLog
from reader.ui.mishaps import Mishaps
from reader.ui.window import MainWindow

Open = Callable[..., MainWindow]
SECRET = "Larkfield keeps your postcode"


@pytest.fixture
def log(tmp_path: Path) -> TroubleLog:
    return TroubleLog(tmp_path / "state" / "trouble.log")


@pytest.fixture
def crash(window: MainWindow, qtbot: QtBot, log: TroubleLog) -> Iterator[Callable[[BaseException], None]]:
    """Return what raises an error where Qt calls a part of ours, as a click does."""
    with capture_exceptions() as caught:
        mishaps = Mishaps(lambda: [window], log)

        def fail(error: BaseException) -> None:
            before = len(caught)

            def part() -> None:
                raise error

            QTimer.singleShot(0, window, part)
            qtbot.waitUntil(lambda: len(caught) > before)

        yield fail
        mishaps.stop()
    assert not isinstance(getattr(sys.excepthook, "__self__", None), Mishaps)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_crash_is_told_in_the_language_of_the_window(
    window: MainWindow, log: TroubleLog, crash: Callable[[BaseException], None], language: str
) -> None:
    window.commands.choices.set_window_language(language)
    crash(ValueError(SECRET))
    assert window.notice.isVisible()
    assert str(log.path) in window.notice.text
    assert SECRET not in window.notice.text
    assert window.notice.text == Phrases.load(language).text("error.part", path=str(log.path))


def test_the_log_says_what_and_where_and_no_more(
    log: TroubleLog, crash: Callable[[BaseException], None]
) -> None:
    try:
        try:
            raise KeyError(SECRET)
        except KeyError as error:
            raise ValueError(SECRET) from error
    except ValueError as error:
        chained = error
    crash(chained)
    noted = log.path.read_text("utf-8")
    assert "ValueError from KeyError" in noted
    assert re.search(r"test_mishaps\.py:\d+ part", noted)
    assert not re.search("larkfield|postcode", noted, re.IGNORECASE)


def test_what_fails_at_each_painting_is_told_once(
    window: MainWindow, log: TroubleLog, crash: Callable[[BaseException], None]
) -> None:
    crash(ValueError("x"))
    window.notice.say("")
    crash(ValueError("x"))
    assert not window.notice.text
    assert log.path.read_text("utf-8").count("ValueError") == 1
    crash(TypeError("another kind"))
    assert window.notice.text


def test_a_crash_while_telling_ends_there(
    window: MainWindow,
    crash: Callable[[BaseException], None],
    monkeypatch: pytest.MonkeyPatch,
    log: TroubleLog,
) -> None:
    def fail(_: object) -> None:
        raise RuntimeError("no words left")

    monkeypatch.setattr(window.commands, "say_error", fail)
    with pytest.raises(RuntimeError):
        sys.excepthook(ValueError, ValueError("x"), None)
    assert "ValueError" in log.path.read_text("utf-8")


def test_an_interruption_is_none_of_it(window: MainWindow, log: TroubleLog, qtbot: QtBot) -> None:
    with capture_exceptions():
        mishaps = Mishaps(lambda: [window], log)
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
        mishaps.stop()
    assert not window.notice.text
    assert not log.path.exists()


def test_the_log_stays_small_and_spoilt_folders_stop_nothing(tmp_path: Path) -> None:
    log = TroubleLog(tmp_path / "trouble.log")
    log.path.write_text("an old line\n" * 9_000)
    log.note(ValueError())
    assert log.path.stat().st_size < MOST_BYTES
    assert log.path.read_text("utf-8").startswith("an old line\n")
    assert "ValueError" in log.path.read_text("utf-8").splitlines()[-1]
    (tmp_path / "file").write_text("")
    TroubleLog(tmp_path / "file" / "trouble.log").note(ValueError())


def test_no_word_of_a_policy_is_logged_while_one_works_and_parts_fail(
    open_policy: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_policy(SAMPLES / "larkfield.en.md")
    analysis = window.session.analysis
    assert analysis is not None

    def quoting(*_: object) -> None:
        raise ValueError(analysis.clauses[3].text)

    def quoting_too(*_: object) -> None:
        raise KeyError(analysis.clauses[5].text)

    with capture_exceptions() as caught, monkeypatch.context() as patch:
        mishaps = Mishaps(lambda: [window])
        patch.setattr(window.detail, "set_theme", quoting)
        patch.setattr(window.services.marks, "apply", quoting_too)
        QTimer.singleShot(0, window, lambda: window.session.select(analysis.clauses[3].id))
        QTimer.singleShot(0, window, window.apply_theme)
        qtbot.waitUntil(lambda: len(caught) == 1)
        QTimer.singleShot(0, window, lambda: window.marking.set_note(analysis.clauses[2].id, "a secret note"))
        qtbot.waitUntil(lambda: len(caught) == 2)
        window.worker.submit(quoting)
        qtbot.waitUntil(lambda: not window.worker.busy)
        mishaps.stop()
    noted = TroubleLog().path.read_text("utf-8")
    assert [line.split()[-1] for line in noted.splitlines() if line[0] != " "] == [
        "ValueError", "KeyError", "ValueError",
    ]  # fmt: skip
    words = set(re.findall(r"[^\W\d]{4,}", analysis.document.text.lower())) | {"secret"}
    ours = set(re.findall(r"[^\W\d]{4,}", " ".join(path.read_text("utf-8") for path in code()).lower()))
    assert not (words - ours) & set(re.findall(r"[^\W\d]{4,}", noted.lower()))
    assert not [clause.id for clause in analysis.clauses if clause.text in noted]


def code() -> Iterator[Path]:
    """Yield the files whose names and words a trace may hold."""
    yield Path(__file__)
    yield from (Path(__file__).parents[2] / "reader").rglob("*.py")
