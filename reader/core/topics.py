"""Sections for a text that prints no headings: runs of clauses about the same topic."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from reader.core.model import Clause, Outline, Section

LONGEST_UNCUT = 12  # clauses that a section without a heading may have without being cut
_WINDOW = 2  # clauses on either side that vote on a clause's topic


def split_by_topic(
    outline: Outline, topic_of: Callable[[Clause], str | None], *, min_run: int = 3
) -> Outline:
    """Cut each derived section of more than 12 clauses where its topic changes.

    ``topic_of`` gives a clause's category, None where it has none. Every piece has at least ``min_run``
    clauses, is derived and has its topic; sections are numbered anew and clauses name their new section;
    order, ids and words of the clauses stay. An outline with nothing to cut comes back with equal values.
    """
    by_id = {clause.id: clause for clause in outline.clauses}
    sections: list[Section] = []
    moved: dict[str, str] = {}
    for section in outline.sections:
        pieces = [section]
        if section.derived and len(section.clauses) > LONGEST_UNCUT:
            topics = [topic_of(by_id[name]) for name in section.clauses]
            pieces = [
                replace(section, clauses=section.clauses[start:end], topic=topic)
                for start, end, topic in _runs(topics, [by_id[n].lead_in for n in section.clauses], min_run)
            ]
        for piece in pieces:
            name = f"s{len(sections) + 1}"
            sections.append(replace(piece, id=name))
            moved.update(dict.fromkeys(piece.clauses, name))
    clauses = tuple(replace(clause, section=moved[clause.id]) for clause in outline.clauses)
    return Outline(tuple(sections), clauses)


def _runs(
    topics: Sequence[str | None], leads: Sequence[str | None], min_run: int
) -> list[tuple[int, int, str | None]]:
    """Return (start, end, topic) of the pieces, in order; list items stay with what introduces them."""
    smooth = _smoothed(topics)
    runs: list[list[int]] = []
    for at, topic in enumerate(smooth):
        if runs and (topic == smooth[runs[-1][0]] or leads[at] is not None):
            runs[-1][1] = at + 1
        else:
            runs.append([at, at + 1])
    merged: list[tuple[int, int]] = []
    for start, end in runs:
        if merged and _belongs(topics, merged[-1], (start, end), min_run):
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return [(start, end, _dominant(topics[start:end])) for start, end in merged]


def _belongs(topics: Sequence[str | None], last: tuple[int, int], run: tuple[int, int], min_run: int) -> bool:
    """Tell whether a run joins the piece before it: one of them is short, or the topic is the same."""
    if min(last[1] - last[0], run[1] - run[0]) < min_run:
        return True
    return _dominant(topics[slice(*last)]) == _dominant(topics[slice(*run)])


def _smoothed(topics: Sequence[str | None]) -> list[str | None]:
    """Give each clause the topic that prevails around it; its own weighs double."""
    result: list[str | None] = []
    for at in range(len(topics)):
        votes: dict[str, float] = {}
        for near in range(max(0, at - _WINDOW), min(len(topics), at + _WINDOW + 1)):
            topic = topics[near]
            if topic is not None:
                votes[topic] = votes.get(topic, 0.0) + (2.0 if near == at else 1.0 / abs(near - at))
        best = max(votes, key=lambda topic: votes[topic]) if votes else None
        result.append(best if best is not None else (result[-1] if result else None))
    return result


def _dominant(topics: Sequence[str | None]) -> str | None:
    counts: dict[str, int] = {}
    for topic in topics:
        if topic is not None:
            counts[topic] = counts.get(topic, 0) + 1
    return max(counts, key=lambda topic: counts[topic]) if counts else None
