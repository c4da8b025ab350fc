"""E-mail addresses, web addresses and telephone numbers as they are printed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from reader.analysis.printed_tables import Value, Wording, any_of, common, stems

_EMAIL = re.compile(
    r"(?<![\w.%+-])[\w.%+-]{1,64}"
    r"(?:@ ?| ?[(\[] ?(?:at|собака) ?[)\]] ?| собака | \(а\) )"
    r"(?:(?:[A-Za-z0-9-]{1,63}\.){1,5}[A-Za-z]{2,18}(?![A-Za-z0-9])|(?:[\w-]{1,63}\.){1,3}(?:рф|қаз))"
)
_EMAIL_SIGNS = ("@", "(at)", "[at]", "( at )", " собака ", "(собака)", "[собака]")
_LINK = re.compile(r"(?<!\w)(?:https?://|www\.)[^\s<>«»“”\"|]{3,2000}", re.IGNORECASE)
_DOT_IN_WORD = re.compile(r"\.[^\W\d_]{2}")
_TRAILING = ".,;:!?'’`*_…-–—\\"
_NUMBER = re.compile(r"(?<![\w.,/+–-])(?:\+\d|\(?\d)[\d ()–-]{5,22}\d(?![\w@])")
_AMERICAN = re.compile(r"(?:1[ -])?(?:\(\d{3}\) |\d{3}-)\d{3}-\d{4}")
_EXTENSION = re.compile(r"\d+")


def emails(wording: Wording) -> Iterator[Value]:
    """Yield the e-mail addresses, also those written with "(at)" or «собака»."""
    if any(sign in wording.low for sign in _EMAIL_SIGNS):
        for found in _EMAIL.finditer(wording.text):
            value = found.group().lstrip(".-%+")
            yield Value(found.end() - len(value), found.end(), value)


@cache
def _bare() -> re.Pattern[str]:
    web = common()["web"]
    latin, national = "|".join(web["domains"]), "|".join(web["national_domains"])
    return re.compile(
        rf"(?<![\w@./-])(?:(?:[A-Za-z0-9-]{{1,63}}\.){{1,4}}(?:{latin})|(?:[\w-]{{1,63}}\.){{1,3}}(?:{national}))"
        r"(?![A-Za-z0-9_@]|\.[A-Za-z0-9])(?:/[^\s<>«»“”\"|]{0,500})?",
        re.IGNORECASE,
    )


@cache
def _site() -> re.Pattern[str]:
    return re.compile(stems(common()["web"]["site_words"]))


def _trimmed(address: str) -> str:
    while True:  # its first letter is none of these
        if address[-1] in _TRAILING:
            address = address.rstrip(_TRAILING)
        elif (address[-1] == ")" and "(" not in address) or (address[-1] == "]" and "[" not in address):
            address = address[:-1]
        else:
            break
    cut = re.search(r"(?<=[A-Za-z0-9/])-[а-яёәғқңөұүһі]", address)  # the ending of a Kazakh or Kyrgyz case
    return address[: cut.start()] if cut else address


def links(wording: Wording, taken: Sequence[Value] = ()) -> Iterator[Value]:
    """Yield the web addresses, with or without "https://"; none that lies in a value that is ``taken``."""
    text = wording.text
    if not _DOT_IN_WORD.search(text):
        return
    whole = 0
    for found in _LINK.finditer(text):
        value = _trimmed(found.group())
        whole = found.end()
        if "." in value:
            yield Value(found.start(), found.start() + len(value), value)
    for found in _bare().finditer(text, whole):
        value = _trimmed(found.group())
        head, _, rest = value.partition(".")
        if head.lower() in common()["web"]["package_starts"] and "." in rest:
            continue  # an application's package, such as com.example.app
        if any(one.start <= found.start() < one.end for one in taken):
            continue  # the domain of an e-mail address
        if value[0].isupper() and not _site().search(wording.low.replace(value.lower(), " ")):
            continue  # a company that is called after its address
        yield Value(found.start(), found.start() + len(value), value)


@cache
def _short_phone() -> re.Pattern[str]:
    """Return the pattern of a number of three or four figures beside the words that make it a telephone's."""
    phone = common()["phone"]
    before, behind = stems(phone["short_after"]), any_of(phone["short_before"])
    return re.compile(
        rf"{before}\w{{0,12}}[ :–—-]{{1,3}}(?P<number>\d{{3,4}})(?![\w@]|[.,:/-]\d| \d)"
        rf"|(?<![\w.,:/+–-])(?<!\d[ )])(?P<other>\d{{3,4}}) (?={behind})"
    )


@cache
def _phone_words() -> tuple[re.Pattern[str], re.Pattern[str]]:
    phone = common()["phone"]
    return re.compile(stems(phone["words"])), re.compile(stems(phone["not_after"]))


def _is_phone(number: str, *, named: bool) -> bool:
    digits = "".join(_EXTENSION.findall(number))
    size = len(digits)
    if _AMERICAN.fullmatch(number):
        return True
    if number.startswith("+"):
        return 10 <= size <= 14
    if digits.startswith("8"):
        return size == 11 and (digits[1] in "3479" or digits.startswith("8800"))
    if digits.startswith("0"):
        return size in {9, 10} or (size in {12, 13, 14} and digits.startswith("00"))
    if digits.startswith(("7", "996")):
        return named and size in {11, 12} and (size == 11) == digits.startswith("7")
    return named and number.startswith("(") and 9 <= size <= 11


def phones(wording: Wording, *, short: bool = True) -> Iterator[Value]:
    """Yield the telephone numbers; dates and the numbers of firms, accounts and persons are none.

    ``short`` wants the numbers of call centres too, such as 1414.
    """
    if short:
        for found in _short_phone().finditer(wording.low):
            place = "number" if found["number"] else "other"
            yield Value(*found.span(place), found[place])
    for found in _NUMBER.finditer(wording.text):
        number = found.group()
        before = wording.low[max(0, found.start() - 40) : found.start()]
        words, others = _phone_words()
        if others.search(before[-24:]):
            continue
        if _is_phone(number, named=bool(words.search(before))):
            yield Value(found.start(), found.end(), number)
