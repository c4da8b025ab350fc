"""The rows of a lexicon: what a rule asks of a clause's words and says of the clause."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_


@dataclass(frozen=True, slots=True)
class Term:
    """One requirement of a rule: some word carries all bits of one of ``options``."""

    options: tuple[int, ...]

    def places(self, masks: Sequence[int]) -> list[int]:
        """Return the positions of the words that satisfy the term."""
        if len(self.options) == 1:
            (only,) = self.options
            return [i for i, m in enumerate(masks) if m & only == only]
        return [i for i, m in enumerate(masks) if any(m & o == o for o in self.options)]

    def met(self, masks: Sequence[int], union: int) -> bool:
        """Tell whether some word satisfies the term; ``union`` is all masks or-ed together."""
        for option in self.options:
            if union & option == option and (
                option & (option - 1) == 0 or any(m & option == option for m in masks)
            ):
                return True
        return False


@dataclass(frozen=True, slots=True)
class Rule:
    """A row of the lexicon: when ``all`` terms are met and ``none`` is, it says what the clause says.

    ``within`` is the widest window in words that must hold all terms (0: anywhere); ``ordered`` wants
    them in the order given. ``lead`` are terms that the lead-in of a list must meet. ``under`` are
    topics of which the heading or the lead-in must have one, ``not_under`` none.
    """

    name: str
    finding: str | None
    categories: tuple[str, ...]
    weight: float
    denies: bool
    all: tuple[Term, ...]
    none: tuple[Term, ...]
    within: int
    ordered: bool
    lead: tuple[Term, ...]
    under: frozenset[str]
    not_under: frozenset[str]
    own: bool

    def needs(self) -> tuple[int, tuple[int, ...]]:
        """Return the bits that a clause must have for the rule and, for each choice, those it may have."""
        must = 0
        some = []
        for term in (*self.all, *self.lead):
            if len(term.options) == 1:
                must |= term.options[0]
            else:
                some.append(reduce(or_, term.options))
        return must, tuple(some)
