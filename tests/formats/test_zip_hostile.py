"""Zips made to fill the memory, to lead outside or to hang a reader: each ends in words or a named reason."""

import struct
import time
import tracemalloc
import zipfile
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO

import pytest
from document_writers import docx_parts, word_part, zipped

from reader.core.errors import DocumentError, EmptyDocument, LimitExceeded, Protected, UnknownFormat
from reader.core.model import Document
from reader.formats import limits, read_bytes
from reader.formats.archive import Archive

Sound = Callable[[Document], Document]
WORDS = "<w:p><w:r><w:t>Мәтін.</w:t></w:r></w:p>"


def docx(document: str | bytes, *, stored: bool = False) -> bytes:
    parts = {**docx_parts(""), "word/document.xml": document}
    return zipped(parts, stored=("word/document.xml",) if stored else ())


def limit_of(data: bytes) -> str:
    with pytest.raises(LimitExceeded) as caught:
        read_bytes(data)
    return str(caught.value.params["limit"])


def test_a_bomb_is_refused_before_it_fills_the_memory() -> None:
    bomb = docx(b" " * 80_000_000)
    tracemalloc.start()
    assert limit_of(bomb) == "part_size"
    assert tracemalloc.get_traced_memory()[1] < 40_000_000
    tracemalloc.stop()


def test_the_sum_of_the_parts_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.formats.archive.ZIP_MAX_UNPACKED_BYTES", 3_000)
    archive = Archive(zipped({f"{at}": bytes(2_000) for at in range(3)}))
    archive.read("0")
    with pytest.raises(LimitExceeded) as caught:
        archive.read("1")
    assert caught.value.params["limit"] == "unpacked_size"


def test_declared_sizes_are_not_trusted() -> None:
    data = zipped({"mimetype": "application/epub+zip", "a": "A" * 5_000})
    assert struct.pack("<I", 5_000) in data
    with pytest.raises(DocumentError):
        Archive(data.replace(struct.pack("<I", 5_000), struct.pack("<I", 5))).read("a")


def test_too_many_entries_are_refused_unopened() -> None:
    assert limit_of(zipped({str(at): "" for at in range(limits.ZIP_MAX_ENTRIES + 1)})) == "zip_entries"


def test_entries_that_share_bytes_are_refused() -> None:
    data = bytearray(zipped({"a": "first " * 50, "b": "second " * 50}))
    central = data.index(b"PK\x01\x02", data.index(b"PK\x01\x02") + 1)
    data[central + 42 : central + 46] = struct.pack("<I", 0)  # b begins where a does
    with pytest.raises(DocumentError):
        Archive(bytes(data))


@pytest.mark.parametrize(
    "name",
    ["", "../word/document.xml", "/etc/passwd", "a/../../b", "C:\\a", "..\\a", "c:a", "a\\..\\b", ".."],
)
def test_names_that_lead_outside_are_absent(name: str, sound: Sound) -> None:
    parts = {name: "secret", **docx_parts(WORDS)}
    assert name not in Archive(zipped(parts))
    assert sound(read_bytes(zipped(parts))).text == "Мәтін."


def test_a_relation_that_leads_outside_finds_nothing(sound: Sound) -> None:
    parts = docx_parts(WORDS)
    relations = parts["word/_rels/document.xml.rels"].replace("styles.xml", "../../../etc/passwd")
    found = sound(read_bytes(zipped({**parts, "word/_rels/document.xml.rels": relations})))
    assert found.text == "Мәтін."
    assert found.notices[0].params["name"] == "passwd"


def test_a_locked_part_is_named() -> None:
    data = bytearray(docx(word_part("document", WORDS)))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = -1
        while (place := data.find(mark, place + 1)) >= 0:
            data[place + at] |= 1
    with pytest.raises(Protected) as caught:
        read_bytes(bytes(data))
    assert caught.value.params["name"] == "DOCX"


def test_an_encrypted_office_file_is_named() -> None:
    container = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le")
    with pytest.raises(Protected) as caught:
        read_bytes(container, name="a.docx")
    assert caught.value.params["name"] == "DOCX"


def test_slow_packings_are_not_opened() -> None:
    into = BytesIO()
    with zipfile.ZipFile(into, "w", zipfile.ZIP_BZIP2) as archive:
        for name, part in docx_parts(WORDS).items():
            archive.writestr(name, part)
    with pytest.raises(DocumentError):
        read_bytes(into.getvalue())


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        ({"a.txt": "words"}, "ZIP"),
        ({"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<a/>"}, "XLSX"),
        ({"[Content_Types].xml": "<Types/>", "ppt/presentation.xml": "<a/>"}, "PPTX"),
        ({"inner.zip": zipped({"word/document.xml": "x"})}, "ZIP"),
    ],
)
def test_other_zips_are_named(parts: dict[str, str | bytes], name: str) -> None:
    with pytest.raises(UnknownFormat) as caught:
        read_bytes(zipped(parts), name="policy.docx")
    assert caught.value.params["name"] == name


def test_every_broken_zip_ends_in_a_reason(sound: Sound) -> None:
    data = docx(word_part("document", WORDS))
    for at in range(4, len(data), 37):
        for broken in (data[:at], data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :]):
            with suppress(DocumentError, LimitExceeded):
                sound(read_bytes(broken))


@pytest.mark.parametrize(
    "head",
    [
        '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]>',
        '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
        "<!DOCTYPE a>",
    ],
)
def test_document_types_are_refused(head: str) -> None:
    with pytest.raises(DocumentError):
        read_bytes(docx(word_part("document", f"<w:body>{WORDS}</w:body>").replace("?>", f"?>{head}", 1)))


def test_deep_nesting_is_refused() -> None:
    deep = "<w:r>" * limits.XML_MAX_DEPTH
    assert limit_of(docx(word_part("document", deep))) == "xml_depth"


def seconds(body: str) -> float:
    """Return what the processor needs; nothing is packed, so that the ratio does not end it first."""
    data = docx(word_part("document", body), stored=True)
    start = time.process_time()
    with suppress(DocumentError, LimitExceeded):
        read_bytes(data)
    return time.process_time() - start


FIELD = "<w:r><w:fldChar w:fldCharType='begin'/><w:t>а</w:t></w:r>"


@pytest.mark.parametrize(
    "body",
    [
        "<w:p/>" * 2_000_001,
        WORDS * 60_000,
        "<w:p " + " ".join(f'a{n}=""' for n in range(200_000)) + "/>",
        "<w:p a='" + "x" * 15_000_000,
        "".join(f"<a{n}/>" for n in range(200_000)),
        "<w:p>" + FIELD * 100_000 + "</w:p>",
        "<w:p>" + "<w:sdt>" * 200 + "<w:r><w:t>а</w:t></w:r>" * 100_000,
        "<w:tbl><w:tr>" + f"<w:tc>{WORDS}</w:tc>" * 50_000 + "</w:tr></w:tbl>",
    ],
    ids=["empty", "paragraphs", "attributes", "token", "names", "fields", "controls", "cells"],
)
def test_endless_parts_end_in_time(body: str) -> None:
    assert seconds(body) < 10


def test_an_empty_document_is_empty() -> None:
    with pytest.raises(EmptyDocument):
        read_bytes(docx(word_part("document", "<w:p/>")))
