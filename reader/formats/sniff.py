"""What a file is by its first bytes; its name can lie."""

from __future__ import annotations

import re

HEAD_BYTES = 4096
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_MAGIC = (
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"II*\x00", "TIFF"),
    (b"MM\x00*", "TIFF"),
    (b"\x7fELF", "ELF"),
    (b"\x1f\x8b\x08", "GZIP"),
    (b"BZh9", "BZIP2"),
    (b"\xfd7zXZ\x00", "XZ"),
    (b"7z\xbc\xaf\x27\x1c", "7Z"),
    (b"Rar!\x1a\x07", "RAR"),
    (b"SQLite format 3\x00", "SQLite"),
    (b"AT&TFORM", "DJVU"),
    (b"%!PS", "PostScript"),
    (b"ID3\x03", "MP3"),
    (b"ID3\x04", "MP3"),
    (b"OggS\x00", "OGG"),
    (b"wOFF", "WOFF"),
    (b"wOF2", "WOFF"),
)
PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
_HEADER = re.compile(rb"\s{0,20}[A-Za-z][A-Za-z-]{1,40}:")
_SAVED_PAGE = re.compile(rb"content-type:\s{0,20}(?:multipart/related|text/html)")
_HTML = re.compile(rb"<!doctype\s{1,20}html|<html[\s>]", re.IGNORECASE)
_PDF_START_BYTES = 1024
_PDF_LATER = re.compile(rb"[\r\n]%PDF-\d\.\d\s{0,9}[\r\n]")
_PDF_OBJECT = re.compile(rb"[\r\n]\d{1,10} \d{1,5} obj\b|%[\x80-\xff]{2}")
_MARKED_HEADING = re.compile(rb"(?:\A|\n[ \t]*\r?\n)#{1,6} [^\s#]")
_BEFORE_HTML = re.compile(rb"\s{0,200}(?:<[!?a-z]|\Z)", re.IGNORECASE)


def foreign_format(head: bytes) -> str:
    """Name the known format that ``head`` begins and that is no text, else ""."""
    for magic, name in _MAGIC:
        if head.startswith(magic):
            return name
    if head.startswith(b"MZ") and b"\x00" in head:
        return "EXE"
    if head.startswith(b"RIFF") and head[8:12] in {b"WEBP", b"WAVE", b"AVI "}:
        return head[8:12].decode("ascii").strip()
    if head[4:8] == b"ftyp":
        return "MP4"
    return ""


def is_zip(head: bytes) -> bool:
    """Tell whether ``head`` begins a zip."""
    return head.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def is_rtf(head: bytes) -> bool:
    """Tell whether ``head`` begins a file in Rich Text Format."""
    return head.lstrip().startswith(b"{\\rtf")


def is_mhtml(head: bytes) -> bool:
    """Tell whether ``head`` is that of a page saved as one file: the header of a mail, and a page in it."""
    lines = head.lower()
    return bool(_HEADER.match(head)) and b"mime-version:" in lines and bool(_SAVED_PAGE.search(lines))


def is_ole(head: bytes) -> bool:
    """Tell whether ``head`` begins the container of older office programs."""
    return head.startswith(_OLE)


def is_picture(head: bytes) -> bool:
    """Tell whether ``head`` begins a picture that can be a page: a PNG or a JPEG."""
    return head.startswith((PNG, _JPEG))


def is_pdf(head: bytes) -> bool:
    """Tell whether ``head`` opens a PDF; a mail or a server may have left lines before it.

    A text about PDFs may name their first words and objects too, but not on lines of their own.
    """
    if head.startswith(b"%PDF-"):
        return True
    later = _PDF_LATER.search(head[:_PDF_START_BYTES])
    return later is not None and _PDF_OBJECT.search(head, later.end() - 1) is not None


def looks_like_html(head: bytes) -> bool:
    """Tell whether ``head`` opens a page, in any encoding that holds ASCII or UTF-16."""
    head = head.replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    return _BEFORE_HTML.match(head) is not None and _HTML.search(head) is not None


def looks_like_markdown(head: bytes) -> bool:
    """Tell whether two lines of ``head``, each after an empty one or the first, are headings of Markdown."""
    return len(_MARKED_HEADING.findall(head.removeprefix(b"\xef\xbb\xbf"))) > 1
