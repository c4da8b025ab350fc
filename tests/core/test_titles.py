"""What a policy is called where its file does not say."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from reader import analyse
from reader.core.lookup import Lookup
from reader.core.scope import Scope, scoped
from reader.core.titles import title_of

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
BODY = "\n\n1. Your data\n\n1.1 We collect your name.\n\n2. Sharing\n\n2.1 We share it with partners.\n"


@pytest.mark.parametrize(
    ("first", "title"),
    [
        ("SHOP PRIVACY POLICY", "SHOP PRIVACY POLICY"),
        ("Дүкеннің құпиялылық саясаты", "Дүкеннің құпиялылық саясаты"),
        ("Дүкөндүн купуялык саясаты", "Дүкөндүн купуялык саясаты"),
        ("Политика конфиденциальности", "Политика конфиденциальности"),
        ("WHAT WE COLLECT", ""),
        ("1. Policy", ""),
    ],
)
def test_a_text_is_called_by_the_heading_that_it_begins_with(first: str, title: str) -> None:
    assert title_of(analyse(first + BODY)) == title


def test_the_document_knows_best() -> None:
    assert title_of(analyse(SAMPLES / "larkfield.en.md")) == "Larkfield Privacy Policy"


def test_a_part_keeps_the_title_of_the_whole() -> None:
    whole = analyse(SAMPLES / "tynchtyk.ky.txt")
    part = scoped(whole, Scope(sections=frozenset({whole.sections[4].id})))
    assert title_of(part) == title_of(whole) == "«ТЫНЧТЫК» КЛИНИКАСЫНЫН КУПУЯЛЫК САЯСАТЫ"


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.*")), ids=lambda path: path.name)
def test_no_two_clauses_have_one_name(path: Path) -> None:
    names = Counter(Lookup(analyse(path)).references.values())
    assert max(names.values()) == 1


def test_a_number_that_is_printed_twice_names_no_clause() -> None:
    text = "1. Data\n\n1) your name;\n\n2) your e-mail.\n\n2. Rights\n\n1) to see it;\n\n2) to delete it.\n"
    assert list(Lookup(analyse(text)).references.values()) == ["1/1", "1/2", "2/1", "2/2"]
