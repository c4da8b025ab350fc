"""Plain text: as it is, line by line."""

from __future__ import annotations

from reader.formats.encoding import decode
from reader.formats.limits import TEXT_MAX_BYTES
from reader.formats.reading import Reading, from_lines


def convert(data: bytes, *, encoding: str | None = None) -> Reading:
    """Read ``data`` as text; bytes beyond what the text may hold are left out with a notice.

    Raises `Undecodable` and `UnknownFormat` (see `reader.formats.encoding.decode`).
    """
    cut = len(data) > TEXT_MAX_BYTES
    text, codec = decode(data[:TEXT_MAX_BYTES], encoding=encoding, whole=not cut)
    return from_lines(text, encoding=codec, cut=cut)
