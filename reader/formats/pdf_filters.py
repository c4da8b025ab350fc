"""The packings of a PDF's streams: many in one another would keep PDFium for minutes."""

from __future__ import annotations

import re
from itertools import islice

from reader.core.errors import LimitExceeded
from reader.formats.limits import PDF_MAX_PACKINGS

_EXPANDING = ("FlateDecode", "LZWDecode", "RunLengthDecode", "Fl", "LZW", "RL")
_MOST_NAMES = 1_000_000  # that are looked at
_LONGEST_BETWEEN = 1_000  # bytes between two names of one list


def check_packings(data: bytes) -> None:
    """Raise `LimitExceeded` where a stream is packed more than `PDF_MAX_PACKINGS` times in one another.

    Packings that make nothing larger (text of digits, pictures) do not count. A list of packings that is
    itself packed away (in a stream of objects) is not seen; the processor time of reading bounds it.
    """
    run, end = 0, -1
    for found in islice(_NAME.finditer(data), _MOST_NAMES):
        near = end >= 0 and found.start() - end <= _LONGEST_BETWEEN
        run = run + 1 if near and not _PARTED.search(data, end, found.start()) else 1
        end = found.end()
        if run > PDF_MAX_PACKINGS:
            raise LimitExceeded(limit="pdf_packings", size=run, allowed=PDF_MAX_PACKINGS)


def _spelled(name: str) -> str:
    """Return a pattern for a name of PDF, each of whose letters can be written as a number."""
    return "".join(f"(?:{sign}|#(?i:{ord(sign):02x}))" for sign in name)


_NAME = re.compile(rf"/(?=[FLR#])(?:{'|'.join(map(_spelled, _EXPANDING))})(?=[\s/\[\]()<>%]|\Z)".encode())
_PARTED = re.compile(rb"[\[\]<>]")
