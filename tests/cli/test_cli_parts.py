"""The command line narrows a summary, writes every format, and carries the notes of this computer."""

from __future__ import annotations

import csv
import errno
import io
import json
import os
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader import analyse
from reader.core.anchor import ClauseIndex
from reader.core.codebook import LANGUAGES
from reader.core.history import Change
from reader.core.lookup import Lookup
from reader.core.marks import Mark
from reader.core.versions import fingerprint
from reader.phrases import Phrases
from reader.resources import resource
from reader.store.marks import MarksStore

Run = Callable[..., tuple[int, bytes, str]]
KAZAKH = str(resource("samples/aqbulaq.kk.md"))


def ids(data: bytes) -> list[str]:
    return [clause["id"] for clause in json.loads(data)["clauses"]]


def test_a_part_is_written(run: Run) -> None:
    whole = ids(run("summarize", KAZAKH, "--to", "json")[1])
    watch = ids(run("summarize", KAZAKH, "--to", "json", "--only", "watch")[1])
    rights = ids(run("summarize", KAZAKH, "--to", "json", "--category", "rights", "--category", "contact")[1])
    one = run("summarize", KAZAKH, "--to", "json", "--section", "3")[1]
    both = ids(run("summarize", KAZAKH, "--to", "json", "--section", "3", "--only", "watch")[1])
    assert set(watch) < set(whole) > set(rights)
    assert json.loads(one)["sections"][0]["number"] == "3"
    assert set(both) < set(ids(one)) < set(whole)
    assert json.loads(one)["export"]["scope"]["sections"] == [s["id"] for s in json.loads(one)["sections"]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_section_that_is_not_there_is_said_with_those_that_are(run: Run, language: str) -> None:
    code, out, err = run("summarize", KAZAKH, "--section", "77", "--lang", language)
    assert (code, out) == (2, b"")
    assert Phrases.load(language).text("cli.no_section", name="77", names="1 Жалпы")[:20] in err
    assert "14 Байланыс" in err or "…" in err


def test_without_the_source(run: Run) -> None:
    _, out, _ = run("summarize", KAZAKH, "--to", "json", "--no-source")
    assert {clause["text"] for clause in json.loads(out)["clauses"]} == {""}


def test_the_new_formats_are_what_they_say(run: Run, policy: Path, tmp_path: Path) -> None:
    table = run("summarize", str(policy), KAZAKH, "--to", "csv")[1].decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(table)))
    assert len({len(row) for row in rows}) == 1
    assert len({row[11] for row in rows[1:]}) == 2
    lines = run("summarize", str(policy), KAZAKH, "--to", "jsonld")[1].splitlines()
    assert [json.loads(line)["@type"] for line in lines] == ["dpv:PrivacyNotice"] * 2
    assert b"privacy" in run("summarize", str(policy), "--to", "txt")[1].lower()
    target = tmp_path / "made.docx"
    assert run("summarize", str(policy), "--to", "docx", "-o", str(target)) == (0, b"", "")
    with zipfile.ZipFile(target) as archive:
        assert archive.testzip() is None


def test_notes_of_this_computer_go_along_where_they_are_asked_for(run: Run) -> None:
    analysis = analyse(resource("samples/aqbulaq.kk.md"))
    index = ClauseIndex(Lookup(analysis))
    clause = analysis.clauses[5]
    mark = Mark(
        "m1", index.anchor(clause.id), analysis.document.sha256, note="Сұрау керек.", categories=("legal",)
    )
    store = MarksStore()
    store.apply(fingerprint(analysis, index), [Change(None, mark)])
    store.close()
    noted = json.loads(run("summarize", KAZAKH, "--to", "json", "--notes")[1])["clauses"][5]
    plain = json.loads(run("summarize", KAZAKH, "--to", "json")[1])["clauses"][5]
    assert noted["note"] == "Сұрау керек."
    assert [one["id"] for one in noted["categories"]] == ["legal"]
    assert "note" not in plain
    assert [one["id"] for one in plain["categories"]] != ["legal"]


@pytest.mark.parametrize("more", [(), ("--jobs", "2")])
def test_a_table_has_its_headings_once_also_where_the_first_file_cannot_be_read(
    run: Run, policy: Path, tmp_path: Path, more: tuple[str, ...]
) -> None:
    broken = tmp_path / "a.pdf"
    broken.write_bytes(b"%PDF-1.7 and nothing")
    code, out, _ = run("summarize", str(broken), str(policy), KAZAKH, "--to", "csv", *more)
    rows = list(csv.reader(io.StringIO(out.decode("utf-8-sig"))))
    assert code == 1
    alone = run("summarize", KAZAKH, "--to", "csv")[1].decode("utf-8-sig")
    heads = next(csv.reader(io.StringIO(alone)))
    assert rows[0] == heads
    assert rows.count(heads) == 1
    assert len({row[11] for row in rows[1:]}) == 2, "both policies are there"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("to", ["csv", "docx", "html"])
def test_a_full_disk_leaves_the_old_file_whole(
    run: Run, policy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str, to: str
) -> None:
    target = tmp_path / f"old.{to}"
    target.write_bytes(b"as it was")
    real = os.fdopen

    class Full(io.FileIO):
        def write(self, _data: object) -> int:
            raise OSError(errno.ENOSPC, "No space left on device")

    def full(handle: int, mode: str, **more: Any) -> Any:
        return Full(handle, "wb") if mode == "wb" else real(handle, mode, **more)

    with monkeypatch.context() as patch:
        patch.setattr(os, "fdopen", full)
        code, out, err = run("summarize", str(policy), "--to", to, "--lang", language, "-o", str(target))
    assert (code, out) == (1, b"")
    assert target.read_bytes() == b"as it was"
    assert Phrases.load(language)._table["error"]["disk_full"] in err
    assert "No space" not in err
    assert sorted(p.name for p in tmp_path.iterdir() if p.name.startswith(".")) == []
