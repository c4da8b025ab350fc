"""Draw window and dialogs in four languages and every theme: ``screenshots.py DIR [FILE] [SCALE]``."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

LANGUAGES, THEMES = ("kk", "ky", "ru", "en"), ("light", "dark", "contrast")


def main(folder: Path, file: Path | None = None, scale: str = "1") -> int:
    """Write the welcome page, a policy, a chosen clause and the dialogs as PNG files into ``folder``."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = scale
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
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
        for language in LANGUAGES:
            window.commands.choices.set_window_language(language)
            for theme in THEMES:
                window.commands.choices.set_theme(theme)
                for name, widget in _scenes(window, language, file):
                    widget.grab().save(str(folder / f"{name}-{language}-{theme}-{scale}x.png"))
        window.close()
        engine.close()
    return 0


def _scenes(window: Any, language: str, file: Path | None) -> Iterator[tuple[str, Any]]:
    """Yield one widget after the other as it should be drawn, with the name of its picture."""
    from PySide6.QtTest import QTest

    from reader.ui import dialogs

    window.session.close()
    QTest.qWait(60)
    yield "welcome", window
    path = file or dict(window.services.samples)[language]
    window.show_analysis(window.services.analyse_file(path, None), path)
    QTest.qWait(200)
    yield path.stem, window
    _choose(window)
    QTest.qWait(200)
    yield f"{path.stem}-chosen", window
    window.commands.find()
    window.find_bar.field.setText("cookie")
    window.commands.choices.set_reading(zoom=200, ruler=True)
    QTest.qWait(60)
    yield f"{path.stem}-large", window
    window.commands.choices.set_reading(zoom=100, ruler=False)
    window.find_bar.hide()
    window.commands.show_settings()
    yield "settings", window.commands.preferences
    window.commands.preferences.close()
    for name in ("guide", "shortcuts", "about"):
        dialog = getattr(dialogs, name)(window)
        dialog.show()
        yield name, dialog
        dialog.close()


def _choose(window: Any) -> None:
    """Choose the clause that says most, so that the detail and the references are seen."""
    session = window.session
    labels = session.analysis.labels
    session.select(max(session.lookup.clauses, key=lambda c: len(labels[c].findings)))


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if not arguments:
        sys.exit("usage: screenshots.py DIR [FILE] [SCALE]")
    given = Path(arguments[1]) if len(arguments) > 1 and arguments[1] else None
    sys.exit(main(Path(arguments[0]), given, arguments[2] if len(arguments) > 2 else "1"))
