"""A letter as the plain text that is copied or mailed, and the link that begins a mail."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

from reader.core.letter import Letter

LONGEST_LINK = 2_000  # what every system hands to a mail program whole


def numbered(items: tuple[str, ...]) -> list[str]:
    """Return the items of a letter with their numbers."""
    return [f"{n}) {item}" for n, item in enumerate(items, start=1)]


def letter_text(letter: Letter) -> str:
    """Return the whole letter; ends in a line feed."""
    top = ["\n".join(letter.head), "\n".join(letter.sender), letter.day, letter.subject]
    return "\n\n".join((*top, *_paragraphs(letter), f"{letter.regards}\n{letter.name}")) + "\n"


def letter_body(letter: Letter) -> str:
    """Return the letter as the text of a mail: without what the mail says itself, with the sender's lines."""
    ways = "\n".join((f"{letter.regards}\n{letter.name}", *letter.sender[1:]))
    return "\n\n".join((*_paragraphs(letter), ways)) + "\n"


def _paragraphs(letter: Letter) -> Iterator[str]:
    for part in letter.body:
        yield "\n".join((part.text, *(f"   {item}" for item in numbered(part.items))))


def mail_address(letter: Letter) -> str:
    """Return the e-mail address that a letter goes to; "" where none is known."""
    return letter.channel.value if letter.channel and letter.channel.kind == "email" else ""


def mail_link(letter: Letter) -> tuple[str, bool]:
    """Return the ``mailto:`` of a letter, and whether its body fits into it.

    A link that would be longer than `LONGEST_LINK` has no body: that must then be copied.
    """
    link = f"mailto:{quote(mail_address(letter), safe='@')}?subject={quote(letter.subject)}"
    whole = f"{link}&body={quote(letter_body(letter).replace(chr(10), chr(13) + chr(10)))}"
    return (whole, True) if len(whole) <= LONGEST_LINK else (link, False)
