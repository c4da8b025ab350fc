"""Several processes that read policies, each one after another; one that dies takes only its file along."""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice

from reader.cli.arguments import Request
from reader.cli.reading import UNREADABLE, Recognise, Understand
from reader.cli.summaries import Outcome, Summaries, WritePdf
from reader.core.errors import DocumentError, ReadingDied
from reader.phrases import Phrases

MadeBy = tuple[WritePdf, Recognise | None, Understand]
"""What writes a PDF, what recognises the letters of a scan, and what reads a policy."""
AHEAD = 4  # files for each process that are handed out before the first of them is written

_summaries: Summaries | None = None  # of a worker


def outcomes(
    names: Sequence[str], request: Request, phrases: Phrases, made_by: MadeBy, *, in_one_text: bool
) -> Iterator[Outcome]:
    """Yield what became of each file, in their order."""
    places = [(name, place if in_one_text else 0) for place, name in enumerate(names, start=1)]
    if request.jobs <= 1:
        here = _summaries_of(request, phrases, made_by)
        yield from (_outcome(here, name, place, phrases) for name, place in places)
        return
    yield from _Pool(request, phrases, made_by).work(places)


class _Pool:
    """Processes that are started again where one of them has died."""

    def __init__(self, request: Request, phrases: Phrases, made_by: MadeBy) -> None:
        self._request, self._phrases, self._made_by = request, phrases, made_by

    def work(self, places: Sequence[tuple[str, int]]) -> Iterator[Outcome]:
        """Yield the outcomes in order; a bounded number of files is ahead of the one that is yielded."""
        waiting = iter(places)
        pool = self._start(self._request.jobs)
        ahead: deque[tuple[tuple[str, int], Future[Outcome]]] = deque()
        try:
            while True:
                for one in islice(waiting, AHEAD * self._request.jobs - len(ahead)):
                    ahead.append((one, _submitted(pool, one)))
                if not ahead:
                    return
                asked, future = ahead.popleft()
                try:
                    outcome = future.result()
                except BrokenProcessPool:  # all that was ahead is lost with it: again, this one by itself
                    outcome = self._alone(asked)
                    pool.shutdown(cancel_futures=True)
                    pool = self._start(self._request.jobs)
                    ahead = deque((one, _submitted(pool, one)) for one, _ in ahead)
                yield outcome
        finally:
            pool.shutdown(cancel_futures=True)

    def _alone(self, asked: tuple[str, int]) -> Outcome:
        with self._start(1) as pool:
            try:
                return pool.submit(_work, *asked).result()
            except BrokenProcessPool:
                return Outcome(UNREADABLE, complaint=f"{asked[0]}: {self._phrases.error(ReadingDied())}")

    def _start(self, jobs: int) -> ProcessPoolExecutor:
        given = (self._request, self._phrases.language, self._made_by)
        return ProcessPoolExecutor(jobs, initializer=_begin, initargs=given)


def _submitted(pool: ProcessPoolExecutor, asked: tuple[str, int]) -> Future[Outcome]:
    try:
        return pool.submit(_work, *asked)
    except BrokenProcessPool as error:
        lost: Future[Outcome] = Future()
        lost.set_exception(error)
        return lost


def _begin(request: Request, language: str, made_by: MadeBy) -> None:
    global _summaries
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started us ends us
    _summaries = _summaries_of(request, Phrases.load(language), made_by)


def _summaries_of(request: Request, phrases: Phrases, made_by: MadeBy) -> Summaries:
    write_pdf, recognise, understand = made_by
    return Summaries(request, phrases, write_pdf, recognise, asking=False, understand=understand)


def _work(name: str, place: int) -> Outcome:
    assert _summaries is not None, "a worker begins with _begin"
    return _outcome(_summaries, name, place, _summaries.phrases)


def _outcome(summaries: Summaries, name: str, place: int, phrases: Phrases) -> Outcome:
    try:
        return summaries.outcome(name, place)
    except Exception:  # noqa: BLE001 - whatever a library does to one file of thousands, the others are read
        return Outcome(UNREADABLE, complaint=f"{name}: {phrases.error(DocumentError())}")
