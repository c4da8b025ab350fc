"""Every theme can be read by everybody: contrast by WCAG 2.2, and categories told apart by any eye."""

from __future__ import annotations

import re
from itertools import combinations

import pytest
from colour_sight import SIGHTS, difference, seen
from PySide6.QtGui import QColor

from reader.core.codebook import CATEGORIES
from reader.ui.contrast import contrast, readable
from reader.ui.outline_models import swatch
from reader.ui.theme import THEMES, Theme, load_theme, style_sheet

TEXTS = {"light": 4.5, "dark": 4.5, "contrast": 7.0}
TEXT, CONTROL, APART = 4.5, 3.0, 11.0
SURFACES = ("window", "page", "card")
FILLS = ("watch_fill", "good_fill", "neutral_fill")
GROUNDS = {  # colour of words -> what they stand on
    "text": (*SURFACES, *FILLS, "selection", "found", "found_now"),
    "muted": (*SURFACES, "neutral_fill"),
    "accent": (*SURFACES, "neutral_fill"),
    "accent_text": ("accent",),
    "watch": (*SURFACES, "watch_fill"),
    "good": (*SURFACES, "good_fill"),
    "neutral": (*SURFACES, "neutral_fill"),
}


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


def test_words_read_on_everything_they_stand_on(theme: Theme) -> None:
    low = {
        (words, ground): round(ratio, 2)
        for words, grounds in GROUNDS.items()
        for ground in grounds
        if (ratio := contrast(theme.colour(words), theme.colour(ground))) < TEXTS[theme.name]
    }
    assert not low


def test_the_policy_reads_on_every_tint(theme: Theme) -> None:
    text, least = theme.colour("text"), TEXTS[theme.name]
    low = {c: r for c in CATEGORIES if (r := contrast(text, theme.tints[c])) < least}
    assert not low


def test_letters_of_categories_read_in_the_margin(theme: Theme) -> None:
    page = theme.colour("page")
    least = TEXTS[theme.name]
    low = {c: r for c in CATEGORIES if (r := contrast(readable(theme.bars[c], page), page)) < least}
    assert not low


def test_a_letter_on_its_swatch_can_be_read(theme: Theme, qapp: object) -> None:
    for category, bar in theme.bars.items():
        drawn = swatch(bar, "Ш").pixmap(20, 20).toImage()
        places = [(x, y) for x in range(drawn.width()) for y in range(drawn.height())]
        inks = [drawn.pixelColor(x, y) for x, y in places if drawn.pixelColor(x, y).alpha() == 255]
        assert max(contrast(ink, bar) for ink in inks) >= TEXTS[theme.name], category


def test_controls_and_focus_are_seen(theme: Theme) -> None:
    low = {
        (line, ground): round(ratio, 2)
        for line in ("control", "accent")
        for ground in (*SURFACES, *FILLS)
        if (ratio := contrast(theme.colour(line), theme.colour(ground))) < CONTROL
    }
    assert not low


def test_the_selection_is_seen_on_every_tint(theme: Theme) -> None:
    low = {c: r for c in CATEGORIES if (r := contrast(theme.colour("accent"), theme.tints[c])) < CONTROL}
    assert not low


@pytest.mark.parametrize("sight", SIGHTS)
def test_categories_are_told_apart_by_any_eye(theme: Theme, sight: str) -> None:
    looks = {c: seen(theme.bars[c].getRgbF()[:3], sight) for c in CATEGORIES}
    close = {
        (one, other): round(d, 1)
        for one, other in combinations(CATEGORIES, 2)
        if (d := difference(looks[one], looks[other])) < APART
    }
    assert not close


def test_the_style_sheet_uses_only_colours_of_the_theme(theme: Theme) -> None:
    sheet = style_sheet(theme)
    assert "$" not in sheet
    ours = {value.lower() for value in theme.colours.values()}
    assert set(re.findall(r"#[0-9a-f]{6}\b", sheet.lower())) <= ours


def test_all_themes_name_the_same_colours() -> None:
    themes = [load_theme(name) for name in THEMES]
    assert [theme.name for theme in themes] == list(THEMES) == list(TEXTS)
    assert all(theme.colours.keys() == themes[0].colours.keys() for theme in themes)
    assert all(QColor(value).isValid() for theme in themes for value in theme.colours.values())


def test_a_theme_of_a_newer_program_costs_nothing() -> None:
    assert load_theme("sepia").name == "light"


def test_the_place_found_now_stands_out(theme: Theme) -> None:
    now, others = (seen(theme.colour(name).getRgbF()[:3]) for name in ("found_now", "found"))
    assert difference(now, others) >= 8


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [  # from the published test data of CIEDE2000
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, 2.5, 0), (73, 25, -18), 27.1492),
        ((50, 2.5, 0), (50, 0, -2.5), 4.3065),
        ((6.7747, -0.2908, -2.4247), (5.8714, -0.0985, -2.2286), 0.6377),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_the_colour_difference_is_that_of_the_books(
    one: tuple[float, float, float], other: tuple[float, float, float], expected: float
) -> None:
    assert difference(one, other) == pytest.approx(expected, abs=5e-5)
    assert difference(other, one) == pytest.approx(expected, abs=5e-5)


def test_contrast_is_that_of_the_books() -> None:
    white, grey = QColor("#ffffff"), QColor("#767676")
    assert contrast(white, QColor("#000000")) == pytest.approx(21)
    assert contrast(white, grey) == contrast(grey, white) == pytest.approx(4.54, abs=0.005)


def test_a_letter_is_made_readable_only_where_it_is_not() -> None:
    page = QColor("#fffdf9")
    assert readable(QColor("#2f35b7"), page) == QColor("#2f35b7")
    assert contrast(QColor("#e5b805"), page) < TEXT <= contrast(readable(QColor("#e5b805"), page), page)
