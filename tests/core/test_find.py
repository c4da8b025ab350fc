"""Finding is a plain search that forgives case and the letters a Russian keyboard lacks."""

from __future__ import annotations

import random
import re
import time

import pytest

from reader.core.find import find_all
from reader.core.model import Span

PAIRS = {"ё": "е", "қ": "к", "ғ": "г", "ң": "н", "ө": "о", "ү": "у", "ұ": "у", "ә": "а", "і": "и", "һ": "х"}
TEXT = "Құпиялылық саясаты. Үшінші тараптарға ештеңе берілмейді.\nКүй, куй, КҮЙ; «ұйым» – all о’key."


def found(text: str, wanted: str, **choices: bool) -> list[str]:
    return [text[span.start : span.end] for span in find_all(text, wanted, **choices)]


def test_exact_and_with_case_it_is_a_plain_search() -> None:
    chance = random.Random(7)
    for _ in range(400):
        text = "".join(chance.choices("abА ү\n.", k=60)).replace("\n", "|")
        wanted = "".join(chance.choices("abАү", k=chance.randint(1, 3)))
        expected = [Span(m.start(), m.end()) for m in re.finditer(re.escape(wanted), text)]
        assert find_all(text, wanted, case=True, exact=True) == expected


def test_without_case_it_is_a_plain_search_of_small_letters() -> None:
    chance = random.Random(11)
    for _ in range(400):
        text = "".join(chance.choices("aBbАаҮү ", k=60))
        wanted = "".join(chance.choices("aBАҮ", k=chance.randint(1, 3)))
        expected = [Span(m.start(), m.end()) for m in re.finditer(re.escape(wanted.lower()), text.lower())]
        assert find_all(text, wanted, exact=True) == expected


@pytest.mark.parametrize(("ours", "typed"), PAIRS.items())
def test_letters_that_a_keyboard_lacks_are_found_by_their_neighbours(ours: str, typed: str) -> None:
    assert found(f"a{ours}b", typed) == [ours]
    assert found(f"a{typed}b", ours) == [typed]
    assert found(f"a{ours.upper()}b", typed) == [ours.upper()]
    assert found(f"a{ours.upper()}b", typed.upper(), case=True) == [ours.upper()]
    assert found(f"a{ours.upper()}b", typed, case=True) == []
    assert found(f"a{ours}b", typed, exact=True) == []


def test_words_typed_on_a_russian_keyboard() -> None:
    assert found(TEXT, "купиялылык") == ["Құпиялылық"]
    assert found(TEXT, "ушинши") == ["Үшінші"]
    assert found(TEXT, "куй") == ["Күй", "куй", "КҮЙ"]
    assert found(TEXT, "куй", exact=True) == ["куй"]
    assert found(TEXT, "Күй", case=True) == ["Күй"]


def test_case_counts_only_when_asked() -> None:
    assert found("Data data DATA", "data") == ["Data", "data", "DATA"]
    assert found("Data data DATA", "data", case=True) == ["data"]
    assert found("Data data DATA", "DATA", case=True) == ["DATA"]


def test_whole_words() -> None:
    text = "сайт сайты, (сайт) сайт-карта эсайт 2сайт веб-сайт"
    assert len(find_all(text, "сайт")) == 7
    assert [span.start for span in find_all(text, "сайт", words=True)] == [0, 13, 19, 46]


def test_a_part_of_a_word_does_not_hide_the_whole_word_that_begins_in_it() -> None:
    assert find_all("aa a aa", "a", words=True) == [Span(3, 4)]
    assert find_all("a.a a.a.a", "a.a", words=True) == [Span(0, 3), Span(4, 7)]


def test_places_do_not_overlap() -> None:
    assert find_all("aaaaa", "aa") == [Span(0, 2), Span(2, 4)]


def test_a_line_break_or_no_break_space_is_a_space() -> None:
    assert found("жеке\nдеректер жеке\u00a0деректер", "жеке деректер") == [
        "жеке\nдеректер",
        "жеке\u00a0деректер",
    ]


@pytest.mark.parametrize("wanted", ["", " ", "\n\t"])
def test_nothing_wanted_is_nothing_found(wanted: str) -> None:
    assert find_all(TEXT, wanted) == []


def test_nothing_is_found_where_it_is_not() -> None:
    assert find_all(TEXT, "cookie") == []
    assert find_all("", "cookie") == []
    assert find_all("ab", "abc") == []


@pytest.mark.parametrize("before", ["İİ ", "ẞ ", "😀🔒 ", "ŉ ", "e\u0301 "])
@pytest.mark.parametrize("choices", [{}, {"case": True}, {"exact": True}])
def test_offsets_are_those_of_the_text_whatever_stands_before(before: str, choices: dict[str, bool]) -> None:
    text = f"{before}деректер {before}деректер"
    spans = find_all(text, "деректер", **choices)
    assert [text[span.start : span.end] for span in spans] == ["деректер", "деректер"]
    assert [span.start for span in spans] == [len(before), len(before) * 2 + 9]


def test_words_are_taken_literally() -> None:
    assert found("a.c abc (a) [a-z]* \\d", ".c") == [".c"]
    assert found("a.c abc (a) [a-z]* \\d", "[a-z]*") == ["[a-z]*"]
    assert found("a.c abc (a) [a-z]* \\d", "\\d") == ["\\d"]


def test_a_long_text_is_searched_at_once() -> None:
    text = "a" * 1_000_000
    start = time.process_time()
    assert find_all(text, "a" * 50 + "b") == []
    assert find_all(text, "aa", words=True) == []
    assert time.process_time() - start < 5
