"""What a reader expects and what named laws say, in words: chosen once for Markdown and HTML."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from reader.core.expectations import Answered, Expectation, NamedLaw, by_need
from reader.core.model import Overview
from reader.export.summary_words import ExpectedWords, LawLineWords, LawWords, Reference
from reader.phrases import Phrases

MARKS = {Answered.STATED: "✓", Answered.VAGUE: "≈", Answered.NOT_FOUND: "?"}

Refer = Callable[[Iterable[str]], tuple[Reference, ...]]


def expected_words(overview: Overview, phrases: Phrases, refer: Refer) -> tuple[ExpectedWords, ...]:
    """Word the topics, those without an answer first; () where nothing was asked."""
    return tuple(
        ExpectedWords(phrases.expectation(one), one.answered, phrases.looked_for(one), refer(one.clauses))
        for one in by_need(overview.expected)
    )


def law_words(overview: Overview, phrases: Phrases, refer: Refer) -> tuple[LawWords, ...]:
    """Word the laws that the policy names; () where it names none that we know."""
    topics = {one.topic: one for one in overview.expected}
    return tuple(
        LawWords(
            phrases.text(f"law.named.{law.id}.name"),
            phrases.law_about(law),
            refer(law.clauses),
            tuple(_lines(law, topics, phrases)),
        )
        for law in overview.laws
    )


def _lines(law: NamedLaw, topics: dict[str, Expectation], phrases: Phrases) -> Iterable[LawLineWords]:
    for line in law.lines:
        topic = topics.get(line.topic)
        said = f"{MARKS[topic.answered]} {phrases.expectation(topic)}" if topic else ""
        yield LawLineWords(phrases.law_line(law, line), said)
