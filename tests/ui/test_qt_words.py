"""Qt's own words (file dialog, message boxes, context menus) speak the language of the window."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QObject, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QTextBrowser,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.ui.language import WindowLanguage

I18N = Path(__file__).parents[2] / "i18n"
LANGUAGES = ("kk", "ky", "ru")
AS_IN_ENGLISH = re.compile(  # key names, signs and the names of units and formats
    r"[^A-Za-z]*|&?OK|Alt\+\w+|CC|DD|P̸|%p%|\d+ \(\dx\d\)|%1, \.\.\.|Portable Document Format"
)
READ_BY_THE_SYSTEM = "QMimeType"  # kk and ru have these in the system's own list of file types


@pytest.fixture
def language(qapp: QApplication) -> Iterator[WindowLanguage]:
    made = WindowLanguage(qapp)
    yield made
    made.switch("en")


def our_words(code: str) -> dict[tuple[str, str], str]:
    return {
        (context.findtext("name") or "", message.findtext("source") or ""): message.findtext("translation")
        or ""
        for context in ElementTree.parse(I18N / f"qtbase_{code}.ts").getroot().iter("context")
        for message in context.iter("message")
    }


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_word_of_the_kyrgyz_list_stays_english(language: WindowLanguage, code: str) -> None:
    language.switch(code)
    english = {
        (context, source)
        for context, source in our_words("ky")
        if context != READ_BY_THE_SYSTEM or code == "ky"
        if QCoreApplication.translate(context, source) == source and not AS_IN_ENGLISH.fullmatch(source)
    }
    assert not english


@pytest.mark.parametrize("code", LANGUAGES)
def test_our_words_are_the_ones_that_qt_asks_for(code: str) -> None:
    qt = QTranslator()
    assert qt.load("qtbase_kk", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    assert not [
        (context, source)
        for context, source in our_words(code)
        if context != READ_BY_THE_SYSTEM and not qt.translate(context, source)
    ]


@pytest.mark.parametrize("code", LANGUAGES)
def test_our_words_keep_the_marks_and_the_letters(code: str) -> None:
    foreign = {"kk": "", "ky": "әғқұһі", "ru": "әғқңөұүһі"}[code]
    for (context, source), words in our_words(code).items():
        assert words, (context, source)
        assert sorted(re.findall(r"%\w|<[^>]+>", words)) == sorted(re.findall(r"%\w|<[^>]+>", source))
        assert words.count("&") == source.count("&"), (context, source)
        assert not set(words.lower()) & set(foreign), words


def test_the_words_of_the_glossary_win_over_qts(language: WindowLanguage) -> None:
    wanted = {
        "kk": {"Apply": "Қолдану", "Cancel": "Бас тарту", "Close": "Жабу", "Discard": "Сақтамау"},
        "ky": {"Apply": "Колдонуу", "Cancel": "Жокко чыгаруу", "Close": "Жабуу", "&No": "Жо&к"},
        "ru": {"Apply": "Применить", "Cancel": "Отмена", "Close": "Закрыть", "Discard": "Не сохранять"},
    }
    for code, words in wanted.items():
        language.switch(code)
        assert {word: QCoreApplication.translate("QPlatformTheme", word) for word in words} == words


def shown(widget: QWidget) -> Iterator[str]:
    for part in (widget, *widget.findChildren(QWidget)):
        yield from (part.windowTitle(), part.toolTip(), part.accessibleName(), part.accessibleDescription())
        if isinstance(part, QLabel | QAbstractButton):
            yield part.text()
        if isinstance(part, QTreeView):
            model = part.model()
            yield from (
                str(model.headerData(n, Qt.Orientation.Horizontal)) for n in range(model.columnCount())
            )
        yield from (action.text().split("\t")[0] for action in part.actions())


def file_dialog(folder: Path) -> QFileDialog:
    made = QFileDialog(None, "", str(folder), "(*)")
    made.setOption(QFileDialog.Option.DontUseNativeDialog)
    made.setViewMode(QFileDialog.ViewMode.Detail)
    return made


def message_box() -> QMessageBox:
    made = QMessageBox()
    first, last = QMessageBox.StandardButton.FirstButton.value, QMessageBox.StandardButton.LastButton.value
    for button in QMessageBox.StandardButton:
        if first <= button.value <= last:
            made.addButton(button)
    made.setDetailedText("1")
    return made


def menus(owner: QObject) -> list[QMenu]:
    line, text = QLineEdit("1"), QTextBrowser()
    text.setReadOnly(False)
    text.setHtml('<a href="1">1</a>')
    for widget in (line, text):
        widget.setParent(owner if isinstance(owner, QWidget) else None)
    made = [line.createStandardContextMenu(), text.createStandardContextMenu()]
    return [menu for menu in made if menu is not None]


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_word_that_qt_shows_changes_with_the_language(
    language: WindowLanguage, qtbot: QtBot, tmp_path: Path, code: str
) -> None:
    seen = {}
    for now in ("en", code):
        language.switch(now)
        owner = QWidget()
        parts = [owner, file_dialog(tmp_path), message_box()]
        for part in parts:
            qtbot.addWidget(part)
        seen[now] = {text for part in (*parts, *menus(owner)) for text in shown(part)}
    english, words = seen["en"], seen[code]
    assert {"&Open", "&Yes", "Date Modified", "Cu&t", "Restore Defaults"} <= english
    assert not {text for text in english & words if not AS_IN_ENGLISH.fullmatch(text)}
    assert not {text for text in words if re.search(r"[A-Za-z]{3}", text)}


def mnemonics(texts: Iterator[str] | list[str]) -> list[str]:
    return [found.group(1).lower() for text in texts if (found := re.search(r"&(\w)", text))]


@pytest.mark.parametrize("code", LANGUAGES)
def test_mnemonics_are_unique_in_each_dialog_and_menu(
    language: WindowLanguage, qtbot: QtBot, tmp_path: Path, code: str
) -> None:
    language.switch(code)
    owner = QWidget()
    dialog, box = file_dialog(tmp_path), message_box()
    for widget in (owner, dialog, box):
        qtbot.addWidget(widget)
    groups = {
        "file dialog": [
            part.text() for part in dialog.findChildren(QWidget) if isinstance(part, QLabel | QAbstractButton)
        ],
        "message box": [button.text() for button in box.buttons()],
        **{f"menu {n}": [action.text() for action in menu.actions()] for n, menu in enumerate(menus(owner))},
    }
    for name, texts in groups.items():
        marks = mnemonics(texts)
        assert marks, name
        assert [mark for mark, times in Counter(marks).items() if times > 1] == [], (name, texts)
        assert not set(marks) & set("әіңғүұқөһ"), "a letter of the Russian layout, which every keyboard has"
