"""Draw the pictures of the guide into ``resources/help/pictures``: ``dev.py screenshots --guide``."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import picture_dialogs as dialogs
import picture_scenes as scenes
from picture_stage import Stage, richest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from screenshots import LANGUAGES, a_window

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "help" / "pictures"
SMALLEST = 0  # what Qt calls the quality of a PNG: the more packed, the lower


def draw() -> int:
    """Draw every picture in every language, in the light theme."""
    with a_window() as (window, private):
        window.commands.choices.set_theme("light")
        for language in LANGUAGES:
            window.commands.choices.set_window_language(language)
            stage = Stage(window, language, private, None)
            (FOLDER / language).mkdir(parents=True, exist_ok=True)
            for name, (scene, parts) in PICTURES.items():
                widget = scene(stage)
                place = _around(widget, *parts(stage)) if parts else widget.rect()
                picture = widget.grab(place).toImage().convertToFormat(QImage.Format.Format_RGB888)
                picture.save(str(FOLDER / language / f"{name}.png"), "PNG", SMALLEST)
                stage.clear(widget)
    return 0


def _window(stage: Stage) -> QWidget:
    scenes.policy(stage)
    stage.window.resize(1100, 680)
    stage.settle()
    return stage.window  # type: ignore[no-any-return]


def _clause(stage: Stage) -> QWidget:
    whole = _window(stage)
    stage.window.session.select(richest(stage.analysis(stage.path)))
    stage.settle()
    return whole


def _filtered(stage: Stage) -> QWidget:
    scenes.filtered(stage)
    stage.window.resize(1100, 620)
    stage.settle()
    return stage.window  # type: ignore[no-any-return]


def _low(scene: Callable[[Stage], QWidget]) -> Callable[[Stage], QWidget]:
    def lowered(stage: Stage) -> QWidget:
        widget = scene(stage)
        widget.resize(880, 520)
        stage.settle()
        return widget

    return lowered


def _around(whole: QWidget, *parts: QWidget) -> QRect:
    """Return the smallest part of a widget that holds some of its children."""
    place = QRect()
    for part in parts:
        place = place.united(QRect(part.mapTo(whole, part.rect().topLeft()), part.size()))
    return place


PICTURES: dict[str, tuple[Callable[[Stage], QWidget], Callable[[Stage], tuple[QWidget, ...]] | None]] = {
    "cards": (_window, lambda stage: (stage.window.cards,)),
    "window": (_window, None),
    "clause": (_clause, lambda stage: (stage.window.middle, stage.window.detail)),
    "categories": (_filtered, lambda stage: (stage.window.side, stage.window.middle)),
    "export": (dialogs.export, None),
    "compare": (_low(dialogs.compare), None),
    "letter": (_low(dialogs.letter), None),
}


if __name__ == "__main__":
    sys.exit(draw())
