"""Analyses made by hand, so that the exports are tested without the analysis."""

from collections.abc import Callable
from hashlib import sha256

import pytest

from reader.core.codebook import FINDINGS
from reader.core.model import (
    Analysis,
    Block,
    Card,
    CategoryLabel,
    Clause,
    Document,
    Fact,
    Finding,
    Gist,
    Labels,
    Notice,
    Overview,
    Point,
    Section,
    Span,
    Tone,
)
from reader.phrases import Phrases

Row = tuple[str, str, tuple[str, ...], tuple[str, ...], tuple[Fact, ...]]  # number, words, labels of a clause
Make = Callable[..., Analysis]

EMAIL, NO_HEALTH = Fact("data", "email"), Fact("data", "health", denied=True)
ROWS: tuple[Row, ...] = (
    ("1.1", "1.1 Aqbota shop collects your e-mail.", ("collection",), ("collects_data",), (EMAIL,)),
    ("1.2", "1.2. It does not collect health data.", ("collection",), (), (NO_HEALTH,)),
    ("", "We sell nothing to anybody.", ("sharing",), ("does_not_sell",), ()),
    ("•", "• partners get your e-mail;", ("sharing", "purpose"), ("shares_with_partners",), ()),
    ("", "Write to ask@aqbota.example.", ("contact",), (), (Fact("email", "ask@aqbota.example"),)),
)  # fmt: skip


def _labels(row: Row) -> Labels:
    return Labels(
        tuple(CategoryLabel(name, 0.9, ("collects",)) for name in row[2]),
        tuple(Finding(name) for name in row[3]),
        row[4],
    )


@pytest.fixture
def make_analysis() -> Make:
    """Return a function that makes an analysis of two sections: the first two rows, and the others."""

    def make(
        rows: tuple[Row, ...] = ROWS,
        *,
        title: str = "Privacy policy",
        heading: str = "Your data",
        operator: str | None = "Aqbota shop",
        updated: str | None = "2024-03-05",
        missing: tuple[str, ...] = ("retention", "transfer"),
        notices: tuple[Notice, ...] = (),
    ) -> Analysis:
        text = "\n".join(row[1] for row in rows)
        starts = [sum(len(r[1]) + 1 for r in rows[:n]) for n in range(len(rows))]
        spans = [Span(at, at + len(row[1])) for at, row in zip(starts, rows, strict=True)]
        ids = [f"c{n}" for n in range(len(rows))]
        labels = {one: _labels(row) for one, row in zip(ids, rows, strict=True)}
        sections = (
            Section("s1", "1", heading, 1, Span(0, 0), tuple(ids[:2])),
            Section("s2", "", "", 1, None, tuple(ids[2:]), derived=True, topic="sharing"),
        )
        clauses = tuple(
            Clause(one, "s1" if n < 2 else "s2", row[0], spans[n], " ".join(row[1].split()), language="en")
            for n, (one, row) in enumerate(zip(ids, rows, strict=True))
        )
        points = {
            one: Point((f.id,), FINDINGS[f.id].tone, (one,), labels[one].facts)
            for one in ids
            for f in labels[one].findings
        }
        cards = tuple(
            Card(s.id, Gist("collection", s.clauses), tuple(points[c] for c in s.clauses if c in points), 7)
            for s in sections
        )
        toned = {tone: tuple(p for p in points.values() if p.tone is tone) for tone in Tone}
        return Analysis(
            document=Document(
                text, tuple(map(Block, spans)), title, "text", sha256(text.encode("utf-8")).hexdigest()
            ),
            language="en",
            sections=sections,
            clauses=clauses,
            labels=labels,
            cards=cards,
            overview=Overview(operator, updated, 61, toned[Tone.WATCH], toned[Tone.GOOD]),
            missing=missing,
            notices=notices,
        )

    return make


@pytest.fixture
def analysis(make_analysis: Make) -> Analysis:
    return make_analysis()


@pytest.fixture(params=["kk", "ky", "ru", "en"])
def phrases(request: pytest.FixtureRequest) -> Phrases:
    return Phrases.load(request.param)


@pytest.fixture
def english() -> Phrases:
    return Phrases.load("en")


HOSTILE = (
    "</title></style></bdi><script>alert(1)</script> <img src=x onerror=alert(1)> [a](javascript:x) "
    "![i](//x.y/z) <!-- & &lt; &#60; `code` **b** __b__ ~~s~~ | a | b | $x$ "
    "\u202egnp.exe\u202c \u2067 \x1b[31m \x00 "
    'www.evil.example https://evil.example "quoted" \' {#id onclick=x} [^1] <https://a.b> a@b.example'
)


@pytest.fixture(
    params=["", "# ", "1. ", "1) ", "- ", "+ ", "* ", "> ", "=== ", "--- ", "```", "    ", "| a |\t", "[a]: "]
)
def hostile(request: pytest.FixtureRequest) -> str:
    """Words of a policy that try to be markup, at the beginning of a line and within."""
    return f"{request.param}{HOSTILE}"


@pytest.fixture
def hostile_analysis(make_analysis: Make, hostile: str) -> Analysis:
    """An analysis in which the policy's author wrote every string."""
    rows: tuple[Row, ...] = tuple(
        (
            number,
            f"{number} {hostile}".strip(),
            labels,
            findings,
            (Fact("email", hostile), Fact("operator", hostile)),
        )
        for number, _, labels, findings, _ in ROWS
    )
    return make_analysis(rows, title=hostile, heading=hostile, operator=hostile)
