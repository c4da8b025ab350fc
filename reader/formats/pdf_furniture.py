"""What a PDF prints around its text: page headers, footers, page numbers, tables of contents."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter

from reader.core.text import fold
from reader.formats.pdf_printed import Printed, is_beside

_EDGE_ROWS = 3  # so many rows at the head and at the foot of a page can be furniture
_SHARE = 0.4  # of the pages that must print a line at the same height
_SAME_PT = 4.0
_FOOT = 0.1  # of the height of a page: where a page number stands
_MARGIN_PT = 25.0  # from the edge of the paper: where browsers print address and date
_DIGITS = re.compile(r"\d+")
_PAGE_WORD = r"(?:page|pg|p|стр|страница|с|бет|беті|барак|лист|№)"
_PAGE_NUMBER = re.compile(
    rf"[-–—|\s]*(?:{_PAGE_WORD}[.\s]*)?(\d{{1,4}})(?:\s?(?:/|of|из|-|–|\|)\s?\d{{1,4}})?[-–—|\s]*(?:{_PAGE_WORD}\.?)?",
    re.IGNORECASE,
)
_PAGES_OF = re.compile(r"\d{1,4}\s?/\s?\d{1,4}")
_LEADERS = ".…·_ "
_FEWEST_LEADERS = 3
_NUMBER = re.compile(r"\d{1,4}")
_CONTENTS = re.compile(
    r"(?:мазмұны|мазмуну|мазмұн|содержание|оглавление|(?:table of )?contents)\W*", re.IGNORECASE
)
_SHORTEST_ECHO = 8  # characters
_FEWEST_ENTRIES = 3
_BASE = attrgetter("base")
_PASSED = 1  # lines of a wrapped entry between two that end with a number


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its lines, its height in points; ``broken`` where it could not be read."""

    lines: tuple[Printed, ...]
    height: float
    broken: bool = False


def without_furniture(pages: Sequence[Page]) -> tuple[list[list[Printed]], list[str]]:
    """Return the lines of each page that are text, and what was left out, each text once."""
    rows = [_edge(page.lines) for page in pages]
    keys = _keys([line.text for page_rows in rows for row in page_rows for line in row], _wanted(pages))
    repeated = _repeated(rows, keys)
    kept_pages: list[list[Printed]] = []
    dropped: dict[str, None] = {}
    for number, (page, page_rows) in enumerate(zip(pages, rows, strict=True)):
        out: set[int] = set()
        for row in page_rows:
            if _is_page_number(row, page, number) or _is_repeated(row, keys, repeated):
                out.update(map(id, row))
        if len(out) == len(page.lines) > _EDGE_ROWS:  # pages that are all alike are text, too
            out.clear()
        kept = [] if out else [*page.lines]
        for line in page.lines if out else ():
            if id(line) in out:
                dropped[fold(line.text)] = None
            else:
                kept.append(line)
        kept_pages.append(kept)
    if not any(kept_pages):  # slides of a line each: there is no text that these could stand around
        return [list(page.lines) for page in pages], []
    return kept_pages, list(dropped)


def without_contents(pages: Sequence[Sequence[Printed]]) -> tuple[list[list[Printed]], int]:
    """Return the lines without tables of contents, and how many entries these had."""
    lines = [line for page in pages for line in page]
    maybe = [at for at, line in enumerate(lines) if (end := line.text[-1:]).isdigit() or end.isspace()]
    entries = [at for at in maybe if _is_entry(lines, at)]
    out: set[int] = set()
    count = 0
    for run in _runs(entries):
        numbers = [int(_DIGITS.findall(lines[at].text)[-1]) for at in run]
        if len(run) < _FEWEST_ENTRIES or sorted(numbers) != numbers:
            continue
        count += len(run)
        start = run[0]
        if lines[start].parted:
            start -= 1
        if start and _CONTENTS.fullmatch(fold(lines[start - 1].text)):
            start -= 1
        out.update(map(id, lines[start : run[-1] + 1]))
    if not out:
        return [list(page) for page in pages], count
    return [[line for line in page if id(line) not in out] for page in pages], count


def without_echoes(pages: Sequence[Sequence[Printed]]) -> list[list[Printed]]:
    """Return the lines without those that a page prints again because the one before cut them in two."""
    kept: list[list[Printed]] = []
    last: Printed | None = None
    for page in pages:
        lines = list(page)
        if last and lines and len(last.text) > _SHORTEST_ECHO and lines[0].text == last.text:
            del lines[0]
        last = lines[-1] if lines else last
        kept.append(lines)
    return kept


