"""Word documents: the text as Word prints it, with its automatic numbers; nothing is run or fetched."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping

from reader.core.errors import DocumentError, LimitExceeded
from reader.formats.archive import Archive
from reader.formats.docx_body import Body, Context
from reader.formats.docx_numbering import Numbering
from reader.formats.docx_styles import Styles
from reader.formats.flow import Enough, first_title, told, unread_parts
from reader.formats.reading import Piece, Reading, from_pieces
from reader.formats.xml_reading import Handler, parse

_RUNNING = re.compile(r"(?:.*/)?(?:header|footer)\d{0,6}\.xml")
_WORDS = re.compile(rb"<(?:\w{1,9}:)?t(?:\s[^<>]{0,99})?>\s{0,99}[^<\s]")
_USUAL = "word/document.xml"


def read_docx(archive: Archive) -> Reading:
    """Read a Word document; its title is the first title or heading of level 1.

    A damaged part (styles, notes, the end of the text) costs that part alone, with a notice. Raises
    `DocumentError` where no text can be had, `Protected`, and `LimitExceeded`.
    """
    main = _related(archive, "").get("officeDocument", _USUAL)
    parts = _related(archive, main)
    context = Context(Styles(), Numbering())
    unread = context.unread
    _read_part(archive, parts.get("styles"), context.styles, unread)
    _read_part(archive, parts.get("numbering"), context.numbering, unread)
    notes = _Notes(context)
    for kind in ("footnotes", "endnotes"):
        _read_part(archive, parts.get(kind), notes, unread)
    context.notes = notes.found
    body = Body(context)
    cut = _read_body(archive, main, body, unread)
    pieces = body.flow.finish()
    body.flow.hidden += notes.hidden
    if not pieces and unread:
        raise DocumentError()
    if _has_running_words(archive):
        context.leave_out("notice.running")
    reading = from_pieces(pieces, format="docx", title=first_title(pieces), cut=cut)
    return reading.with_notices((*told(body.flow, context.left_out), *unread_parts(unread)))


def _read_body(archive: Archive, main: str, body: Body, unread: list[str]) -> bool:
    """Read the text as far as it goes; tell whether it is longer than what is kept."""
    data = archive.read(main)
    try:
        parse(data, body)
    except Enough:
        return True
    except DocumentError:
        unread.append(posixpath.basename(main))
    return False


def _read_part(archive: Archive, name: str | None, handler: Handler, unread: list[str]) -> None:
    if name is None:
        return
    try:
        parse(archive.read(name), handler)
    except (DocumentError, LimitExceeded, Enough):
        unread.append(posixpath.basename(name))


def _has_running_words(archive: Archive) -> bool:
    for name in filter(_RUNNING.fullmatch, archive.names):
        try:
            if _WORDS.search(archive.read(name)):
                return True
        except (DocumentError, LimitExceeded):
            continue
    return False


class _Notes:
    """The handler of footnotes.xml and endnotes.xml: each note is a small body of its own."""

    def __init__(self, context: Context) -> None:
        self.found: dict[tuple[str, str], list[Piece]] = {}
        self.hidden = 0
        self._context = context
        self._body: Body | None = None
        self._key = ("", "")

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name in {"w:footnote", "w:endnote"}:
            self._key = (name, attributes.get("w:id", ""))
            self._body = Body(self._context)
        elif self._body:
            self._body.start(name, attributes)

    def end(self, name: str) -> None:
        if self._body and name == self._key[0]:
            self.found[self._key] = self._body.flow.finish()
            self.hidden += self._body.flow.hidden
            self._body = None
        elif self._body:
            self._body.end(name)

    def text(self, text: str) -> None:
        if self._body:
            self._body.text(text)


class _Relations:
    """The handler of a .rels part: the last word of each kind -> its target, external ones left out."""

    def __init__(self, base: str) -> None:
        self.targets: dict[str, str] = {}
        self._base = base

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name.endswith("Relationship") and attributes.get("TargetMode") != "External":
            kind = attributes.get("Type", "").rpartition("/")[2]
            target = posixpath.normpath(posixpath.join("/", self._base, attributes.get("Target", "")))
            self.targets.setdefault(kind, target.lstrip("/"))

    def end(self, name: str) -> None:
        return

    def text(self, text: str) -> None:
        return


def _related(archive: Archive, part: str) -> dict[str, str]:
    """Return the parts that ``part`` (the whole file for "") names, by their kind; {} where it names none."""
    folder, _, name = part.rpartition("/")
    relations = _Relations(folder)
    path = posixpath.join(folder, "_rels", f"{name}.rels")
    if path in archive:
        try:
            parse(archive.read(path), relations)
        except DocumentError:
            return relations.targets
    return relations.targets
