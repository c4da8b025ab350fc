"""Sentences that take a turn which few policies take: each says what must, or must not, be made of it."""

from dataclasses import replace

import pytest

from reader import analyse
from reader.analysis.comparing import compare
from reader.analysis.contradiction_values import Value
from reader.analysis.contradiction_words import said_of
from reader.analysis.facts import clause_facts
from reader.analysis.labelling import Given, label_clauses
from reader.analysis.lexicon import load
from reader.analysis.matching import read_clause, read_heading
from reader.analysis.meaning import pair_by_meaning
from reader.analysis.printed import printed_facts
from reader.core.comparison import ChangeKind, Status
from reader.core.labels import Fact, Finding
from reader.core.model import Analysis, Clause, Section, Span

KEEPS = "We keep your name for three years. We share your name with advertisers."


def values(text: str, language: str, kind: str, *, findings: frozenset[str] = frozenset()) -> list[str]:
    found = printed_facts(text, language, findings=findings)
    return [fact.value for fact in found if fact.type == kind]


def printed(text: str, language: str, kind: str, *, categories: frozenset[str] = frozenset()) -> list[str]:
    return [f.text for f in printed_facts(text, language, categories=categories) if f.type == kind]


def relabelled(policy: Analysis, clause: str, *findings: Finding) -> Analysis:
    labels = {**policy.labels, clause: replace(policy.labels[clause], findings=findings)}
    return replace(policy, labels=labels)


def test_other_labels_of_the_same_words_are_no_change() -> None:
    old = analyse(KEEPS)
    new = relabelled(old, old.clauses[0].id, Finding("sells_data", confidence=0.9))
    assert compare(old, new).changes == ()


@pytest.mark.parametrize(("confidence", "turned"), [(0.9, True), (0.2, False)])
def test_what_is_hardly_said_does_not_turn_into_a_certainty(confidence: float, turned: bool) -> None:
    old = analyse("We may share your name with advertisers.")
    new = analyse("We share your name with advertisers.")
    sharing = Finding("shares_with_partners", may=True), Finding("shares_with_partners")
    before = relabelled(old, old.clauses[0].id, sharing[0])
    after = relabelled(new, new.clauses[0].id, replace(sharing[1], confidence=confidence))
    kinds = {change.kind for change in compare(before, after).changes}
    assert (ChangeKind.FIRM in kinds) is turned


def test_values_for_different_things_never_exclude_each_other() -> None:
    year, month = (Fact("duration", f"retention:1 {unit}", f"a {unit}") for unit in ("year", "month"))
    policy = analyse("We keep your name for a year.")
    [said] = said_of(policy.clauses, policy.labels)
    one = Value(said, year, ("retention", "name"))
    assert one.differs(Value(said, month, ("retention", "name")))
    assert not one.differs(Value(said, month, ("retention", "address")))


def test_a_password_that_is_protected_is_no_data_that_they_collect() -> None:
    lexicon = load("en")
    text = "Your password is encrypted."
    reading = read_clause(
        lexicon, text, lead=None, heading=read_heading(lexicon, ""), lead_categories=frozenset()
    )

    def data(*categories: str) -> list[str]:
        facts = clause_facts(reading, text, frozenset(categories), (), denied=False)
        return [fact.value for fact in facts if fact.type == "data"]

    assert data("collection") == ["account_credentials"]
    assert data("security") == []


def test_what_the_rules_gave_is_told_for_training() -> None:
    clause = Clause("c1", "s1", "", Span(0, 35), "We never sell your personal data.", None, "en")
    gave: dict[str, Given] = {}
    section = Section("s1", "", "", 1, None, ("c1",))
    label_clauses([section], [clause], "en", [], with_model=False, rules_gave=gave)
    assert list(gave["c1"].findings) == ["does_not_sell"]


def test_foreign_letters_without_a_known_word_are_in_no_language() -> None:
    english = " ".join(f"We keep your name for {n} days and your address for as long." for n in range(2, 9))
    found = analyse(f"{english}\n\nЋђљ њџђ ћљњ џћђ.")
    assert {clause.language for clause in found.clauses[:-1]} == {"en"}
    assert found.clauses[-1].language == "und"


