"""Gold labels: what people say that the units of a policy mean, and which clauses meet which unit.

A gold file ``NAME.gold.tsv`` stands beside ``NAME.txt`` and is a table with tabs: unit, start, end, kind
(heading, body or junk), categories, findings and facts; offsets count the characters of the text. A unit
and a clause meet where they share at least half of either, so that any cut of the text can be scored.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from reader.core.codebook import LANGUAGES
from reader.core.model import Clause

Place = tuple[int, int]


@dataclass(frozen=True)
class Unit:
    """One stretch of the text with the labels that people gave it."""

    start: int
    end: int
    kind: str
    categories: frozenset[str]
    findings: frozenset[str]
    facts: frozenset[str]


def gold_files(folder: Path) -> list[Path]:
    """Return the gold files in and under a folder, in order; [] where there is no such folder."""
    return sorted(folder.rglob("*.gold.tsv"))


def text_file(gold: Path) -> Path:
    """Return the text that a gold file labels."""
    return gold.with_name(gold.name.removesuffix(".gold.tsv") + ".txt")


def read_text(gold: Path) -> str:
    """Return the text that the offsets of a gold file count in."""
    return text_file(gold).read_text("utf-8-sig").replace("\r\n", "\n")


def language_of(gold: Path) -> str:
    """Return the language that the file's name ends in, as ``shop.ky``, else that of its folder."""
    ending = gold.name.removesuffix(".gold.tsv").rpartition(".")[2]
    found = next((code for code in (ending, gold.parent.name) if code in LANGUAGES), "")
    if not found:
        raise ValueError(f"{gold}: neither its name nor its folder says the language")
    return found


def read_units(gold: Path) -> list[Unit]:
    """Return the units of a gold file; an empty cell is written as a hyphen."""
    units = []
    for line in filter(str.strip, gold.read_text("utf-8").splitlines()):
        _, start, end, kind, categories, findings, facts = line.split("\t")[:7]
        labels = (cell(categories, ","), cell(findings, ","), cell(facts, ";"))
        units.append(Unit(int(start), int(end), kind, *labels))
    return units


def cell(text: str, separator: str) -> frozenset[str]:
    """Return the labels of one cell; an empty one is written as a hyphen."""
    return frozenset(part.strip() for part in text.split(separator)) - {"", "-"}


def folded(text: str) -> str:
    """Return the letters and digits of ``text`` in lower case."""
    return "".join(low for low, _ in _letters(text))


def _letters(text: str) -> Iterator[tuple[str, int]]:
    for offset, char in enumerate(text):
        if char.isalnum():
            yield from ((low, offset) for low in char.casefold())


def places(clauses: tuple[Clause, ...], text: str) -> dict[str, Place | None]:
    """Return where each clause stands in ``text``, by its id; None where its words cannot be found."""
    letters = list(_letters(text))
    flat, cursor = "".join(low for low, _ in letters), 0
    found: dict[str, Place | None] = {}
    for clause in clauses:
        wanted = folded(clause.text)
        at = flat.find(wanted, cursor) if wanted else -1
        if wanted and at < 0:
            at = flat.find(wanted)
        if at < 0:
            found[clause.id] = None
            continue
        cursor = at + len(wanted)
        found[clause.id] = (letters[at][1], letters[cursor - 1][1] + 1)
    return found


def meets(unit: Unit, place: Place | None) -> bool:
    """Tell whether a unit and a place share at least half of either."""
    if place is None:
        return False
    shared = min(unit.end, place[1]) - max(unit.start, place[0])
    return shared > 0 and shared >= min(unit.end - unit.start, place[1] - place[0]) / 2


def clauses_of(unit: Unit, where: Mapping[str, Place | None]) -> list[str]:
    """Return the ids of the clauses that meet a unit."""
    return [clause for clause, place in where.items() if meets(unit, place)]
