"""The program as a process of its own: any environment, closed pipes, and no Qt where none is needed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import hostile_pdf
import pytest

from reader.core.errors import ReadingDied
from reader.phrases import Phrases
from reader.resources import resource

ROOT = Path(__file__).parents[2]
KAZAKH, ENGLISH = (str(resource(f"samples/{name}")) for name in ("aqbulaq.kk.md", "larkfield.en.md"))
posix = pytest.mark.skipif(sys.platform == "win32", reason="about POSIX pipes, locales and names")


def aiqyn(
    *arguments: str | bytes, environment: dict[str, str] | None = None, stdin: bytes = b""
) -> subprocess.CompletedProcess[bytes]:
    """Run ``python -m reader`` with nothing in its environment but ``environment``."""
    command = [sys.executable, "-m", "reader", *arguments]
    return subprocess.run(
        command, cwd=ROOT, env=environment or {}, input=stdin, capture_output=True, timeout=120, check=False
    )


@posix
@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"LANG": "C"},
        {"LC_ALL": "C"},
        {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"LANG": "ru_RU.KOI8-R", "PYTHONIOENCODING": "ascii"},
    ],
    ids=str,
)
def test_any_environment_will_do_and_the_output_is_utf_8(environment: dict[str, str]) -> None:
    done = aiqyn("summarize", KAZAKH, "--lang", "kk", environment=environment)
    assert (done.returncode, done.stderr) == (0, b"")
    assert f"## {Phrases.load('kk').text('overview.title')}" in done.stdout.decode("utf-8")


@posix
def test_a_message_never_fails_for_its_letters(tmp_path: Path) -> None:
    environment = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"}
    missing = os.fsencode(tmp_path) + b"/\xff\xfe.txt"
    done = aiqyn("summarize", missing, "--lang", "ky", environment=environment)
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.startswith(b"aiqyn: ")
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(("locale", "language"), [("kk_KZ.UTF-8", "kk"), ("ky_KG", "ky"), ("C", "en")])
def test_messages_are_in_the_language_of_the_system(locale: str, language: str) -> None:
    done = aiqyn("summarize", environment={"LANG": locale, "PYTHONUTF8": "1"})
    assert done.returncode == 2
    assert Phrases.load(language).text("cli.no_file") in done.stderr.decode("utf-8")


@pytest.mark.parametrize("to", ["md", "html", "json"])
def test_a_summary_needs_no_qt(to: str) -> None:
    program = (
        "import sys; from reader.__main__ import main; code = main()\n"
        "loaded = [name for name in sys.modules if name.split('.')[0] in ('PySide6', 'shiboken6')]\n"
        "print(loaded, file=sys.stderr); sys.exit(code)"
    )
    command = [sys.executable, "-c", program, "summarize", ENGLISH, "--to", to]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, timeout=120, check=False)
    assert (done.returncode, done.stderr.split()) == (0, [b"[]"])
    assert done.stdout


def test_a_pdf_is_made_without_a_display(tmp_path: Path) -> None:
    target = tmp_path / "summary.pdf"
    done = aiqyn("summarize", KAZAKH, "--to", "pdf", "-o", str(target), environment={"HOME": str(tmp_path)})
    assert (done.returncode, done.stdout) == (0, b""), done.stderr
    made = target.read_bytes()
    assert made.startswith(b"%PDF-")
    assert made.rstrip().endswith(b"%%EOF")


def test_standard_input_and_output_are_bytes() -> None:
    words = "Біз атыңыз бен телефоныңызды жинаймыз.\r\nCookie файлдарын қолданамыз.\r\n"
    done = aiqyn("summarize", "-", "--to", "json", stdin=words.encode("utf-16"))
    found = json.loads(done.stdout.decode("utf-8"))
    assert [clause["text"] for clause in found["clauses"]] == [
        "Біз атыңыз бен телефоныңызды жинаймыз.",
        "Cookie файлдарын қолданамыз.",
    ]


def test_an_empty_standard_input_is_an_error() -> None:
    done = aiqyn("summarize", "-", environment={"PYTHONUTF8": "1"})
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode().startswith("aiqyn: -: ")


@posix
@pytest.mark.parametrize("argument", ["--help", "--version", "summarize"])
def test_a_closed_pipe_is_quiet(argument: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    files = [KAZAKH, ENGLISH] if argument == "summarize" else []
    try:
        done = subprocess.run(
            [sys.executable, "-m", "reader", argument, *files],
            cwd=ROOT,
            stdout=writing,
            stderr=subprocess.PIPE,
            timeout=120,
            check=False,
        )
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


@posix
def test_a_full_disk_is_said() -> None:
    if not Path("/dev/full").exists():
        pytest.skip("the system has no device that is always full")
    done = aiqyn("summarize", ENGLISH, "-o", "/dev/full")
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"/dev/full" in done.stderr
    assert b"Traceback" not in done.stderr


def test_a_file_that_kills_its_reader_is_told_of_and_the_next_one_is_read(tmp_path: Path) -> None:
    bomb = tmp_path / "bomb.pdf"
    (case,) = (one for one in hostile_pdf.CASES if one.name == "pdf: marks in marks")
    case.make(tmp_path).rename(bomb)
    done = aiqyn("summarize", str(bomb), ENGLISH, "--lang", "en")
    assert done.returncode == 1
    assert done.stderr.decode() == f"aiqyn: {bomb}: {Phrases.load('en').error(ReadingDied())}\n"
    assert done.stdout.decode().startswith("# ")
