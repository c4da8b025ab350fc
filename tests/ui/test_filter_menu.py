"""The filter's menu shows each category as the page does, and what is chosen."""

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from reader.core.codebook import CATEGORIES
from reader.ui.session import Filter
from reader.ui.window import MainWindow


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_categories_have_their_colour_and_the_chosen_one_is_marked(
    window: MainWindow, qtbot: QtBot, theme: str
) -> None:
    window.commands.choices.set_theme(theme)
    window.session.set_filter(Filter(frozenset({"sharing"})))
    menu = window.actions_.menus["filter"]
    menu.aboutToShow.emit()
    menu.resize(menu.sizeHint())
    picture: QImage = menu.grab().toImage()
    ratio = picture.devicePixelRatio()
    for category, action in zip(CATEGORIES, menu.actions(), strict=False):
        row = menu.actionGeometry(action)
        middle = int(row.center().y() * ratio)
        drawn = {
            picture.pixelColor(x, y).name()
            for x in range(int(60 * ratio))
            for y in range(middle - 9, middle + 9)
        }
        assert window.theme.bars[category].name() in drawn
        chosen = picture.pixelColor(int((row.right() - 12) * ratio), middle) == window.theme.colour(
            "selection"
        )
        assert chosen == (category == "sharing")
