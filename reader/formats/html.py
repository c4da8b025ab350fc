"""Saved pages: the main text with its headings, lists and tables; nothing is fetched or followed."""

from __future__ import annotations

from dataclasses import dataclass

from reader.core.model import Notice
from reader.core.text import fold, normalise
from reader.formats.encoding import declared_encoding, decode
from reader.formats.html_main import main_pieces, out_of_sight, without_controls
from reader.formats.html_tokens import EndTag, StartTag, tokens
from reader.formats.html_walk import Walker
from reader.formats.reading import Piece, Reading, from_pieces


def convert(data: bytes, *, encoding: str | None = None) -> Reading:
    """Read a page; its title is the ``<title>``, else the first ``<h1>``.

    Raises `LimitExceeded` beyond the limits of markup, `Undecodable` and `UnknownFormat`.
    """
    return read_page(data, encoding=encoding).reading("html")


@dataclass(frozen=True, slots=True)
class Page:
    """A page that may be a part of something larger: title, main text, codec, and what is to be said.

    ``menus`` counts the lines of links that were left out of the main text.
    """

    title: str
    pieces: list[Piece]
    codec: str
    notices: tuple[Notice, ...]
    menus: int = 0

    def reading(self, format: str) -> Reading:
        """Return the page as the whole of a file."""
        whole = from_pieces(self.pieces, format=format, title=self.title, encoding=self.codec)
        return whole.with_notices(self.notices)


def read_page(data: bytes, *, encoding: str | None = None) -> Page:
    """Read a page; raises as `convert` does."""
    page, codec = decode(data, encoding=encoding, declared=declared_encoding(data[:4096]))
    walker = Walker()
    for token in tokens(normalise(page)):
        if isinstance(token, StartTag):
            walker.start(token.name, token.attributes)
        elif isinstance(token, EndTag):
            walker.end(token.name)
        else:
            walker.text(token)
    drafts = without_controls(walker.finish())
    first_heading = next((draft.text for draft in drafts if draft.level == 1 and draft.kind == "heading"), "")
    told = (("disguised", len(walker.disguises.with_words)), ("out_of_sight", out_of_sight(drafts)))
    notices = tuple(Notice(f"notice.{code}", {"count": count}) for code, count in told if count)
    pieces, menus = main_pieces(drafts)
    return Page(fold(walker.title) or first_heading, pieces, codec, notices, menus)
