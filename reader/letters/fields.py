"""The sender's words: cleaned, and refused where they only stand for something that is missing."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import fields, replace

from reader.core.letter import Sender, Wish
from reader.core.text import normalise

LONGEST_FIELD, LONGEST_TEXT = 300, 4_000
_PLACEHOLDER = re.compile(
    r"\{[^{}]{0,60}\}|\[(?=[^\[\]]{0,60}[^\W\d_])[^\[\]]{1,60}\]|<(?=[^<>@]{0,60}[^\W\d_])[^<>@]{1,60}>"
    r"|_{3}|\.{4}|… ?…|\bx{3,9}\b|\bTODO\b|#{3}",
    re.IGNORECASE,
)
_NOTHING = (
    *("none", "null", "nil", "undefined", "nan", "n/a", "name", "your_name", "email", "address"),
    *("имя", "фио", "адрес", "аты", "аты-жөні", "аты-жөнү", "мекенжайы", "дареги"),
)


def cleaned(text: str, *, lines: bool = False) -> str:
    """Return a field's words without what nobody sees; on one line unless ``lines`` may stand in it."""
    kept = normalise(text)
    kept = "".join(c for c in kept if c == "\n" or unicodedata.category(c) not in {"Cc", "Cf", "Cs", "Co"})
    rows = [" ".join(row.split()) for row in kept.split("\n")]
    return "\n".join(filter(None, rows)) if lines else " ".join(filter(None, rows))


def is_placeholder(text: str) -> bool:
    """Tell whether words only hold a place: a blank of a form, brackets to fill, "None"."""
    low = text.strip().lower()
    return bool(_PLACEHOLDER.search(text)) or low in _NOTHING or not any(map(str.isalnum, text))


def tidy(wish: Wish) -> Wish:
    """Return the wish with every word of the person cleaned."""
    sender = Sender(**{f.name: cleaned(getattr(wish.sender, f.name))[:LONGEST_FIELD] for f in fields(Sender)})
    details, wrong, right, attached = (
        cleaned(text, lines=True)[:LONGEST_TEXT]
        for text in (wish.details, wish.wrong, wish.right, wish.attached)
    )
    return replace(
        wish, sender=sender, operator=cleaned(wish.operator)[:LONGEST_FIELD],
        details=details, wrong=wrong, right=right, attached=attached,
    )  # fmt: skip
