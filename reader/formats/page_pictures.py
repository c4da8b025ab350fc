"""Pages as plain pixels, for a program that recognises letters: it gets no file of a stranger to decode."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from reader.formats.limits import PICTURE_DOTS_PER_INCH, RECOGNISED_MAX_PAGES, RECOGNISED_MAX_PIXELS
from reader.formats.pdf import opened, pages_of
from reader.formats.picture import as_pdf
from reader.formats.sniff import is_picture

_POINTS_PER_INCH = 72.0


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page in shades of grey: a byte a pixel, row after row from the top.

    ``pages`` is how many come, ``number`` which page of the file this is, from 1.
    """

    pages: int
    number: int
    width: int
    height: int
    pixels: bytes


def page_pictures(
    data: bytes, *, password: str | None = None, before_each: Callable[[], None] = lambda: None
) -> Iterator[PagePicture]:
    """Yield the first pages of a scan as pixels; of a PDF that has text, those that are pictures alone.

    ``data`` is a PDF, or a PNG or JPEG, which is one page. A large page gets fewer dots an inch.
    ``before_each`` is called before a page is drawn. Raises: `DocumentError`, `PasswordNeeded`,
    `LimitExceeded`.
    """
    with opened(as_pdf(data) if is_picture(data) else data, password) as document:
        found = pages_of(document)
        some = found.pictures and not found.is_scan
        numbers = (found.pictures if some else range(1, len(document) + 1))[:RECOGNISED_MAX_PAGES]
        for number in numbers:
            before_each()
            page = document[number - 1]
            width, height = page.get_size()
            scale = PICTURE_DOTS_PER_INCH / _POINTS_PER_INCH
            most = (RECOGNISED_MAX_PIXELS / max(width * height, 1.0)) ** 0.5
            drawn = page.render(scale=min(scale, most), grayscale=True, may_draw_forms=False)
            wide, high, stride = drawn.width, drawn.height, drawn.stride
            rows = memoryview(drawn.buffer)
            pixels = b"".join(rows[at * stride : at * stride + wide] for at in range(high))
            yield PagePicture(len(numbers), number, wide, high, pixels)
            drawn.close()
            page.close()
