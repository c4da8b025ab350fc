"""``from reader import analyse``: a path, the name of a file or the text itself."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import reader
from reader import analyse
from reader.core.errors import EmptyDocument, FileIsDirectory, FileMissing, NoClauses
from reader.resources import resource

TEXT = "1. We collect your name and e-mail.\n2. We use cookies.\n3. We never sell your data.\n"


def said(analysis: reader.Analysis) -> dict[str, list[str]]:
    return {one: [f.id for f in labels.findings] for one, labels in analysis.labels.items()}


def test_a_path_its_name_and_the_text_say_the_same(tmp_path: Path) -> None:
    path = tmp_path / "policy.txt"
    path.write_text(TEXT, "utf-8")
    from_path, from_name, from_text = analyse(path), analyse(str(path)), analyse(TEXT)
    assert said(from_path) == said(from_name) == said(from_text)
    assert any(said(from_text).values())
    assert [c.text for c in from_text.clauses] == [c.text for c in from_path.clauses]
    assert from_path.document.encoding != "" == from_text.document.encoding


def test_a_sample_is_understood() -> None:
    analysis = analyse(resource("samples/tynchtyk.ky.txt"))
    assert isinstance(analysis, reader.Analysis)
    assert analysis.language == "ky"
    assert analysis.is_policy
    assert {card.section for card in analysis.cards} == {section.id for section in analysis.sections}


def test_the_encoding_of_a_file_can_be_named(tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_text("Мы собираем имя и телефон.", "koi8-r")
    assert analyse(path, encoding="koi8-r").clauses[0].text == "Мы собираем имя и телефон."


def test_what_cannot_be_read_raises_our_errors(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        analyse(tmp_path / "missing.txt")
    with pytest.raises(FileIsDirectory):
        analyse(str(tmp_path))
    with pytest.raises(EmptyDocument):
        analyse("")
    with pytest.raises(NoClauses):
        analyse("…\n***\n")


@pytest.mark.parametrize(
    "text", ["We collect data.\0", "missing.txt is not here.", "We use cookies. " * 1_000]
)
def test_a_string_that_names_no_file_is_text(text: str) -> None:
    assert analyse(text).clauses


def test_importing_the_door_loads_nothing_behind_it() -> None:
    program = "import sys, reader; print(sorted(m for m in sys.modules if m.startswith('reader')))"
    root = Path(__file__).parent.parent
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=root, capture_output=True, check=True, text=True
    )
    assert done.stdout.strip() == "['reader']"
