"""A scan in the window: said to be one, recognised if wanted, page by page, and stopped when told to."""

import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from fake_tesseract import SENTENCES, install
from pdf_writer import IMAGE, PdfFile, PdfPage
from pytestqt.qtbot import QtBot

from reader.core.codebook import LANGUAGES
from reader.core.errors import Cancelled, PagesUnread, RecogniserMissing, Scanned
from reader.phrases import Phrases
from reader.process import tesseract
from reader.ui.window import MainWindow

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the program of the tests is a shell's")


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    path = tmp_path / "scan.pdf"
    path.write_bytes(PdfFile([PdfPage(IMAGE)] * 3).bytes())
    return path


def offered(window: MainWindow, qtbot: QtBot, path: Path) -> None:
    """Open a scan and wait for the offer."""
    with qtbot.waitSignal(window.worker.failed, timeout=20_000):
        window.commands.open_path(path)
    qtbot.waitUntil(lambda: len(window.notice.answers) == 1)


@pytest.mark.parametrize("code", LANGUAGES)
def test_it_is_named_and_offered_in_each_language(
    window: MainWindow, qtbot: QtBot, scan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    install(tmp_path / "bin", monkeypatch)
    window.commands.choices.set_window_language(code)
    offered(window, qtbot, scan)
    assert window.notice.text.startswith(Phrases.load(code).error(Scanned()))
    assert (window.notice.answers[0].text() == "Recognise the text") is (code == "en")


def test_it_is_recognised_page_by_page_and_shown(
    window: MainWindow, qtbot: QtBot, scan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path / "bin", monkeypatch, does="sleep 0.2")
    offered(window, qtbot, scan)
    said: list[tuple[str, int, int]] = []
    bar = window.progress.bar
    bar.valueChanged.connect(lambda value: said.append((window.state.text(), value, bar.maximum())))
    with qtbot.waitSignal(window.session.opened, timeout=20_000):
        window.notice.answers[0].click()
        assert window.notice.text == ""
    assert said[-2:] == [(f"Recognising the text: page {page} of 3", page - 1, 3) for page in (2, 3)]
    assert window.session.analysis is not None
    assert SENTENCES[0] in window.session.analysis.document.text
    assert window.session.path == scan
    assert "recognised from pictures" in window.notice.text
    assert not window.progress.isVisible()


def test_stopping_ends_it_at_once_and_the_next_file_opens(
    window: MainWindow, qtbot: QtBot, scan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path / "bin", monkeypatch, does="exec sleep 60")
    offered(window, qtbot, scan)
    window.notice.answers[0].click()
    qtbot.waitUntil(window.progress.isVisible, timeout=10_000)
    qtbot.waitUntil(lambda: "page 1 of 3" in window.state.text(), timeout=10_000)
    begun = time.monotonic()
    window.progress.button.click()
    assert time.monotonic() - begun < 0.1
    assert window.notice.text == Phrases.load("en").error(Cancelled())
    with qtbot.waitSignal(window.session.opened, timeout=20_000):
        window.commands.open_text("We collect your name.")
    assert "page" not in window.state.text()


def test_where_nothing_can_recognise_it_the_command_is_said(
    window: MainWindow, qtbot: QtBot, scan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tesseract, "_family", lambda: "debian")
    install(tmp_path / "bin", monkeypatch, languages=("eng", "rus"))
    with qtbot.waitSignal(window.worker.failed, timeout=20_000):
        window.commands.open_path(scan)
    command = "sudo apt install tesseract-ocr-kaz tesseract-ocr-kir"
    qtbot.waitUntil(lambda: command in window.notice.text)
    assert window.notice.text == Phrases.load("en").error(RecogniserMissing(install=command))
    assert window.notice.answers == []


def test_pages_that_are_pictures_are_offered_beside_the_text(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = PdfFile([PdfPage(), PdfPage(IMAGE)])
    file.pages[0].lines(72, 760, ("We keep it for a year.", "You can write to us."))
    path = tmp_path / "mixed.pdf"
    path.write_bytes(file.bytes())

    def opened(act: Callable[[], object]) -> str:
        with qtbot.waitSignal(window.session.opened, timeout=20_000):
            act()
        assert window.session.analysis is not None
        return window.session.analysis.document.text

    assert SENTENCES[0] not in opened(lambda: window.commands.open_path(path))
    assert "Pages: 2" in window.notice.text
    [offer] = window.notice.answers
    assert offer.text() == "Recognise these pages"
    monkeypatch.setattr(tesseract, "_family", lambda: "debian")
    install(tmp_path / "bin", monkeypatch, languages=("eng", "rus", "kir"))
    with qtbot.waitSignal(window.worker.failed, timeout=20_000):
        offer.click()
    missing = PagesUnread(install="sudo apt install tesseract-ocr-kaz")
    qtbot.waitUntil(lambda: window.notice.text == Phrases.load("en").error(missing))
    opened(lambda: window.commands.open_path(path))
    install(tmp_path / "bin", monkeypatch)
    text = opened(window.notice.answers[0].click)
    assert text.index("We keep it for a year.") < text.index(SENTENCES[0])
    assert "Their text was recognised" in window.notice.text
    assert window.notice.answers == []


def test_a_picture_is_opened_as_a_scan(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtGui import QColor, QImage

    install(tmp_path / "bin", monkeypatch)
    picture = QImage(620, 877, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    picture.save(str(tmp_path / "page.png"))
    offered(window, qtbot, tmp_path / "page.png")
    with qtbot.waitSignal(window.session.opened, timeout=20_000):
        window.notice.answers[0].click()
    assert window.windowTitle().startswith("page.png")
