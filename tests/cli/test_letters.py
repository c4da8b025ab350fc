"""``aiqyn letter``: what goes where, what is said beside it, and what is refused with which code."""

from __future__ import annotations

from collections.abc import Callable
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from icalendar import Calendar

from reader import cli
from reader.core.codebook import LANGUAGES
from reader.core.letter import KINDS
from reader.core.paper import Paper
from reader.phrases import Phrases

Run = Callable[..., tuple[int, bytes, str]]
SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
KK, EN = str(SAMPLES / "aqbulaq.kk.md"), str(SAMPLES / "larkfield.en.md")
WHO = ("--name", "Aigul Serik", "--email", "aigul@mail.example")
MORE = {
    "correct": ("--wrong", "Serk", "--right", "Serik"),
    "object": ("--details", "profiling"),
    "complain": ("--first", "access", "--sent", "2026-01-15"),
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_written_to_standard_output(run: Run, kind: str) -> None:
    code, out, err = run("letter", KK, "--kind", kind, *WHO, *MORE.get(kind, ()))
    assert code == 0
    text = out.decode()
    assert "Aigul Serik" in text
    assert "Құрметпен" in text
    assert "derek@aqbulaq.example" in err
    assert Phrases.load("en").text("letter.disclaimer") in err


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_language_of_the_letter_is_not_that_of_the_messages(run: Run, language: str) -> None:
    code, out, err = run(
        "letter", EN, "--kind", "access", "--law", "eu", *WHO, "--language", language, "--lang", "kk"
    )
    assert code == 0
    assert out.decode().count("GDPR") > 0
    assert Phrases.load("kk").text("letter.disclaimer") in err
    greeting = {"kk": "Құрметпен", "ky": "Урматтоо менен", "ru": "С уважением", "en": "Yours faithfully"}
    assert greeting[language] in out.decode()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_missing_is_said_with_its_option(run: Run, language: str) -> None:
    code, out, err = run("letter", EN, "--kind", "correct", "--lang", language)
    assert (code, out) == (2, b"")
    for option in ("--name", "--email", "--wrong", "--right", "--law"):
        assert f"({option})" in err
    assert Phrases.load(language).text("letter.incomplete") in err


@pytest.mark.parametrize("kind", ["docx", "md", "txt", "eml"])
def test_formats_and_the_calendar_are_written_to_files(run: Run, tmp_path: Path, kind: str) -> None:
    to, ics = tmp_path / f"letter.{kind}", tmp_path / "due.ics"
    code, out, _ = run(
        "letter", KK, "--kind", "withdraw", *WHO, "--to", kind, "-o", str(to), "--ics", str(ics)
    )
    assert (code, out) == (0, b"")
    assert to.stat().st_size > 500
    (event,) = Calendar.from_ical(ics.read_bytes()).walk("VEVENT")
    assert "«Ақбұлақ кітап» ЖШС" in str(event["SUMMARY"])
    if kind == "eml":
        assert message_from_bytes(to.read_bytes(), policy=default)["To"] == "derek@aqbulaq.example"


def test_the_pdf_is_handed_in(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    def pdf(paper: Paper) -> bytes:
        return f"%PDF {paper.title}".encode()

    argv = ["letter", KK, "--kind", "delete", *WHO, "--to", "pdf", "-o", "-"]
    code = cli.main(argv, open_window=lambda _: 1, write_pdf=pdf)
    assert code == 0
    assert capsysbinary.readouterr().out.decode().startswith("%PDF Дербес")


def test_no_calendar_without_a_day(run: Run, tmp_path: Path) -> None:
    policy = tmp_path / "policy.txt"
    policy.write_text("We collect names. You can see your data.", "utf-8")
    ics = tmp_path / "due.ics"
    code, _, err = run(
        "letter",
        str(policy),
        "--kind",
        "access",
        *WHO,
        "--law",
        "kz",
        "--operator",
        "Shop",
        "--ics",
        str(ics),
    )
    assert code == 0
    assert not ics.exists()
    assert Phrases.load("en").text("letter.no_due") in err


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        ((EN,), "--kind"),
        ((EN, "--kind", "beg"), "--kind"),
        ((EN, KK, "--kind", "access"), "cli.needs_one"),
        ((), "cli.needs_one"),
        ((EN, "--kind", "access", "--law", "us"), "--law"),
        ((EN, "--kind", "access", "--clause", "99.9", *WHO), "99.9"),
        ((EN, "--kind", "complain", "--first", "access", "--sent", "yesterday", *WHO), "yesterday"),
        ((EN, "--kind", "complain", "--first", "access", *WHO), "letter.bad_date"),
        ((EN, "--kind", "access", "--law", "eu", *WHO, "--ics", EN), "larkfield"),
        ((EN, "--kind", "access", "--law", "eu", *WHO, "-o", EN), "larkfield"),
        (
            (EN, "--kind", "access", "--law", "eu", *WHO, "--send-to", "Street 1", "--to", "eml"),
            "letter.no_email",
        ),
    ],
)
def test_calls_that_make_no_sense(run: Run, argv: tuple[str, ...], said: str) -> None:
    before = Path(EN).read_bytes()
    code, out, err = run("letter", *argv)
    assert (code, out) == (2, b"")
    words = Phrases.load("en")
    wanted = words.text(said).partition("{")[0] if said.startswith(("cli.", "letter.")) else said
    assert wanted in err
    assert Path(EN).read_bytes() == before


def test_a_policy_that_cannot_be_read_is_one(run: Run, tmp_path: Path) -> None:
    code, out, err = run("letter", str(tmp_path / "none.txt"), "--kind", "access", *WHO)
    assert (code, out) == (1, b"")
    assert "none.txt" in err


def test_a_folder_that_is_not_there(run: Run, tmp_path: Path) -> None:
    code, _, err = run("letter", KK, "--kind", "access", *WHO, "-o", str(tmp_path / "no" / "letter.txt"))
    assert code == 1
    assert str(tmp_path) in err


def test_standard_input_is_read(run: Run) -> None:
    policy = b"Shop LLP keeps this policy. You can see your data. Write to ask@shop.example."
    code, out, _ = run(
        "letter", "-", "--kind", "access", *WHO, "--law", "none", "--operator", "Shop", stdin=policy
    )
    assert code == 0
    assert b"ask@shop.example" in out


def test_the_authority_is_written_to_when_asked(run: Run) -> None:
    argv = (
        "letter",
        KK,
        "--kind",
        "complain",
        "--first",
        "access",
        "--sent",
        "2026-01-15",
        "--authority",
        *WHO,
    )
    code, out, err = run(*argv)
    assert code == 0
    assert "уәкілетті органына" in out.decode().splitlines()[0]
    assert Phrases.load("en").text("letter.note.authority_unnamed") in err


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_of_letter_names_every_option(run: Run, language: str) -> None:
    code, out, err = run("letter", "-h", "--lang", language)
    text = " ".join(out.decode().split())
    assert (code, err) == (0, "")
    for words in ("--kind", "--law", "--language", "--ics", "--sent", "--send-to", *KINDS, "eml", "pdf"):
        assert words in text
