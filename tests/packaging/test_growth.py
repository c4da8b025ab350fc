"""The benches of growth: each format and act gives a curve, and the picture of curves is sound."""

import math
from itertools import pairwise
from xml.etree import ElementTree

import bench
import bench_growth
import pytest
from plot import plot

from reader.export.formats import FORMATS as EXPORTED
from reader.formats import FORMATS

SVG = "{http://www.w3.org/2000/svg}"


def test_every_format_is_read_at_every_size(qapp: object) -> None:
    curves = {one.name: one for one in bench_growth.opening(bench.policy, (100, 300))}
    known = {suffix.lstrip(".") for row in FORMATS for suffix in row.suffixes}
    assert set(curves) <= known
    assert {"txt", "md", "html", "mhtml", "docx", "odt", "rtf", "epub", "pdf"} == set(curves)
    for one in curves.values():
        assert one.sizes == (100, 300)
        assert all(seconds > 0 for seconds in one.ours)
        assert len(one.ratios) == 2


def test_every_act_is_done_at_every_size(qapp: object) -> None:
    curves = {one.name: one for one in bench_growth.acting(bench.policy, (10, 30))}
    exported = {name.removeprefix("export ") for name in curves if name.startswith("export ")}
    assert exported <= set(EXPORTED)
    assert set(curves) >= {"understand", "find", "compare"}


def test_growth_is_the_slope_and_the_ratio_that_of_equal_sizes() -> None:
    square = bench_growth.Curve("a", "b", (10, 100, 1_000), (1.0, 100.0, 10_000.0), (2.0, 50.0, 5_000.0))
    assert math.isclose(square.growth, 2)
    assert square.ratios == (0.5, 2.0, 2.0)


def test_a_picture_rises_with_its_values_and_tells_them_in_words() -> None:
    picture = ElementTree.fromstring(
        plot("<T>", "words", "s", [("a", [(10, 0.1), (100, 1.0), (1_000, 10.0)])])
    )
    assert picture.findtext(f"{SVG}title") == "<T>"
    assert picture.findtext(f"{SVG}desc") == "a: 0.1 to 10"
    line = picture.find(f"{SVG}polyline")
    assert line is not None
    points = [tuple(map(float, pair.split(","))) for pair in line.attrib["points"].split()]
    assert all(after[0] > before[0] and after[1] < before[1] for before, after in pairwise(points))
    first, second = (after[0] - before[0] for before, after in pairwise(points))
    assert math.isclose(first, second, abs_tol=0.2)


@pytest.mark.parametrize("lines", [[], [("a", [(0.0, 1.0)])], [("a", [(1.0, -1.0)])]])
def test_what_has_no_logarithm_is_refused(lines: list[tuple[str, list[tuple[float, float]]]]) -> None:
    with pytest.raises(ValueError, match="plot"):
        plot("t", "x", "y", lines)
