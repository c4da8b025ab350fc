"""The reading process: a file or text in by standard input, an answer out by standard output.

It answers once and ends; only where the files of a folder are read does it stay for the next one.
"""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Callable, Iterator
from typing import IO, TYPE_CHECKING, Any

from reader.core.errors import DocumentError, OutOfMemory, ReaderError
from reader.process import limits, messages
from reader.process.confine import confine, more_time
from reader.process.prepared import prime

if TYPE_CHECKING:
    from reader.analysis.labelled import Labelled

ROWS_A_MESSAGE = 500
LIT_FIRST_MAX = 500  # clauses; of more, understanding takes so long that the rest adds nothing
GARBAGE_EVERY = 20_000  # objects; loading code makes many and next to no garbage
_TOO_MUCH = {"code": OutOfMemory.code, "params": {"allowed": limits.DATA_MAX_BYTES}}


def main() -> None:
    """Give up what is not needed, get ready while nobody asks, answer, and end."""
    confine()
    gc.set_threshold(GARBAGE_EVERY)
    prime()
    requests, answers = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # nothing but the answer may reach the window
    _get_ready(requests)
    while serve(requests, answers):
        more_time(0)
    os._exit(0)  # nothing is left to tidy up, and the next file waits


def serve(requests: IO[bytes], answers: IO[bytes]) -> bool:
    """Answer one question; nothing where the window is gone. Tell whether the next one may come."""
    try:
        request = messages.receive(requests, limits.QUESTION_MAX_BYTES)
        try:
            for answer in _answer(request, requests):
                if isinstance(answer, bytes):
                    messages.send_bytes(answers, answer)
                else:
                    messages.send(answers, answer)
        except MemoryError:
            messages.send(answers, _TOO_MUCH)
        if not request.get("stay"):
            return False
        stays = time.process_time() < limits.WEARY_CPU_SECONDS
        messages.send(answers, {"stays": stays})
        return stays
    except OSError:
        return False


def _answer(request: dict[str, Any], requests: IO[bytes]) -> Iterator[dict[str, Any] | bytes]:
    try:
        if request.get("wants") == "pictures":
            yield from _pictures(request, requests)
        else:
            yield from _understood(request, requests)
    except ReaderError as error:
        from reader.core.codec import to_plain

        yield {"code": error.code, "params": to_plain(error.params)}
    except MemoryError:
        yield _TOO_MUCH
    except Exception:  # noqa: BLE001 - whatever a library does to a file, the window gets an answer
        yield {"code": DocumentError.code}


def _understood(request: dict[str, Any], requests: IO[bytes]) -> Iterator[dict[str, Any]]:
    """Yield the paragraphs, which can be read at once, what lights them, then the analysis in pieces."""
    from reader.core.outline import outline
    from reader.core.paragraphs import paragraphs
    from reader.formats import read_chunks, read_text

    if "text" in request:
        document = read_text(request["text"])
    elif "recognised" in request:
        from reader.formats.recognised import Recognised, read_recognised

        data = b"".join(messages.receive_chunks(requests))
        recognised = [Recognised(*page) for page in request["recognised"]]
        document = read_recognised(data, recognised, password=request.get("password"))
    else:
        chunks = messages.receive_chunks(requests)
        try:
            document = read_chunks(
                chunks,
                name=request["name"],
                encoding=request.get("encoding"),
                password=request.get("password"),
            )
        finally:
            for _ in chunks:  # what was not wanted of this file must not be taken for the next question
                pass
    more_time(len(document.text))
    cut = outline(document)
    if cut.clauses:
        rows = paragraphs(document.text, cut.sections, cut.clauses)
        for at in range(0, len(rows), ROWS_A_MESSAGE):
            yield {"rows": [row[:4] for row in rows[at : at + ROWS_A_MESSAGE]]}
        yield {"rows": []}
    from reader.analysis.labelled import labelling, uncollected

    with uncollected():
        for half in labelling(document, cut):
            if len(cut.clauses) <= LIT_FIRST_MAX:
                yield {"lights": _lights(half)}
    from reader.analysis.pipeline import told  # only now: the clauses are lit sooner
    from reader.core.codec import to_pieces

    for piece in to_pieces(told(half)):
        yield {"piece": piece}
    yield {"done": True}


def _lights(half: Labelled) -> list[list[Any]]:
    """Return the name of each clause that has labels, where it is, and what it is about, surest first."""
    return [
        [one.id, one.span.start, one.span.end, [category.id for category in half.labels[one.id].categories]]
        for one in half.found.clauses
        if one.id in half.labels
    ]


def _pictures(request: dict[str, Any], requests: IO[bytes]) -> Iterator[dict[str, Any] | bytes]:
    """Yield, for each page, what it measures, and its pixels."""
    from reader.formats.page_pictures import page_pictures

    data = b"".join(messages.receive_chunks(requests))
    pictures = page_pictures(data, password=request.get("password"), before_each=lambda: more_time(0))
    for picture in pictures:
        about = {name: getattr(picture, name) for name in ("pages", "number", "width", "height")}
        yield {"page": about, "bytes": len(picture.pixels)}
        yield picture.pixels
    yield {"done": True}


def _get_ready(requests: IO[bytes]) -> None:
    """Load what every policy needs, a piece at a time, until a question is there."""
    if sys.platform == "win32":
        return  # a pipe cannot be asked there whether something is in it
    import select

    for load in _PIECES:
        if select.select([requests], [], [], 0)[0]:
            return
        load()


def _code() -> None:
    import reader.analysis.pipeline
    import reader.core.codec
    import reader.formats.html  # noqa: F401


def _words(sentence: str) -> Callable[[], None]:
    def load() -> None:
        from reader.analysis.pipeline import analyse
        from reader.formats import read_text

        analyse(read_text(sentence))

    return load


_PIECES = (  # one sentence in each language has its tables and its model loaded
    _code,
    _words("Біз сіздің атыңызды жинаймыз және деректеріңізді сақтаймыз."),
    _words("Мы собираем ваше имя и храним ваши данные."),
    _words("We collect your name and keep your data."),
    _words("Биз сиздин атыңызды чогултабыз жана маалыматыңызды сактайбыз."),
)


if __name__ == "__main__":
    main()
