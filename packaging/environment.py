"""The project's own Python environment in ``.venv``: made once, filled again when its needs change."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

STAMP = "aiqyn-set-up.txt"


def python_of(venv: Path) -> Path:
    """Return the interpreter of an environment, whether or not it exists."""
    return venv / "Scripts" / "python.exe" if os.name == "nt" else venv / "bin" / "python"


def usable(venv: Path) -> bool:
    """Tell whether the environment is there and its interpreter starts and has pip."""
    try:
        probe = [str(python_of(venv)), "-c", "import sys, pip; sys.exit(sys.version_info < (3, 11))"]
        return subprocess.run(probe, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def development_requirements(pyproject: dict[str, Any], group: str = "dev") -> list[str]:
    """Return the requirements of a dependency group, with the groups that it includes.

    Read here because pip learned ``--group`` only in 25.1. Raises: KeyError for an unknown group.
    """
    found: list[str] = []
    for entry in pyproject["dependency-groups"][group]:
        if isinstance(entry, str):
            found.append(entry)
        else:
            found += development_requirements(pyproject, entry["include-group"])
    return found


def fingerprint(root: Path) -> str:
    """Return what an installation depends on: the project's needs, its folder and this Python's line.

    A newer patch of the same Python (3.11.2, 3.11.9) goes on with what is installed.
    """
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    parts = ((root / "pyproject.toml").read_bytes(), str(root).encode(), python.encode())
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def prepare(root: Path, venv: Path) -> bool:
    """Make the environment and install the project with its development tools, unless that is done.

    Says on standard error what it does. Returns False, having said why, where it could not.
    """
    stamp = venv / STAMP
    wanted = fingerprint(root)
    if usable(venv):
        if stamp.is_file() and stamp.read_text("utf-8") == wanted:
            return True
    elif not _make(venv):
        return False
    pyproject = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    print("Installing Aiqyn and its development tools into .venv (about 120 MB, once) ...", file=sys.stderr)
    install = [str(python_of(venv)), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    code = subprocess.call([*install, "--editable", str(root), *development_requirements(pyproject)])
    if code != 0:
        print("pip could not install them (its words are above). Is there a network?", file=sys.stderr)
        return False
    stamp.write_text(wanted, "utf-8")
    return True


def install_group(root: Path, venv: Path, group: str) -> int:
    """Install a dependency group into the environment; return pip's exit code. Raises: KeyError."""
    pyproject = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    wanted = development_requirements(pyproject, group)
    install = [str(python_of(venv)), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    return subprocess.call([*install, *wanted])


def _make(venv: Path) -> bool:
    print("Making a Python environment in .venv ...", file=sys.stderr)
    base = getattr(sys, "_base_executable", None) or sys.executable
    if subprocess.call([base, "-m", "venv", "--clear", str(venv)]) == 0:
        return True
    print("Python could not make an environment (its words are above).", file=sys.stderr)
    return False
