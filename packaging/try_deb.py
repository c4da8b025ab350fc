"""Install a ``.deb`` in a bare Debian, start it, remove it: ``sudo python3 try_deb.py DEB [PICTURE]``.

Needs root, debootstrap, Xvfb and, for PICTURE, ImageMagick. The bare Debian is made once, in a temporary
folder, or is the one that AIQYN_BARE_DEBIAN names, which is copied.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

SUITE = "bookworm"
DISPLAY = ":93"
SAMPLE = "/usr/lib/aiqyn/_internal/reader/_resources/samples"
APT = ("apt-get", "-qq", "-y", "-o", "APT::Sandbox::User=root", "--no-install-recommends")


def main(package: Path, picture: Path | None = None) -> int:
    """Return 0 if the package came, worked and went without leaving anything of ours."""
    with tempfile.TemporaryDirectory(prefix="aiqyn-bare-") as folder:
        bare = Path(folder) / "debian"
        _make(bare)
        with _mounted(bare):
            shutil.copy(package, bare / "tmp/aiqyn.deb")
            _in(bare, [*APT, "update"])
            before = _files(bare)
            _in(bare, [*APT, "install", "/tmp/aiqyn.deb"])
            print(f"installed; it brought {len(_files(bare) - before)} files, with what it needs")
            _in(bare, ["useradd", "--create-home", "reader"])
            print(_as_reader(bare, "aiqyn --version").strip())
            print(_as_reader(bare, "QT_QPA_PLATFORM=offscreen aiqyn --self-check"))
            _show(bare, picture)
            _in(bare, [*APT, "purge", "aiqyn"])
            left = [path for path in _files(bare) - before if "aiqyn" in path and "/home/reader" not in path]
    left = [path for path in left if path != "/tmp/aiqyn.deb"]
    print("removed; " + (f"left behind: {left}" if left else "nothing of it is left"))
    return int(bool(left))


def _make(bare: Path) -> None:
    if ready := os.environ.get("AIQYN_BARE_DEBIAN"):
        subprocess.run(["cp", "-a", ready, str(bare)], check=True)
        return
    subprocess.run(["debootstrap", "--variant=minbase", SUITE, str(bare)], check=True)


@contextlib.contextmanager
def _mounted(bare: Path) -> Iterator[None]:
    """Give the bare system a /proc and this one's way to the mirrors, until it is done.

    Nothing of this system is mounted into it: it is deleted in the end, whatever happened.
    """
    shutil.copy("/etc/resolv.conf", bare / "etc/resolv.conf")
    settings = Path("/etc/apt/apt.conf.d")
    for name in settings.glob("*proxy*"):
        shutil.copy(name, bare / "etc/apt/apt.conf.d")
    subprocess.run(["mount", "-t", "proc", "proc", str(bare / "proc")], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(bare / "proc")], check=True)


def _in(bare: Path, command: Sequence[str]) -> str:
    own = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8", "HOME": "/root",
           "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}  # fmt: skip
    done = subprocess.run(
        ["chroot", str(bare), *command], env=own, capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode != 0:
        raise SystemExit(f"FAILED  {' '.join(command)}\n{done.stdout[-3000:]}{done.stderr[-3000:]}")
    return done.stdout


def _as_reader(bare: Path, line: str) -> str:
    return _in(bare, ["su", "-", "reader", "-c", f"LANG=C.UTF-8 {line}"])


def _show(bare: Path, picture: Path | None) -> None:
    """Start the program on a screen of Xvfb and see that its window comes and stays."""
    screen = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1360x860x24"], stderr=subprocess.DEVNULL)
    try:
        time.sleep(1)
        call = f"LANG=kk_KZ.UTF-8 DISPLAY={DISPLAY} timeout 12 aiqyn {SAMPLE}/*.kk.*"
        shown = subprocess.Popen(["chroot", str(bare), "su", "-", "reader", "-c", call])
        time.sleep(8)
        if shown.poll() is not None:
            raise SystemExit(f"FAILED  the window is gone after 8 s, code {shown.returncode}")
        print("the window stands on a screen of Xvfb")
        if picture is not None:
            subprocess.run(["import", "-display", DISPLAY, "-window", "root", str(picture)], check=True)
        shown.wait()
    finally:
        screen.terminate()
        screen.wait()


def _files(bare: Path) -> set[str]:
    skipped = {str(bare / name) for name in ("proc", "dev", "sys", "run")}
    found = set()
    for folder, folders, files in os.walk(bare):
        folders[:] = [name for name in folders if os.path.join(folder, name) not in skipped]  # noqa: PTH118
        found |= {os.path.join(folder, name)[len(str(bare)) :] for name in files + folders}  # noqa: PTH118
    return found


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:3])))
