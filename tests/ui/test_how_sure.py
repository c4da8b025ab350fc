"""The detail of a clause tells how sure its categories are and how often they were right when tested."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from ui_policies import SAMPLES

from reader.analysis.accuracy import Measured
from reader.analysis.corrections import with_corrections
from reader.ui import clause_detail
from reader.ui.window import MainWindow

Open = Callable[[Path], MainWindow]
QUESTION = {
    "kk": "Бұл қаншалықты сенімді?",
    "ky": "Бул канчалык ишенимдүү?",
    "ru": "Насколько это надёжно?",
    "en": "How sure is this?",
}
UNKNOWN = {"kk": "белгісіз", "ky": "белгисиз", "ru": "неизвестно", "en": "Too few examples"}


def detail(window: MainWindow, clause: str) -> str:
    window.session.select("")
    window.session.select(clause)
    page = window.detail.findChild(clause_detail.QScrollArea).widget()
    return "\n".join(label.text() for label in page.findChildren(QLabel))


def about(window: MainWindow, category: str) -> str:
    lookup = window.session.lookup
    assert lookup is not None
    return next(c for c in lookup.clauses if lookup.categories(c) == (category,))


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> dict[tuple[str, str], Measured]:
    table: dict[tuple[str, str], Measured] = {}
    monkeypatch.setattr(clause_detail, "accuracy", lambda language, category: table.get((language, category)))
    return table


@pytest.mark.parametrize("code", QUESTION)
def test_the_question_is_asked_in_the_language_of_the_window(
    open_policy: Open, measured: dict[tuple[str, str], Measured], code: str
) -> None:
    window = open_policy(SAMPLES / "larkfield.en.md")
    window.commands.choices.set_window_language(code)
    measured["en", "sharing"] = Measured(93, 88)
    told = detail(window, about(window, "sharing"))
    assert QUESTION[code] in told
    assert "88" in told
    assert "93" in told
    assert UNKNOWN[code] not in told
    told = detail(window, about(window, "rights"))
    assert QUESTION[code] in told
    assert UNKNOWN[code] in told


@pytest.mark.parametrize(
    ("right", "said"),
    [
        (1, "в 1 случае из 40"),
        (4, "в 4 случаях из 40"),
        (21, "в 21 случае из 40"),
        (25, "в 25 случаях из 40"),
    ],
)
def test_russian_counts_its_cases(
    open_policy: Open, measured: dict[tuple[str, str], Measured], right: int, said: str
) -> None:
    window = open_policy(SAMPLES / "samovar.ru.html")
    window.commands.choices.set_window_language("ru")
    measured["ru", "sharing"] = Measured(40, right)
    assert said in detail(window, about(window, "sharing"))


def test_the_policy_s_language_is_told_and_not_the_window_s(
    open_policy: Open, measured: dict[tuple[str, str], Measured]
) -> None:
    window = open_policy(SAMPLES / "aqbulaq.kk.md")
    measured |= {("en", "sharing"): Measured(50, 1), ("kk", "sharing"): Measured(60, 2)}
    assert "right in 2 of 60 cases" in detail(window, about(window, "sharing"))


def test_a_clause_without_a_category_is_asked_no_question(open_policy: Open) -> None:
    window = open_policy(SAMPLES / "larkfield.en.md")
    lookup = window.session.lookup
    assert lookup is not None
    empty = [c for c in lookup.clauses if not lookup.categories(c)]
    for clause in empty:
        assert QUESTION["en"] not in detail(window, clause)
    assert all(QUESTION["en"] in detail(window, c) for c in lookup.clauses if c not in empty)


def test_categories_that_the_reader_chose_are_not_doubted(
    open_policy: Open, measured: dict[tuple[str, str], Measured]
) -> None:
    window = open_policy(SAMPLES / "larkfield.en.md")
    measured["en", "rights"] = Measured(50, 10)
    clause = about(window, "sharing")
    analysis = window.session.analysis
    assert analysis is not None
    window.session.open(with_corrections(analysis, {clause: ("rights",)}), None)
    told = detail(window, clause)
    assert window.session.phrases.category("rights") in told
    assert QUESTION["en"] not in told
    assert "50" not in told
