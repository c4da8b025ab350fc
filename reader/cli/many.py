"""``aiqyn summarize DIR…``: every policy beneath folders, several at a time, resumed where it stopped."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from reader import __version__
from reader.cli import output
from reader.cli.arguments import Request, UsageError
from reader.cli.reading import DONE, UNREADABLE, say
from reader.cli.summaries import Outcome
from reader.core.errors import not_saved
from reader.export.formats import JOINABLE, following
from reader.phrases import Phrases

if TYPE_CHECKING:
    from reader.cli.workers import MadeBy

STAMP = ".aiqyn-summaries"  # in the folder of the summaries: what they were made with
SECONDS_BETWEEN_LINES = 2.0


@dataclass(frozen=True, slots=True)
class Task:
    """One policy, and where its summary goes; None for standard output."""

    source: str
    target: Path | None


def is_many(request: Request) -> bool:
    """Tell whether a call asks for folders, or for several files at the same time."""
    return request.jobs > 0 or any(Path(name).is_dir() for name in request.files)


def write_many(request: Request, phrases: Phrases, made_by: MadeBy) -> int:
    """Write a summary for each policy; return the highest exit code that occurred. Raises: UsageError.

    Nothing is held but what is being read. A file that cannot be read is told of in the end, and so is
    what a process that died had in hand; the others are done all the same.
    """
    from reader.cli.workers import outcomes

    folder = _folder(request, phrases)
    tasks = list(_tasks(request, folder, phrases))
    waiting = _not_done_yet(tasks, folder, request)
    progress = _Progress(phrases, len(waiting), wanted=request.progress)
    complaints, codes, written = [], [DONE], 0
    names = [task.source for task in waiting]
    alone = replace(request, files=(), jobs=1 if output.STANDARD in request.files else request.jobs)
    for place, (task, outcome) in enumerate(
        zip(waiting, outcomes(names, alone, phrases, made_by, in_one_text=folder is None), strict=True), 1
    ):
        outcome = _delivered(outcome, task, request, phrases, first=not written)
        codes.append(outcome.code)
        written += outcome.code == DONE
        complaints += [outcome.complaint] if outcome.complaint else []
        progress.tell(place)
    progress.end()
    for complaint in complaints:
        say(complaint)
    done = len(tasks) - len(waiting)
    say(phrases.text("cli.many_done", written=written, skipped=done, failed=len(waiting) - written))
    return max(codes)


def _folder(request: Request, phrases: Phrases) -> Path | None:
    """Return the folder for the summaries, made if need be; None where they go to standard output."""
    if request.output in (None, output.STANDARD):
        if request.to not in JOINABLE:
            raise UsageError(phrases.text("cli.needs_folder", format=request.to))
        return None
    folder = Path(request.output or "")
    if any(Path(name).is_dir() and folder.exists() and folder.samefile(name) for name in request.files):
        raise UsageError(phrases.text("cli.output_is_input", path=folder))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(phrases.error(not_saved(error, str(folder)))) from error
    return folder


def _tasks(request: Request, folder: Path | None, phrases: Phrases) -> Iterator[Task]:
    """Yield each policy once, a folder's in the order of their names."""
    roots = [Path(name) for name in request.files]
    several = sum(root.is_dir() for root in roots) > 1
    seen: set[Path] = set()
    taken: set[Path] = set()
    for root in roots:
        found = (
            list(policies_in(root, without=folder, with_pictures=request.ocr)) if root.is_dir() else [root]
        )
        if not found:
            say(phrases.text("cli.no_policies", path=root))
        for path in found:
            if (real := Path(os.path.realpath(path))) in seen:
                continue
            seen.add(real)
            inner = path.relative_to(root) if root.is_dir() else Path(path.name)
            within = Path(root.resolve().name) / inner if several and root.is_dir() else inner
            yield Task(str(path), None if folder is None else _free(folder / within, request.to, taken))


