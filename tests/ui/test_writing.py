"""A file that takes long is made in a process of its own: the window goes on, no half file is left."""

import errno
import io
import os
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from ui_policies import SAMPLES, export, wait_for_files

from reader.app import application, main_window
from reader.core.errors import Cancelled
from reader.core.scope import Scope
from reader.engine import Engine
from reader.exporting import pdf
from reader.phrases import Phrases
from reader.store.settings import SettingsFile
from reader.ui.export_dialog import Wanted
from reader.ui.progress import WRITING_SHOWN_AFTER_MS
from reader.ui.saving import MOST_AT_ONCE
from reader.ui.window import MainWindow
from reader.writing import NotMadeError, WritingProcess

Open = Callable[[Path], MainWindow]
ENGLISH, KAZAKH = (next(SAMPLES.glob(f"*.{language}.*")) for language in ("en", "kk"))
OLD = b"the old file"
LONG = partial(time.sleep, 60)


def after(seconds: float) -> Callable[[], bytes]:
    """Return what makes a file in so many seconds."""
    program = f"import time; time.sleep({seconds}); print('made')"
    return partial(subprocess.check_output, [sys.executable, "-c", program])


@pytest.fixture
def opened(open_policy: Open) -> MainWindow:
    return open_policy(ENGLISH)


def begin(window: MainWindow, path: Path, make: Callable[[], object] = LONG) -> None:
    assert window.commands.saving.write(path, make, long=True)  # type: ignore[arg-type]


