"""What the reader should know before sending a letter, as ids that the phrases word."""

from __future__ import annotations

from collections.abc import Iterator

from reader.core.letter import AUTHORITY, Letter, Wish
from reader.core.model import Analysis


def notes(analysis: Analysis, wish: Wish, letter: Letter) -> tuple[str, ...]:
    """Return the ids of what to know of a letter, the most urgent first."""
    return (*_where(letter), *_law(analysis, wish, letter), *_rest(analysis, wish, letter))


def _where(letter: Letter) -> Iterator[str]:
    if letter.addressee == AUTHORITY:
        yield {"kg": "authority_kg", "eu": "authority_eu"}.get(letter.law, "authority_unnamed")
        yield "enclose"
    elif letter.channel is None:
        yield "no_address"
    elif letter.channel.kind in ("web", "phone"):
        yield f"only_{letter.channel.kind}"
    elif letter.channel.kind == "postal":
        yield "by_post"


def _law(analysis: Analysis, wish: Wish, letter: Letter) -> Iterator[str]:
    if wish.law == "kg":
        yield "kg_uncited"
        if any(law.id == "kg_58" for law in analysis.overview.laws):
            yield "kg_repealed"
    if any(one.as_of.startswith("2011") for one in letter.cited):
        yield "ru_old"
    if wish.law == "kz" and wish.kind == "object":
        yield "kz_automated"
    if wish.law == "kz" and wish.kind == "marketing":
        yield "kz_marketing"
    if wish.law == "ru" and not letter.cited and wish.kind != "complain":
        yield "no_article"


def _rest(analysis: Analysis, wish: Wish, letter: Letter) -> Iterator[str]:
    if not letter.clause and wish.kind != "complain":
        yield "no_clause"
    if letter.deadline is None and wish.kind != "complain":
        yield "no_deadline"
    elif letter.deadline is not None and letter.deadline.period.unit == "working day":
        yield "holidays"
    if wish.kind == "correct" and not wish.attached and wish.law in ("kz", "ru"):
        yield "prove" if wish.law == "ru" else "prove_kz"
    said = {finding.id for labels in analysis.labels.values() for finding in labels.said}
    if "identity_check" in said and letter.addressee != AUTHORITY:
        yield "identity"
