"""The policies that every test of the window opens: our samples and, where they are there, the seeds."""

from pathlib import Path

from reader.core.scope import Scope
from reader.ui.export_dialog import Wanted
from reader.ui.window import MainWindow

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
SEEDS = Path(__file__).parents[3] / "shared" / "corpus" / "seeds"
POLICIES = sorted(SAMPLES.glob("*.*.*")) + sorted(SEEDS.glob("*.txt"))


def export(window: MainWindow, path: Path, *, notes: bool = True) -> bool:
    """Export the whole policy in the language of its cards, in the format of the name."""
    kind, language = path.suffix.removeprefix("."), window.session.phrases.language
    return window.commands.exporting.export_to(path, Wanted(kind, language, Scope(), notes=notes))
