"""Every format that there is to export to, by its name; the PDF alone is set in `ui.paper`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.core.marks import Mark
    from reader.core.model import Analysis
    from reader.core.scope import Scope
    from reader.phrases import Phrases

FORMATS = ("md", "html", "pdf", "docx", "json", "jsonld", "csv", "txt")
OF_COMPARISONS = ("md", "html", "pdf", "docx", "json")
OF_TABLES = ("md", "html", "csv", "json")
JOINABLE = ("md", "json", "jsonld", "csv", "txt")
"""Formats in which several policies fit into one file."""
BETWEEN = {"md": b"\n---\n\n", "txt": b"\n"}
"""What stands between two policies in one file."""


def following(kind: str, data: bytes) -> bytes:
    """Return what is added of a policy where others stand before it in one file."""
    if kind == "csv":  # the headings stand once; none has a line break in it
        return data.partition(b"\r\n")[2]
    return BETWEEN.get(kind, b"") + data


def to_bytes(
    kind: str, analysis: Analysis, phrases: Phrases, *, marks: Mapping[str, Mark] | None = None,
    scope: Scope | None = None, place: int = 0,
) -> bytes:  # fmt: skip
    """Return an analysis in a format of `FORMATS` but "pdf"; text is UTF-8.

    ``place`` counts from 1 where several policies stand in one file, and is 0 where one stands alone.
    Raises: KeyError for another format. ``scope`` None is the whole policy.
    """
    from reader.export.colophon import WHOLE

    scope = scope or WHOLE
    if kind == "docx":
        from reader.export.as_docx import to_docx

        return to_docx(analysis, phrases, marks=marks, scope=scope)
    text = _TEXTS[kind](analysis, phrases, marks, scope, place)
    return text.encode("utf-8", "backslashreplace")


def _markdown(a: Analysis, p: Phrases, marks: Mapping[str, Mark] | None, scope: Scope, place: int) -> str:
    from reader.export.as_markdown import to_markdown

    return to_markdown(a, p, anchors=f"policy-{place}-" if place else "", marks=marks, scope=scope)


def _html(a: Analysis, p: Phrases, marks: Mapping[str, Mark] | None, scope: Scope, place: int) -> str:
    from reader.export.as_html import to_html

    return to_html(a, p, marks=marks, scope=scope)


def _json(a: Analysis, p: Phrases, marks: Mapping[str, Mark] | None, scope: Scope, place: int) -> str:
    from reader.export.as_json import to_json

    return to_json(a, p, indent=None if place else 2, marks=marks, scope=scope)


def _jsonld(a: Analysis, p: Phrases, marks: Mapping[str, Mark] | None, scope: Scope, place: int) -> str:
    from reader.export.as_jsonld import to_jsonld

    return to_jsonld(a, p, indent=None if place else 2, marks=marks, scope=scope)


def _csv(a: Analysis, p: Phrases, marks: Mapping[str, Mark] | None, scope: Scope, place: int) -> str:
    from reader.export.as_csv import to_csv

    return to_csv(a, p, marks=marks, scope=scope)


def _text(a: Analysis, p: Phrases, marks: Mapping[str, Mark] | None, scope: Scope, place: int) -> str:
    from reader.export.as_text import to_text

    return to_text(a, p, marks=marks, scope=scope)


_TEXTS = {
    "md": _markdown,
    "html": _html,
    "json": _json,
    "jsonld": _jsonld,
    "csv": _csv,
    "txt": _text,
}
