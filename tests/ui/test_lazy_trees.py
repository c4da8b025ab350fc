"""The trees of the side panel are filled when they are looked at, and hold everything then."""

from __future__ import annotations

import gc
import sys
import weakref

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from reader.core.model import Tone
from reader.ui.outline_models import ClauseRole, SectionRole
from reader.ui.tidying import ALL_MS, LEFT_MS, Tidying
from reader.ui.window import MainWindow

SECTIONS = 260


@pytest.fixture
def long(window: MainWindow, qtbot: QtBot) -> MainWindow:
    parts = [
        f"{n}. Part {n}\n\n{n}.1. We sell your personal data.\n\n{n}.2. We share it with partner {n}."
        for n in range(1, SECTIONS)
    ]
    with qtbot.waitSignal(window.session.opened, timeout=30_000):
        window.commands.open_text("Privacy policy\n\n" + "\n\n".join(parts))
    return window


def below(model: object, parent: object) -> list[str]:
    count = model.rowCount(parent)  # type: ignore[attr-defined]
    return [model.index(n, 0, parent).data(ClauseRole) for n in range(count)]  # type: ignore[attr-defined]


def test_all_sections_come_into_the_contents(long: MainWindow, qtbot: QtBot) -> None:
    model, analysis = long.side.contents.model(), long.session.analysis
    assert analysis is not None

    def listed(parent: object) -> list[str]:
        found = []
        for n in range(model.rowCount(parent)):  # type: ignore[call-overload]
            index = model.index(n, 0, parent)  # type: ignore[call-overload]
            found += [index.data(SectionRole), *listed(index)]
        return found

    root = long.side.contents.rootIndex()
    qtbot.waitUntil(lambda: len(listed(root)) == len(analysis.sections))
    assert listed(root) == [section.id for section in analysis.sections]
    long.session.select(analysis.clauses[-1].id)
    assert long.side.contents.currentIndex().data(SectionRole) == analysis.sections[-1].id


def test_a_category_has_its_clauses_when_it_is_unfolded(long: MainWindow, qtbot: QtBot) -> None:
    lookup, tree = long.session.lookup, long.side.categories
    assert lookup is not None
    category = max(lookup.by_category, key=lambda c: len(lookup.by_category[c]))
    wanted = list(lookup.by_category[category])
    assert len(wanted) > 300
    row = list(lookup.by_category).index(category)
    long.side.setCurrentWidget(tree)
    index = tree.model().index(row, 0)
    assert tree.model().hasChildren(index)
    assert tree.model().rowCount(index) == 0
    tree.expand(index)
    qtbot.waitUntil(lambda: below(tree.model(), index) == wanted)
    assert not tree.model().canFetchMore(index)


def test_a_watch_out_has_its_clauses_when_it_is_unfolded(long: MainWindow, qtbot: QtBot) -> None:
    lookup, tree = long.session.lookup, long.side.watch_outs
    assert lookup is not None
    long.side.setCurrentWidget(tree)
    index = tree.model().index(0, 0)
    tree.expand(index)
    qtbot.waitUntil(lambda: len(below(tree.model(), index)) >= SECTIONS - 1)
    assert set(below(tree.model(), index)) <= set(lookup.with_tone(Tone.WATCH))


def test_garbage_is_searched_for_in_the_windows_time(qapp: QCoreApplication) -> None:
    tidying = Tidying(qapp)
    try:
        assert not gc.isenabled()
        tidying.rest()
        assert gc.get_freeze_count() > 0
    finally:
        tidying.stop()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def test_what_a_policy_has_left_is_found_though_it_was_set_aside(
    qapp: QCoreApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.ui.tidying.LEFT_OBJECTS", sys.maxsize)  # other tests have left many here

    class Left:
        """Refers to itself, as a card does by what its buttons do."""

        def __init__(self) -> None:
            self.itself = self

    tidying = Tidying(qapp)
    try:
        left = weakref.ref(Left())
        tidying.rest()
        gc.collect()
        assert left() is not None
        qtbot.waitUntil(lambda: left() is None, timeout=5 * LEFT_MS)
    finally:
        tidying.stop()


def test_each_policy_begins_the_minute_before_the_search_among_all_anew(qapp: QCoreApplication) -> None:
    tidying = Tidying(qapp)
    try:
        tidying._all.stop()
        tidying.rest()
        assert tidying._all.isActive()
        assert tidying._all.interval() == ALL_MS
    finally:
        tidying.stop()
