"""Pictures of pages: known by their content, upright, on white, and handed on as plain pixels."""

import struct
import zlib
from pathlib import Path

import pytest
from pdf_writer import PdfFile, PdfPage
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

from reader.core.errors import DocumentError, InterlacedPicture, LimitExceeded, ReaderError, Scanned
from reader.formats import limits, page_pictures, picture, read_bytes
from reader.formats.page_pictures import PagePicture
from reader.formats.page_pictures import page_pictures as pictures_of

WIDE, HIGH = 60, 40


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(
    colour: int, depth: int, rows: bytes, *, passes: int = 0, palette: bytes = b"", clear: bytes = b""
) -> bytes:
    head = struct.pack(">IIBBBBB", WIDE, HIGH, depth, colour, 0, 0, passes)
    plte = chunk(b"PLTE", palette) if palette else b""
    plte += chunk(b"tRNS", clear) if clear else b""
    drawn = chunk(b"IDAT", zlib.compress(rows))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + plte + drawn + chunk(b"IEND", b"")


def halves(left: bytes, right: bytes) -> bytes:
    """Return rows whose left half has one colour and whose right half another."""
    return (b"\x00" + left * (WIDE // 2) + right * (WIDE // 2)) * HIGH


def shades(data: bytes) -> tuple[int, int]:
    """Return how bright the left and the right half of the picture are, from the pixels we hand on."""
    [page] = pictures_of(data)
    row = page.pixels[page.height // 2 * page.width :][: page.width]
    return row[page.width // 4], row[3 * page.width // 4]


@pytest.mark.parametrize(
    ("data", "left", "right"),
    [
        (png(0, 8, halves(b"\x00", b"\xff")), 0, 255),
        (png(0, 1, (b"\x00" + bytes([0, 0, 0, 3, 255, 255, 255, 255])) * HIGH), 0, 255),
        (png(0, 16, halves(b"\x80\x00", b"\xff\xff")), 128, 255),
        (png(2, 8, halves(b"\x00\x00\x00", b"\xff\xff\xff")), 0, 255),
        (png(3, 8, halves(b"\x01", b"\x00"), palette=b"\xff\xff\xff\x00\x00\x00"), 0, 255),
        (png(3, 8, halves(b"\x01", b"\x00"), palette=bytes(6), clear=b"\x00"), 0, 255),
        (png(3, 8, halves(b"\x00", b"\x01"), palette=bytes(6), clear=b"\x80\x40"), 127, 191),
        (png(3, 4, (b"\x00" + b"\x00" * 15 + b"\x11" * 15) * HIGH, palette=bytes(3) + b"\xff" * 3), 0, 255),
        (png(0, 8, halves(b"\x20", b"\x10"), clear=b"\x00\x10"), 32, 255),
        (png(2, 8, halves(b"\x20\x20\x20", b"\x00\x00\x00"), clear=bytes(6)), 32, 255),
        (png(2, 16, halves(b"\x80\x00" * 3, b"\xff\xff" * 3)), 128, 255),
        (png(4, 16, halves(b"\x00\x00\xff\xff", b"\x00\x00\x00\x00")), 0, 255),
        (png(6, 16, halves(b"\x00\x00" * 3 + b"\xff\xff", b"\x00\x00" * 4)), 0, 255),
        (png(4, 8, halves(b"\x00\xff", b"\x00\x00")), 0, 255),
        (png(4, 8, halves(b"\x00\x80", b"\x00\x40")), 127, 191),
        (png(6, 8, halves(b"\x00\x00\x00\xff", b"\x00\x00\x00\x00")), 0, 255),
        (png(6, 8, halves(b"\xff\xff\xff\xff", b"\x00\x00\x00\x80")), 255, 127),
    ],
)  # fmt: skip
def test_every_kind_of_png_is_seen_as_on_white_paper(data: bytes, left: int, right: int) -> None:
    found = shades(data)
    assert found == (pytest.approx(left, abs=3), pytest.approx(right, abs=3))
    with pytest.raises(Scanned) as named:
        read_bytes(data, name="policy.txt")
    assert named.value.params == {"pages": 1}


def jpeg(tmp_path: Path, *, turned: int = 0, grey: bool = False) -> bytes:
    """Return a JPEG, black to the left, that says how the camera was held."""
    image = QImage(WIDE * 4, HIGH * 4, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.fillRect(0, 0, WIDE * 2, HIGH * 4, QColor("black"))
    painter.end()
    path = tmp_path / "a.jpg"
    made = image.convertToFormat(QImage.Format.Format_Grayscale8) if grey else image
    assert QImageWriter(str(path)).write(made)
    data = path.read_bytes()
    tiff = b"II*\x00" + struct.pack("<IH", 8, 1) + struct.pack("<HHIHH", 0x0112, 3, 1, turned, 0)
    exif = b"Exif\x00\x00" + tiff + bytes(4)
    return data[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + data[2:] if turned else data


@pytest.mark.parametrize("grey", [False, True])
def test_a_jpeg_is_seen_too(tmp_path: Path, grey: bool) -> None:
    left, right = shades(jpeg(tmp_path, grey=grey))
    assert (left < 30, right > 225) == (True, True)


@pytest.mark.parametrize(
    ("turned", "top", "left"), [(1, None, 0), (3, None, 255), (6, 0, None), (8, 255, None)]
)
def test_a_photograph_stands_upright(tmp_path: Path, turned: int, top: int | None, left: int | None) -> None:
    [page] = pictures_of(jpeg(tmp_path, turned=turned))
    assert (page.height > page.width) is (top is not None)
    middle = page.pixels[page.height // 2 * page.width :][: page.width]
    shade = page.pixels[page.width * (page.height // 8)] if left is None else middle[page.width // 8]
    assert shade == pytest.approx(top if left is None else left, abs=30)


def test_what_is_no_whole_picture_ends_in_a_reason() -> None:
    whole = png(2, 8, halves(b"\x00\x00\x00", b"\xff\xff\xff"))
    with pytest.raises(InterlacedPicture):
        read_bytes(png(0, 8, halves(b"a", b"b"), passes=1))
    for data in (
        whole[:8],
        whole[:20],
        b"\xff\xd8\xff\xe0",
        b"\xff\xd8\xff\xe0\x00\x00",
        b"\xff\xd8\xff" * 50,
    ):
        with pytest.raises(DocumentError):
            read_bytes(data)
    for end in range(0, len(whole), 7):
        try:
            list(pictures_of(whole[:end]))
        except ReaderError:
            continue


def test_limits_of_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    data = png(0, 8, halves(b"\x00", b"\xff"))
    monkeypatch.setattr(picture, "PICTURE_MAX_PIXELS", WIDE * HIGH - 1)
    with pytest.raises(LimitExceeded):
        read_bytes(data)


def test_pages_are_drawn_with_as_many_dots_as_letters_need(monkeypatch: pytest.MonkeyPatch) -> None:
    assert limits.PICTURE_DOTS_PER_INCH == 300
    two = PdfFile([PdfPage(), PdfPage()]).bytes()
    pages = list(pictures_of(two))
    assert [page.pages for page in pages] == [2, 2]
    for page in pages:
        assert (page.width, page.height) == (pytest.approx(2480, abs=1), pytest.approx(3508, abs=1))
        assert len(page.pixels) == page.width * page.height
        assert set(page.pixels) == {255}
    monkeypatch.setattr(page_pictures, "RECOGNISED_MAX_PIXELS", 10_000)
    monkeypatch.setattr(page_pictures, "RECOGNISED_MAX_PAGES", 1)
    drawn: list[PagePicture] = []
    before: list[int] = []
    drawn += pictures_of(two, before_each=lambda: before.append(1))
    assert (len(drawn), len(before)) == (1, 1)
    assert drawn[0].width * drawn[0].height <= 10_400
