"""What was opened: the text of a policy as one string, and its blocks as places in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range of code points in ``Document.text`` (never UTF-16 units, never bytes)."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"bad span {self.start}..{self.end}")


class BlockKind(StrEnum):
    """What the file itself says about a stretch of text; a text file knows only paragraphs."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class Block:
    """One line or paragraph as the format delivers it; ``document.text[span]`` holds no line feed.

    ``level`` is 1–6 for a heading, the nesting depth (from 1) for a list item, 0 for a paragraph.
    ``emphasised`` is true where the whole block is bold. A list item's printed marker
    ("1.", "•") is part of the text.
    """

    span: Span
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    emphasised: bool = False


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that went wrong or was left out without stopping the work; ``code`` keys the words."""

    code: str
    params: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Document:
    """One opened policy. ``text`` is the blocks joined with line feeds; blank lines are kept.

    ``format`` is one of the schema's names ("text", "markdown", "html", …), ``encoding`` the codec
    that the bytes were read with ("" for text that came as text), ``sha256`` of the opened bytes.
    """

    text: str
    blocks: tuple[Block, ...]
    title: str
    format: str
    sha256: str
    encoding: str = ""
    notices: tuple[Notice, ...] = ()

    def slice(self, span: Span) -> str:
        """Return the words of ``span``, verbatim."""
        return self.text[span.start : span.end]
