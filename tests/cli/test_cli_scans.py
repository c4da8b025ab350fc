"""A scan on the command line: said to be one, and given to whoever recognises letters with --ocr."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace

import pytest
from pdf_writer import IMAGE, PdfFile, PdfPage

from reader import cli
from reader.analysis import analyse
from reader.cli.reading import Source
from reader.core.errors import PagesUnread, RecogniserMissing
from reader.core.model import Analysis
from reader.formats import read_text
from reader.phrases import Phrases

POLICY = "Privacy policy\n\n1. We collect your name.\n2. We use cookies.\n3. We never sell your data.\n"


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    path = tmp_path / "scan.pdf"
    path.write_bytes(PdfFile([PdfPage(IMAGE)] * 2).bytes())
    return path


def recognise(source: Source, password: str | None, progress: Callable[[int, int], object]) -> Analysis:
    """Stand for the engine and Tesseract, which other tests ask."""
    for _ in range(2):  # whose pages are drawn, and where the words are put
        with source() as chunks:
            assert (b"".join(chunks)[:5], password) == (b"%PDF-", None)
    for page in (1, 2):
        progress(page, 2)
    return analyse(read_text(POLICY, title="Scanned"))


def call(*argv: str, by: Callable[..., Analysis] = recognise) -> int:
    return cli.main(
        ["summarize", "--lang", "en", *argv],
        open_window=lambda _: 0,
        write_pdf=lambda *_: b"",
        recognise=by,
    )


def test_without_the_option_it_is_named(scan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call(str(scan)) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "It is a scan" in said.err
    assert Phrases.load("en").text("cli.try_ocr") in said.err


def test_with_it_the_text_is_recognised(scan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("--ocr", str(scan)) == 0
    said = capsys.readouterr()
    assert "# Scanned" in said.out
    assert said.err == ""  # nobody sits at a terminal


def test_each_page_is_told_at_a_terminal(
    scan: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    assert call("--ocr", str(scan)) == 0
    assert [line.rpartition(", ")[2] for line in capsys.readouterr().err.splitlines()] == [
        "page 1 of 2",
        "page 2 of 2",
    ]


def test_what_to_install_is_said(scan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def missing(*_: object) -> Analysis:
        raise RecogniserMissing(install="sudo apt install tesseract-ocr")

    assert call("--ocr", str(scan), by=missing) == 1
    said = capsys.readouterr().err
    assert "sudo apt install tesseract-ocr" in said
    assert "--ocr" not in said


def test_a_file_with_text_needs_no_recognition(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.txt"
    path.write_text("We collect your name.", "utf-8")
    assert call("--ocr", str(path), by=lambda *_: pytest.fail("recognised")) == 0
    assert "We collect your name" in capsys.readouterr().out


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    """A policy whose second page is a picture."""
    file = PdfFile([PdfPage(), PdfPage(IMAGE)])
    file.pages[0].lines(72, 760, ("We collect your name.", "We keep it for a year."))
    path = tmp_path / "mixed.pdf"
    path.write_bytes(file.bytes())
    return path


def test_pages_that_are_pictures_are_named_and_recognised(
    mixed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hint, words = Phrases.load("en").text("cli.try_ocr"), Phrases.load("en")
    assert call(str(mixed), by=lambda *_: pytest.fail("recognised")) == 0
    said = capsys.readouterr()
    assert "We collect your name" in said.out
    assert "They were not read. Pages: 2" in said.err
    assert hint in said.err
    assert call("--ocr", str(mixed)) == 0
    said = capsys.readouterr()
    assert "# Scanned" in said.out
    assert hint not in said.err

    def missing(*_: object) -> Analysis:
        raise RecogniserMissing(install="sudo apt install tesseract-ocr")

    assert call("--ocr", str(mixed), by=missing) == 0
    said = capsys.readouterr()
    assert "We collect your name" in said.out
    assert words.error(PagesUnread(install="sudo apt install tesseract-ocr")) in said.err


def test_a_scan_comes_by_standard_input_too(
    scan: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for options, code in (((), 1), (("--ocr",), 0)):
        monkeypatch.setattr(
            "sys.stdin", SimpleNamespace(buffer=BytesIO(scan.read_bytes()), isatty=lambda: False)
        )
        assert call(*options, "-") == code
        said = capsys.readouterr()
        assert ("# Scanned" in said.out) is (code == 0)
        assert (Phrases.load("en").text("cli.try_ocr") in said.err) is (code == 1)
