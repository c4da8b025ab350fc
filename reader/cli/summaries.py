"""Writes the summaries that a call asks for: reads each policy, cuts it to what was chosen, hands it on."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from reader.cli import output
from reader.cli.arguments import Request, UsageError
from reader.cli.reading import (
    DONE,
    UNREADABLE,
    USAGE,
    Recognise,
    Understand,
    analyse_input,
    code_of,
    has_pictures,
    say,
    understand_here,
)
from reader.core.errors import ReaderError, Scanned, not_saved
from reader.core.marks import Mark, certain
from reader.core.model import Analysis
from reader.core.paper import Paper
from reader.core.scope import NoSuchSection, Scope, find_sections
from reader.export.formats import JOINABLE, following, to_bytes
from reader.phrases import Phrases

MOST_NAMED = 12


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one policy: its summary, or None and why not, worded for the person."""

    code: int
    data: bytes | None = None
    notices: tuple[str, ...] = ()
    complaint: str = ""


WritePdf = Callable[[Paper], bytes]


class Summaries:
    """Writes one summary for each file; one that fails does not keep the others from being done."""

    def __init__(
        self, request: Request, phrases: Phrases, write_pdf: WritePdf, recognise: Recognise | None = None,
        *, asking: bool = True, understand: Understand = understand_here,
    ) -> None:  # fmt: skip
        """``asking`` for the password of a locked file, where somebody sits at a terminal."""
        self._recognise = recognise if request.ocr else None
        self._request = request
        self._asking = asking
        self.phrases = phrases
        self._write_pdf = write_pdf
        self._understand = understand
        self._together = len(request.files) > 1

    def write(self) -> int:
        """Write them all; return the highest exit code that occurred. Raises: UsageError."""
        out = self._output()
        codes = [self._one(place, name, out) for place, name in enumerate(self._request.files, start=1)]
        return max(*codes, self._written(out.close))

    def _one(self, place: int, name: str, out: output.Output) -> int:
        outcome = self.outcome(name, place if self._together and not self._folder() else 0)
        for said in (*outcome.notices, outcome.complaint):
            if said:
                say(said)
        data = outcome.data
        return outcome.code if data is None else self._written(lambda: out.add(name, data))

    def outcome(self, name: str, place: int) -> Outcome:
        """Read one policy and return its summary, or why there is none.

        ``place`` counts from 1 where several policies stand in one text, and is 0 where one stands alone.
        """
        try:
            analysis, marks = self._analyse(name)
        except ReaderError as error:
            complaint = f"{name}: {self.phrases.error(error)}"
            if type(error) is Scanned:
                complaint += f" {self.phrases.text('cli.try_ocr')}"
            return Outcome(code_of(error), complaint=complaint)
        notices = tuple(f"{name}: {self.phrases.notice(notice)}" for notice in analysis.notices)
        if self._recognise is None and has_pictures(analysis):
            notices += (f"{name}: {self.phrases.text('cli.try_ocr')}",)
        try:
            return Outcome(DONE, self._summary(analysis, marks, self._scope(analysis), place), notices)
        except NoSuchSection as error:
            return Outcome(USAGE, None, notices, f"{name}: {self._no_section(analysis, str(error))}")
        except ImportError as error:
            return Outcome(UNREADABLE, None, notices, self.phrases.text("cli.no_qt", reason=str(error)))

    def _written(self, write: Callable[[], None]) -> int:
        try:
            write()
        except BrokenPipeError:
            raise
        except OSError as error:
            path = self._request.output or output.STANDARD
            say(f"{path}: {self.phrases.error(not_saved(error, path))}")
            return UNREADABLE
        return DONE

    def _analyse(self, name: str) -> tuple[Analysis, Mapping[str, Mark]]:
        encoding, asking = self._request.encoding, self._asking
        analysis = analyse_input(
            name, encoding, self.phrases, asking=asking, recognise=self._recognise,
            understand=self._understand,
        )  # fmt: skip
        return _with_marks(analysis) if self._request.notes else (analysis, {})

    def _scope(self, analysis: Analysis) -> Scope:
        request = self._request
        titles = [self.phrases.section_title(section) for section in analysis.sections]
        wanted = [find_sections(analysis, one, titles) for one in request.sections]
        return Scope(
            sections=frozenset().union(*wanted) if wanted else None,
            categories=frozenset(request.categories) or None,
            tone=request.only,
            source=request.source,
        )

    def _no_section(self, analysis: Analysis, asked: str) -> str:
        shown = analysis.sections[:MOST_NAMED]
        names = [f"{s.number} {self.phrases.section_title(s)}".strip() for s in shown]
        names += ["…"] if len(analysis.sections) > MOST_NAMED else []
        return self.phrases.text("cli.no_section", name=asked, names="; ".join(names))

    def _summary(self, analysis: Analysis, marks: Mapping[str, Mark], scope: Scope, place: int) -> bytes:
        if self._request.to == "pdf":
            from reader.export.as_paper import to_paper

            return self._write_pdf(to_paper(analysis, self.phrases, marks=marks, scope=scope))
        return to_bytes(self._request.to, analysis, self.phrases, marks=marks, scope=scope, place=place)

    def _folder(self) -> Path | None:
        name = self._request.output
        return Path(name) if name and name != output.STANDARD and Path(name).is_dir() else None

    def _output(self) -> output.Output:
        """Choose where the summaries go. Raises: UsageError."""
        request, text = self._request, self.phrases.text
        if folder := self._folder():
            return output.Folder(folder, request.files, request.to)
        if self._together and request.to not in JOINABLE:
            raise UsageError(text("cli.needs_folder", format=request.to))
        after = partial(following, request.to)
        if request.output in (None, output.STANDARD):
            if request.to in ("pdf", "docx") and sys.stdout.isatty():
                raise UsageError(text("cli.needs_output", format=request.to))
            return output.StandardOutput(after)
        try:
            return output.OneFile(Path(request.output or ""), request.files, after)
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
