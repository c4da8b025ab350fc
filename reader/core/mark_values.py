"""Parts of a mark as JSON values and back; what is not of the right kind is never believed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any

from reader.core.anchor import QUOTE_CHARS, Anchor
from reader.core.codebook import CATEGORIES


def anchor_to_json(anchor: Anchor) -> str:
    """Return an anchor as JSON text."""
    return json.dumps(asdict(anchor), ensure_ascii=False)


def anchor_from(found: object) -> Anchor | None:
    """Return the anchor that JSON text or a mapping holds, None where it holds none."""
    if isinstance(found, str):
        try:
            found = json.loads(found)
        except (ValueError, RecursionError):
            return None
    if not isinstance(found, Mapping):
        return None
    values: dict[str, Any] = {}
    for one in fields(Anchor):
        value = found.get(one.name)
        if type(value) is not (int if one.name in ("start", "twins") else str):
            return None
        values[one.name] = value[:QUOTE_CHARS] if isinstance(value, str) else value
    return Anchor(**values)


def categories_from(found: object) -> tuple[str, ...] | None:
    """Return corrected categories in the codebook's order, None where there was no correction."""
    if not isinstance(found, list):
        return None
    return tuple(one for one in CATEGORIES if one in found)
