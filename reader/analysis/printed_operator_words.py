"""What points to the operator's name: the patterns of each language, from ``resources/printed``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from reader.analysis.printed_tables import any_of, common, section, stems

_TOKEN = r"[A-ZÀ-ÖØ-ÞА-ЯЁҚҒӘӨҰҮҺІҢ\d][\w.&+'’-]{0,30}"
_NESTED = r"«[^«»]{1,60}«[^«»]{1,60}»{1,2}|«[^«»]{1,40}»[^«»]{1,40}»"
_QUOTE = rf"(?:{_NESTED}|«[^«»]{{1,60}}»|“[^“”]{{1,60}}”|\"[^\"]{{1,60}}\")"
NAME_FORM = rf"(?:{_QUOTE}|{_TOKEN}(?: (?:(?:of|and|&|de) )?{_TOKEN}){{0,4}})"
_WE = r"(?:we|us|our|мы|нас|наш|біз|бізді|биз|бизди)(?!\w)"
_SMALL_WORDS = r"(?: [а-яёәғқңөұүһі-]{2,24})"
_SENTENCE = 130  # characters from the subject of an introduction to its verb


@dataclass(frozen=True, slots=True)
class Patterns:
    """What points to a name: words behind which it stands, words before which it stands."""

    hereafter: re.Pattern[str]
    after: re.Pattern[str]
    after_label: re.Pattern[str]
    after_service: re.Pattern[str]
    called: re.Pattern[str]
    how: re.Pattern[str]
    verbs: re.Pattern[str]
    maker: re.Pattern[str]
    generic: re.Pattern[str]
    defined: re.Pattern[str]
    person: re.Pattern[str]
    organisation: re.Pattern[str]
    far_how: re.Pattern[str]
    not_names: re.Pattern[str]
    gates: tuple[str, ...]


@cache
def patterns(language: str) -> Patterns:
    """Return the patterns of a language; "und" takes the words of all four."""
    words = section("operator", language)
    called, roles = any_of(words["hereafter"]), any_of(words["roles"])
    opening = rf"\((?:[^()]{{0,20}}?{called}(?: [\w-]{{2,16}}){{0,2}}|(?=[«\"“‘'])|(?={_WE}))"
    before, behind = words["organisation_before"], words["organisation_after"]
    pointing = ("hereafter", "service_words", "how", "respects", "made_before", "made_after", "person")
    return Patterns(
        hereafter=re.compile(rf"{opening} ?[-–—:,]? ?(?:the )?[«\"“'‘]?(?:[^()]{{0,40}}[ ,«\"“])?{roles}"),
        after=re.compile(rf"{stems(words['made_before'])}\w{{0,8}} ?[–—:-]? ?"),
        after_label=re.compile(rf"{stems(words['labels'])}[\w ]{{0,24}}? ?(?:[–—:]| is |-(?= )) ?"),
        after_service=re.compile(rf"{stems(words['service_words'])} "),
        called=re.compile(rf" ?\({called}"),
        how=re.compile(rf"{stems(words['how'])}(?!\w)"),
        verbs=re.compile(rf"[^.;]{{0,{_SENTENCE}}}?{stems([*words['how'], *words['respects']])}"),
        maker=re.compile(rf",? {any_of(words['made_after'])}"),
        generic=re.compile(rf"(?: {any_of(words['generic'])}\w{{0,6}})? ?[,«\"“]? ?$"),
        defined=re.compile(
            rf"{stems(words['labels'])}\w{{0,6}} \([^()]{{1,100}}\)(?: [a-zа-яіү]{{2,12}}){{0,3}}? ?[–—:-]? ?"
        ),
        person=re.compile(rf"{stems(words['person'])}(?: [–—-])? "),
        organisation=re.compile(
            rf"(?<!\w){any_of(before)}\w{{0,4}} (?={_QUOTE})"
            rf"|{_QUOTE}(?={_SMALL_WORDS}{{0,2}} {any_of(behind)}\w{{0,6}}(?!\w))"
        ),
        far_how=re.compile(rf"({NAME_FORM}){_SMALL_WORDS}{{1,5}} {any_of(words['how'])}(?!\w)"),
        not_names=re.compile(stems(words["not_names"])),
        gates=tuple({g for key in pointing for g in words[key]} | {":", *before, *behind}),
    )


@cache
def forms() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of short legal forms (as printed) and of long ones (in lower case)."""
    words = common()["operator"]
    short = rf"(?<![\w.]){any_of(words['forms'])}(?![A-Za-zÀ-ÿА-ЯЁҚҒӘӨҰҮҺІҢ])"
    return re.compile(short), re.compile(rf"{stems(words['long_forms'])}(?!\w)")


@cache
def others() -> re.Pattern[str]:
    """Return the pattern of well-known services, which are hardly ever a policy's own author."""
    return re.compile(any_of(common()["operator"]["others"]) + r"(?!\w)")
