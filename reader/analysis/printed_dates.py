"""When the policy was changed and since when it holds: dates in the ways that people write them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from reader.analysis.printed_tables import Value, Wording, any_of, section, stems

_NEAR = 60  # characters between a date and the word that tells what it is
_NEAR_LAW = 40
_DATED = 3  # characters from "date:" to the date
_BARE = 12  # letters beside a date that stands alone (a town, "year")
_NEXT_SENTENCE = re.compile(r"[.;] (?=[^\W\d_a-zа-яёәіғқңөұүһ])")


class _Patterns(NamedTuple):
    date: re.Pattern[str]
    months: dict[str, int]
    month: re.Pattern[str]
    updated: re.Pattern[str]
    effective: re.Pattern[str]
    dated: re.Pattern[str]
    law: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    """Compile the words of all languages at once: beside figures, months and years cannot be confused."""
    words = section("date", "und")
    months: dict[str, int] = words["months"]
    month = rf"{stems(months)}\w{{0,6}}\.?"
    year = rf"{any_of(words['year'])}\w{{0,6}}\.?"
    day = r"[«\"“]?\d{1,2}[»\"”]?"
    forms = (
        r"(?<![\d.-])20\d\d[-./]\d\d[-./]\d\d(?!\d)",
        r"(?<![\d.])\d{1,2}[./]\d{1,2}[./]20\d\d(?!\d)",
        rf"(?<!\d){day}(?:st|nd|rd|th|-?(?:го|е|ші|шы|чи|чу|чү))?(?: of)?[ .-]{{0,3}}"
        rf"{month},?[ -]20\d\d(?!\d)",
        rf"{month} {day}(?:st|nd|rd|th)?,? 20\d\d(?!\d)",
        rf"(?<!\d)20\d\d(?:[ -]?{year})?,?[ -]?{day}[ -]{{0,3}}{month}",
        rf"(?<!\d)20\d\d[ -]?{year},? {month} \d{{1,2}}(?!\d)",
        rf"{month},? 20\d\d(?!\d)",
        rf"(?<!\d)20\d\d(?:[ -]?{year})?,?[ -]?{month}",
    )
    return _Patterns(
        date=re.compile("|".join(forms)),
        months=months,
        month=re.compile(stems(months)),
        updated=re.compile(stems(words["updated"])),
        effective=re.compile(stems(words["effective"])),
        dated=re.compile(stems(words["dated"])),
        law=re.compile(stems(section("law", "und")["words"])),
    )


def _iso(printed: str, patterns: _Patterns, *, american: bool) -> str | None:
    """Return the ISO 8601 date or month, or None for a day that no calendar has."""
    figures = [int(n) for n in re.findall(r"\d+", printed)]
    year = next(n for n in figures if n >= 2000)
    rest = [n for n in figures if n < 2000]
    named = patterns.month.search(printed)
    if named:
        month, day = patterns.months[named.group()], rest[0] if rest else None
    elif figures[0] == year:
        month, day = rest[0], rest[1]
    else:
        day, month = rest[0], rest[1]
        if (american and "/" in printed and day <= 12) or month > 12:
            day, month = month, day
    if not 1 <= month <= 12 or not (day is None or 1 <= day <= 31):
        return None
    return f"{year}-{month:02}" if day is None else f"{year}-{month:02}-{day:02}"


def _distance(pattern: re.Pattern[str], text: str, low: str, start: int, end: int) -> float:
    """Return how far the nearest word of ``pattern`` is; one before the date is taken as nearer.

    What the next sentence says of a date of its own does not count.
    """
    before = [start - m.end() for m in pattern.finditer(low, max(0, start - _NEAR), start)]
    stop = _NEXT_SENTENCE.search(text, end - 1)
    last = min(len(low), end + _NEAR, stop.start() + 1 if stop else len(low))
    after = [m.start() - end + 5 for m in pattern.finditer(low, end, last)] if last > end else []
    return max(0, min([*before, *after], default=float("inf")))


def dates(
    wording: Wording, language: str, categories: frozenset[str], *, has_law: bool = False
) -> Iterator[Value]:
    """Yield "updated:ISO" and "effective:ISO" where the clause dates the policy itself.

    The date of a law, or of anything else, yields nothing.
    """
    low = wording.low
    if "20" not in low or has_law:
        return
    if categories and len(low) > 120 and not categories & {"changes", "scope", "legal", "contact"}:
        return
    patterns = _patterns()
    for found in patterns.date.finditer(low):
        start, end = found.span()
        if patterns.law.search(low[max(0, start - _NEAR_LAW) : end + _NEAR_LAW]):
            continue
        updated = _distance(patterns.updated, wording.text, low, start, end)
        effective = _distance(patterns.effective, wording.text, low, start, end)
        if updated == effective == float("inf"):
            letters = sum(c.isalpha() for c in low[:start] + low[end:])
            if letters > _BARE and _distance(patterns.dated, wording.text, low, start, end) > _DATED:
                continue
        iso = _iso(found.group(), patterns, american=language == "en")
        if iso:
            yield Value(start, end, f"{'effective' if effective < updated else 'updated'}:{iso}")
