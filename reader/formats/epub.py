"""Books: each part of the spine is read as a page; a part that cannot be read does not lose the others."""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from reader.core.errors import DocumentError, LimitExceeded, Protected, ReaderError
from reader.core.model import Notice
from reader.core.text import fold
from reader.formats.archive import Archive
from reader.formats.flow import unread_parts
from reader.formats.html import read_page
from reader.formats.limits import MARKUP_MAX_BYTES, TEXT_MAX_CHARACTERS
from reader.formats.reading import Piece, Reading, from_pieces
from reader.formats.xml_reading import parse

_CONTAINER, _LOCKS = "META-INF/container.xml", "META-INF/encryption.xml"
_LONGEST_TITLE = 300
_PAGES = frozenset({"application/xhtml+xml", "text/html", "text/x-oeb1-document", "application/xml", ""})
_CLOSED = re.compile(rb"<([A-Za-z][\w:.-]{0,40})([^<>]{0,4000})/>")
_ASIDE = re.compile(rb"<(/?)(?:aside|footer)(?=[\s>])")
_NO_CONTENT = frozenset(b"area base br col embed hr img input link meta param source track wbr".split())


@dataclass(slots=True)
class _Book:
    """The handler of the package document: title, parts by id, and the order in which they are read."""

    title: str = ""
    parts: dict[str, Mapping[str, str]] = field(default_factory=dict)
    spine: list[str] = field(default_factory=list)
    _in_title: bool = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        local = name.rpartition(":")[2]
        self._in_title = name == "dc:title" and not self.title
        if local == "item":
            self.parts[attributes.get("id", "")] = attributes
        elif local == "itemref":
            self.spine.append(attributes.get("idref", ""))

    def end(self, name: str) -> None:
        self._in_title = False

    def text(self, text: str) -> None:
        if self._in_title:
            self.title += text


@dataclass(slots=True)
class _Targets:
    """A handler that keeps one attribute of one element, wherever it stands."""

    element: str
    attribute: str
    found: list[str] = field(default_factory=list)

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name.rpartition(":")[2] == self.element and (value := attributes.get(self.attribute)):
            self.found.append(value)

    def end(self, name: str) -> None:
        return

    def text(self, text: str) -> None:
        return


def read_epub(archive: Archive, *, encoding: str | None = None) -> Reading:
    """Read a book in the order of its spine; its title is the package's.

    Parts that are absent, damaged or too complex are named in a notice. Raises `DocumentError` where
    no part can be read, `Protected` where the text itself is encrypted, and `LimitExceeded`.
    """
    container = _Targets("rootfile", "full-path")
    parse(archive.read(_CONTAINER), container, doctype=True)
    package = container.found[0] if container.found else ""
    book = _Book()
    parse(archive.read(package), book, doctype=True)
    locked = _locked(archive)
    pages = _Pages(archive, encoding)
    for name, attributes in _in_order(book, posixpath.dirname(package)):
        if name in locked:
            raise Protected(name=archive.format)
        if "nav" in attributes.get("properties", "").split():
            pages.has_contents = True
        elif not pages.read(name, attributes.get("media-type", "")):
            break
    if pages.unread and not pages.pieces:
        raise DocumentError()
    notices = [Notice(code, {"count": count}) for code, count in pages.told.items()]
    if pages.has_contents:
        notices.append(Notice("notice.contents"))
    reading = from_pieces(pages.pieces, format="epub", title=fold(book.title[:_LONGEST_TITLE]), cut=pages.cut)
    return reading.with_notices((*notices, *unread_parts(pages.unread)))


@dataclass(slots=True)
class _Pages:
    """Reads page after page until there is more text than is kept."""

    archive: Archive
    encoding: str | None
    pieces: list[Piece] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    cut: bool = False
    has_contents: bool = False
    told: Counter[str] = field(default_factory=Counter)
    _characters: int = 0

    def read(self, name: str, media_type: str) -> bool:
        """Read one part; tell whether there is room for more."""
        try:
            if media_type not in _PAGES:
                raise DocumentError()
            data = self.archive.read(name)
            if len(data) > MARKUP_MAX_BYTES:
                raise LimitExceeded(limit="html_size", size=len(data), allowed=MARKUP_MAX_BYTES)
            found = read_page(_as_html(data), encoding=self.encoding)
        except ReaderError as error:
            self.unread.append(posixpath.basename(name)[:80])
            self.cut = error.params.get("limit") == "unpacked_size"
            return not self.cut
        self.pieces += found.pieces
        self.has_contents |= found.menus > 0  # the menu of a book is its table of contents
        for notice in found.notices:
            self.told[notice.code] += int(str(notice.params["count"]))
        self._characters += sum(len(piece.text) for piece in found.pieces)
        return self._characters <= TEXT_MAX_CHARACTERS


def _in_order(book: _Book, folder: str) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Yield the parts of the spine, each once: its name in the archive and what the manifest says of it."""
    seen: set[str] = set()
    for identity in book.spine:
        if identity in book.parts and identity not in seen:
            seen.add(identity)
            yield _place(folder, book.parts[identity].get("href", "")), book.parts[identity]


def _place(folder: str, address: str) -> str:
    """Return the name in the archive that an address means; one that leads outside is no name there."""
    try:
        path = unquote(urlsplit(address).path)
    except ValueError:
        return ""
    return posixpath.normpath(posixpath.join(folder, path))


def _locked(archive: Archive) -> frozenset[str]:
    if _LOCKS not in archive:
        return frozenset()
    locks = _Targets("CipherReference", "URI")
    try:
        parse(archive.read(_LOCKS), locks, doctype=True)
    except DocumentError:
        return frozenset()
    return frozenset(_place("", address) for address in locks.found)


def _as_html(data: bytes) -> bytes:
    """Return XHTML as HTML: ``<a/>`` is closed, and an aside is a note of the book and no side column."""

    def closed(found: re.Match[bytes]) -> bytes:
        name, rest = found.groups()
        return found[0] if name in _NO_CONTENT else b"<%b%b></%b>" % (name, rest, name)

    return _ASIDE.sub(rb"<\1div", _CLOSED.sub(closed, data))
