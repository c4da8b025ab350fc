"""Pages saved as one file (MHTML): the page inside is read as any other; its pictures are not looked at."""

from __future__ import annotations

import email
from email.message import Message

from reader.core.errors import DocumentError, LimitExceeded
from reader.formats.html import read_page
from reader.formats.limits import MARKUP_MAX_BYTES, MIME_MAX_PARTS
from reader.formats.reading import Reading

_PAGES = ("text/html", "application/xhtml+xml")


def convert(data: bytes, *, encoding: str | None = None) -> Reading:
    """Read the page that the file was saved from: its root part, else its first page.

    The charset is looked for in the page itself, since browsers leave it out of the part's header.
    Raises `DocumentError` where there is no page, and as HTML does.
    """
    separators = data.count(b"\n--")
    if separators > MIME_MAX_PARTS:
        raise LimitExceeded(limit="mime_parts", size=separators, allowed=MIME_MAX_PARTS)
    try:
        page = _root(email.message_from_bytes(data))
    except (RecursionError, LookupError, ValueError, TypeError, AssertionError) as error:
        raise DocumentError() from error
    if page is None:
        raise DocumentError()
    if len(page) > MARKUP_MAX_BYTES:
        raise LimitExceeded(limit="html_size", size=len(page), allowed=MARKUP_MAX_BYTES)
    return read_page(page, encoding=encoding).reading("mhtml")


def _root(message: Message) -> bytes | None:
    pages = [part for part in message.walk() if part.get_content_type() in _PAGES]
    start = message.get_param("start")
    named = [part for part in pages if start and part.get("Content-ID") == start]
    for part in (*named, *pages):
        content = part.get_payload(decode=True)
        if isinstance(content, bytes):
            return content
    return None
