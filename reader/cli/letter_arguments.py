"""What ``aiqyn letter`` can be asked for."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import Any

from reader.core.codebook import LANGUAGES
from reader.core.letter import KINDS, LAWS
from reader.phrases import Phrases

FORMATS = ("txt", "md", "docx", "pdf", "eml")
_SENDER = ("name", "email", "address", "phone")
_WORDS = {  # option -> key of its help
    "account": "help_account", "operator": "help_operator", "send_to": "help_send_to",
    "clause": "help_clause", "details": "help_details", "wrong": "help_correct", "right": "help_correct",
    "attached": "help_correct",
}  # fmt: skip
_CHOICES = {
    "kind": (KINDS, "help_kind"),
    "letter_language": (LANGUAGES, "help_letter_language"),
    "law": (LAWS, "help_law"),
    "first": (tuple(kind for kind in KINDS if kind != "complain"), "help_first"),
}
NAMES = (*_CHOICES, *_SENDER, *_WORDS, "sent", "authority", "ics")


def option(name: str) -> str:
    """Return the option that gives a field."""
    named = {"letter_language": "language", "channel": "send-to", "send_to": "send-to"}
    return f"--{named.get(name, name)}"


def add(group: argparse._ArgumentGroup, phrases: Phrases) -> None:
    """Add the options of a letter."""
    for name, (choices, key) in _CHOICES.items():
        group.add_argument(option(name), dest=name, choices=choices, help=phrases.text(f"cli.{key}"))
    words = {**dict.fromkeys(_SENDER, "help_sender"), **_WORDS}
    for name, key in words.items():
        group.add_argument(option(name), dest=name, metavar="TEXT", help=phrases.text(f"cli.{key}"))
    group.add_argument("--sent", metavar="DATE", help=phrases.text("cli.help_sent"))
    group.add_argument(
        "--authority", action="store_const", const="yes", help=phrases.text("cli.help_authority")
    )
    group.add_argument("--ics", metavar="OUT", help=phrases.text("cli.help_calendar"))


def gathered(given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of a `Request`, those of the letter under one name."""
    rest = {name: value for name, value in given.items() if name not in NAMES}
    letter = {name: str(given[name]) for name in NAMES if name in given}
    return {"to": "txt", **rest, "letter": letter}


def usage(file: str) -> list[str]:
    """Return the lines that show how a letter is asked for."""
    kinds, laws, languages = "|".join(KINDS), "|".join(LAWS), "|".join(LANGUAGES)
    return [
        f"aiqyn letter {file} --kind {kinds} --name TEXT (--email|--address) TEXT",
        f"    [--language {languages}] [--law {laws}] [--phone|--account|--operator|--send-to TEXT]",
        "    [--clause NUMBER] [--details TEXT] [--wrong TEXT --right TEXT] [--attached TEXT]",
        "    [--first KIND --sent DATE [--authority]]",
        f"    [--to {'|'.join(FORMATS)}] [--lang {languages}] [--encoding NAME] [-o OUT] [--ics OUT]",
    ]
