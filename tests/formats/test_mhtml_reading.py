"""Pages saved as one file: which part is the page, in which letters, and mails made to hang a reader."""

import time
from base64 import b64encode
from collections.abc import Callable
from contextlib import suppress

import pytest
from document_writers import Para
from page_writers import mhtml

from reader.core.errors import DocumentError, LimitExceeded
from reader.core.model import BlockKind, Document
from reader.formats import read_bytes

Sound = Callable[[Document], Document]
HEAD = b'From: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"%b\r\n\r\n'


def part(content: bytes, kind: bytes = b"text/html", more: bytes = b"") -> bytes:
    return b"--b\r\nContent-Type: " + kind + b"\r\n" + more + b"\r\n" + content + b"\r\n"


def test_structure_is_kept(sound: Sound) -> None:
    paras = [
        Para(("Купуялык саясаты",), heading=1),
        Para(("Биз маалымат чогултабыз:",), printed="1.1."),
        Para(("аты-жөнү = фамилиясы;",), bullet=True),
    ]
    found = sound(read_bytes(mhtml(paras, title="Саясат"), name="a.eml"))
    assert [found.slice(block.span) for block in found.blocks] == [
        "Купуялык саясаты",
        "1.1. Биз маалымат чогултабыз:",
        "• аты-жөнү = фамилиясы;",
    ]
    assert found.blocks[0].kind is BlockKind.HEADING
    assert (found.format, found.title, found.encoding) == ("mhtml", "Саясат", "utf-8")


@pytest.mark.parametrize("codec", ["utf-8", "windows-1251", "koi8-r"])
def test_letters_are_those_of_the_page(codec: str, sound: Sound) -> None:
    words = "Мы храним данные один год и никому их не передаём."
    content = f'<meta charset="{codec}"><p>{words}'.encode(codec)
    encoded = part(b64encode(content), more=b"Content-Transfer-Encoding: base64\r\n")
    assert sound(read_bytes(HEAD % b"" + encoded + b"--b--")).text == words


def test_the_root_is_the_page(sound: Sound) -> None:
    parts = part(b"<p>frame", more=b"Content-ID: <a>\r\n") + part(b"<p>page", more=b"Content-ID: <b>\r\n")
    assert sound(read_bytes(HEAD % b"" + parts + b"--b--")).text == "frame"
    assert sound(read_bytes(HEAD % b'; start="<b>"' + parts + b"--b--")).text == "page"


def test_what_breaks_off_is_kept(sound: Sound) -> None:
    assert sound(read_bytes(HEAD % b"" + part(b"<p>one<p>two"))).text == "one\n\ntwo"


@pytest.mark.parametrize(
    "kind", [b"text/plain", b"image/png", b"multipart/mixed; boundary=c", b"message/rfc822"]
)
def test_a_mail_without_a_page_ends_in_a_reason(kind: bytes) -> None:
    with pytest.raises(DocumentError):
        read_bytes(HEAD % b"" + part(b"words", kind) + b"--b--")


def nested(depth: int) -> bytes:
    return b"".join(
        b"--b%d\r\nContent-Type: multipart/mixed; boundary=b%d\r\n\r\n" % (at, at + 1) for at in range(depth)
    )


@pytest.mark.parametrize(
    "body",
    [
        nested(5_000),
        b"--b\r\n" * 99_000,
        b"--b\r\nContent-Type: message/rfc822\r\n\r\n" * 20_000,
        b"--b\r\n" + b"a: b\r\n" * 300_000,
        b"--b\r\n" + b"a" * 10_000_000,
        part(b"=" * 5_000_000, more=b"Content-Transfer-Encoding: quoted-printable\r\n"),
        part(b"=\r\n" * 500_000, more=b"Content-Transfer-Encoding: x-uuencode\r\n"),
        b"--b\r\nContent-Type: text/html" + b"; a=b" * 100_000 + b"\r\n\r\n<p>a",
        b"--b\r\nContent-Type: text/html" + b"; a*0*=b" * 20_000 + b"\r\n\r\n<p>a",
    ],
)
def test_hostile_mails_end_in_time(body: bytes) -> None:
    start = time.process_time()
    with suppress(DocumentError, LimitExceeded):
        read_bytes(HEAD.replace(b'"b"', b"b0" if body.startswith(b"--b0") else b"b") % b"" + body)
    assert time.process_time() - start < 10
