"""What a negation denies: the words after it, up to its reach or a word that stops it."""

import pytest

from reader.analysis.lexicon import Lexicon
from reader.analysis.matching import matches, read_clause
from reader.analysis.wordlists import sorted_words

TABLE = {
    "spread": {"neg": {"from": "not", "stop": "but", "reach": 4}},
    "concepts": {"not": ["not", "never"], "but": ["but"], "sell": ["sell*"], "share": ["share*"]},
    "rule": [
        {"categories": ["sharing"], "all": ["sell&neg"]},
        {"categories": ["collection"], "all": ["share"], "none": ["share&neg"]},
    ],
}


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("we never sell your data to anyone else", ["never", "sell", "your", "data"]),
        ("not us but them", ["not", "us"]),
        ("not that you should not sell it", ["not", "that", "you", "should", "not", "sell", "it"]),
        ("we sell data", []),
        ("we do not", ["not"]),
    ],
)
def test_a_negation_denies_what_follows_it(text: str, denied: list[str]) -> None:
    lexicon = Lexicon("en", sorted_words(TABLE))
    (_, _, bit, _) = lexicon._spread[0]
    printed, masks = lexicon.words(text)
    assert [w for w, m in zip(printed, masks, strict=True) if m & bit] == denied


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("we do not sell your data", [True, False]),
        ("we share your data and do not sell it", [True, True]),
        ("we never sell or share it", [True, False]),
        ("not always but often we sell and share it", [False, True]),
    ],
)
def test_rules_tell_a_denied_word_from_a_stated_one(text: str, met: list[bool]) -> None:
    lexicon = Lexicon("en", sorted_words(TABLE))
    reading = read_clause(lexicon, text)
    assert [matches(rule, reading) is not None for rule in lexicon.rules] == met
