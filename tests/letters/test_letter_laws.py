"""What letters cite: verified rows alone, nothing of the Kyrgyz laws, no time that a law does not give."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sample_letters import TODAY, policy, sample, wish, words

from reader.core.codebook import LANGUAGES
from reader.core.letter import AUTHORITY, KINDS, LAWS, OPERATOR, FirstLetter, Period, period_of
from reader.letters.compose import compose
from reader.letters.deadlines import deadline_of
from reader.letters.lawbook import cited, likely_law
from reader.resources import table

TABLE: dict[str, Any] = table("letters/laws.toml")
STATUS = {
    (law, row): (article, status, as_of)
    for law, row, article, status, as_of in (
        line.split("\t")
        for line in (Path(__file__).parents[1] / "analysis" / "laws_status.tsv")
        .read_text("utf-8")
        .splitlines()
    )
}
ROWS = [(law, row) for law, found in TABLE.items() for row in found["lines"]]


@pytest.mark.parametrize(("law", "row"), ROWS)
def test_each_line_rests_on_a_verified_row(law: str, row: dict[str, Any]) -> None:
    name = TABLE[law]["law"] or "kg_digital_code"
    article, status, as_of = STATUS[name, row["row"].removeprefix("kg_digital_code/")]
    assert (status, as_of) == ("verified", row["as_of"])
    allowed = {one.strip() for one in article.split(";")}
    assert {one.strip() for one in row["article"].split(";") if one} <= allowed


def test_each_law_names_its_source_and_each_line_its_date() -> None:
    assert set(TABLE) == set(LAWS) - {"none"}
    for found in TABLE.values():
        assert found["source"]
        assert all(row["as_of"] and row["kind"] in KINDS for row in found["lines"])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_letters_under_kyrgyz_law_name_no_article_and_no_law(kind: str, language: str) -> None:
    letter = compose(sample("ky"), wish(kind, language=language, law="kg"), TODAY)
    text = words(letter)
    assert letter.cited == ()
    assert not re.search(r"№ ?58|No\. ?58|№ ?178|Article|беренесин|-бабы|стать[иея]", text)
    assert "kg_repealed" in letter.notes  # the sample names Law No. 58


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_kyrgyz_agency_is_named_and_no_other_authority(language: str) -> None:
    names = {}
    for law in ("kz", "kg", "ru", "eu"):
        wanted = wish("complain", language=language, law=law, addressee=AUTHORITY)
        names[law] = words(compose(sample("ru"), wanted, TODAY))
    agency = {"kk": "мемлекеттік агенттік", "ky": "мамлекеттик агенттик", "ru": "агентство", "en": "Agency"}
    assert agency[language] in names["kg"]
    for text in names.values():
        assert not re.search("Роскомнадзор|Roskomnadzor|Министерств|Ministry|министрлігі|e-Otinish", text)


def test_94v_gives_no_number_of_days_for_access() -> None:
    text = "We collect your name. You can ask for a copy of your data. ask@shop.example"
    for language in LANGUAGES:
        wanted = wish("access", language=language, law="kz", operator="Shop")
        letter = compose(policy(text), wanted, TODAY)
        assert letter.deadline is None
        assert "no_deadline" in letter.notes
        rest = words(letter).replace("2013", "").replace("2026", "")
        assert not re.search(
            r"\b(?:15|30|3|10|one|three|fifteen)\s+(?:working|рабоч|жұмыс|жумуш|дн|күн)", rest
        )


def test_94v_gives_a_correction_no_day_from_which_it_runs() -> None:
    wanted = wish("correct", law="kz", attached="a copy", operator="Shop")
    text = "We collect your name. You can have your data corrected. ask@shop.example"
    assert compose(policy(text), wanted, TODAY).deadline is None


@pytest.mark.parametrize(
    ("law", "kind", "attached", "due"),
    [
        ("kz", "withdraw", "", date(2026, 12, 17)),
        ("kz", "marketing", "", date(2026, 12, 17)),
        ("kz", "object", "", date(2026, 12, 1)),
        ("kz", "delete", "", None),
        ("ru", "access", "", None),
        ("ru", "correct", "", None),
        ("ru", "correct", "a copy", date(2026, 12, 7)),
        ("ru", "withdraw", "", date(2026, 12, 26)),
        ("ru", "marketing", "", None),
        ("ru", "object", "", None),
        *(("eu", kind, "", date(2026, 12, 26)) for kind in KINDS if kind != "complain"),
        *(("kg", kind, "", None) for kind in KINDS),
        *(("none", kind, "", None) for kind in KINDS),
    ],
)
def test_the_last_day_by_law(law: str, kind: str, attached: str, due: date | None) -> None:
    found = deadline_of(policy("We collect names."), kind, law, TODAY, proved=bool(attached))
    assert (found.due if found else None) == due


def test_the_earlier_of_promise_and_law_counts() -> None:
    fast = policy("Shop Ltd. You can see your data. We answer your requests within 10 days. ask@shop.example")
    slow = policy("Shop Ltd. You can see your data. We answer your requests within 60 days. ask@shop.example")
    by_promise = deadline_of(fast, "access", "eu", TODAY, proved=False)
    by_law = deadline_of(slow, "access", "eu", TODAY, proved=False)
    assert by_promise is not None
    assert by_law is not None
    assert (by_promise.due, bool(by_promise.clause)) == (date(2026, 12, 6), True)
    assert (by_law.due, by_law.article) == (date(2026, 12, 26), "12(3)")


def test_a_time_for_claims_before_a_court_is_no_time_for_requests() -> None:
    found = deadline_of(sample("kk"), "access", "none", TODAY, proved=False)
    assert found is not None
    assert found.period == Period(15, "working day")


@pytest.mark.parametrize(
    ("value", "start", "end"),
    [
        ("1 working day", date(2026, 11, 27), date(2026, 11, 30)),
        ("3-5 working day", date(2026, 11, 26), date(2026, 12, 3)),
        ("30 day", date(2026, 11, 26), date(2026, 12, 26)),
        ("5-30 minute", date(2026, 11, 26), date(2026, 11, 27)),
        ("36 hour", date(2026, 11, 26), date(2026, 11, 28)),
        ("2 week", date(2026, 11, 26), date(2026, 12, 10)),
        ("1 month", date(2027, 1, 31), date(2027, 2, 28)),
        ("3 month", date(2026, 11, 30), date(2027, 2, 28)),
        ("1 year", date(2028, 2, 29), date(2029, 2, 28)),
    ],
)
def test_when_a_period_ends(value: str, start: date, end: date) -> None:
    period = period_of(value)
    assert period is not None
    assert period.ends(start) == end


@pytest.mark.parametrize("value", ["", "soon", "0 day", "x day", "5", "5 moon", "99999 year", "٣ day"])
def test_what_is_no_period(value: str) -> None:
    assert period_of(value) is None


@pytest.mark.parametrize(
    ("text", "law"),
    [
        ("We process data under Law No. 94-V of Kazakhstan. We collect names.", "kz"),
        ("We process data under Federal Law No. 152-FZ of Russia. We collect names.", "ru"),
        ("Under the GDPR you have rights. We collect names.", "eu"),
        ("Under the GDPR and under Law No. 94-V of Kazakhstan you have rights. We collect names.", ""),
        ("Under the GDPR you have rights. This policy is governed by the law of Kazakhstan.", ""),
        ("This policy is governed by the law of the Kyrgyz Republic. We collect names.", "kg"),
        ("This policy is governed by the law of England. Under the GDPR you have rights.", ""),
        ("We collect names.", ""),
        ("Оператор: ТОО «Ромашка» (далее — Компания). Мы собираем имена.", "kz"),
        ("Оператор: ОсОО «Ромашка» (далее — Компания). Мы собираем имена.", "kg"),
        ("Мы собираем имена. Жители Евросоюза имеют права по GDPR.", ""),
    ],
)
def test_which_law_a_policy_points_to(text: str, law: str) -> None:
    assert likely_law(policy(text)) == law


def test_no_article_without_a_line() -> None:
    assert cited("ru", "marketing", "basis") == ()
    assert cited("none", "access", "basis") == ()
    letter = compose(sample("ru"), wish("marketing", law="ru"), TODAY)
    assert letter.cited == ()
    assert "no_article" in letter.notes


def test_a_complaint_tells_the_time_that_counts_and_no_other() -> None:
    for source, days in (("promise", 10), ("law", 60)):
        text = f"You can see your data. We answer your requests within {days} days. ask@shop.example"
        for addressee in (OPERATOR, AUTHORITY):
            wanted = wish("complain", law="eu", operator="Shop", addressee=addressee)
            said = words(compose(policy(text), wanted, TODAY))
            assert ("10 days" in said) == (source == "promise")
            assert "60 days" not in said
            assert ("Article 12(3)" in said) == (source == "law")
            assert ("11 September 2026" if source == "promise" else "1 October 2026") in said


def test_a_complaint_about_a_time_that_is_only_noted_names_no_source() -> None:
    first = FirstLetter("access", date(2026, 9, 1), date(2026, 9, 20))
    said = words(compose(sample("en"), wish("complain", law="eu", first=first), TODAY))
    assert "20 September 2026" in said
    assert "12(3)" not in said
