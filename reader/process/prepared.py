"""What Python would make at each start, made by the build, for a process that starts while somebody waits.

Python compiles regular expressions from their text, and the methods of data classes from texts that it
writes for them: a quarter of the time until a first policy is understood. What it makes of them the build
keeps (``packaging/compile_start.py``): whole numbers, which Python's own `_sre.compile` checks again and
makes a pattern of, and code as in a ``.pyc``. They hold for Pythons that are alike; in another, and for a
text that is not among them, Python does as ever.
"""

from __future__ import annotations

import _sre  # type: ignore[import-not-found]
import marshal
import re
import sys
from _frozen_importlib_external import MAGIC_NUMBER  # as in `importlib.util`, which takes 2 ms to load
from contextlib import suppress
from types import CodeType, ModuleType
from typing import Any

from reader.resources import COMPILED, content

NAME = f"{COMPILED}/start-{sys.implementation.cache_tag}.bin"
VERSION = f"{_sre.MAGIC} {_sre.CODESIZE} {MAGIC_NUMBER.hex()} ".encode()  # the file begins with it


def prime() -> int:
    """Put what is kept where Python looks first; return how many patterns and texts hold for this Python."""
    with suppress(OSError, ValueError, EOFError, TypeError, RuntimeError, AttributeError):
        data = content(NAME)
        if data.startswith(VERSION):
            rows, texts = marshal.loads(data[data.index(b"\n") + 1 :])
            kept: dict[Any, re.Pattern[Any]] = re._cache  # type: ignore[attr-defined]
            kept |= {
                (type(pattern), pattern, asked): _sre.compile(pattern, *made) for pattern, asked, made in rows
            }
            write_classes_by(texts)
            return len(rows) + len(texts)
    return 0


def write_classes_by(texts: dict[str, CodeType]) -> None:
    """Have `dataclasses` run the code that is kept for a text it wrote, and compile any other."""
    if "dataclasses" not in sys.modules and "inspect" not in sys.modules:
        sys.modules["inspect"] = _Inspect("inspect")
        import dataclasses

        del sys.modules["inspect"]
    import dataclasses

    def run(text: str, names: dict[str, Any], made: dict[str, Any]) -> None:
        exec(texts.get(text) or compiled(text), names, made)

    dataclasses.exec = run  # type: ignore[attr-defined]


def compiled(text: str) -> CodeType:
    """Return the code of a text of `dataclasses`, in which annotations are no strings as they are here."""
    return compile(text, "<string>", "exec", dont_inherit=True)


class _Inspect(ModuleType):
    """Stands in for `inspect` in `dataclasses`, which asks it only about a class without a docstring."""

    def __getattr__(self, name: str) -> Any:
        import inspect

        return getattr(inspect, name)
