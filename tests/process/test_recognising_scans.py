"""A scan becomes text: pages drawn in the confined process, letters by Tesseract, a document by the other."""

import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from fake_tesseract import SENTENCES as FAKED
from fake_tesseract import hocr, install
from pdf_writer import IMAGE, PdfFile, PdfPage
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPdfWriter

from reader.core.errors import (
    Cancelled,
    DocumentError,
    EmptyDocument,
    FileMissing,
    PasswordNeeded,
    ReadingDied,
    RecogniserMissing,
    RecognitionFailed,
    Scanned,
)
from reader.engine import Engine
from reader.process import tesseract
from reader.process.tesseract import Tesseract, install_command
from reader.recognising import _check_end, _size

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the program of the tests is a shell's")


@pytest.fixture
def engine() -> Iterator[Engine]:
    made = Engine()
    yield made
    made.close()


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    path = tmp_path / "scan.pdf"
    path.write_bytes(PdfFile([PdfPage(IMAGE), PdfPage(IMAGE), PdfPage(IMAGE)]).bytes())
    return path


def test_a_scan_is_read_page_by_page(
    engine: Engine, scan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes = install(tmp_path / "bin", monkeypatch)
    with pytest.raises(Scanned) as named:
        engine.analyse_file(scan)
    assert type(named.value) is Scanned
    told: list[tuple[int, int]] = []
    analysis = engine.recognise_file(scan, None, lambda page, pages: told.append((page, pages)))
    assert told == [(1, 3), (2, 3), (3, 3)]
    document = analysis.document
    assert document.text.count("We collect your name.") == 3
    assert document.format == "scan"
    [notice] = [notice for notice in document.notices if notice.code == "notice.recognised"]
    assert dict(notice.params) == {"doubtful": 0, "words": 51}
    called = notes.read_text().splitlines()
    assert called == ["stdin stdout -l kaz+kir+rus+eng --dpi 300 hocr P5 2480 3509 "] * 3
    assert engine.analyse_text("We keep your name.").clauses  # the next question is answered


def test_it_is_the_same_document_as_the_file(
    engine: Engine, scan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from hashlib import sha256

    install(tmp_path / "bin", monkeypatch)
    assert engine.recognise_file(scan).document.sha256 == sha256(scan.read_bytes()).hexdigest()


def mixed(path: Path) -> Path:
    """Return a file of five pages, the second and the last two of which are pictures."""
    file = PdfFile([PdfPage(), PdfPage(IMAGE), PdfPage(), PdfPage(IMAGE), PdfPage(IMAGE)], title="Policy")
    file.pages[0].lines(72, 700, ("This is text of page 1.", *["More of it is printed."] * 30))
    file.pages[2].lines(72, 700, ("The third page is printed, too.",))
    path.write_bytes(file.bytes())
    return path


def test_pages_that_are_pictures_are_read_in_their_places(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes = install(tmp_path / "bin", monkeypatch)
    path = mixed(tmp_path / "mixed.pdf")
    [notice] = engine.analyse_file(path).document.notices
    assert (notice.code, dict(notice.params)) == ("notice.pictures", {"pages": "2, 4–5"})
    told: list[tuple[int, int]] = []
    document = engine.recognise_file(path, None, lambda *page: told.append(page)).document
    assert told == [(1, 3), (2, 3), (3, 3)]
    assert len(notes.read_text().splitlines()) == 3
    places = [document.text.find(words) for words in ("of page 1.", "We collect", "third page")]
    assert sorted(places) == places
    assert min(places) >= 0
    assert document.text.rfind("We collect") > places[2]
    assert document.text.count("We collect") == 3
    assert (document.format, document.title) == ("pdf", "Policy")
    assert [(one.code, dict(one.params)) for one in document.notices] == [
        ("notice.recognised_pages", {"pages": "2, 4–5", "doubtful": 0, "words": 51})
    ]
    sizes = {block.kind for block in document.blocks}  # what was seen is no heading beside what is printed
    assert len(sizes) == 1


def test_a_page_that_fails_is_named_by_its_number(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path / "bin", monkeypatch, does="exit 1")
    with pytest.raises(RecognitionFailed) as failed:
        engine.recognise_file(mixed(tmp_path / "mixed.pdf"))
    assert failed.value.params == {"page": 2}


@pytest.mark.parametrize("languages", [(), ("eng", "rus"), ("kaz", "kir", "eng")])
def test_what_is_missing_is_named(
    engine: Engine, scan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, languages: tuple[str, ...]
) -> None:
    monkeypatch.setattr(tesseract, "_family", lambda: "debian")
    install(tmp_path / "bin", monkeypatch, languages=languages)
    missing = [one for one in ("kaz", "kir", "rus", "eng") if one not in languages]
    for ask in (engine.analyse_file, engine.recognise_file):
        with pytest.raises(RecogniserMissing) as named:
            ask(scan)
        command = " ".join(f"tesseract-ocr-{one}" for one in missing)
        assert named.value.params["install"] == f"sudo apt install {command}"


def test_without_the_program_it_is_named_too(
    engine: Engine, scan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(tesseract, "_family", lambda: "fedora")
    with pytest.raises(RecogniserMissing) as named:
        engine.analyse_file(scan)
    assert str(named.value.params["install"]).startswith("sudo dnf install tesseract tesseract-langpack-kaz ")


def test_a_program_beside_the_reader_is_not_taken(
    scan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A relative folder in the path would be one of whatever place the reader was started in."""
    install(tmp_path / "bin", monkeypatch)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", "bin")
    with pytest.raises(RecogniserMissing):
        Tesseract.found()


@pytest.mark.parametrize("system", ["debian", "fedora", "arch", "alpine", ""])
def test_each_system_is_told_its_own_command(system: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tesseract, "_family", lambda: system)
    whole = install_command(tesseract.LANGUAGES, with_program=True)
    assert all(language in whole for language in tesseract.LANGUAGES)
    assert "kir" in (some := install_command(["kir"], with_program=False))
    assert len(some) < len(whole)


@pytest.mark.parametrize("does", ["exit 1", "kill -9 $$"])
def test_a_program_that_fails_is_told(
    engine: Engine, scan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, does: str
) -> None:
    install(tmp_path / "bin", monkeypatch, does=does)
    with pytest.raises(RecognitionFailed) as failed:
        engine.recognise_file(scan)
    assert failed.value.params == {"page": 1}


def test_a_page_that_takes_too_long_ends(
    engine: Engine, scan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path / "bin", monkeypatch, does="exec sleep 60")
    monkeypatch.setattr("reader.process.limits.PAGE_SECONDS", 0.5)
    with pytest.raises(RecognitionFailed):
        engine.recognise_file(scan)


def test_stopping_ends_it_at_once(
    engine: Engine, scan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path / "bin", monkeypatch, does="exec sleep 60")
    stopped: list[float] = []

    def stop() -> None:
        stopped.append(time.monotonic())
        engine.cancel()

    with pytest.raises(Cancelled):
        engine.recognise_file(scan, None, lambda *_: threading.Timer(0.3, stop).start())
    assert time.monotonic() - stopped[0] < 1
    assert engine.analyse_text("We keep your name.").clauses


def test_noise_and_hostile_answers_end_in_a_reason(
    engine: Engine, scan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bin_ = tmp_path / "bin"
    for answer in ("<html></html>", "\x00\xff" * 500, "<span class='ocr_line' title='" * 20_000):
        install(bin_, monkeypatch, answer=answer)
        with pytest.raises(EmptyDocument):
            engine.recognise_file(scan)
    install(bin_, monkeypatch, answer=hocr("We collect <b>your</b> & name.", "</span>Keep.", *FAKED))
    assert "We collect <b>your</b> & name." in engine.recognise_file(scan).document.text


def test_the_reasons_of_the_reading_process_come_through(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path / "bin", monkeypatch)
    broken, locked = tmp_path / "broken.pdf", tmp_path / "locked.pdf"
    broken.write_bytes(b"%PDF-1.7\n" + bytes(3_000))
    locked.write_bytes(PdfFile([PdfPage(IMAGE)]).bytes(password="sesame"))
    for path, kind in (
        (broken, DocumentError),
        (tmp_path / "none.pdf", FileMissing),
        (locked, PasswordNeeded),
    ):
        with pytest.raises(kind):
            engine.recognise_file(path)
    assert engine.recognise_file(locked, "sesame").clauses


@pytest.mark.parametrize(
    "page",
    [
        *(None, 5, {}, {"pages": 1}),
        {"pages": 1, "width": 2, "height": 2},
        {"pages": 1, "number": 1, "width": 3, "height": 2},
        {"pages": 0, "number": 1, "width": 2, "height": 2},
        {"pages": 1, "number": 0, "width": 2, "height": 2},
        {"pages": "1", "number": 1, "width": 2, "height": 2},
        {"pages": 1, "number": 1, "width": -2, "height": -2},
    ],
)
def test_a_page_that_is_not_as_large_as_said_is_refused(page: object) -> None:
    assert _size({"page": {"pages": 1, "number": 3, "width": 2, "height": 2}}, 4) == (1, 3, 2, 2)
    with pytest.raises(ReadingDied):
        _size({"page": page}, 4)


@pytest.mark.parametrize("end", [None, [], {}, {"done": 1}, {"code": "error.nonsense"}])
def test_an_end_that_is_none_is_refused(end: object) -> None:
    _check_end({"done": True})
    with pytest.raises(ReadingDied):
        _check_end(end)


SENTENCES = (
    "Біз сіздің атыңызды және мекенжайыңызды жинаймыз.",
    "Биз сиздин атыңызды жана дарегиңизди чогултабыз.",
    "Мы собираем ваше имя и ваш адрес.",
    "We collect your name and address.",
)


@pytest.mark.parametrize("kind", ["pdf", "png", "jpg"])
def test_the_real_program_reads_the_four_languages(
    engine: Engine, tmp_path: Path, kind: str, qapp: object
) -> None:
    try:
        Tesseract.found()
    except RecogniserMissing as missing:
        pytest.skip(f"Tesseract is not there: {missing.params['install']}")
    page = QImage(1240, 1754, QImage.Format.Format_RGB32)
    page.fill(QColor("white"))
    painter = QPainter(page)
    painter.setFont(QFont("DejaVu Sans", 24))
    for at, sentence in enumerate(SENTENCES):
        painter.drawText(100, 200 + 120 * at, sentence)
    painter.end()
    path = tmp_path / f"scan.{kind}"
    if kind == "pdf":
        writer = QPdfWriter(str(path))
        painter = QPainter(writer)
        painter.drawImage(painter.viewport(), page)
        painter.end()
    else:
        page.save(str(path))
    with pytest.raises(Scanned):
        engine.analyse_file(path)
    text = engine.recognise_file(path).document.text
    assert [sentence for sentence in SENTENCES if sentence not in text] == []
