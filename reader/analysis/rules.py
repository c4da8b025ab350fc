"""The rows of a lexicon: what a rule asks of a clause's words and says of the clause."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import reduce
from operator import or_


@dataclass(frozen=True, slots=True)
class Term:
    """One requirement of a rule: some word carries all bits of one of ``options``."""

    options: tuple[int, ...]
    any_of: int = field(init=False)  # all options in one mask, where each is a single bit; else 0

    def __post_init__(self) -> None:
        single = all(option & (option - 1) == 0 for option in self.options)
        object.__setattr__(self, "any_of", reduce(or_, self.options, 0) if single else 0)

    def places(self, masks: Sequence[int]) -> list[int]:
        """Return the positions of the words that satisfy the term."""
        if any_of := self.any_of:
            return [i for i, m in enumerate(masks) if m & any_of]
        return [i for i, m in enumerate(masks) if any(m & o == o for o in self.options)]

    def met(self, masks: Sequence[int], union: int) -> bool:
        """Tell whether some word satisfies the term; ``union`` is all masks or-ed together."""
        if self.any_of:
            return union & self.any_of != 0
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


class RuleIndex:
    """Finds the rules that a clause could meet, by a concept that each of them cannot do without."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        needs = [rule.needs() for rule in rules]
        common = Counter(bit for must, _ in needs for bit in bits(must))
        self._rows: dict[int, list[tuple[int, int, tuple[int, ...], Rule]]] = {}
        self._always: list[tuple[int, int, tuple[int, ...], Rule]] = []
        for n, (rule, (must, some)) in enumerate(zip(rules, needs, strict=True)):
            row = (n, must, some, rule)
            if must:
                keys = [min(bits(must), key=common.__getitem__)]
            else:
                keys = list(bits(min(some, key=int.bit_count))) if some else []
            for key in keys:
                self._rows.setdefault(key, []).append(row)
            if not keys:
                self._always.append(row)

    def possible(self, union: int) -> list[Rule]:
        """Return the rules whose terms may be met where ``union`` is all concepts at hand, in their order."""
        found = {n: rule for n, _, _, rule in self._always}
        for bit in bits(union):
            for n, must, some, rule in self._rows.get(bit, ()):
                if union & must != must:
                    continue
                for any_of in some:
                    if not union & any_of:
                        break
                else:
                    found[n] = rule
        return [found[n] for n in sorted(found)]


def bits(mask: int) -> Iterator[int]:
    """Yield the bits of a mask, lowest first."""
    while mask:
        lowest = mask & -mask
        yield lowest
        mask ^= lowest
