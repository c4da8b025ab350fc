"""The door for every policy: a file, bytes or pasted text in, one `Document` out.

A new format is one module with a ``convert`` and one row in `FORMATS`.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import TYPE_CHECKING, Protocol

from reader.core.errors import EmptyDocument, LimitExceeded, UnknownFormat
from reader.core.model import Document
from reader.files import FileBytes, gather, read_file
from reader.formats.encoding import ENCODINGS
from reader.formats.limits import (
    FILE_MAX_BYTES,
    MARKUP_MAX_BYTES,
    PACKED_MAX_BYTES,
    PDF_MAX_BYTES,
    TEXT_MAX_BYTES,
)
from reader.formats.reading import Reading, from_lines
from reader.formats.sniff import (
    HEAD_BYTES,
    foreign_format,
    is_mhtml,
    is_ole,
    is_pdf,
    is_picture,
    is_rtf,
    is_zip,
    looks_like_html,
    looks_like_markdown,
)

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["ENCODINGS", "FORMATS", "Format", "read", "read_bytes", "read_chunks", "read_text"]


class Convert(Protocol):
    """Turns bytes into a reading; ``encoding`` is the reader's choice, None where we choose."""

    def __call__(self, data: bytes, *, encoding: str | None = None) -> Reading: ...


class Unlock(Protocol):
    """Turns the bytes of a locked file into a reading."""

    def __call__(self, data: bytes, *, password: str) -> Reading: ...


@dataclass(frozen=True, slots=True)
class Format:
    """One row: how a format is known and read. ``max_bytes`` is refused beyond, None means cut.

    ``binary`` formats are known by their content alone: a name does not make a file one of them.
    ``unlock`` reads with a password, where the format knows any.
    """

    name: str
    suffixes: tuple[str, ...]
    sniff: Callable[[bytes], bool]
    convert: Convert
    max_bytes: int | None = None
    binary: bool = False
    unlock: Unlock | None = None


# The imports wait for the first file of their kind: the start of the program pays for none of them.
def _html(data: bytes, *, encoding: str | None = None) -> Reading:
    from reader.formats.html import convert

    return convert(data, encoding=encoding)


def _markdown(data: bytes, *, encoding: str | None = None) -> Reading:
    from reader.formats.markdown import convert

    return convert(data, encoding=encoding)


def _text(data: bytes, *, encoding: str | None = None) -> Reading:
    from reader.formats.text import convert

    return convert(data, encoding=encoding)


def _zip(data: bytes, *, encoding: str | None = None) -> Reading:
    from reader.formats.packed import convert_zip

    return convert_zip(data, encoding=encoding)


def _rtf(data: bytes, *, encoding: str | None = None) -> Reading:
    from reader.formats.rtf import convert

    return convert(data, encoding=encoding)


def _mhtml(data: bytes, *, encoding: str | None = None) -> Reading:
    from reader.formats.mhtml import convert

    return convert(data, encoding=encoding)


def _ole(data: bytes, *, encoding: str | None = None) -> Reading:
    from reader.formats.packed import convert_ole

    return convert_ole(data, encoding=encoding)


def _pdf(data: bytes, *, encoding: str | None = None) -> Reading:
    from reader.formats.pdf import convert

    return convert(data)


def _locked_pdf(data: bytes, *, password: str) -> Reading:
    from reader.formats.pdf import convert

    return convert(data, password=password)


def _picture(data: bytes, *, encoding: str | None = None) -> Reading:
    from reader.formats.picture import convert

    return convert(data)


def _never(_head: bytes) -> bool:
    return False


_PACKED = (".docx", ".docm", ".dotx", ".odt", ".ott", ".epub")
_MARKED = (".md", ".markdown", ".mdown", ".mkd")
FORMATS = (  # the first whose sniff says yes, else the first with the suffix, else the last
    Format("packed", _PACKED, is_zip, _zip, PACKED_MAX_BYTES, binary=True),
    Format("rtf", (".rtf",), is_rtf, _rtf, PACKED_MAX_BYTES, binary=True),
    Format("ole", (), is_ole, _ole, PACKED_MAX_BYTES, binary=True),
    Format("pdf", (".pdf",), is_pdf, _pdf, PDF_MAX_BYTES, True, _locked_pdf),
    Format("picture", (".png", ".jpg", ".jpeg"), is_picture, _picture, PDF_MAX_BYTES, binary=True),
    Format("mhtml", (".mhtml", ".mht"), is_mhtml, _mhtml, PACKED_MAX_BYTES, binary=True),
    Format("html", (".html", ".htm", ".xhtml", ".xht"), looks_like_html, _html, MARKUP_MAX_BYTES),
    Format("markdown", _MARKED, looks_like_markdown, _markdown, MARKUP_MAX_BYTES),
    Format("text", (".txt", ".text"), _never, _text),
)


