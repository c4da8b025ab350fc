"""Nothing lies over anything else: the tool bar of a small screen, the rows of lists, the words of links."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QStyle
from pytestqt.qtbot import QtBot
from ui_policies import SAMPLES

from reader.app import application, main_window
from reader.core.codebook import LANGUAGES
from reader.core.links import link_of
from reader.engine import Engine
from reader.store.settings import SettingsFile
from reader.ui.compare_choice import CompareChoice
from reader.ui.export_dialog import ExportDialog
from reader.ui.link_opening import LinkDialog
from reader.ui.table_choice import TableChoice
from reader.ui.window import MainWindow

Open = Callable[[Path], MainWindow]
FILES = sorted(SAMPLES.iterdir())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tool_bar_fits_a_small_screen(open_policy: Open, language: str) -> None:
    window = open_policy(FILES[0])
    window.commands.choices.set_window_language(language)
    window.resize(1024, 700)
    QApplication.processEvents()
    bar = window.actions_.tool_bar
    assert bar.sizeHint().width() <= bar.width()
    for name in ("letter", "cards"):
        assert bar.widgetForAction(window.actions_.one[name]).isVisible(), name


def test_a_new_window_fits_the_screen(qtbot: QtBot, tmp_path: Path, engine: Engine) -> None:
    made = main_window(application(), engine, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(made)
    room = made.screen().availableGeometry()
    assert made.width() <= room.width()
    assert made.height() < room.height()
    made.worker.shutdown()


def test_buttons_of_dialogs_have_no_pictures_of_the_desktop(open_policy: Open, qtbot: QtBot) -> None:
    window = open_policy(FILES[0])
    assert window.session.lookup is not None
    for dialog in (ExportDialog(window, window.session.lookup), window.commands.print_choice()):
        qtbot.addWidget(dialog)
        dialog.show()
        for box in dialog.findChildren(QDialogButtonBox):
            hint = QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons
            assert not box.style().styleHint(hint, None, box)


@pytest.mark.parametrize("make", [
    lambda window: CompareChoice("policy", [window], FILES, window),
    lambda window: TableChoice([window], FILES, window),
])  # fmt: skip
def test_no_row_lies_over_another(
    open_policy: Open, qtbot: QtBot, make: Callable[[MainWindow], CompareChoice | TableChoice]
) -> None:
    dialog = make(open_policy(FILES[0]))
    qtbot.addWidget(dialog)
    dialog.show()
    places = [dialog.list.visualItemRect(dialog.list.item(n)) for n in range(dialog.list.count())]
    assert len(places) == len(FILES) + 3
    line = dialog.list.fontMetrics().height()
    assert all(place.height() >= line + 12 for place in places)
    assert all(b.top() >= a.bottom() for a, b in pairwise(places))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_alphabets_of_a_link_are_named_in_the_language(
    window: MainWindow, qtbot: QtBot, language: str
) -> None:
    window.language.switch(language)
    link = link_of("https://xn--80ak6aa92e.example/")
    assert link is not None
    dialog = LinkDialog(link, window)
    qtbot.addWidget(dialog)
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert QCoreApplication.translate("LinkDialog", "Cyrillic") in said
    if language != "en":
        assert "Cyrillic" not in said


@pytest.mark.parametrize("width", [190, 420])
def test_every_sentence_of_the_watch_outs_is_whole(open_policy: Open, width: int) -> None:
    window = open_policy(FILES[0])
    window.side.setCurrentWidget(window.side.watch_outs)
    window.panes.setSizes([width, 500, 300])
    tree = window.side.watch_outs
    QApplication.processEvents()
    model, rows = tree.model(), []
    for n in range(model.rowCount()):
        index = model.index(n, 0)
        words, place = index.data(), tree.visualRect(index)
        box = QRect(0, 0, place.width() - 4, 1 << 20)
        needed = tree.fontMetrics().boundingRect(box, Qt.TextFlag.TextWordWrap, words).height()
        assert place.height() >= needed, words
        rows.append(place.height())
    assert width > 200 or max(rows) > 2 * tree.fontMetrics().height()


def test_in_a_narrow_window_no_heading_is_torn(open_policy: Open) -> None:
    window = open_policy(SAMPLES / "samovar.ru.html")
    window.resize(1360, 800)
    QApplication.processEvents()
    window.panes.setSizes([290, 640, 390])
    window.resize(820, 700)
    QApplication.processEvents()
    layout = window.view.document().begin().layout()
    lines = [layout.lineAt(n) for n in range(layout.lineCount())]
    words = window.view.document().begin().text()
    ends = [words[line.textStart() : line.textStart() + line.textLength()] for line in lines[:-1]]
    assert len(ends) > 1
    assert all(one.endswith(" ") for one in ends), ends
    window.resize(1360, 700)
    QApplication.processEvents()
    assert (window.panes.sizes()[0], window.panes.sizes()[2]) == (290, 390)


def test_panels_begin_as_wide_as_they_were_left(window: MainWindow, open_policy: Open) -> None:
    window.resize(1360, 800)
    window.grab()  # has what is not to be seen yet laid out, too
    open_policy(SAMPLES / "samovar.ru.html")
    assert (window.panes.sizes()[0], window.panes.sizes()[2]) == (290, 390)
