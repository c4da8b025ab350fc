"""The pictures that people look at before a release: every scene can be drawn, and shows something."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[2]


def test_every_scene_can_be_drawn(tmp_path: Path) -> None:
    command = [sys.executable, ROOT / "packaging" / "screenshots.py", tmp_path]
    chosen = ["--languages", "ky", "--themes", "dark", "--scales", "1"]
    hasty = {**os.environ, "AIQYN_SETTLED_MS": "20"}
    subprocess.run([*command, *chosen], check=True, capture_output=True, timeout=180, env=hasty)
    pictures = sorted(tmp_path.iterdir())
    assert len(pictures) >= 40
    for path in pictures:
        assert path.name.endswith("-ky-dark-1x.png")
        picture = QImage(str(path))
        colours = {
            picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)
        }
        assert len(colours) > 20, path.name
