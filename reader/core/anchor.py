"""Text anchors: what is kept of a clause, so that a mark finds it again in the same or a later text."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b

from reader.core.lookup import Lookup
from reader.core.model import Clause, Section

QUOTE_CHARS = 2_000
CONTEXT_CHARS = 40
_BULLETS = "-*+•·▪◦●○■□ "
STEM_CHARS = 6  # words are compared by their beginnings: endings of our languages vary
_SAME_SIGN = str.maketrans(
    {
        **dict.fromkeys("“”„«»″", '"'),
        **dict.fromkeys("‘’‚ʼ′", "'"),
        **dict.fromkeys("‐‑–—−", "-"),
        "\u00ad": "",
    }
)


@dataclass(frozen=True, slots=True)
class Anchor:
    """A clause as remembered: its words (at most 2,000 characters), their digest, and what stood around it.

    ``before`` is the end of the clause before, ``after`` the beginning of the next; ``lead`` the digest of
    the clause that introduces this list item ("" where none does). ``start`` is its offset in the text that
    it was made on, and ``twins`` how many clauses of that text had these very words.
    """

    quote: str
    digest: str
    before: str
    after: str
    lead: str
    number: str
    section: str
    start: int = 0
    twins: int = 1

    def without_words(self) -> Anchor:
        """Return what finds the clause again but can't be read: digest, number and place."""
        return replace(self, quote="", before="", after="", section="")


def plain_words(text: str) -> str:
    """Return the text as it is compared: white space folded, quotation marks and dashes of one kind."""
    return " ".join(unicodedata.normalize("NFC", text).translate(_SAME_SIGN).split())


def own_words(clause: Clause) -> str:
    """Return the words of a clause without its printed number or bullet."""
    text = clause.text
    if clause.number and text.startswith(clause.number):
        text = text[len(clause.number) :].lstrip(" .)") or text
    return text.lstrip(_BULLETS) or text


def body(clause: Clause) -> str:
    """Return a clause's own words as they are compared."""
    return plain_words(own_words(clause))


def digest(words: str) -> str:
    """Return 16 hexadecimal digits that stand for these very words."""
    return blake2b(words.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def stems(words: str) -> tuple[str, ...]:
    """Return the beginnings of the words, in order and in one case, without punctuation."""
    found = ("".join(ch for ch in word if ch.isalnum())[:STEM_CHARS] for word in words.casefold().split())
    return tuple(stem for stem in found if stem)


class ClauseIndex:
    """The clauses of one text as anchors see them: by place, by digest and by rare words."""

    def __init__(self, lookup: Lookup) -> None:
        self.lookup = lookup
        self.clauses: Sequence[Clause] = lookup.analysis.clauses
        self._sections = lookup.sections
        self._place = lookup.order
        self.bodies = [body(clause) for clause in self.clauses]
        self.digests = [digest(words) for words in self.bodies]
        self.by_digest: dict[str, list[int]] = {}
        for n, one in enumerate(self.digests):
            self.by_digest.setdefault(one, []).append(n)
        self._by_stem: dict[str, list[int]] | None = None

    def anchor(self, clause: str) -> Anchor:
        """Return the anchor of a clause of this text. Raises: KeyError."""
        n = self._place[clause]
        return Anchor(
            quote=own_words(self.clauses[n])[:QUOTE_CHARS],
            digest=self.digests[n],
            before=self.before(n),
            after=self.after(n),
            lead=self.lead(n),
            number=self.clauses[n].number,
            section=self.section(n),
            start=self.clauses[n].span.start,
            twins=len(self.by_digest[self.digests[n]]),
        )

    def before(self, n: int) -> str:
        """Return the end of the clause before, "" at the beginning of the text."""
        return self.bodies[n - 1][-CONTEXT_CHARS:] if n else ""

    def after(self, n: int) -> str:
        """Return the beginning of the next clause, "" at the end of the text."""
        return self.bodies[n + 1][:CONTEXT_CHARS] if n + 1 < len(self.bodies) else ""

    def lead(self, n: int) -> str:
        """Return the digest of the clause that introduces this one, "" where none does."""
        leader = self._place.get(self.clauses[n].lead_in or "")
        return "" if leader is None else self.digests[leader]

    def section(self, n: int) -> str:
        """Return the heading that the clause stands under, as printed; "" where there is none."""
        section: Section = self._sections[self.clauses[n].section]
        return plain_words(section.title)[:QUOTE_CHARS]

    def sharing_words(self, words: Iterable[str], most: int = 8) -> list[int]:
        """Return the clauses that share most of their rarer words with ``words``, best first."""
        postings = self._postings()
        common = max(50, len(self.clauses) // 10)
        counts: dict[int, int] = {}
        for stem in set(words):
            places = postings.get(stem, ())
            if len(places) <= common:
                for n in places:
                    counts[n] = counts.get(n, 0) + 1
        return sorted(counts, key=lambda n: (-counts[n], n))[:most]

    def _postings(self) -> dict[str, list[int]]:
        if self._by_stem is None:
            self._by_stem = {}
            for n, words in enumerate(self.bodies):
                for stem in dict.fromkeys(stems(words)):
                    self._by_stem.setdefault(stem, []).append(n)
        return self._by_stem
