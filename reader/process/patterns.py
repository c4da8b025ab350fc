"""Regular expressions that the build has compiled, for a process that starts while somebody waits.

Python compiles a pattern from its text at every start: 25 ms for the 160 that one policy needs. What it
makes of them is whole numbers, which the build keeps (``packaging/compile_patterns.py``) and Python's own
`_sre.compile` checks again and makes a pattern of. They hold for Pythons that count alike; for another,
`re` compiles as ever.
"""

from __future__ import annotations

import _sre  # type: ignore[import-not-found]
import marshal
import re
import sys
from contextlib import suppress
from typing import Any

from reader.resources import COMPILED, content

NAME = f"{COMPILED}/patterns-{sys.implementation.cache_tag}.bin"
VERSION = f"{_sre.MAGIC} {_sre.CODESIZE} ".encode()  # of the numbers; the file begins with it


def prime() -> int:
    """Put the kept patterns where `re` looks first; return how many hold for this Python."""
    with suppress(OSError, ValueError, EOFError, TypeError, RuntimeError, AttributeError):
        data = content(NAME)
        if data.startswith(VERSION):
            rows = marshal.loads(data[data.index(b"\n") + 1 :])
            kept: dict[Any, re.Pattern[Any]] = re._cache  # type: ignore[attr-defined]
            kept |= {
                (type(pattern), pattern, asked): _sre.compile(pattern, *made) for pattern, asked, made in rows
            }
            return len(rows)
    return 0
