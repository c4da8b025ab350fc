"""Which format a file is, what comes out, and each reason why nothing does."""

import os
import socket
import subprocess
import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from reader.core.errors import (
    EmptyDocument,
    FileError,
    FileForbidden,
    FileIsDirectory,
    FileMissing,
    LimitExceeded,
    Undecodable,
    UnknownFormat,
)
from reader.core.model import Block, Document, Span
from reader.formats import FORMATS, limits, read, read_bytes, read_text

Sound = Callable[[Document], Document]


def test_plain_text_stays_as_it_is(tmp_path: Path, sound: Sound) -> None:
    path = tmp_path / "саясат.txt"
    data = "\ufeff1. Жалпы\r\n\r\n  Біз аты-жөніңізді сақтаймыз.  \r\n\r\n\r\n2. Құқық\r\n".encode()
    path.write_bytes(data)
    document = sound(read(path))
    assert document.text == "1. Жалпы\n\n  Біз аты-жөніңізді сақтаймыз.  \n\n\n2. Құқық\n"
    assert [document.slice(block.span) for block in document.blocks] == [
        "1. Жалпы",
        "Біз аты-жөніңізді сақтаймыз.",
        "2. Құқық",
    ]
    assert (document.format, document.encoding, document.title) == ("text", "utf-8", "")
    assert document.sha256 == sha256(data).hexdigest()
    assert document.notices == ()


def test_pasted_text(sound: Sound) -> None:
    document = sound(read_text("Бир\rэки", title="Чаптама"))
    assert document.text == "Бир\nэки"
    assert document.blocks == (Block(Span(0, 3)), Block(Span(4, 7)))
    assert (document.format, document.encoding, document.title) == ("text", "", "Чаптама")
    assert document.sha256 == sha256("Бир\rэки".encode()).hexdigest()
    assert (
        sound(read_text("# Біз\n\n**Атыңызды** жинаймыз.\n\n## Сіз")).text
        == "Біз\n\nАтыңызды жинаймыз.\n\nСіз"
    )
    assert sound(read_text("lone \ud800 surrogate")).text == "lone \ufffd surrogate"


@pytest.mark.parametrize(
    ("data", "name", "expected"),
    [
        (b"words", "a.txt", "text"),
        (b"words", "", "text"),
        (b"words", "a.unknown", "text"),
        (b"# words", "A.MD", "markdown"),
        (b"<p>words", "a.HTM", "html"),
        (b"  <!DOCTYPE html><p>words", "a.txt", "html"),
        (b"<!-- saved --><html><p>words", "", "html"),
        ("<!doctype html><p>сөздер".encode("utf-16"), "page", "html"),
        (b"The <html> tag is a word here", "a.txt", "text"),
        ("# Саясат\n\nБіз атыңызды жинаймыз.\n\n## 1. Жалпы".encode(), "", "markdown"),
        ("\ufeff# Саясат\r\n\r\n## Жалпы\r\n".encode(), "a.txt", "markdown"),
        ("# Саясат\nБіз атыңызды жинаймыз.\n## Жалпы".encode(), "a.txt", "text"),
        (b"Rule\n\n# 5 is the last\n\n## and more\n\n#1 stays", "", "markdown"),
        (b"#1 is the first\n\n#2 is the second\n\n##", "", "text"),
    ],
)
def test_the_format_is_known(data: bytes, name: str, expected: str) -> None:
    assert read_bytes(data, name=name).format == expected


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"AT&TFORM\x00\x00", "DJVU"),
        (b"GIF89a", "GIF"),
        (b"\x7fELF\x02", "ELF"),
        (b"MZ\x90\x00\x03", "EXE"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), "DOC"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le"), "XLS"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "OLE"),
        (b"\x1f\x8b\x08\x00", "GZIP"),
    ],
)
@pytest.mark.parametrize("suffix", [".txt", ".html", ".md"])
def test_foreign_formats_are_named(data: bytes, name: str, suffix: str) -> None:
    with pytest.raises(UnknownFormat) as caught:
        read_bytes(data, name="policy" + suffix)
    assert caught.value.params["name"] == name


