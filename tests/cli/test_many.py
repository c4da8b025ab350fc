"""Folders of policies: which are read, where their summaries go, what is done again, and what goes wrong."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., tuple[int, bytes, str]]
POLICY = "1. We collect your name and e-mail.\n2. We use cookies.\n3. We never sell your data.\n"
ROOT = Path(__file__).parents[2]
FAULTY = """
import os, sys
import reader.formats as formats
from reader.cli import main

def fault(data, *, encoding=None):
    if data.startswith(b"DIE"):
        os._exit(1)
    raise RuntimeError("a library stumbles")

row = formats.Format("fault", (), lambda head: head.startswith((b"DIE", b"FALL")), fault)
formats.FORMATS = (row, *formats.FORMATS)
sys.exit(main(sys.argv[1:], open_window=None, write_pdf=None))
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with three policies, what is none, and what is hidden."""
    root = tmp_path / "policies"
    (root / "b" / "deep").mkdir(parents=True)
    (root / ".git").mkdir()
    for name in ("a.txt", "b/a.txt", "b/deep/c.html"):
        (root / name).write_text(POLICY, "utf-8")
        os.utime(root / name, (1_700_000_000, 1_700_000_000))
    for name in ("notes.xlsx", ".hidden.txt", ".git/description.txt"):
        (root / name).write_text(POLICY, "utf-8")
    return root


def made(folder: Path) -> list[str]:
    return sorted(
        p.relative_to(folder).as_posix() for p in folder.rglob("*.*") if p.is_file() and p.name[0] != "."
    )


def command(*arguments: str | Path, program: str = "") -> subprocess.CompletedProcess[str]:
    start = ["-c", program] if program else ["-m", "reader"]
    return subprocess.run(
        [sys.executable, *start, *map(str, arguments)], cwd=ROOT, env={**os.environ, "LC_ALL": "C.UTF-8"},
        capture_output=True, encoding="utf-8", timeout=120, check=False,
    )  # fmt: skip


def test_each_policy_of_a_folder_is_an_object_on_a_line_of_its_own(run: Run, folder: Path) -> None:
    code, out, err = run("summarize", str(folder), "--to", "json")
    names = [json.loads(line)["document"]["title"] for line in out.splitlines()]
    assert (code, len(names)) == (0, 3)
    assert err == "aiqyn: Summaries written: 3. Up to date already: 0. Not read: 0.\n"


def test_summaries_lie_as_their_policies_do_under_their_whole_names(
    run: Run, folder: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out" / "new"
    assert run("summarize", str(folder), "--to", "json", "-o", str(out))[0] == 0
    assert made(out) == ["a.txt.json", "b/a.txt.json", "b/deep/c.html.json"]
    assert json.loads((out / "b/deep/c.html.json").read_bytes())["clauses"]


def test_two_folders_and_a_file_keep_apart(run: Run, folder: Path, policy: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    arguments = (str(folder / "b"), str(folder), str(policy), str(policy), "--to", "json", "-o", str(out))
    assert run("summarize", *arguments)[0] == 0
    assert made(out) == ["b/a.txt.json", "b/deep/c.html.json", "policies/a.txt.json", "policy.txt.json"]


def test_what_is_up_to_date_is_not_done_again(run: Run, folder: Path, tmp_path: Path) -> None:
    arguments = ("summarize", str(folder), "--to", "json", "-o", str(tmp_path / "out"))
    run(*arguments)
    (tmp_path / "out" / "b/a.txt.json").unlink()  # as if it had been broken off here
    (folder / "a.txt").write_text(POLICY + "4. We keep it for a year.\n", "utf-8")
    os.utime(folder / "a.txt", (4_000_000_000, 4_000_000_000))
    untouched = tmp_path / "out" / "b/deep/c.html.json"
    before = untouched.stat().st_mtime_ns
    assert "written: 2. Up to date already: 1." in run(*arguments)[2]
    assert "4. We keep it" in (tmp_path / "out" / "a.txt.json").read_text("utf-8")
    assert untouched.stat().st_mtime_ns == before


def test_other_options_are_another_summary(run: Run, folder: Path, tmp_path: Path) -> None:
    arguments = ("summarize", str(folder), "--to", "json", "-o", str(tmp_path / "out"))
    run(*arguments)
    assert "Up to date already: 3." in run(*arguments, "--progress")[2]
    assert "written: 3." in run(*arguments, "--only", "watch")[2]
    assert "Жазылған қысқаша мазмұн: 3." in run(*arguments, "--lang", "kk")[2]


def test_a_policy_that_cannot_be_read_is_told_of_in_the_end(run: Run, folder: Path, tmp_path: Path) -> None:
    (folder / "a.txt").write_bytes(b"")
    (folder / "b" / "b.pdf").write_bytes(b"%PDF-1.7 and no more")
    code, out, err = run("summarize", str(folder), "--to", "json")
    assert (code, len(out.splitlines())) == (1, 2)
    *told, last = err.splitlines()
    assert [line.split(": ")[1] for line in told] == [str(folder / "a.txt"), str(folder / "b" / "b.pdf")]
    assert last.endswith("written: 2. Up to date already: 0. Not read: 2.")


def test_summaries_must_not_lie_among_the_policies(run: Run, folder: Path) -> None:
    code, out, err = run("summarize", str(folder), "--to", "json", "-o", str(folder))
    assert (code, out) == (2, b"")
    assert str(folder) in err
    run("summarize", str(folder), "--to", "txt", "-o", str(folder / "out"))
    assert (
        "Up to date already: 3." in run("summarize", str(folder), "--to", "txt", "-o", str(folder / "out"))[2]
    )


def test_a_place_that_cannot_be_written_is_told_for_each_policy(
    run: Run, folder: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    (out / "b").mkdir(parents=True)
    (out / "b" / "deep").write_text("no folder")
    code, _, err = run("summarize", str(folder), "--to", "json", "-o", str(out))
    assert (code, made(out)) == (1, ["a.txt.json", "b/a.txt.json"])
    assert str(out / "b" / "deep" / "c.html.json") in err
    assert run("summarize", str(folder), "--to", "json", "-o", str(folder / "a.txt"))[0] == 2


def test_a_folder_without_policies_is_told(run: Run, tmp_path: Path) -> None:
    code, out, err = run("summarize", str(tmp_path), "--to", "json")
    assert (code, out) == (0, b"")
    assert str(tmp_path) in err.splitlines()[0]


def test_formats_that_cannot_follow_each_other_want_a_folder(run: Run, folder: Path) -> None:
    assert run("summarize", str(folder), "--to", "html")[0] == 2


@pytest.mark.parametrize("number", ["0", "-1", "many", "1000"])
def test_a_strange_number_of_processes_is_wrong_usage(run: Run, folder: Path, number: str) -> None:
    code, _, err = run("summarize", str(folder), "--to", "json", f"--jobs={number}")
    assert code == 2
    assert "--jobs" in err


def test_several_processes_give_the_same_as_one(folder: Path) -> None:
    one, two = (command("summarize", folder, "--to", "json", "--jobs", n) for n in ("1", "2"))
    assert (one.returncode, two.returncode) == (0, 0), two.stderr
    assert one.stdout == two.stdout
    assert len(one.stdout.splitlines()) == 3


def test_progress_is_told_where_it_is_wanted(folder: Path) -> None:
    done = command("summarize", folder, "--to", "json", "--progress")
    assert done.stderr.splitlines()[0] == "3 of 3"
    assert "3 of 3" not in command("summarize", folder, "--to", "json").stderr


@pytest.mark.skipif(sys.platform != "linux", reason="the fault is handed to the processes by forking")
@pytest.mark.parametrize("jobs", [1, 3])
def test_a_file_that_makes_a_library_stumble_or_a_process_die_takes_nothing_else_along(
    folder: Path, tmp_path: Path, jobs: int
) -> None:
    (folder / "b" / "b.txt").write_bytes(b"FALL")
    if jobs > 1:
        for name in ("a0.txt", "b/d.txt"):
            (folder / name).write_bytes(b"DIE")
    out = tmp_path / "out"
    done = command("summarize", folder, "--to", "json", "-o", out, "--jobs", str(jobs), program=FAULTY)
    assert done.returncode == 1
    assert made(out) == ["a.txt.json", "b/a.txt.json", "b/deep/c.html.json"]
    named = [line.split(": ")[1] for line in done.stderr.splitlines()[:-1]]
    wanted = ["b/b.txt"] if jobs == 1 else ["a0.txt", "b/b.txt", "b/d.txt"]
    assert named == [str(folder / name) for name in wanted]
    assert "Traceback" not in done.stderr
