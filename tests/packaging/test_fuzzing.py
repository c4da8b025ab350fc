"""Two seconds of fuzzing for each reader; an hour by `python3 packaging/fuzz.py --seconds 3600`."""

import random

import fuzz
import pytest


@pytest.mark.parametrize("kind", fuzz.kinds())
def test_mutated_files_are_read_or_refused(kind: str) -> None:
    assert fuzz.fuzz(kind, seconds=2, seed=random.Random(kind).randrange(1 << 30)) == 0


def test_what_raises_is_counted(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    def read_bytes(data: bytes, *, name: str = "") -> None:
        raise KeyError(name)

    monkeypatch.setattr("reader.formats.read_bytes", read_bytes)
    monkeypatch.setattr(fuzz, "ROOT", tmp_path)
    monkeypatch.setattr(fuzz, "seeds", lambda kind: [("a.txt", b"words")])
    assert fuzz.fuzz("text", seconds=0.05, seed=1) > 0
