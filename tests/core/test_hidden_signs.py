"""Signs that nobody sees and letters that look like others: shown, counted, and no hiding place for words."""

import random
import time

import pytest

from reader import analyse
from reader.core.lookalikes import fold_lookalikes
from reader.core.text import DIRECTION_SHOWN, normalise, unseen_signs
from reader.formats import read_bytes, read_text


@pytest.mark.parametrize("sign", "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")
def test_a_sign_of_direction_is_shown_and_reported(sign: str) -> None:
    document = read_text(f"We never {sign}sell your data.")
    assert document.text == f"We never {DIRECTION_SHOWN}sell your data."
    assert [(n.code, n.params["count"]) for n in document.notices] == [("notice.direction", 1)]


@pytest.mark.parametrize("sign", ["\u200b", "\u2060", "\u3164", "\u200d", "\u200c", "\U000e0041", "\u180e"])
def test_an_invisible_sign_is_taken_out_and_reported(sign: str) -> None:
    document = read_text(f"We col{sign}lect your name.")
    assert document.text == "We collect your name."
    assert [n.code for n in document.notices] == ["notice.invisible"]


def test_in_a_page_they_are_told_once() -> None:
    page = b"<p>We &#8238;sell&#8236; data.<p>We co&#8203;llect &#917569;names."
    document = read_bytes(page, name="a.html")
    assert {n.code: n.params["count"] for n in document.notices} == {
        "notice.direction": 2,
        "notice.invisible": 1,
    }


def test_what_editors_leave_behind_is_no_news() -> None:
    document = read_text("\ufeffМы соби\u00adраем ваше имя 👩\u200d👩\u200d👧 ❤\ufe0f.")
    assert document.text == "Мы собираем ваше имя 👩\u200d👩\u200d👧 ❤\ufe0f."
    assert document.notices == ()


def test_letters_and_their_marks_are_one() -> None:
    assert normalise("и\u0306 е\u0308") == "й ё"
    assert normalise("a" + "\u0301" * 1000).count("\u0301") < 20


@pytest.mark.parametrize(
    "marks", ["\u0301\u0327", "\u0301", "\u05b0\u05b1", "\u064b\u0300", "\u0327\u0301\u031b"]
)
def test_a_heap_of_marks_costs_no_time(marks: str) -> None:
    started = time.process_time()
    normalise("a" + marks * 200_000)
    assert time.process_time() - started < 2


def test_normalising_any_letters_twice_changes_nothing() -> None:
    rng = random.Random(5)
    pool = [
        chr(c)
        for c in (
            *range(0x20, 0x600),
            *range(0x2000, 0x2100),
            *range(0xFE00, 0xFE30),
            *range(0xE0000, 0xE0080),
        )
    ]
    for _ in range(3_000):
        once = normalise("".join(rng.choices(pool, k=40)))
        assert normalise(once) == once
        assert unseen_signs(once) == (0, 0)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("Мы coбиpaeм вaши дaнныe", "Мы собираем ваши данные"),
        ("Бiз дербес деректердi жинаймыз", "Біз дербес деректерді жинаймыз"),
        ("Дербес деректер жəне əрекет", "Дербес деректер және әрекет"),
        ("ѳзгѳртүү, маалыматыӊыз, мааниҥ", "өзгөртүү, маалыматыңыз, мааниң"),
        ("кYн сайын, тYзѳтYY", "күн сайын, түзөтүү"),
        ("We cоllеct dаta", "We collect data"),
        ("ｃｏｌｌｅｃｔ 𝐰𝐞 𝗌𝖾𝗅𝗅", "collect we sell"),
        ("cookie-файлы, iPhone, Wi-Fi и веб-сайт", "cookie-файлы, iPhone, Wi-Fi и веб-сайт"),
        ("№ 94-V, 25 °C, ½", "№ 94-V, 25 °C, ½"),
        ("cοοkie", "cookie"),
        ("пpивет▯", "привет"),
    ],
)
def test_lookalikes(given: str, expected: str) -> None:
    assert fold_lookalikes(given) == expected
    assert fold_lookalikes(expected) == expected


@pytest.mark.parametrize("piece", ["a", "а", "aа", " ", "α", "aα", "1", "ｗ", "əa "])
def test_folding_is_linear(piece: str) -> None:
    started = time.process_time()
    fold_lookalikes(piece * 10_000 + "аa")
    assert time.process_time() - started < 0.05


def test_a_disguised_policy_is_understood_and_shown_as_it_is() -> None:
    plain = "Мы собираем ваше имя и адрес электронной почты. Мы не продаём ваши данные."
    disguised = plain.replace("а", "a").replace("о", "o").replace("е", "e")
    one, other = analyse(plain), analyse(disguised)
    assert [c.text for c in other.clauses] == [
        c.text.replace("а", "a").replace("о", "o").replace("е", "e") for c in one.clauses
    ]
    assert [[f.id for f in one.labels[c].findings] for c in one.labels] == [
        [f.id for f in other.labels[c].findings] for c in other.labels
    ]


def test_a_run_without_a_break_is_split() -> None:
    for document in (read_text("а" * 12_000 + " word"), read_bytes(b"<p>" + b"b" * 12_000, name="a.html")):
        assert max(map(len, document.text.split())) == 5_000
        assert len(document.blocks) == 1
