"""A comparison as passages for paper: what it means for the reader, then the clauses, linked."""

from __future__ import annotations

from collections.abc import Iterator

from reader.comparison_words import ARROW, ChangeWords, ComparisonWords
from reader.core.comparison import Comparison, Entry
from reader.core.paper import Kind, Paper, Passage, Piece
from reader.export.as_paper import SIGNS
from reader.export.compared_colophon import comparison_colophon
from reader.export.summary import shown
from reader.phrases import Phrases


def comparison_to_paper(found: Comparison, phrases: Phrases) -> Paper:
    """Return the comparison in the language of ``phrases``; words that came and went bear their signs."""
    colophon = comparison_colophon(found, phrases)
    made = _Passages(found, phrases)
    passages = (*made.all(), *(Passage((Piece(line),), Kind.FOOT) for line in colophon))
    return Paper(made.words.title(), phrases.language, " ".join(colophon), passages)


class _Passages:
    def __init__(self, found: Comparison, phrases: Phrases) -> None:
        self.words = ComparisonWords(found, phrases)
        self._found, self._phrases = found, phrases
        self._at = self.words.places()

    def all(self) -> Iterator[Passage]:
        words, text = self.words, self._phrases.text
        yield _heading(words.title(), 1)
        for line in words.names():
            yield Passage((Piece(shown(line), bold=True),))
        for line in words.notices():
            yield Passage((Piece(line),), Kind.SMALL)
        yield _heading(words.meaning(), 2)
        groups = words.groups()
        if not groups:
            yield Passage((Piece(text("compare.no_meaning")),))
        for group in groups:
            yield _heading(group.name, 3)
            yield from map(self._change, group.lines)
        yield _heading(text("compare.clauses"), 2)
        yield Passage((Piece(" · ".join(count for _, count in words.counts())),), Kind.SMALL)
        listed = words.listed()
        if not listed:
            yield Passage((Piece(text("compare.no_clauses")),))
        for part in listed:
            yield _heading(part.name, 3)
            for n in part.entries:
                yield from self._entry(n, self._found.entries[n])

    def _change(self, line: ChangeWords) -> Passage:
        said = [Piece(f"{line.category}. ", bold=True), Piece(shown(line.text)), Piece(" (")]
        for new, named in ((False, line.old), (True, line.new)):
            if new and line.old and line.new:
                said.append(Piece(ARROW))
            for n, (clause, name) in enumerate(named):
                said += [Piece(", ")] if n else []
                said.append(Piece(shown(name), to=f"entry-{self._at[new, clause] + 1}"))
        return Passage((*said, Piece(")")), Kind.ITEM, sign=SIGNS[line.tone], tone=line.tone)

    def _entry(self, n: int, entry: Entry) -> Iterator[Passage]:
        names = shown(ARROW.join(name for name, _ in self.words.entry_numbers(entry)))
        head = (Piece(self.words.entry_status(entry), bold=True), Piece(f"  {names}"))
        yield Passage(head, Kind.HEADING, level=4, anchor=f"entry-{n + 1}")
        if self._found.by_meaning:
            for new, side in ((False, entry.old), (True, entry.new)):
                if side is not None:
                    yield Passage((Piece(f"{self.words.side(new=new)}:"),), Kind.SMALL)
                    policy = self._found.new if new else self._found.old
                    yield Passage((Piece(shown(side.text)),), Kind.QUOTE, language=policy.language)
            return
        pieces: list[Piece] = []
        for run in self.words.entry_runs(entry):
            pieces += [Piece(" ")] if pieces else []
            pieces.append(Piece(shown(run.text), sign=run.sign if run.sign in "+-" else ""))
        yield Passage(tuple(pieces), Kind.QUOTE, language=self._found.new.language)


def _heading(text: str, level: int) -> Passage:
    return Passage((Piece(text, bold=True),), Kind.HEADING, level=level)
