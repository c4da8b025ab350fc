"""Markdown: headings, lists and tables as they would be printed; links keep their words only."""

from __future__ import annotations

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from reader.core.model import BlockKind, Notice
from reader.core.text import normalise
from reader.formats.encoding import decode
from reader.formats.html_elements import Zone
from reader.formats.html_lines import LINE_BREAK, Run, lines_of
from reader.formats.html_tables import CELL_SEPARATOR
from reader.formats.list_markers import BULLET, Markers, with_marker
from reader.formats.markdown_source import cleaned, is_beyond_the_parser, split_tags
from reader.formats.reading import Piece, Reading, from_lines, from_pieces

_LONGEST_UNDERLINED_HEADING = 150
_TAGGED_HEADING = re.compile(r"<h([1-6])[\s>]", re.IGNORECASE)


def convert(data: bytes, *, encoding: str | None = None) -> Reading:
    """Read Markdown; its title is the first heading of level 1, else the one in its front matter.

    What would take the parser too long, or what it would drop, is read as plain text, with a notice.
    Raises `Undecodable` and `UnknownFormat`.
    """
    text, codec = decode(data, encoding=encoding)
    text = normalise(text)
    if is_beyond_the_parser(text):
        return _plain(text, codec)
    source, title = cleaned(text)
    try:
        tokens = MarkdownIt("js-default").parse(source)
    except RecursionError:
        return _plain(text, codec)
    pieces = list(_Pieces().walk(tokens))
    heads = (piece.text for piece in pieces if piece.kind is BlockKind.HEADING and piece.level == 1)
    return from_pieces(pieces, format="markdown", title=next(heads, title), encoding=codec)


def _plain(text: str, codec: str) -> Reading:
    return from_lines(text, encoding=codec).with_notice(Notice("notice.plain", {"format": "markdown"}))


class _Pieces:
    """Walks the block tokens, keeping the open lists and the row of the table being read."""

    def __init__(self) -> None:
        self._lists: list[Markers] = []
        self._marker = ""
        self._in_item = False
        self._heading: Token | None = None
        self._row: list[str] | None = None
        self._last = ""  # kind of the piece before: "item", "row" or anything else

    def walk(self, tokens: list[Token]) -> Iterator[Piece]:
        for token in tokens:
            match token.type:
                case "heading_open":
                    self._heading = token
                case "heading_close":
                    self._heading = None
                case "bullet_list_open":
                    self._lists.append(Markers(BULLET))
                case "ordered_list_open":
                    self._lists.append(Markers("1", int(token.attrs.get("start", 1))))
                case "bullet_list_close" | "ordered_list_close":
                    self._lists.pop()
                case "list_item_open":
                    self._open_item(token)
                case "tr_open":
                    self._row = []
                case "tr_close":
                    yield from self._close_row()
                case "inline":
                    yield from self._inline(token)
                case "fence" | "code_block":
                    yield from self._code(token)

    def _open_item(self, token: Token) -> None:
        marker = self._lists[-1].take()
        self._marker = marker[:-1] + ")" if token.markup == ")" else marker
        self._in_item = True

    def _close_row(self) -> Iterator[Piece]:
        cells = [cell for cell in self._row or () if cell]
        self._row = None
        if cells:
            yield Piece(CELL_SEPARATOR.join(cells), gap=self._gap("row"))

    def _inline(self, token: Token) -> Iterator[Piece]:
        heading, kind = self._heading_level(token)
        for line in lines_of(_runs(token), as_one=kind is BlockKind.HEADING or self._row is not None):
            if self._row is not None:
                self._row.append(line.text)
            elif kind is BlockKind.HEADING:
                text = with_marker(self._take_marker(), line.text) if self._marker != BULLET else line.text
                yield Piece(text, kind, heading, gap=self._gap("heading"))
            elif self._in_item:
                text = with_marker(self._take_marker(), line.text)
                yield Piece(text, BlockKind.ITEM, len(self._lists), line.emphasised, self._gap("item"))
            else:
                gap = min(line.gap, self._gap("paragraph"))
                yield Piece(line.text, emphasised=line.emphasised, gap=gap)

    def _code(self, token: Token) -> Iterator[Piece]:
        for line in token.content.splitlines():
            text = "".join(split_tags(line)).strip()
            if text:
                yield Piece(text, gap=self._gap("row"))

    def _heading_level(self, token: Token) -> tuple[int, BlockKind]:
        if self._heading is not None:
            underlined = self._heading.markup in {"-", "="}
            if not (underlined and len(token.content) > _LONGEST_UNDERLINED_HEADING):
                return int(self._heading.tag[1]), BlockKind.HEADING
        elif found := _TAGGED_HEADING.match(token.content):
            return int(found[1]), BlockKind.HEADING
        return 0, BlockKind.PARAGRAPH

    def _take_marker(self) -> str:
        marker = self._marker
        self._marker, self._in_item = "", False
        return marker

    def _gap(self, kind: str) -> int:
        """Return 1 between list items and between rows of a table, else 2."""
        gap = 1 if kind == self._last and kind in {"item", "row"} else 2
        self._last = kind
        return gap


def _runs(inline: Token) -> list[Run]:
    runs: list[Run] = []
    bold = 0
    for child in inline.children or ():
        if child.type in {"strong_open", "strong_close"}:
            bold += child.nesting
        elif child.type == "softbreak":
            runs.append(Run(" ", bold > 0, None, Zone.BODY))
        elif child.type == "hardbreak":
            runs.append(Run(LINE_BREAK, bold > 0, None, Zone.BODY))
        elif child.type == "code_inline":
            runs.append(Run(child.content, bold > 0, None, Zone.BODY))
        elif child.type == "text":
            runs += (Run(part, bold > 0, None, Zone.BODY) for part in split_tags(child.content))
    return runs
