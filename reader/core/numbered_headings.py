"""Which numbered lines are headings: by their form, and by the numbers around them."""

from __future__ import annotations

from reader.core.lines import Line
from reader.core.numbering import MarkerKind
from reader.core.shapes import (
    ends_open,
    ends_sentence,
    introduces,
    is_capitals,
    is_question,
    says_something,
)

LONGEST = 130  # characters of a heading with a number, or of a question
LONGEST_OPEN = 60  # … of a heading that ends with a colon
_LONGEST_CLOSED = 80  # … of a numbered heading that ends with a full stop
FEW_WORDS = 6


def is_numbered_heading(
    before: Line | None, line: Line, following: Line | None, *, after_heading: bool
) -> bool:
    marker, words = line.marker, line.words
    if marker is None or following is None or not words or len(words) > LONGEST:
        return False
    if marker.kind is MarkerKind.CHAPTER:
        return not ends_sentence(words) or len(words) <= _LONGEST_CLOSED
    lettered = marker.kind is MarkerKind.LETTER and marker.number.isupper() and line.text[1:2] == "."
    if marker.kind not in {MarkerKind.DECIMAL, MarkerKind.ROMAN} and not lettered:
        return _is_bracketed_heading(before, line, following)
    if words[-1] in ";," or (words[0].islower() and len(marker.parts) > 1):
        return False
    deeper = _is_deeper(line, following)
    if ends_open(words):
        return deeper and len(marker.parts) == 1 and len(words) <= LONGEST_OPEN and not introduces(words)
    if is_capitals(words):
        return True
    if is_question(words):
        return not _is_sibling(line, following)
    if ends_sentence(words):
        return len(marker.parts) == 1 and _is_closed_heading(before, line, following, deeper=deeper)
    if deeper:
        return not introduces(words)
    if line.emphasised:
        return True
    if following.parts or (following.marker and following.marker.kind is marker.kind):
        return False
    return after_heading or not _follows(before, line)


def is_next_heading(line: Line, following: Line | None, last: int) -> bool:
    """Tell whether a line is a heading because it has the number after the ``last`` heading's (0: none).

    «2. Data we collect» over a list that counts from 1 again, as lists in lists do; and «2. Purposes of
    processing:» where the first of them was a heading.
    """
    words = line.words
    if line.parts != (last + 1,) or following is None or not words[:1].isupper() or len(words) > LONGEST_OPEN:
        return False
    if ends_open(words):
        says = introduces(words) or says_something(words[:-1])
        return last > 0 and not says and not _is_sibling(line, following)
    return following.parts == (1,) and not ends_sentence(words) and words[-1] not in ";,"


def _is_closed_heading(before: Line | None, line: Line, following: Line, *, deeper: bool) -> bool:
    """«1. General provisions.»: short, with a full stop, over deeper numbers or over a longer text."""
    if deeper or len(line.words) > _LONGEST_CLOSED:
        return deeper and len(line.words) <= _LONGEST_CLOSED
    few_words = len(line.words.split()) <= FEW_WORDS and len(line.words) <= LONGEST_OPEN
    over_text = following.marker is None and len(following.words) > 2 * len(line.words)
    return few_words and over_text and not says_something(line.words) and not _follows(before, line)


def _follows(before: Line | None, line: Line) -> bool:
    """Tell whether ``line`` is the next entry of a numbered list that ``before`` belongs to."""
    return before is not None and _is_sibling(before, line)


def _is_bracketed_heading(before: Line | None, line: Line, following: Line) -> bool:
    """«1) …», «A) …»: a heading where it stands over other text and is bold, in capitals or like a title."""
    if line.marker is None or line.marker.kind is MarkerKind.BULLET or ends_open(line.words):
        return False
    strong = line.emphasised or is_capitals(line.words) or _is_bracketed_title(before, line)
    same = following.marker is not None and following.marker.kind is line.marker.kind
    return strong and not same and not ends_sentence(line.words) and line.words[-1] not in ";,"


def _is_bracketed_title(before: Line | None, line: Line) -> bool:
    """«2) Data we collect», after a blank line, that is no entry of a list."""
    if line.marker is None or line.marker.kind is not MarkerKind.BRACKET or before is None or line.gap == 1:
        return False
    entry = _follows(before, line) or ends_open(before.text)
    short = len(line.words) <= LONGEST_OPEN and line.words[0].isupper()
    return short and not entry


def _is_deeper(line: Line, following: Line) -> bool:
    parts = line.marker.parts if line.marker else ()
    if line.marker and line.marker.kind is MarkerKind.ROMAN and following.marker:
        return following.marker.kind not in {MarkerKind.ROMAN, MarkerKind.BULLET}
    return len(following.parts) > len(parts) and following.parts[: len(parts)] == parts


def _is_sibling(line: Line, following: Line) -> bool:
    """Tell whether ``following`` has the next number after ``line``'s."""
    if not line.marker or not following.marker or line.marker.kind is not following.marker.kind:
        return False
    first, second = line.marker.parts, following.marker.parts
    return len(first) == len(second) and first[:-1] == second[:-1]
