"""Every test runs offscreen, offline and in folders of its own."""

import os
import socket
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest

CORPUS = Path(__file__).parents[2] / "shared" / "corpus"


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_kwargs: object) -> None:
        raise AssertionError("the reader is offline: no sockets")

    monkeypatch.setattr(socket.socket, "connect", refuse)


@pytest.fixture(autouse=True)
def own_folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("config", "data", "state", "cache"):
        folder = tmp_path / name
        monkeypatch.setattr(f"platformdirs.user_{name}_path", lambda *_a, _f=folder, **_k: _f)


@pytest.fixture(scope="session")
def qapp() -> object:
    """Whichever test asks first, there is one application for all: ours, with its style and fonts."""
    from reader.app import application

    return application()
