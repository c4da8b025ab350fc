"""A zip from a stranger: only what we ask for is unpacked, within limits that count the bytes really read."""

from __future__ import annotations

import re
import zipfile
import zlib
from io import BytesIO
from itertools import pairwise
from typing import IO

from reader.core.errors import DocumentError, LimitExceeded, Protected
from reader.formats.limits import (
    ZIP_MAX_ENTRIES,
    ZIP_MAX_PART_BYTES,
    ZIP_MAX_RATIO,
    ZIP_MAX_UNPACKED_BYTES,
    ZIP_RATIO_FREE_BYTES,
)

_ENTRY = b"PK\x01\x02"
_LOCAL_HEADER_BYTES = 30
_CHUNK_BYTES = 1 << 16
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})  # the others cannot be unpacked by the piece
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, UnicodeError)
_OUTSIDE = re.compile(r"(?:.*/)?\.\.(?:/.*)?|/.*|[A-Za-z]:.*|.*[\\\0].*", re.DOTALL)


class Archive:
    """The parts of a zip by name. Names that lead out of the archive are as good as absent.

    No archive inside is ever opened. Raises `DocumentError` where the bytes are no sound zip (two
    parts share bytes, too) and `LimitExceeded` for too many entries.
    """

    def __init__(self, data: bytes) -> None:
        if data.count(_ENTRY) > ZIP_MAX_ENTRIES:  # before zipfile makes an object of each
            raise LimitExceeded(limit="zip_entries", size=data.count(_ENTRY), allowed=ZIP_MAX_ENTRIES)
        self.format = "ZIP"  # the name to give it where it must be refused
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except _DAMAGE as error:
            raise DocumentError() from error
        self._parts: dict[str, zipfile.ZipInfo] = {}
        self._left = ZIP_MAX_UNPACKED_BYTES
        for info in self._zip.infolist():
            if info.filename and not info.is_dir() and not _OUTSIDE.fullmatch(info.filename):
                self._parts.setdefault(info.filename, info)
        _refuse_overlaps(self._zip.infolist())

    @property
    def names(self) -> tuple[str, ...]:
        """The parts in the order of the archive."""
        return tuple(self._parts)

    def __contains__(self, name: str) -> bool:
        return name in self._parts

    def read(self, name: str) -> bytes:
        """Unpack one part.

        Raises `DocumentError` where it is absent or damaged, `Protected` where it is encrypted, and
        `LimitExceeded` as soon as more comes out than the limits allow, whatever the zip declares.
        """
        info = self._parts.get(name)
        if info is None or info.compress_type not in _METHODS:
            raise DocumentError()
        if info.flag_bits & 1:
            raise Protected(name=self.format)
        try:
            with self._zip.open(info) as part:
                return self._unpacked(part, info.compress_size)
        except _DAMAGE as error:
            raise DocumentError() from error
        except RuntimeError as error:  # zipfile's word for a password
            raise Protected(name=self.format) from error

    def _unpacked(self, part: IO[bytes], packed: int) -> bytes:
        allowed = min(max(ZIP_RATIO_FREE_BYTES, ZIP_MAX_RATIO * packed), ZIP_MAX_PART_BYTES)
        data = bytearray()
        while chunk := part.read(_CHUNK_BYTES):
            data += chunk
            self._left -= len(chunk)
            if len(data) > allowed:
                raise LimitExceeded(limit="part_size", size=len(data), allowed=allowed)
            if self._left < 0:
                raise LimitExceeded(
                    limit="unpacked_size",
                    size=ZIP_MAX_UNPACKED_BYTES - self._left,
                    allowed=ZIP_MAX_UNPACKED_BYTES,
                )
        return bytes(data)


def _refuse_overlaps(entries: list[zipfile.ZipInfo]) -> None:
    """Raise where two entries claim the same bytes: a bomb that the ratio of a part does not show."""
    for first, second in pairwise(sorted(entries, key=lambda entry: entry.header_offset)):
        if first.header_offset + _LOCAL_HEADER_BYTES + first.compress_size > second.header_offset:
            raise DocumentError()
