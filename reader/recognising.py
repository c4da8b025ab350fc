"""A scan becomes text: the reading process draws its pages, Tesseract recognises them, one after the other.

The pictures come as plain pixels from a process that is confined; what Tesseract answers goes, unread by us,
to another such process, with the file once more, which makes a document of both.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager

from reader.belief import error_of
from reader.core.errors import LimitExceeded, ReadingDied
from reader.process import limits
from reader.process.child import Child, Question
from reader.process.tesseract import Tesseract

_MOST_PAGES = 10_000
_SAID = ("pages", "number", "width", "height")  # of a picture
Progress = Callable[[int, int], object]
Source = Callable[[], AbstractContextManager[Iterable[bytes]]]
"""Opens a file for its bytes, each time anew."""


class Recognition:
    """One scan that is being recognised."""

    def __init__(self, child: Child, tesseract: Tesseract) -> None:
        self._child, self._tesseract = child, tesseract

    def stop(self) -> None:
        """End both programs; `question` raises Cancelled. May be called from any thread, at any time."""
        self._tesseract.stop()
        self._child.stop()

    def question(self, source: Source, password: str | None, progress: Progress) -> Question:
        """Return what to ask a reading process, with the file, for the analysis of a scan; blocks.

        ``progress`` is told which of the pictures comes next, from 1, and how many there are.
        Raises: ReaderError.
        """
        wanted = {"wants": "pictures", "password": password}
        found: list[tuple[int, int, str]] = []
        room = limits.RECOGNISED_MAX_BYTES
        with source() as chunks:
            for answer, pixels in self._child.ask_for_pictures(wanted, chunks):
                if not pixels:
                    _check_end(answer)
                    break
                pages, number, width, height = _size(answer, len(pixels))
                progress(len(found) + 1, pages)
                hocr = self._tesseract.hocr(width, height, pixels, number)
                room -= len(hocr.encode())
                if room < 0:
                    most = limits.RECOGNISED_MAX_BYTES
                    raise LimitExceeded(limit="recognised_size", size=most - room, allowed=most)
                found.append((number, height, hocr))
        return {"recognised": found, "password": password}


def _size(untrusted_answer: object, pixels: int) -> tuple[int, int, int, int]:
    """Return how many pages come, which one this is, how wide and high. Raises: ReadingDied."""
    page = untrusted_answer.get("page") if isinstance(untrusted_answer, Mapping) else None
    values = [page.get(name) for name in _SAID] if isinstance(page, Mapping) else []
    numbers = [value for value in values if isinstance(value, int)]
    if len(numbers) < len(_SAID):
        raise ReadingDied()
    pages, number, width, height = numbers
    known = 0 < pages <= _MOST_PAGES and 0 < number <= _MOST_PAGES
    if not (known and width > 0 and height > 0 and width * height == pixels):
        raise ReadingDied()
    return pages, number, width, height


def _check_end(untrusted_answer: object) -> None:
    """Raise the error that the last answer names, ReadingDied for anything else but the end."""
    said = untrusted_answer if isinstance(untrusted_answer, Mapping) else {}
    if "code" in said:
        raise error_of(said["code"], said.get("params"))
    if said.get("done") is not True:
        raise ReadingDied()
