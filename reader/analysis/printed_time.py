"""How long and how old: the durations and ages of a clause."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice

from reader.analysis.printed_tables import Value, Wording, any_of, section, stems, table

_UNITS = ("minute", "hour", "day", "week", "month", "year")
_DIGITS = re.compile(r"\d{1,3}")
_ABLATIVE = re.compile(r"[дтн][аеоө]н$")
_FARTHEST = 160  # characters between a duration and the word that tells what it is for
_JUST_BEFORE = 25
_MOST = 40  # durations that one clause can mean; more is no prose
_YOUNGEST, _OLDEST = 6, 25
_PLAIN_AGES = 2  # patterns that need no further word
_REASONS = ("reply", "retention", "claim", "lookback", "nothing")
_GIVES_REPLY = frozenset({"rights", "legal", "contact", "choice"})
_NO_DURATION = frozenset({"breach_notice", "change_notified", "change_published", "change_without_notice"})
_NO_REPLY = frozenset({"user_duties", "breach_notice"})  # the latter promises to tell, not to answer


@dataclass(frozen=True, slots=True)
class _Duration:
    """A period as printed: where it stands, from how many to how many of which unit."""

    start: int
    end: int
    low: int
    high: int | None
    unit: str
    ablative: bool


@dataclass(frozen=True, slots=True)
class _Patterns:
    """The compiled words of one language; ``numbers`` are the numerals in words."""

    numbers: dict[str, int]
    gate: frozenset[str]
    duration: re.Pattern[str]
    single: re.Pattern[str]
    half: re.Pattern[str]  # of a year
    reasons: dict[str, re.Pattern[str]]
    ages: tuple[re.Pattern[str], ...]  # the last five only beside a word of ``age_context``
    age_stems: tuple[str, ...]
    age_context: re.Pattern[str]


@cache
def _patterns(language: str) -> _Patterns:
    words = table(language)
    numbers: dict[str, int] = words["numbers"]
    units, duration, age = words["units"], words["duration"], words["age"]
    numeral = "|".join(re.escape(w) for w in sorted(numbers, key=lambda w: (-len(w), w)))
    word = rf"(?P<word>(?:{numeral})(?:[ –-](?:{numeral})){{0,2}}(?!\w))"
    number = (
        r"(?<![\w.,:/№+–-])(?:(?P<low>\d{1,3})(?: ?[–—-] ?(?P<high>\d{1,3})| (?:до|to) (?P<top>\d{1,3}))?"
        rf"(?!\d)(?:-[^\W\d_]{{1,4}}(?!\w))?|{word})(?: ?\((?P<inner>[^()]{{1,40}})\))?[ -]?"
    )
    unit = "|".join(f"(?P<{u}>{any_of(units[u])})" for u in _UNITS)
    filler = rf"(?:(?P<working>{stems(units['working'])}\w{{0,10}} )|{stems(units['calendar'])}\w{{0,10}} )?"
    short = (
        r"(?<![\w.,–-])(?:(?P<first>\d{1,2})(?: ?[–—-] ?| (?:же|немесе|или|or|to) ))?"
        rf"(?:(?P<low>\d{{1,2}})(?!\d)|{word})"
    )
    other = any_of([*units["month"], *units["day"], *units["week"], *units["hour"], *units["minute"]])
    unlike = rf"%|{other}|char|letter|symbol|digit|sign"
    tail = r"(?:-?[^\W\d_]{1,4}(?!\w))?(?: ?\([^()]{1,30}\))?"
    ages = (
        rf"{short}{tail}[ -]?{any_of(age['after'])}",
        rf"{short}-?[^\W\d_]{{2,4}}(?: ?\([^()]{{1,30}}\))? {stems(age['verbs'])}",
        rf"{stems(age['before'])}\w{{0,8}} (?:the age of |age |of |as )?{short}{tail}(?! ?(?:{unlike}))",
        rf"{short}{tail}[ -]?{any_of(age['weak_after'])}\w{{0,5}} {stems(age['verbs'])}",
        rf"{stems(age['before_weak'])} {short}{tail}[ -]?{stems(age['weak_after'])}",
        r"(?<![\w+.,-])(?P<low>1[2-9]|2[01]) ?\+(?! ?[\d(])",
        rf"{short}{tail}[ -]?{stems(age['weak_after'])}\w{{0,3}} (?:и|или) (?:старше|младше|более)",
    )
    return _Patterns(
        numbers=numbers,
        gate=frozenset(part for w in numbers for part in w.split()),
        duration=re.compile(rf"{number}{filler}(?:{unit})(?P<ending>\w*)"),
        single=re.compile(rf"{stems(units['single'])} (?:{unit})(?P<ending>\w*)"),
        half=re.compile(stems(units["half"])),
        reasons={reason: re.compile(stems(duration[reason])) for reason in _REASONS},
        ages=tuple(map(re.compile, ages)),
        age_stems=tuple(
            w.rstrip("$") for w in (*age["after"], *age["verbs"], *age["before"], *age["weak_after"], "+")
        ),
        age_context=re.compile(stems(age["context"]) if age["context"] else ""),
    )


def _has_number(wording: Wording, gate: frozenset[str]) -> bool:
    return (
        _DIGITS.search(wording.low) is not None
        or not gate.isdisjoint(wording.words)
        or any("-" in word and word.split("-")[0] in gate for word in wording.words)
    )


def _in_words(words: str, numbers: dict[str, int]) -> tuple[int, int | None]:
    """Return the number, or the range, that the numerals say: "thirty six" is 36, "two three" is 2–3."""
    if words in numbers:
        return numbers[words], None
    parts = [numbers[w] for w in re.split(r"[ –-]", words) if w in numbers]
    if len(parts) == 2 and parts[0] < parts[1]:
        return parts[0], parts[1]
    return sum(parts), None


def _number(found: re.Match[str], numbers: dict[str, int]) -> tuple[int, int | None]:
    groups = found.groupdict()
    if groups.get("low"):
        high = groups.get("high") or groups.get("top")
        return int(groups["low"]), int(high) if high else None
    inner = _DIGITS.search(groups.get("inner") or "")
    if inner:
        return int(inner.group()), None
    return _in_words(groups["word"], numbers) if groups.get("word") else (1, None)


def _found_durations(low: str, patterns: _Patterns) -> Iterator[_Duration]:
    for found in patterns.duration.finditer(low):
        number, high = _number(found, patterns.numbers)
        unit = next(u for u in _UNITS if found[u])
        if unit == "day" and found["working"]:
            unit = "working day"
        if number:
            yield _Duration(
                found.start(), found.end(), number, high, unit, bool(_ABLATIVE.search(found["ending"]))
            )
    for found in patterns.single.finditer(low):
        yield _Duration(found.start(), found.end(), 1, None, next(u for u in _UNITS if found[u]), False)
    for found in patterns.half.finditer(low):
        yield _Duration(found.start(), found.end(), 6, None, "month", False)


def _joined(durations: list[_Duration]) -> list[_Duration]:
    """Join «6 айдан 24 айға» into one range."""
    result: list[_Duration] = []
    for one in durations:
        last = result[-1] if result else None
        if (
            last
            and last.ablative
            and last.unit == one.unit
            and 0 < one.start - last.end <= 2
            and last.high is None
        ):
            result[-1] = _Duration(last.start, one.end, last.low, one.low, one.unit, False)
        else:
            result.append(one)
    return result


def _gap(low: str, pattern: re.Pattern[str], one: _Duration) -> float:
    """Return how far the nearest word of a reason is from the duration, infinity where there is none."""
    start = max(0, one.start - _FARTHEST)
    best = float("inf")
    for found in pattern.finditer(low, start, min(len(low), one.end + _FARTHEST)):
        gap = one.start - found.end() if found.start() < one.start else found.start() - one.end
        best = min(best, max(gap, 0))
    return best


def _reason(
    low: str, one: _Duration, patterns: _Patterns, categories: frozenset[str], findings: frozenset[str]
) -> str | None:
    gaps = {reason: _gap(low, pattern, one) for reason, pattern in patterns.reasons.items()}
    before = low[max(0, one.start - _JUST_BEFORE) : one.start]
    if "uses_cookies" in findings:
        return None
    if (
        "kept_fixed_period" not in findings
        and patterns.reasons["lookback"].search(before)
        and gaps["retention"] > 12
    ):
        return "lookback"
    del gaps["lookback"]
    if findings & _NO_REPLY:
        del gaps["reply"]
    elif "reply_deadline" in findings:
        gaps["reply"] = min(gaps["reply"], 40) * 0.2
    if "kept_fixed_period" in findings:
        gaps["retention"] = min(gaps["retention"], 40) * 0.2
    if categories and not findings & {"reply_deadline", "kept_fixed_period"}:
        if findings & _NO_DURATION or categories <= {"changes", "security"}:
            return None
        if not categories & (_GIVES_REPLY | {"retention"}):
            gaps.pop("reply", None)
        if "retention" in categories:
            gaps["retention"] = min(gaps["retention"], 60) * 0.5
        elif categories & _GIVES_REPLY:
            gaps["retention"] *= 2
    gaps["claim"] *= 0.5
    reason = min(gaps, key=lambda r: gaps[r])
    return None if reason == "nothing" or gaps[reason] == float("inf") else reason


def durations(
    wording: Wording, language: str, categories: frozenset[str], findings: frozenset[str]
) -> Iterator[Value]:
    """Yield "reply:30 day", "retention:6-24 month" …; a duration that concerns neither yields nothing."""
    patterns = _patterns(language)
    units = section("units", language)
    unnumbered = (words.rstrip("$") for words in (*units["single"], *units["half"]))
    if not (_has_number(wording, patterns.gate) or any(words in wording.low for words in unnumbered)):
        return
    for one in _joined(list(islice(_found_durations(wording.low, patterns), _MOST))):
        reason = _reason(wording.low, one, patterns, categories, findings)
        if reason and not (one.unit == "year" and _is_age(wording, language, findings, one)):
            span = str(one.low) if one.high is None else f"{one.low}-{one.high}"
            yield Value(one.start, one.end, f"{reason}:{span} {one.unit}")


def _is_age(wording: Wording, language: str, findings: frozenset[str], one: _Duration) -> bool:
    return any(age.start < one.end and one.start < age.end for age in ages(wording, language, findings))


def ages(wording: Wording, language: str, findings: frozenset[str] = frozenset()) -> Iterator[Value]:
    """Yield the ages in years that the clause names as a limit ("13" in "children under 13")."""
    sets_age = "not_for_children" in findings
    patterns = _patterns(language)
    low = wording.low
    if not any(stem in low for stem in patterns.age_stems) or not _has_number(wording, patterns.gate):
        return
    for place, pattern in enumerate(patterns.ages):
        for found in pattern.finditer(low):
            around = low[max(0, found.start() - 80) : found.end() + 80]
            if place >= _PLAIN_AGES and not sets_age and not patterns.age_context.search(around):
                continue
            youngest = _YOUNGEST if place >= _PLAIN_AGES else 1
            first = found.groupdict().get("first")
            for years in (int(first or 0), _number(found, patterns.numbers)[0]):
                if youngest <= years <= _OLDEST:
                    yield Value(found.start(), found.end(), str(years))
