"""A locked file: the window asks for its password, uses it once, and keeps it nowhere."""

from pathlib import Path

import pytest
from pdf_writer import PdfFile
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from reader.core.codebook import LANGUAGES
from reader.core.errors import PasswordNeeded, WrongPassword
from reader.phrases import Phrases
from reader.ui.unlocking import PasswordDialog
from reader.ui.window import MainWindow

SECRET = "sesame-17"


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    path = tmp_path / "locked.pdf"
    file = PdfFile()
    file.page().lines(50, 780, ["We collect your name.", "We keep it for a year."], step=30)
    path.write_bytes(file.bytes(password=SECRET))
    return path


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> tuple[list[str | None], list[str]]:
    """Return the answers that are given to the dialogs, to be filled, and what these said."""
    answers: list[str | None] = []
    said: list[str] = []

    def ask(_parent: QWidget, reason: str, name: str) -> str | None:
        said.append(f"{name}: {reason}")
        return answers.pop(0)

    monkeypatch.setattr("reader.ui.unlocking.ask_password", ask)
    return answers, said


def test_the_right_password_opens_it_after_a_wrong_one(
    window: MainWindow,
    qtbot: QtBot,
    locked: Path,
    asked: tuple[list[str | None], list[str]],
    caplog: pytest.LogCaptureFixture,
) -> None:
    answers, said = asked
    answers += ["another", SECRET]
    with qtbot.waitSignal(window.session.opened, timeout=20_000):
        window.commands.open_path(locked)
    assert window.session.analysis is not None
    assert "We collect your name" in window.session.analysis.document.text
    words = Phrases.load(window.language.current)
    assert said == [f"locked.pdf: {words.error(error)}" for error in (PasswordNeeded(), WrongPassword())]
    assert SECRET not in caplog.text
    assert SECRET not in repr(window.settings)


def test_no_password_leaves_what_was_shown_and_says_why(
    window: MainWindow, qtbot: QtBot, locked: Path, asked: tuple[list[str | None], list[str]]
) -> None:
    answers, said = asked
    answers.append(None)
    with qtbot.waitSignal(window.worker.failed, timeout=20_000):
        window.commands.open_path(locked)
    qtbot.waitUntil(lambda: bool(said))
    assert len(said) == 1
    assert window.session.analysis is None
    assert window.notice.text == Phrases.load(window.language.current).error(PasswordNeeded())


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_dialog_hides_the_letters_until_asked(window: MainWindow, qtbot: QtBot, code: str) -> None:
    window.commands.choices.set_window_language(code)
    dialog = PasswordDialog("Why.", "a.pdf", window)
    qtbot.addWidget(dialog)
    dialog.show()
    button = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    assert dialog.field.echoMode() is QLineEdit.EchoMode.Password
    assert not button.isEnabled()
    dialog.field.setText(SECRET)
    assert button.isEnabled()
    dialog.shown.setChecked(True)
    assert dialog.field.echoMode() is QLineEdit.EchoMode.Normal
    assert dialog.field.accessibleName() == dialog.windowTitle() != ""
    assert (dialog.windowTitle() == "Password") is (code == "en")
