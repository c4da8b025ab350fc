"""Streams that are packed in one another: a few kilobytes that would keep PDFium for minutes."""

import zlib
from time import process_time

import pytest
from pdf_writer import PdfFile

from reader.core.errors import LimitExceeded
from reader.formats import read_bytes
from reader.formats.page_pictures import page_pictures
from reader.formats.pdf_filters import check_packings

SENTENCE = "We collect your name and your address."


def drawn_by(filters: bytes, data: bytes) -> bytes:
    """Return a file whose page is drawn by a stream of these filters, before its own words."""
    stream = b"<< /Length %d /Filter %b >>\nstream\n%b\nendstream" % (len(data), filters, data)
    file = PdfFile(extra=[stream])
    file.page().text(72, 700, SENTENCE)
    return file.bytes().replace(b"/Contents 10 0 R", b"/Contents [11 0 R 10 0 R]")


def packed(times: int, data: bytes = b"q Q ") -> bytes:
    for _ in range(times):
        data = zlib.compress(data)
    return data


@pytest.mark.parametrize(
    ("filters", "data"),
    [
        (b"/FlateDecode", packed(1)),
        (b"[/FlateDecode /FlateDecode]", packed(2)),
        (b"[/ASCIIHexDecode /ASCIIHexDecode /Fl /Fl]", packed(2).hex().encode().hex().encode()),
    ],
)
def test_what_programs_write_is_read(filters: bytes, data: bytes) -> None:
    assert read_bytes(drawn_by(filters, data)).text == SENTENCE


@pytest.mark.parametrize(
    "filters",
    [
        b"[/FlateDecode /FlateDecode /FlateDecode]",
        b"[" + b"/FlateDecode " * 150 + b"]",
        b"[/Fl/LZW/RL]",
        b"[/Fl /AHx /LZWDecode\n/A85 % a word\n/RunLengthDecode]",
        b"[/F#6CateDecode /#46lateDecode /Flate#44ecode]",
        b"12 0 R >> endobj 12 0 obj [/FlateDecode /FlateDecode /FlateDecode]",
    ],
)
def test_more_than_two_packings_are_refused_at_once(filters: bytes) -> None:
    data = drawn_by(filters, packed(2, zlib.compress(bytes(20_000_000), 0)))
    start = process_time()
    for read in (read_bytes, lambda data: list(page_pictures(data))):
        with pytest.raises(LimitExceeded) as named:
            read(data)
        assert (named.value.params["limit"], named.value.params["allowed"]) == ("pdf_packings", 2)
    assert process_time() - start < 1


def test_many_streams_that_are_packed_once_each_are_no_chain() -> None:
    check_packings(b"<< /Filter [/FlateDecode] >> " * 10)
    check_packings(b"<< /Filter /FlateDecode >> " * 10)
    check_packings(b"/Fl " + bytes(2_000) + b"/Fl " + bytes(2_000) + b"/Fl")
    check_packings(b"[/FlateDecoder /Flat /FlateDecode2 /Fl#]")


def test_looking_takes_little_of_a_large_file() -> None:
    start = process_time()
    for data in (b"/" * 4_000_000, b"/Fl [ " * 400_000, b"/#46" * 500_000, bytes(4_000_000)):
        check_packings(data)
    assert process_time() - start < 5
