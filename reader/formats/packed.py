"""Zips and OLE containers: which document, if any, is inside is told by what they hold."""

from __future__ import annotations

from reader.core.errors import Protected, UnknownFormat
from reader.formats.archive import Archive
from reader.formats.reading import Reading

_OPEN_DOCUMENT = "application/vnd.oasis.opendocument.text"
_LONGEST_TYPE = 200
_OFFICE = (("word", "DOCX"), ("xl", "XLSX"), ("ppt", "PPTX"))
_OLD = (("WordDocument", "DOC"), ("Workbook", "XLS"), ("PowerPoint Document", "PPT"))


def convert_zip(data: bytes, *, encoding: str | None = None) -> Reading:
    """Read the document that a zip is.

    Raises `UnknownFormat` where it is none that we read, `DocumentError`, `Protected` and `LimitExceeded`.
    """
    archive = Archive(data)
    kind = archive.format = _kind(archive)
    if kind == "DOCX":
        from reader.formats.docx import read_docx

        return read_docx(archive)
    if kind == "ODT":
        from reader.formats.odt import read_odt

        return read_odt(archive)
    if kind == "EPUB":
        from reader.formats.epub import read_epub

        return read_epub(archive, encoding=encoding)
    raise UnknownFormat(name=kind)


def convert_ole(data: bytes, *, encoding: str | None = None) -> Reading:
    """Name what an OLE container holds; none of it is read.

    Raises `Protected` for an encrypted document of a newer office program, else `UnknownFormat`.
    """
    if _wide("EncryptedPackage") in data:
        raise Protected(name="DOCX")
    raise UnknownFormat(name=next((name for stream, name in _OLD if _wide(stream) in data), "OLE"))


def _wide(name: str) -> bytes:
    return name.encode("utf-16-le")


def _kind(archive: Archive) -> str:
    declared = ""
    if "mimetype" in archive:
        declared = archive.read("mimetype")[:_LONGEST_TYPE].decode("ascii", "replace").strip()
    if declared in {_OPEN_DOCUMENT, f"{_OPEN_DOCUMENT}-template"}:
        return "ODT"
    if declared == "application/epub+zip" or "META-INF/container.xml" in archive:
        return "EPUB"
    if "[Content_Types].xml" in archive:
        roots = {part.partition("/")[0] for part in archive.names}
        return next((name for root, name in _OFFICE if root in roots), "ZIP")
    return "ODT" if "content.xml" in archive and not declared else "ZIP"
