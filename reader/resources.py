"""Where bundled files are: inside the installed package, a frozen bundle or the source tree."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any
from zlib import adler32, crc32

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path  # slow to load: a reading process does without

_HERE = os.path.dirname(os.path.realpath(__file__))  # noqa: PTH120
_ROOTS = (f"{_HERE}/_resources", f"{os.path.dirname(_HERE)}/resources")  # noqa: PTH120
COMPILED = "compiled"  # folder of what the build compiled: the tables' JSON twins, patterns


def resource(name: str) -> Path:
    """Return the path of a bundled file. ``name`` is relative, with forward slashes.

    Raises: ValueError for a name that leaves the folder; FileNotFoundError if it is missing.
    """
    from pathlib import Path

    return Path(_place(name))


def content(name: str) -> bytes:
    """Return the bytes of a bundled file. Raises: as `resource`."""
    with open(_place(name), "rb") as file:  # noqa: PTH123
        return file.read()


def _place(name: str) -> str:
    if name.startswith("/") or ".." in name.split("/"):
        raise ValueError(name)
    for root in _ROOTS:
        if os.path.exists(place := os.path.join(root, name)):  # noqa: PTH110, PTH118
            return place
    raise FileNotFoundError(name)


def table(name: str, prepare: Callable[[dict[str, Any]], dict[str, Any]] | None = None) -> dict[str, Any]:
    """Return a bundled TOML table, by its name with ``.toml``; ``prepare`` is what its twin has behind it.

    The build leaves a JSON twin of each table, which loads thirty times faster; a twin of another
    state of the table (it holds the digest) is not used. Raises: FileNotFoundError.
    """
    source = content(name)
    try:
        twin = json.loads(content(twin_name(name)))
    except (FileNotFoundError, ValueError):
        twin = {}
    if twin.get("digest") == digest(source):
        found: dict[str, Any] = twin["table"]
        return found
    import tomllib

    found = tomllib.loads(source.decode("utf-8"))
    return prepare(found) if prepare else found


def twin_name(name: str) -> str:
    """Return where the JSON twin of a table is kept among the resources."""
    return f"{COMPILED}/{name.removesuffix('.toml').replace('/', '-')}.json"


def digest(source: bytes) -> str:
    """Return what tells one state of a table from another (no guard against forgery: both are ours)."""
    return f"{len(source):x}-{crc32(source):08x}-{adler32(source):08x}"
