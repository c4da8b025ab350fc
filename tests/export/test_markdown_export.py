"""The Markdown export: its own markup works, and the policy's words are never markup."""

import re

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from reader.core.model import Analysis
from reader.export.as_markdown import escaped, to_markdown
from reader.export.summary import shown
from reader.phrases import Phrases

PARSERS = [MarkdownIt("commonmark"), MarkdownIt("js-default"), MarkdownIt("gfm-like", {"linkify": False})]


def flat(markdown: str, parser: MarkdownIt) -> list[Token]:
    tokens = parser.parse(markdown)
    return [part for token in tokens for part in (token, *(token.children or ()))]


def words(markdown: str, parser: MarkdownIt) -> str:
    kept = {"text": lambda t: t.content, "code_inline": lambda t: t.content, "softbreak": lambda _: " "}
    return "".join(kept[t.type](t) for t in flat(markdown, parser) if t.type in kept)


@pytest.mark.parametrize("parser", PARSERS)
def test_escaped_words_are_exactly_one_paragraph_of_text(hostile: str, parser: MarkdownIt) -> None:
    line = shown(hostile)
    tokens = flat(escaped(line), parser)
    assert {token.type for token in tokens} <= {
        "paragraph_open",
        "inline",
        "text",
        "text_special",
        "paragraph_close",
    }
    assert words(escaped(line), parser) == line


def shape(markdown: str, parser: MarkdownIt) -> list[str]:
    """Return the kinds of what the text consists of, with where links lead and without the words."""
    inner = [t for t in flat(markdown, parser) if t.type not in {"text", "inline"}]
    return [
        f"{t.type} {t.attrs.get('href', '')}{t.content if t.type == 'html_inline' else ''}" for t in inner
    ]


@pytest.mark.parametrize("parser", PARSERS[:1])
def test_hostile_words_change_nothing_but_words(
    hostile_analysis: Analysis, make_analysis, parser: MarkdownIt, english: Phrases
) -> None:
    tame = tuple((row.number, "Plain words.") for row in hostile_analysis.clauses)
    rows = tuple(
        (number, f"{number} {text}".strip(), *labels)
        for (number, text), labels in zip(tame, labels_of(hostile_analysis), strict=True)
    )
    plain = make_analysis(rows, title="Plain", heading="Plain", operator="Plain")
    assert shape(to_markdown(hostile_analysis, english), parser) == shape(to_markdown(plain, english), parser)


def labels_of(analysis: Analysis) -> list[tuple]:
    found = (analysis.labels[clause.id] for clause in analysis.clauses)
    return [
        (tuple(c.id for c in one.categories), tuple(f.id for f in one.findings), one.facts) for one in found
    ]


def test_references_lead_to_clauses(analysis: Analysis, phrases: Phrases) -> None:
    text = to_markdown(analysis, phrases)
    links = re.findall(r"\]\(#([^)]+)\)", text)
    anchors = re.findall(r'<a id="([^"]+)"></a>', text)
    assert anchors == [f"clause-{n}" for n in range(1, 6)]
    assert {"clause-1", "clause-3", "clause-4"} <= set(links) <= set(anchors)


def test_anchors_can_be_told_apart(analysis: Analysis, english: Phrases) -> None:
    one, two = (
        re.findall(r"[(\"]#?(\w*-?clause-\d)", to_markdown(analysis, english, anchors=a)) for a in ("", "b-")
    )
    assert one
    assert [f"b-{name}" for name in one] == two


def test_it_says_all_of_the_summary(analysis: Analysis, phrases: Phrases) -> None:
    text = words(to_markdown(analysis, phrases), PARSERS[0])
    points = [point for card in analysis.cards for point in card.points]
    for sentence in (
        *phrases.overview_lines(analysis.overview),
        *(phrases.point(point, operator="Aqbota shop") for point in points),
        *(phrases.gist(card.gist) for card in analysis.cards),
        "We sell nothing to anybody.",
        "partners get your e-mail;",
    ):
        assert sentence in text


def test_a_printed_number_is_not_said_twice(analysis: Analysis, english: Phrases) -> None:
    text = to_markdown(analysis, english)
    assert "**1.2** It does not collect health data." in text
    assert "1.2 1.2" not in text


@pytest.mark.parametrize(
    "evil", ["*" * 10_000, "[" * 10_000, "<a " * 3_000, "www." * 2_500, "1" * 10_000, "\\" * 9_999]
)
def test_escaping_is_quick_and_exact(evil: str) -> None:
    assert re.sub(r"\\(.)", r"\1", escaped(evil)) == evil
