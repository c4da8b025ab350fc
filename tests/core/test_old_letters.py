"""Kazakh that was typed for a font of the nineties is read, shown and found in today's letters."""

import pytest

from reader import analyse
from reader.formats import read_bytes, read_text

TODAYS = (
    "Құпиялық саясаты\n\nБұл сайт сіздің атыңызды және телефон нөміріңізді жинайды.\n\n"
    "Деректер үшінші тұлғаларға берілмейді. Құрылғыңыздың мекенжайы сақталады."
)
OLD = TODAYS.translate(str.maketrans("ҚҒӘӨҢҮҰҺқғәөңүұһ", "ЌЃЅЉЊЏЂЋќѓѕљњџђћ"))
SERBIAN = (
    "Ваше податке прикупљамо када се пријавите. Ђаци и ћерке могу да их обришу, а кључ је ваш. Ќе и ѓ нису."
)


def test_the_letters_are_todays_and_it_is_said() -> None:
    found = read_text(OLD)
    assert found.text == TODAYS
    (notice,) = found.notices
    assert notice.code == "notice.old_letters"
    assert notice.params["example"] == "Құрылғыңыздың"


def test_it_is_understood_as_kazakh() -> None:
    analysis = analyse(OLD)
    assert analysis.language == "kk"
    findings = {one.id for labels in analysis.labels.values() for one in labels.findings}
    assert {"collects_data", "does_not_sell"} <= findings


def test_a_page_and_its_title_too() -> None:
    title, *body = OLD.split("\n\n")
    page = f"<html><title>{title}</title><h1>{title}</h1><p>{'</p><p>'.join(body)}</p>"
    found = read_bytes(page.encode(), name="a.html")
    assert found.title == "Құпиялық саясаты"
    assert found.text == TODAYS


@pytest.mark.parametrize("text", [TODAYS, SERBIAN, "Ќ is a letter of Macedonian."])
def test_other_texts_stay(text: str) -> None:
    found = read_text(text)
    assert found.text == text
    assert not found.notices
