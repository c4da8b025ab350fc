"""A language's words and rules, read from ``resources/lexicon/<lang>.toml``.

A *concept* is a named set of word patterns; every word of a clause is turned into a bit mask of the
concepts that it carries, once per distinct word. A rule is a row of masks, so that checking hundreds
of rules on a clause costs microseconds, whatever the clause.

Patterns: ``stem*`` (prefix), ``*ending``, ``*middle*``, ``word`` (exact); several words separated by
spaces match neighbouring words; ``-stem*`` and ``-two words`` take words out of the concept; ``@other``
includes another concept. ``[spread.name]`` gives a concept to the ``reach`` words that begin with a word of
``from``, up to a word of ``stop``: what "not" denies. Terms in a rule: ``a|b`` either, ``a&b`` both in the
same word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from typing import Any

from reader.analysis.rules import Rule, RuleIndex, Term
from reader.analysis.wordlists import KINDS, sorted_word, sorted_words
from reader.analysis.wordlists import plain as plain  # the trainer knows it from here
from reader.core.codebook import CATEGORIES, FACT_VALUES, FINDINGS
from reader.resources import table

WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
# The atoms of a phrase, the bit it concerns, and whether it takes that bit rather than gives it.
_Phrase = tuple[tuple[int, ...], int, bool]
MOST_KEPT = 50_000  # words, and pairs of words, that were met before
BUILT_IN = ("#number", "#email", "#url", "#item", "#question")


@dataclass(slots=True)
class _Patterns:
    """Word patterns by kind, each with the bits it gives (concepts) or starts (phrases)."""

    exact: dict[str, int] = field(default_factory=dict)
    prefix: dict[str, int] = field(default_factory=dict)
    suffix: dict[str, int] = field(default_factory=dict)
    middle: dict[str, int] = field(default_factory=dict)

    def kinds(self) -> Iterator[tuple[str, dict[str, int]]]:
        """Yield each kind and its words."""
        return zip(KINDS, (self.exact, self.prefix, self.suffix, self.middle), strict=True)

    def bits(self, word: str) -> int:
        found = self.exact.get(word, 0)
        for end in range(1, len(word) + 1):
            found |= self.prefix.get(word[:end], 0)
            found |= self.suffix.get(word[-end:], 0)
        for core, bits in self.middle.items():
            if core in word:
                found |= bits
        return found


class Lexicon:
    """The concepts and rules of one language. Not shared between threads while a clause is read."""

    def __init__(self, language: str, words: Mapping[str, Any]) -> None:
        """Take in a table whose ``words`` are sorted. Raises: ValueError, KeyError for an unknown name."""
        self.language = language
        names = (*BUILT_IN, *words["names"])
        self.bits: dict[str, int] = {name: 1 << n for n, name in enumerate(names)}
        self._gives, self._takes, self._atoms = _Patterns(), _Patterns(), _Patterns()
        self._phrases: dict[int, list[_Phrase]] = {}  # by the bit of their first word
        self._words: dict[str, tuple[int, int, tuple[_Phrase, ...]]] = {}
        self._pairs: dict[tuple[str, str], tuple[_Phrase, ...]] = {}
        for patterns, rows in ((self._gives, words["gives"]), (self._takes, words["takes"])):
            for kind, known in patterns.kinds():
                for number, cores in rows[kind]:
                    bit = 1 << len(BUILT_IN) + number
                    for core in cores:
                        known[core] = known.get(core, 0) | bit
        self._add_phrases(words["phrases"])
        facts = words["facts"].items()
        self.values = {kind: {v: self.bits[f"{kind}.{v}"] for v in values} for kind, values in facts}
        self.heading_bits = {c: self.bits[f"heading.{c}"] for c in words["headings"]}
        self.heading_mask = sum(self.heading_bits.values())
        self.names = {bit: name for name, bit in self.bits.items()}
        self.may = self.bits.get("may", 0)
        self._spread = tuple(
            (self.bits[row["from"]], self.bits[row["stop"]], self.bits[name], int(row["reach"]))
            for name, row in words["spread"].items()
        )
        self._terms: dict[str, Term] = {}
        self.rules = tuple(self._rule(n, row) for n, row in enumerate(words["rule"], 1))
        self.possible = RuleIndex(self.rules).possible

    def _add_phrases(self, rows: Iterable[tuple[int, list[str], bool]]) -> None:
        known = dict(self._atoms.kinds())
        bits: dict[str, int] = {}
        for number, words, takes in rows:
            for word in words:
                if word not in bits:
                    bits[word] = 1 << len(bits)
                    kind, core = sorted_word(word)
                    known[kind][core] = known[kind].get(core, 0) | bits[word]
            atoms = tuple(bits[word] for word in words)
            self._phrases.setdefault(atoms[0], []).append((atoms, 1 << len(BUILT_IN) + number, takes))

    def _term(self, text: str) -> Term:
        if text in self._terms:
            return self._terms[text]
        options = []
        for option in text.split("|"):
            bits = 0
            for name in option.split("&"):
                if name.strip() not in self.bits:
                    raise ValueError(f"{self.language}: no concept named {name.strip()!r}")
                bits |= self.bits[name.strip()]
            options.append(bits)
        self._terms[text] = made = Term(tuple(options))
        return made

    def _rule(self, number: int, row: Mapping[str, Any]) -> Rule:
        finding = row.get("finding")
        categories = tuple(row.get("categories", ()))
        if finding is not None:
            categories = categories or (FINDINGS[finding].category,)
        if not set(categories) <= set(CATEGORIES):
            raise ValueError(f"{self.language}: rule {number}: unknown category in {categories}")
        return Rule(
            name=f"{self.language}:{number}:{finding or ','.join(categories)}",
            finding=finding,
            categories=categories,
            weight=float(row.get("weight", 1.0)),
            denies=bool(row.get("denies", False)),
            all=tuple(self._term(t) for t in row.get("all", ())),
            none=tuple(self._term(t) for t in row.get("none", ())),
            within=int(row.get("within", 0)),
            ordered=bool(row.get("ordered", False)),
            lead=tuple(self._term(t) for t in row.get("lead", ())),
            under=frozenset(row.get("under", ())),
            not_under=frozenset(row.get("not_under", ())),
            own=bool(row.get("own", False)),
        )

    def words(self, text: str) -> tuple[list[str], list[int]]:
        """Return the words of ``text`` as printed and, for each, the mask of its concepts."""
        printed = WORD.findall(text)
        known = [self._words.get(w) or self._learn(w) for w in printed]
        masks = [k[0] for k in known]
        taken = [0] * len(masks)
        seen = self._pairs
        for i, pair in enumerate(pairwise(printed)):
            if pair not in seen:
                self._learn_pair(pair, known[i][2], known[i + 1][1])
            for atoms, bit, takes in seen[pair]:
                end = i + len(atoms)
                if end > len(known):
                    continue
                if all(known[i + n][1] & atoms[n] for n in range(2, len(atoms))):
                    for n in range(i, end):
                        (taken if takes else masks)[n] |= bit
        if any(taken):
            masks = [mask & ~less for mask, less in zip(masks, taken, strict=True)]
        for start, stop, bit, reach in self._spread:
            left = 0
            for i, mask in enumerate(masks):
                left = reach if mask & start else 0 if mask & stop else left
                if left:
                    masks[i] |= bit
                    left -= 1
        return printed, masks

    def _learn_pair(self, pair: tuple[str, str], phrases: tuple[_Phrase, ...], atoms: int) -> None:
        if len(self._pairs) > MOST_KEPT:
            self._pairs.clear()
        self._pairs[pair] = tuple(p for p in phrases if p[0][1] & atoms)

    def _beginning_with(self, atoms: int) -> Iterator[_Phrase]:
        while atoms:
            lowest = atoms & -atoms
            yield from self._phrases.get(lowest, ())
            atoms ^= lowest

    def _learn(self, printed: str) -> tuple[int, int, tuple[_Phrase, ...]]:
        word = plain(printed)[:60]
        mask = self._gives.bits(word) & ~self._takes.bits(word)
        if word.isdigit():
            mask |= self.bits["#number"]
        atoms = self._atoms.bits(word)
        phrases = tuple(self._beginning_with(atoms))
        if len(self._words) > MOST_KEPT:
            self._words.clear()
        self._words[printed] = entry = (mask, atoms, phrases)
        return entry

    def built_in(self, text: str, *, item: bool) -> int:
        """Return what a clause carries besides its words: an e-mail, a link, a place in a list."""
        mask = self.bits["#item"] if item else 0
        if "@" in text:
            mask |= self.bits["#email"]
        if "www." in text or "://" in text:
            mask |= self.bits["#url"]
        if text.rstrip().endswith("?"):
            mask |= self.bits["#question"]
        return mask


@cache
def load(language: str) -> Lexicon:
    """Return the lexicon of a language.

    Raises: FileNotFoundError for a language without one; ValueError where it names an unknown concept,
    finding or category.
    """
    found = table(f"lexicon/{language}.toml", sorted_words)
    for kind, values in found["facts"].items():
        if unknown := set(values) - set(FACT_VALUES[kind]):
            raise ValueError(f"{language}: unknown values of {kind}: {unknown}")
    return Lexicon(language, found)
