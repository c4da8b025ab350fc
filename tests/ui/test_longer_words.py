"""Every word of the window may be 1.4 times as long as in English and still stands whole."""

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QEvent, QObject, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from ui_policies import SAMPLES

from reader.app import application, main_window
from reader.core.letter import Wish
from reader.engine import Engine
from reader.store.settings import SettingsFile
from reader.ui import dialogs
from reader.ui.export_dialog import ExportDialog
from reader.ui.letter_list import LetterList
from reader.ui.preferences import Preferences
from reader.ui.window import MainWindow

ENGLISH = next(SAMPLES.glob("*.en.*"))
TIMES = 1.4
OURS = {
    context.findtext("name")
    for context in ElementTree.parse(Path(__file__).parents[2] / "i18n" / "aiqyn_ru.ts").iter("context")
}


class Longer(QTranslator):
    """Makes every word of ours longer, keeping mnemonics and places for values."""

    def translate(self, context: str, source: str, comment: str | None = None, n: int = -1) -> str:
        if not source or context not in OURS:
            return source
        wanted = round(len(source) * TIMES) - len(source)
        return source + ("m" * wanted if wanted < 6 else " " + "m" * 5 + " m" * ((wanted - 6) // 2))

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def longer(qtbot: QtBot, tmp_path: Path, qapp: QApplication, engine: Engine) -> Iterator[MainWindow]:
    made = main_window(application(), engine, SettingsFile(tmp_path / "settings.json"))
    made.commands.choices.set_window_language("en")
    translator = Longer(qapp)
    qapp.installTranslator(translator)
    qtbot.addWidget(made)
    made.resize(1_366, 768)
    made.show()
    qapp.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
    yield made
    qapp.removeTranslator(translator)
    made.worker.shutdown()


def cut(window: QObject) -> set[str]:
    """Return the texts that have less room than they need."""
    found = set()
    for part in window.findChildren(QWidget):
        if not part.isVisible() or part.visibleRegion().isEmpty():
            continue
        if isinstance(part, QAbstractButton) and part.text():
            icon_only = isinstance(part, QToolButton) and part.toolButtonStyle().name == "ToolButtonIconOnly"
            if not icon_only and part.width() < part.minimumSizeHint().width():
                found.add(part.text())
        elif isinstance(part, QLabel) and part.text():
            needed = part.heightForWidth(part.width()) if part.wordWrap() else part.sizeHint().height()
            if part.height() < needed - 2 or (not part.wordWrap() and part.width() < part.sizeHint().width()):
                found.add(part.text())
        elif isinstance(part, QComboBox) and part.width() < part.minimumSizeHint().width():
            found.add(part.currentText())
    return found


def test_the_words_are_longer(longer: MainWindow) -> None:
    assert longer.actions_.one["open"].text().startswith("&Open…m")
    assert len(longer.welcome.findChildren(QLabel)) > 3


def test_nothing_of_the_window_is_cut(longer: MainWindow, qtbot: QtBot) -> None:
    assert cut(longer) == set()
    assert all(button.isVisible() for button in longer.actions_.buttons.values())
    with qtbot.waitSignal(longer.session.opened, timeout=20_000):
        longer.commands.open_path(ENGLISH)
    assert longer.session.lookup is not None
    _ = longer.cards.cards
    longer.session.select(list(longer.session.lookup.clauses)[4])
    longer.commands.find()
    longer.side.filter_chosen.emit(longer.session.filter.__class__(frozenset({"rights"})))
    qtbot.waitUntil(lambda: not cut(longer), timeout=15_000)


def test_nothing_of_the_dialogs_is_cut(longer: MainWindow, qtbot: QtBot) -> None:
    for dialog in (
        Preferences(longer), longer.commands.print_choice(), dialogs.PasteDialog("", longer),
        dialogs.about(longer),
    ):  # fmt: skip
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda d=dialog: not cut(d), timeout=15_000)  # type: ignore[misc]
        dialog.close()


def test_nothing_of_the_export_dialog_is_cut(longer: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(longer.session.opened, timeout=20_000):
        longer.commands.open_path(ENGLISH)
    assert longer.session.lookup is not None
    dialog = ExportDialog(longer, longer.session.lookup)
    qtbot.addWidget(dialog)
    dialog.show()
    for button in dialog.scopes.values():
        button.setChecked(True)
        qtbot.waitUntil(lambda: not cut(dialog), timeout=15_000)


def test_nothing_of_the_letters_is_cut(longer: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(longer.session.opened, timeout=20_000):
        longer.commands.open_path(ENGLISH)
    for dialog in (longer.letter_commands.dialog(Wish("correct")), LetterList(longer)):
        assert dialog is not None
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda d=dialog: not cut(d), timeout=15_000)  # type: ignore[misc]
        dialog.close()


def test_the_check_sees_what_is_cut(longer: MainWindow, qtbot: QtBot) -> None:
    label = QLabel("a long line that needs room", longer)
    label.setGeometry(0, 0, 40, 20)
    label.show()
    assert "a long line that needs room" in cut(longer)
