"""A policy that is opened at the start: its text is seen first, then what it means and all around it."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from pytestqt.qtbot import QtBot
from ui_policies import SAMPLES

from reader.analysis.labelled import SEEN_FIRST
from reader.app import application, main_window
from reader.core.errors import ReadingDied
from reader.engine import Engine
from reader.store.settings import SettingsFile
from reader.ui.session import Filter
from reader.ui.window import MainWindow

ROOT = Path(__file__).parents[2]
ENGLISH, RUSSIAN = SAMPLES / "larkfield.en.md", SAMPLES / "samovar.ru.html"
Make = Callable[[], MainWindow]

FIRST_PAINT = """
import json, os, sys
from reader.__main__ import begin
engine = begin([sys.argv[1]])
from reader import app
from reader.ui import opening, window
from reader.ui.policy_view import PolicyView
window.FURNISH_AFTER_MS, opening.LONGEST_WAIT_SECONDS = 60_000, 60  # a busy machine may read for long
paint = PolicyView.paintEvent
def painted(view, event):
    view.blockSignals(bool(view.page.rows))  # nobody hears of it and goes on before we have looked
    paint(view, event)
    if view.page.rows:
        loaded = {name: module for name, module in sys.modules.items() if module is not None}
        print(json.dumps({name: "Qt" in vars(module) for name, module in loaded.items()}))
        import PySide6
        print(json.dumps([name for part in ("QtGui", "QtWidgets") for name in vars(getattr(PySide6, part))]))
        sys.stdout.flush()
        os._exit(0)
PolicyView.paintEvent = painted
app.open_window([sys.argv[1]], engine)
"""


class Halfway:
    """An engine that hands over the text and then waits until it may go on."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.text_given, self.go_on = Event(), Event()
        self.error: Exception | None = None
        self.most_news = 3  # the text, what is seen first of the light, all of it

    def analyse_file(self, *given: Any, on_text: Callable[[Any], object] | None = None) -> Any:
        told: list[Any] = []

        def hear(rows: Any) -> None:
            told.append(rows)
            if on_text is not None and len(told) <= self.most_news:
                on_text(rows)

        found = self._engine.analyse_file(*given, on_text=hear)
        self.text_given.set()
        self.go_on.wait(20)
        if self.error is not None:
            raise self.error
        return found


@pytest.fixture
def halfway(engine: Engine) -> Halfway:
    return Halfway(engine)


@pytest.fixture
def make(qtbot: QtBot, tmp_path: Path, qapp: object, engine: Engine, halfway: Halfway) -> Iterator[Make]:
    made: list[MainWindow] = []

    def make_window() -> MainWindow:
        window = main_window(
            application(), engine, SettingsFile(tmp_path / "settings.json"), expecting=not made
        )
        window.services = window.services._replace(analyse_file=halfway.analyse_file)
        qtbot.addWidget(window, before_close_func=lambda _: halfway.go_on.set())
        made.append(window)
        return window

    yield make_window
    for window in made:
        window.worker.shutdown()
        window.language.switch("en")


def shown(window: MainWindow) -> str:
    return window.view.document().toPlainText()


def test_the_text_is_there_before_it_is_understood(make: Make, halfway: Halfway, qtbot: QtBot) -> None:
    window = make()
    window.show()
    window.opening.open_path(ENGLISH)
    qtbot.waitUntil(lambda: bool(window.view.page.rows), timeout=20_000)
    assert not window.is_open
    assert "Larkfield" in shown(window)
    window.view.fill_all()
    document, before = window.view.document(), shown(window)
    window.view.verticalScrollBar().setValue(300)
    place = window.view.top_offset()
    halfway.go_on.set()
    qtbot.waitUntil(lambda: window.is_open, timeout=20_000)
    assert window.session.analysis is not None
    assert before == window.session.analysis.document.text
    assert window.view.document() is document
    assert window.view.top_offset() == place > 0
    qtbot.waitUntil(lambda: any(line.pieces for line in window.view.lines()))


