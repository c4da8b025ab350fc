"""Ways in and out of the window: dialog-free opening, drop, paste, bad files, and the exports."""

import json
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui_policies import POLICIES, SAMPLES, export

from reader import files
from reader.app import Windows
from reader.core.piped import PIPED
from reader.formats import read_text
from reader.ui.saving import file_name
from reader.ui.window import MainWindow

Open = Callable[[Path], MainWindow]


def test_the_welcome_page_greets_and_a_sample_opens(window: MainWindow, qtbot: QtBot) -> None:
    assert window.pages.currentWidget() is window.welcome
    assert not window.actions_.one["export"].isEnabled()
    with qtbot.waitSignal(window.session.opened, timeout=20_000):
        window.welcome.file_chosen.emit(SAMPLES / "tynchtyk.ky.txt")
    assert window.pages.currentWidget() is window.panes
    assert window.actions_.one["export"].isEnabled()
    window.actions_.one["close"].trigger()
    assert window.pages.currentWidget() is window.welcome


def test_a_dropped_file_opens(window: MainWindow, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(SAMPLES / "samovar.ru.html"))])
    with qtbot.waitSignal(window.session.opened, timeout=20_000):
        window.commands.take(data)
    assert window.session.path == SAMPLES / "samovar.ru.html"


def test_further_dropped_files_open_in_windows_of_their_own(window: MainWindow, qtbot: QtBot) -> None:
    others: list[Path] = []
    window.services = window.services._replace(open_other=others.append)
    data = QMimeData()
    names = ("samovar.ru.html", "larkfield.en.md", "aqbulaq.kk.md")
    data.setUrls([QUrl.fromLocalFile(str(SAMPLES / name)) for name in names])
    with qtbot.waitSignal(window.session.opened, timeout=20_000):
        window.commands.take(data)
    assert window.session.path == SAMPLES / names[0]
    assert [path.name for path in others] == list(names[1:])


def test_each_named_file_has_its_window(qtbot: QtBot, qapp: QApplication) -> None:
    windows = Windows(qapp)
    for name in ("larkfield.en.md", "tynchtyk.ky.txt"):
        opened = windows.open(SAMPLES / name)
        qtbot.addWidget(opened)
        qtbot.waitUntil(lambda w=opened: w.session.analysis is not None, timeout=20_000)  # type: ignore[misc]
    titles = [w.windowTitle() for w in windows.open_now]
    assert [title.split(" ")[0] for title in titles] == ["larkfield.en.md", "tynchtyk.ky.txt"]
    for opened in windows.open_now:
        opened.worker.shutdown()
        opened.language.switch("en")
    windows.close()


def test_what_came_by_a_pipe_opens_and_is_not_listed(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "_piped", [])
    text = "Мы собираем ваше имя. Мы храним его три года. Мы не передаём его никому."
    files.keep_piped(BytesIO(text.encode("cp1251")))
    with qtbot.waitSignal(window.session.opened, timeout=20_000):
        window.commands.open_path(Path(PIPED))
    assert window.session.analysis is not None
    assert window.session.analysis.document.text.split() == text.split()
    assert window.session.file is None
    assert window.windowTitle().startswith("Standard input")
    assert window.settings_file.load().recent_files == ()
    assert file_name(window, ".html") == "aiqyn.html"
    window.actions_.menus["encoding"].aboutToShow.emit()
    other = next(one for one in window.actions_.menus["encoding"].actions() if one.text() == "KOI8-R")
    with qtbot.waitSignal(window.session.opened, timeout=20_000):
        other.trigger()
    assert window.session.analysis.document.text.split() != text.split()


