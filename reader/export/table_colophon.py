"""What stands under a table of policies: the clauses that its answers rest on, and where it comes from."""

from __future__ import annotations

from collections.abc import Sequence

from reader import __version__
from reader.core.model import Analysis
from reader.core.units import without_number
from reader.export.colophon import today
from reader.phrases import Phrases
from reader.table_words import TableWords


def cited(policies: Sequence[Analysis], words: TableWords) -> list[list[tuple[str, str, str]]]:
    """Return for each policy (id, printed name, text) of the clauses behind its answers, in its order."""
    rows = words.rows()
    made = []
    for n, policy in enumerate(policies):
        names = {clause: name for row in rows for clause, name in row.cells[n].clauses}
        made.append(
            [(one.id, names[one.id], without_number(one)) for one in policy.clauses if one.id in names]
        )
    return made


def table_colophon(policies: Sequence[Analysis], words: TableWords, phrases: Phrases) -> tuple[str, ...]:
    """Return the digest of each file, day and version, and that this is no legal advice."""
    text = phrases.text
    return (
        *(
            f"{name}. {text('export.file', sha256=policy.document.sha256)}"
            for name, policy in zip(words.names(), policies, strict=True)
        ),
        text("export.made_on", date=phrases.date(today()), version=__version__),
        text("export.made_by"),
    )
