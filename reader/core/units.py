"""The pieces of a policy that are compared: its clauses and its headings, without printed numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.core.anchor import own_words
from reader.core.comparison import Side
from reader.core.model import Analysis, Clause, Outline
from reader.core.numbering import MarkerKind, read_marker
from reader.core.sentences import sentences
from reader.core.word_diff import Words, cut


@dataclass(frozen=True, slots=True, eq=False)
class Unit:
    """A clause, a sentence of one, or a heading (``clause`` is None), at ``place`` among the others."""

    place: int
    clause: str | None
    number: str
    words: Words


def units_of(policy: Outline | Analysis) -> list[Unit]:
    """Return the clauses and headings of a policy in reading order."""
    clauses = {clause.id: clause for clause in policy.clauses}
    found: list[tuple[str | None, str, str]] = []
    for section in policy.sections:
        if section.span is not None:
            found.append((None, section.number, _unnumbered(section.title, section.number)))
        found += ((one, clauses[one].number, without_number(clauses[one])) for one in section.clauses)
    return [Unit(n, clause, number, cut(text)) for n, (clause, number, text) in enumerate(found)]


def without_number(clause: Clause) -> str:
    """Return the words of a clause without its printed number or bullet, brackets and all."""
    return _unnumbered(clause.text, clause.number) if clause.number else own_words(clause)


def _unnumbered(text: str, number: str) -> str:
    marker = read_marker(text)
    if marker is not None and (marker.number == number or marker.kind is MarkerKind.CHAPTER):
        return text[marker.end :].lstrip() or text
    return text.removeprefix(number).lstrip(" .)") or text if number else text


def by_sentence(units: Sequence[Unit]) -> list[Unit]:
    """Cut clauses into sentences, for texts that cut them into clauses at other places."""
    cut_up: list[Unit] = []
    for unit in units:
        text = unit.words.text
        pieces = [text[start:end] for start, end in sentences(text)]
        if len(pieces) < 2:
            cut_up.append(unit)
        else:
            cut_up += (Unit(unit.place, unit.clause, unit.number, cut(piece)) for piece in pieces)
    return cut_up


def side_of(units: Sequence[Unit]) -> Side:
    """Return the units as one side of an entry."""
    ids = dict.fromkeys(unit.clause for unit in units if unit.clause is not None)
    numbers = [unit.number for unit in units if unit.clause is not None] or [unit.number for unit in units]
    return Side(tuple(ids), numbers[0] if numbers else "", " ".join(unit.words.text for unit in units))
