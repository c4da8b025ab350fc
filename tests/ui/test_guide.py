"""The guide: the same sections and pictures in four languages, its contents, its search, its pictures."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.core.codebook import LANGUAGES
from reader.resources import resource
from reader.ui import dialogs
from reader.ui.guide import Guide
from reader.ui.window import MainWindow

IMAGE = re.compile(r"!\[([^\]]+)\]\((pictures/(\w\w)/(\w+)\.png)\)")


def told(language: str) -> str:
    return resource(f"help/{language}.md").read_text("utf-8")


@pytest.fixture
def guide(window: MainWindow, qtbot: QtBot) -> Guide:
    made = dialogs.guide(window)
    assert isinstance(made, Guide)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_is_there_and_said_in_words(language: str) -> None:
    found = IMAGE.findall(told(language))
    assert {of for _, _, of, _ in found} == {language}
    assert all(len(words.split()) > 3 for words, *_ in found)
    files = {path.stem for path in (resource("help/pictures") / language).iterdir()}
    assert [name for *_, name in found] == [name for *_, name in IMAGE.findall(told("en"))]
    assert files == {name for *_, name in found}
    for _, path, _, _ in found:
        assert not QImage(str(resource(f"help/{path}"))).isNull()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_tells_the_same(language: str) -> None:
    def shape(text: str) -> list[str]:
        return [line[:2] for line in text.splitlines() if line.startswith(("## ", "- ", "| ", "!["))]

    assert shape(told(language)) == shape(told("en"))


def test_the_guide_begins_at_its_beginning_and_goes_where_its_contents_say(guide: Guide) -> None:
    QTest.qWait(50)
    assert guide.page.verticalScrollBar().value() == 0
    titles = [line[3:] for line in told("en").splitlines() if line.startswith("## ")]
    assert [guide.contents.item(n).text() for n in range(guide.contents.count())] == titles
    for row in (titles.index("Export"), 0, titles.index("Export")):
        guide.contents.setCurrentRow(row)
        assert guide.page.textCursor().block().text() == titles[row]
        assert abs(guide.page.cursorRect().top()) < 20


def test_words_are_found_one_place_after_the_other_and_round_again(guide: Guide) -> None:
    guide.field.setText("Contradictions")
    places = []
    for _ in range(told("en").count("ontradictions") + 1):
        guide.field.returnPressed.emit()
        places.append(guide.page.textCursor().selectionStart())
    assert places[0] == places[-1]
    assert len(set(places)) == len(places) - 1
    assert not guide.said.isVisible()
    guide.field.setText("no such words here")
    guide.field.returnPressed.emit()
    assert guide.said.isVisible()
    assert guide.page.textCursor().selectionStart() == places[-1]
    guide.field.setText("Contradictions")
    assert not guide.said.isVisible()


def test_pictures_are_not_wider_than_the_page_and_the_place_stays(guide: Guide) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    guide.contents.setCurrentRow(10)
    before = guide.page.cursorForPosition(guide.page.viewport().rect().topLeft()).block().text()
    for width in (700, 1200):
        guide.resize(width, 700)
        QTest.qWait(20)
        picture = guide.page.loadResource(kind, QUrl("pictures/en/window.png"))
        assert isinstance(picture, QImage)
        assert picture.width() / picture.devicePixelRatio() <= guide.page.viewport().width()
        assert guide.page.horizontalScrollBar().maximum() == 0
    after = guide.page.cursorForPosition(guide.page.viewport().rect().topLeft()).block().text()
    assert after == before


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_pictures_fit_whatever_a_point_of_the_screen_is(
    guide: Guide, monkeypatch: pytest.MonkeyPatch, ratio: float
) -> None:
    monkeypatch.setattr(type(guide.page), "devicePixelRatioF", lambda _: ratio)
    kind = QTextDocument.ResourceType.ImageResource.value
    for name in ("window", "letter", "clause", "cards"):
        picture = guide.page.loadResource(kind, QUrl(f"pictures/en/{name}.png"))
        assert isinstance(picture, QImage)
        own = QImage(str(resource(f"help/pictures/en/{name}.png"))).width()
        assert picture.width() / picture.devicePixelRatio() <= guide.page.viewport().width()
        assert picture.width() >= min(own, guide.page.viewport().width() * ratio * 0.9), (
            "not coarser than need"
        )


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_title_of_the_contents_is_shortened(window: MainWindow, qtbot: QtBot, language: str) -> None:
    made = Guide(language, window)
    qtbot.addWidget(made)
    made.show()
    metrics, listed = made.contents.fontMetrics(), made.contents
    for n in range(listed.count()):
        place = listed.visualItemRect(listed.item(n))
        room = place.adjusted(10, 0, -10, 0)
        words = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, listed.item(n).text())
        assert words.height() + 8 <= place.height(), listed.item(n).text()
        assert words.width() <= room.width()


@pytest.mark.parametrize("name", ["file:///etc/hostname", "https://example.com/a.png", "../en.md", "en.md"])
def test_nothing_else_is_loaded(guide: Guide, name: str) -> None:
    for kind in QTextDocument.ResourceType:
        assert guide.page.loadResource(kind.value, QUrl(name)) is None


def test_no_picture_is_heavy() -> None:
    sizes = [path.stat().st_size for path in Path(resource("help/pictures")).rglob("*.png")]
    assert max(sizes) < 200_000
    assert sum(sizes) < 3_000_000
