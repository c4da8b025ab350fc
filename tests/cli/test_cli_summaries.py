"""What the command line writes, where to, and what it says of files that it cannot read."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from reader import cli
from reader.core.codebook import LANGUAGES
from reader.core.errors import EmptyDocument, FileMissing, ReaderError, UnknownFormat
from reader.core.model import Notice
from reader.phrases import Phrases
from reader.resources import resource

SAMPLES = {
    "kk": "aqbulaq.kk.md",
    "ky": "tynchtyk.ky.txt",
    "ru": "samovar.ru.html",
    "en": "larkfield.en.md",
}
MARK = {"md": b"# ", "html": b"<!doctype html>", "json": b"{", "pdf": b"%PDF-of "}

Run = Callable[..., tuple[int, bytes, str]]


def sample(language: str) -> str:
    return str(resource(f"samples/{SAMPLES[language]}"))


@pytest.mark.parametrize("to", MARK)
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_sample_in_each_format(run: Run, language: str, to: str) -> None:
    code, out, err = run("summarize", sample(language), "--to", to, "--lang", language)
    assert code == 0
    left_out = Phrases.load(language).notice(Notice("notice.out_of_sight", {"count": 1}))  # a cookie banner
    assert err.removeprefix("aiqyn: ") in ("", f"{sample(language)}: {left_out}\n")
    assert out.lower().startswith(MARK[to].lower())
    assert len(out) > 5_000 or to == "pdf"


def test_the_cards_speak_the_language_asked_for(run: Run) -> None:
    for language in LANGUAGES:
        made = run("summarize", "--lang", language, sample("en"))[1].decode()
        assert Phrases.load(language).text("overview.title") in made


def test_markdown_in_the_language_of_the_system_is_what_one_gets(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    explicit = run("summarize", sample("ru"), "--to", "md", "--lang", "ky")[1]
    monkeypatch.setenv("LC_ALL", "ky_KG.UTF-8")
    assert run("summarize", sample("ru"))[1] == explicit


def test_a_hyphen_reads_standard_input(run: Run, policy: Path) -> None:
    code, out, err = run("summarize", "-", "--to", "json", stdin=policy.read_bytes())
    from_file = json.loads(run("summarize", str(policy), "--to", "json")[1])
    assert (code, err) == (0, "")
    assert json.loads(out)["clauses"] == from_file["clauses"]


def test_several_files_in_json_are_one_object_a_line(run: Run, policy: Path) -> None:
    names = [sample("kk"), str(policy), sample("en")]
    code, out, _ = run("summarize", "--to", "json", *names)
    lines = out.decode("utf-8").splitlines()
    assert code == 0
    assert [json.loads(line)["document"]["language"] for line in lines] == ["kk", "en", "en"]


def test_one_file_in_json_is_indented(run: Run, policy: Path) -> None:
    _, out, _ = run("summarize", str(policy), "--to", "json")
    assert out.startswith(b"{\n  ")
    assert json.loads(out)["clauses"]


def test_several_files_in_markdown_have_anchors_of_their_own(run: Run, policy: Path) -> None:
    code, out, _ = run("summarize", str(policy), sample("en"))
    assert code == 0
    assert b"\n---\n" in out
    assert b"policy-1-clause-1" in out
    assert b"policy-2-clause-1" in out


def test_output_to_a_file(run: Run, policy: Path, tmp_path: Path) -> None:
    target = tmp_path / "summary.md"
    expected = run("summarize", str(policy))[1]
    assert run("summarize", str(policy), "-o", str(target)) == (0, b"", "")
    assert target.read_bytes() == expected
    assert sorted(p.name for p in tmp_path.iterdir() if p.is_file()) == ["policy.txt", "summary.md"]


def test_output_to_a_hyphen_is_standard_output(run: Run, policy: Path) -> None:
    assert run("summarize", str(policy), "-o", "-") == run("summarize", str(policy))


@pytest.mark.parametrize("to", MARK)
def test_output_to_a_folder(run: Run, policy: Path, tmp_path: Path, to: str) -> None:
    folder, other = tmp_path / "out", tmp_path / "other"
    folder.mkdir()
    other.mkdir()
    twin = other / policy.name
    twin.write_bytes(policy.read_bytes())
    names = [str(policy), str(twin), sample("kk")]
    assert run("summarize", *names, "--to", to, "-o", str(folder)) == (0, b"", "")
    assert {path.name for path in folder.iterdir()} == {f"policy.{to}", f"policy-2.{to}", f"aqbulaq.kk.{to}"}
    assert all(path.read_bytes().lower().startswith(MARK[to].lower()) for path in folder.iterdir())


def test_a_folder_never_loses_a_policy(run: Run, policy: Path, tmp_path: Path) -> None:
    words = policy.read_bytes()
    policy = policy.rename(tmp_path / "policy.md")
    assert run("summarize", str(policy), "-o", str(tmp_path))[0] == 0
    assert policy.read_bytes() == words
    assert (tmp_path / "policy-2.md").is_file()


@pytest.mark.parametrize("link", ["itself", "symbolic", "hard"])
def test_writing_over_the_policy_is_refused(run: Run, policy: Path, tmp_path: Path, link: str) -> None:
    target, words = policy if link == "itself" else tmp_path / "link.txt", policy.read_bytes()
    if link == "symbolic":
        target.symlink_to(policy)
    if link == "hard":
        target.hardlink_to(policy)
    code, out, err = run("summarize", str(policy), "-o", str(target))
    assert (code, out) == (2, b"")
    assert Phrases.load("en").text("cli.overwrites_input", path=str(target)) in err
    assert policy.read_bytes() == words


def test_a_place_that_cannot_be_written(run: Run, policy: Path, tmp_path: Path) -> None:
    code, out, err = run("summarize", str(policy), "-o", str(tmp_path / "nowhere" / "x.md"))
    assert (code, out) == (1, b"")
    assert "nowhere" in err
    assert "Traceback" not in err


def unreadable(kind: str, folder: Path) -> tuple[Path, ReaderError]:
    path = folder / f"{kind}.txt"
    if kind == "missing":
        return path, FileMissing(path=str(path))
    path.write_bytes(b"" if kind == "empty" else bytes(range(256)) * 64)
    return path, EmptyDocument() if kind == "empty" else UnknownFormat(name="TXT")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["missing", "empty", "binary"])
def test_what_cannot_be_read_is_said_and_the_others_are_done(
    run: Run, policy: Path, tmp_path: Path, kind: str, language: str
) -> None:
    path, error = unreadable(kind, tmp_path)
    said = f"aiqyn: {path}: {Phrases.load(language).error(error)}\n"
    command = ("summarize", "--to", "json", "--lang", language)
    assert run(*command, str(path)) == (1, b"", said)
    code, out, err = run(*command, str(path), str(policy), str(path), sample("kk"))
    assert (code, err) == (1, said * 2)
    assert [json.loads(line)["document"]["language"] for line in out.splitlines()] == ["en", "kk"]


def test_nothing_is_written_where_nothing_could_be_read(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "summary.md"
    assert run("summarize", str(tmp_path / "missing.txt"), "-o", str(target))[0] == 1
    assert not target.exists()


def test_a_text_that_is_no_policy_is_done_and_said(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "poem.txt"
    path.write_text("The evening is quiet. Snow lies on the hills. A horse stands at the gate.", "utf-8")
    code, out, err = run("summarize", str(path), "--lang", "ru")
    assert code == 0
    assert b"# " in out
    assert Phrases.load("ru").text("notice.not_policy") in err


def test_a_file_over_the_limit_is_refused_and_the_others_are_done(
    run: Run, policy: Path, tmp_path: Path
) -> None:
    path = tmp_path / "huge.html"
    with path.open("wb") as file:
        file.write(b"<!doctype html><p>We collect data.")
        file.truncate(20_000_001)
    code, out, err = run("summarize", str(path), str(policy), str(tmp_path / "missing.txt"), "--to", "json")
    assert code == 3
    assert len(out.splitlines()) == 1
    assert "21 MB" in err
    assert "20 MB" in err


def test_after_two_hyphens_all_is_files(
    run: Run, policy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    policy.rename(tmp_path / "--odd.txt")
    code, out, err = run("summarize", "--to", "json", "--", "--odd.txt")
    assert (code, err) == (0, "")
    assert json.loads(out)["clauses"]


def test_the_encoding_can_be_named(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_text("Мы собираем имя и телефон. Мы не продаём ваши данные.", "koi8-r")
    _, out, _ = run("summarize", str(path), "--to", "json", "--encoding", "koi8-r")
    assert "Мы собираем имя" in json.loads(out)["clauses"][0]["text"]
    code, out, err = run("summarize", str(path), "--encoding", "utf-8")
    assert (code, out) == (1, b"")
    assert "utf-8" in err


def test_interruption(run: Run, policy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_document: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("reader.analysis.analyse", interrupted)
    assert run("summarize", str(policy)) == (130, b"", "")


def test_a_pdf_without_qt_is_an_error_and_no_crash(
    policy: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    def broken(*_args: object) -> bytes:
        raise ImportError("libEGL.so.1 is missing")

    argv = ["summarize", str(policy), "--to", "pdf"]
    assert cli.main(argv, open_window=lambda _paths: 0, write_pdf=broken) == 1
    out, err = capsysbinary.readouterr()
    assert out == b""
    assert b"libEGL.so.1" in err
