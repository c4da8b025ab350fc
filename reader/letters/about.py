"""What the reader is told beside a letter: by when an answer is due, what was checked, what to do."""

from __future__ import annotations

from collections.abc import Iterator

from reader.core.letter import Letter
from reader.phrases import Phrases


def about_lines(letter: Letter, phrases: Phrases) -> Iterator[str]:
    """Yield sentences in the language of ``phrases``."""
    yield from due_lines(letter, phrases)
    for note in letter.notes:
        yield phrases.text(f"letter.note.{note}")
    dated = dict.fromkeys(
        f"{article.strip()} ({phrases.date(one.as_of)})"
        for one in letter.cited
        for article in one.article.split(";")
        if article.strip()
    )
    if dated:
        yield phrases.text("letter.cited", articles=", ".join(dated))
    yield phrases.text("letter.disclaimer")


def due_lines(letter: Letter, phrases: Phrases) -> Iterator[str]:
    """Yield the last day for an answer and where it comes from."""
    deadline = letter.deadline
    if deadline is None:
        if letter.kind != "complain":
            yield phrases.text("letter.no_due")
        return
    yield phrases.text("letter.due", date=phrases.date(deadline.due.isoformat()))
    unit = deadline.period.unit.replace(" ", "_")
    period = phrases.plural(f"unit.{unit}", deadline.period.amount)
    if deadline.clause:
        yield phrases.text("letter.due_policy", period=period)
    else:
        yield phrases.text("letter.due_law", period=period, article=deadline.article)
