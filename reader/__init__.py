"""Aiqyn: an offline reader that explains privacy policies in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from reader.core.model import Analysis

__all__ = ["Analysis", "__version__", "analyse"]
__version__ = "0.1.0"


def analyse(source: str | Path, *, encoding: str | None = None) -> Analysis:
    """Read and understand one policy.

    A `Path` is a file, and so is a string that names something that exists; any other string is the
    text itself. ``encoding`` overrules our guess for a file. Raises a `ReaderError` of
    `reader.core.errors`, and nothing else, where the source cannot be read or holds no sentence.
    """
    from pathlib import Path

    from reader.analysis import analyse as understand
    from reader.formats import read, read_text

    if isinstance(source, Path):
        return understand(read(source, encoding=encoding))
    if _names_a_file(source):
        return understand(read(Path(source), encoding=encoding))
    return understand(read_text(source))


def _names_a_file(text: str) -> bool:
    import os

    return bool(text) and os.path.exists(text)  # noqa: PTH110 - False for a NUL or what is longer than any name


def __getattr__(name: str) -> object:
    if name == "Analysis":  # so that ``import reader`` alone loads nothing
        from reader.core.model import Analysis

        return Analysis
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
