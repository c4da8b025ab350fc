"""The command line in this process, with a short policy to read."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest

from reader import cli
from reader.core.paper import Paper

POLICY = "1. We collect your name and e-mail.\n2. We use cookies.\n3. We never sell your data.\n"

Run = Callable[..., tuple[int, bytes, str]]


def pdf(paper: Paper) -> bytes:
    """Stand for the PDF, which needs Qt; the real one is made in another process."""
    return f"%PDF-of {paper.title} {paper.language}".encode()


@pytest.fixture
def run(capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return a function that runs the command line: the code, standard output and the messages."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(variable, raising=False)

    def call(*argv: str, stdin: bytes = b"") -> tuple[int, bytes, str]:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        code = cli.main(argv, open_window=lambda _paths: pytest.fail("a window"), write_pdf=pdf)
        out, err = capsysbinary.readouterr()
        return code, out, err.decode("utf-8")

    return call


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    path = tmp_path / "policy.txt"
    path.write_text(POLICY, "utf-8")
    return path
