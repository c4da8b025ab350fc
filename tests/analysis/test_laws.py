"""The laws that a policy names: recognised by number, title or country, and told only from verified rows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from reader import analyse
from reader.analysis.expected import TOPICS
from reader.analysis.laws import named_laws
from reader.core.codebook import FINDINGS, LANGUAGES
from reader.core.expectations import NamedLaw
from reader.core.model import CategoryLabel, Clause, Fact, Finding, Labels, Span
from reader.phrases import Phrases
from reader.resources import table

LAWS: dict[str, Any] = table("laws.toml")
ROWS = [(law, row) for law, found in LAWS.items() for row in found["lines"]]
STATUS = {  # a copy of the list of rows: law, row, article, status, date of the text
    (law, row): (article, status, as_of)
    for law, row, article, status, as_of in (
        line.split("\t")
        for line in (Path(__file__).parent / "laws_status.tsv").read_text("utf-8").splitlines()
    )
}
SPEC = Path(__file__).parents[3] / "shared" / "spec" / "laws.tsv"
SAMPLES = Path(__file__).parents[2] / "resources" / "samples"


def named(*clauses: tuple[str, str], findings: str = "") -> list[NamedLaw]:
    """Return the laws of clauses: each is its words, and "law=… jurisdiction=…" with a bar between values."""
    made = [Clause(f"c{n}", "s1", "", Span(n, n + 1), text) for n, (text, _) in enumerate(clauses)]
    labels = {
        f"c{n}": Labels(
            (CategoryLabel("transfer" if "ships" in text else "legal", 0.9),),
            tuple(Finding(one) for one in findings.split()),
            tuple(Fact(*fact.split("=", 1)) for fact in facts.split("|") if fact),
        )
        for n, (text, facts) in enumerate(clauses)
    }
    return list(named_laws(made, labels))


@pytest.mark.parametrize(
    ("text", "facts", "law"),
    [
        ("94-V Заңы", "law=№ 94-V", "kz_94v"),
        ("Закон № 94-В", "law=№ 94-В ЗРК", "kz_94v"),
        ("Заң", "law=«Дербес деректер және оларды қорғау туралы»", "kz_94v"),
        ("Заң", "law=«Дербес деректер туралы»|jurisdiction=KZ", "kz_94v"),
        ("Заң", "law=«Дербес деректер туралы»", ""),
        ("Закон", "law=«О персональных данных»|jurisdiction=RU", "ru_152fz"),
        ("Закон", "law=«О персональных данных»|jurisdiction=KZ|jurisdiction=RU", ""),
        ("Закон", "law=«О персональных данных»|jurisdiction=KG", "kg_58"),
        ("152-ФЗ", "law=152-ФЗ", "ru_152fz"),
        ("ФЗ-152", "law=ФЗ-152", "ru_152fz"),
        ("закон № 152 о персональных данных", "law=№ 152|jurisdiction=RU", "ru_152fz"),
        ("закон № 152 о рекламе", "law=№ 152|jurisdiction=RU", ""),
        ("№ 58 «Жеке мүнөздөгү маалымат жөнүндө» Мыйзам", "law=№ 58|jurisdiction=KG", "kg_58"),
        ("Мыйзам", "law=«Жеке мүнөздөгү маалымат жөнүндө»", "kg_58"),
        ("№ 58 токтому", "law=№ 58|jurisdiction=KG", ""),
        ("Цифровой кодекс № 178", "law=№ 178|jurisdiction=KG", "kg_digital_code"),
        ("Digital Code", "law=Digital Code|jurisdiction=KG", "kg_digital_code"),
        ("Digital Code", "law=Digital Code|jurisdiction=KZ", ""),
        ("the GDPR", "law=GDPR", "eu_gdpr"),
        ("CCPA", "law=CCPA/CPRA", ""),
        ("no law", "jurisdiction=KZ", ""),
    ],
)
def test_a_law_is_recognised_by_what_names_it(text: str, facts: str, law: str) -> None:
    assert [one.id for one in named((text, facts))] == ([law] if law else [])


def test_a_country_elsewhere_in_the_policy_helps_unless_data_only_goes_there() -> None:
    law = ("The law on personal data applies", "law=personal data")
    assert [one.id for one in named(law, ("Laws of Kazakhstan", "jurisdiction=KZ"))] == ["kz_94v"]
    assert named(law, ("It ships data to Kazakhstan", "jurisdiction=KZ")) == []


def test_a_line_for_a_practice_is_told_where_the_practice_is() -> None:
    (without,) = named(("the GDPR", "law=GDPR"))
    (with_it,) = named(("the GDPR", "law=GDPR"), findings="automated_processing")
    assert {line.id for line in with_it.lines} - {line.id for line in without.lines} == {"automated"}


def test_a_law_keeps_every_clause_that_names_it() -> None:
    (law,) = named(("the GDPR", "law=GDPR"), ("none", ""), ("the GDPR again", "law=GDPR"))
    assert law.clauses == ("c0", "c2")


@pytest.mark.parametrize(("law", "row"), ROWS, ids=lambda one: one if isinstance(one, str) else one["id"])
def test_each_line_is_a_verified_row_with_its_article_and_date(law: str, row: dict[str, str]) -> None:
    assert STATUS[law, row["row"]] == (row["article"], "verified", row["as_of"])
    assert row["article"]
    assert row["topic"] in {"", *(topic.id for topic in TOPICS)}
    assert row.get("when", "") in {"", *FINDINGS}


def test_the_list_of_rows_holds_unverified_ones_to_keep_out() -> None:
    assert {status for _, status, _ in STATUS.values()} == {"verified", "unverified"}
    assert STATUS["kg_digital_code", "authority/in_force"][1] == "unverified"


@pytest.mark.skipif(not SPEC.exists(), reason="the list of laws is not here")
def test_the_copy_of_the_list_is_true() -> None:
    lines = [line.split("\t") for line in SPEC.read_text("utf-8").splitlines()[1:]]
    theirs = {(r[0], f"{r[2]}/{r[3]}"): (r[4], r[7], "" if r[9] == "undated" else r[9]) for r in lines}
    assert theirs == STATUS


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_law_and_line_has_its_words_and_no_other(language: str) -> None:
    words = table(f"phrases/{language}.toml")["law"]["named"]
    assert {law: set(row.get("line", {})) for law, row in words.items()} == {
        law: {line["id"] for line in found["lines"]} for law, found in LAWS.items()
    }
    for law, row in words.items():
        assert ("caution" in row) == bool(LAWS[law].get("caution")), law


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_date_of_the_text_is_told_once_or_with_each_line(language: str) -> None:
    phrases = Phrases.load(language)
    (gdpr,) = named(("the GDPR", "law=GDPR"))
    (russian,) = named(("152-ФЗ", "law=152-ФЗ"))
    date = phrases.date("2026-02-14")
    assert date in phrases.law_about(gdpr)
    assert not any(date in phrases.law_line(gdpr, line) for line in gdpr.lines)
    told = {line.id: phrases.law_line(russian, line) for line in russian.lines}
    assert phrases.date("2011-07-25") in told["rights"]
    assert phrases.text("law.undated") in told["abroad"]
    assert all(line.article in told[line.id] for line in russian.lines)


@pytest.mark.parametrize(
    ("language", "must", "policy"),
    [
        ("kk", "тиіс", "саясат"),
        ("ky", "керек", "саясат"),
        ("ru", "долж", "политик"),
        ("en", "must", "policy"),
    ],
)
def test_the_law_of_kazakhstan_is_never_said_to_rule_the_policy(
    language: str, must: str, policy: str
) -> None:
    lines = table(f"phrases/{language}.toml")["law"]["named"]["kz_94v"]["line"]
    assert not any(must in text.lower() and policy in text.lower() for text in lines.values())


def test_the_repeal_is_told_as_a_report_and_without_articles() -> None:
    (law,) = named(("Мыйзам", "law=«Жеке мүнөздөгү маалымат жөнүндө»"))
    assert law.caution
    assert law.lines == ()
    for language, could_not in (
        ("kk", "алмадық"),
        ("ky", "алган жокпуз"),
        ("ru", "не смогли"),
        ("en", "could not"),
    ):
        assert could_not in Phrases.load(language).law_about(law)


@pytest.mark.parametrize(
    ("name", "law"),
    [
        ("aqbulaq.kk.md", "kz_94v"),
        ("samovar.ru.html", "kz_94v"),
        ("tynchtyk.ky.txt", "kg_58"),
        ("larkfield.en.md", "eu_gdpr"),
    ],
)
def test_the_samples_name_their_law(name: str, law: str) -> None:
    analysis = analyse(SAMPLES / name)
    (found,) = analysis.overview.laws
    assert found.id == law
    assert set(found.clauses) <= set(analysis.labels)
