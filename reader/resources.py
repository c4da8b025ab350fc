"""Where bundled files are: inside the installed package, a frozen bundle or the source tree."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

_HERE = Path(__file__).resolve().parent
_ROOTS = (_HERE / "_resources", _HERE.parent / "resources")


def resource(name: str) -> Path:
    """Return the path of a bundled file. ``name`` is relative, with forward slashes.

    Raises: ValueError for a name that leaves the folder; FileNotFoundError if it is missing.
    """
    pure = PurePosixPath(name)
    if pure.is_absolute() or ".." in pure.parts:
        raise ValueError(name)
    for root in _ROOTS:
        if (path := root / pure).exists():
            return path
    raise FileNotFoundError(name)