def test_the_text_is_lit_before_anything_is_told_of_it(make: Make, halfway: Halfway, qtbot: QtBot) -> None:
    window = make()
    window.show()
    window.opening.open_path(ENGLISH)
    qtbot.waitUntil(lambda: bool(window.view.page.lights), timeout=20_000)
    document = window.view.document()
    qtbot.waitUntil(lambda: len(window.view.page.lights) > SEEN_FIRST, timeout=20_000)
    assert window.view.document() is document, "what is seen first was lit before, in the same text"
    assert window.session.lookup is None
    window.view.fill_all()
    shining = [
        (clause, box)
        for line in window.view.lines()
        for clause, box, _ in line.pieces
        if window.session.lit_categories(clause)
    ]
    picture = window.view.viewport().grab().toImage()
    assert picture.pixelColor(shining[0][1].topLeft().toPoint()) in window.theme.tints.values()
    qtbot.mouseClick(window.view.viewport(), Qt.MouseButton.LeftButton, pos=shining[0][1].center().toPoint())
    assert window.session.selected == "", "nothing is known of a clause yet"
    window.session.set_filter(Filter(frozenset({"contact"})))
    early = {c for c in window.session.lights if window.session.lit_categories(c)}
    halfway.go_on.set()
    qtbot.waitUntil(lambda: window.is_open, timeout=20_000)
    assert window.view.document() is document
    assert early == set(window.session.lit_clauses())
    assert not window.session.lights


