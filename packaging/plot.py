"""Growth curves as an SVG picture: logarithmic axes, a legend, readable on light and dark pages."""

from __future__ import annotations

import math
from collections.abc import Sequence
from html import escape

WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM = 760, 420, 70, 50, 190, 50
COLOURS = ("#0f766e", "#b45309", "#4f46e5", "#be123c", "#0369a1", "#4d7c0f", "#7e22ce", "#a16207", "#475569")
MARKS = ("", "6 3", "2 3", "10 3 2 3")


def plot(title: str, across: str, up: str, lines: Sequence[tuple[str, Sequence[tuple[float, float]]]]) -> str:
    """Return an SVG of named lines of (x, y), both above 0, on logarithmic axes. Raises: ValueError."""
    points = [point for _, line in lines for point in line]
    if not points or min(min(point) for point in points) <= 0:
        raise ValueError("nothing to plot on logarithmic axes")
    xs, ys = _decades([x for x, _ in points]), _decades([y for _, y in points])

    def place(x: float, y: float) -> tuple[float, float]:
        wide, high = WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM
        right = (math.log10(x) - xs[0]) / (xs[-1] - xs[0])
        above = (math.log10(y) - ys[0]) / (ys[-1] - ys[0])
        return round(LEFT + wide * right, 1), round(HEIGHT - BOTTOM - high * above, 1)

    told = "; ".join(f"{name}: {line[0][1]:.3g} to {line[-1][1]:.3g}" for name, line in lines)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        'font-family="sans-serif" font-size="12">',
        f"<title>{escape(title)}</title>",
        f"<desc>{escape(told)}</desc>",
        f'<rect width="{WIDTH}" height="{HEIGHT}" rx="8" fill="#fffefa"/>',
        f'<text x="{LEFT}" y="28" font-size="15" font-weight="600" fill="#1f2937">{escape(title)}</text>',
    ]
    for power in xs:
        x, _ = place(10**power, 10 ** ys[0])
        parts.append(
            _line(x, TOP, x, HEIGHT - BOTTOM) + _word(x, HEIGHT - BOTTOM + 18, _number(power), "middle")
        )
    for power in ys:
        _, y = place(10 ** xs[0], 10**power)
        parts.append(_line(LEFT, y, WIDTH - RIGHT, y) + _word(LEFT - 8, y + 4, _number(power), "end"))
    parts.append(_word((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 10, across, "middle"))
    parts.append(_word(LEFT - 8, TOP - 8, up, "start"))
    for n, (name, line) in enumerate(lines):
        look = f'stroke="{COLOURS[n % len(COLOURS)]}" stroke-width="2" fill="none"'
        look += f' stroke-dasharray="{MARKS[n // 3 % len(MARKS)]}"' if n // 3 % len(MARKS) else ""
        path = " ".join(f"{x},{y}" for x, y in (place(*point) for point in line))
        row = TOP + 8 + 20 * n
        parts.append(f'<polyline points="{path}" {look}/>')
        parts.append(f'<polyline points="{WIDTH - RIGHT + 16},{row} {WIDTH - RIGHT + 44},{row}" {look}/>')
        parts.append(_word(WIDTH - RIGHT + 52, row + 4, name, "start"))
    return "\n".join((*parts, "</svg>", ""))


def _decades(values: Sequence[float]) -> range:
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
    return range(low, max(high, low + 1) + 1)


def _number(power: int) -> str:
    return f"{10**power:,}" if power >= 0 else f"{10**power:.{-power}f}"


def _line(x1: float, y1: float, x2: float, y2: float) -> str:
    return f'<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" stroke="#d6d3c9"/>'


def _word(x: float, y: float, text: str, anchor: str) -> str:
    return f'<text x="{x}" y="{y}" text-anchor="{anchor}" fill="#1f2937">{escape(text)}</text>'
