"""PySide6 6.12.0 on Python 3.11 lost a reference to None in every void call and died of it."""

import subprocess
import sys

CALLS = 20_000
MEASURE = f"""
import sys
from PySide6.QtCore import QObject
thing = QObject()
before = sys.getrefcount(None)
for _ in range({CALLS}):
    thing.setObjectName("clause")
print(before - sys.getrefcount(None))
"""


def test_many_void_calls_leave_none_alone() -> None:
    # in a process of its own: where it fails, it may take its process along
    done = subprocess.run([sys.executable, "-c", MEASURE], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < CALLS / 100
