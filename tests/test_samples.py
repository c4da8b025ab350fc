"""The sample policies and their gold labels: whole, consistent, and worded alike."""

from __future__ import annotations

from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from reader.core.codebook import CATEGORIES, FACT_VALUES, FINDINGS, PRINTED_FACTS

ROOT = Path(__file__).parent.parent
GOLD = Path(__file__).parent / "samples"
SAMPLES = ("aqbulaq.kk.md", "tynchtyk.ky.txt", "samovar.ru.html", "larkfield.en.md")
FEWEST_FINDINGS = 45
DURATIONS = {"reply", "retention", "claim", "lookback"}


@dataclass(frozen=True)
class Unit:
    """One line of a gold file; an empty cell is written as a hyphen."""

    number: int
    start: int
    end: int
    kind: str
    categories: tuple[str, ...]
    findings: tuple[str, ...]
    facts: tuple[str, ...]


class MainText(HTMLParser):
    """Gathers what stands inside <main>, where a saved page keeps its article."""

    def __init__(self) -> None:
        super().__init__()
        self.depth = 0
        self.inside: list[str] = []
        self.outside: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.depth += tag == "main"

    def handle_endtag(self, tag: str) -> None:
        self.depth -= tag == "main"

    def handle_data(self, data: str) -> None:
        (self.inside if self.depth else self.outside).append(data)


def cell(text: str, separator: str) -> tuple[str, ...]:
    return () if text == "-" else tuple(text.split(separator))


def gold(sample: str) -> tuple[str, list[Unit]]:
    name = sample.rpartition(".")[0]
    units = []
    for line in (GOLD / f"{name}.gold.tsv").read_text("utf-8").splitlines():
        number, start, end, kind, categories, findings, facts = line.split("\t")
        units.append(
            Unit(
                int(number),
                int(start),
                int(end),
                kind,
                cell(categories, ","),
                cell(findings, ","),
                cell(facts, ";"),
            )
        )
    return (GOLD / f"{name}.txt").read_text("utf-8"), units


def words_of(sample: str) -> str:
    """Return the words that a person sees of the sample's own text, without markup."""
    source = (ROOT / "resources" / "samples" / sample).read_text("utf-8")
    if sample.endswith(".html"):
        page = MainText()
        page.feed(source)
        return "".join(page.inside)
    if sample.endswith(".md"):
        inline = [token for token in MarkdownIt("js-default").parse(source) if token.type == "inline"]
        return "\n".join(child.content for token in inline for child in token.children or ())
    return source


def letters(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


@pytest.mark.parametrize("sample", SAMPLES)
def test_gold_uses_only_words_of_the_codebook(sample: str) -> None:
    _, units = gold(sample)
    for unit in units:
        assert unit.kind in {"heading", "body", "junk"}, unit
        assert set(unit.categories) <= set(CATEGORIES), unit
        assert set(unit.findings) <= set(FINDINGS), unit
        if unit.kind != "body":
            assert unit.categories + unit.findings + unit.facts == (), unit
        for fact in unit.facts:
            kind, _, value = fact.partition("=")
            assert value, unit
            if kind in FACT_VALUES:
                assert value in FACT_VALUES[kind], unit
            else:
                assert kind in PRINTED_FACTS, unit
            if kind == "duration":
                assert value.partition(":")[0] in DURATIONS, unit


@pytest.mark.parametrize("sample", SAMPLES)
def test_a_finding_brings_its_category(sample: str) -> None:
    _, units = gold(sample)
    for unit in units:
        for finding in unit.findings:
            # An assumed consent is no choice: it stands with the practice that it covers.
            if finding != "consent_assumed":
                assert FINDINGS[finding].category in unit.categories, unit


@pytest.mark.parametrize("sample", SAMPLES)
def test_printed_values_are_in_the_words_of_their_unit(sample: str) -> None:
    text, units = gold(sample)
    for unit in units:
        for fact in unit.facts:
            kind, _, value = fact.partition("=")
            if kind in {"email", "url", "phone", "law", "operator", "age"}:
                assert value in text[unit.start : unit.end], unit


@pytest.mark.parametrize("sample", SAMPLES)
def test_units_cover_the_text_in_order(sample: str) -> None:
    text, units = gold(sample)
    assert [unit.number for unit in units] == list(range(1, len(units) + 1))
    at = 0
    for unit in units:
        assert at <= unit.start < unit.end <= len(text), unit
        assert not text[at : unit.start].strip("\n •"), f"left out before unit {unit.number}"
        words = text[unit.start : unit.end]
        assert words == words.strip(), unit
        assert "\n" not in words, unit
        at = unit.end
    assert not text[at:].strip()


@pytest.mark.parametrize("sample", SAMPLES)
def test_each_sample_answers_every_question(sample: str) -> None:
    _, units = gold(sample)
    assert 40 <= sum(unit.kind == "body" for unit in units) <= 80
    assert {c for unit in units for c in unit.categories} == set(CATEGORIES)
    assert len({f for unit in units for f in unit.findings}) >= FEWEST_FINDINGS
    types = {fact.partition("=")[0] for unit in units for fact in unit.facts}
    assert types == {*FACT_VALUES, *PRINTED_FACTS}


def test_the_four_together_say_everything_once() -> None:
    units = [unit for sample in SAMPLES for unit in gold(sample)[1]]
    assert {f for unit in units for f in unit.findings} == set(FINDINGS)
    facts = {fact for unit in units for fact in unit.facts}
    assert {f"{kind}={value}" for kind, values in FACT_VALUES.items() for value in values} <= facts


@pytest.mark.parametrize("sample", SAMPLES)
def test_gold_is_worded_like_the_sample(sample: str) -> None:
    text, _ = gold(sample)
    assert letters(words_of(sample)) == letters(text)


def test_the_saved_page_carries_what_no_reader_wants() -> None:
    page = MainText()
    page.feed((ROOT / "resources" / "samples" / "samovar.ru.html").read_text("utf-8"))
    around, policy = "".join(page.outside), "".join(page.inside)
    for words in ("Доставка и оплата", "Все права защищены", "Оставаясь на сайте", "document.cookie"):
        assert words in around
        assert words not in policy
