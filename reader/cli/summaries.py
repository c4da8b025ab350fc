"""Writes the summaries that a call asks for: reads each policy, cuts it to what was chosen, hands it on."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from reader.cli import output
from reader.cli.arguments import Request, UsageError
from reader.cli.reading import DONE, UNREADABLE, USAGE, analyse_input, code_of, say
from reader.core.errors import ReaderError, not_saved
from reader.core.marks import Mark, certain
from reader.core.model import Analysis
from reader.core.paper import Paper
from reader.core.scope import NoSuchSection, Scope, find_sections
from reader.export.formats import BETWEEN, JOINABLE, to_bytes
from reader.phrases import Phrases

MOST_NAMED = 12

WritePdf = Callable[[Paper], bytes]


class Summaries:
    """Writes one summary for each file; one that fails does not keep the others from being done."""

    def __init__(self, request: Request, phrases: Phrases, write_pdf: WritePdf) -> None:
        self._request = request
        self._phrases = phrases
        self._write_pdf = write_pdf
        self._together = len(request.files) > 1

    def write(self) -> int:
        """Write them all; return the highest exit code that occurred. Raises: UsageError."""
        out = self._output()
        codes = [self._one(place, name, out) for place, name in enumerate(self._request.files, start=1)]
        return max(*codes, self._written(out.close))

    def _one(self, place: int, name: str, out: output.Output) -> int:
        try:
            analysis, marks = self._analyse(name)
        except ReaderError as error:
            say(f"{name}: {self._phrases.error(error)}")
            return code_of(error)
        for notice in analysis.notices:
            say(f"{name}: {self._phrases.notice(notice)}")
        try:
            data = self._summary(analysis, marks, self._scope(analysis), place)
        except NoSuchSection as error:
            say(f"{name}: {self._no_section(analysis, str(error))}")
            return USAGE
        except ImportError as error:
            say(self._phrases.text("cli.no_qt", reason=str(error)))
            return UNREADABLE
        return self._written(lambda: out.add(name, data))

    def _written(self, write: Callable[[], None]) -> int:
        try:
            write()
        except BrokenPipeError:
            raise
        except OSError as error:
            path = self._request.output or output.STANDARD
            say(f"{path}: {self._phrases.error(not_saved(error, path))}")
            return UNREADABLE
        return DONE

    def _analyse(self, name: str) -> tuple[Analysis, Mapping[str, Mark]]:
        analysis = analyse_input(name, self._request.encoding, self._phrases)
        return _with_marks(analysis) if self._request.notes else (analysis, {})

    def _scope(self, analysis: Analysis) -> Scope:
        request = self._request
        titles = [self._phrases.section_title(section) for section in analysis.sections]
        wanted = [find_sections(analysis, one, titles) for one in request.sections]
        return Scope(
            sections=frozenset().union(*wanted) if wanted else None,
            categories=frozenset(request.categories) or None,
            tone=request.only,
            source=request.source,
        )

    def _no_section(self, analysis: Analysis, asked: str) -> str:
        shown = analysis.sections[:MOST_NAMED]
        names = [f"{s.number} {self._phrases.section_title(s)}".strip() for s in shown]
        names += ["…"] if len(analysis.sections) > MOST_NAMED else []
        return self._phrases.text("cli.no_section", name=asked, names="; ".join(names))

    def _summary(self, analysis: Analysis, marks: Mapping[str, Mark], scope: Scope, place: int) -> bytes:
        if self._request.to == "pdf":
            from reader.export.as_paper import to_paper

            return self._write_pdf(to_paper(analysis, self._phrases, marks=marks, scope=scope))
        in_one_text = self._together and not self._folder()
        return to_bytes(
            self._request.to, analysis, self._phrases, marks=marks, scope=scope,
            place=place if in_one_text else 0,
        )  # fmt: skip

    def _folder(self) -> Path | None:
        name = self._request.output
        return Path(name) if name and name != output.STANDARD and Path(name).is_dir() else None

    def _output(self) -> output.Output:
        """Choose where the summaries go. Raises: UsageError."""
        request, text = self._request, self._phrases.text
        if folder := self._folder():
            return output.Folder(folder, request.files, request.to)
        if self._together and request.to not in JOINABLE:
            raise UsageError(text("cli.needs_folder", format=request.to))
        between = BETWEEN.get(request.to, b"")
        if request.output in (None, output.STANDARD):
            if request.to in ("pdf", "docx") and sys.stdout.isatty():
                raise UsageError(text("cli.needs_output", format=request.to))
            return output.StandardOutput(between)
        try:
            return output.OneFile(Path(request.output or ""), request.files, between)
        except output.WouldOverwriteInput as error:
            raise UsageError(text("cli.overwrites_input", path=request.output)) from error


def _with_marks(analysis: Analysis) -> tuple[Analysis, Mapping[str, Mark]]:
    """Return the analysis with the reader's corrections, and the marks that stand there for certain."""
    from reader.analysis.corrections import with_corrections
    from reader.store.marks import MarksStore
    from reader.store.recalled import recall

    store = MarksStore()
    try:
        marks = certain(recall(store, analysis).placed)
    finally:
        store.close()
    chosen = {clause: mark.categories for clause, mark in marks.items() if mark.categories is not None}
    return with_corrections(analysis, chosen) if chosen else analysis, marks