def test_dropped_text_opens(window: MainWindow, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setText("We collect your e-mail address. We never sell your personal data to anyone.")
    with qtbot.waitSignal(window.session.opened, timeout=20_000):
        window.commands.take(data)
    assert window.session.path is None
    assert window.windowTitle().startswith("Pasted text")


def test_a_dropped_link_is_explained(window: MainWindow) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://shop.example/privacy")])
    window.commands.take(data)
    assert "offline" in window.notice.text
    assert window.session.analysis is None


@pytest.mark.parametrize(
    "content",
    [b"", b"   \n ", b"\x7fELF\x00\x00\x01\x02" * 200, b"%PDF-1.7\n%\xe2\xe3"],
    ids=["empty", "blank", "binary", "pdf"],
)
def test_a_bad_file_leaves_what_was_shown(
    open_policy: Open, tmp_path: Path, qtbot: QtBot, content: bytes
) -> None:
    window = open_policy(SAMPLES / "larkfield.en.md")
    before = window.session.analysis
    bad = tmp_path / "bad.txt"
    bad.write_bytes(content)
    with qtbot.waitSignal(window.worker.failed, timeout=20_000):
        window.commands.open_path(bad)
    assert window.notice.isVisible()
    assert window.notice.text.count(".") >= 2
    assert window.session.analysis is before


def test_a_missing_file_and_a_folder_are_named_as_such(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    said = []
    for path in (tmp_path / "nothing.txt", tmp_path):
        with qtbot.waitSignal(window.worker.failed, timeout=20_000):
            window.commands.open_path(path)
        said.append(window.notice.text)
    assert len(set(said)) == 2


def test_what_is_no_policy_is_said_and_shown(window: MainWindow, qtbot: QtBot) -> None:
    text = "Take two eggs and a glass of milk.\n\nBeat them well.\n\nFry in butter for three minutes."
    with qtbot.waitSignal(window.session.opened, timeout=20_000):
        window.commands.open_text(text)
    assert "does not look like a privacy policy" in window.notice.text
    assert window.view.document().toPlainText().startswith("Take two eggs")


def test_another_encoding_can_be_chosen(open_policy: Open, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "policy.txt"
    path.write_bytes(
        "Біз сіздің атыңызды және телефоныңызды жинаймыз. Деректеріңізді сатпаймыз.\n".encode("kz1048") * 4
    )
    window = open_policy(path)
    assert window.encoding.text() == "KZ1048"
    with qtbot.waitSignal(window.session.opened, timeout=20_000):
        window.commands.open_path(path, "windows-1251")
    assert window.session.analysis.document.encoding == "windows-1251"  # type: ignore[union-attr]


@pytest.mark.parametrize("path", POLICIES, ids=lambda p: p.name)
def test_each_policy_is_exported_and_opens_again(open_policy: Open, tmp_path: Path, path: Path) -> None:
    window = open_policy(path)
    analysis = window.session.analysis
    assert analysis is not None
    for suffix in (".html", ".md", ".json", ".pdf", ".docx", ".jsonld", ".csv", ".txt"):
        target = tmp_path / f"out{suffix}"
        assert export(window, target)
        assert str(target) in window.notice.text
        assert target.stat().st_size > 1000
    found = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert [c["text"] for c in found["clauses"]] == [c.text for c in analysis.clauses]
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
    again = window.services.analyse_file(tmp_path / "out.html", None)
    assert len(again.clauses) > len(analysis.clauses) / 2
    page = (tmp_path / "out.html").read_text("utf-8")
    first = next(p for card in analysis.cards for p in card.points)
    assert window.session.phrases.point(first, operator=analysis.overview.operator)[:30].split("'")[0] in page


def test_markup_in_a_pasted_text_stays_text(window: MainWindow, qtbot: QtBot) -> None:
    hostile = (
        '<img src="file:///etc/passwd"> We collect your name and your e-mail address. <b>We share it.</b>'
    )
    with qtbot.waitSignal(window.session.opened, timeout=20_000):
        window.commands.open_text(hostile)
    assert window.view.toPlainText() == read_text(hostile).text


def test_the_first_key_on_the_welcome_page_opens_a_file(window: MainWindow, qtbot: QtBot) -> None:
    window.show()
    opened: list[bool] = []
    window.welcome.open_wanted.disconnect()
    window.welcome.open_wanted.connect(lambda: opened.append(True))
    focus = window.focusWidget()
    assert focus is not None
    assert window.welcome.isAncestorOf(focus)
    qtbot.keyClick(focus, Qt.Key.Key_Space)
    assert opened
    window.show_analysis(window.services.analyse_text("Privacy policy\n\nWe collect your name."), None)
    assert window.focusWidget() is window.view
    window.session.close()
    assert window.focusWidget() is focus
