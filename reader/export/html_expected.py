"""What a reader expects and what named laws say, as parts of the HTML summary."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from html import escape

from reader.export.expected_words import MARKS
from reader.export.summary_words import ExpectedWords, LawLineWords, LawWords, Reference
from reader.phrases import Phrases

Refer = Callable[[Iterable[Reference]], str]


def expected_html(expected: tuple[ExpectedWords, ...], phrases: Phrases, refer: Refer) -> Iterator[str]:
    """Yield the topics with what was looked for; nothing where there are none."""
    if expected:
        yield f"<h3>{escape(phrases.text('expected.title'))}</h3>"
        yield f'<ul class="points expected">{"".join(_topic(one, refer) for one in expected)}</ul>'


def laws_html(laws: tuple[LawWords, ...], phrases: Phrases, refer: Refer) -> Iterator[str]:
    """Yield the laws that the policy names; nothing where it names none."""
    if laws:
        yield f"<h3>{escape(phrases.text('law.title'))}</h3>"
        yield f'<p class="sought">{escape(phrases.text("law.note"))}</p>'
    for law in laws:
        yield f'<h4>{escape(law.name)}{refer(law.references)}</h4><p class="sought">{escape(law.about)}</p>'
        if law.lines:
            yield f'<ul class="points expected">{"".join(map(_law_line, law.lines))}</ul>'


def _topic(one: ExpectedWords, refer: Refer) -> str:
    sought = f'<p class="sought">{escape(one.looked_for)}</p>' if one.looked_for else ""
    references = refer(one.references) if one.references else ""
    return _item(one.answered.value, MARKS[one.answered], f"{escape(one.text)}{references}{sought}")


def _law_line(line: LawLineWords) -> str:
    here = f' <span class="sought">{escape(line.in_policy)}</span>' if line.in_policy else ""
    return _item("neutral", "\u00b7", f"{escape(line.text)}{here}")


def _item(name: str, mark: str, words: str) -> str:
    return f'<li class="{name}"><span class="mark" aria-hidden="true">{mark}</span><div>{words}</div></li>'
