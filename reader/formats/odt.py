"""OpenDocument texts: headings, lists with the numbers that are printed, tables and notes."""

from __future__ import annotations

import re
from collections.abc import Mapping

from reader.core.errors import DocumentError, Protected
from reader.formats.archive import Archive
from reader.formats.flow import Enough, first_title, told, unread_parts
from reader.formats.odt_body import Body
from reader.formats.odt_styles import Styles
from reader.formats.reading import Reading, from_pieces
from reader.formats.xml_reading import parse

_CONTENT, _STYLES, _MANIFEST = "content.xml", "styles.xml", "META-INF/manifest.xml"
_NAMED = re.compile(rb"""full-path\s*=\s*["']([^"']{0,200})["']""")
_RUNNING = frozenset(
    f"style:{kind}{part}" for kind in ("header", "footer") for part in ("", "-left", "-first")
)


def read_odt(archive: Archive) -> Reading:
    """Read an OpenDocument text; its title is the first title or heading of level 1.

    Damaged styles or the damaged end of the text cost that part alone, with a notice. Raises
    `DocumentError` where no text can be had, `Protected`, and `LimitExceeded`.
    """
    manifest = archive.read(_MANIFEST) if _MANIFEST in archive else b""
    if b"encryption-data" in manifest:
        raise Protected(name=archive.format)
    unread: list[str] = []
    common = _CommonStyles()
    if _STYLES in archive:
        try:
            parse(archive.read(_STYLES), common)
        except DocumentError:
            unread.append(_STYLES)
    if not unread and _has_styles_alone(archive, manifest):
        return from_pieces((), format="odt")
    body = Body(common.styles)
    cut = False
    data = archive.read(_CONTENT)
    try:
        parse(data, body)
    except Enough:
        cut = True
    except DocumentError:
        unread.append(_CONTENT)
    pieces = body.finish()
    if not pieces and unread:
        raise DocumentError()
    if common.has_running_words:
        body.left_out.append("notice.running")
    reading = from_pieces(pieces, format="odt", title=first_title(pieces), cut=cut)
    return reading.with_notices((*told(body.flow, body.left_out), *unread_parts(unread)))


def _has_styles_alone(archive: Archive, manifest: bytes) -> bool:
    """Tell whether the file is a template of styles: its list of parts has these and no text."""
    named = set(_NAMED.findall(manifest))
    return _CONTENT not in archive and _STYLES.encode() in named and _CONTENT.encode() not in named


class _CommonStyles:
    """The handler of styles.xml: the named styles, and whether pages have headers or footers."""

    def __init__(self) -> None:
        self.styles = Styles()
        self.has_running_words = False
        self._in_automatic = False  # these belong to headers and footers; their names mean others there
        self._running = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if self._running or name in _RUNNING:
            self._running += 1
        elif name == "office:automatic-styles":
            self._in_automatic = True
        elif not self._in_automatic:
            self.styles.start(name, attributes)

    def end(self, name: str) -> None:
        if self._running:
            self._running -= 1
        elif name == "office:automatic-styles":
            self._in_automatic = False
        elif not self._in_automatic:
            self.styles.end(name)

    def text(self, text: str) -> None:
        self.has_running_words = self.has_running_words or (self._running > 0 and bool(text.strip()))
