"""What a model is made from, as a digest: the shipped model holds it, and a test compares."""

from __future__ import annotations

import hashlib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RECIPE = (
    "packaging/train.py",
    "packaging/training_check.py",
    "packaging/training_policies.py",
    "packaging/training_trust.py",
    "reader/analysis/features.py",
)


def digest(language: str) -> str:
    """Return the digest of a language's clauses, its lexicon and the recipe."""
    found = hashlib.blake2b(digest_size=16)
    resources = ROOT / "resources"
    clauses = sorted((resources / "training" / language).rglob("*.tsv"))
    for path in (*clauses, resources / "lexicon" / f"{language}.toml", *(ROOT / name for name in RECIPE)):
        found.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return found.hexdigest()
