"""In a window that is too narrow for both panels one makes way, and comes back when it is asked for."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from ui_policies import SAMPLES

from reader.ui.panes import CARDS, CONTENTS, LEAST_PX, PAGE
from reader.ui.window import MainWindow

Open = Callable[[Path], MainWindow]


@pytest.fixture
def narrow(open_policy: Open) -> MainWindow:
    window = open_policy(SAMPLES / "samovar.ru.html")
    window.resize(1360, 700)
    QApplication.processEvents()
    window.panes.setSizes([300, 660, 400])
    window.resize(660, 700)
    QApplication.processEvents()
    return window


def shown(window: MainWindow) -> tuple[bool, bool]:
    """Return whether contents and cards are there; their switches say the same."""
    actions = window.actions_.one
    panels = not window.side.isHidden(), not window.right.isHidden()
    assert panels == (actions["side_panel"].isChecked(), actions["cards"].isChecked())
    return panels


def test_the_contents_make_way_first(narrow: MainWindow) -> None:
    assert shown(narrow) == (False, True)
    assert narrow.panes.sizes()[PAGE] >= LEAST_PX[PAGE]


def test_what_is_asked_for_comes_and_the_other_makes_way(narrow: MainWindow) -> None:
    narrow.actions_.one["side_panel"].trigger()
    QApplication.processEvents()
    assert shown(narrow) == (True, False)
    assert narrow.panes.sizes()[PAGE] >= LEAST_PX[PAGE]
    narrow.actions_.one["cards"].trigger()
    assert shown(narrow) == (False, True)


def test_a_chosen_clause_brings_its_card_back(narrow: MainWindow) -> None:
    narrow.actions_.one["side_panel"].trigger()
    narrow.session.select(narrow.session.lit_clauses()[3])
    assert shown(narrow) == (False, True)


def test_both_are_back_as_they_were_in_a_wide_window(narrow: MainWindow) -> None:
    narrow.resize(1360, 700)
    QApplication.processEvents()
    assert shown(narrow) == (True, True)
    assert (narrow.panes.sizes()[CONTENTS], narrow.panes.sizes()[CARDS]) == (300, 400)


def test_what_made_way_is_no_choice_that_is_kept(narrow: MainWindow) -> None:
    narrow.close()
    kept = narrow.settings_file.load()
    assert kept.side_panel
    assert kept.cards
    assert kept.splitter[CONTENTS] == 300


def test_what_was_put_away_stays_away(narrow: MainWindow) -> None:
    narrow.actions_.one["cards"].trigger()
    assert shown(narrow) == (False, False), "the page was to have all the room"
    narrow.session.select(narrow.session.lit_clauses()[3])
    assert shown(narrow) == (False, False)
    narrow.resize(1360, 700)
    QApplication.processEvents()
    assert shown(narrow) == (True, False)
    assert not narrow.settings_file.load().cards


def test_a_panel_that_was_drawn_shut_can_be_seen_again(open_policy: Open) -> None:
    window = open_policy(SAMPLES / "samovar.ru.html")
    window.resize(1360, 700)
    window.panes.setSizes([0, 900, 400])
    for _ in range(2):
        window.actions_.one["side_panel"].trigger()
    QApplication.processEvents()
    assert window.panes.sizes()[CONTENTS] >= LEAST_PX[CONTENTS]
