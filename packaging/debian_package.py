"""The ``.deb``: the frozen program in ``/usr/lib/aiqyn``, with what a Debian desktop wants beside it.

Debian 12 has no PySide6 that is new enough, so Qt comes along; the libraries beneath it are Debian's own.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import linux_tree
import system_packages
from linux_tree import LINUX, ROOT

MAINTAINER = "The Aiqyn developers <maintainers@aiqyn.example>"
OTHER_LIBRARIES = ("libstdc++6", "libgcc-s1", "zlib1g")
RECOMMENDED = ("libcups2", "xdg-utils")  # printers; the browser that shows an address
SUGGESTED = ("tesseract-ocr", "tesseract-ocr-kaz", "tesseract-ocr-kir", "tesseract-ocr-rus")  # for scans
DESCRIPTION = """\
reader that explains privacy policies in plain words
 Aiqyn opens a privacy policy in Kazakh, Kyrgyz, Russian or English, marks
 every clause by what it is about, and puts a card in plain words beside each
 section; every line of a card leads back to the words that it rests on.
 .
 It works without internet: nothing that is read leaves the computer."""


def build(bundle: Path, folder: Path) -> Path:
    """Put the package together from the frozen program; return the file."""
    from reader import __version__

    architecture = subprocess.check_output(["dpkg", "--print-architecture"], text=True).strip()
    stage = ROOT / "build" / "deb"
    linux_tree.plant(bundle, stage)
    _add_papers(stage, __version__)
    linux_tree.set_dates_and_modes(stage)
    control = _control(stage, __version__, architecture)
    debian = stage / "DEBIAN"
    debian.mkdir(mode=0o755)
    (debian / "control").write_text(control, "utf-8")
    (debian / "md5sums").write_text(_sums(stage), "utf-8")
    linux_tree.set_dates_and_modes(debian)
    target = folder / f"aiqyn_{__version__}_{architecture}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(stage), str(target)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return target


def _add_papers(stage: Path, version: str) -> None:
    """Add what Debian asks of a package beside the program."""
    share = stage / "usr/share"
    (share / "zsh/site-functions").rename(share / "zsh/vendor-completions")  # Debian's own place for packages
    papers, overrides = share / "doc/aiqyn", share / "lintian/overrides"
    papers.mkdir(parents=True)
    shutil.copy(LINUX / "copyright", papers / "copyright")
    (papers / "changelog.gz").write_bytes(gzip.compress(_changelog(version).encode(), 9, mtime=0))
    overrides.mkdir(parents=True)
    shutil.copy(LINUX / "lintian-overrides", overrides / "aiqyn")


def _changelog(version: str) -> str:
    made = format_datetime(datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC))
    return (
        f"aiqyn ({version}) unstable; urgency=medium\n\n  * See CHANGELOG.md.\n\n -- {MAINTAINER}  {made}\n"
    )


def _control(stage: Path, version: str, architecture: str) -> str:
    installed = sum(-(-path.lstat().st_size // 1024) for path in stage.rglob("*"))
    rows = {
        "Package": "aiqyn", "Version": version, "Architecture": architecture, "Maintainer": MAINTAINER,
        "Installed-Size": str(installed), "Depends": ", ".join(dependencies(stage)),
        "Recommends": ", ".join(RECOMMENDED), "Suggests": ", ".join(SUGGESTED),
        "Section": "text", "Priority": "optional",
        "Homepage": "https://aiqyn.example/", "Description": DESCRIPTION,
    }  # fmt: skip
    return "".join(f"{key}: {value}\n" for key, value in rows.items())


def dependencies(stage: Path) -> list[str]:
    """Return what Qt asks of a Debian system, each with the names that it has had."""
    needs = (*system_packages.QT, *system_packages.X11, *system_packages.WAYLAND)
    named = [" | ".join(need.packages) for need in needs]
    return [f"libc6 (>= {newest_glibc(stage.rglob('*.so*'))})", *OTHER_LIBRARIES, *named]


def newest_glibc(libraries: Iterable[Path]) -> str:
    """Return the newest version of the C library that one of ``libraries`` asks for."""
    asked = [
        tuple(map(int, found.split(b".")))
        for path in libraries
        if path.is_file()
        for found in re.findall(rb"GLIBC_(2\.\d+)", path.read_bytes())
    ]
    return ".".join(map(str, max(asked)))


def _sums(stage: Path) -> str:
    files = sorted(path for path in (stage / "usr").rglob("*") if path.is_file() and not path.is_symlink())
    return "".join(f"{hashlib.md5(p.read_bytes()).hexdigest()}  {p.relative_to(stage)}\n" for p in files)


if __name__ == "__main__":
    sys.exit("run: python3 packaging/dev.py build deb")
