"""Word patterns of a lexicon: two words together, words taken out, and the rules that can be met at all."""

import pytest

from reader.analysis.lexicon import Lexicon
from reader.analysis.matching import matches, read_clause
from reader.analysis.wordlists import sorted_words

TABLE = {
    "concepts": {
        "give": ["give*", "-give up", "hand over", "-gift"],
        "buy": ["buy*", "-buy* back again"],
        "data": ["data", "name*"],
        "not": ["not"],
    },
    "rule": [
        {"categories": ["sharing"], "all": ["give|buy", "data"], "none": ["not"]},
        {"categories": ["collection"], "all": ["data"]},
    ],
}


@pytest.mark.parametrize(
    ("text", "concept", "words"),
    [
        ("we give data", "give", ["give"]),
        ("we give up data", "give", []),
        ("we hand over data", "give", ["hand", "over"]),
        ("hand it over", "give", []),
        ("we hand", "give", []),
        ("buy it", "buy", ["buy"]),
        ("buying back again", "buy", []),
        ("buying back", "buy", ["buying"]),
        ("buy back and buy back again", "buy", ["buy"]),
    ],
)
def test_words_together_are_given_and_taken(text: str, concept: str, words: list[str]) -> None:
    lexicon = Lexicon("en", sorted_words(TABLE))
    (option,) = lexicon._term(concept).options
    printed, masks = lexicon.words(text)
    assert [w for w, m in zip(printed, masks, strict=True) if m & option] == words


@pytest.mark.parametrize("text", ["we give names", "we buy data, not names", "a name", "nothing", ""])
def test_rules_left_out_beforehand_would_not_have_matched(text: str) -> None:
    lexicon = Lexicon("en", sorted_words(TABLE))
    reading = read_clause(lexicon, text)
    possible = lexicon.possible(reading.union)
    for rule in lexicon.rules:
        if matches(rule, reading) is not None:
            assert rule in possible
    assert len(possible) == {"we give names": 2, "we buy data, not names": 2, "a name": 1}.get(text, 0)
