"""The reading process takes the build's regular expressions, and only those that Python would make itself."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from reader import resources
from reader.process import patterns

PACKAGING = Path(__file__).parents[2] / "packaging"
COUNTED = """
import dataclasses  # has patterns of its own, before there is a line of ours
import re
from reader.process import patterns
primed = patterns.prime() if {prime} else 0
compiled = []
compiler = re._compiler.compile
re._compiler.compile = lambda *given: compiled.append(given[0]) or compiler(*given)
from reader.analysis.pipeline import analyse
from reader.formats import read_text
analyse(read_text("1. Біз атыңызды жинаймыз. 2. Деректер 3 жыл сақталады. 3. Сұрақтар: info@mysal.kz"))
print(primed, len(compiled))
"""

WATCHED = f"""
import hashlib, marshal, sys
sys.path[:0] = [{str(PACKAGING)!r}, {str(PACKAGING.parent)!r}]
import compile_patterns
made = marshal.dumps(compile_patterns.watched(), compile_patterns.PLAIN)
print(hashlib.sha256(made).hexdigest(), "markdown_it" in sys.modules)
"""


def counted(*, prime: bool) -> tuple[int, int]:
    """Return how many patterns were taken, and how many were compiled for one policy."""
    ran = subprocess.run(
        [sys.executable, "-c", COUNTED.format(prime=prime)], capture_output=True, text=True, check=True
    )
    primed, compiled = map(int, ran.stdout.split())
    return primed, compiled


def test_a_policy_needs_nothing_compiled() -> None:
    primed, compiled = counted(prime=True)
    assert primed > 100
    assert compiled == 0
    assert counted(prime=False)[1] > 100


def test_each_is_what_python_makes_of_its_text() -> None:
    before = dict(re._cache)  # type: ignore[attr-defined]
    assert patterns.prime() > 100
    kept = re._cache  # type: ignore[attr-defined]
    for key in kept.keys() - before.keys():
        assert kept[key] == re._compiler.compile(*key[1:])  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"spoilt",
        b"another Python \n(",
        patterns.VERSION,
        patterns.VERSION + b"0\n",
        patterns.VERSION + b"0\ni\1\0\0\0",
    ],
)
def test_a_file_of_another_python_or_a_spoilt_one_counts_for_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, data: bytes
) -> None:
    monkeypatch.setattr(resources, "_ROOTS", (tmp_path,))
    assert patterns.prime() == 0  # there is none at all
    (tmp_path / "compiled").mkdir()
    (tmp_path / patterns.NAME).write_bytes(data)
    assert patterns.prime() == 0


def test_the_build_makes_them_anew_when_a_table_or_the_code_has_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import compile_patterns

    (tmp_path / "resources" / "compiled").mkdir(parents=True)
    for name in ("core", "formats", "analysis"):
        (tmp_path / "reader" / name).mkdir(parents=True)
    monkeypatch.setattr(compile_patterns, "ROOT", tmp_path)
    made = iter(([("a", 0, ())], [("b", 0, ())]))
    monkeypatch.setattr(compile_patterns, "watched", lambda: next(made))
    written = tmp_path / "resources" / patterns.NAME
    compile_patterns.main()
    first = written.read_bytes()
    compile_patterns.main()
    assert written.read_bytes() == first
    (tmp_path / "reader" / "core" / "shapes.py").write_text("changed", "utf-8")
    compile_patterns.main()
    assert written.read_bytes() != first


def test_the_same_state_gives_the_same_bytes() -> None:
    made = set()
    for seed in ("1", "2"):
        ran = subprocess.run(
            [sys.executable, "-c", WATCHED],
            capture_output=True,
            text=True,
            check=True,
            env={"PYTHONHASHSEED": seed},
        )
        made.add(ran.stdout)
    assert len(made) == 1
    assert "False" in made.pop(), "the build may be without the reader of Markdown"
