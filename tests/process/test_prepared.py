"""The reading process takes what the build compiled, and only what Python would make itself."""

import dataclasses
import re
import subprocess
import sys
from pathlib import Path

import pytest

from reader import resources
from reader.process import prepared

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
COUNTED = """
import re
from reader.process import prepared
primed = prepared.prime() if {prime} else 0
import dataclasses  # has patterns of its own
compiled = []
compiler = re._compiler.compile
re._compiler.compile = lambda *given: compiled.append(given[0]) or compiler(*given)
from reader.analysis.pipeline import analyse
from reader.formats import read_text
analyse(read_text("1. Біз атыңызды жинаймыз. 2. Деректер 3 жыл сақталады. 3. Сұрақтар: info@mysal.kz"))
print(primed, len(compiled))
"""

WRITTEN = """
import sys
from reader.process import prepared
prepared.prime()
import builtins, dataclasses
compiled, run = [], dataclasses.exec
def watch(text, *given):
    compiled.extend([text] * (text not in run.__closure__[0].cell_contents))
    run(text, *given)
dataclasses.exec = watch
import reader.formats.html
from reader.analysis.pipeline import analyse
from reader.core.codec import to_pieces
from reader.formats import read_text
list(to_pieces(analyse(read_text("We keep your name for 3 years."))))
print(len(compiled), "inspect" in sys.modules)
@dataclasses.dataclass
class Undocumented:
    name: str
print(Undocumented.__doc__)
"""

WATCHED = f"""
import hashlib, marshal, sys
sys.path[:0] = [{str(PACKAGING)!r}, {str(PACKAGING.parent)!r}]
import compile_start
made = marshal.dumps(compile_start.watched(), compile_start.PLAIN)
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


def test_no_class_of_a_policy_is_compiled() -> None:
    ran = subprocess.run(
        [sys.executable, "-S", "-P", "-c", WRITTEN], capture_output=True, text=True, check=True, cwd=ROOT,
        env={"PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert ran.stdout.splitlines() == ["0 False", "Undocumented(name: str)"]


def test_a_text_that_is_not_kept_is_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dataclasses, "exec", exec, raising=False)
    run: list[str] = []
    prepared.write_classes_by({"def kept(): pass": prepared.compiled("run.append('kept')")})
    for text in ("def kept(): pass", "run.append('new')"):
        dataclasses.exec(text, {"run": run}, {})  # type: ignore[attr-defined]
    assert run == ["kept", "new"]

    @dataclasses.dataclass(frozen=True, slots=True)
    class Told:
        name: str
        years: int = 3

    assert Told("a") == Told("a", 3)


def test_each_is_what_python_makes_of_its_text(monkeypatch: pytest.MonkeyPatch) -> None:
    before = dict(re._cache)  # type: ignore[attr-defined]
    texts: dict[str, object] = {}
    monkeypatch.setattr(prepared, "write_classes_by", texts.update)
    assert prepared.prime() > 100
    assert len(texts) > 200
    assert all(code == compile(text, "<string>", "exec", dont_inherit=True) for text, code in texts.items())
    kept = re._cache  # type: ignore[attr-defined]
    for key in kept.keys() - before.keys():
        assert kept[key] == re._compiler.compile(*key[1:])  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"spoilt",
        b"another Python \n(",
        prepared.VERSION,
        prepared.VERSION + b"0\n",
        prepared.VERSION + b"0\ni\1\0\0\0",
    ],
)
def test_a_file_of_another_python_or_a_spoilt_one_counts_for_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, data: bytes
) -> None:
    monkeypatch.setattr(resources, "_ROOTS", (tmp_path,))
    assert prepared.prime() == 0  # there is none at all
    (tmp_path / "compiled").mkdir()
    (tmp_path / prepared.NAME).write_bytes(data)
    assert prepared.prime() == 0


def test_the_build_makes_them_anew_when_a_table_or_the_code_has_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import compile_start

    (tmp_path / "resources" / "compiled").mkdir(parents=True)
    for name in ("core", "formats", "analysis"):
        (tmp_path / "reader" / name).mkdir(parents=True)
    monkeypatch.setattr(compile_start, "ROOT", tmp_path)
    made = iter(([("a", 0, ())], [("b", 0, ())]))
    monkeypatch.setattr(compile_start, "watched", lambda: next(made))
    written = tmp_path / "resources" / prepared.NAME
    compile_start.main()
    first = written.read_bytes()
    compile_start.main()
    assert written.read_bytes() == first
    (tmp_path / "reader" / "core" / "shapes.py").write_text("changed", "utf-8")
    compile_start.main()
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
