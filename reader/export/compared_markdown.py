"""A comparison as Markdown; words of the policies stay words and never become markup."""

from __future__ import annotations

from collections.abc import Iterator

from reader.comparison_words import ARROW, ChangeWords, ComparisonWords
from reader.core.comparison import Comparison, Entry
from reader.core.word_diff import Run
from reader.export.as_markdown import MARKS, escaped
from reader.export.compared_colophon import comparison_colophon
from reader.export.summary import shown
from reader.phrases import Phrases


def comparison_to_markdown(found: Comparison, phrases: Phrases) -> str:
    """Return what changed for the reader, then each clause that is not the same; ends in a line feed.

    What went is struck through, what came is bold.
    """
    words = ComparisonWords(found, phrases)
    return "\n".join(_lines(found, words, phrases))


def _lines(found: Comparison, words: ComparisonWords, phrases: Phrases) -> Iterator[str]:
    yield f"# {_plain(words.title())}\n"
    yield "\n".join(f"- {_plain(name)}" for name in words.names()) + "\n"
    for notice in words.notices():
        yield f"> {_plain(notice)}\n"
    yield f"## {_plain(words.meaning())}\n"
    groups = words.groups()
    if not groups:
        yield f"{_plain(phrases.text('compare.no_meaning'))}\n"
    for group in groups:
        yield f"### {_plain(group.name)}\n"
        yield "\n".join(f"- {_change(line)}" for line in group.lines) + "\n"
    yield f"## {_plain(phrases.text('compare.clauses'))}\n"
    yield " · ".join(_plain(count) for _, count in words.counts()) + "\n"
    clauses = words.listed()
    if not clauses:
        yield f"{_plain(phrases.text('compare.no_clauses'))}\n"
    for part in clauses:
        yield f"### {_plain(part.name)}\n"
        for n in part.entries:
            yield from _entry(found.entries[n], words, by_meaning=found.by_meaning)
    yield "  \n".join(f"*{_plain(line)}*" for line in comparison_colophon(found, phrases)) + "\n"


def _plain(text: str) -> str:
    return escaped(shown(text))


def _change(line: ChangeWords) -> str:
    mark = MARKS[line.tone]
    sides = [", ".join(_plain(name) for _, name in side) for side in (line.old, line.new) if side]
    return f"{mark} **{_plain(line.category)}.** {_plain(line.text)} ({ARROW.join(sides)})"


def _entry(entry: Entry, words: ComparisonWords, *, by_meaning: bool) -> Iterator[str]:
    names = ARROW.join(_plain(name) for name, _ in words.entry_numbers(entry))
    yield f"**{_plain(words.entry_status(entry))}** {names}\n"
    if by_meaning:
        sides = ((entry.old, False), (entry.new, True))
        quoted = (f"> *{_plain(words.side(new=new))}:* {_plain(side.text)}\n" for side, new in sides if side)
        yield ">\n".join(quoted)
    else:
        yield f"> {' '.join(map(_run, words.entry_runs(entry)))}\n"


def _run(run: Run) -> str:
    text = _plain(run.text)
    return {"-": f"~~{text}~~", "+": f"**{text}**"}.get(run.sign, text)
