"""Messages between the window and the reading process: a length (four bytes, big-endian), then JSON.

The bytes of a file follow their message in chunks, each after its length; a length of 0 ends them.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Iterable, Iterator
from typing import IO, Any

_HEAD = struct.Struct(">I")


class Gone(OSError):
    """The other end went away, also in the middle of a message."""


class NoMessage(ValueError):
    """What came is no message of ours: too long, no JSON, or nested without end."""


class Metered:
    """A stream of which no more than ``most_bytes`` are read in all."""

    def __init__(self, stream: IO[bytes], most_bytes: int) -> None:
        self._stream, self._left = stream, most_bytes

    def read(self, size: int) -> bytes:
        """Read so many bytes, or fewer at the end. Raises: NoMessage beyond the limit."""
        self._left -= size
        if self._left < 0:
            raise NoMessage("too long")
        return self._stream.read(size)


def send(stream: IO[bytes], message: object) -> None:
    """Write a message. Raises: OSError where nobody listens any more."""
    data = json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    stream.write(_HEAD.pack(len(data)))
    stream.write(data)
    stream.flush()


def receive(stream: IO[bytes] | Metered, most_bytes: int) -> Any:
    """Wait for a message of at most ``most_bytes``. Raises: Gone, NoMessage."""
    length = _length(stream)
    if length > most_bytes:
        raise NoMessage("too long")
    data = _exactly(stream, length)
    try:
        return json.loads(data.decode("utf-8", "surrogatepass"))
    except (ValueError, RecursionError) as error:
        raise NoMessage(type(error).__name__) from error


def send_chunks(stream: IO[bytes], chunks: Iterable[bytes]) -> None:
    """Write the bytes of a file. Raises: OSError where nobody listens any more."""
    for chunk in chunks:
        if chunk:
            stream.write(_HEAD.pack(len(chunk)))
            stream.write(chunk)
    stream.write(_HEAD.pack(0))
    stream.flush()


def receive_chunks(stream: IO[bytes]) -> Iterator[bytes]:
    """Yield the bytes of a file as they come. Raises: Gone."""
    while length := _length(stream):
        yield _exactly(stream, length)


def send_bytes(stream: IO[bytes], data: bytes) -> None:
    """Write bytes after the message that announced them. Raises: OSError where nobody listens any more."""
    stream.write(_HEAD.pack(len(data)))
    stream.write(data)
    stream.flush()


def receive_bytes(stream: IO[bytes] | Metered, size: int) -> bytes:
    """Return the ``size`` bytes that a message announced. Raises: Gone, NoMessage where others come."""
    if _length(stream) != size:
        raise NoMessage("another length")
    return _exactly(stream, size)


def _length(stream: IO[bytes] | Metered) -> int:
    (length,) = _HEAD.unpack(_exactly(stream, _HEAD.size))
    return int(length)


def _exactly(stream: IO[bytes] | Metered, size: int) -> bytes:
    data = stream.read(size)
    if len(data) < size:
        raise Gone
    return data
