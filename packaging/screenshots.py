"""Draw window and dialogs in all languages, themes and scales: ``screenshots.py DIR``, and see ``--help``.

Each scale runs in a process of its own, since Qt reads it once.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

LANGUAGES, THEMES, SCALES = ("kk", "ky", "ru", "en"), ("light", "dark", "contrast"), ("1", "2")
LAPTOP_PX = 1366, 768


def parse(arguments: list[str]) -> argparse.Namespace:
    """Return where to, and what of all the pictures is wanted."""
    import picture_scenes

    parser = argparse.ArgumentParser(prog="screenshots.py", description="Draw the window and its dialogs.")
    parser.add_argument("folder", type=Path, metavar="DIR", nargs="?")
    parser.add_argument("--guide", action="store_true", help="draw the pictures of the guide anew instead")
    parser.add_argument("--file", type=Path, help="a policy to show instead of the samples")
    parser.add_argument("--languages", nargs="+", choices=LANGUAGES, default=LANGUAGES)
    parser.add_argument("--themes", nargs="+", choices=THEMES, default=THEMES)
    parser.add_argument("--scales", nargs="+", choices=SCALES, default=SCALES)
    parser.add_argument("--scenes", nargs="+", choices=sorted(picture_scenes.SCENES), default=None)
    options = parser.parse_args(arguments)
    if options.folder is None and not options.guide:
        parser.error("where to? DIR is missing")
    return options


def main(arguments: list[str]) -> int:
    """Draw what is wanted at every scale; return the exit code."""
    options = parse(arguments)
    if options.guide:
        import guide_pictures

        return guide_pictures.draw()
    options.folder.mkdir(parents=True, exist_ok=True)
    if len(options.scales) == 1:
        return draw(options)
    for scale in options.scales:
        wanted = [part for part in arguments if part not in ("--scales", *SCALES)]
        if code := subprocess.call([sys.executable, __file__, *wanted, "--scales", scale]):
            return code
    return 0


def draw(options: argparse.Namespace) -> int:
    """Write ``SCENE-LANGUAGE-THEME-SCALEx.png`` for each scene at one scale."""
    os.environ["QT_SCALE_FACTOR"] = options.scales[0]
    import picture_scenes

    with a_window() as (window, private):
        for language in options.languages:
            window.commands.choices.set_window_language(language)
            stage = picture_scenes.Stage(window, language, private, options.file)
            for theme in options.themes:
                window.commands.choices.set_theme(theme)
                for name, scene in picture_scenes.SCENES.items():
                    if options.scenes is None or name in options.scenes:
                        widget = scene(stage)
                        path = options.folder / f"{name}-{language}-{theme}-{options.scales[0]}x.png"
                        widget.grab().save(str(path))
                        stage.clear(widget)
    return 0


@contextmanager
def a_window() -> Iterator[tuple[Any, Path]]:
    """Give a window with folders of its own, so that nothing of a person's is ever in a picture."""
    with tempfile.TemporaryDirectory() as private:
        if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
            os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={a_laptop(Path(private))}"
        with the_window(Path(private)) as window:
            yield window, Path(private)


def a_laptop(folder: Path) -> Path:
    """Write what the screen of a small laptop is like at the scale wanted: Qt's own is 800 by 800."""
    scale = int(os.environ.get("QT_SCALE_FACTOR", "1"))
    screen = {"name": "laptop", "x": 0, "y": 0, "width": LAPTOP_PX[0] * scale, "height": LAPTOP_PX[1] * scale}
    path = folder / "screens.json"
    path.write_text(json.dumps({"screens": [screen | {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]}))
    return path


@contextmanager
def the_window(private: Path) -> Iterator[Any]:
    """Give the window itself."""
    from reader import app as reader_app
    from reader.engine import Engine
    from reader.store.settings import SettingsFile

    app = reader_app.application()
    os.environ["XDG_DATA_HOME"] = str(private)
    engine = Engine()
    window = reader_app.main_window(app, engine, SettingsFile(private / "settings.json"))
    window.resize(1360, 860)
    window.show()
    yield window
    window.close()
    engine.close()


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    sys.exit(main(sys.argv[1:]))
