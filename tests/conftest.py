"""Every test runs offscreen, offline and in folders of its own."""

import os
import pkgutil
import socket
import sys
from collections.abc import Generator
from importlib import import_module
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest

CORPUS = Path(__file__).parents[2] / "shared" / "corpus"

TIMED = (
    "linear", "quickly", "soon", "in_a_second", "within_a_second", "at_once", "many_acts", "killed",
    "training_clauses", "has_its_clauses", "ten_thousand", "can_be_shown", "each_choice", "cost",
    "time_grows", "end_in_time", "milliseconds",
)  # fmt: skip
"""Words in the names of tests that take or measure time: not to be watched line by line."""
SELDOM_WATCHED = ("formats", "hostile", "packaging", "process", "ui")
"""Folders of whose tests only the first set of parameters is watched: the others reach hardly more."""
_watched: set[str] = set()


def pytest_collection_finish() -> None:
    """Load what is to be reached whole now: later, an unwatched test might be the first to want it."""
    for name in ("reader.core", "reader.analysis"):
        for module in pkgutil.iter_modules(import_module(name).__path__, f"{name}."):
            import_module(module.name)


def is_watched(item: pytest.Item) -> bool:
    """Tell whether coverage watches a test."""
    if any(word in item.name for word in TIMED):
        return False
    if item.path.parent.name not in SELDOM_WATCHED:
        return True
    name = item.nodeid.partition("[")[0]
    first = name not in _watched
    _watched.add(name)
    return first


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Rest from watching while a test runs that is not watched."""
    tracer = sys.gettrace()
    if tracer is None or is_watched(item):
        return (yield)
    sys.settrace(None)
    try:
        return (yield)
    finally:
        sys.settrace(tracer)


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
