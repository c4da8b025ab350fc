"""A locked file on the command line: asked for at a terminal, said where there is none."""

from pathlib import Path

import pytest
from pdf_writer import PdfFile

from reader.cli.reading import analyse_input
from reader.core.errors import PasswordNeeded, WrongPassword
from reader.phrases import Phrases


@pytest.fixture
def locked(tmp_path: Path) -> str:
    path = tmp_path / "locked.pdf"
    file = PdfFile()
    file.page().lines(50, 780, ["We collect your name."])
    path.write_bytes(file.bytes(password="sesame"))
    return str(path)


def test_a_terminal_is_asked(locked: str, monkeypatch: pytest.MonkeyPatch) -> None:
    phrases, prompts = Phrases.load("en"), []
    answers = ["sesame", "another"]

    def getpass(prompt: str) -> str:
        prompts.append(prompt)
        return answers.pop(0)

    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("getpass.getpass", getpass)
    assert analyse_input(locked, None, phrases).document.text == "We collect your name."
    with pytest.raises(WrongPassword):
        analyse_input(locked, None, phrases)
    assert prompts == [f"Password of the file {locked}: "] * 2


def test_nobody_is_asked_where_nobody_sits(locked: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: False, raising=False)
    with pytest.raises(PasswordNeeded):
        analyse_input(locked, None, Phrases.load("en"))