def test_unnamed_binary_is_called_by_its_suffix() -> None:
    with pytest.raises(UnknownFormat) as caught:
        read_bytes(bytes(range(256)) * 30, name="image.dat")
    assert caught.value.params["name"] == "DAT"


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
@pytest.mark.parametrize("data", [b"", b" \r\n\t\n", b"\xef\xbb\xbf", b"\xff\xfe", "\u00a0\u2028".encode()])
def test_nothing_is_said_to_be_nothing(data: bytes, name: str) -> None:
    with pytest.raises(EmptyDocument):
        read_bytes(data, name=name)
    with pytest.raises(EmptyDocument):
        read_text("\n \n")


def test_files_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(FileMissing) as missing:
        read(tmp_path / "none.txt")
    assert missing.value.params["path"] == str(tmp_path / "none.txt")
    with pytest.raises(FileMissing):
        read(Path("a\0b"))
    with pytest.raises(FileIsDirectory):
        read(tmp_path)
    path = tmp_path / "a.txt"
    path.write_text("words", "utf-8")
    with pytest.raises(FileMissing):
        read(path / "inside")
    with pytest.raises(FileError):
        read(tmp_path / ("x" * 300))

    def refuse(*_args: object, **_kwargs: object) -> int:
        raise PermissionError(13, "no")

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(FileForbidden):
        read(path)


@pytest.mark.skipif(sys.platform == "win32", reason="no such files there")
def test_pipes_sockets_and_devices_are_never_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(tmp_path / "pipe")
    server = socket.socket(socket.AF_UNIX)
    monkeypatch.chdir(tmp_path)
    server.bind("socket")
    monkeypatch.setattr(os, "open", lambda *_: pytest.fail("opened"))
    with server:
        for name in ("pipe", "socket", "/dev/zero"):
            with pytest.raises(FileError):
                read(Path(name))


def test_a_huge_file_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(limits.FILE_MAX_BYTES + 1)
    monkeypatch.setattr(os, "open", lambda *_: pytest.fail("opened"))
    with pytest.raises(LimitExceeded) as caught:
        read(path)
    assert caught.value.params["limit"] == "file_size"
    assert caught.value.params["size"] == limits.FILE_MAX_BYTES + 1
    assert caught.value.params["allowed"] == limits.FILE_MAX_BYTES


@pytest.mark.parametrize(("name", "limit"), [("a.html", "html_size"), ("a.md", "markdown_size")])
def test_huge_markup_is_refused(name: str, limit: str) -> None:
    with pytest.raises(LimitExceeded) as caught:
        read_bytes(b"a" * (limits.MARKUP_MAX_BYTES + 1), name=name)
    assert caught.value.params["limit"] == limit


def test_fifty_megabytes_of_text_are_cut(tmp_path: Path, sound: Sound) -> None:
    line = "Біз деректерді тек қызмет көрсету үшін өңдейміз және ешкімге сатпаймыз. " * 10 + "\n"
    data = (line * 40_000).encode()
    assert len(data) > 50_000_000
    path = tmp_path / "long.txt"
    path.write_bytes(data)
    document = sound(read(path))
    assert limits.TEXT_MAX_CHARACTERS - len(line) < len(document.text) <= limits.TEXT_MAX_CHARACTERS
    assert document.text.endswith(line.strip() + " ")
    assert document.sha256 == sha256(data).hexdigest()
    (notice,) = document.notices
    assert notice.code == "notice.cut"
    assert notice.params == {"kept": len(document.text), "allowed": limits.TEXT_MAX_CHARACTERS}


