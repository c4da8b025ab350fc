"""How little the program loads and takes before it knows what is asked."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MOST_MS = 80
HEAVY = {
    "PySide6", "hashlib", "platformdirs", "tempfile", "sqlite3", "subprocess", "asyncio", "logging",
    "markdown_it", "pypdfium2", "reader.analysis", "reader.formats", "reader.engine", "reader.app",
    "reader.cli.summaries", "reader.core.marks", "reader.export.summary",
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


@pytest.mark.skipif(sys.platform == "win32", reason="processor time of a child is told by wait4 alone")
def test_the_version_takes_little_more_than_python_itself() -> None:
    def processor_ms(*arguments: str) -> float:
        """The least of several runs, in processor time: what others do meanwhile counts for little."""
        taken = []
        for _ in range(7):
            child = subprocess.Popen([sys.executable, *arguments], cwd=ROOT, stdout=subprocess.DEVNULL)
            _, status, usage = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
            assert child.returncode == 0
            taken.append(1000 * (usage.ru_utime + usage.ru_stime))
        return min(taken)

    assert processor_ms("-m", "reader", "--version") - processor_ms("-c", "pass") <= MOST_MS
