"""Keep what Python compiles at each start for a policy: ``compile_start.py``.

The samples are read and understood in a process of its own while Python is watched; what it made of regular
expressions and for data classes is written for `reader.process.prepared`, where there is none of this state.
"""

from __future__ import annotations

import dataclasses
import marshal
import re
import sys
from pathlib import Path
from types import CodeType
from typing import Any
from zlib import crc32

ROOT = Path(__file__).resolve().parent.parent
NO_MARKDOWN = str.maketrans("", "", "#*_`<>[]|")  # its reader is another's, with patterns of its own
FOLDERS = ("core", "formats", "analysis", "process")
PLAIN = 2  # the form of marshal whose bytes are always the same


def watched() -> tuple[list[tuple[str | bytes, int, tuple[Any, ...]]], dict[str, CodeType]]:
    """Return what the samples need: patterns with their flags and what is made of them; texts of classes."""
    from reader.process.prepared import compiled

    texts: dict[str, CodeType] = {}

    def run(text: str, names: dict[str, Any], methods: dict[str, Any]) -> None:
        texts[text] = compiled(text)
        exec(texts[text], names, methods)

    dataclasses.exec = run  # type: ignore[attr-defined]
    made: dict[re.Pattern[Any], tuple[Any, ...]] = {}
    compiler = re._compiler._sre  # type: ignore[attr-defined]

    class Watch:
        def __getattr__(self, name: str) -> Any:
            return getattr(compiler, name)

        def compile(self, pattern: str | bytes, flags: int, code: list[int], *others: Any) -> re.Pattern[Any]:
            found: re.Pattern[Any] = compiler.compile(pattern, flags, code, *others)
            made[found] = (int(flags), [int(step) for step in code], *others)
            return found

    re._compiler._sre = Watch()  # type: ignore[attr-defined]
    re.purge()
    from reader.analysis.pipeline import analyse
    from reader.core.codec import to_pieces
    from reader.formats import read_bytes, read_text

    for sample in sorted((ROOT / "resources" / "samples").iterdir()):
        text = sample.read_text("utf-8").translate(NO_MARKDOWN)
        list(to_pieces(analyse(read_text(text))))
        read_bytes(f"<!DOCTYPE html><html><body><p>{text}</p></body></html>".encode(), name="a.html")
    kept = re._cache.items()  # type: ignore[attr-defined]
    found = [(key[1], key[2], made[pattern]) for key, pattern in kept if pattern in made]
    return sorted(found, key=lambda row: (repr(row[0]), row[1])), dict(sorted(texts.items()))


def state() -> int:
    """Return a number that changes with Python, and the code and tables that all this comes from."""
    sources = [p for name in FOLDERS for p in (ROOT / "reader" / name).glob("*.py")]
    sources += (ROOT / "resources").rglob("*.toml")
    found = sys.hexversion
    for path in sorted(sources):
        found = crc32(path.read_bytes(), found)
    return found


def main() -> int:
    """Write it all into the compiled resources where there is none of this state and this Python."""
    sys.path.insert(0, str(ROOT))
    from reader.process.prepared import NAME, VERSION

    path = ROOT / "resources" / NAME
    beginning = VERSION + f"{state():08x}\n".encode()
    if not path.exists() or not path.read_bytes().startswith(beginning):
        path.write_bytes(beginning + marshal.dumps(watched(), PLAIN))
    return 0


if __name__ == "__main__":
    sys.exit(main())
