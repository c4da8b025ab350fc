"""Runs of clauses about the same topic become sections where the text prints no headings."""

from __future__ import annotations

from reader.core.model import Clause, Outline, Section, Span
from reader.core.topics import split_by_topic


def derived(topics: list[str | None], leads: dict[int, int] | None = None) -> Outline:
    names = [f"c{at + 1}" for at in range(len(topics))]
    clauses = tuple(
        Clause(
            name,
            "s1",
            "",
            Span(at * 10, at * 10 + 5),
            topic or "none",
            lead_in=names[(leads or {})[at]] if at in (leads or {}) else None,
        )
        for at, (name, topic) in enumerate(zip(names, topics, strict=True))
    )
    return Outline((Section("s1", "", "", 1, None, tuple(names), derived=True),), clauses)


def topic_of(clause: Clause) -> str | None:
    return None if clause.text == "none" else clause.text


def shape(outline: Outline) -> list[tuple[str, str | None, int]]:
    return [(section.id, section.topic, len(section.clauses)) for section in outline.sections]


def test_each_run_becomes_a_section_with_its_topic() -> None:
    found = split_by_topic(derived(["scope"] * 4 + ["sharing"] * 6 + ["rights"] * 5), topic_of)
    assert shape(found) == [("s1", "scope", 4), ("s2", "sharing", 6), ("s3", "rights", 5)]
    assert all(section.derived and section.title == "" and section.span is None for section in found.sections)
    members = [name for section in found.sections for name in section.clauses]
    assert members == [clause.id for clause in found.clauses]
    assert all(
        clause.section == section.id
        for section in found.sections
        for clause in found.clauses
        if clause.id in section.clauses
    )


def test_a_stray_clause_does_not_cut_a_run() -> None:
    topics: list[str | None] = (
        ["collection"] * 5 + ["security"] + ["collection"] * 4 + [None] + ["rights"] * 6
    )
    assert [topic for _, topic, _ in shape(split_by_topic(derived(topics), topic_of))] == [
        "collection",
        "rights",
    ]


def test_no_piece_is_shorter_than_min_run() -> None:
    topics: list[str | None] = ["scope", "scope", "rights", "rights"] * 6
    for min_run in (2, 3, 5):
        found = split_by_topic(derived(topics), topic_of, min_run=min_run)
        assert min(len(section.clauses) for section in found.sections) >= min_run


def test_list_items_stay_with_what_introduces_them() -> None:
    topics: list[str | None] = ["scope"] * 5 + ["collection"] * 5 + ["rights"] * 5
    found = split_by_topic(derived(topics, {at: 4 for at in range(5, 8)}), topic_of)
    first = found.sections[0].clauses
    assert {"c5", "c6", "c7", "c8"} <= set(first)


def test_short_or_printed_sections_stay() -> None:
    short = derived(["scope"] * 6 + ["rights"] * 6)
    assert split_by_topic(short, topic_of) == short
    long = derived(["scope"] * 10 + ["rights"] * 10)
    printed = Outline((Section("s1", "1", "All", 1, Span(0, 0), long.sections[0].clauses),), long.clauses)
    assert split_by_topic(printed, topic_of) == printed


def test_sections_after_the_cut_are_numbered_anew() -> None:
    first = derived(["scope"] * 7 + ["rights"] * 7)
    last = Clause("c15", "s2", "", Span(500, 510), "contact")
    section = Section("s2", "", "Contact", 1, Span(490, 499), ("c15",))
    found = split_by_topic(Outline((*first.sections, section), (*first.clauses, last)), topic_of)
    assert [s.id for s in found.sections] == ["s1", "s2", "s3"]
    assert found.clauses[-1].section == "s3"
    assert found.sections[-1].title == "Contact"


def test_clauses_without_any_topic_stay_together() -> None:
    assert shape(split_by_topic(derived([None] * 20), topic_of)) == [("s1", None, 20)]
    assert split_by_topic(Outline((), ()), topic_of) == Outline((), ())
