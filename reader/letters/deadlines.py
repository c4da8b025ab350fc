"""By when a letter is to be answered: as the policy promises or as the law says."""

from __future__ import annotations

from datetime import date

from reader.core.letter import Deadline
from reader.core.model import Analysis
from reader.letters.lawbook import cited, lawful_period
from reader.letters.relied import promised


def deadline_of(analysis: Analysis, kind: str, law: str, start: date, *, proved: bool) -> Deadline | None:
    """Return by when a letter of ``start`` is to be answered: as promised or as the law says, the earlier.

    None where neither gives a time that runs from the letter.
    """
    lawful = lawful_period(law, kind, proved=proved)
    own = promised(analysis)
    if own and (lawful is None or own[0].days < lawful.days):
        return Deadline(own[0].ends(start), own[0], clause=own[1])
    if lawful is None:
        return None
    article = "; ".join(one.article for one in cited(law, kind, "answer"))
    return Deadline(lawful.ends(start), lawful, article=article)
