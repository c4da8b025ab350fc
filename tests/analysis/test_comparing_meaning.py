"""What two versions, or two languages, of a policy mean for the reader."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from reader import analyse
from reader.analysis.changes import changes
from reader.analysis.comparing import compare, in_order
from reader.core.comparison import ChangeKind, Comparison, Status
from reader.core.model import Tone
from reader.resources import resource

OLD = """Privacy policy of the Aqbota shop
Last updated: 1 March 2024
1. What we collect
1.1. We collect your name and e-mail address.
1.2. Your data may be stored in other countries.
2. Your rights
2.1. You can have your data deleted at any time.
2.2. We answer your request within 30 days.
3. Sharing
3.1. We do not sell your data.
3.2. Your data is kept for 1 year.
4. Contact
4.1. Write to ask@aqbota.example.
"""
NEW = """Privacy policy of the Aqbota shop
Last updated: 5 June 2025
1. About
1.1. This policy covers only this website.
2. What we collect
2.1. We collect your name, e-mail address and location.
2.2. Your data is stored in other countries.
3. Your rights
3.1. We answer your request within 60 days.
4. Sharing
4.1. We do not sell your data.
4.2. We pass your data to business partners and advertisers.
4.3. Your data is kept for 6 months.
5. Contact
5.1. Write to help@aqbota.example.
"""


@pytest.fixture(scope="module")
def found() -> Comparison:
    return compare(analyse(OLD), analyse(NEW))


def test_what_is_worse_for_the_reader_comes_first(found: Comparison) -> None:
    tones = [change.tone for change in found.changes]
    assert tones == sorted(tones, key=(Tone.WATCH, Tone.GOOD, Tone.NEUTRAL).index)
    assert {(change.kind, change.finding) for change in found.changes if change.tone is Tone.WATCH} >= {
        (ChangeKind.NEW, "shares_with_partners"),
        (ChangeKind.GONE, "right_to_delete"),
        (ChangeKind.FIRM, "transfers_abroad"),
    }


def values(found: Comparison) -> dict[str, tuple[str, Tone]]:
    return {
        change.before[0].value: (change.facts[0].value, change.tone)
        for change in found.changes
        if change.kind is ChangeKind.VALUE
    }


def test_values_are_told_with_what_they_were(found: Comparison) -> None:
    assert values(found) == {
        "reply:30 day": ("reply:60 day", Tone.WATCH),
        "retention:1 year": ("retention:6 month", Tone.GOOD),
        "ask@aqbota.example": ("help@aqbota.example", Tone.NEUTRAL),
        "updated:2024-03-01": ("updated:2025-06-05", Tone.NEUTRAL),
    }


def test_a_new_kind_of_data_is_told_once(found: Comparison) -> None:
    told = [c for c in found.changes if any(fact.value == "location" for fact in c.facts)]
    assert [(change.kind, change.category, change.tone) for change in told] == [
        (ChangeKind.NEW, "collection", Tone.WATCH)
    ]


def test_every_change_rests_on_clauses_that_changed(found: Comparison) -> None:
    touched = [entry for entry in found.entries if entry.status not in (Status.SAME, Status.MOVED)]
    old = {clause for entry in touched if entry.old for clause in entry.old.clauses}
    new = {clause for entry in touched if entry.new for clause in entry.new.clauses}
    for change in found.changes:
        assert change.old or change.new
        assert change.kind is ChangeKind.FIRM or (set(change.old) <= old and set(change.new) <= new)


def test_the_other_way_round_better_is_worse(found: Comparison) -> None:
    back = compare(found.new, found.old)
    tone = {Tone.WATCH: Tone.GOOD, Tone.GOOD: Tone.WATCH, Tone.NEUTRAL: Tone.NEUTRAL}
    assert sorted((change.category, tone[change.tone]) for change in back.changes) == sorted(
        (change.category, change.tone) for change in found.changes
    )


def test_the_older_text_is_told_by_what_both_dates_say(found: Comparison) -> None:
    old, new = found.old, found.new
    month = replace(new, overview=replace(new.overview, updated="2024-03"))
    assert in_order(new, old) == in_order(old, new) == (old, new)
    assert in_order(month, old) == (month, old)  # March and 1 March: nothing tells
    assert in_order(old, month) == (old, month)
    undated = replace(new, overview=replace(new.overview, updated=None))
    assert in_order(undated, old) == (undated, old)


def test_a_later_date_in_the_older_text_is_said(found: Comparison) -> None:
    assert found.notices == ()
    assert [notice.code for notice in compare(found.new, found.old).notices] == ["notice.compared_reversed"]


@pytest.mark.parametrize(
    ("old", "new", "status"),
    [
        ("We keep your orders in a safe place.", "We keep all your orders in a safe place.", Status.REWORDED),
        (
            "We keep your orders in a safe place.",
            "We do not keep your orders in a safe place.",
            Status.CHANGED,
        ),
        ("We keep your orders in a safe place.", "We only keep your orders in a safe place.", Status.CHANGED),
        ("We print 3 lists of orders a week.", "We print 5 lists of orders a week.", Status.CHANGED),
        ("Біз тапсырысты қоймада сақтаймыз.", "Біз тапсырысты қоймада сақтамаймыз.", Status.CHANGED),
        ("Буйрутманы кампада сактайбыз.", "Буйрутманы кампада сактабайбыз.", Status.CHANGED),
        ("Мы храним заказы на нашем складе.", "Мы не храним заказы на нашем складе.", Status.CHANGED),
        ("Мы можем хранить заказы на складе.", "Мы обязаны хранить заказы на складе.", Status.CHANGED),
    ],
)
def test_other_words_are_reworded_only_where_they_turn_nothing(old: str, new: str, status: Status) -> None:
    around = {
        "kk": "Біз атыңызды жинаймыз.",
        "ru": "Мы собираем имя и телефон.",
        "en": "We collect your name.",
    }
    language = "kk" if "і" in old else "ru" if "М" in old else "en"
    entries = compare(
        analyse(f"{around[language]}\n{old}\n"), analyse(f"{around[language]}\n{new}\n")
    ).entries
    assert [entry.status for entry in entries] == [Status.SAME, status]


def test_the_same_meaning_without_changed_words_is_no_change() -> None:
    moved = analyse(
        "We use cookies.\nWe never sell your data.\nWe collect your name and your phone number.\n"
    )
    old = analyse("We collect your name and your phone number.\nWe use cookies.\nWe never sell your data.\n")
    found = compare(old, moved)
    assert found.changes == ()
    assert found.counts[Status.MOVED] == 1


@pytest.mark.parametrize("name", sorted(path.name for path in resource("samples").iterdir()))
def test_a_sample_and_itself_have_no_change(name: str) -> None:
    policy = analyse(resource(f"samples/{name}"))
    found = compare(policy, policy)
    assert found.changes == ()
    assert {entry.status for entry in found.entries} == {Status.SAME}
    assert [notice.code for notice in found.notices] == ["notice.compared_itself"]


def test_what_is_of_little_use_is_said() -> None:
    recipe = analyse("Boil the water.\nAdd the tea leaves.\nWait for five minutes and pour.\n")
    codes = {notice.code for notice in compare(analyse(OLD), recipe).notices}
    assert codes == {"notice.compared_no_policy", "notice.compared_strangers"}
    copy = analyse(OLD.replace("data", "data ").replace("2.1.", "2.7."))
    assert [n.code for n in compare(analyse(OLD), copy).notices] == ["notice.compared_equal"]


RUSSIAN = """Политика конфиденциальности магазина «Акбота»
1. Сбор данных
1.1. Мы собираем ваше имя и адрес электронной почты.
1.2. Мы используем файлы cookie.
2. Ваши права
2.1. Вы можете удалить свои данные.
2.2. Мы отвечаем на запрос в течение 30 дней.
3. Передача данных
3.1. Мы не продаём ваши данные.
"""
ENGLISH = """Privacy policy of the Aqbota shop
1. Data we collect
1.1. We collect your name and e-mail address.
1.2. We use cookies.
2. Your rights
2.1. We answer your request within 15 days.
3. Sharing
3.1. We do not sell your data.
3.2. Your data may be stored in other countries.
"""


def test_two_languages_are_compared_by_what_they_say() -> None:
    found = compare(analyse(RUSSIAN), analyse(ENGLISH))
    assert found.by_meaning
    assert [notice.code for notice in found.notices] == ["notice.compared_languages"]
    assert {(change.kind, change.finding) for change in found.changes if change.finding} == {
        (ChangeKind.GONE, "right_to_delete"),
        (ChangeKind.NEW, "transfers_abroad"),
    }
    assert values(found) == {"reply:30 day": ("reply:15 day", Tone.NEUTRAL)}
    assert {change.finding: change.tone for change in found.changes if change.finding} == {
        "right_to_delete": Tone.GOOD,
        "transfers_abroad": Tone.WATCH,
    }
    (reply,) = (change for change in found.changes if change.kind is ChangeKind.VALUE)
    clauses = {c.id: c.text for policy in (found.old, found.new) for c in policy.clauses}
    assert len(reply.old) == len(reply.new) == 1
    assert clauses
    numbers = {(entry.old.number, entry.new.number) for entry in found.entries if entry.old and entry.new}
    assert {("1.1", "1.1"), ("1.2", "1.2"), ("2.2", "2.1"), ("3.1", "3.1")} <= numbers


def test_two_languages_hold_every_clause_once() -> None:
    old, new = (analyse(resource(f"samples/{name}")) for name in ("aqbulaq.kk.md", "larkfield.en.md"))
    entries = compare(old, new).entries
    assert [c for entry in entries if entry.old for c in entry.old.clauses] == [c.id for c in old.clauses]
    assert [c for entry in entries if entry.new for c in entry.new.clauses] == [c.id for c in new.clauses]


@pytest.mark.parametrize("language", ["en", "ru"])
def test_200_clauses_are_compared_within_a_second(language: str) -> None:
    lines = (ENGLISH if language == "en" else RUSSIAN).splitlines()[1:] * 45
    old = analyse("\n".join(f"{line} {n}" for n, line in enumerate(ENGLISH.splitlines()[1:] * 45)))
    new = analyse("\n".join(f"{line} {n + 1}" for n, line in enumerate(lines)))
    assert len(new.clauses) >= 200
    started = time.process_time()
    found = compare(old, new)
    assert time.process_time() - started < 1.0
    assert changes(old, new, found.entries, by_meaning=found.by_meaning) == found.changes
