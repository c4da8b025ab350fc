"""Filter, find, zoom, themes and languages, each seen in what the window then shows."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot
from ui_policies import POLICIES, SAMPLES

from reader.core.codebook import CATEGORIES
from reader.core.find import find_all
from reader.core.model import Tone
from reader.ui.outline_models import CategoryRole
from reader.ui.session import Filter
from reader.ui.window import MainWindow

Open = Callable[[Path], MainWindow]


@pytest.mark.parametrize("path", POLICIES, ids=lambda p: p.name)
def test_a_filter_lights_exactly_its_clauses(open_policy: Open, path: Path) -> None:
    window = open_policy(path)
    lookup = window.session.lookup
    assert lookup is not None
    for category in CATEGORIES:
        window.session.set_filter(Filter(frozenset({category})))
        assert window.session.lit_clauses() == lookup.by_category[category]
        assert window.filter_bar.isVisible()
    window.session.set_filter(Filter(tone=Tone.WATCH))
    expected = {c for c in lookup.with_tone(Tone.WATCH) if lookup.categories(c)}
    assert set(window.session.lit_clauses()) == expected
    window.actions_.one["clear_filter"].trigger()
    assert not window.filter_bar.isVisible()
    assert window.session.lit_clauses() == tuple(c for c in lookup.clauses if lookup.categories(c))


def test_a_filter_brings_a_lit_clause_into_sight_where_none_is(open_policy: Open) -> None:
    window = open_policy(SAMPLES / "larkfield.en.md")
    session, bar, lookup = window.session, window.view.verticalScrollBar(), window.session.lookup
    assert lookup is not None

    def in_sight(category: str) -> list[str]:
        return [c for c in lookup.by_category[category] if not window.view.clause_rect(c).isEmpty()]

    assert not in_sight("contact")
    session.set_filter(Filter(frozenset({"contact"})))
    assert in_sight("contact")
    place = bar.value()
    assert place > 0
    session.set_filter(Filter())
    assert bar.value() == place
    session.set_filter(Filter(frozenset({"scope"})))  # there is nothing below: the first one, farther up
    assert in_sight("scope")
    place = bar.value()
    session.set_filter(Filter(frozenset({"scope", "contact"})))
    assert bar.value() == place


def test_a_filter_that_lights_nothing_leads_nowhere(open_policy: Open) -> None:
    window = open_policy(SAMPLES / "larkfield.en.md")
    steps = window.filter_bar.findChildren(QToolButton)
    for wanted, leads in ((Filter(frozenset()), False), (Filter(frozenset({"sharing"})), True)):
        window.session.set_filter(wanted)
        assert window.filter_bar.isVisible()
        assert [button.isEnabled() for button in steps] == [leads, leads]


def test_a_tick_in_the_side_panel_filters(open_policy: Open) -> None:
    window = open_policy(SAMPLES / "larkfield.en.md")
    model = window.side.categories.model()
    row = model.index(0, 0)
    category = row.data(CategoryRole)
    model.setData(row, Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert category not in window.session.filter.categories
    assert len(window.session.filter.categories) == len(CATEGORIES) - 1
    window.session.set_filter(Filter())
    assert row.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked.value


def test_an_unlit_clause_has_no_tint(open_policy: Open) -> None:
    window = open_policy(SAMPLES / "larkfield.en.md")
    lookup = window.session.lookup
    assert lookup is not None
    clause = next(c for c in lookup.clauses if lookup.categories(c) == ("sharing",))
    window.view.scroll_to(lookup.clauses[clause].span.start, margin=0.3)
    box = window.view.clause_rect(clause)
    place = box.topLeft().toPoint()

    def ground() -> str:
        image = window.view.viewport().grab().toImage()
        return image.pixelColor(place.x() - 2, place.y() + 6).name()

    assert ground() == window.theme.tints["sharing"].name()
    window.session.set_filter(Filter(frozenset({"rights"})))
    assert ground() == window.theme.colours["page"]


def test_find_counts_steps_and_marks(open_policy: Open, qtbot: QtBot) -> None:
    window = open_policy(SAMPLES / "aqbulaq.kk.md")
    text = window.session.analysis.document.text  # type: ignore[union-attr]
    window.actions_.one["find"].trigger()
    window.find_bar.field.insert("дерек")
    expected = find_all(text, "дерек")
    assert len(expected) > 3
    assert window.find_bar.count.text() == f"1 of {len(expected)}"
    window.actions_.one["find_next"].trigger()
    assert window.find_bar.count.text() == f"2 of {len(expected)}"
    window.actions_.one["find_previous"].trigger()
    window.actions_.one["find_previous"].trigger()
    assert window.find_bar.count.text() == f"{len(expected)} of {len(expected)}"
    assert any(now for line in window.view.lines() for _, now in line.found)
    qtbot.keyClick(window.find_bar.field, Qt.Key.Key_Escape)
    assert not window.find_bar.isVisible()
    assert not any(line.found for line in window.view.lines())


def test_find_says_when_there_is_nothing(open_policy: Open, qtbot: QtBot) -> None:
    window = open_policy(SAMPLES / "aqbulaq.kk.md")
    window.actions_.one["find"].trigger()
    qtbot.keyClicks(window.find_bar.field, "zzzz")
    assert window.find_bar.count.text() == "Nothing found"


def test_zoom_changes_the_letters_and_keeps_the_place(open_policy: Open) -> None:
    window = open_policy(SAMPLES / "samovar.ru.html")
    lookup = window.session.lookup
    assert lookup is not None
    middle = lookup.analysis.clauses[40]
    window.view.scroll_to(middle.span.start)
    before = window.view.document().defaultFont().pointSizeF()
    for _ in range(5):
        window.actions_.one["zoom_in"].trigger()
    assert window.settings.zoom == 200
    assert window.view.document().defaultFont().pointSizeF() == pytest.approx(2 * before)
    assert abs(window.view.top_offset() - middle.span.start) < 200
    assert window.view.horizontalScrollBar().maximum() == 0
    window.actions_.one["zoom_reset"].trigger()
    assert window.view.document().defaultFont().pointSizeF() == pytest.approx(before)


def test_themes_change_while_a_policy_is_open(open_policy: Open) -> None:
    window = open_policy(SAMPLES / "larkfield.en.md")
    grounds = set()
    for name in ("light", "dark"):
        window.commands.choices.set_theme(name)
        image = window.view.viewport().grab().toImage()
        grounds.add(image.pixelColor(image.width() - 4, 4).name())
        assert image.pixelColor(image.width() - 4, 4).name() == window.theme.colours["page"]
    assert len(grounds) == 2


@pytest.mark.parametrize(
    ("language", "menu", "tab"),
    [
        ("kk", "&Файл", "Мазмұны"),
        ("ky", "&Файл", "Мазмуну"),
        ("ru", "&Файл", "Содержание"),
        ("en", "&File", "Contents"),
    ],
)
def test_the_window_switches_its_language_at_once(
    open_policy: Open, language: str, menu: str, tab: str
) -> None:
    window = open_policy(SAMPLES / "larkfield.en.md")
    window.commands.choices.set_window_language(language)
    assert window.menuBar().actions()[0].text() == menu
    assert window.side.tabText(0) == tab
    assert window.session.phrases.language == language
    window.commands.choices.set_card_language("en")
    window.commands.choices.set_window_language("ru")
    assert window.session.phrases.language == "en"


def test_choices_are_there_at_the_next_start(open_policy: Open) -> None:
    window = open_policy(SAMPLES / "larkfield.en.md")
    window.commands.choices.set_theme("dark")
    window.commands.choices.set_card_language("ky")
    window.actions_.one["zoom_in"].trigger()
    stored = json.loads(window.settings_file.path.read_text("utf-8"))
    assert (stored["theme"], stored["card_language"], stored["zoom"]) == ("dark", "ky", 110)
    assert stored["recent_files"] == [str(SAMPLES / "larkfield.en.md")]
    window.actions_.one["remember_files"].setChecked(False)
    assert json.loads(window.settings_file.path.read_text("utf-8"))["recent_files"] == []
