"""Draw the window with a policy in four languages, light and dark: ``screenshots.py DIR [FILE] [SCALE]``."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

LANGUAGES, THEMES = ("kk", "ky", "ru", "en"), ("light", "dark")


def main(folder: Path, file: Path | None = None, scale: str = "1") -> int:
    """Write one PNG a language and theme, and the welcome page, into ``folder``."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = scale
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    from PySide6.QtTest import QTest

    from reader import app as reader_app
    from reader.engine import Engine
    from reader.store.settings import SettingsFile

    folder.mkdir(parents=True, exist_ok=True)
    app = reader_app.application()
    with tempfile.TemporaryDirectory() as private:
        engine = Engine()
        window = reader_app.main_window(app, engine, SettingsFile(Path(private) / "settings.json"))
        window.resize(1360, 860)
        window.show()
        samples = dict(window.services.samples)
        for language in LANGUAGES:
            window.commands.choices.set_window_language(language)
            window.session.close()
            for theme in THEMES:
                window.commands.choices.set_theme(theme)
                window.session.close()
                QTest.qWait(60)
                window.grab().save(str(folder / f"welcome-{language}-{theme}-{scale}x.png"))
                path = file or samples[language]
                window.show_analysis(window.services.analyse_file(path, None), path)
                QTest.qWait(200)
                window.grab().save(str(folder / f"{path.stem}-{language}-{theme}-{scale}x.png"))
                _choose(window)
                QTest.qWait(200)
                window.grab().save(str(folder / f"{path.stem}-{language}-{theme}-{scale}x-chosen.png"))
        window.close()
        engine.close()
    return 0


def _choose(window: object) -> None:
    """Choose the clause that says most, so that the detail and the references are seen."""
    session = window.session  # type: ignore[attr-defined]
    labels = session.analysis.labels
    clause = max(session.lookup.clauses, key=lambda c: len(labels[c].findings))
    session.select(clause)


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if not arguments:
        sys.exit("usage: screenshots.py DIR [FILE] [SCALE]")
    given = Path(arguments[1]) if len(arguments) > 1 and arguments[1] else None
    sys.exit(main(Path(arguments[0]), given, arguments[2] if len(arguments) > 2 else "1"))
