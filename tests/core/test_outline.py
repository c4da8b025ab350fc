"""Documents of our own words, cut into sections and clauses: cases are text in ``outline_cases.toml``."""

from __future__ import annotations

import time
import tomllib
from itertools import pairwise
from pathlib import Path

import pytest

from reader.core.model import Block, BlockKind, Document, Outline, Span
from reader.core.outline import outline

CASES = tomllib.loads((Path(__file__).parent / "outline_cases.toml").read_text("utf-8"))["case"]


def document(text: str, kinds: dict[str, tuple[BlockKind, int, bool]] | None = None) -> Document:
    blocks, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            start = at + len(line) - len(line.lstrip())
            kind, level, bold = (kinds or {}).get(line.strip(), (BlockKind.PARAGRAPH, 0, False))
            blocks.append(Block(Span(start, start + len(line.strip())), kind, level, bold))
        at += len(line) + 1
    return Document(text, tuple(blocks), "", "text", "0" * 64)


def written(found: Outline) -> str:
    """One line a section ("## 1 | Title") and one a clause ("c2 2.1 <c1 | words")."""
    by_id = {clause.id: clause for clause in found.clauses}
    rows = []
    for section in found.sections:
        rows.append(f"{'#' * section.level} {section.number} | {section.title}".replace("#  |", "# |"))
        for name in section.clauses:
            clause = by_id[name]
            lead = f" <{clause.lead_in}" if clause.lead_in else ""
            number = f" {clause.number}" if clause.number else ""
            rows.append(f"{clause.id}{number}{lead} | {clause.text}")
    return "\n".join(rows)


@pytest.mark.parametrize("case", CASES, ids=[case["title"] for case in CASES])
def test_case(case: dict[str, str]) -> None:
    assert written(outline(document(case["input"]))) == case["expected"].strip()


@pytest.mark.parametrize("case", CASES, ids=[case["title"] for case in CASES])
def test_outline_keeps_its_promises(case: dict[str, str]) -> None:
    text = case["input"]
    found = outline(document(text))
    spans = [clause.span for clause in found.clauses]
    spans += [section.span for section in found.sections if section.span]
    spans.sort()
    assert all(first.end <= second.start for first, second in pairwise(spans))
    assert [c.id for c in found.clauses] == [name for section in found.sections for name in section.clauses]
    assert len({section.id for section in found.sections}) == len(found.sections)
    for clause in found.clauses:
        assert clause.text == " ".join(text[clause.span.start : clause.span.end].split())
        assert clause.id in next(s.clauses for s in found.sections if s.id == clause.section)
        assert clause.lead_in is None or int(clause.lead_in[1:]) < int(clause.id[1:])
        assert clause.language == "und"
    assert all(section.derived == (section.span is None) for section in found.sections)


def test_nothing_gives_nothing() -> None:
    assert outline(document("")) == Outline((), ())
    assert outline(document("---\n***\n\n12.\n")) == Outline((), ())


def test_headings_of_a_marked_up_file_keep_their_levels() -> None:
    text = (
        "Privacy at Birchwood\n\nWhat we keep.\n\nWe keep your name.\n\n• Your name\n\n"
        "Our address\n\nWrite to us."
    )
    kinds = {
        "Privacy at Birchwood": (BlockKind.HEADING, 1, False),
        "What we keep.": (BlockKind.HEADING, 3, False),
        "• Your name": (BlockKind.ITEM, 1, False),
        "Our address": (BlockKind.PARAGRAPH, 0, True),
    }
    found = outline(document(text, kinds))
    assert [(s.level, s.title) for s in found.sections] == [
        (1, "Privacy at Birchwood"),
        (3, "What we keep."),
        (4, "Our address"),
    ]


def test_where_every_line_is_a_heading_sentences_are_clauses() -> None:
    text = "Privacy at Birchwood\n\nWe keep your name.\n\nWe sell it to nobody."
    found = outline(document(text, {line: (BlockKind.HEADING, 1, False) for line in text.split("\n\n")}))
    assert [section.title for section in found.sections] == ["Privacy at Birchwood"]
    assert [clause.text for clause in found.clauses] == ["We keep your name.", "We sell it to nobody."]


HOSTILE = {
    "one word of a megabyte": "a" * 300_000,
    "only stops": ". A" * 30_000,
    "numbers alone": "1.\n" * 30_000,
    "numbers that count": "\n".join(f"{at % 999 + 1}.{at % 99 + 1}" for at in range(30_000)),
    "broken off lines": "және\n" * 20_000,
    "titles": "Short title\n" * 20_000,
    "leads in leads": "Foo bar:\n" * 20_000,
    "deep numbers": "\n".join("1." * (at % 6 + 1) + " Foo bar:" for at in range(20_000)),
    "rows": "Foo — bar\n" * 20_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_takes_linear_time(name: str) -> None:
    text = HOSTILE[name]
    started = time.process_time()
    outline(document(text))
    assert time.process_time() - started < 5


def test_ten_thousand_clauses_are_quick() -> None:
    words = "Біз бұл деректі тек қызмет үшін сақтаймыз."
    text = "\n".join(f"{at // 10 % 999 + 1}.{at % 10 + 1}. {words}" for at in range(10_000))
    started = time.process_time()
    found = outline(document(text))
    assert time.process_time() - started < 3
    assert len(found.clauses) == 10_000
