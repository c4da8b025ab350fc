"""Every setting is carried out at once, stored, and shown again as it stands."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QSpinBox
from pytestqt.qtbot import QtBot
from ui_policies import SAMPLES

from reader.app import application, main_window
from reader.engine import Engine
from reader.store.settings import SettingsFile
from reader.ui.fonts import WINDOW_FONT
from reader.ui.preferences import Preferences
from reader.ui.theme import load_theme
from reader.ui.window import MainWindow

Open = Callable[[Path], MainWindow]
KYRGYZ = SAMPLES / "tynchtyk.ky.txt"


def stored(window: MainWindow) -> dict[str, object]:
    found: dict[str, object] = json.loads(window.settings_file.path.read_text("utf-8"))
    return found


@pytest.fixture
def dialog(open_policy: Open, qtbot: QtBot) -> Preferences:
    window = open_policy(KYRGYZ)
    window.actions_.one["settings"].trigger()
    found = window.commands.preferences
    assert isinstance(found, Preferences)
    assert found.isVisible()
    assert not found.isModal()
    return found


def choose(dialog: Preferences, name: str, value: object) -> None:
    field = dialog.fields[name]
    if isinstance(field, QComboBox):
        field.setCurrentIndex(field.findData(value))
        field.activated.emit(field.currentIndex())
    elif isinstance(field, QSpinBox):
        assert isinstance(value, int)
        field.setValue(value)
    else:
        field.setChecked(bool(value))


def distance_of_lines(window: MainWindow) -> float:
    """Return the distance of the lines of a paragraph in view, in heights of a line."""
    block = window.view.document().firstBlock()
    while block.layout().lineCount() < 2:
        block = block.next()
    first, second = block.layout().lineAt(0), block.layout().lineAt(1)
    return (second.y() - first.y()) / first.height()


@pytest.mark.parametrize(
    ("name", "value", "seen"),
    [
        ("theme", "contrast", lambda w: w.theme.name == "contrast"),
        ("window_language", "kk", lambda w: w.menuBar().actions()[0].text() == "&Файл"),
        ("card_language", "ru", lambda w: w.session.phrases.language == "ru"),
        ("still", True, lambda w: QGuiApplication.styleHints().cursorFlashTime() == 0),
        ("font", WINDOW_FONT, lambda w: w.view.document().defaultFont().families()[0] == WINDOW_FONT),
        ("zoom", 220, lambda w: w.view.document().defaultFont().pointSizeF() > 2 * w.font().pointSizeF()),
        ("line_spacing", 180, lambda w: distance_of_lines(w) > 1.7),
        ("wide_letters", True, lambda w: w.view.document().defaultFont().letterSpacing() > 100),
        ("ruler", True, lambda w: w.view.ruler.isVisible() and w.actions_.one["ruler"].isChecked()),
        ("remember_files", False, lambda w: not w.actions_.one["remember_files"].isChecked()),
    ],
)
def test_a_choice_is_seen_at_once_and_stored(
    dialog: Preferences, name: str, value: object, seen: Callable[[MainWindow], bool]
) -> None:
    window = dialog.parent()
    assert isinstance(window, MainWindow)
    assert not seen(window)
    choose(dialog, name, value)
    assert seen(window)
    assert stored(window)[name] == value
    window.motion.switch(still=False)


def test_the_column_narrows(dialog: Preferences) -> None:
    window = dialog.parent()
    assert isinstance(window, MainWindow)
    before = window.view.document().rootFrame().frameFormat().leftMargin()
    choose(dialog, "column", 44)
    assert window.view.document().rootFrame().frameFormat().leftMargin() > before
    assert stored(window)["column"] == 44


def test_finding_forgives_letters_unless_told_otherwise(dialog: Preferences) -> None:
    window = dialog.parent()
    assert isinstance(window, MainWindow)
    window.commands.find()
    window.find_bar.field.setText("онок")  # өнөк…, from a Russian keyboard
    assert not window.find_bar.exact.isChecked()
    forgiven = window.find_bar.count.text()
    choose(dialog, "exact_letters", False)  # the box offers to forgive
    assert window.find_bar.exact.isChecked()
    assert stored(window)["exact_letters"] is True
    assert window.find_bar.count.text() != forgiven


def test_the_dialog_follows_what_is_changed_elsewhere(dialog: Preferences) -> None:
    window = dialog.parent()
    assert isinstance(window, MainWindow)
    window.actions_.one["zoom_in"].trigger()
    window.actions_.one["ruler"].trigger()
    number, box = dialog.fields["zoom"], dialog.fields["ruler"]
    assert isinstance(number, QSpinBox)
    assert isinstance(box, QCheckBox)
    assert (number.value(), box.isChecked()) == (110, True)


def test_everything_can_be_set_back_but_not_the_languages(dialog: Preferences) -> None:
    window = dialog.parent()
    assert isinstance(window, MainWindow)
    for name, value in (("theme", "dark"), ("zoom", 300), ("wide_letters", True), ("card_language", "kk")):
        choose(dialog, name, value)
    dialog.restore()
    now = stored(window)
    assert (now["theme"], now["zoom"], now["wide_letters"], now["card_language"]) == ("", 100, False, "kk")


def test_every_field_has_a_name_and_a_label_leads_to_it(dialog: Preferences) -> None:
    for name, field in dialog.fields.items():
        assert field.accessibleName() or (isinstance(field, QCheckBox) and field.text()), name
    buddies = {label.buddy() for label in dialog.findChildren(QLabel) if label.buddy()}
    assert buddies == {field for field in dialog.fields.values() if not isinstance(field, QCheckBox)}


@pytest.mark.parametrize("language", ["kk", "ky", "ru", "en"])
def test_each_field_stands_beside_its_name(window: MainWindow, language: str) -> None:
    window.commands.choices.set_window_language(language)
    window.actions_.one["settings"].trigger()
    dialog = window.commands.preferences
    assert isinstance(dialog, Preferences)
    labels = [label for label in dialog.findChildren(QLabel) if label.buddy()]
    beside = {label.text(): label.buddy().x() - label.geometry().right() for label in labels}
    assert labels
    assert all(gap >= 10 for gap in beside.values()), beside


def test_other_windows_follow(dialog: Preferences, qtbot: QtBot, engine: Engine, tmp_path: Path) -> None:
    window = dialog.parent()
    assert isinstance(window, MainWindow)
    other = main_window(application(), engine, SettingsFile(window.settings_file.path))
    qtbot.addWidget(other)
    other.show()
    choose(dialog, "theme", "dark")
    choose(dialog, "ruler", True)
    assert (other.theme.name, other.settings.ruler) == ("dark", True)
    assert other.actions_.one["ruler"].isChecked()
    other.worker.shutdown()


def test_the_window_follows_the_system_while_it_runs(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.commands.choices.set_theme("")
    for name in ("dark", "contrast", "light"):
        monkeypatch.setattr("reader.ui.window.system_theme", lambda wanted=name: wanted)
        QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Unknown)
        assert window.theme.name == name
        drawn = window.grab().toImage()
        assert drawn.pixelColor(window.width() - 3, window.height() - 3) == load_theme(name).colour("window")


def test_a_chosen_theme_stays_when_the_system_changes(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.ui.window.system_theme", lambda: "light")
    window.commands.choices.set_theme("dark")
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert window.theme.name == "dark"


def test_no_effect_moves_when_all_is_still_and_the_system_decides_otherwise(window: MainWindow) -> None:
    before = QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    flash = QGuiApplication.styleHints().cursorFlashTime()
    window.motion.switch(still=True)
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    assert QGuiApplication.styleHints().cursorFlashTime() == 0
    window.motion.switch(still=False)
    assert QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu) == before
    assert QGuiApplication.styleHints().cursorFlashTime() == flash
