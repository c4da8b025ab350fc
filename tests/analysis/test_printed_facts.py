"""Printed facts: a table of clauses of our own, hostile text, and what a whole policy says of itself."""

import time
import tomllib
from pathlib import Path

import pytest

from reader.analysis.printed import (
    document_dates,
    document_operator,
    document_updated,
    printed_facts,
)
from reader.core.codebook import LANGUAGES, PRINTED_FACTS
from reader.core.model import Clause, Fact, Span

TABLE = tomllib.loads((Path(__file__).parent / "printed_cases.toml").read_text("utf-8"))
CASES = [
    pytest.param(*case, id=f"{kind}-{case[0]}-{place}")
    for kind, cases in TABLE.items()
    for place, case in enumerate(cases)
]
HOSTILE = (
    *(
        "a",
        "а",
        " ",
        "1",
        "1 ",
        "1-",
        "а.",
        "a.",
        "a-",
        "A ",
        "А ",
        "@",
        "a@",
        "a@a.",
        "+7 ",
        "(1",
        "№ ",
        "№1 ",
    ),
    *(
        "«",
        "«a",
        '"',
        "(",
        "(бұдан әрі ",
        "(далее ",
        "күн ",
        "он ",
        "он-",
        "жыл 20",
        "2024 ж ",
        "May 2",
        "www.",
        "http://",
    ),
    *(
        "Inc ",
        "ЖШС ",
        "ТОО «",
        "бір ай ",
        "5 лет ",
        "дербес деректер ",
        "закон о ",
        "under 1 ",
        "ҚР заң ",
        "US law ",
        "X how ",
    ),
    *(
        "бөлісу туралы ",
        "операторы — ",
        "developed by ",
        "20 жас",
        "two-",
        "twenty four ",
        "Закон О персональных данных ",
    ),
)


def categories(names: str) -> frozenset[str]:
    return frozenset(names.split(",")) - {""}


@pytest.mark.parametrize(("language", "text", "about", "found", "expected"), CASES)
def test_clause_has_exactly_these_printed_facts(
    language: str, text: str, about: str, found: str, expected: list[str]
) -> None:
    facts = printed_facts(text, language, categories=categories(about), findings=categories(found))
    assert {f"{f.type}={f.value}" for f in facts} == set(expected)


@pytest.mark.parametrize(("language", "text", "about", "found", "expected"), CASES)
def test_evidence_is_words_of_the_clause(
    language: str, text: str, about: str, found: str, expected: list[str]
) -> None:
    folded = " ".join(text.split())
    for fact in printed_facts(text, language):
        assert fact.type in PRINTED_FACTS
        assert fact.text
        assert fact.text in folded


def test_every_type_and_language_is_in_the_table() -> None:
    for kind in PRINTED_FACTS:
        assert {case[0] for case in TABLE[kind]} >= set(LANGUAGES)
        assert any(not case[4] for case in TABLE[kind])


@pytest.mark.parametrize("language", [*LANGUAGES, "und"])
@pytest.mark.parametrize("filler", HOSTILE)
def test_hostile_text_is_read_in_linear_time(language: str, filler: str) -> None:
    printed_facts("№ 1 жас.", language)

    def seconds(size: int) -> float:
        text = (filler * size)[:size]
        start = time.process_time()
        printed_facts(text, language)
        return time.process_time() - start

    best = min(seconds(10_000) for _ in range(2))
    assert best < 0.15 or best < 20 * min(seconds(2_000) for _ in range(3))
    assert best < 1.5


@pytest.mark.parametrize("text", ["", " ", "—", "İİİ 5 İ", "\ufffd"])
def test_nothing_printed_gives_nothing(text: str) -> None:
    assert printed_facts(text, "kk") == ()


def test_a_value_is_named_once() -> None:
    facts = printed_facts("Сайт saulet.kz, тағы да saulet.kz сайты.", "kk")
    assert [f.value for f in facts] == ["saulet.kz"]


def clauses(count: int) -> list[Clause]:
    return [Clause(f"c{n}", "s1", "", Span(0, 0), "") for n in range(count)]


def test_operator_with_a_legal_form_is_preferred_in_the_introduction() -> None:
    facts = {"c0": [Fact("operator", "Saulet")], "c2": [Fact("operator", "«Сәулет» ЖШС")]}
    assert document_operator(clauses(3), facts) == "«Сәулет» ЖШС"


def test_a_firm_named_late_does_not_replace_the_operator_of_the_introduction() -> None:
    facts = {"c0": [Fact("operator", "Saulet")], "c40": [Fact("operator", "ТОО «Курьер»")]}
    assert document_operator(clauses(41), facts) == "Saulet"


def test_no_operator() -> None:
    assert document_operator(clauses(2), {"c0": [Fact("email", "a@b.kz")]}) is None


def test_latest_dates_of_the_policy() -> None:
    facts = [
        [Fact("date", "updated:2022-06-02")],
        [Fact("age", "13"), Fact("date", "updated:2023-01")],
        [Fact("date", "effective:2023-02-01")],
    ]
    assert document_dates(facts) == ("2023-01", "2023-02-01")
    assert document_updated(facts) == "2023-01"
    assert document_updated([]) is None
