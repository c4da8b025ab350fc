"""How little the program loads and takes before it knows what is asked."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
MOST_MODULES = 45  # pathlib, typing and what they load; the time itself is for the bench
HEAVY = {
    "PySide6", "hashlib", "platformdirs", "tempfile", "sqlite3", "subprocess", "asyncio", "logging",
    "argparse", "dataclasses", "inspect", "json", "markdown_it", "pypdfium2", "reader.cli", "reader.core",
    "reader.export", "reader.analysis", "reader.formats", "reader.engine", "reader.app",
}  # fmt: skip


def test_the_version_loads_nothing_that_it_does_not_need() -> None:
    program = "import sys; sys.argv = ['aiqyn', '--version']; from reader.__main__ import main; main()"
    program += "; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    version, modules = done.stdout.splitlines()
    assert version.startswith("aiqyn ")
    assert not HEAVY & set(modules.split())


def test_the_version_loads_few_modules_beyond_those_of_python() -> None:
    def loaded(program: str) -> int:
        program += "; print(len(sys.modules))"
        done = subprocess.run(
            [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
        )
        return int(done.stdout.splitlines()[-1])

    version = "import sys; sys.argv = ['aiqyn', '--version']; from reader.__main__ import main; main()"
    assert loaded(version) - loaded("import sys") <= MOST_MODULES