def test_the_window_is_used_while_a_pdf_is_made(opened: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    late, before = [0.0], [time.perf_counter()]
    said: list[str] = []
    opened.notice.said.connect(said.append)

    def tick() -> None:
        late.append(time.perf_counter() - before[0])
        before[0] = time.perf_counter()

    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(2)
    assert opened.commands.exporting.export_to(target, Wanted("pdf", "en", Scope()))
    assert QGuiApplication.overrideCursor() is None
    assert not target.exists()
    clauses = list(opened.session.lookup.clauses)  # type: ignore[union-attr]
    opened.session.select(clauses[3])
    opened.session.close()
    with qtbot.waitSignal(opened.session.opened, timeout=20_000):
        opened.commands.open_path(KAZAKH)
    wait_for_files(opened.commands.saving)
    timer.stop()
    assert len(late) > 20, "the loop went on"
    assert f"Saved: {target}" in said, "before the next policy came or after"
    words = target.read_bytes()
    assert words.startswith(b"%PDF-")
    assert b"/StructTreeRoot" in words


def test_it_is_the_file_that_this_process_would_make(opened: MainWindow) -> None:
    analysis, phrases = opened.session.analysis, Phrases.load("ky")
    assert analysis is not None
    there = WritingProcess().make(partial(pdf, analysis, phrases))
    pages = [
        [page.extract_text() for page in PdfReader(io.BytesIO(made)).pages]
        for made in (pdf(analysis, phrases), there)
    ]
    assert pages[0] == pages[1]
    assert len(pages[0]) > 3


@pytest.mark.parametrize("count", [MOST_AT_ONCE - 100, MOST_AT_ONCE + 100])
def test_only_what_takes_long_is_made_elsewhere(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, count: int
) -> None:
    with qtbot.waitSignal(window.session.opened, timeout=20_000):
        window.commands.open_text("\n\n".join(f"{n}. We store your name." for n in range(count)))
    assert window.commands.exporting.export_to(tmp_path / "out.html", Wanted("html", "en", Scope()))
    assert window.commands.saving.writing.busy == (count > MOST_AT_ONCE)
    wait_for_files(window.commands.saving)
    assert (tmp_path / "out.html").stat().st_size > 1_000


def test_what_takes_long_is_seen_after_a_moment_and_what_is_short_never(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    saving, said = opened.commands.saving, []
    opened.speech.said.connect(said.append)
    saving.progress.came.connect(lambda _: said.append("seen"))
    saving.progress.follow(busy=True, still=False)
    saving.progress.follow(busy=False, still=False)
    qtbot.wait(WRITING_SHOWN_AFTER_MS + 50)
    assert said == []
    begun = time.monotonic()
    begin(opened, tmp_path / "long.pdf")
    qtbot.waitUntil(saving.progress.isVisible, timeout=10_000)
    assert time.monotonic() - begun > WRITING_SHOWN_AFTER_MS / 1_000 * 0.9
    assert "Writing the file…" in said
    assert not opened.progress.isVisible()
    saving.progress.button.click()
    wait_for_files(saving)
    assert not saving.progress.isVisible()


def test_stopped_it_leaves_the_old_file_and_nothing_else(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    saving, target = opened.commands.saving, tmp_path / "out.pdf"
    target.write_bytes(OLD)
    begin(opened, target)
    qtbot.waitUntil(saving.progress.isVisible, timeout=10_000)
    begun = time.monotonic()
    saving.progress.button.click()
    wait_for_files(saving)
    assert time.monotonic() - begun < 2
    assert target.read_bytes() == OLD
    assert list(tmp_path.glob("*out*")) == [target]
    assert opened.notice.text == f"Stopped. The file was not saved: {target}"


def test_a_second_file_waits_for_its_turn(opened: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    saving = opened.commands.saving
    begin(opened, tmp_path / "first.pdf")
    assert opened.commands.exporting.export_to(tmp_path / "second.pdf", Wanted("pdf", "en", Scope()))
    qtbot.waitUntil(saving.progress.isVisible, timeout=10_000)
    assert saving.progress.bar.accessibleName() == "Files still to be written: 2"
    saving.progress.button.click()
    wait_for_files(saving)
    assert not (tmp_path / "first.pdf").exists()
    assert (tmp_path / "second.pdf").read_bytes().startswith(b"%PDF-")
    assert opened.notice.text == f"Saved: {tmp_path / 'second.pdf'}"


@pytest.mark.parametrize("kind", ["html", "csv"])
def test_a_long_summary_is_copied_beside_the_window(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, kind: str
) -> None:
    with qtbot.waitSignal(window.session.opened, timeout=20_000):
        window.commands.open_text("\n\n".join(f"{n}. We store your name." for n in range(MOST_AT_ONCE + 9)))
    clipboard, saving = QGuiApplication.clipboard(), window.commands.saving
    clipboard.setText("before")
    begin(window, tmp_path / "out.pdf")
    window.commands.exporting.copy(Wanted(kind, "en", Scope()))
    assert clipboard.text() == "before", "it waits for its turn"
    qtbot.waitUntil(saving.progress.isVisible, timeout=10_000)
    saving.progress.button.click()
    wait_for_files(saving)
    assert window.notice.text == "The summary is in the clipboard."
    assert "We store your name." in clipboard.text()
    assert clipboard.mimeData().hasHtml() == (kind == "html")
    clipboard.setText("before")
    window.commands.exporting.copy(Wanted(kind, "en", Scope()))
    saving.writing.stop()
    wait_for_files(saving)
    assert window.notice.text == "The summary was not copied. You can copy it again."
    assert clipboard.text() == "before"


def test_a_full_disk_and_a_folder_that_is_gone_are_told(
    opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out.pdf"
    target.write_bytes(OLD)

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr("os.fsync", full)
        export(opened, target)
    assert "The disk is full." in opened.notice.text
    assert [button.text() for button in opened.notice.answers] == ["Choose another place…"]
    assert target.read_bytes() == OLD
    export(opened, tmp_path / "gone" / "out.pdf")
    assert "There is no such folder" in opened.notice.text
    assert list(tmp_path.glob("*out*")) == [target]


@pytest.mark.parametrize("make", [partial(int, "no number"), partial(os._exit, 3), lambda: b"", after])
def test_a_file_that_cannot_be_made_is_told(
    opened: MainWindow, tmp_path: Path, make: Callable[[], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    begin(opened, tmp_path / "out.pdf", make)
    wait_for_files(opened.commands.saving)
    assert opened.notice.text.startswith(f"The file could not be made: {tmp_path / 'out.pdf'}.")
    assert not (tmp_path / "out.pdf").exists()


def test_a_process_that_does_not_start_is_told(opened: MainWindow, tmp_path: Path) -> None:
    def start() -> WritingProcess:
        return WritingProcess((str(tmp_path / "nothing"),))

    opened.commands.saving.writing._start = start
    begin(opened, tmp_path / "out.pdf")
    assert opened.notice.text.startswith("The file could not be made")
    assert not opened.commands.saving.writing.busy


@pytest.fixture
def closing(qtbot: QtBot, tmp_path: Path, engine: Engine, opened: MainWindow) -> MainWindow:
    """A second window, which may be closed."""
    made = main_window(application(), engine, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_closed_window_stays_until_its_file_is_there(
    closing: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    begin(closing, tmp_path / "out.pdf", after(0.3))
    assert not closing.close()
    assert closing.isVisible()
    assert closing.notice.text.startswith("A file is still being written.")
    qtbot.waitUntil(lambda: not closing.isVisible(), timeout=20_000)
    assert (tmp_path / "out.pdf").read_bytes().strip() == b"made"


def test_closed_once_more_it_goes_without_the_file(closing: MainWindow, tmp_path: Path) -> None:
    begin(closing, tmp_path / "out.pdf")
    begin(closing, tmp_path / "second.pdf", after(0))
    assert not closing.close()
    closing.notice.answers[0].click()
    assert not closing.isVisible()
    assert not closing.commands.saving.writing.busy
    assert not list(tmp_path.glob("*.pdf"))


def test_kept_open_it_stays(closing: MainWindow, tmp_path: Path) -> None:
    begin(closing, tmp_path / "out.pdf", after(0.3))
    assert not closing.close()
    closing.notice.answers[1].click()
    wait_for_files(closing.commands.saving)
    assert closing.isVisible()
    assert closing.notice.text == f"Saved: {tmp_path / 'out.pdf'}"


def test_a_failure_keeps_the_window_open_to_tell_it(closing: MainWindow, tmp_path: Path) -> None:
    begin(closing, tmp_path / "gone" / "out.pdf", after(0.1))
    assert not closing.close()
    wait_for_files(closing.commands.saving)
    assert closing.isVisible()
    assert "no such folder" in closing.notice.text


def test_the_process_ends_with_its_work_and_when_it_is_not_wanted() -> None:
    process = WritingProcess()
    process.close()
    with pytest.raises(ProcessLookupError):
        os.kill(process.number, 0)
    stopped = WritingProcess()
    stopped.stop()
    with pytest.raises(Cancelled):
        stopped.make(LONG)  # type: ignore[arg-type]
    with pytest.raises(NotMadeError):
        WritingProcess((sys.executable, "-c", "raise SystemExit(2)")).make(LONG)  # type: ignore[arg-type]
    nobody = WritingProcess()
    stdin = nobody._process.stdin
    assert stdin is not None
    stdin.close()
    assert nobody._process.wait(timeout=20) == 0, "the window has gone"
    nobody.close()
