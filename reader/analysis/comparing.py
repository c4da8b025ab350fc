"""Two texts of one policy → what became of each clause and what that means for the reader."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from reader.analysis.changes import changes
from reader.analysis.meaning import pair_by_meaning
from reader.analysis.other_meaning import with_meaning
from reader.core.codebook import LANGUAGES
from reader.core.compare import compare_clauses
from reader.core.comparison import Comparison, Entry, Status
from reader.core.model import Analysis, Notice

_SHARED = 0.3  # of all clauses that two versions of one policy have in common at least


def compare(old: Analysis, new: Analysis) -> Comparison:
    """Compare two versions of a policy word by word, or its texts in two languages by what they say.

    Whatever the two are, a comparison comes back; ``notices`` say where it is of little use.
    """
    by_meaning = old.language != new.language and {old.language, new.language} <= set(LANGUAGES)
    entries = pair_by_meaning(old, new) if by_meaning else compare_clauses(old, new)
    judged = tuple(with_meaning(entry, old, new, by_meaning=by_meaning) for entry in entries)
    found = Comparison(old, new, judged, changes(old, new, judged, by_meaning=by_meaning), by_meaning)
    if by_meaning:
        found = replace(found, entries=tuple(_that_differ(found)))
    return replace(found, notices=tuple(_notices(found)))


def in_order(one: Analysis, other: Analysis) -> tuple[Analysis, Analysis]:
    """Return two texts older first, by the dates that they print; as they are where these don't tell."""
    dates = one.overview.updated, other.overview.updated
    return (other, one) if _is_later(*dates) else (one, other)


def _is_later(date: str | None, other: str | None) -> bool:
    """Tell whether an ISO date or month is later; neither is where they share all that both print."""
    if not date or not other:
        return False
    shared = min(len(date), len(other))
    return date[:shared] > other[:shared]


def _notices(found: Comparison) -> Iterator[Notice]:
    old, new = found.old, found.new
    if not (old.is_policy and new.is_policy):
        yield Notice("notice.compared_no_policy")
    if found.by_meaning:
        yield Notice("notice.compared_languages")
    elif old.document.sha256 == new.document.sha256:
        yield Notice("notice.compared_itself")
    elif all(entry.status is Status.SAME for entry in found.entries):
        yield Notice("notice.compared_equal")
    elif sum(entry.old is not None and entry.new is not None for entry in found.entries) < _SHARED * len(
        found.entries
    ):
        yield Notice("notice.compared_strangers")
    if not found.by_meaning and _is_later(old.overview.updated, new.overview.updated):
        yield Notice("notice.compared_reversed")


def _that_differ(found: Comparison) -> Iterator[Entry]:
    """Return the entries of two languages; CHANGED only where one text says what the other never does."""
    mine = {clause for change in found.changes for clause in change.old}
    theirs = {clause for change in found.changes for clause in change.new}
    for entry in found.entries:
        old, new = (side.clauses if side else () for side in (entry.old, entry.new))
        if entry.status is Status.CHANGED and not (mine.intersection(old) or theirs.intersection(new)):
            yield replace(entry, status=Status.SAME)
        else:
            yield entry
