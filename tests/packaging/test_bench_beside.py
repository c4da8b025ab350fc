"""How pictures of a screen are judged, and what a bench says where another program is missing."""

from __future__ import annotations

from pathlib import Path

import bench_transformer
import bench_viewers
import pytest

WHITE, BLACK = b"\xff\xff\xff\x00", b"\x10\x10\x10\x00"


def screen(*ink: bool) -> bytes:
    return b"".join(BLACK if dark else WHITE for dark in ink)


def test_the_text_is_there_with_half_of_the_ink_that_stays() -> None:
    seen = [
        (0.0, screen(False, False, False, False)),
        (0.2, screen(False, False, True, True)),  # a splash that goes
        (0.4, screen(True, False, False, False)),
        (0.6, screen(True, True, False, False)),
    ]
    assert bench_viewers._text_at(seen) == 0.4
    assert bench_viewers._text_at([*seen, (0.9, screen(True, True, True, False))]) == 0.6


def test_pale_colours_are_no_ink() -> None:
    assert bench_viewers._ink(b"\xcc\xdd\xee\x00" + BLACK) == 1


def test_a_viewer_that_is_missing_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    found = list(bench_viewers.beside_viewers({"pdf": b"", "epub": b""}, tmp_path))
    assert [one.program for one in found] == ["evince", "okular", "ebook-viewer"]
    assert all(one.ratios is None for one in found)


def test_a_transformer_that_is_missing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AIQYN_TRANSFORMER", raising=False)
    assert [figure for _, figure in bench_transformer.beside_transformer()] == ["not here"]
