"""Qt is loaded with what an earlier start compiled, and is no less than Qt."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
SCRIPT = """
import builtins
compiled, plain = [], builtins.compile
def noting(source, filename, *others, **named):
    compiled.append(str(filename))
    return plain(source, filename, *others, **named)
builtins.compile = noting
from reader.ui.loading import load_qt
load_qt()
builtins.compile = plain
import PySide6
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
try:
    QLabel("x").setText(object())
except TypeError as error:
    print(error)
print(PySide6.support.signature.get_signature(QLabel.setText))
print(sorted(name for name in compiled if "shiboken" in name))
"""


def start(cache: Path) -> list[str]:
    """Load Qt in a process of its own; return what Qt says of a mistake, then what was compiled."""
    given = {**os.environ, "XDG_CACHE_HOME": str(cache), "HOME": str(cache), "LOCALAPPDATA": str(cache)}
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT], cwd=ROOT, env=given, capture_output=True, text=True, check=True
    )
    return ran.stdout.splitlines()


def test_the_second_start_compiles_nothing_of_qt(tmp_path: Path) -> None:
    first, second = start(tmp_path), start(tmp_path)
    assert "parser.py" in first[-1], "PySide6 keeps its source elsewhere now: look at ui/loading.py"
    assert second[-1] != first[-1]
    assert second[-1] == "['shibokensupport/signature/lib/pyi_generator.py']"  # the empty one


def test_qt_still_explains_a_mistake(tmp_path: Path) -> None:
    start(tmp_path)
    *said, signature, _ = start(tmp_path)
    assert "setText" in "\n".join(said)
    assert "str" in signature
