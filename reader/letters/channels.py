"""Where a letter can go: the addresses that a policy itself prints, the best first."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.core.letter import CHANNELS, Channel
from reader.core.links import link_of
from reader.core.model import Analysis, Clause, Labels

_AT = re.compile(r" ?(?:[(\[] ?(?:at|собака|а) ?[)\]]| собака ) ?|@ ", re.IGNORECASE)
_FOR_DATA = re.compile(r"priva|dpo|data|derek|malimet|maalymat|person|gdpr|konf", re.IGNORECASE)
_RIGHTS = ("right_", "can_withdraw", "reply_deadline", "identity_check")
_POSTAL = re.compile(r"мекен-?жай|пошта|дарег|дарек|адрес|почт|address|post\b|postal", re.IGNORECASE)
_ELECTRONIC = re.compile(r"электрон|e-?mail|онлайн|online", re.IGNORECASE)
_STREET = re.compile(
    r"көшесі|көчөсү|даңғылы|проспект|шағын ?ауданы|ықшам ?ауданы|кичи району"
    r"|улица|\bул\.|\bпр-?т\b|бульвар|переулок|\bмкр"
    r"|\bstreet\b|\bst\.|\broad\b|\blane\b|\bavenue\b|\bsuite\b|\bp\.? ?o\.? box\b",
    re.IGNORECASE,
)
_WRITE_THERE = re.compile(
    r"contact|feedback|\bform\b|форм[аеуы]|байланыс|байланыш|хабарлас|обратн|сайт(?:ы|ыбыз|ымыз)?:|website:",
    re.I,
)
_PLACE = re.compile(r"\d")
_NUMBER = re.compile(r"^\s*(?:[\d.]+\)?|[•–—*-]|\w\))\s+")
LONGEST_POSTAL = 200


def channels(analysis: Analysis) -> tuple[Channel, ...]:
    """Return the ways to the company, e-mail first, each once; empty where the policy gives none."""
    found = [
        (CHANNELS.index(channel.kind), -weight, place, channel)
        for place, clause in enumerate(analysis.clauses)
        for channel, weight in _of_clause(
            clause, analysis.labels[clause.id], analysis.overview.operator or ""
        )
    ]
    once = {(channel.kind, channel.value.lower()): channel for *_, channel in sorted(found, reverse=True)}
    wanted = sorted(found)
    return tuple(dict.fromkeys(once[c.kind, c.value.lower()] for *_, c in wanted))


def email_of(text: str) -> str:
    """Return a mail address in its usual spelling; "" where it is none."""
    address = _AT.sub("@", text.strip(), count=1)
    found = link_of(f"mailto:{address}")
    return address if found and "@" in address[1:] and "." in found.host and "?" not in address else ""


def channel_of(text: str) -> Channel:
    """Return the way that an address of the reader's own is: a mail address, else one for the post."""
    found = email_of(text)
    return Channel("email", found) if found else Channel("postal", " ".join(text.split()))


def _of_clause(clause: Clause, labels: Labels, operator: str) -> Iterator[tuple[Channel, int]]:
    """Yield the addresses of a clause with how much speaks for writing there about one's data."""
    weight = _weight(labels)
    printed = {kind: [f for f in labels.facts if f.type == kind] for kind in ("email", "url", "phone")}
    for fact in printed["email"]:
        if address := email_of(fact.value):
            extra = 4 if _FOR_DATA.search(address.partition("@")[0]) else 0
            yield Channel("email", address, clause.id), weight + extra
    if not _for_contact(labels) and not (printed["url"] and _WRITE_THERE.search(clause.text)):
        return
    for kind, facts in (("web", printed["url"]), ("phone", printed["phone"])):
        for fact in facts:
            if kind == "phone" or link_of(_with_scheme(fact.value)):
                yield Channel(kind, fact.value, clause.id), weight
    if not any(printed.values()) and (address := _postal(clause.text, operator)):
        yield Channel("postal", address, clause.id), weight


def _with_scheme(address: str) -> str:
    return address if "://" in address else f"https://{address}"


def _weight(labels: Labels) -> int:
    findings = {finding.id for finding in labels.said}
    categories = {category.id for category in labels.categories}
    rights = any(finding.startswith(_RIGHTS) for finding in findings)
    return 4 * rights + 2 * ("contact_given" in findings) + len(categories & {"rights", "contact"})


def _for_contact(labels: Labels) -> bool:
    return any(f.id == "contact_given" for f in labels.said) or any(
        category.id == "contact" for category in labels.categories
    )


def _postal(text: str, operator: str) -> str:
    """Return the postal address that a clause on contacts prints; "" where there seems to be none."""
    words = _NUMBER.sub("", text)
    label, colon, rest = words.partition(":")
    if colon and _POSTAL.search(label) and not _ELECTRONIC.search(label) and _PLACE.search(rest):
        words = rest
    elif not (_STREET.search(words) and _PLACE.search(words)):
        return ""
    elif operator and operator in words:
        words = words[words.index(operator) :]  # without the sentence that leads there
    words = words.strip().rstrip(".;")
    return words if len(words) <= LONGEST_POSTAL else ""
