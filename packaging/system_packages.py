"""What Qt and Python need from a Linux system, and how Debian and Ubuntu get it.

The libraries were found with ``ldd`` over the PySide6 wheel and proved in a bare Debian 12.
On macOS and Windows the wheel brings everything.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

KAZAKH = (
    "DejaVuSans",
    "NotoSans-",
    "NotoSans[",
    "LiberationSans",
    "FreeSans",
    "Ubuntu",
    "OpenSans",
    "Roboto",
)
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")

_UPDATE = ("apt-get", "-q", "-o", "DPkg::Lock::Timeout=120", "update")
_INSTALL = ("apt-get", "-q", "-y", "-o", "DPkg::Lock::Timeout=120", "install", "--no-install-recommends")


@dataclass(frozen=True)
class Need:
    """A thing to have; ``packages`` are names it has had in Debian and Ubuntu, newest first."""

    why: str
    packages: tuple[str, ...]
    library: str = ""


QT = (
    Need("Qt's foundations", ("libglib2.0-0t64", "libglib2.0-0"), "libglib-2.0.so.0"),
    Need("drawing", ("libgl1",), "libGL.so.1"),
    Need("drawing", ("libegl1",), "libEGL.so.1"),
    Need("the keyboard", ("libxkbcommon0",), "libxkbcommon.so.0"),
    Need("finding fonts", ("libfontconfig1",), "libfontconfig.so.1"),
    Need("talking to the desktop", ("libdbus-1-3",), "libdbus-1.so.3"),
)
X11 = (
    Need("the window on X11", ("libxcb-cursor0",), "libxcb-cursor.so.0"),
    Need("the window on X11", ("libxcb-icccm4",), "libxcb-icccm.so.4"),
    Need("the window on X11", ("libxcb-keysyms1",), "libxcb-keysyms.so.1"),
    Need("the window on X11", ("libxcb-shape0",), "libxcb-shape.so.0"),
    Need("the window on X11", ("libxcb-xkb1",), "libxcb-xkb.so.1"),
    Need("the window on X11", ("libxkbcommon-x11-0",), "libxkbcommon-x11.so.0"),
)
WAYLAND = (
    Need("the window on Wayland", ("libwayland-client0",), "libwayland-client.so.0"),
    Need("the window on Wayland", ("libwayland-cursor0",), "libwayland-cursor.so.0"),
)
FONT = Need("a font with Kazakh and Kyrgyz letters", ("fonts-dejavu-core",))


def loads(library: str) -> bool:
    """Tell whether the system's loader finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_kazakh_font() -> bool:
    """Tell whether fontconfig, or else a look at the font files, finds a font with Kazakh letters."""
    if shutil.which("fc-list"):
        listed = subprocess.run(["fc-list", ":lang=kk"], capture_output=True, check=False)
        return bool(listed.stdout.strip())
    folders = (Path(name).expanduser() for name in FONT_FOLDERS)
    files = (path for folder in folders for path in folder.rglob("*.[to]tf"))
    return any(path.name.startswith(KAZAKH) for path in files)


def missing(*, making_venv: bool, showing: bool) -> list[Need]:
    """Return what this system lacks, in the order in which to say it."""
    needs = []
    if making_venv and importlib.util.find_spec("ensurepip") is None:
        version = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
        needs.append(Need("Python environments", (version, "python3-venv")))
    wanted = list(QT)
    if showing and os.environ.get("DISPLAY"):
        wanted += X11
    if showing and os.environ.get("WAYLAND_DISPLAY"):
        wanted += WAYLAND
    needs += [need for need in wanted if not loads(need.library)]
    if not has_kazakh_font():
        needs.append(FONT)
    return needs


def known(package: str) -> bool:
    """Tell whether apt can install a package of exactly this name."""
    command = ["apt-cache", "policy", package]
    answer = subprocess.run(
        command, capture_output=True, text=True, check=False, env={**os.environ, "LC_ALL": "C"}
    )
    return "Candidate:" in answer.stdout and "Candidate: (none)" not in answer.stdout


def chosen(needs: Iterable[Need]) -> list[str]:
    """Return the package names to install: of each need the first that this system knows."""
    return [next(filter(known, need.packages), need.packages[-1]) for need in needs]


def prepare(*, making_venv: bool, showing: bool) -> bool:
    """Install what is missing, with the consent that it takes; say on standard error what and why.

    Returns False, having said what to do, where something is missing and could not be installed.
    """
    if not sys.platform.startswith("linux"):
        return True
    needs = missing(making_venv=making_venv, showing=showing)
    if not needs:
        return True
    _say("These parts of the system are missing:")
    for need in needs:
        _say(f"  {need.packages[-1]}: {need.why}")
    if shutil.which("apt-get") is None:
        _say("Install them with this system's package manager (names may differ); then run this again.")
        return False
    return _install(needs)


def _install(needs: list[Need]) -> bool:
    prefix: list[str] = []
    if os.geteuid() != 0:
        if not _may_use_sudo(needs):
            return False
        prefix = ["sudo"]
    _say("Asking apt for its newest list of packages ...")
    if subprocess.call([*prefix, *_UPDATE], stdout=subprocess.DEVNULL) != 0:
        _say("That did not work in full; trying with the list that is here.")
    install = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", *_INSTALL, *chosen(needs)]
    _say("Installing: " + shlex.join(install))
    if subprocess.call(install, stdout=subprocess.DEVNULL) != 0:
        _say("apt-get could not install them (its words are above).")
        return False
    return True


def _may_use_sudo(needs: list[Need]) -> bool:
    command = f"apt-get install --no-install-recommends {shlex.join(chosen(needs))}"
    if shutil.which("sudo") is None:
        _say(f"Run this as root, then try again:\n  apt-get update && {command}")
        return False
    if not sys.stdin.isatty():
        _say(f"Run this, then try again:\n  sudo apt-get update && sudo {command}")
        return False
    _say(f"This would be run:\n  sudo {command}")
    return input("Install them now? [y/N] ").strip().lower() in {"y", "yes"}


def _say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)
