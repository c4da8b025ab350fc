"""Bundled files are found, nothing outside their folder is, and a table's twin never lies."""

import json
from pathlib import Path

import pytest

from reader import resources


def test_a_name_may_not_leave_the_folder() -> None:
    for name in ("../pyproject.toml", "/etc/passwd", "themes/../../pyproject.toml"):
        with pytest.raises(ValueError, match=r"passwd|pyproject"):
            resources.resource(name)


def test_a_missing_file_is_named() -> None:
    with pytest.raises(FileNotFoundError, match="themes/none"):
        resources.resource("themes/none.toml")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(resources, "_ROOTS", (tmp_path,))
    (tmp_path / "compiled").mkdir()
    (tmp_path / "words.toml").write_text('greeting = "Сәлем"\n', "utf-8")
    return tmp_path


def twin(folder: Path, digest: str) -> None:
    path = folder / resources.twin_name("words.toml")
    path.write_text(json.dumps({"digest": digest, "table": {"greeting": "twin"}}), "utf-8")


def test_a_table_is_read_without_a_twin(folder: Path) -> None:
    assert resources.table("words.toml") == {"greeting": "Сәлем"}


def test_a_twin_of_this_state_is_used(folder: Path) -> None:
    twin(folder, resources.digest((folder / "words.toml").read_bytes()))
    assert resources.table("words.toml") == {"greeting": "twin"}


def test_a_twin_of_another_state_and_a_broken_one_are_not(folder: Path) -> None:
    twin(folder, resources.digest(b"older"))
    assert resources.table("words.toml") == {"greeting": "Сәлем"}
    (folder / resources.twin_name("words.toml")).write_text("{", "utf-8")
    assert resources.table("words.toml") == {"greeting": "Сәлем"}
