"""A clause as the rules see it, and whether a rule is true of it."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from reader.analysis.denials import denies
from reader.analysis.lexicon import WORD, Lexicon
from reader.analysis.rules import Rule, Term
from reader.core.sentences import sentences

FEWEST_WORDS = 4
"""What is shorter is no sentence with a mood of its own, where another one follows."""


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading over a clause: the concepts in it, and the categories that it announces."""

    union: int = 0
    topics: frozenset[str] = frozenset()
    words: tuple[str, ...] = ()
    denies: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """One clause as the rules see it: printed words, their masks, and what stands around it."""

    lexicon: Lexicon
    printed: Sequence[str]
    masks: Sequence[int]
    union: int
    lead: Reading | None
    heading: Heading
    lead_categories: frozenset[str]


def read_clause(
    lexicon: Lexicon,
    text: str,
    *,
    lead: Reading | None = None,
    heading: Heading = Heading(),
    lead_categories: frozenset[str] = frozenset(),
) -> Reading:
    """Turn a clause into words and masks; ``heading`` and ``lead_categories`` are its context."""
    printed, masks = lexicon.words(text)
    union = lexicon.built_in(text, item=lead is not None)
    for mask in masks:
        union |= mask
    return Reading(lexicon, printed, masks, union, lead, heading, lead_categories)


def read_heading(lexicon: Lexicon, title: str) -> Heading:
    """Return what a heading announces, no topic for a heading that says nothing of ours."""
    printed, masks = lexicon.words(title)
    union = 0
    for mask in masks:
        union |= mask
    topics = frozenset(c for c, bit in lexicon.heading_bits.items() if union & bit)
    return Heading(union, topics, tuple(printed), denies(printed, lexicon.language))


def matches(rule: Rule, reading: Reading) -> tuple[str, ...] | None:
    """Return the words that made ``rule`` true of the clause, or None where it is not.

    In a list item a term may also be met by the lead-in, as long as one is met by the item itself
    (``own`` rules want all of them there).
    """
    topics = reading.heading.topics | reading.lead_categories
    if (rule.under and not rule.under & topics) or rule.not_under & topics:
        return None
    lead = reading.lead
    own_met = []
    for term in rule.all:
        if term.met(reading.masks, reading.union):
            own_met.append(term)
        elif rule.own or lead is None or not term.met(lead.masks, lead.union):
            return None
    if rule.all and not own_met:
        return None
    if rule.lead and (lead is None or not all(t.met(lead.masks, lead.union) for t in rule.lead)):
        return None
    for term in rule.none:
        if term.met(reading.masks, reading.union) or (
            lead is not None and not rule.own and term.met(lead.masks, lead.union)
        ):
            return None
    places = [term.places(reading.masks) for term in own_met]
    if rule.within and len(places) > 1 and len(own_met) == len(rule.all):
        window = _window(places, rule.within, ordered=rule.ordered)
        if window is None:
            return None
        return tuple(dict.fromkeys(reading.printed[i] for i in window))
    return tuple(dict.fromkeys(reading.printed[p[0]] for p in places if p))


def moods(reading: Reading, text: str) -> Callable[[Rule], bool]:
    """Return what tells of a rule that is true of the clause whether the clause calls it only possible.

    A clause with a number of its own may have several sentences: "We may change this. We tell you." The one
    that has most of what is peculiar to the rule says it.
    """
    may = reading.lexicon.may
    everywhere = reading.lead is not None and bool(reading.lead.union & may)
    if everywhere or not reading.union & may:
        return lambda _: everywhere
    ends, possible, words = [0], [], 0
    spans = sentences(text)
    for start, end in spans:
        words += len(WORD.findall(text, start, end))
        if words - ends[-1] < FEWEST_WORDS and end != spans[-1][1]:
            continue  # a number, or the name of what follows
        possible.append(any(mask & may for mask in reading.masks[ends[-1] : words]))
        ends.append(words)
    if all(possible):
        return lambda _: True
    used = _used(reading.lexicon)

    def of(rule: Rule) -> bool:
        said = [0.0] * len(possible)
        for term in rule.all:
            for n in {bisect_right(ends, place) - 1 for place in term.places(reading.masks)}:
                said[n] += 1 / used[term]
        return not any(said) or all(
            mood for mood, much in zip(possible, said, strict=True) if much == max(said)
        )

    return of


@cache
def _used(lexicon: Lexicon) -> Mapping[Term, int]:
    """Return in how many rules each term is."""
    return Counter(term for rule in lexicon.rules for term in rule.all)


def _window(places: Sequence[Sequence[int]], width: int, *, ordered: bool) -> tuple[int, ...] | None:
    """Return one position per term, all within ``width`` words (and ascending), or None."""
    for first in places[0]:
        chosen = [first]
        for options in places[1:]:
            near = [
                i
                for i in options
                if (chosen[-1] < i <= first + width if ordered else abs(i - first) <= width)
            ]
            if not near:
                break
            chosen.append(min(near, key=lambda i: abs(i - first)))
        else:
            return tuple(chosen)
    return None
