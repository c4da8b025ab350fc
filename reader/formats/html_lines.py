"""Runs of inline words to the lines that a page shows: white space folded, bold and links weighed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.core.model import BlockKind
from reader.formats.html_elements import Zone

LINE_BREAK = "\n"
_SPACE = re.compile(r"[ \t\n\f\r]+")
_SPACES = re.compile(r" {2,}")
_HINTS = dict.fromkeys([0xAD, 0x200B, 0x2060])  # where a word may be broken: no part of the word


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one inline element; ``href`` is None outside links. `LINE_BREAK` alone is ``<br>``."""

    text: str
    bold: bool
    href: str | None
    zone: int


@dataclass(slots=True)
class Draft:
    """A paragraph of the page before we know whether it belongs to the main text."""

    text: str
    zone: int = Zone.BODY
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    emphasised: bool = False
    gap: int = 2
    links: tuple[str, ...] = ()
    linked: int = 0  # characters inside links
    is_row: bool = False

    def is_only_links(self) -> bool:
        """Tell whether (nearly) every character can be clicked."""
        return bool(self.links) and self.linked >= 0.8 * len(self.text.replace(" ", ""))


def runs_of(text: str, *, preformatted: bool) -> Iterator[str]:
    """Cut text as the page shows it: white space is one space, and only ``<pre>`` keeps its lines."""
    text = text.translate(_HINTS)
    if not preformatted:
        yield _SPACE.sub(" ", text)
        return
    for number, line in enumerate(text.split("\n")):
        if number:
            yield LINE_BREAK
        yield line


def lines_of(runs: Sequence[Run], *, as_one: bool) -> Iterator[Draft]:
    """Yield a draft for each printed line (``as_one``: for all of them); none for white space."""
    gap = 2
    for line in _split(runs, as_one):
        shown = [run for run in line if not run.zone & (Zone.HIDDEN | Zone.CONTROL)]
        if not any(run.text.strip() for run in shown):
            shown = line
        text = _SPACES.sub(" ", "".join(run.text for run in shown)).strip()
        if text:
            yield _draft(text, shown, gap)
            gap = 1
        else:
            gap = 2


def _split(runs: Sequence[Run], as_one: bool) -> Iterator[list[Run]]:
    line: list[Run] = []
    for run in runs:
        if run.text != LINE_BREAK:
            line.append(run)
        elif as_one:
            line.append(Run(" ", run.bold, run.href, run.zone))
        else:
            yield line
            line = []
    yield line


def _draft(text: str, runs: Sequence[Run], gap: int) -> Draft:
    worded = [run for run in runs if run.text.strip()]
    linked = sum(len(run.text.replace(" ", "")) for run in worded if run.href is not None)
    links = tuple(dict.fromkeys(run.href for run in worded if run.href is not None))
    emphasised = all(run.bold for run in worded if any(map(str.isalnum, run.text)))
    return Draft(text, worded[0].zone, emphasised=emphasised, gap=gap, links=links, linked=linked)
