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
from reader.core.codebook import CATEGORIES, FACT_VALUES, FINDINGS
from reader.resources import table

WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_LATIN = re.compile(r"[a-z]")
_CYRILLIC = re.compile(r"[а-яёәғқңөұүһі]")
_LOOKALIKES = str.maketrans("aceopxyi", "асеорхуі")
# The atoms of a phrase, the bit it concerns, and whether it takes that bit rather than gives it.
_Phrase = tuple[tuple[int, ...], int, bool]
MOST_KEPT = 50_000  # words, and pairs of words, that were met before
BUILT_IN = ("#number", "#email", "#url", "#item", "#question")


def plain(word: str) -> str:
    """Return the word as patterns see it: lower case, ё as е, Latin look-alikes in a Cyrillic word mended."""
    word = word.casefold().replace("ё", "е").replace("’", "'")
    if _LATIN.search(word) and _CYRILLIC.search(word):
        word = word.translate(_LOOKALIKES)
    return word


def _plain_rows(rows: list[str]) -> list[str]:
    """Return the patterns of a concept as `plain` has their words; all at once, since there are thousands."""
    text = "\n".join(rows).casefold().replace("ё", "е").replace("’", "'")
    if _LATIN.search(text) and _CYRILLIC.search(text):
        return [" ".join(map(plain, row.split())) for row in rows]
    return text.split("\n") if rows else []


@dataclass(slots=True)
class _Patterns:
    """Word patterns by kind, each with the bits it gives (concepts) or starts (phrases)."""

    exact: dict[str, int] = field(default_factory=dict)
    prefix: dict[str, int] = field(default_factory=dict)
    suffix: dict[str, int] = field(default_factory=dict)
    middle: dict[str, int] = field(default_factory=dict)

    def add(self, pattern: str, bits: int) -> None:
        core = pattern.strip("*")
        kind = (
            (self.middle if pattern.startswith("*") else self.prefix)
            if pattern.endswith("*")
            else (self.suffix if pattern.startswith("*") else self.exact)
        )
        kind[core] = kind.get(core, 0) | bits

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

    def __init__(self, language: str, table: Mapping[str, Any]) -> None:
        self.language = language
        self.bits: dict[str, int] = {}  # by the name of the concept
        self._gives, self._takes, self._atoms = _Patterns(), _Patterns(), _Patterns()
        self._atom_bit: dict[str, int] = {}
        self._phrases: dict[int, list[_Phrase]] = {}  # by the bit of their first word
        self._words: dict[str, tuple[int, int, tuple[_Phrase, ...]]] = {}
        self._pairs: dict[tuple[str, str], tuple[_Phrase, ...]] = {}
        for name in BUILT_IN:
            self.bits[name] = 1 << len(self.bits)
        facts = table.get("facts", {})
        groups = {"": table.get("concepts", {}), "heading.": table.get("headings", {})}
        groups |= {f"{kind}.": rows for kind, rows in facts.items()}
        concepts = {g + name: _plain_rows(rows) for g, some in groups.items() for name, rows in some.items()}
        for name in (*concepts, *table.get("spread", {})):
            self.bits[name] = 1 << len(self.bits)
        for name in concepts:
            for pattern in _expanded(name, concepts, ()):
                self._add(pattern, self.bits[name])
        self.values = {kind: {v: self.bits[f"{kind}.{v}"] for v in rows} for kind, rows in facts.items()}
        self.heading_bits = {c: self.bits[f"heading.{c}"] for c in table.get("headings", {})}
        self.heading_mask = sum(self.heading_bits.values())
        self.names = {bit: name for name, bit in self.bits.items()}
        self.may = self.bits.get("may", 0)
        self._spread = tuple(
            (self.bits[row["from"]], self.bits[row["stop"]], self.bits[name], int(row["reach"]))
            for name, row in table.get("spread", {}).items()
        )
        self.rules = tuple(self._rule(n, row) for n, row in enumerate(table.get("rule", ()), 1))
        self.possible = RuleIndex(self.rules).possible

    def _add(self, pattern: str, bit: int) -> None:
        takes = pattern.startswith("-")
        words = pattern.removeprefix("-").split()
        if len(words) == 1:
            (self._takes if takes else self._gives).add(words[0], bit)
            return
        atoms = []
        for word in words:
            if word not in self._atom_bit:
                self._atom_bit[word] = 1 << len(self._atom_bit)
                self._atoms.add(word, self._atom_bit[word])
            atoms.append(self._atom_bit[word])
        self._phrases.setdefault(atoms[0], []).append((tuple(atoms), bit, takes))

    def _term(self, text: str) -> Term:
        options = []
        for option in text.split("|"):
            bits = 0
            for name in option.split("&"):
                if name.strip() not in self.bits:
                    raise ValueError(f"{self.language}: no concept named {name.strip()!r}")
                bits |= self.bits[name.strip()]
            options.append(bits)
        return Term(tuple(options))

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


def _expanded(name: str, concepts: Mapping[str, Iterable[str]], seen: tuple[str, ...]) -> Iterable[str]:
    if name in seen:
        raise ValueError(f"concept {name!r} includes itself")
    for pattern in concepts[name]:
        if pattern.startswith("@"):
            yield from _expanded(pattern[1:], concepts, (*seen, name))
        else:
            yield pattern


@cache
def load(language: str) -> Lexicon:
    """Return the lexicon of a language.

    Raises: FileNotFoundError for a language without one; ValueError where it names an unknown concept,
    finding or category.
    """
    found = table(f"lexicon/{language}.toml")
    for kind, rows in found.get("facts", {}).items():
        if unknown := set(rows) - set(FACT_VALUES[kind]):
            raise ValueError(f"{language}: unknown values of {kind}: {unknown}")
    return Lexicon(language, found)
