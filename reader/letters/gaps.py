"""What keeps a letter from being written: a field that is missing, or one that cannot be right."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from reader.core.letter import AUTHORITY, KINDS, LAWS, Gap, Wish
from reader.letters.channels import email_of
from reader.letters.fields import is_placeholder

_WANTED = {"correct": ("wrong", "right"), "object": ("details",)}
_FREE = ("details", "wrong", "right", "attached")
_OPTIONAL = ("email", "address", "phone", "account")


def gaps(wish: Wish, today: date) -> tuple[Gap, ...]:
    """Return what is missing or wrong in a tidy wish whose language, law and operator are settled."""
    found = [*_sender(wish), *_about(wish)]
    if not wish.operator:
        found.append(Gap("operator", "missing"))
    elif is_placeholder(wish.operator):
        found.append(Gap("operator", "placeholder"))
    if wish.law not in LAWS or (wish.addressee == AUTHORITY and wish.law == "none"):
        found.append(Gap("law", "choose"))
    if wish.kind == "complain":
        found.extend(_first(wish, today))
    return tuple(found)


def _sender(wish: Wish) -> Iterator[Gap]:
    sender = wish.sender
    if not sender.name:
        yield Gap("name", "missing")
    elif is_placeholder(sender.name) or not any(map(str.isalpha, sender.name)):
        yield Gap("name", "placeholder")
    if not sender.email and not sender.address:
        yield Gap("email", "no_reply")
    for name in _OPTIONAL:
        value = getattr(sender, name)
        if value and is_placeholder(value):
            yield Gap(name, "placeholder")
        elif name == "email" and value and not email_of(value):
            yield Gap(name, "no_email")
        elif name == "phone" and value and sum(map(str.isdigit, value)) < 3:
            yield Gap(name, "no_phone")


def _about(wish: Wish) -> Iterator[Gap]:
    for name in _FREE:
        value = getattr(wish, name)
        if value and is_placeholder(value):
            yield Gap(name, "placeholder")
        elif not value and name in _WANTED.get(wish.kind, ()):
            yield Gap(name, "missing")


def _first(wish: Wish, today: date) -> Iterator[Gap]:
    first = wish.first
    if first is None or first.kind not in KINDS or first.kind == "complain":
        yield Gap("first", "missing")
    elif first.sent > today:
        yield Gap("sent", "future")
    elif first.sent == today or (first.due is not None and first.due >= today):
        yield Gap("sent", "too_early")