def policies_in(root: Path, *, without: Path | None = None, with_pictures: bool = False) -> Iterator[Path]:
    """Yield the files beneath a folder whose names end like a format of ours; hidden ones are left out.

    Links to folders are not followed, and the folder ``without`` is passed by. Pictures, most of which are
    no pages, count only ``with_pictures``.
    """
    from reader.formats import FORMATS

    named = (one for one in FORMATS if with_pictures or one.name != "picture")
    suffixes = {suffix for one in named for suffix in one.suffixes}
    avoided = os.path.realpath(without) if without is not None else ""
    for place, folders, files in os.walk(root):
        shown = sorted(name for name in folders if not name.startswith("."))
        folders[:] = [name for name in shown if os.path.realpath(Path(place, name)) != avoided]
        for name in sorted(files):
            if not name.startswith(".") and Path(name).suffix.lower() in suffixes:
                yield Path(place, name)


def _free(path: Path, kind: str, taken: set[Path]) -> Path:
    """Return where the summary of ``path`` goes: its whole name is kept, so that a.pdf and a.txt differ."""
    target, n = path.with_name(f"{path.name}.{kind}"), 1
    while target in taken:
        n += 1
        target = path.with_name(f"{path.name}-{n}.{kind}")
    taken.add(target)
    return target


def _not_done_yet(tasks: list[Task], folder: Path | None, request: Request) -> list[Task]:
    """Return the tasks whose summary is missing, older than its policy, or made with other options."""
    if folder is None:
        return tasks
    made_with, stamp = _fingerprint(request), folder / STAMP
    try:
        same = stamp.read_text("ascii") == made_with
    except (OSError, ValueError):
        same = False
    if not same:
        output.write(stamp, made_with.encode("ascii"))
    if not same or request.notes:  # marks change without their policy
        return tasks
    return [task for task in tasks if not _is_newer(task.target, task.source)]


def _is_newer(target: Path | None, source: str) -> bool:
    try:
        return target is not None and target.stat().st_mtime_ns > Path(source).stat().st_mtime_ns
    except OSError:
        return False


def _fingerprint(request: Request) -> str:
    plain = replace(request, files=(), output=None, jobs=0, progress=False)
    return hashlib.sha256(f"{__version__} {plain}".encode()).hexdigest()


def _delivered(outcome: Outcome, task: Task, request: Request, phrases: Phrases, *, first: bool) -> Outcome:
    """Write a summary to its place; return what became of it."""
    if outcome.data is None:
        return outcome
    if task.target is None:
        output.write_standard(outcome.data if first else following(request.to, outcome.data))
        return outcome
    try:
        task.target.parent.mkdir(parents=True, exist_ok=True)
        output.write(task.target, outcome.data)
    except OSError as error:
        told = phrases.error(not_saved(error, str(task.target)))
        return Outcome(UNREADABLE, complaint=f"{task.target}: {told}")
    return outcome


class _Progress:
    """Tells on standard error how far it is: on a terminal in one line, elsewhere only if it is wanted."""

    def __init__(self, phrases: Phrases, total: int, *, wanted: bool) -> None:
        self._phrases, self._total = phrases, total
        self._one_line = sys.stderr.isatty()
        self._shown = (self._one_line or wanted) and total > 0
        self._last = monotonic()

    def tell(self, done: int) -> None:
        """Say that ``done`` policies are behind us, unless that was said a moment ago."""
        if not self._shown:
            return
        words = self._phrases.text("cli.progress", done=done, total=self._total)
        if self._one_line:
            print(f"\r\x1b[K{words}", end="", file=sys.stderr, flush=True)
        elif done == self._total or monotonic() - self._last >= SECONDS_BETWEEN_LINES:
            self._last = monotonic()
            print(words, file=sys.stderr, flush=True)

    def end(self) -> None:
        """Leave the line."""
        if self._shown and self._one_line:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
