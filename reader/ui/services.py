"""What the window asks of the layers that it must not know: `app` hands them in."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple, TypeVar

if TYPE_CHECKING:
    from reader.core.comparison import Comparison
    from reader.core.letter import Letter
    from reader.core.marks import Mark, Placed
    from reader.core.model import Analysis
    from reader.core.paper import Paper
    from reader.core.scope import Scope
    from reader.core.written import Written
    from reader.phrases import Phrases
    from reader.store.letters import LettersStore
    from reader.store.marks import MarksStore
    from reader.store.sender import SenderFile
    from reader.ui.writing import Maker

T = TypeVar("T")


class LetterServices(NamedTuple):
    """What letters need: ``file(letter, format)``, ``calendar`` of a kept letter, and ``table`` of all.

    ``store`` is the list of letters, ``sender`` keeps the sender's fields where that is wanted.
    """

    file: Callable[[Letter, str], bytes]
    calendar: Callable[[Written, Phrases], bytes]
    table: Callable[[Sequence[Written], Phrases], bytes]
    store: LettersStore
    sender: SenderFile


class Services(NamedTuple):
    """Reading, exporting and the samples, as plain functions that touch no widget.

    ``analyse_file(path, encoding)`` (a third argument is the password of a locked file) and
    ``analyse_text(text)`` block and raise `ReaderError`;
    to ``on_text``, where it is given, both first hand the paragraphs, and then once more with what each
    clause is about;
    ``recognise_file(path, password, progress)`` does the same with a scan, telling ``progress`` each page;
    ``cancel()`` makes the one that runs raise `Cancelled`.
    ``open_other(path)`` opens a further window on a file;
    ``export(analysis, phrases, format, marks, scope)`` returns the bytes of one of the formats, with the
    notes and bookmarks of ``marks`` (by clause); ``export_notes`` those of a file of notes, "md" or "json";
    ``export_comparison`` those of a comparison, "md", "html", "pdf", "docx" or "json";
    ``export_table(policies, phrases, format, files)`` those of a table, "md", "html", "csv" or "json".
    ``paper(analysis, phrases, marks, scope)`` returns the summary as passages, ``policy_pdf`` the policy with
    its marks as a PDF. ``writing_process()`` starts a process that makes a file by one of these functions.
    ``cite(lookup, phrases, clause, quote=…, file_name=…)`` returns a clause with its source by media type.
    ``store()`` is the store of notes, bookmarks and places of reading, ``correspondence()`` what letters
    need.
    """

    analyse_file: Callable[..., Analysis]
    analyse_text: Callable[..., Analysis]
    recognise_file: Callable[..., Analysis]
    cancel: Callable[[], None]
    open_other: Callable[[Path], object]
    export: Callable[[Analysis, Phrases, str, Mapping[str, Mark], Scope], bytes]
    paper: Callable[[Analysis, Phrases, Mapping[str, Mark], Scope], Paper]
    policy_pdf: Callable[[Analysis, Phrases], bytes]
    writing_process: Callable[[], Maker]
    cite: Callable[..., dict[str, str]]
    export_notes: Callable[[Sequence[Placed], Analysis, Phrases, str], bytes]
    export_comparison: Callable[[Comparison, Phrases, str], bytes]
    export_table: Callable[[Sequence[Analysis], Phrases, str, Sequence[str]], bytes]
    store: Callable[[], MarksStore]
    correspondence: Callable[[], LetterServices]
    encodings: Callable[[], Sequence[str]]
    samples: Sequence[tuple[str, Path]]  # (language, file)

    @property
    def marks(self) -> MarksStore:
        """The store of notes, bookmarks and places of reading; from any thread."""
        return self.store()

    @property
    def letters(self) -> LetterServices:
        """What letters need."""
        return self.correspondence()


def once(make: Callable[[], T]) -> Callable[[], T]:
    """Return a function that makes a thing when it is first asked for, in whatever thread, and keeps it."""
    made: list[T] = []
    lock = Lock()

    def give() -> T:
        with lock:
            if not made:
                made.append(make())
            return made[0]

    return give
