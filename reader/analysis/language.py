"""The language of a document and of each clause: kk, ky, ru, en, else "und"."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from reader.analysis.language_words import ENDINGS, LANGUAGES, LETTERS, LONG_VOWELS, MARKED, WORDS, Weights
from reader.core.model import Outline

UNKNOWN = "und"
_WORD = re.compile(r"[^\W\d_]+")
_LINK = re.compile(r"\S*(?:@|://|www\.|\.(?:com|kz|kg|ru|org|net)\b)\S*")
_LATIN_IN_CYRILLIC = str.maketrans("iaeopcxyI", "іаеорсхуі")
_CLAUSE_CHARACTERS = 400  # of a clause that are looked at
_SAMPLES = 600  # pieces of a document that vote on its language
_SURE = 1.0  # score per word from which three words speak for a language of their own
_ENOUGH = 0.3  # score per word below which a text in a known alphabet is in no language of ours
_MARGIN = 1.2


def detect(text: str) -> str:
    """Return the language in which most of ``text`` is written, "und" where it is none of ours."""
    pieces = [line for line in text.split("\n") if line.strip()]
    step = max(1, len(pieces) // _SAMPLES)
    return _vote(pieces[::step])


def detect_clause(text: str, *, document_language: str) -> str:
    """Return the language of a clause; ``document_language`` decides where its own words do not.

    A clause without a letter is "und"; one that is only a link, a name or a word or two has the
    document's language if that is written in the same alphabet or the clause is Latin.
    """
    words = _words(text)
    if not words:
        return document_language if any(map(str.isalpha, text)) else UNKNOWN
    scores = _scores(words)
    best, second = _two_best(scores)
    sure = scores[best] >= _SURE and scores[best] >= _MARGIN * scores[second]
    language = LANGUAGES[best]
    if language == document_language:
        return language
    cyrillic = _is_cyrillic(words)
    enough_words = len(words) >= 3 or (cyrillic and document_language == "en")
    if sure and enough_words and scores[best] >= _ENOUGH * len(words):
        return UNKNOWN if language == "other" else language
    if document_language == "en" and cyrillic:
        return language if scores[best] > 0 and language != "other" else UNKNOWN
    if document_language == "ru" and any(letter in MARKED for word in words for letter in word):
        return language if language in {"kk", "ky"} and sure else document_language
    return document_language


def with_languages(outline: Outline) -> tuple[str, Outline]:
    """Return the document's language and the outline with the language of every clause."""
    step = max(1, len(outline.clauses) // _SAMPLES)
    language = _vote([clause.text for clause in outline.clauses[::step]])
    clauses = tuple(
        replace(clause, language=detect_clause(clause.text, document_language=language))
        for clause in outline.clauses
    )
    return language, Outline(outline.sections, clauses)


def _vote(pieces: list[str]) -> str:
    """Return the language that most words stand in; short pieces are counted by their scores alone."""
    votes: Counter[str] = Counter()
    for piece in pieces:
        words = _words(piece)
        if not words:
            continue
        scores = _scores(words)
        best, second = _two_best(scores)
        if scores[best] >= _ENOUGH * len(words) and scores[best] >= 1.05 * scores[second]:
            votes[LANGUAGES[best]] += len(words)
        else:
            votes[UNKNOWN] += len(words)
    if not votes:
        return UNKNOWN
    known = Counter({name: count for name, count in votes.items() if name != UNKNOWN})
    if not known or known.total() < votes[UNKNOWN]:
        return UNKNOWN
    language = known.most_common(1)[0][0]
    return UNKNOWN if language == "other" else language


def _words(text: str) -> list[str]:
    """Return the lower-case words of the beginning of ``text``, without links and addresses."""
    text = text[:_CLAUSE_CHARACTERS]
    if "." in text or "@" in text or "://" in text:
        text = _LINK.sub(" ", text)
    return _WORD.findall(text.lower())


def _is_cyrillic(words: list[str]) -> bool:
    return any("\u0400" <= word[0] <= "\u04ff" for word in words)


def _scores(words: list[str]) -> list[float]:
    """Return how strongly the words speak for each of `LANGUAGES`."""
    total = [0.0] * len(LANGUAGES)
    for word in words:
        if not word.isascii() and word[0] >= "\u0400" and any("a" <= letter <= "z" for letter in word):
            word = word.translate(_LATIN_IN_CYRILLIC)
        weights = WORDS.get(word)
        if weights:
            _add(total, weights)
        elif len(word) > 4:
            ending = ENDINGS.get(word[-4:]) or ENDINGS.get(word[-3:]) or ENDINGS.get(word[-2:])
            if ending:
                _add(total, ending)
        if not word.isascii():
            for letter in MARKED.intersection(word):
                _add(total, LETTERS[letter])
    joined = " ".join(words)
    for vowels, weight in LONG_VOWELS:
        if count := joined.count(vowels):
            total[1] += weight * count
    return total


def _add(total: list[float], weights: Weights) -> None:
    for at, weight in enumerate(weights):
        total[at] += weight


def _two_best(scores: list[float]) -> tuple[int, int]:
    order = sorted(range(len(scores)), key=scores.__getitem__, reverse=True)
    return order[0], order[1]
