"""Acts that a clause names, and the countries whose law governs or to which data goes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from reader.analysis.printed_tables import Value, Wording, any_of, common, section, stems

_NUMBER = re.compile(
    r"(?:№ ?|(?<![\w.])(?:No\.? ?|N ?)(?=\d))\d{1,4}"
    r"(?: ?[-–] ?(?:[IVXLCІХ]{1,7}(?:ЗРК|ҚРЗ)?|[А-ЯA-Z]{1,4})(?!\w))?(?:[ -][А-ЯҚ]{2,4}(?!\w))?"
    r"(?![\d/]| редакци)|(?<![\w.№-])\d{1,4}-(?:ФЗ|[IVXLCІХ]{1,7})(?!\w)|(?<!\w)ФЗ-\d{1,4}(?!\w)"
    r"|(?:№ ?)?(?<!\d)2016/679(?!\d)"  # of the European regulation, where no acronym names it
    r"|(?:§|(?<!\w)Section) ?\d{3,6}(?:\.\d{1,6}){1,4}|§ ?\d{2,6}(?:\.\d{1,6}){0,4}"
)
_OF_AN_ACT = re.compile(r"ФЗ|[-–] ?[IVXLCІХ]|§|Section|2016/679")
_RUSSIAN_ACT = re.compile(r"(?<![\w.])\d{1,4} ?[-–] ?ФЗ(?!\w)|(?<!\w)ФЗ-\d{1,4}(?!\w)")
_KAZAKH_ACT = re.compile(r"(?<![\w.])\d{1,4} ?[-–] ?[IVXLCІХ]{1,7} ?(?:ҚРЗ|ЗРК)?(?!\w)")
_QUOTED = re.compile(r"[«“\"]([^«»“”\"]{5,160})[»”\"]")
_ENGLISH_ACT = re.compile(r"(?<![\w’'])(?:[A-Z][\w’']{1,20} (?:(?:and|of|on|the) )?){1,6}Act(?!\w)")
_NEAR = 160  # characters between an act's number and the word "law"
_NAME_TO_NUMBER = 200
_NAME_TO_LAW = 120
_PLACE_NEAR = 90
_HOME = {"kk": "KZ", "ky": "KG"}
_DEFINED = 2  # countries that a definition of "Country" names
_PLAIN_LAW = frozenset({"legal", "scope", "audiences"})
_SILENT = frozenset(
    {"operator_liable", "liability_limited", "user_duties", "other_sites_excluded", "severability"}
)
_LAW_CATEGORIES = frozenset({"legal", "scope", "audiences", "transfer"})


class _Law(NamedTuple):
    gates: tuple[str, ...]
    word: re.Pattern[str]
    title: re.Pattern[str]
    plain: re.Pattern[str]
    subject: re.Pattern[str]
    defined: re.Pattern[str]
    code: re.Pattern[str]
    codes: tuple[str, ...]
    names: tuple[str, ...]


@cache
def _law(language: str) -> _Law:
    words = section("law", language)
    after = "|".join(words["about_after"])
    before = "|".join(words["about_before"])
    subject = any_of(words["subjects"])
    law = stems(words["words"])
    plain = []
    if after:
        plain.append(
            rf"(?<!\w)(?P<after>{subject}[^.,;:()«»\"“”]{{0,70}} (?:{after}))(?: [\w-]+){{0,8}}? {law}"
        )
    if before:
        plain.append(
            rf"{law}\w* (?:[^.,;:()«»\"“”]{{0,60}} )?"
            rf"(?P<before>(?:{before}) {subject}[^.,;:()«»\"“”]{{0,60}})"
        )
    return _Law(
        gates=(
            *(w.rstrip("$") for w in (*words["words"], *words["codes"])),
            *("№", "§", "-фз", " act", "section", "2016/679"),
        ),
        word=re.compile(law),
        title=re.compile(
            rf"(?:{after or '(?!)'})(?: [\w ]{{0,50}}{any_of(words['words'])}\w*)?$"
            rf"|^(?:\w{{3,8}} )?(?:{before or '(?!)'}) "
        ),
        code=re.compile(rf"(?<!\w)[\w-]{{3,30}} {any_of(words['codes'])}\w*"),
        plain=re.compile("|".join(plain)),
        subject=re.compile(stems(words["subjects"])),
        defined=re.compile(rf"\({any_of(section('operator', language)['hereafter'])}[^()]{{0,40}}$"),
        names=tuple(words["names"]),
        codes=tuple(w.rstrip("$") for w in words["codes"]),
    )


@cache
def _acronyms() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, common()['law']['acronyms']))})(?!\w)")


def _numbers(wording: Wording, law: _Law) -> Iterator[Value]:
    for found in _NUMBER.finditer(wording.text):
        start, end = found.span()
        around = wording.low[max(0, start - _NEAR) : end + _NEAR]
        if _OF_AN_ACT.search(found.group()) or law.word.search(around):
            yield Value(start, end, found.group())


def _defined(low: str, start: int, law: _Law) -> bool:
    """Tell whether a name is the short one that the policy gives to an act."""
    return law.defined.search(low, max(0, start - 60), start) is not None


def _names(wording: Wording, law: _Law, *, plain: bool) -> Iterator[Value]:
    low = wording.low
    taken = []
    for found in _QUOTED.finditer(wording.text):
        start, end = found.span()
        around = low[max(0, start - 80) : start] + " " + low[end : end + _NAME_TO_LAW]
        inner = low[start + 1 : end - 1].strip()
        if law.title.search(inner) and law.word.search(around) and not _defined(low, start, law):
            taken.append(found.span())
            yield Value(start, end, found.group())
    if not plain:
        return
    for found in law.plain.finditer(low):
        name = "after" if found.groupdict().get("after") else "before"
        start, end = found.span(name)
        if name == "after":
            start = max(m.start() for m in law.subject.finditer(low, start, end))
        if not _defined(low, start, law) and not any(a <= start < b for a, b in taken):
            yield Value(start, end, wording.text[start:end].strip())
    if "§" not in low and any(code in low for code in law.codes):
        for found in law.code.finditer(low):
            if wording.text[found.start()].isupper():
                yield Value(*found.span(), wording.text[found.start() : found.end()])


def laws(wording: Wording, language: str, categories: frozenset[str] = frozenset()) -> Iterator[Value]:
    """Yield the acts: by number where one is printed, else by name or acronym.

    A name without quotation marks counts only in a clause about law, scope or a region.
    """
    text, law = wording.text, _law(language)
    acronyms = []
    if any(name in text for name in common()["law"]["acronyms"]):
        acronyms = [Value(*m.span(), m.group()) for m in _acronyms().finditer(text)]
    yield from acronyms
    if not acronyms:
        for full in law.names:
            if (at := wording.low.find(full)) >= 0:
                yield Value(at, at + len(full), text[at : at + len(full)])
    if not any(gate in wording.low for gate in law.gates):
        return
    numbers = [n for n in _numbers(wording, law) if not (acronyms and "/" in n.value)]
    yield from numbers
    plain = not categories or bool(categories & _PLAIN_LAW)
    for name in _names(wording, law, plain=plain):
        if not any(max(n.start - name.end, name.start - n.end) <= _NAME_TO_NUMBER for n in numbers):
            yield name
    if (plain or language == "en") and " Act" in text:
        for found in _ENGLISH_ACT.finditer(text):
            title = found.group().removeprefix("The ").removeprefix("This ")
            if " " in title and not any(0 <= a.start - found.end() <= 4 for a in acronyms):
                yield Value(found.end() - len(title), found.end(), title)


class _Places(NamedTuple):
    gates: tuple[str, ...]
    stems: re.Pattern[str]
    capitals: re.Pattern[str]
    capital_gates: tuple[str, ...]
    code: dict[str, str]
    law: re.Pattern[str]
    transfer: re.Pattern[str]
    resident: re.Pattern[str]
    meant: re.Pattern[str]
    outside_before: re.Pattern[str]
    outside_after: re.Pattern[str]


@cache
def _places(language: str) -> _Places:
    words = section("place", language)
    countries, acronyms = words["countries"], words["acronyms"]
    code = {stem: iso for iso, names in countries.items() for stem in names}
    code |= {name: iso for iso, names in acronyms.items() for name in names}
    capitals = "|".join(re.escape(n) for names in acronyms.values() for n in sorted(names, reverse=True))
    return _Places(
        gates=tuple(stem for names in countries.values() for stem in names),
        stems=re.compile(stems(s for names in countries.values() for s in names)),
        capitals=re.compile(rf"(?<![\w-])(?:{capitals})(?![A-Za-zА-ЯҚҒӘӨҰҮҺІЁ])"),
        capital_gates=tuple(n for names in acronyms.values() for n in names),
        code=code,
        law=re.compile(stems(words["law"])),
        transfer=re.compile(stems(words["transfer"])),
        resident=re.compile(stems(words["resident"])),
        meant=re.compile(rf"[•*–— -]{{0,3}}{stems(words['meant'])}"),
        outside_before=re.compile(rf"{stems(words['outside_before'])}[^.;:()]{{0,60}}$"),
        outside_after=re.compile(rf"[^.;:()]{{0,60}}?{stems(words['outside_after'])}"),
    )


def _mentions(wording: Wording, places: _Places) -> list[Value]:
    found = []
    if any(gate in wording.low for gate in places.gates):
        found += [Value(*m.span(), places.code[m.group()]) for m in places.stems.finditer(wording.low)]
    if any(gate in wording.text for gate in places.capital_gates):
        found += [Value(*m.span(), places.code[m.group()]) for m in places.capitals.finditer(wording.text)]
    return sorted(found)


def _outside(low: str, mention: Value, places: _Places) -> bool:
    before = low[max(0, mention.start - 70) : mention.start]
    return bool(places.outside_after.match(low, mention.end) or places.outside_before.search(before))


def _by_act(wording: Wording) -> Iterator[Value]:
    """Yield the country whose acts are numbered in this way: № 94-V, 152-ФЗ."""
    for pattern, country in ((_RUSSIAN_ACT, "RU"), (_KAZAKH_ACT, "KZ")):
        if found := pattern.search(wording.text):
            yield Value(*found.span(), country)


def jurisdictions(
    wording: Wording, language: str, categories: frozenset[str], findings: frozenset[str]
) -> Iterator[Value]:
    """Yield the ISO codes of countries whose law applies, whose residents are meant or to which data goes.

    A country in a postal address, or one that data is said not to be in, yields nothing.
    """
    if categories and not categories & _LAW_CATEGORIES:
        return
    places = _places(language)
    mentions = _mentions(wording, places)
    low = wording.low
    sends = "transfer" in categories or (not categories and bool(places.transfer.search(low)))
    region = "region_section" in findings
    defines = len(mentions) <= _DEFINED and places.meant.match(low) is not None
    meets = region or ("audiences" in categories and "not_for_children" not in findings)
    muted = bool(findings & _SILENT or categories & {"legal", "scope", "transfer"} == set()) and not (
        "governing_law" in findings or meets or not categories
    )
    if "governing_law" in findings and not mentions:
        yield from _by_act(wording)
    for mention in mentions:
        if _outside(low, mention, places):
            continue
        if mention.value == _HOME.get(language) and "transfers_abroad" in findings:
            continue  # where the data comes from
        around = low[max(0, mention.start - _PLACE_NEAR) : mention.end + _PLACE_NEAR]
        if (
            sends
            or ("governing_law" in findings)
            or (not muted and places.law.search(around))
            or (meets and (region or places.resident.search(low)))
            or (defines and "scope" in categories)
        ):
            yield mention
