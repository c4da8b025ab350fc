"""The language of a document and of each clause: kk, ky, ru, en, else "und"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from reader.analysis.language_words import ENDINGS, LANGUAGES, LETTERS, LONG_VOWELS, MARKED, WORDS, Weights
from reader.core.model import Outline

UNKNOWN = "und"
_WORD = re.compile(r"[^\W\d_]+")
_LINK = re.compile(r"\S*(?:@|://|www\.|\.(?:com|kz|kg|ru|org|net)\b)\S*")
_LATIN_IN_CYRILLIC = str.maketrans("iaeopcxyI", "іаеорсхуі")
_CLAUSE_CHARACTERS = 400  # of a clause that are looked at
_CLAUSE_WORDS = 30
_SAMPLES = 600  # pieces of a document that vote on its language
_FEW_WORDS = 3  # so many words can speak for a language of their own
_SURE = 1.5  # the score that they need
_ENOUGH = 0.3  # score per word below which a text is in no language that we know
_MARGIN = 1.1  # how much better the best must be than the second
_LATIN = frozenset("abcdefghijklmnopqrstuvwxyz")
_NOTHING: Weights = (0.0, 0.0, 0.0, 0.0, 0.0)


def detect(text: str) -> str:
    """Return the language in which most of ``text`` is written, "und" where it is none of ours."""
    pieces = [line for line in text.split("\n") if line.strip()]
    step = max(1, len(pieces) // _SAMPLES)
    return _vote([_Evidence(piece) for piece in pieces[::step]])


def detect_clause(text: str, *, document_language: str) -> str:
    """Return the language of a clause; ``document_language`` decides where its own words do not.

    A clause without a letter is "und"; one that is only a link, a name or a word or two has the
    document's language, unless it is written in letters that this language does not have.
    """
    return _decide(_Evidence(text), document_language)


def with_languages(outline: Outline) -> tuple[str, Outline]:
    """Return the document's language and the outline with the language of every clause."""
    evidence = [_Evidence(clause.text) for clause in outline.clauses]
    language = _vote(evidence)
    if language == UNKNOWN and not any(found.is_clear for found in evidence):
        language = _vote([_Evidence(section.title) for section in outline.sections])  # kk and ky share much
    clauses = tuple(
        replace(clause, language=_decide(found, language))
        for clause, found in zip(outline.clauses, evidence, strict=True)
    )
    return language, Outline(outline.sections, clauses)


class _Evidence:
    """The words of a text and how strongly they speak for each of `LANGUAGES`."""

    __slots__ = ("best", "cyrillic", "lettered", "second", "value", "words")

    def __init__(self, text: str) -> None:
        self.words = words = _words(text)
        self.lettered = bool(words) or any(map(str.isalpha, text))
        self.cyrillic = sum(word[0] >= "\u0400" for word in words)
        scores = _scores(words)
        if self.cyrillic * 4 >= len(words):  # names in Latin letters do not make it English
            scores[LANGUAGES.index("en")] = 0.0
        order = sorted(range(len(scores)), key=scores.__getitem__, reverse=True)
        self.best = LANGUAGES[order[0]]
        self.value, self.second = scores[order[0]], scores[order[1]]

    @property
    def is_clear(self) -> bool:
        """Whether the words are in a language that we know, ours or "other"."""
        return self.value >= _ENOUGH * len(self.words) and self.value >= _MARGIN * self.second


def _decide(found: _Evidence, document_language: str) -> str:
    if not found.lettered:
        return UNKNOWN
    words, best = found.words, found.best
    if not words or best == document_language:
        return document_language
    foreign_letters = document_language == "en" and found.cyrillic * 2 > len(words)
    if found.is_clear and found.value >= _SURE and (len(words) >= _FEW_WORDS or foreign_letters):
        return UNKNOWN if best == "other" else best
    return UNKNOWN if foreign_letters else document_language


def _vote(evidence: Sequence[_Evidence]) -> str:
    """Return the language that most words stand in; what is unclear does not count unless it is most."""
    votes: Counter[str] = Counter()
    for found in evidence:
        votes[found.best if found.is_clear else UNKNOWN] += len(found.words)
    unclear = votes.pop(UNKNOWN, 0)
    if not votes or votes.total() <= unclear:
        return UNKNOWN
    language = votes.most_common(1)[0][0]
    return UNKNOWN if language == "other" else language


def _words(text: str) -> list[str]:
    """Return the lower-case words of the beginning of ``text``, without links and addresses."""
    text = text[:_CLAUSE_CHARACTERS]
    if "." in text or "@" in text or "://" in text:
        text = _LINK.sub(" ", text)
    return _WORD.findall(text.lower())[:_CLAUSE_WORDS]


def _scores(words: list[str]) -> list[float]:
    """Return how strongly the words speak for each of `LANGUAGES`."""
    kk = ky = ru = en = other = 0.0
    for word in words:
        weights = _weights_of(word)
        if weights is not None:
            kk += weights[0]
            ky += weights[1]
            ru += weights[2]
            en += weights[3]
            other += weights[4]
    return [kk, ky, ru, en, other]


@lru_cache(maxsize=16_384)
def _weights_of(word: str) -> Weights | None:
    """Return what one word says by itself, by its ending and by its letters; None where nothing."""
    if word.isascii():
        return WORDS.get(word) or _by_ending(word)
    if word[0] >= "\u0400" and not _LATIN.isdisjoint(word):
        word = word.translate(_LATIN_IN_CYRILLIC)
    kk, ky, ru, en, other = WORDS.get(word) or _by_ending(word) or _NOTHING
    for letter in MARKED.intersection(word):
        more = LETTERS[letter]
        kk, ky, ru, other = kk + more[0], ky + more[1], ru + more[2], other + more[4]
    for pair, weight in LONG_VOWELS:
        if pair in word:
            ky += weight
    return kk, ky, ru, en, other


def _by_ending(word: str) -> Weights | None:
    if len(word) < 5:
        return None
    return ENDINGS.get(word[-4:]) or ENDINGS.get(word[-3:]) or ENDINGS.get(word[-2:])
