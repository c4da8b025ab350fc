"""A scan becomes text: the reading process draws its pages, Tesseract recognises them, one after the other.

The pictures come as plain pixels from a process that is confined; what Tesseract answers goes, unread by us,
to another such process, which makes a document of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

from reader.belief import error_of
from reader.core.errors import LimitExceeded, ReadingDied
from reader.files import chunks_of, open_file
from reader.process import limits
from reader.process.child import Child, Question
from reader.process.tesseract import Tesseract

_MOST_PAGES = 10_000
Progress = Callable[[int, int], object]


class Recognition:
    """One scan that is being recognised."""

    def __init__(self, child: Child, tesseract: Tesseract) -> None:
        self._child, self._tesseract = child, tesseract

    def stop(self) -> None:
        """End both programs; `question` raises Cancelled. May be called from any thread, at any time."""
        self._tesseract.stop()
        self._child.stop()

    def question(self, path: Path, password: str | None, progress: Progress) -> Question:
        """Return what to ask a reading process so that it answers with the analysis of the scan; blocks.

        ``progress`` is told the page that comes next, from 1, and how many there are. Raises: ReaderError.
        """
        wanted = {"wants": "pictures", "name": path.name, "password": password}
        found: list[tuple[int, str]] = []
        room, pages, digest = limits.RECOGNISED_MAX_BYTES, 0, sha256()
        with open_file(path) as file:
            for answer, pixels in self._child.ask_for_pictures(
                wanted, _hashed(chunks_of(file, path), digest)
            ):
                if not pixels:
                    _check_end(answer)
                    break
                pages, width, height = _size(answer, len(pixels))
                progress(len(found) + 1, pages)
                hocr = self._tesseract.hocr(width, height, pixels, len(found) + 1)
                room -= len(hocr.encode())
                if room < 0:
                    most = limits.RECOGNISED_MAX_BYTES
                    raise LimitExceeded(limit="recognised_size", size=most - room, allowed=most)
                found.append((height, hocr))
        return {"recognised": found, "pages": max(pages, len(found)), "sha256": digest.hexdigest()}


def _hashed(chunks: Iterator[bytes], digest: Any) -> Iterator[bytes]:
    for chunk in chunks:
        digest.update(chunk)
        yield chunk


def _size(untrusted_answer: object, pixels: int) -> tuple[int, int, int]:
    """Return how many pages come, and how wide and high this one is. Raises: ReadingDied."""
    page = untrusted_answer.get("page") if isinstance(untrusted_answer, Mapping) else None
    values = [page.get(name) for name in ("pages", "width", "height")] if isinstance(page, Mapping) else []
    numbers = [value for value in values if isinstance(value, int)]
    if len(numbers) < 3:
        raise ReadingDied()
    pages, width, height = numbers
    if not (0 < pages <= _MOST_PAGES and width > 0 and height > 0 and width * height == pixels):
        raise ReadingDied()
    return pages, width, height


def _check_end(untrusted_answer: object) -> None:
    """Raise the error that the last answer names, ReadingDied for anything else but the end."""
    said = untrusted_answer if isinstance(untrusted_answer, Mapping) else {}
    if "code" in said:
        raise error_of(said["code"], said.get("params"))
    if said.get("done") is not True:
        raise ReadingDied()
