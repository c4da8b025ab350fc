"""Headings and lead-ins that deny: under "What we do not collect" an item names what is *not* taken."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from reader.analysis.printed_tables import section, stems
from reader.core.model import Finding

COLLECTING = frozenset(
    {
        "collects_data",
        "collects_sensitive",
        "collects_payment_data",
        "collects_automatically",
        "gets_data_from_others",
        "records_calls_or_video",
    }
)
_ITEM = re.compile(r"[-–—*•●▪◦·]\s*\w|\(?(?:\d{1,2}|[^\W\d_])[.)]\s")


@cache
def _denying(language: str) -> re.Pattern[str]:
    words = section("denials", language)
    return re.compile(stems(words["not_taken"]))


def denies(words: Sequence[str], language: str) -> bool:
    """Tell whether a heading or a lead-in of these printed words says what is not collected or read."""
    return bool(_denying(language).search(" ".join(words).lower()))


def is_item(text: str) -> bool:
    """Tell whether a clause is printed as an item of a list."""
    return bool(_ITEM.match(text))


def without_collecting(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Return what an item says whose list is of data that are not taken."""
    return tuple(finding for finding in findings if finding.id not in COLLECTING)
