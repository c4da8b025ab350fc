"""What the command line understands: help, version, usage, languages and the call for the window."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest

from reader import __version__, cli, files
from reader.core.codebook import LANGUAGES
from reader.phrases import Phrases

Run = Callable[..., tuple[int, bytes, str]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_speaks_the_language_of_the_system(
    run: Run, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setenv("LANG", f"{language}_XX.UTF-8")
    phrases = Phrases.load(language)
    code, out, err = run("--help")
    text = out.decode()
    assert (code, err) == (0, "")
    assert phrases.text("cli.about") in text
    assert phrases.text("cli.usage") in text
    assert "aiqyn summarize" in text
    assert "{" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_of_summarize_names_every_option_and_code(run: Run, language: str) -> None:
    phrases = Phrases.load(language)
    code, out, err = run("summarize", "-h", "--lang", language)
    text = " ".join(out.decode().split())
    assert (code, err) == (0, "")
    for words in (
        "--to",
        "--lang",
        "--encoding",
        "--output",
        "--only",
        "--category",
        "--section",
        "--no-source",
        "--notes",
        "-h",
        "--version",
        *LANGUAGES,
        "md",
        "html",
        "pdf",
        "json",
    ):
        assert words in text
    for key in ("cli.help_to", "cli.help_encoding", "cli.exit_codes", "cli.about_summarize"):
        assert phrases.text(key) in text


def test_help_says_the_same_in_four_languages(run: Run) -> None:
    assert len({run("summarize", "-h", f"--lang={language}")[1] for language in LANGUAGES}) == 4


@pytest.mark.parametrize(
    "argv", [("--version",), ("summarize", "--version"), ("summarize", "x", "--version")]
)
def test_version(run: Run, argv: tuple[str, ...]) -> None:
    assert run(*argv) == (0, f"aiqyn {__version__}\n".encode(), "")


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "C"}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "kk_KZ.UTF-8"}, "kk"),
        ({"LANG": "ru"}, "ru"),
        ({"LC_ALL": "", "LC_MESSAGES": "ky_KG", "LANG": "ru_RU"}, "ky"),
        ({"LC_ALL": "ru_KZ.UTF-8", "LC_MESSAGES": "kk_KZ", "LANG": "kk_KZ"}, "ru"),
    ],
)
def test_language_of_the_system(environment: dict[str, str], language: str) -> None:
    assert cli.arguments.system_language(environment) == language


@pytest.mark.parametrize(
    "argv",
    [
        ("summarize",),
        ("summarize", "x.txt", "--to", "rtf"),
        ("summarize", "x.txt", "--only", "neutral"),
        ("summarize", "x.txt", "--category", "weather"),
        ("summarize", "x.txt", "--section"),
        ("summarize", "a.txt", "b.txt", "--to", "docx"),
        ("summarize", "x.txt", "--lang", "tr"),
        ("summarize", "x.txt", "--to"),
        ("summarize", "x.txt", "--encoding", "no-such"),
        ("summarize", "x.txt", "--encoding", "rot13"),
        ("summarize", "x.txt", "--colour"),
        ("summarize", "a.txt", "b.txt", "--to", "html"),
        ("summarize", "a.txt", "b.txt", "--to", "pdf", "-o", "new.pdf"),
        ("--colour",),
    ],
    ids=" ".join,
)
def test_what_makes_no_sense_is_said_with_the_usage(run: Run, argv: tuple[str, ...]) -> None:
    code, out, err = run(*argv)
    assert (code, out) == (2, b"")
    assert err.startswith("aiqyn: ")
    assert f"\n{Phrases.load('en').text('cli.usage')}\n" in err


def test_usage_is_said_in_the_language_asked_for(run: Run) -> None:
    _, _, err = run("summarize", "--colour", "--lang", "kk")
    assert Phrases.load("kk").text("cli.unknown_option", option="--colour") in err


def open_with(argv: list[str], open_window: Callable[..., int]) -> int:
    return cli.main(argv, open_window=open_window, write_pdf=lambda *_: b"")


def test_without_summarize_the_window_gets_the_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    opened: list[tuple[str, ...]] = []

    def window(paths: tuple[str, ...]) -> int:
        opened.append(tuple(paths))
        return 7

    assert open_with(["a.txt", "b.txt"], window) == 7
    assert open_with([], window) == 7
    assert opened == [("a.txt", "b.txt"), ()]


def test_what_comes_by_a_pipe_is_kept_for_the_window(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    seen: list[bytes] = []

    def window(paths: tuple[str, ...]) -> int:
        for _ in range(2):  # it may be wanted again, with another encoding
            with files.bytes_of(Path(paths[0])) as chunks:
                seen.append(b"".join(chunks))
        return 0

    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(files, "_piped", [])
    for given in (b"We keep your name.", b""):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(given)))
        assert open_with(["-"], window) == 0
    assert seen == [b"We keep your name."] * 2 + [b""] * 2
    monkeypatch.setattr(files, "FILE_MAX_BYTES", 10)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"eleven byte")))
    assert open_with(["-"], window) == 3
    assert capsys.readouterr().err.startswith("aiqyn: -: ")


def test_a_computer_without_a_display_or_qt_is_told_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(_paths: object) -> int:
        raise ImportError("libEGL.so.1 is missing")

    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("LANG", "kk_KZ.UTF-8")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert open_with(["a.txt"], broken) == 1
    assert "libEGL.so.1" in capsys.readouterr().err
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)
    assert open_with(["a.txt"], broken) == 1
    assert "aiqyn summarize" in capsys.readouterr().err
