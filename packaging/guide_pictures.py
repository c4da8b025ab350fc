"""Draw the pictures of the guide into ``resources/help/pictures``: ``dev.py screenshots --guide``."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import picture_dialogs as dialogs
import picture_scenes as scenes
from picture_stage import Stage, richest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from screenshots import LANGUAGES, a_window

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "help" / "pictures"
SMALLEST = 0  # what Qt calls the quality of a PNG: the more packed, the lower
COLOURS, EXACT = 256, 64  # of a picture, and how many of them are its most frequent ones


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
                picture = few_colours(widget.grab(place).toImage())
                picture.save(str(FOLDER / language / f"{name}.png"), "PNG", SMALLEST)
                stage.clear(widget)
    return 0


def few_colours(picture: QImage) -> QImage:
    """Return a picture of 256 colours, a third of the bytes of one with all.

    Its most frequent colours stay; of the others the one farthest from all that were taken is taken next, so
    that none is replaced by one that looks different.
    """
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    table = [colour for colour, _ in Counter(memoryview(plain.constBits()).cast("I")).most_common()]
    far = {colour: min(_apart(colour, taken) for taken in table[:EXACT]) for colour in table[EXACT:]}
    table = table[:EXACT]
    while far and len(table) < COLOURS:
        table.append(max(far, key=far.__getitem__))
        del far[table[-1]]
        far = {colour: min(apart, _apart(colour, table[-1])) for colour, apart in far.items()}
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, flags)


def _apart(one: int, other: int) -> int:
    """Return how far two colours are apart, as Qt measures it when it looks for the nearest."""
    return sum(((one >> shift & 255) - (other >> shift & 255)) ** 2 for shift in (0, 8, 16))


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
