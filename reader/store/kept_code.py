"""Python source that a library compiles at each start, kept compiled between two starts."""

from __future__ import annotations

import builtins
import contextlib
import importlib.util
import marshal
import sys
from collections.abc import Iterator
from pathlib import Path
from types import CodeType
from typing import Any
from zlib import crc32

import platformdirs

_FORMAT = importlib.util.MAGIC_NUMBER + bytes([sys.flags.optimize])


class KeptCode:
    """Compiled code by the name and the text of its source; a file that is spoilt counts as empty."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or platformdirs.user_cache_path("aiqyn", appauthor=False) / "compiled-code"
        self._found = self._load()
        self._new = False

    @contextlib.contextmanager
    def of(self, place: str, *, without: str = "") -> Iterator[None]:
        """Have `compile` look here first for sources whose file name begins with ``place``.

        A file whose name ends with ``without`` is taken for empty.
        """
        plain = builtins.compile

        def found(source: Any, filename: Any, mode: str, *others: Any, **named: Any) -> Any:
            ours = isinstance(source, bytes) and isinstance(filename, str) and filename.startswith(place)
            if not ours or mode != "exec" or others or named:
                return plain(source, filename, mode, *others, **named)
            if without and filename.endswith(without):
                return plain("", filename, mode)
            key = filename, len(source), crc32(source)
            if key not in self._found:
                self._found[key] = plain(source, filename, mode)
                self._new = True
            return self._found[key]

        builtins.compile = found
        try:
            yield
        finally:
            builtins.compile = plain
            if self._new:
                self._save()

    def _load(self) -> dict[tuple[str, int, int], CodeType]:
        with contextlib.suppress(OSError, ValueError, EOFError, TypeError):
            data = self.path.read_bytes()
            head, body = data[: len(_FORMAT) + 4], data[len(_FORMAT) + 4 :]
            if head == _FORMAT + crc32(body).to_bytes(4, "big"):
                return dict(marshal.loads(body))
        return {}

    def _save(self) -> None:
        from reader.store.settings import write_atomically

        body = marshal.dumps(self._found)
        with contextlib.suppress(OSError):  # a start is only slower without it
            self.path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self.path, _FORMAT + crc32(body).to_bytes(4, "big") + body)
