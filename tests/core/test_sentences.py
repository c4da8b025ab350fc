"""Where sentences end, around everything that carries a full stop without ending one."""

from __future__ import annotations

import time

import pytest

from reader.core.sentences import sentences

SPLIT = {
    "plain": ["Біз хат жазамыз.", "Сіз жауап бересіз!", "Солай ма?", "Иә."],
    "number of a law": ["Бұл № 120-VI Заңына сәйкес.", "Ол күшінде."],
    "kazakh year inside": ["Келісім 2022 ж. 2 мамырда бекітілді.", "Ол жарияланды."],
    "year that ends": ["Тәртіп 2019 ж.", "Бұл соңғысы."],
    "date and year": ["Қағида 07.01.2021 ж. қабылданды.", "Содан бері өзгермеді."],
    "and so on inside": ["Хаттар, шоттар, т.б. мұрағатқа түседі.", "Олар сақталады."],
    "and so on at the end": ["Хаттар, шоттар, т.б.", "Олар сақталады."],
    "kyrgyz and so on": ["Каттар, эсептер ж. б. сакталат.", "Алар өчүрүлөт."],
    "articles": ["Смотрите ст. 5 и п. 3 закона.", "Он действует."],
    "city": ["Мы сидим в г. Алматы.", "Приходите."],
    "house": ["Адрес: ул. Абая, д. 5, кв. 3.", "Звоните."],
    "initials": ["Жауапты адам – А. Б. Сейітов.", "Оған жазыңыз."],
    "web": ["Сайт www.birchwood.example бетінде.", "Оны ашыңыз."],
    "mail": ["Пишите на desk.office@birchwood.example.", "Мы ответим."],
    "decimal": ["The rate is 3.5 per cent.", "It may rise."],
    "company": ["Birchwood Inc. Services are ours.", "Others are not."],
    "for example": ["We keep some data, e.g. Names and dates.", "That is all."],
    "number": ["See No. 5 of the list.", "It is short."],
    "quotes": ["Ол «жоқ» деді.", "«Иә», – дедік біз."],
    "closing bracket": ["(Бұл ескерту.)", "Келесі сөйлем."],
    "ellipsis": ["Күтіңіз…", "Біз келеміз."],
    "capitals": ["ХАТТАР, ШОТТАР, Т.Б. ҚАҒАЗДАР САҚТАЛАДЫ.", "ОЛАР ЖОЙЫЛМАЙДЫ."],
    "small letter after": ["Бизге жазыңыз. андан кийин күтүңүз.", "Рахмат."],
    "telephone": ["Байланыш тел. Ош шаарында.", "Чалыңыз."],
}


@pytest.mark.parametrize("name", SPLIT)
def test_sentences(name: str) -> None:
    text = " ".join(SPLIT[name])
    assert [text[start:end] for start, end in sentences(text)] == SPLIT[name]


def test_spans_leave_out_white_space_only() -> None:
    text = "  Бір.   Екі.\tҮш  "
    assert [text[start:end] for start, end in sentences(text)] == ["Бір.", "Екі.", "Үш"]
    assert sentences("") == []
    assert sentences(" \n ") == []


@pytest.mark.parametrize("piece", [".", ". ", "А. ", ".»", "?! ", "a", "1.1 ", " ", "№ ", "... А"])
def test_hostile_text_is_linear(piece: str) -> None:
    text = (piece * 200_000)[:200_000]
    started = time.process_time()
    sentences(text)
    assert time.process_time() - started < 2
