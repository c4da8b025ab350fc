"""What goes on paper, passage by passage in reading order: words, what they are, where they lead; no look."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reader.core.model import Tone

MARK_AT = -30_000
"""Where, far off every page, a drawn passage leaves its number, so that `export.tagged_pdf` finds it."""


class Kind(StrEnum):
    """What a passage is; headings tell their level beside it, small ones belong to what stands above them."""

    HEADING = "heading"
    TEXT = "text"
    SMALL = "small"
    FOOT = "foot"
    ITEM = "item"
    QUOTE = "quote"
    CLAUSE = "clause"
    ADDRESS = "address"  # of a letter, on the right
    LETTER = "letter"  # a paragraph of one


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one look; ``to`` is the anchor of the passage that they lead to, "" for none.

    ``sign`` is "+" for words that came, "-" for words that went, where two texts are compared.
    """

    text: str
    bold: bool = False
    to: str = ""
    sign: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph. ``level`` (1 to 4) belongs to headings, ``sign`` stands before an item.

    ``tone`` picks the colour of a sign or heading, ``category`` the ground of a clause; ``language`` is ""
    where it is that of the whole text. ``anchor`` is what links lead to and is unique in the text.
    """

    pieces: tuple[Piece, ...]
    kind: Kind = Kind.TEXT
    level: int = 0
    sign: str = ""
    tone: Tone = Tone.NEUTRAL
    category: str = ""
    language: str = ""
    anchor: str = ""

    @property
    def text(self) -> str:
        """All words, as they are read."""
        return " ".join(part for part in (self.sign, "".join(piece.text for piece in self.pieces)) if part)


def link_name(anchor: str, number: int) -> str:
    """Return how passage ``number`` names the place that a link of it leads to: by that it is known again."""
    return f"{anchor}~{number}"


def place_name(passage: Passage, number: int) -> str:
    """Return the name of the place of a passage: its anchor; headings have one of their own; else ""."""
    return passage.anchor or (f"heading-{number}" if passage.level else "")


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole text: its title, language, what it is (for the properties of a PDF), its passages."""

    title: str
    language: str
    about: str
    passages: tuple[Passage, ...]
