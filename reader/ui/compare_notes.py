"""The reader's notes in a comparison: which stand in the new text too, and which do not."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from reader.comparison_words import ComparisonWords
from reader.core.marks import Placed
from reader.core.word_diff import Run
from reader.phrases import Phrases
from reader.ui.compare_rows import Lines, Row
from reader.ui.compare_text import Compared


def note_rows(pair: Compared, words: ComparisonWords, phrases: Phrases) -> Iterator[Row]:
    """Return how many of the notes are found again, and each that has to be looked at; none without notes."""
    found = pair.carried
    if not found.placed:
        return
    yield Row(f"{phrases.text('notes.title')} ({len(found.placed)})", heading=True)
    yield Row(counted(pair), drawing="note")
    standing = {one.mark.id: one.clause for one in pair.old.recalled.placed if one.clause}
    places = words.places()
    for one in found.doubtful:
        old = standing.get(one.mark.id)
        if old is not None:
            yield _doubtful(one, old, places[False, old], words, phrases)


def counted(pair: Compared) -> str:
    """Return how many of the notes are in place, moved, to be checked and gone."""
    text = QCoreApplication.translate(
        "CompareNotes", "In place: {0}, moved: {1}, to be checked: {2}, no longer there: {3}."
    )
    return text.format(*pair.carried.counts)


def _doubtful(one: Placed, old: str, entry: int, words: ComparisonWords, phrases: Phrases) -> Row:
    new = (one.clause,) if one.clause else ()
    numbers = [(words.reference(old, new=False), False), *((words.reference(c, new=True), True) for c in new)]
    mark = one.mark
    said = [phrases.text("notes.bookmark")] if mark.bookmark else []
    said += [", ".join(map(phrases.category, mark.categories))] if mark.categories else []
    said += [mark.note.strip()] if mark.note.strip() else []
    lines = [Lines((Run("=", " · ".join(said)),))] if said else []
    if mark.anchor.quote:
        lines.append(Lines((Run("=", mark.anchor.quote),), quoted=True))
    state = phrases.text(f"notes.state.{one.place.state.value}")
    return Row(state, tuple(numbers), "doubt", "watch", tuple(lines), False, entry, (old,), new)
