"""What both Markdown and HTML say: references, facts and words made safe to show."""

import pytest

from reader.core.model import Analysis, Fact, Labels, Point, Tone
from reader.export.summary import shown, summarise
from reader.phrases import Phrases


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (" a\t b\n\nc ", "a b c"),
        ("exe.\u202egnp", "exe.[U+202E]gnp"),
        ("\x1b[31mred", "[U+001B][31mred"),
        ("a\ud800", "a[U+D800]"),
        ("Құпиялылық «саясаты»", "Құпиялылық «саясаты»"),
    ],
)
def test_shown(text: str, expected: str) -> None:
    assert shown(text) == expected


def with_points(analysis: Analysis, *clauses: tuple[str, ...]) -> Analysis:
    from dataclasses import replace

    points = tuple(Point(("collects_data",), Tone.NEUTRAL, one) for one in clauses)
    return replace(analysis, cards=(replace(analysis.cards[0], points=points), *analysis.cards[1:]))


@pytest.mark.parametrize(
    ("clauses", "labels"),
    [
        (("c0",), ["1.1"]),
        (("c0", "c1"), ["1.1", "1.2"]),
        (("c0", "c1", "c2"), ["1.1–2/1"]),
        (("c3", "c0", "c1", "c2"), ["1.1–2/2"]),
        (("c0", "c2", "c4"), ["1.1", "2/1", "2/3"]),
    ],
)
def test_clauses_in_a_row_are_one_reference(
    analysis: Analysis, english: Phrases, clauses: tuple[str, ...], labels: list[str]
) -> None:
    summary = summarise(with_points(analysis, clauses), english)
    assert [reference.label for reference in summary.sections[0].lines[0].references] == labels


def test_facts_of_one_kind_stand_together(analysis: Analysis, english: Phrases) -> None:
    from dataclasses import replace

    facts = (
        Fact("duration", "reply:30 day"),
        Fact("data", "phone"),
        Fact("data", "email"),
        Fact("data", "phone"),
    )
    changed = replace(analysis, labels={**analysis.labels, "c1": Labels(facts=facts)})
    found = {fact.label: fact.values for fact in summarise(changed, english).sections[0].facts}
    assert list(found.values()) == [
        (english.value(Fact("data", "email")), english.value(Fact("data", "phone"))),
        (english.value(Fact("duration", "reply:30 day")),),
    ]
    assert english.text("label.duration.reply") in found