def test_a_text_that_nothing_is_about_is_set_once(
    make: Make, halfway: Halfway, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "tale.txt"
    path.write_text("The fox ran over the hill.\n\nThe dog slept.\n", "utf-8")
    window = make()
    window.show()
    pages: list[object] = []
    show, light = window.view.show_text, window.view.light
    window.view.show_text = lambda page: pages.append("text") or show(page)  # type: ignore[method-assign,func-returns-value,return-value]
    window.view.light = lambda page: pages.append("light") or light(page)  # type: ignore[method-assign,func-returns-value,return-value]
    window.opening.open_path(path)
    qtbot.waitUntil(lambda: len(pages) == 2, timeout=20_000)
    assert pages == ["text", "light"]


def test_the_parts_wait_a_moment_for_the_light(
    make: Make, halfway: Halfway, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.ui.window.LIGHT_FIRST_MS", 1_000)  # a busy machine sees it late
    halfway.most_news = 1  # no light
    window = make()
    window.show()
    window.opening.open_path(ENGLISH)
    qtbot.waitUntil(lambda: "session" in vars(window), timeout=20_000)
    assert not window.is_whole
    assert window.worker.busy
    qtbot.waitUntil(lambda: window.is_whole, timeout=20_000)  # though nothing has come
    assert window.session.lookup is None


def test_the_parts_come_while_the_text_is_being_understood(make: Make, qtbot: QtBot) -> None:
    window = make()
    window.show()
    window.opening.open_path(ENGLISH)
    qtbot.waitUntil(lambda: window.is_whole, timeout=20_000)
    assert not window.is_open
    assert window.worker.busy
    assert window.state.text() == window.tr("Analysing…")
    assert not window.actions_.one["export"].isEnabled()
    qtbot.waitUntil(window.progress.isVisible, timeout=15_000)


def test_clauses_are_lit_before_the_parts_are_there(
    make: Make, halfway: Halfway, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make()
    monkeypatch.setattr(window._furnishing, "start", lambda _: None)  # as if it were slow
    window.show()
    halfway.go_on.set()
    window.worker.done.disconnect()
    read: list[Any] = []
    window.worker.done.connect(read.append)
    window.opening.open_path(ENGLISH)
    qtbot.waitUntil(lambda: bool(read), timeout=20_000)
    window.view.fill_all()
    assert not window.is_whole
    window.opening._on_read(read[0])
    lit = window.session.lit_clauses()
    assert not window.is_whole
    assert len(lit) > 20
    picture = window.view.viewport().grab().toImage()
    box = next(box for line in window.view.lines() for clause, box, _ in line.pieces if clause in lit)
    assert picture.pixelColor(box.topLeft().toPoint()) in window.theme.tints.values()
    monkeypatch.undo()
    window.furnish_soon()
    qtbot.waitUntil(lambda: window.is_open, timeout=20_000)
    assert window.session.path == ENGLISH
    assert window.actions_.one["export"].isEnabled()


def place_of(window: MainWindow) -> QRect:
    corner = window.view.viewport().mapTo(window, QPoint(0, 0))
    return QRect(corner, window.view.viewport().size())


def test_the_text_does_not_move_when_the_parts_come(make: Make, halfway: Halfway, qtbot: QtBot) -> None:
    first = make()
    first.show()
    first.furnish()
    qtbot.wait(50)
    first.panes.setSizes([250, 700, 370])
    qtbot.wait(50)
    first.close()
    again = main_window(application(), halfway._engine, first.settings_file, expecting=True)
    again.services = first.services
    qtbot.addWidget(again)
    again.show()
    again.opening.open_path(ENGLISH)
    places = []
    again.view.painted.connect(lambda: places.append(place_of(again)))
    halfway.go_on.set()
    qtbot.waitUntil(lambda: again.is_open, timeout=20_000)
    qtbot.wait(100)
    assert places[0] == place_of(again)
    again.worker.shutdown()


def test_a_policy_that_cannot_be_understood_is_taken_back(make: Make, halfway: Halfway, qtbot: QtBot) -> None:
    window = make()
    window.show()
    halfway.error = ReadingDied()
    window.opening.open_path(ENGLISH)
    qtbot.waitUntil(lambda: bool(window.view.page.rows), timeout=20_000)
    halfway.go_on.set()
    qtbot.waitUntil(lambda: bool(window.notice.text), timeout=20_000)
    assert window.pages.currentWidget() is window.welcome
    assert not window.is_open
    assert not window.session.lights


def test_what_is_open_stays_until_the_next_is_understood(make: Make, halfway: Halfway, qtbot: QtBot) -> None:
    window = make()
    window.show()
    halfway.go_on.set()
    window.opening.open_path(ENGLISH)
    qtbot.waitUntil(lambda: window.is_open, timeout=20_000)
    halfway.go_on.clear()
    halfway.text_given.clear()
    before = shown(window)
    window.commands.open_path(RUSSIAN)
    qtbot.waitUntil(halfway.text_given.is_set, timeout=20_000)
    qtbot.wait(50)
    assert shown(window) == before
    halfway.go_on.set()
    qtbot.waitUntil(lambda: window.session.path == RUSSIAN, timeout=20_000)
    assert shown(window) != before


def test_a_part_is_there_when_somebody_asks_for_it(make: Make) -> None:
    window = make()
    assert not window.is_whole
    assert window.commands.choices is not None
    assert window.is_whole
    with pytest.raises(AttributeError):
        _ = window.no_such_part


def test_little_is_loaded_before_the_text_is_seen(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT, str(ENGLISH)], capture_output=True, text=True, check=True,
        env={"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}, timeout=60,
    )  # fmt: skip
    modules, kinds = done.stdout.splitlines()
    loaded: dict[str, bool] = json.loads(modules)
    for late in ("core.model", "core.codebook", "phrases", "store.marks", "ui.actions", "ui.session", "cli"):
        assert f"reader.{late}" not in loaded
    assert {"PySide6.QtSvg", "PySide6.QtPrintSupport", "sqlite3"}.isdisjoint(loaded)
    costly = [name for name, has_qt in loaded.items() if has_qt and name.startswith("reader")]
    assert costly == [], "import QtCore there and write QtCore.Qt: 94 enums are made when Qt is imported"
    made = set(json.loads(kinds)) & {"QCalendarWidget", "QTouchEvent", "QIcon", "QTextBrowser"}
    assert made == {"QTextBrowser"}, (
        "asked for a QWidget or a QEvent that Python has not made, Qt has all kinds made"
    )
