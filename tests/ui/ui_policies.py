"""The policies that every test of the window opens: our samples and, where they are there, the seeds."""

import time
from pathlib import Path

from PySide6.QtTest import QTest

from reader.core.scope import Scope
from reader.ui.export_dialog import Wanted
from reader.ui.saving import Saving
from reader.ui.window import MainWindow

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
SEEDS = Path(__file__).parents[3] / "shared" / "corpus" / "seeds"
POLICIES = sorted(SAMPLES.glob("*.*.*")) + sorted(SEEDS.glob("*.txt"))


def export(window: MainWindow, path: Path, *, notes: bool = True) -> bool:
    """Export the whole policy in the language of its cards, in the format of the name, and wait for it."""
    kind, language = path.suffix.removeprefix("."), window.session.phrases.language
    begun = window.commands.exporting.export_to(path, Wanted(kind, language, Scope(), notes=notes))
    wait_for_files(window.commands.saving)
    return begun


def wait_for_files(saving: Saving) -> None:
    """Wait until nothing is being written."""
    end = time.monotonic() + 60
    while saving.writing.busy:
        assert time.monotonic() < end
        QTest.qWait(5)
