"""The four sample policies, a sender, and how a letter is read in a test."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

from reader import analyse
from reader.core.letter import FirstLetter, Letter, Sender, Wish
from reader.core.model import Analysis

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
TODAY = date(2026, 11, 26)  # a Thursday
SENDER = Sender("Aigul Serik", "aigul@mail.example", "1 Example Street, Almaty", "+7 700 000 00 00", "1234")


@cache
def sample(language: str) -> Analysis:
    (path,) = SAMPLES.glob(f"*.{language}.*")
    return analyse(path)


@cache
def policy(text: str) -> Analysis:
    return analyse(text)


def wish(kind: str, **changes: object) -> Wish:
    values: dict[str, object] = {
        "kind": kind, "sender": SENDER, "law": "none", "details": "the newsletter of March",
        "wrong": "Aigul Serk", "right": "Aigul Serik", "first": FirstLetter("access", date(2026, 9, 1)),
    }  # fmt: skip
    return Wish(**(values | changes))  # type: ignore[arg-type]


def words(letter: Letter) -> str:
    """Return all words of a letter, a line a paragraph."""
    lines = [*letter.head, *letter.sender, letter.day, letter.subject]
    for part in letter.body:
        lines += [part.text, *part.items]
    return "\n".join([*lines, letter.regards, letter.name])
