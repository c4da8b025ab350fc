"""Which lines are headings, judged by their form and by what stands around them."""

from __future__ import annotations

from collections.abc import Sequence

from reader.core.lines import Line
from reader.core.model import BlockKind
from reader.core.numbered_headings import (
    FEW_WORDS,
    LONGEST,
    LONGEST_OPEN,
    is_next_heading,
    is_numbered_heading,
)
from reader.core.shapes import (
    ends_open,
    ends_sentence,
    introduces,
    is_company,
    is_contact,
    is_dated,
    is_formality,
    is_key_value,
    is_question,
    names_policy,
    says_something,
)

_LONGEST_PLAIN = 100  # … of a heading that nothing but its shortness tells
_LONGEST_CELL = 40
_LONGEST_TITLE = 3  # lines of a title; words of a name before it
_OPENING = frozenset("«“„\"'")


def find_headings(lines: Sequence[Line]) -> list[bool]:
    """Tell for each line whether it is a heading; where all look like one, sentences are none."""
    found = [False] * len(lines)
    title_like = [_is_title_like(line) for line in lines]
    number = 0  # of the last numbered heading
    for at, line in enumerate(lines):
        before, following = lines[at - 1] if at else None, lines[at + 1] if at + 1 < len(lines) else None
        if line.kind is BlockKind.HEADING:
            found[at] = _is_marked_up(line)
        elif len(line.cells) > 1:
            found[at] = _is_table_head(before, line, following)
        elif line.marker:
            free = at == 0 or found[at - 1]
            found[at] = is_next_heading(line, following, number) or is_numbered_heading(
                before, line, following, after_heading=free
            )
            number = line.parts[0] if found[at] and len(line.parts) == 1 else number
    _plain_headings(lines, title_like, found)
    if all(found):  # a file that marks up every line as a heading: what is a sentence is none
        return [not ends_sentence(line.words) for line in lines]
    return found


def _is_marked_up(line: Line) -> bool:
    return len(line.words) <= 2 * LONGEST and not (len(line.words) > LONGEST and ends_sentence(line.words))


def _is_table_head(before: Line | None, line: Line, following: Line | None) -> bool:
    """Tell whether the line is the first row of a table: short cells over as many longer ones."""
    if following is None or (before is not None and len(before.cells) > 1 and line.gap == 1):
        return False
    cells, below = line.cells, following.cells
    if len(cells) != len(below) or line.marker or not all(cell[:1].isupper() for cell in cells):
        return False
    if any(len(cell) > _LONGEST_CELL or any(map(str.isdigit, cell)) for cell in cells):
        return False
    return len(line.words) < len(following.words) and not ends_sentence(line.words)


def _is_title_like(line: Line) -> bool:
    """Tell whether an unnumbered line has the form of a heading."""
    words = line.words
    if line.marker or line.kind is not BlockKind.PARAGRAPH or len(line.cells) > 1 or len(words) > LONGEST:
        return False
    if sum(map(str.isalpha, words)) < 3:
        return False
    if is_question(words):
        return not any(mark in words[:-1] for mark in ".!?") or len(words) <= LONGEST_OPEN
    if not (words[0].isupper() or words[0] in _OPENING or words[0].isdigit() or words[0].isalpha()):
        return False
    if words[0].islower() and not words.split(None, 1)[0].isascii():
        return False
    if len(words) > _LONGEST_PLAIN or ends_sentence(words) or words[-1] in ";,":
        return False
    if ends_open(words):
        return len(words) <= LONGEST_OPEN and not introduces(words)
    if is_key_value(words) or is_contact(words) or is_company(words) or is_dated(words):
        return False
    return line.emphasised or not (is_formality(words) or says_something(words))


def _plain_headings(lines: Sequence[Line], title_like: Sequence[bool], found: list[bool]) -> None:
    """Decide the runs of unnumbered lines that look like headings, and mark them in ``found``."""
    at = 0
    while at < len(lines):
        if not title_like[at] or found[at]:
            at += 1
            continue
        end = at
        while end < len(lines) and title_like[end] and not found[end]:
            end += 1
        for chosen in _choose(lines, found, at, end):
            found[chosen] = True
        at = end


def _choose(lines: Sequence[Line], found: Sequence[bool], start: int, end: int) -> list[int]:
    """Return which lines of the run are headings; the others are entries of a list, names, addresses."""
    run = [at for at in range(start, end) if _stands_free(lines, found, at)]
    if end == len(lines):
        named = start in run and end - start > 1 and _is_short(lines[start])
        return [at for at in run if at < end - 1 and (lines[at].emphasised or (named and at == start))]
    if start == 0 and end - start <= _LONGEST_TITLE:
        return _titles(lines, run)
    last = end - 1
    chosen = {at for at in run if lines[at].emphasised or is_question(lines[at].words)}
    if last in run and _stands_over_text(lines, last):
        chosen.add(last)
    if end - start == 2 and start in run and last in chosen and not ends_open(lines[start].words):
        chosen.add(start)
    if end - start == 2 and start in run and ends_open(lines[last].words):  # over a list's introduction
        chosen.add(start)
    if end - start > 2 and start in run and lines[start].gap > 1 and lines[start + 1].gap == 1:
        chosen.add(start)
    return sorted(chosen)


def _titles(lines: Sequence[Line], run: Sequence[int]) -> list[int]:
    """Return which of the first lines are the title and its parts, not a name or a menu before it."""
    shown = [at for at in run if not ends_open(lines[at].words)]
    named = [at for at in shown if names_policy(lines[at].words)]
    if not named:
        return shown
    return [at for at in shown if at >= named[0] or len(lines[at].words.split()) > _LONGEST_TITLE]


def _is_short(line: Line) -> bool:
    return len(line.words.split()) <= FEW_WORDS and "," not in line.words and not ends_open(line.words)


def _stands_free(lines: Sequence[Line], found: Sequence[bool], at: int) -> bool:
    """Tell whether the line is not the continuation or an entry of what stands before it."""
    line = lines[at]
    if at == 0 or found[at - 1]:
        return True
    before = lines[at - 1]
    if ends_open(before.text):
        return False
    short = len(before.text) < LONGEST_OPEN
    return line.gap > 1 or ends_sentence(before.text) or before.marker is not None or short


def _stands_over_text(lines: Sequence[Line], at: int) -> bool:
    """Tell whether what follows can be the text under this heading."""
    following, words = lines[at + 1], lines[at].words
    if ends_open(words):
        return (
            following.marker is None and len(following.words) > len(words) and ends_sentence(following.words)
        )
    return not (
        following.gap == 1 and is_key_value(following.words) and len(words) < 20 and lines[at].gap == 1
    )
