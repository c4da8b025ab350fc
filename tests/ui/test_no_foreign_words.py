"""The window in each of its languages holds no word of another one, and no mnemonic twice in a menu."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QTabBar,
    QTextBrowser,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot
from ui_policies import SAMPLES

from reader.ui import dialogs
from reader.ui.dialogs import PasteDialog
from reader.ui.export_dialog import ExportDialog
from reader.ui.preferences import Preferences
from reader.ui.welcome import LANGUAGE_NAMES
from reader.ui.window import MainWindow

Open = Callable[[Path], MainWindow]
LANGUAGES = ("kk", "ky", "ru")
NAMES = {  # written so in every language; and keys, as they stand on keyboards
    *("Aiqyn", "Markdown", "HTML", "PDF", "JSON", "TXT", "cookie", "Qt", "Tesseract", "LGPL", "MIT", "OK"),
    *("DOCX", "EPUB", "MHTML", "ODT", "OpenDocument", "RTF", "Word", "JPEG", "PNG"),  # formats of files
    *("CSV", "LD"),
    *("compare", "table", "letter"),  # words of the command line
    *("Literata", "Noto", "Sans", "OFL"),  # our fonts
    *("Linux", *dialogs.WATCH_COMMAND.replace("=", " ").split()),
    *("Ctrl", "Shift", "Alt", "Enter", "Esc", "Tab", "Home", "End", "PgUp", "PgDown"),
}
ENCODINGS = re.compile(r"\b(?:UTF|WINDOWS|KZ|CP|ISO|KOI|PT|STRK|MACCYRILLIC|LATIN)[-_0-9A-Z]*\b")
ADDRESSES = re.compile(r"\S+@\S+|\S*\w\.(?:html?|md|txt|pdf|json|toml|kz|kg|example|invalid|test)\b\S*")
NOT_OURS = {"kk": "", "ky": "әғқұіһ", "ru": "әғқңөұүіһ"}


def rows(model: QAbstractItemModel, above: QModelIndex) -> Iterator[str]:
    for n in range(model.rowCount(above)):
        here = model.index(n, 0, above)
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            yield str(here.data(role) or "")
        yield from rows(model, here)


def words_of(part: QWidget) -> Iterator[str]:
    yield from (part.windowTitle(), part.toolTip(), part.statusTip(), part.whatsThis())
    yield from (part.accessibleName(), part.accessibleDescription())
    if isinstance(part, QLabel | QAbstractButton):
        yield part.text()
    if isinstance(part, QLineEdit | QPlainTextEdit):
        yield part.placeholderText()
    if isinstance(part, QComboBox):
        yield from (
            part.itemText(n) for n in range(part.count()) if part.itemText(n) not in QFontDatabase.families()
        )
    if isinstance(part, QSpinBox):
        yield part.suffix()
    if isinstance(part, QGroupBox):
        yield part.title()
    if isinstance(part, QTextBrowser):
        yield part.toPlainText()
    if isinstance(part, QTreeView):
        yield from rows(part.model(), QModelIndex())
    if isinstance(part, QMenu):
        part.aboutToShow.emit()
        yield part.title()
    for action in part.actions():
        yield from (action.text(), action.toolTip(), action.iconText(), action.statusTip())


def shown(widget: QWidget, quoted: str = "") -> set[str]:
    """Return every text of the window, but for what it quotes from ``quoted``."""
    parts = [
        part
        for part in (widget, *widget.findChildren(QWidget))
        if not (isinstance(part.parent(), QTabBar) and not part.isVisible())  # Qt's arrows: the tabs fit
    ]
    texts = {re.sub(r"<[^>]+>", " ", text) for part in parts for text in words_of(part)}
    return {text for text in texts if text.strip() and " ".join(text.split()) not in quoted}


def foreign(texts: set[str], code: str, names: set[str]) -> set[str]:
    """Return the texts with a Latin word or with a letter that ``code`` does not write."""
    found = set()
    for text in texts - set(LANGUAGE_NAMES.values()):
        left = ADDRESSES.sub(" ", ENCODINGS.sub(" ", text.replace("&", "")))
        latin = {
            word
            for word, cut in re.findall(r"([A-Za-z]{2,})(…?)", left)
            if word not in names | NAMES and not (cut and any(name.startswith(word) for name in names))
        }
        cyrillic = {w for w in re.findall(r"\w{2,}", left.lower()) if set(w) & set(NOT_OURS[code])}
        if latin or cyrillic - {name.lower() for name in LANGUAGE_NAMES.values()}:
            found.add(f"{text}  <- {sorted(latin | cyrillic)}")
    return found


def test_the_check_sees_foreign_words() -> None:
    assert foreign({"Файлды ашу (Open)"}, "kk", set())
    assert foreign({"Открыть file…"}, "ru", {"cookie"})
    assert foreign({"Файлды қарау"}, "ky", set())
    assert foreign({"Файлдын өлчөмү"}, "ru", set())
    assert not foreign({"Файлдын өлчөмү (Ctrl+O)", "Қазақша", "UTF-8", "English"}, "ky", set())


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_welcome_page_speaks_one_language(window: MainWindow, code: str) -> None:
    window.commands.choices.set_window_language(code)
    texts = shown(window)
    assert len(texts) > 60
    assert foreign(texts, code, set()) == set()


@pytest.mark.parametrize("code", LANGUAGES)
def test_an_open_policy_and_its_cards_speak_one_language(
    window: MainWindow, open_policy: Open, qtbot: QtBot, code: str
) -> None:
    window.commands.choices.set_window_language(code)
    (sample,) = SAMPLES.glob(f"*.{code}.*")
    open_policy(sample)
    lookup = window.session.lookup
    assert lookup is not None
    policy = " ".join(clause.text for clause in lookup.clauses.values())
    quoted = " ".join(lookup.analysis.document.text.split())
    window.commands.find()
    window.find_bar.field.setText("cookie")
    own = set(re.findall(r"[A-Za-z]{2,}", policy))
    for clause in lookup.clauses:
        window.session.select(clause)
        assert foreign(shown(window.detail, quoted), code, own) == set()
    texts = shown(window, quoted)
    assert len(texts) > 200
    assert foreign(texts, code, own) == set()


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_dialogs_speak_one_language(window: MainWindow, qtbot: QtBot, code: str) -> None:
    window.commands.choices.set_window_language(code)
    made: list[QDialog] = [
        dialogs.guide(window), dialogs.shortcuts(window), dialogs.about(window), PasteDialog("", window),
        Preferences(window), window.commands.print_choice(),
    ]  # fmt: skip
    for dialog in made:
        qtbot.addWidget(dialog)
        texts = shown(dialog)
        assert texts
        assert foreign(texts, code, set()) == set()


@pytest.mark.parametrize("code", [*LANGUAGES, "en"])
def test_the_export_dialog_speaks_one_language_and_each_of_its_keys_does_one_thing(
    window: MainWindow, open_policy: Open, qtbot: QtBot, code: str
) -> None:
    window.commands.choices.set_window_language(code)
    (sample,) = SAMPLES.glob(f"*.{code}.*")
    open_policy(sample)
    assert window.session.lookup is not None
    window.marking.set_note(next(iter(window.session.lookup.clauses)), "note")
    dialog = ExportDialog(window, window.session.lookup)
    qtbot.addWidget(dialog)
    for index in range(dialog.format.count()):
        dialog.format.setCurrentIndex(index)
        quoted = " ".join(section.title for section in window.session.lookup.analysis.sections)
        texts = shown(dialog, quoted)
        assert len(texts) > 20
        assert code == "en" or foreign(texts, code, {"COOKIE", "Cookie"}) == set()
    parts = dialog.findChildren(QAbstractButton) + dialog.findChildren(QLabel)
    keys = [part.text() for part in parts if "&" in part.text()]
    assert len(keys) >= 10
    assert twice(keys) == []


def twice(texts: list[str]) -> list[str]:
    marks = [found.group(1).lower() for text in texts if (found := re.search(r"&(\w)", text))]
    assert not set(marks) & set("әіңғүұқөһ"), "a letter of the Russian layout, which every keyboard has"
    return [mark for mark, times in Counter(marks).items() if times > 1]


@pytest.mark.parametrize("code", [*LANGUAGES, "en"])
def test_mnemonics_are_unique_in_each_menu(window: MainWindow, code: str) -> None:
    window.commands.choices.set_window_language(code)
    bar = window.menuBar()
    assert all("&" in action.text() for action in bar.actions())
    assert twice([action.text() for action in bar.actions()]) == []
    for menu in bar.findChildren(QMenu) + list(window.actions_.menus.values()):
        menu.aboutToShow.emit()
        texts = [action.text() for action in menu.actions()]
        assert twice(texts) == [], texts
