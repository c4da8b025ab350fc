"""Whether two texts are versions of one policy, told without keeping the texts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reader.core.anchor import ClauseIndex, plain_words
from reader.core.model import Analysis

MOST_CLAUSES = 20_000
SHARED = 0.3  # of all their clauses that two versions have in common, word for word


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What is kept of a text to know it and its later versions again: no words but title and operator.

    ``sha256`` is of the opened bytes, ``clauses`` the digests of the clauses.
    """

    sha256: str
    title: str
    operator: str
    language: str
    clauses: frozenset[str]


def fingerprint(analysis: Analysis, index: ClauseIndex) -> Fingerprint:
    """Return the fingerprint of an analysed text."""
    return Fingerprint(
        analysis.document.sha256,
        plain_words(analysis.document.title)[:300],
        plain_words(analysis.overview.operator or "")[:300],
        analysis.language,
        frozenset(index.digests[:MOST_CLAUSES]),
    )


def are_versions(one: Fingerprint, other: Fingerprint) -> bool:
    """Tell whether two texts are versions of one policy.

    Texts of two operators never are, however alike: many companies copy one template.
    """
    if one.sha256 == other.sha256:
        return True
    operators = {_name(one.operator), _name(other.operator)} - {""}
    if len(operators) > 1 or one.language != other.language:
        return False
    if one.operator and other.operator and one.title and _name(one.title) == _name(other.title):
        return True
    union = len(one.clauses | other.clauses)
    return bool(union) and len(one.clauses & other.clauses) / union >= SHARED


def latest_version(of: Fingerprint, among: Iterable[Fingerprint]) -> Fingerprint | None:
    """Return the text that shares most with ``of`` among its versions, None where there is none."""
    versions = [other for other in among if are_versions(of, other)]
    return max(
        versions, key=lambda other: (other.sha256 == of.sha256, len(other.clauses & of.clauses)), default=None
    )


def _name(text: str) -> str:
    return "".join(ch for ch in text.casefold() if ch.isalnum())
