"""A policy as its marks see it, with what is remembered of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from reader.core.anchor import ClauseIndex
from reader.core.lookup import Lookup
from reader.core.marks import Placed, place_marks
from reader.core.model import Analysis
from reader.core.versions import Fingerprint, fingerprint
from reader.store.marks import MarksStore, Remembered


@dataclass(frozen=True, slots=True)
class Recalled:
    """The index of a policy's clauses, its fingerprint, what is remembered, and where its marks stand now.

    ``trouble`` says, in the system's words, why nothing could be recalled; "" where all went well.
    """

    index: ClauseIndex
    document: Fingerprint
    remembered: Remembered = field(default_factory=Remembered)
    placed: tuple[Placed, ...] = ()
    trouble: str = ""


def recall(store: MarksStore, analysis: Analysis) -> Recalled:
    """Look up what is remembered of a policy; a store that can't be read costs its marks and nothing else."""
    index = ClauseIndex(Lookup(analysis))
    document = fingerprint(analysis, index)
    try:
        found = store.recall(document)
    except OSError as error:
        return Recalled(index, document, trouble=error.strerror or type(error).__name__)
    placed = place_marks(found.marks, index, document.sha256, found.known)
    return Recalled(index, document, found, placed)
