"""A comparison as a Word document: what it means for the reader, then the clauses, linked to each other."""

from __future__ import annotations

from collections.abc import Iterator

from reader.comparison_words import ARROW, ChangeWords, ComparisonWords
from reader.core.comparison import Comparison, Entry
from reader.core.word_diff import Run
from reader.export.colophon import today
from reader.export.compared_colophon import comparison_colophon
from reader.export.docx_package import LISTS, package
from reader.export.docx_words import LOCALES, bookmark, link, paragraph, run
from reader.export.summary import shown
from reader.phrases import Phrases

_LOOKS = {"-": ("through", "9A4A00"), "+": ("under", "1E6B3A")}


def comparison_to_docx(found: Comparison, phrases: Phrases) -> bytes:
    """Return the bytes of a DOCX; what went is struck through, what came is underlined."""
    body = _Body(found, phrases)
    return package(
        "".join(body.parts()),
        title=body.words.title(),
        about=phrases.text("export.made_by"),
        subject=" ".join(f"SHA-256 {one.document.sha256}" for one in (found.old, found.new)),
        language=LOCALES[phrases.language],
        day=today(),
    )


class _Body:
    def __init__(self, found: Comparison, phrases: Phrases) -> None:
        self.words = ComparisonWords(found, phrases)
        self._found, self._phrases = found, phrases
        self._at = self.words.places()

    def parts(self) -> Iterator[str]:
        words, text = self.words, self._phrases.text
        yield paragraph(run(words.title()), style="Title")
        for line in words.names():
            yield paragraph(run(shown(line), bold=True))
        for line in words.notices():
            yield paragraph(run(line), style="Quote")
        yield paragraph(run(words.meaning()), style="Heading1")
        groups = words.groups()
        if not groups:
            yield paragraph(run(text("compare.no_meaning")))
        for group in groups:
            yield paragraph(run(group.name), style="Heading2")
            yield from map(self._change, group.lines)
        yield paragraph(run(text("compare.clauses")), style="Heading1")
        yield paragraph(run(" · ".join(count for _, count in words.counts())), style="Small")
        listed = words.listed()
        if not listed:
            yield paragraph(run(text("compare.no_clauses")))
        for part in listed:
            yield paragraph(run(part.name), style="Heading2")
            for n in part.entries:
                yield from self._entry(n, self._found.entries[n])
        for line in comparison_colophon(self._found, self._phrases):
            yield paragraph(run(line), style="Small")

    def _change(self, line: ChangeWords) -> str:
        sides = []
        for new, named in ((False, line.old), (True, line.new)):
            links = [link(shown(name), f"entry-{self._at[new, one] + 1}") for one, name in named]
            if links:
                sides.append(run(", ").join(links))
        where = run(" (") + run(ARROW).join(sides) + run(")")
        said = (run(f"{line.category}. ", bold=True), run(shown(line.text)), where)
        return paragraph(*said, style="ListBullet", number=LISTS[line.tone.value][0])

    def _entry(self, n: int, entry: Entry) -> Iterator[str]:
        names = shown(ARROW.join(name for name, _ in self.words.entry_numbers(entry)))
        head = run(f"{self.words.entry_status(entry)}  ", bold=True)
        yield paragraph(bookmark(f"entry-{n + 1}", n + 1), head, run(names), style="Heading3")
        if self._found.by_meaning:
            for new, side in ((False, entry.old), (True, entry.new)):
                if side is not None:
                    label = run(f"{self.words.side(new=new)}: ", italic=True)
                    policy = self._found.new if new else self._found.old
                    yield paragraph(label, run(shown(side.text), language=policy.language))
            return
        yield paragraph(*self._runs(self.words.entry_runs(entry)))

    def _runs(self, runs: tuple[Run, ...]) -> Iterator[str]:
        for n, one in enumerate(runs):
            policy = self._found.old if one.sign == "-" else self._found.new
            line, colour = _LOOKS.get(one.sign, ("", ""))
            yield run(" ") if n else ""
            yield run(shown(one.text), line=line, colour=colour, language=policy.language)
