"""The reader's notes on one policy as a file of their own, JSON or Markdown.

Both can be read in again by `reader.core.note_file`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any

from reader import __version__
from reader.core.marks import Mark, Placed
from reader.core.model import Analysis
from reader.core.note_file import COMMENT_END, COMMENT_START, SCHEMA
from reader.core.titles import title_of
from reader.export.as_markdown import escaped
from reader.export.summary import note_lines, shown
from reader.phrases import Phrases


def notes_to_json(placed: Sequence[Placed], analysis: Analysis) -> str:
    """Return all marks of a policy as JSON text that ends in a line feed."""
    document = analysis.document
    found = {
        "schema": SCHEMA,
        "generator": {"name": "aiqyn", "version": __version__},
        "document": {
            "title": document.title,
            "operator": analysis.overview.operator,
            "language": analysis.language,
            "sha256": document.sha256,
        },
        "notes": [
            {"state": one.place.state.value, "note": one.mark.note, **_row(one.mark)} for one in placed
        ],
    }
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def notes_to_markdown(placed: Sequence[Placed], analysis: Analysis, phrases: Phrases) -> str:
    """Return all marks of a policy as Markdown; a comment at each lets it be read in again."""
    return "\n".join(_lines(placed, analysis, phrases))


def _lines(placed: Sequence[Placed], analysis: Analysis, phrases: Phrases) -> Iterator[str]:
    title = shown(title_of(analysis) or phrases.text("export.title"))
    yield f"# {escaped(phrases.text('notes.title'))}\n"
    yield f"{escaped(phrases.text('notes.policy', name=title))}\n"
    for one in placed:
        mark = one.mark
        where = " ".join(part for part in (mark.anchor.number, mark.anchor.section) if part)
        yield f"## {escaped(shown(where)) or '·'}\n"
        yield f"> {escaped(shown(mark.anchor.quote))}\n"
        yield f"*{' · '.join(map(escaped, _said(one, phrases)))}*\n"
        yield f"{COMMENT_START}{_comment(mark)}{COMMENT_END}\n"
        for line in note_lines(mark.note):
            yield f"{escaped(line)}\n"


def _said(one: Placed, phrases: Phrases) -> Iterator[str]:
    yield phrases.text(f"notes.state.{one.place.state.value}")
    if one.mark.bookmark:
        yield phrases.text("notes.bookmark")
    if one.mark.categories is not None:
        names = ", ".join(map(phrases.category, one.mark.categories)) or phrases.text("notes.none")
        yield f"{phrases.text('notes.corrected')}: {names}"


def _row(mark: Mark) -> dict[str, Any]:
    return {
        "bookmark": mark.bookmark,
        "categories": None if mark.categories is None else list(mark.categories),
        "changed": mark.changed,
        "made_on": mark.made_on,
        "anchor": asdict(mark.anchor),
    }


def _comment(mark: Mark) -> str:
    """Return JSON that can't end the comment that it stands in."""
    return (
        json.dumps(_row(mark), ensure_ascii=False)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("--", "-\\u002d")
    )
