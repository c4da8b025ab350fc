"""Whole labelled policies that the models learn from, cut into clauses by our own outline.

A file is ``resources/training/<lang>/policies/NAME.tsv``, a line a unit with five columns: kind (heading,
body or junk), categories, findings, facts, text. A blank line is a blank line of the policy; a text that
begins with two backslashes goes on in the paragraph of the line before; " | " parts the cells of a table.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from gold import Unit, cell, meets, places

from reader.core.outline import outline
from reader.formats import read_text

TRAINING = Path(__file__).resolve().parent.parent / "resources" / "training"
COLUMNS = 5
KINDS = frozenset({"heading", "body", "junk"})


@dataclass(frozen=True, slots=True)
class Labelled:
    """A clause as the reader cuts it, with the labels of the units that it meets."""

    text: str
    categories: frozenset[str]
    findings: frozenset[str]
    heading: str
    lead: str


def policy_files(language: str) -> list[Path]:
    """Return the files of a language, in order."""
    return sorted((TRAINING / language / "policies").glob("*.tsv"))


def read_policy(path: Path) -> tuple[str, list[Unit]]:
    """Return the text of a policy and its units. Raises: ValueError for a line that is none."""
    text, units = "", []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if not line.strip():
            text += "\n"
            continue
        cells = line.split("\t")
        if len(cells) != COLUMNS or cells[0] not in KINDS:
            raise ValueError(f"{path.name}:{number}: not a unit")
        kind, categories, findings, facts, words = cells
        if words.startswith("\\\\"):
            text, words = text.rstrip("\n") + " ", words[2:].strip()
        words = words.replace(" | ", "\t")
        labels = (cell(categories, ","), cell(findings, ","), cell(facts, ";"))
        units.append(Unit(len(text), len(text) + len(words), kind, *labels))
        text += words + "\n"
    return text, units


def labelled(path: Path) -> Iterator[Labelled]:
    """Yield the clauses of a policy; a clause that is a heading or no part of the policy is left out."""
    text, units = read_policy(path)
    found = outline(read_text(text))
    titles = {section.id: section.title for section in found.sections}
    texts = {clause.id: clause.text for clause in found.clauses}
    where = places(found.clauses, text)
    for clause in found.clauses:
        met = [unit for unit in units if meets(unit, where[clause.id])]
        if not met or any(unit.kind != "body" for unit in met):
            continue
        yield Labelled(
            clause.text,
            frozenset[str]().union(*(unit.categories for unit in met)),
            frozenset[str]().union(*(unit.findings for unit in met)),
            titles[clause.section],
            texts.get(clause.lead_in or "", ""),
        )