def read(path: Path, *, encoding: str | None = None, password: str | None = None) -> Document:
    """Read the file at ``path``; ``encoding`` overrules our choice for formats made of text.

    Raises a `FileError`, a `DocumentError` (`EmptyDocument`, `UnknownFormat`, `Undecodable`,
    `PasswordNeeded`, `WrongPassword`, `Scanned`) or `LimitExceeded`; nothing else, whatever the file holds.
    """
    return _read(read_file(path, keep_bytes=_kept_of(path.name)), path.name, encoding, password)


def read_chunks(
    chunks: Iterable[bytes], *, name: str, encoding: str | None = None, password: str | None = None
) -> Document:
    """Read a policy whose bytes somebody else hands over, who opened the file called ``name``.

    Raises as `read` does, without the `FileError`.
    """
    return _read(gather(chunks, keep_bytes=_kept_of(name)), name, encoding, password)


def _read(file: FileBytes, name: str, encoding: str | None, password: str | None) -> Document:
    return _convert(file.data, file.size, name, (encoding, password), file.sha256)


def read_bytes(
    data: bytes, *, name: str = "", encoding: str | None = None, password: str | None = None
) -> Document:
    """Read a policy that is in memory; ``name`` is a file name to know the format by.

    Raises as `read` does, without the `FileError`.
    """
    if len(data) > FILE_MAX_BYTES:
        raise LimitExceeded(limit="file_size", size=len(data), allowed=FILE_MAX_BYTES)
    return _convert(data, len(data), name, (encoding, password), sha256(data).hexdigest())


def read_text(text: str, *, title: str = "") -> Document:
    """Read text that came as text, by pasting; raises `EmptyDocument`."""
    data = text.encode("utf-8", "replace")
    marked = looks_like_markdown(data[:HEAD_BYTES])
    reading = _markdown(data, encoding="utf-8") if marked else from_lines(text)
    digest = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return document_of(reading, digest, title or reading.title)


def _convert(
    data: bytes, size: int, name: str, asked: tuple[str | None, str | None], digest: str
) -> Document:
    encoding, password = asked
    head = data[:HEAD_BYTES]
    if foreign := foreign_format(head):
        raise UnknownFormat(name=foreign)
    suffix = os.path.splitext(name)[1].lower()  # noqa: PTH122 - pathlib is slow to load
    row = _choose(head, suffix)
    if row.max_bytes is not None and size > row.max_bytes:
        raise LimitExceeded(limit=f"{row.name}_size", size=size, allowed=row.max_bytes)
    try:
        if password is not None and row.unlock is not None:
            reading = row.unlock(data, password=password)
        else:
            reading = row.convert(data, encoding=encoding)
    except UnknownFormat as error:
        raise UnknownFormat(name=error.params.get("name") or suffix.removeprefix(".").upper()) from error
    return document_of(reading, digest, reading.title)


def _kept_of(name: str) -> Callable[[bytes], int]:
    """Return how much of a file called ``name`` is kept, by its beginning: a binary format needs it whole."""
    suffix = os.path.splitext(name)[1].lower()  # noqa: PTH122 - pathlib is slow to load

    def kept(start: bytes) -> int:
        row = _choose(start[:HEAD_BYTES], suffix)
        return 1 + (row.max_bytes if row.binary and row.max_bytes else TEXT_MAX_BYTES)

    return kept


def _choose(head: bytes, suffix: str) -> Format:
    for row in FORMATS:
        if row.sniff(head):
            return row
    return next((row for row in FORMATS if suffix in row.suffixes and not row.binary), FORMATS[-1])


def document_of(reading: Reading, digest: str, title: str) -> Document:
    """Return the document that a reading of a file with the hash ``digest`` is. Raises `EmptyDocument`."""
    if not reading.blocks:
        raise EmptyDocument()
    reading = replace(reading, title=title).in_todays_letters()
    return Document(
        text=reading.text,
        blocks=reading.blocks,
        title=reading.title,
        format=reading.format,
        sha256=digest,
        encoding=reading.encoding,
        notices=reading.notices,
    )
