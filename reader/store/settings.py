"""What the reader remembers between two starts: choices, window geometry and recent files."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import time
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import platformdirs

MOST_RECENT_FILES = 12
_PART = (".aiqyn-", ".unfinished")  # how the name of a file begins and ends that is being written
_LEFT_SECONDS = 3_600


class Settings(NamedTuple):
    """Choices of the person. "" stands for "as in the system", for ``font`` for the reader's own.

    ``zoom`` and ``line_spacing`` are in per cent, ``column`` is in letters a line.
    """

    window_language: str = ""
    card_language: str = ""
    theme: str = ""
    zoom: int = 100
    font: str = ""
    line_spacing: int = 115
    column: int = 68
    wide_letters: bool = False
    ruler: bool = False
    as_list: bool = False
    still: bool = False  # nothing moves by itself
    exact_letters: bool = False  # find no қ for к
    geometry: str = ""
    splitter: tuple[int, ...] = ()
    bars: tuple[int, ...] = ()  # heights of the bars above and below the panes
    side_panel: bool = True
    cards: bool = True
    remember_files: bool = True
    export_format: str = "html"
    export_language: str = ""  # that of the cards
    export_scope: str = "whole"
    export_categories: tuple[str, ...] = ()
    export_source: bool = True
    export_notes: bool = True
    recent_files: tuple[str, ...] = ()
    reopen: bool = True  # what was open at the end, as long as files are remembered
    open_files: tuple[str, ...] = ()
    failed_starts: int = 0  # in a row, with these files

    def to_reopen(self) -> tuple[str, ...]:
        """Return the files to open at the start; none where nothing is remembered or wanted."""
        return self.open_files if self.reopen and self.remember_files else ()

    def with_recent(self, path: str) -> Settings:
        """Return the settings with ``path`` as the newest of the recent files."""
        if not self.remember_files:
            return self
        others = (other for other in self.recent_files if other != path)
        return self._replace(recent_files=(path, *others)[:MOST_RECENT_FILES])


class SettingsFile:
    """The settings as a JSON file in the person's configuration folder."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or platformdirs.user_config_path("aiqyn", appauthor=False) / "settings.json"

    def load(self) -> Settings:
        """Return the stored settings; the defaults where there are none.

        A file that is no settings file is kept as ``settings.json.bad`` and never stops the start.
        """
        try:
            found = json.loads(self.path.read_text("utf-8"))
        except FileNotFoundError:
            return Settings()
        except (OSError, ValueError, RecursionError):
            return self._set_aside()
        return _checked(found) if isinstance(found, dict) else self._set_aside()

    def save(self, settings: Settings) -> None:
        """Write the settings in one step: the old file stays whole until the new one is there.

        Raises: OSError where the folder cannot be written.
        """
        self.path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(self.path, json.dumps(settings._asdict(), indent=1).encode("ascii"))

    def _set_aside(self) -> Settings:
        with contextlib.suppress(OSError):
            self.path.replace(self.path.with_suffix(".json.bad"))
        return Settings()


def write_atomically(path: Path, data: bytes) -> None:
    """Replace the file at ``path`` by ``data``; on any failure the old file stays as it was.

    What a program that was killed has left unfinished in that folder is erased. Raises: OSError.
    """
    import tempfile  # takes longer to load than settings to read

    _tidy(path.parent)

    if path.exists() and not os.access(path, os.W_OK):  # replacing would not ask
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=_PART[0], suffix=_PART[1])
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


@cache  # once in each folder is enough: it may be one that a million summaries are written to
def _tidy(folder: Path) -> None:
    """Erase our own unfinished files of an hour ago and before: no writing takes so long."""
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(_PART[0]) and entry.name.endswith(_PART[1]):
                with contextlib.suppress(OSError):
                    if time.time() - entry.stat(follow_symlinks=False).st_mtime > _LEFT_SECONDS:
                        os.unlink(entry)  # noqa: PTH108 - nothing to gain from a path here


def _checked(found: dict[str, Any]) -> Settings:
    """Keep what has the right type; anything else falls back to its default."""
    default = Settings()
    kept: dict[str, Any] = {}
    for name, wanted in default._asdict().items():
        value = found.get(name)
        if isinstance(wanted, tuple) and isinstance(value, list):
            inner = int if name in ("splitter", "bars") else str
            kept[name] = tuple(v for v in value if type(v) is inner)
        elif type(value) is type(wanted):
            kept[name] = value
    return default._replace(**kept)
