"""Reads exports back with readers that are not ours: csv, json, zipfile with an XML parser, html.parser."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from html.parser import HTMLParser
from typing import Any
from xml.etree import ElementTree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


class Places(HTMLParser):
    """The anchors of a page and its words."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.words: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.ids += [value or "" for name, value in attrs if name == "id"]

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def table(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def word_parts(data: bytes) -> dict[str, ElementTree.Element]:
    """Return every part of a Word document, parsed; fails where one is no XML."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {name: ElementTree.fromstring(archive.read(name)) for name in archive.namelist()}


def word_bookmarks(data: bytes) -> list[str]:
    marks = word_parts(data)["word/document.xml"].iter(f"{W}bookmarkStart")
    return [mark.get(f"{W}name", "") for mark in marks]


def word_text(data: bytes) -> str:
    return "\n".join(
        "".join(part.text or "" for part in paragraph.iter(f"{W}t"))
        for paragraph in word_parts(data)["word/document.xml"].iter(f"{W}p")
    )


def words(kind: str, data: bytes) -> str:
    """Return all that a person or a program would read, white space folded."""
    if kind == "docx":
        return " ".join(word_text(data).split())
    text = data.decode("utf-8-sig")
    if kind == "html":
        text = " ".join(Places(text).words)
    if kind == "md":
        text = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text)
    if kind in ("json", "jsonld"):
        text = " ".join(strings(json.loads(text)))
    if kind == "csv":
        text = " ".join(cell for row in table(data) for cell in row.values())
    return " ".join(text.split())


def strings(found: Any) -> list[str]:
    if isinstance(found, dict):
        return [text for value in found.values() for text in strings(value)]
    if isinstance(found, list):
        return [text for value in found for text in strings(value)]
    return [found] if isinstance(found, str) else []


def clause_ids(kind: str, data: bytes) -> list[str]:
    """Return the clauses that an export holds: their ids, or their places where it shows no ids."""
    if kind == "csv":
        return [next(iter(row.values())) for row in table(data)]
    if kind == "json":
        return [clause["id"] for clause in json.loads(data)["clauses"]]
    if kind == "jsonld":
        return [clause["identifier"] for clause in json.loads(data)["hasPart"]]
    if kind == "docx":
        found = word_bookmarks(data)
    elif kind == "md":
        found = re.findall(r'<a id="([\w-]+)"></a>', data.decode())
    else:
        found = Places(data.decode()).ids
    return [f"place {m[1]}" for name in found if (m := re.fullmatch(r"clause[-_](\d+)", name))]
