"""How the work grows with the policy, format by format and act by act, beside something of the same kind.

Each line is measured at several sizes, in turn with a library or function that does the nearest plain thing;
processor time of this process, the middle of three. The growth is the slope between the first and the last
size on logarithmic axes: 1 means twice the text, twice the work.
"""

from __future__ import annotations

import difflib
import io
import json
import math
import os
import statistics
import zipfile
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from html.parser import HTMLParser
from time import process_time
from typing import NamedTuple
from xml.etree import ElementTree

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROUNDS, LONG_S, WORDS_A_CLAUSE = 3, 2.0, 11
OVER_LIMIT = {("rtf", 1_000_000), ("pdf", 1_000_000)}
"""What goes beyond our limits: each Cyrillic letter is a token of RTF, and a PDF is read for 2,000 pages."""
Work = Callable[[], object]


class Curve(NamedTuple):
    """What was measured, in processor seconds by size: ``ours`` and ``beside`` (named ``other``)."""

    name: str
    other: str
    sizes: tuple[int, ...]
    ours: tuple[float, ...]
    beside: tuple[float, ...]

    @property
    def growth(self) -> float:
        """The exponent of our growth."""
        return math.log(self.ours[-1] / self.ours[0]) / math.log(self.sizes[-1] / self.sizes[0])

    @property
    def ratios(self) -> tuple[float, ...]:
        """Ours beside the other, by size."""
        return tuple(ours / other for ours, other in zip(self.ours, self.beside, strict=True))


def curve(name: str, other: str, pairs: Sequence[tuple[int, Work, Work]]) -> Curve:
    """Measure two works at each size, in turn."""
    ours, beside = [], []
    for _, work, plain in pairs:  # a long one is measured once
        times = [(_seconds(work), _seconds(plain))]
        rounds = ROUNDS if times[0][0] < LONG_S else 1
        times += [(_seconds(work), _seconds(plain)) for _ in range(rounds - 1)]
        ours.append(statistics.median(mine for mine, _ in times))
        beside.append(max(1e-6, statistics.median(theirs for _, theirs in times)))
    return Curve(name, other, tuple(size for size, *_ in pairs), tuple(ours), tuple(beside))


def _seconds(work: Work) -> float:
    start = process_time()
    work()
    return process_time() - start


def opening(text: Callable[[int], str], sizes: Sequence[int]) -> Iterator[Curve]:
    """Every format: our reading of a file of so many words, beside its library that takes the text out."""
    from reader.formats import read_bytes

    files = {size: written(text(size // WORDS_A_CLAUSE)) for size in sizes}
    for kind, (other, plain) in PLAIN.items():
        within = {size: made[kind] for size, made in files.items() if (kind, size) not in OVER_LIMIT}
        pairs = [(size, partial(read_bytes, data), partial(plain, data)) for size, data in within.items()]
        yield curve(kind, other, pairs)


def written(text: str) -> dict[str, bytes]:
    """Return a policy as a file of each format."""
    import tempfile
    from pathlib import Path

    from document_writers import Para, docx, odt, rtf
    from page_writers import epub, html, mhtml
    from pdf_printers import printers

    from reader.ui.application import application

    application()  # the one of the exports, since there can be but one
    lines = [line for line in text.split("\n") if line.strip()]
    paras = [Para((line,), heading=0 if "." in line.split(" ")[0][:-1] else 2) for line in lines]
    page = html(paras, title="Policy", charset="utf-8").encode()
    with tempfile.TemporaryDirectory() as folder:
        printers()["qt"]({"policy": paras}, Path(folder))
        printed = (Path(folder) / "policy.pdf").read_bytes()
    return {
        "txt": text.encode(), "md": text.encode(), "html": page, "mhtml": mhtml(paras), "docx": docx(paras),
        "odt": odt(paras), "rtf": rtf(paras), "epub": epub(paras), "pdf": printed,
    }  # fmt: skip


def _of_pdf(data: bytes) -> None:
    from measure_pdf_speed import library_alone

    library_alone(data)


def _of_word(data: bytes) -> None:
    import docx

    "\n".join(para.text for para in docx.Document(io.BytesIO(data)).paragraphs)


def _of_odt(data: bytes) -> None:
    "".join(ElementTree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read("content.xml")).itertext())


def _of_page(data: bytes) -> None:
    parser = HTMLParser()
    parser.feed(data.decode("utf-8", "replace"))
    parser.close()


def _of_book(data: bytes) -> None:
    packed = zipfile.ZipFile(io.BytesIO(data))
    for name in packed.namelist():
        if name.endswith(("html", "htm")):
            _of_page(packed.read(name))


def _of_markdown(data: bytes) -> None:
    from markdown_it import MarkdownIt

    MarkdownIt().parse(data.decode())


def _of_text(data: bytes) -> None:
    data.decode().split()


PLAIN: dict[str, tuple[str, Callable[[bytes], None]]] = {
    "txt": ("splitting into words", _of_text),
    "md": ("markdown-it-py alone", _of_markdown),
    "html": ("html.parser alone", _of_page),
    "mhtml": ("html.parser alone", _of_page),
    "docx": ("python-docx alone", _of_word),
    "odt": ("ElementTree alone", _of_odt),
    "rtf": ("splitting into words", _of_text),
    "epub": ("html.parser alone", _of_book),
    "pdf": ("pypdfium2 alone", _of_pdf),
}


def acting(text: Callable[[int], str], sizes: Sequence[int]) -> Iterator[Curve]:
    """What is done with a policy of so many clauses: understand, find, compare, export."""
    from reader.analysis import analyse
    from reader.analysis.comparing import compare
    from reader.core.find import find_all
    from reader.exporting import export
    from reader.formats import read_text
    from reader.phrases import Phrases
    from reader.ui.application import application

    application()
    texts = {size: text(size) for size in sizes}
    read = {size: read_text(made) for size, made in texts.items()}
    known = {size: analyse(document) for size, document in read.items()}
    changed = {size: analyse(read_text(_edited(made))) for size, made in texts.items()}
    words = Phrases.load("en")

    def each(name: str, other: str, ours: Callable[[int], object], plain: Callable[[int], object]) -> Curve:
        return curve(name, other, [(size, lambda s=size: ours(s), lambda s=size: plain(s)) for size in sizes])

    yield each("understand", "reading it", lambda s: analyse(read[s]), lambda s: read_text(texts[s]))
    yield each("find", "str.count", lambda s: find_all(texts[s], "дерек"), lambda s: texts[s].count("дерек"))
    yield each(
        "compare", "difflib, line by line", lambda s: compare(known[s], changed[s]),
        lambda s: list(difflib.unified_diff(texts[s].split("\n"), _edited(texts[s]).split("\n"))),
    )  # fmt: skip
    for kind in ("json", "md", "html", "docx", "pdf"):
        yield each(
            f"export {kind}", "the whole as plain JSON",
            lambda s, kind=kind: export(known[s], words, kind), lambda s: json.dumps(texts[s].split("\n")),
        )  # fmt: skip


def _edited(text: str) -> str:
    lines = text.split("\n")
    return "\n".join(line.replace("ж", "жә", 1) if n % 17 == 0 else line for n, line in enumerate(lines))