def _is_entry(lines: Sequence[Printed], at: int) -> bool:
    """Tell whether a line ends an entry of a table of contents: dots or a gap, and the number of a page."""
    line = lines[at]
    if _has_leader(line.text):
        return True
    if not line.parted or not _NUMBER.fullmatch(line.text.strip()) or not at:
        return False
    return is_beside(lines[at - 1], line) and any(map(str.isalpha, lines[at - 1].text))


def _has_leader(text: str) -> bool:
    """Tell whether dots lead from words to a number at the end."""
    text = text.rstrip()
    if not text[-1:].isdigit():
        return False
    words = text.rstrip("0123456789")
    if not 0 < len(text) - len(words) < 5:
        return False
    before = words.rstrip(_LEADERS)
    dots = sum(3 if sign == "…" else sign != " " for sign in words[len(before) :])
    return dots >= _FEWEST_LEADERS and any(map(str.isalpha, before))


def _runs(entries: Iterable[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for at in entries:
        if runs and at - runs[-1][-1] <= 2 + _PASSED:
            runs[-1].append(at)
        else:
            runs.append([at])
    return runs


def _edge(lines: Iterable[Printed]) -> list[list[Printed]]:
    """Return the first and the last rows of a page: what stands side by side together, from top to bottom."""
    ordered = sorted(lines, key=_BASE, reverse=True)
    head = _rows(ordered)
    inside = ordered[sum(map(len, head)) :]
    foot = _rows(reversed(inside))
    return [*head, *(row[::-1] for row in reversed(foot))]


def _rows(lines: Iterable[Printed]) -> list[list[Printed]]:
    """Return the first rows of lines that come in the order of their heights."""
    rows: list[list[Printed]] = []
    for line in lines:
        if rows and is_beside(rows[-1][0], line):
            rows[-1].append(line)
        elif len(rows) == _EDGE_ROWS:
            break
        else:
            rows.append([line])
    return rows


def _wanted(pages: Sequence[object]) -> int:
    """Return how many pages must print a line at the same height."""
    return max(2, round(_SHARE * len(pages)))


def _keys(texts: Sequence[str], wanted: int) -> dict[str, str]:
    """Return what lines must share to count as the same; those that too few begin like need none."""
    begun = Counter(map(_beginning, texts))
    return {text: _key(text) for text in texts if begun[_beginning(text)] >= wanted}


def _beginning(text: str) -> str:
    """Return what lines with the same key have in common, and what is seen at once."""
    first = text.lstrip()[:1]
    return "#" if first.isdecimal() else first.lower()[:1]


def _key(text: str) -> str:
    return fold(_DIGITS.sub("#", text)).lower()


def _repeated(pages: Sequence[Sequence[list[Printed]]], keys: Mapping[str, str]) -> dict[str, list[float]]:
    """Return what enough pages print at one height, with these heights."""
    found: defaultdict[str, list[float]] = defaultdict(list)
    for rows in pages:
        for row in rows:
            for line in row:
                if line.text in keys:
                    found[keys[line.text]].append(line.base)
    wanted = _wanted(pages)
    return {key: bases for key, bases in found.items() if len(bases) >= wanted}


def _is_page_number(row: Sequence[Printed], page: Page, number: int) -> bool:
    """Tell whether a row is the number of its page, or what browsers print beside it."""
    if row[0].base < _MARGIN_PT and _numbers_page(row):
        return True
    if row[0].base > page.height - _MARGIN_PT and _numbers_page(page.lines[-2:]):
        return True
    if len(row) == 1 and row[0].base < _FOOT * page.height:
        found = _PAGE_NUMBER.fullmatch(row[0].text.strip())
        return found is not None and abs(int(found[1]) - number - 1) <= 20
    return False


def _numbers_page(row: Sequence[Printed]) -> bool:
    """Tell whether a row holds "1/4", as browsers print it beside the address."""
    return any(_PAGES_OF.fullmatch(line.text.strip()) for line in row)


def _is_repeated(
    row: Iterable[Printed], keys: Mapping[str, str], repeated: Mapping[str, Sequence[float]]
) -> bool:
    """Tell whether of the lines that read like those of this row half stand at its height."""
    return bool(repeated) and all(
        line.text in keys and _stands_there(line, repeated.get(keys[line.text], ())) for line in row
    )


def _stands_there(line: Printed, bases: Sequence[float]) -> bool:
    return sum([abs(base - line.base) <= _SAME_PT for base in bases]) >= max(2, len(bases) // 2)
