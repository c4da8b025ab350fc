"""Saved pages and books of the paragraphs of `document_writers`, for tests and measurements."""

from __future__ import annotations

import quopri
from collections.abc import Iterable, Sequence
from html import escape
from itertools import groupby

from document_writers import Para, zipped

_OPF = "http://www.idpf.org/2007/opf"
_CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OPS/book.opf"/></rootfiles></container>'
)


def html(paras: Iterable[Para], *, title: str = "", charset: str = "") -> str:
    """Write a page of well-formed XHTML; numbers are printed, items are those of lists."""
    body = "".join(
        _group(kind, list(group))
        for kind, group in groupby(paras, lambda one: "row" if one.cells else "item" if one.bullet else "")
    )
    meta = f'<meta charset="{charset}"/>' if charset else ""
    return f"<html><head>{meta}<title>{escape(title)}</title></head><body>{body}</body></html>"


def _group(kind: str, paras: Sequence[Para]) -> str:
    if kind == "row":
        rows = ("".join(f"<td>{escape(cell)}</td>" for cell in para.cells) for para in paras)
        return "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"
    if kind == "item":
        return "<ul>" + "".join(f"<li>{_words(para)}</li>" for para in paras) + "</ul>"
    return "".join(_paragraph(para) for para in paras)


def _words(para: Para) -> str:
    words = "<br/>".join(map(escape, para.lines))
    return f"<b>{words}</b>" if para.bold else words


def _paragraph(para: Para) -> str:
    tag = f"h{para.heading}" if para.heading else "p"
    note = f"<p>[1] {escape(para.note)}</p>" if para.note else ""
    return f"<{tag}>{escape(para.printed)} {_words(para)}</{tag}>{note}"


def book(
    chapters: dict[str, str | bytes], *, spine: Sequence[str] = (), title: str = ""
) -> dict[str, str | bytes]:
    """Return the parts of an EPUB of these chapters: name in the book -> page."""
    items = "".join(
        f'<item id="i{at}" href="{name}" media-type="application/xhtml+xml"/>'
        for at, name in enumerate(chapters)
    )
    order = [list(chapters).index(name) for name in spine or chapters]
    refs = "".join(f'<itemref idref="i{at}"/>' for at in order)
    opf = (
        f'<package xmlns="{_OPF}"><metadata><dc:title xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"{escape(title)}</dc:title></metadata><manifest>{items}</manifest><spine>{refs}</spine></package>"
    )
    return {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": _CONTAINER,
        "OPS/book.opf": opf,
        **{f"OPS/{name}": page for name, page in chapters.items()},
    }


def epub(paras: Iterable[Para], *, title: str = "") -> bytes:
    """Write a book with a chapter for each heading of the first level."""
    chapters: list[list[Para]] = [[]]
    for para in paras:
        if para.heading == 1 and chapters[-1]:
            chapters.append([])
        chapters[-1].append(para)
    pages: dict[str, str | bytes] = {f"c{at}.xhtml": html(chapter) for at, chapter in enumerate(chapters)}
    return zipped(book(pages, title=title), stored=("mimetype",))


def mhtml(paras: Iterable[Para], *, title: str = "") -> bytes:
    """Write a page as browsers save it: quoted-printable, its charset named in the page alone."""
    page = html(paras, title=title, charset="utf-8").encode()
    head = (
        "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://example.org/privacy\r\n"
        "Subject: page\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--part--"\r\n\r\n\r\n'
    )
    parts = (
        b"----part--\r\nContent-Type: text/html\r\nContent-ID: <frame@mhtml>\r\n"
        b"Content-Transfer-Encoding: quoted-printable\r\n\r\n"
        + quopri.encodestring(page).replace(b"\n", b"\r\n"),
        b"----part--\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=",
        b"----part----\r\n",
    )
    return head.encode() + b"\r\n".join(parts)
