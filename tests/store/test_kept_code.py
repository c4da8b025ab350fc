"""What a library compiles at each start is compiled once, and nothing that is wrong with it stops a start."""

import builtins
from pathlib import Path

import pytest

from reader.store.kept_code import KeptCode

SOURCE = b"answer = 6 * 7\n"


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the names of the sources that were really compiled."""
    names: list[str] = []
    plain = builtins.compile

    def noting(source: object, filename: str, *others: object, **named: object) -> object:
        names.append(filename)
        return plain(source, filename, *others, **named)  # type: ignore[call-overload]

    monkeypatch.setattr(builtins, "compile", noting)
    return names


def use(path: Path, source: bytes = SOURCE, *, without: str = "") -> dict[str, object]:
    """Have a library compile and run its source; return what it defines."""
    found: dict[str, object] = {}
    with KeptCode(path).of("library/", without=without):
        exec(compile(source, "library/part.py", "exec"), found)
    return found


def test_a_source_is_compiled_once(tmp_path: Path, compiled: list[str]) -> None:
    path = tmp_path / "new" / "code"
    assert use(path)["answer"] == 42
    assert use(path)["answer"] == 42
    assert compiled == ["library/part.py"]


def test_a_source_that_changed_is_compiled_again(tmp_path: Path, compiled: list[str]) -> None:
    use(tmp_path / "code")
    assert use(tmp_path / "code", b"answer = 6 * 8\n")["answer"] == 48
    assert len(compiled) == 2


def test_a_source_that_nobody_needs_is_taken_for_empty(tmp_path: Path) -> None:
    assert "answer" not in use(tmp_path / "code", without="part.py")


@pytest.mark.parametrize("spoil", [lambda b: b[:-9], lambda b: b"?" + b[1:], lambda b: b"", lambda b: b[:7]])
def test_a_spoilt_file_is_made_anew(tmp_path: Path, compiled: list[str], spoil: object) -> None:
    path = tmp_path / "code"
    use(path)
    whole = path.read_bytes()
    path.write_bytes(spoil(whole))  # type: ignore[operator]
    assert use(path)["answer"] == 42
    assert len(compiled) == 2
    assert path.read_bytes() == whole


def test_where_nothing_can_be_written_it_goes_on(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert use(tmp_path / "file" / "code")["answer"] == 42


def test_other_sources_and_ways_are_left_alone(tmp_path: Path, compiled: list[str]) -> None:
    for _ in range(2):
        with KeptCode(tmp_path / "code").of("library/"):
            assert eval(compile("6 * 7", "library/part.py", "eval")) == 42
            exec(compile(SOURCE, "other/part.py", "exec"), {})
    assert len(compiled) == 4
    assert not (tmp_path / "code").exists()


def test_compile_comes_back_after_an_error(tmp_path: Path) -> None:
    before = builtins.compile
    with pytest.raises(SyntaxError):
        use(tmp_path / "code", b"answer =")
    assert builtins.compile is before
