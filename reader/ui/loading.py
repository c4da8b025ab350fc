"""Qt loaded sooner than by importing it: PySide6 compiles the Python source in its library at each start."""

from __future__ import annotations

import sys

from reader.store.kept_code import KeptCode

SOURCES = "shibokensupport/"
STUB_WRITER = "pyi_generator.py"  # writes PySide6's own stub files; nobody asks for it in a program


def load_qt() -> None:
    """Import PySide6 with its sources compiled as they were left by an earlier start."""
    if "PySide6" not in sys.modules:
        with KeptCode().of(SOURCES, without=STUB_WRITER):
            import PySide6  # noqa: F401
