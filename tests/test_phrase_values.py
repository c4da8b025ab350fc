"""Values in words: closed lists, countries, durations with their plurals, dates and lists of things."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator

import pytest

from reader.core.codebook import FACT_VALUES, LANGUAGES, PRINTED_FACTS
from reader.core.model import Fact
from reader.phrases import Phrases
from reader.resources import resource

PRINTED = {
    "email": "ask@aqbota.example",
    "url": "aqbota.example",
    "phone": "+7 700 000 00 00",
    "age": "16",
    "law": "№ 94-V",
    "operator": "«Ақбота» ЖШС",
    "jurisdiction": "KZ",
    "duration": "reply:30 day",
    "date": "updated:2024-03-05",
}


@pytest.fixture(scope="module", params=LANGUAGES)
def phrases(request: pytest.FixtureRequest) -> Phrases:
    return Phrases.load(request.param)


def in_all(*words: str) -> dict[str, str]:
    return dict(zip(LANGUAGES, words, strict=True))


def test_every_closed_value_has_words_of_its_own(phrases: Phrases) -> None:
    for kind, values in FACT_VALUES.items():
        words = [phrases.value(Fact(kind, value)) for value in values]
        assert len(set(words)) == len(values), kind
        assert all(word == word.strip() and "_" not in word and "{" not in word for word in words)


def printed_countries() -> Iterator[str]:
    for language in LANGUAGES:
        place = tomllib.loads(resource(f"printed/{language}.toml").read_text("utf-8"))["place"]
        yield from place["countries"]
        yield from place["acronyms"]


@pytest.mark.parametrize("country", sorted(set(printed_countries())))
def test_every_country_that_we_can_read_has_a_name(phrases: Phrases, country: str) -> None:
    name = phrases.value(Fact("jurisdiction", country))
    assert name != country
    assert name.strip() == name != ""


def test_every_type_of_fact_has_a_label(phrases: Phrases) -> None:
    values = {**{kind: all_of[0] for kind, all_of in FACT_VALUES.items()}, **PRINTED}
    assert set(values) == {*FACT_VALUES, *PRINTED_FACTS}
    facts = [Fact(kind, value) for kind, value in values.items()]
    purposes = ("retention:3 year", "claim:1 year", "lookback:12 month")
    facts += [*(Fact("duration", one) for one in purposes), Fact("date", "effective:2024-01-01")]
    said = [phrases.fact(fact) for fact in facts]
    assert len({one.partition(": ")[0] for one in said}) == len(facts)
    assert all(one.endswith(f": {phrases.value(fact)}") for one, fact in zip(said, facts, strict=True))


RUSSIAN = {
    "minute": "1 минута, 2 минуты, 5 минут, 11 минут, 21 минута",
    "hour": "1 час, 2 часа, 5 часов, 11 часов, 21 час",
    "day": "1 день, 2 дня, 5 дней, 11 дней, 21 день",
    "working day": "1 рабочий день, 2 рабочих дня, 5 рабочих дней, 11 рабочих дней, 21 рабочий день",
    "week": "1 неделя, 2 недели, 5 недель, 11 недель, 21 неделя",
    "month": "1 месяц, 2 месяца, 5 месяцев, 11 месяцев, 21 месяц",
    "year": "1 год, 2 года, 5 лет, 11 лет, 21 год",
}
ONE_FORM = {
    "kk": ("минут", "сағат", "күн", "жұмыс күні", "апта", "ай", "жыл"),
    "ky": ("мүнөт", "саат", "күн", "жумуш күнү", "жума", "ай", "жыл"),
}
COUNTS = (1, 2, 5, 11, 21)


@pytest.mark.parametrize("unit", RUSSIAN)
def test_durations_agree_with_their_number(unit: str) -> None:
    def said(language: str) -> list[str]:
        loaded = Phrases.load(language)
        return [loaded.value(Fact("duration", f"retention:{n} {unit}")) for n in COUNTS]

    assert ", ".join(said("ru")) == RUSSIAN[unit]
    assert said("en") == [f"{n} {unit}{'' if n == 1 else 's'}" for n in COUNTS]
    for language, words in ONE_FORM.items():
        word = words[list(RUSSIAN).index(unit)]
        assert said(language) == [f"{n} {word}" for n in COUNTS]


def test_a_range_agrees_with_its_last_number() -> None:
    said = {
        language: Phrases.load(language).value(Fact("duration", "retention:6-24 month"))
        for language in LANGUAGES
    }
    assert said == in_all("6–24 ай", "6–24 ай", "6–24 месяца", "6–24 months")


@pytest.mark.parametrize(
    ("iso", "said"),
    [
        (
            "2022-06-02",
            in_all("2022 жылғы 2 маусым", "2022-жылдын 2-июну", "2 июня 2022 года", "2 June 2022"),
        ),
        (
            "2024-12-31",
            in_all(
                "2024 жылғы 31 желтоқсан",
                "2024-жылдын 31-декабры",
                "31 декабря 2024 года",
                "31 December 2024",
            ),
        ),
        ("2024-03", in_all("2024 жылғы наурыз", "2024-жылдын марты", "март 2024 года", "March 2024")),
        ("2024-05", in_all("2024 жылғы мамыр", "2024-жылдын майы", "май 2024 года", "May 2024")),
        ("2024-13", in_all(*["2024-13"] * 4)),
        ("2023-02-30", in_all(*["2023-02-30"] * 4)),
        ("soon", in_all(*["soon"] * 4)),
    ],
)
def test_dates_read_as_people_write_them(iso: str, said: dict[str, str]) -> None:
    assert {language: Phrases.load(language).date(iso) for language in LANGUAGES} == said


def test_every_month_has_a_name_of_its_own(phrases: Phrases) -> None:
    for form in ("2024-{:02}", "2024-{:02}-09"):
        said = [phrases.date(form.format(month)) for month in range(1, 13)]
        assert len(set(said)) == 12
        assert not any("{" in one for one in said)


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, in_all("", "", "", "")),
        (1, in_all("a", "a", "a", "a")),
        (2, in_all("a және b", "a жана b", "a и b", "a and b")),
        (5, in_all("a, b, c, d және e", "a, b, c, d жана e", "a, b, c, d и e", "a, b, c, d and e")),
    ],
)
def test_things_are_joined_as_the_language_does(count: int, said: dict[str, str]) -> None:
    assert {language: Phrases.load(language).join("abcde"[:count]) for language in LANGUAGES} == said


def test_a_long_list_names_some_and_counts_the_rest(phrases: Phrases) -> None:
    for count, left in ((6, "2"), (7, "3")):
        said = phrases.join("стуфхцч"[:count])
        assert said.startswith("с, т, у, ф ")
        assert left in said
        assert not set("хцч") & set(said.split())


@pytest.mark.parametrize(("seconds", "minutes"), [(0, 1), (29, 1), (60, 1), (130, 2), (1260, 21)])
def test_reading_takes_at_least_a_minute(phrases: Phrases, seconds: int, minutes: int) -> None:
    assert phrases.plural("unit.minute", minutes) in phrases.reading_time(seconds)