def test_pairs_by_meaning_are_looked_for_near_their_place_only() -> None:
    filling = "\n\n".join(f"The weather in town {n} is fine." for n in range(140))
    old = analyse("We keep your name for 900 days.\n\nThe weather is fine.")
    near, far = (
        analyse(text)
        for text in (f"Мы храним имя 900 дней.\n\n{filling}", f"{filling}\n\nМы храним имя 900 дней.")
    )
    for new, found in ((near, True), (far, False)):
        entries = pair_by_meaning(old, new)
        pairs = [one for one in entries if one.status is Status.SAME and one.new and "900" in one.new.text]
        assert bool(pairs) is found
        assert sum(one.new is not None for one in entries) == len(new.clauses)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Ask at https://intranet or at help.example.org.", "en", ["help.example.org"]),
        ("Ask at https://help.example/ask), please.", "en", ["https://help.example/ask"]),
    ],
)
def test_an_address_without_a_dot_is_none(text: str, language: str, expected: list[str]) -> None:
    assert printed(text, language, "url") == expected


def test_the_name_of_an_act_in_quotation_marks_counts_once() -> None:
    text = "Біз «Дербес деректер және оларды қорғау туралы» Қазақстан Республикасының Заңын сақтаймыз."
    assert printed(text, "kk", "law", categories=frozenset({"legal"})) == [
        "«Дербес деректер және оларды қорғау туралы»"
    ]
    text = "ҚР Заңы «Дербес деректер және оларды қорғау туралы заң» бойынша жұмыс істейміз."
    assert printed(text, "kk", "law", categories=frozenset({"legal"})) == [
        "«Дербес деректер және оларды қорғау туралы заң»"
    ]


def test_a_code_of_laws_has_a_capital() -> None:
    legal = frozenset({"legal"})
    assert printed("Дау Гражданский кодекс бойынша шешіледі.", "ru", "law", categories=legal) == [
        "Гражданский кодекс"
    ]
    assert (
        printed(
            "Вводите в поле цифровой код, а не кодекс: цифровой кодекс здесь шутка.",
            "ru",
            "law",
            categories=legal,
        )
        == []
    )


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("ТОО «Алма ЖШС» хранит ваши данные.", "ru", ["ТОО «Алма ЖШС»"]),
        ("Сервис Larkfield собирает ваши данные.", "ru", ["Larkfield"]),
        ("Приложение Larkfield как Studio Nine собирает ваши данные.", "ru", ["Studio Nine"]),
        ("Правила сервиса «Ручей» (далее сервис).", "ru", ["«Ручей»"]),
        ("кез келген ЖШС деректі сақтайды.", "kk", []),
        ("любое ТОО хранит данные.", "ru", []),
    ],
)
def test_the_operator_is_named_once_and_without_what_it_runs(
    text: str, language: str, expected: list[str]
) -> None:
    assert printed(text, language, "operator") == expected


@pytest.mark.parametrize("text", ["Data is kept for 0 days after the request.", "We answer within 0 days."])
def test_no_days_are_no_duration(text: str) -> None:
    assert values(text, "en", "duration") == []


def test_how_long_a_cookie_stays_is_no_period_of_keeping() -> None:
    text = "The cookie is kept for 30 days."
    assert values(text, "en", "duration") == ["retention:30 day"]
    assert values(text, "en", "duration", findings=frozenset({"uses_cookies"})) == []


def test_the_time_that_a_reader_has_to_answer_is_none_of_theirs() -> None:
    text = "You must answer our request within 5 days."
    assert values(text, "en", "duration") == ["reply:5 day"]
    assert values(text, "en", "duration", findings=frozenset({"user_duties"})) == []


def test_a_day_in_a_long_clause_about_something_else_is_none_of_the_policy() -> None:
    text = (
        "When you order, we ask for your name, your address and your telephone number, and since the "
        "register was updated on 5 March 2026 we also ask for the number of your customer card."
    )
    found = [printed_facts(text, "en", categories=frozenset({one})) for one in ("changes", "collection")]
    assert [[fact.value for fact in facts if fact.type == "date"] for facts in found] == [
        ["updated:2026-03-05"],
        [],
    ]
