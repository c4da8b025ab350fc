"""A file is replaced in one step or not at all, wherever the writing fails."""

from __future__ import annotations

import errno
import io
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from reader.store.settings import write_atomically

ROOT = Path(__file__).parents[2]
OLD, NEW = b"as it was" * 100, b"as it should be" * 10_000


class Faulty(io.FileIO):
    """A file on a disk that gets full after some bytes, or fails when it is flushed."""

    room, fails_at = 1 << 30, ""

    def write(self, data: Any) -> int:
        taken = super().write(bytes(data)[: self.room])
        if taken < len(data):
            raise OSError(errno.ENOSPC, "No space left on device")
        return taken

    def flush(self) -> None:
        if self.fails_at == "flush":
            raise OSError(errno.EIO, "Input/output error")
        super().flush()


def inject(patch: pytest.MonkeyPatch, fault: str) -> None:
    def refuse(*_args: Any, **_more: Any) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    kind = type("ThisFaulty", (Faulty,), {"room": 4096 if fault == "write" else 1 << 30, "fails_at": fault})
    if fault == "fsync":
        patch.setattr(os, "fsync", refuse)
    elif fault == "replace":
        patch.setattr(Path, "replace", refuse)
    elif fault == "create":
        patch.setattr("tempfile.mkstemp", refuse)
    else:
        patch.setattr(os, "fdopen", lambda handle, _mode: kind(handle, "wb"))


@pytest.mark.parametrize("fault", ["create", "write", "flush", "fsync", "replace"])
@pytest.mark.parametrize("there", [True, False], ids=["old file", "no file"])
def test_a_failure_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: str, *, there: bool
) -> None:
    path = tmp_path / "export.html"
    if there:
        path.write_bytes(OLD)
    with monkeypatch.context() as patch:
        inject(patch, fault)
        with pytest.raises(OSError):  # noqa: PT011 - whichever it is
            write_atomically(path, NEW)
    assert [p.name for p in tmp_path.iterdir()] == (["export.html"] if there else [])
    assert not there or path.read_bytes() == OLD
    write_atomically(path, NEW)
    assert path.read_bytes() == NEW


def test_what_a_killed_program_left_is_erased_by_the_next_writing(tmp_path: Path) -> None:
    left, now, foreign = (
        tmp_path / name for name in (".aiqyn-a1.unfinished", ".aiqyn-b2.unfinished", ".policy.unfinished")
    )
    for path in (left, now, foreign):
        path.write_bytes(OLD)
    an_hour_ago = time.time() - 3_700
    for path in (left, foreign):
        os.utime(path, (an_hour_ago, an_hour_ago))
    write_atomically(tmp_path / "export.html", NEW)
    assert {path.name for path in tmp_path.iterdir()} == {now.name, foreign.name, "export.html"}


def test_a_copy_is_known_as_ours_while_it_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []
    monkeypatch.setattr(os, "fsync", lambda _: seen.extend(path.name for path in tmp_path.iterdir()))
    write_atomically(tmp_path / f"{'я' * 120}.html", NEW)
    assert [(name[:7], name[-11:]) for name in seen] == [(".aiqyn-", ".unfinished")]


@pytest.mark.skipif(sys.platform == "win32", reason="the system has no such limit")
def test_a_limit_of_the_system_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "export.html"
    path.write_bytes(OLD)
    code = (
        "import resource, signal, sys; from pathlib import Path\n"
        "from reader.store.settings import write_atomically\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192))\n"
        "try: write_atomically(Path(sys.argv[1]), b'x' * 100_000)\n"
        "except OSError as error: print(error.errno)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == str(errno.EFBIG)
    assert path.read_bytes() == OLD
    assert [p.name for p in tmp_path.iterdir()] == ["export.html"]


@pytest.mark.skipif(sys.platform == "win32", reason="starting anew twenty times takes minutes there")
def test_a_program_that_is_killed_while_saving_leaves_nothing_damaged() -> None:
    command = [sys.executable, str(ROOT / "packaging" / "kill_loop.py"), "--times", "20"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "20 kills" in done.stdout
