"""Where the system's text is twice as large, nothing of the window is cut off or lost."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from ui_policies import SAMPLES

from reader.app import main_window
from reader.engine import Engine
from reader.store.settings import SettingsFile
from reader.ui.icons import icon_px
from reader.ui.preferences import Preferences
from reader.ui.window import MainWindow


@pytest.fixture
def large(
    qtbot: QtBot, tmp_path: Path, qapp: QApplication, engine: Engine
) -> Iterator[Callable[[str], MainWindow]]:
    usual = QFont(qapp.font())
    doubled = QFont(usual)
    doubled.setPointSizeF(usual.pointSizeF() * 2)
    qapp.setFont(doubled)
    made = main_window(qapp, engine, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(made)
    made.resize(1_500, 900)
    made.show()

    def opened(code: str) -> MainWindow:
        made.commands.choices.set_window_language(code)
        with qtbot.waitSignal(made.session.opened, timeout=20_000):
            made.commands.open_path(next(SAMPLES.glob(f"*.{code}.*")))
        _ = made.cards.cards
        qtbot.wait(50)
        return made

    yield opened
    made.worker.shutdown()
    made.language.switch("en")
    qapp.setFont(usual)


def whole(label: QLabel) -> bool:
    return not label.text() or label.height() >= label.heightForWidth(label.width()) - 2


@pytest.mark.parametrize("code", ["kk", "ru"])
def test_every_tab_command_and_sentence_is_there(
    large: Callable[[str], MainWindow], qtbot: QtBot, code: str
) -> None:
    window = large(code)
    bar = window.side.tabBar()
    places = [bar.tabRect(n) for n in range(bar.count())]
    assert all(place.right() <= bar.width() and place.width() > 24 for place in places)
    assert window.actions_.tool_bar.iconSize().width() >= 32
    labels = [one for one in window.cards.widget().findChildren(QLabel) if one.isVisible() and one.wordWrap()]
    assert len(labels) > 50
    qtbot.waitUntil(lambda: all(whole(label) for label in labels))
    qtbot.waitUntil(lambda: window.cards.horizontalScrollBar().maximum() == 0)
    assert window.view.horizontalScrollBar().maximum() == 0


def test_the_settings_scroll_instead_of_being_cut(large: Callable[[str], MainWindow], qtbot: QtBot) -> None:
    window = large("ky")
    dialog = Preferences(window)
    qtbot.addWidget(dialog)
    dialog.show()
    for button in dialog.findChildren(QPushButton):
        assert button.width() >= button.minimumSizeHint().width()
    for field in dialog.fields.values():
        assert field.height() >= field.minimumSizeHint().height()


def test_icons_grow_with_the_words_beside_them(qapp: QApplication) -> None:
    small, large = QFont(qapp.font()), QFont(qapp.font())
    large.setPointSizeF(small.pointSizeF() * 2)
    assert icon_px(small) == 20
    assert 32 <= icon_px(large) <= 44
