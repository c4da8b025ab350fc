"""What an export of a comparison says of itself: of which two files it is, when and with what it was made."""

from __future__ import annotations

from reader import __version__
from reader.comparison_words import ComparisonWords
from reader.core.comparison import Comparison
from reader.export.colophon import today
from reader.phrases import Phrases


def comparison_colophon(found: Comparison, phrases: Phrases) -> tuple[str, ...]:
    """Return the digest of each file, day and version, and that this is no legal advice."""
    words, text = ComparisonWords(found, phrases), phrases.text
    return (
        *(
            f"{words.side(new=new)}. {text('export.file', sha256=policy.document.sha256)}"
            for new, policy in ((False, found.old), (True, found.new))
        ),
        text("export.made_on", date=phrases.date(today()), version=__version__),
        text("export.made_by"),
    )
