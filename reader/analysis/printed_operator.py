"""Who speaks: the operator's name, where a clause introduces it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.analysis.printed_operator_words import NAME_FORM, Patterns, forms, others, patterns
from reader.analysis.printed_tables import Value, Wording, common

_NAME = re.compile(NAME_FORM)
_NAME_AT_END = re.compile(rf"(?<![\w.]){NAME_FORM}$")
_SMALL_NAME = re.compile(r"[a-z][a-z0-9-]{2,30}(?=[,.;]|$| \()")
_SMALL_HEAD = re.compile(r"[a-z][a-z0-9-]{2,30}(?= [^\W\da-zA-Z])")
_ENDS_NAME = re.compile(r"[,.;)]|$| [—–·(]")
_LINK = r" ?[«\"“]?[-–—:,]? ?"
_LATIN = re.compile(r"[A-Za-z]")
_ADDRESS = re.compile(r"@|https?:|www\.|\w\.(?:kz|kg|ru|com|org|net|app|io)(?!\w)", re.IGNORECASE)
_GENITIVE = re.compile(r"(?:-?[нтд][іыиуү][ңн]|(?<=[а-яёәғқңөұүһі])(?:м[ыіиуү]н|п[ыіиуү]н))$")
_COUNT = re.compile(r"\d+(?:[\W_]|$)")  # a number or a date, where "2GIS" is a name
_INITIAL = re.compile(r"(?<!\w)\w\.$")
_LETTERHEAD = 120  # the longest line that is a name, a town, a country and an address
_LONG_FORM = 12  # the letters above which a form is written out and may stand on either side
_QUOTES = '«“"'
_BEFORE = 110  # characters in which a name ends before a word that points back to it
_NO_NAMES = frozenset(
    "us we law used company operator service site you user client customer buyer visitor guest subject "  # noqa: SIM905
    "мы нас компания оператор сервис пользователь клиент покупатель посетитель субъект "
    "біз биз пайдаланушы колдонуучу".split()
)
_FIRST_PEOPLE = frozenset(
    "we our us the this it you your they these i біз сіз ол осы бұл егер "  # noqa: SIM905
    "биз сиз ал бул ушул эгер мы вы он это эта этот настоящая если "
    "service сервис кызмат қызмет the app application приложение".split()
)


def has_legal_form(name: str) -> bool:
    """Tell whether a name carries a legal form such as ЖШС, ОсОО or LLC."""
    return any(form in name for form in common()["operator"]["forms"])


def _is_name(name: str, *, formed: bool = False) -> bool:
    """Tell whether the words can be an operator's name: no address, no pronoun, no well-known service.

    Without a legal form (``formed``) they must hold a Latin letter or stand in quotation marks: at the
    head of a Cyrillic sentence any word has a capital.
    """
    low = name.lower().strip('«»“”" ')
    if not low or low.split()[0] in _FIRST_PEOPLE or _COUNT.match(low) or others().match(low):
        return False
    return formed or (not _ADDRESS.search(name) and (name[0] in _QUOTES or bool(_LATIN.search(name))))


def _without_stop(name: str) -> str:
    """Return the name without the full stop that ends a sentence; that of an initial stays."""
    return name if _INITIAL.search(name) else name.rstrip(" .")


def _takes_after(form: str, before: str, after: str) -> bool:
    """Tell whether a legal form between two names belongs to the one behind it: ТОО «X», not «X» ЖШС Y."""
    if form in common()["operator"]["forms_before"]:
        return True
    return len(form) > _LONG_FORM and (before[0] not in _QUOTES or after[0] in _QUOTES)


def _with_form(wording: Wording) -> Iterator[Value]:
    """Yield the names that carry a legal form, before or after it: «X» ЖШС, ТОО «X», X LLC."""
    text, words = wording.text, common()["operator"]
    short, long = forms()
    found: list[re.Match[str]] = []
    if any(form in text for form in words["forms"]):
        found += short.finditer(text)
    if any(form in wording.low for form in words["long_forms"]):
        found += long.finditer(wording.low)
    taken = 0
    for form in sorted(found, key=lambda m: (m.start(), -m.end())):
        if form.start() < taken:
            continue
        start = max(taken, form.start() - _BEFORE)
        before = _NAME_AT_END.search(text[start : form.start()].rstrip(" ,"))
        behind = form.end() + (text[form.end() : form.end() + 1] == " ")
        after = _NAME.match(text, behind)
        if after and (before is None or _takes_after(form.group(), before.group(), after.group())):
            value, bare = _without_stop(text[form.start() : after.end()]), after.group()
            start = form.start()
        elif before:
            start += before.start()
            value, bare = text[start : form.end()], before.group()
        else:
            continue
        taken = start + len(value)
        if _is_name(bare, formed=True):
            yield Value(start, taken, value)


def _is_cyrillic_name(name: str, not_names: re.Pattern[str] | None) -> bool:
    """Tell whether the words look like a person's or firm's name where a phrase has pointed at them."""
    return not_names is not None and " " in name and not not_names.search(name.lower())


def _ending_at(
    text: str,
    end: int,
    generic: re.Pattern[str] | None = None,
    not_names: re.Pattern[str] | None = None,
) -> Value | None:
    """Return the name that ends at ``end``, where a generic word such as "website" may stand between."""
    start = max(0, end - _BEFORE)
    before = text[start:end].rstrip()
    if generic:
        before = before[: generic.search(before.lower()).start()]  # type: ignore[union-attr]
    name = _NAME_AT_END.search(before)
    while name and " " in name.group() and name.group().split()[0].lower() in _FIRST_PEOPLE:
        name = _NAME_AT_END.search(before, name.start() + 1)
    if name is None or not _is_name(name.group(), formed=_is_cyrillic_name(name.group(), not_names)):
        return None
    value = _GENITIVE.sub("", name.group())
    return Value(start + name.start(), start + name.start() + len(value), value)


def _starting_at(
    text: str,
    start: int,
    *,
    small: bool = False,
    whole: bool = False,
    not_names: re.Pattern[str] | None = None,
) -> Value | None:
    """Return the name that starts at ``start``; ``whole`` wants the phrase to end behind it."""
    name = _NAME.match(text, start) or (_SMALL_NAME.match(text, start) if small else None)
    if name is None or (whole and not _ENDS_NAME.match(text, name.end())):
        return None
    if not _is_name(name.group(), formed=_is_cyrillic_name(name.group(), not_names)):
        return None
    value = _without_stop(_GENITIVE.sub("", name.group()))
    return Value(start, start + len(value), value)


def _pointed_at(wording: Wording, patterns: Patterns, *, small: bool) -> Iterator[Value | None]:
    """Yield the names behind "operator:", "developed by", «әзірлеуші —» and before «(далее – Оператор)»."""
    text, low = wording.text, wording.low
    for found in patterns.hereafter.finditer(low):
        yield _ending_at(text, found.start(), patterns.generic, patterns.not_names)
    for found in patterns.after_label.finditer(low):
        yield _starting_at(text, found.end(), small=True, whole=True, not_names=patterns.not_names)
    for found in patterns.after.finditer(low):
        name = _starting_at(text, found.end(), small=small)
        yield name if name and not patterns.not_names.match(low, name.start) else None
    for found in patterns.defined.finditer(low):
        name = _starting_at(text, found.end(), whole=True, not_names=patterns.not_names)
        yield name if name and not patterns.not_names.match(low, name.start) else None


def _organisation(text: str, found: re.Match[str]) -> Value | None:
    """Return the quoted name beside a word such as "foundation" or "clinic"."""
    quoted = _NAME.match(text, found.start() if found.group()[-1:] in '»”"' else found.end())
    return Value(quoted.start(), quoted.end(), quoted.group()) if quoted else None


def _small_head(text: str) -> Value | None:
    """Return the Latin name in small letters at the head of a Cyrillic sentence."""
    name = _SMALL_HEAD.match(text)
    return Value(0, name.end(), name.group()) if name and _is_name(name.group()) else None


def _is_plain_word(name: str) -> bool:
    """Tell whether a name is one word with no capital but its first: at the head of an English sentence."""
    return (" " not in name and name[1:].islower()) or len(name) < 3 or "'" in name or "’" in name


def _presented(wording: Wording, patterns: Patterns, *, english: bool) -> Iterator[Value | None]:
    """Yield the names that an introduction presents: "X respects …", "how X collects …", «X башкарган»."""
    text, low = wording.text, wording.low
    head = _starting_at(text, 0) or _small_head(text)
    if (
        head
        and patterns.verbs.match(low, head.end)
        and not patterns.not_names.match(low)
        and not (english and _is_plain_word(head.value))
    ):
        yield head
    for found in patterns.how.finditer(low):
        before = _ending_at(text, found.start())
        behind = _starting_at(text, min(found.end() + 1, len(text)))
        if not (before and behind):  # "the app X as Y" is no "how"
            yield before
            yield behind
    for found in patterns.maker.finditer(low):
        yield _ending_at(text, found.start(), patterns.generic, patterns.not_names)
    for found in patterns.person.finditer(low):
        yield _starting_at(text, found.end(), not_names=patterns.not_names)
    for found in patterns.organisation.finditer(low):
        yield _organisation(text, found)
    for found in patterns.far_how.finditer(text):
        yield _ending_at(text, found.end(1))
    for found in patterns.after_service.finditer(low):
        name = _starting_at(text, found.end())
        if name and patterns.called.match(low, name.end):
            yield name


def _letterhead(text: str) -> Value | None:
    """Return the name of a line such as "name, Town, Country · address@…"."""
    if "@" not in text or len(text) > _LETTERHEAD or (comma := text.find(", ")) < 0:
        return None
    name = _starting_at(text, 0, small=True)
    places = text[comma + 2 :].split(", ")
    return name if name and name.end == comma and len(places) > 1 and places[0][:1].isupper() else None


def operators(wording: Wording, language: str, categories: frozenset[str]) -> Iterator[Value]:
    """Yield the operator's name as printed, in a clause that introduces it or says how to reach it."""
    if categories and not categories & {"scope", "contact", "legal"}:
        return
    low = wording.low
    found: list[Value | None] = [*_with_form(wording), _letterhead(wording.text)]
    found_by = patterns(language)
    if any(gate in low for gate in found_by.gates) or " – " in low or " — " in low or "(" in low:
        found += _pointed_at(wording, found_by, small=language != "en")
        if not categories or "scope" in categories:
            found += _presented(wording, found_by, english=language == "en")
    end = 0
    named = (v for v in found if v and wording.text[v.start : v.end].casefold() not in _NO_NAMES)
    for one in sorted(named, key=lambda v: (v.start, -v.end)):
        if one.start >= end:
            yield one
            end = one.end
