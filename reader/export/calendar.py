"""The last day for an answer as a file of a calendar (RFC 5545): an event of a day, with a reminder."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from hashlib import blake2b

_OCTETS = 75  # a longer line is folded


def calendar(due: date, title: str, about: str, *, made: datetime | None = None) -> bytes:
    """Return an event on ``due`` in UTF-8 with CRLF; the same due day and title have the same UID.

    ``made`` is the time of writing, now unless given.
    """
    stamp = (made or datetime.now(UTC)).astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    uid = blake2b(f"{due}\n{title}\n{about}".encode(), digest_size=16).hexdigest()
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Aiqyn//Letters//EN",
        "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT",
        f"UID:{uid}@aiqyn.invalid",
        f"DTSTAMP:{stamp}",
        f"DTSTART;VALUE=DATE:{due:%Y%m%d}",
        f"DTEND;VALUE=DATE:{due + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{_escaped(title)}",
        f"DESCRIPTION:{_escaped(about)}",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "TRIGGER:PT9H",
        f"DESCRIPTION:{_escaped(title)}",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return b"".join(_folded(line) for line in lines)


def _escaped(text: str) -> str:
    """Return a value of text: what would end it or begin another is written out."""
    text = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")
    return "".join(c for c in text if c >= " " and c != "\x7f")


def _folded(line: str) -> bytes:
    """Return a line cut into pieces of at most 75 octets, never inside a letter."""
    pieces: list[bytes] = []
    piece = b""
    for sign in line:
        octets = sign.encode("utf-8", "replace")
        if len(piece) + len(octets) > _OCTETS - bool(pieces):
            pieces.append(piece)
            piece = b""
        piece += octets
    return b"\r\n ".join((*pieces, piece)) + b"\r\n"
