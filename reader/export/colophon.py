"""What every export says of itself: of which file it is, which part of it, when and with what it was made."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from reader import __version__
from reader.core.codebook import CATEGORIES
from reader.core.model import Analysis
from reader.core.scope import Scope
from reader.core.titles import title_of
from reader.phrases import Phrases

WHOLE = Scope()


def today() -> str:
    """Return the day of the export, in ISO 8601."""
    return date.today().isoformat()


def colophon(analysis: Analysis, phrases: Phrases) -> tuple[str, ...]:
    """Return the policy's title, its file's digest, day and version, and that this is no legal advice."""
    title = title_of(analysis) or phrases.text("export.title")
    return (
        phrases.text("notes.policy", name=title),
        phrases.text("export.file", sha256=analysis.document.sha256),
        phrases.text("export.made_on", date=phrases.date(today()), version=__version__),
        phrases.text("export.made_by"),
    )


def part_lines(analysis: Analysis, phrases: Phrases, scope: Scope) -> tuple[str, ...]:
    """Return what was chosen of the policy, so that no part is taken for the whole; () for the whole."""
    return tuple(_part_lines(analysis, phrases, scope))


def _part_lines(analysis: Analysis, phrases: Phrases, scope: Scope) -> Iterator[str]:
    if not scope.whole:
        yield phrases.text("export.part.title")
    if scope.sections is not None:
        chosen = [section for section in analysis.sections if section.id in scope.sections]
        names = (f"{section.number} {phrases.section_title(section)}".strip() for section in chosen)
        yield phrases.text("export.part.sections", names="; ".join(names))
    if scope.categories is not None:
        names = (phrases.category(one) for one in CATEGORIES if one in scope.categories)
        yield phrases.text("export.part.categories", names=", ".join(names))
    if scope.tone is not None:
        yield phrases.text("export.part.tone", name=phrases.tone(scope.tone))
    if not scope.source:
        yield phrases.text("export.part.no_source")


def scope_to_dict(scope: Scope) -> dict[str, object]:
    """Return what was chosen as plain values; null where it was not narrowed."""
    return {
        "sections": None if scope.sections is None else sorted(scope.sections),
        "categories": None if scope.categories is None else [c for c in CATEGORIES if c in scope.categories],
        "tone": None if scope.tone is None else scope.tone.value,
        "source": scope.source,
    }
