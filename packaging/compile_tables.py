"""Leave a JSON twin of every TOML table of the resources: ``compile_tables.py``; also a build hook.

What Python compiles at a start follows (``compile_start.py``): it is made of the tables, too.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Write what is missing or of another state into ``resources/compiled``; return 0 if all went well.

    The words of a lexicon are sorted on the way; they are of another state where the code that does it is.
    """
    sys.path.insert(0, str(ROOT))
    from reader.analysis import wordlists
    from reader.resources import COMPILED, digest, twin_name

    resources = ROOT / "resources"
    folder = resources / COMPILED
    folder.mkdir(exist_ok=True)
    sources = {twin_name(p.relative_to(resources).as_posix()): p for p in resources.rglob("*.toml")}
    for old in folder.glob("*.json"):
        if old.relative_to(resources).as_posix() not in sources:
            old.unlink()
    code = digest(Path(wordlists.__file__).read_bytes())
    for name, path in sources.items():
        source, twin = path.read_bytes(), resources / name
        head = {"digest": digest(source)}
        sorts = path.parent.name == "lexicon"
        if sorts:
            head["code"] = code
        if not twin.exists() or not twin.read_text("utf-8").startswith(_written(head)[:-1]):
            table = tomllib.loads(source.decode("utf-8"))
            made = wordlists.sorted_words(table) if sorts else table
            twin.write_text(_written({**head, "table": made}), "utf-8")
    return subprocess.call([sys.executable, Path(__file__).with_name("compile_start.py")])


def _written(made: object) -> str:
    return json.dumps(made, ensure_ascii=False, separators=(",", ":"))


try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ImportError:  # run as a script where hatchling is not installed
    pass
else:

    class TablesBuildHook(BuildHookInterface):  # type: ignore[type-arg,misc]
        """Makes the twins before a wheel is put together, also an editable one."""

        def initialize(self, version: str, build_data: dict[str, object]) -> None:
            """Write the twins; they are resources like any other."""
            main()


if __name__ == "__main__":
    sys.exit(main())