def test_bytes_beyond_the_limit_may_end_within_a_character(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.formats.text.TEXT_MAX_BYTES", 11)
    for encoding in (None, "utf-8"):
        document = read_bytes("қазақша сөз".encode(), encoding=encoding)
        assert document.text.startswith("қазақ")
        assert document.notices[0].code == "notice.cut"


def test_endless_lines_and_numberless_lines(sound: Sound) -> None:
    document = sound(read_text("сөз " * 100_000))
    assert max(block.span.end - block.span.start for block in document.blocks) <= limits.BLOCK_MAX_CHARACTERS
    assert document.text.replace("\n", "").split() == ["сөз"] * 100_000
    document = sound(read_text("x" * 250_000))
    assert "".join(document.text.split()) == "x" * 250_000
    assert max(map(len, document.text.split())) == limits.RUN_MAX_CHARACTERS
    assert len(document.blocks) == 250_000 // 15_000 + 1, "cut between runs"
    document = sound(read_text("We keep your name. " * 2_000))
    assert {document.slice(block.span)[-5:] for block in document.blocks} == {"name."}, (
        "cut between sentences"
    )
    document = sound(read_text("a\n" * (limits.BLOCKS_MAX + 5)))
    assert len(document.blocks) == limits.BLOCKS_MAX
    assert document.notices[0].code == "notice.cut"


def test_letters_that_take_long_to_set_stand_in_shorter_paragraphs_and_runs(sound: Sound) -> None:
    chinese = "文字。" * 5_000
    document = sound(read_text(f"{chinese}\n{'аa' * 4_000}\n{'ж' * 4_000} {'s' * 4_000}"))
    lines = document.text.split("\n")
    assert max(len(line) for line in lines if "文" in line) <= limits.SLOW_BLOCK_MAX_CHARACTERS
    assert max(map(len, "".join(line for line in lines if "аa" in line).split())) == (
        limits.SLOW_RUN_MAX_CHARACTERS
    )
    assert lines[-1].split() == ["ж" * 4_000, "s" * 4_000], "of one alphabet"
    assert "".join(document.text.split()) == chinese + "аa" * 4_000 + "ж" * 4_000 + "s" * 4_000
    words = "Мы собираем имя (文字). " * 800
    assert words.strip() in sound(read_text(words)).text, "a few such letters change nothing"


def test_only_a_text_of_very_many_lines_loses_blank_ones(sound: Sound) -> None:
    few = "Аты.\n" + "\n \t\n" * 1_000 + "Жасы."
    assert sound(read_text(few)).text.count("\n") == few.count("\n")
    many = "Аты." + "\n\u00a0\n\n" * 2 * limits.BLOCKS_MAX + "Жасы."
    assert sound(read_text(many)).text == "Аты.\n\nЖасы."


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_the_encoding_can_be_chosen_for_every_format(name: str, sound: Sound) -> None:
    data = "Келісім керек. Ұялы телефон.".encode("kz1048")
    assert "Ўялы" in sound(read_bytes(data, name=name, encoding="windows-1251")).text
    document = sound(read_bytes(data, name=name))
    assert (document.text, document.encoding) == ("Келісім керек. Ұялы телефон.", "kz1048")
    with pytest.raises(Undecodable):
        read_bytes(data, name=name, encoding="utf-8")


def test_parsers_wait_for_the_first_file_of_their_kind() -> None:
    code = (
        "import sys, reader.formats as f; f.read_text('a'); f.read_bytes(b'a', name='a.txt'); "
        "late = ('markdown_it', 'html', 'reader.formats.html'); "
        "sys.exit(str([m for m in sys.modules if m.startswith(late)]))"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=Path(__file__).parents[2]
    )
    assert run.stderr.strip() == "[]"


def test_every_row_of_the_table_can_be_reached() -> None:
    suffixes = [suffix for row in FORMATS for suffix in row.suffixes]
    assert len(suffixes) == len(set(suffixes))
    named = [row for row in FORMATS if not row.binary]
    assert [
        row.name for row in named if read_bytes(b"a", name="a" + row.suffixes[0]).format != row.name
    ] == []
    mail = b"From: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related"
    heads = {
        "mhtml": mail,
        "rtf": b"{\\rtf1",
        "packed": b"PK\x03\x04",
        "ole": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "pdf": b"%PDF-1.7",
        "picture": b"\xff\xd8\xff\xe0",
    }
    assert [row.name for row in FORMATS if row.binary and not row.sniff(heads[row.name])] == []
