"""Leave a JSON twin of every TOML table of the resources: ``compile_tables.py``; also a build hook."""

from __future__ import annotations

import json
import shutil
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Write all twins anew into ``resources/compiled``."""
    sys.path.insert(0, str(ROOT))
    from reader.resources import COMPILED, digest, twin_name

    resources = ROOT / "resources"
    shutil.rmtree(resources / COMPILED, ignore_errors=True)
    (resources / COMPILED).mkdir()
    for path in sorted(resources.rglob("*.toml")):
        source = path.read_bytes()
        twin = {"digest": digest(source), "table": tomllib.loads(source.decode("utf-8"))}
        name = twin_name(path.relative_to(resources).as_posix())
        (resources / name).write_text(json.dumps(twin, ensure_ascii=False, separators=(",", ":")), "utf-8")
    return 0


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
