"""Addresses that a policy prints: which may be handed to another program, and what they really say."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import urlsplit

from reader.core.text import DIRECTION_SHOWN

SCHEMES = ("http", "https", "mailto")
LONGEST = 2_000
_PRINTED = re.compile(
    r"(?<![\w@.])(?:https?://|www\.|mailto:)[^\s<>\"«»“”]{1,2000}+"
    r"|(?<![\w.+-])[\w.+-]{1,64}+@[\w-]{1,63}+(?:\.[\w-]{1,63}+){1,8}",
    re.IGNORECASE,
)
_AFTER = ".,;:!?)]}'’"
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]{0,30}:", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Link:
    """Where a link leads: ``target`` as another program gets it, ``shown`` with nothing invisible in it.

    ``host`` is the site or, of a mail address, its domain; ``decoded`` the same with its own letters
    where it is written in punycode, else "". ``alphabets`` are those of its letters where there is more
    than one: a sign that it imitates another. ``user`` stands before an "@" and is no part of the site.
    """

    target: str
    shown: str
    host: str
    decoded: str = ""
    alphabets: tuple[str, ...] = ()
    user: str = ""


def link_of(untrusted_target: str) -> Link | None:
    """Return where a link leads; None where it is none of ours: another scheme, no host, or too long."""
    target = untrusted_target.strip()
    if target.lower().startswith("www."):
        target = f"https://{target}"
    elif "@" in target and not _SCHEME.match(target):
        target = f"mailto:{target}"
    if not target or len(target) > LONGEST or any(map(_is_unseen, target)) or any(map(str.isspace, target)):
        return None
    try:
        parts = urlsplit(target)
        host = parts.hostname or ""
        _ = parts.port
    except ValueError:
        return None
    if parts.scheme not in SCHEMES or "\\" in target or DIRECTION_SHOWN in target:
        return None
    user = ""
    if parts.scheme == "mailto":
        host = parts.path.rpartition("@")[2].lower()
    else:
        user = (parts.username or "") if "@" in parts.netloc else ""
    if not host:
        return None
    decoded = _decoded(host)
    return Link(target, visible(target), visible(host), decoded, _alphabets(decoded or host), visible(user))


def links_in(text: str) -> list[tuple[int, int]]:
    """Return the places of the addresses printed in a text, without the signs that end a sentence."""
    found = []
    for match in _PRINTED.finditer(text):
        end = match.end()
        while end > match.start() and text[end - 1] in _AFTER:
            end -= 1
        found.append((match.start(), end))
    return found


def visible(text: str) -> str:
    """Return ``text`` with each sign that nobody sees written out, as "[U+202E]"."""
    return "".join(f"[U+{ord(sign):04X}]" if _is_unseen(sign) else sign for sign in text)


def _is_unseen(sign: str) -> bool:
    return unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def _decoded(host: str) -> str:
    if "xn--" not in host.lower():
        return ""
    labels = []
    for label in host.lower().split("."):
        if label.startswith("xn--"):
            try:
                label = label[4:].encode("ascii").decode("punycode")
            except (UnicodeError, ValueError, OverflowError):
                return ""
        labels.append(label)
    return visible(".".join(labels))


def _alphabets(host: str) -> tuple[str, ...]:
    letters = filter(str.isalpha, host)
    names = {unicodedata.name(letter, "?").partition(" ")[0].capitalize() for letter in letters}
    return tuple(sorted(names)) if len(names) > 1 else ()
