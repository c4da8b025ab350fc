"""Paragraphs, runs, links and tables of a Word document; every word is escaped, none can become markup."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape

LOCALES = {"kk": "kk-KZ", "ky": "ky-KG", "ru": "ru-RU", "en": "en-US"}
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xml_text(text: str) -> str:
    """Return the text without what XML 1.0 cannot hold."""
    return _NOT_XML.sub("\ufffd", text)


def run(
    text: str, *, bold: bool = False, italic: bool = False, line: str = "", colour: str = "",
    language: str = "",
) -> str:  # fmt: skip
    """Return a run of letters of one look; ``line`` is "under" or "through" them."""
    look = "<w:b/>" * bold + "<w:i/>" * italic + "<w:strike/>" * (line == "through")
    look += f'<w:color w:val="{colour}"/>' if colour else ""
    look += '<w:u w:val="single"/>' * (line == "under")
    look += f'<w:lang w:val="{LOCALES[language]}"/>' if language in LOCALES else ""
    look = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{escape(xml_text(text))}</w:t></w:r>'


def link(text: str, anchor: str) -> str:
    """Return words that lead to a bookmark of the same document."""
    words = f'<w:t xml:space="preserve">{escape(xml_text(text))}</w:t>'
    return (
        f'<w:hyperlink w:anchor="{bookmark_name(anchor)}" w:history="1"><w:r><w:rPr>'
        f'<w:rStyle w:val="Hyperlink"/></w:rPr>{words}</w:r></w:hyperlink>'
    )


def bookmark_name(anchor: str) -> str:
    """Return an anchor as Word names bookmarks: letters, digits and underscores."""
    return anchor.replace("-", "_")


def bookmark(anchor: str, number: int) -> str:
    """Return the place that links to ``anchor`` lead to."""
    name = bookmark_name(anchor)
    return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/><w:bookmarkEnd w:id="{number}"/>'


def paragraph(*parts: str, style: str = "", number: int = 0) -> str:
    """Return a paragraph of runs; ``number`` is the list that it is an item of."""
    look = f'<w:pStyle w:val="{style}"/>' if style else ""
    look += f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>' if number else ""
    look = f"<w:pPr>{look}</w:pPr>" if look else ""
    return f"<w:p>{look}{''.join(parts)}</w:p>"


def cell(content: str, width: int, ground: str = "") -> str:
    """Return a cell of a table; ``content`` is at least one paragraph, ``width`` in twentieths of a point."""
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{ground}"/>' if ground else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shade}</w:tcPr>{content}</w:tc>'


def row(cells: Iterable[str], *, heading: bool = False) -> str:
    """Return a row; a heading is repeated on every page."""
    head = "<w:tblHeader/>" if heading else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{head}</w:trPr>{''.join(cells)}</w:tr>"


def table(rows: Iterable[str], widths: Sequence[int]) -> str:
    """Return a table, with the empty paragraph that Word wants after it."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="Clauses"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>{paragraph(style='Small')}"
    )
