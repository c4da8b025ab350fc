"""A comparison as JSON ("aiqyn/comparison-1")."""

from __future__ import annotations

import json
from typing import Any

from reader import __version__
from reader.comparison_words import ComparisonWords
from reader.core.comparison import Change, Comparison, Entry, Side
from reader.core.model import Analysis, Fact
from reader.phrases import Phrases

SCHEMA = "aiqyn/comparison-1"


def comparison_to_json(found: Comparison, phrases: Phrases) -> str:
    """Return the comparison as JSON text that ends in a line feed; sentences in the language of ``phrases``.

    ``clauses`` has every clause of both texts; ``old`` or ``new`` is null where it stands on one side only.
    """
    words = ComparisonWords(found, phrases)
    whole = {
        "schema": SCHEMA,
        "generator": {"name": "aiqyn", "version": __version__},
        "language": phrases.language,
        "by_meaning": found.by_meaning,
        "old": document_to_dict(found.old),
        "new": document_to_dict(found.new),
        "notices": list(words.notices()),
        "counts": {status.value: n for status, n in found.counts.items()},
        "changes": [_change(change, words) for change in found.changes],
        "clauses": [_entry(entry) for entry in found.entries],
    }
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def document_to_dict(policy: Analysis) -> dict[str, Any]:
    """Return what tells one compared policy from another."""
    return {
        "title": policy.document.title,
        "language": policy.language,
        "format": policy.document.format,
        "sha256": policy.document.sha256,
        "operator": policy.overview.operator,
        "updated": policy.overview.updated,
        "is_policy": policy.is_policy,
    }


def _change(change: Change, words: ComparisonWords) -> dict[str, Any]:
    line = words.change(change)
    return {
        "kind": change.kind.value,
        "category": change.category,
        "tone": change.tone.value,
        "text": line.text if line else "",
        "finding": change.finding or None,
        "before": [_fact(fact) for fact in change.before],
        "facts": [_fact(fact) for fact in change.facts],
        "old": list(change.old),
        "new": list(change.new),
    }


def _entry(entry: Entry) -> dict[str, Any]:
    return {
        "status": entry.status.value,
        "moved": entry.moved,
        "old": _side(entry.old),
        "new": _side(entry.new),
        "old_number": entry.old.number if entry.old else None,
        "new_number": entry.new.number if entry.new else None,
        "words": [[run.sign, run.text] for run in entry.runs],
        "findings": {"gained": list(entry.gained), "lost": list(entry.lost)},
        "facts": {
            "gained": [_fact(fact) for fact in entry.gained_facts],
            "lost": [_fact(fact) for fact in entry.lost_facts],
        },
    }


def _side(side: Side | None) -> dict[str, Any] | None:
    if side is None:
        return None
    return {"clauses": list(side.clauses), "number": side.number, "text": side.text}


def _fact(fact: Fact) -> dict[str, Any]:
    return {"type": fact.type, "value": fact.value} | ({"denied": True} if fact.denied else {})
