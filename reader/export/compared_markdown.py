"""A comparison as Markdown; words of the policies stay words and never become markup."""

from __future__ import annotations

from collections.abc import Iterator

from reader.comparison_words import ChangeWords, ComparisonWords
from reader.core.comparison import DIFFERENT, Comparison, Entry, Side, Status
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
    clauses = words.clause_groups(DIFFERENT)
    if not clauses:
        yield f"{_plain(phrases.text('compare.no_clauses'))}\n"
    for part in clauses:
        yield f"### {_plain(part.name)}\n"
        for n in part.entries:
            yield from _entry(found.entries[n], words)
    yield "  \n".join(f"*{_plain(line)}*" for line in comparison_colophon(found, phrases)) + "\n"


def _plain(text: str) -> str:
    return escaped(shown(text))


def _change(line: ChangeWords) -> str:
    mark = MARKS[line.tone]
    sides = [", ".join(_plain(name) for _, name in side) for side in (line.old, line.new) if side]
    return f"{mark} **{_plain(line.category)}.** {_plain(line.text)} ({' → '.join(sides)})"


def _entry(entry: Entry, words: ComparisonWords) -> Iterator[str]:
    names = [_names(side, words, new=new) for side, new in ((entry.old, False), (entry.new, True)) if side]
    status = words.status(entry.status)
    if entry.moved and entry.status is not Status.MOVED:
        status = f"{status} · {words.status(Status.MOVED)}"
    yield f"**{_plain(status)}** {' → '.join(dict.fromkeys(map(_plain, filter(None, names))))}\n"
    if entry.runs:
        yield f"> {' '.join(map(_run, entry.runs))}\n"
        return
    if entry.old and entry.new and entry.status is Status.CHANGED:
        yield f"> {_plain(entry.old.text)}\n>\n> {_plain(entry.new.text)}\n"
        return
    side = entry.new or entry.old
    if side is not None:
        sign = {Status.GONE: "-", Status.NEW: "+"}.get(entry.status, "=")
        yield f"> {_run(Run(sign, side.text))}\n"


def _names(side: Side, words: ComparisonWords, *, new: bool) -> str:
    return ", ".join(words.reference(clause, new=new) for clause in side.clauses)


def _run(run: Run) -> str:
    text = _plain(run.text)
    return {"-": f"~~{text}~~", "+": f"**{text}**"}.get(run.sign, text)
