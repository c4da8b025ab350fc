"""What stands under "What we do not collect" is never told as collected."""

import pytest

from reader import analyse
from reader.analysis.denials import COLLECTING, denies, is_item

LISTS = {
    "en": (
        "What the app does not read",
        "• your card number and bank password;",
        "• messages in other apps.",
    ),
    "ru": ("Что мы не собираем", "• номер карты и пароль от банка;", "• переписку в других приложениях."),
    "kk": (
        "Біз жинамайтын деректер",
        "• карта нөмірі мен банк құпиясөзі;",
        "• басқа қосымшалардағы хабарламалар.",
    ),
    "ky": (
        "Биз чогултпаган маалыматтар",
        "• картанын номери жана банктын сырсөзү;",
        "• башка колдонмолордогу билдирүүлөр.",
    ),
}
POSITIVE = {
    "en": "What we collect",
    "ru": "Какие данные мы собираем",
    "kk": "Біз жинайтын деректер",
    "ky": "Биз чогулткан маалыматтар",
}


@pytest.mark.parametrize("language", LISTS)
def test_items_under_a_denying_heading_are_not_told_as_collected(language: str) -> None:
    analysis = analyse("\n\n".join(LISTS[language]))
    said = {finding.id for labels in analysis.labels.values() for finding in labels.findings}
    assert not said & COLLECTING
    data = [f for labels in analysis.labels.values() for f in labels.facts if f.type == "data"]
    assert all(fact.denied for fact in data)


@pytest.mark.parametrize("language", LISTS)
def test_the_same_items_under_another_heading_are(language: str) -> None:
    _, *items = LISTS[language]
    analysis = analyse("\n\n".join([POSITIVE[language], *items]))
    said = {finding.id for labels in analysis.labels.values() for finding in labels.findings}
    assert said & COLLECTING


@pytest.mark.parametrize("language", LISTS)
def test_a_heading_denies_or_does_not(language: str) -> None:
    assert denies(LISTS[language][0].split(), language)
    assert not denies(POSITIVE[language].split(), language)


def test_items_are_known_by_their_marks() -> None:
    assert is_item("• a name")
    assert is_item("3) a name")
    assert not is_item("We take 3) names")
