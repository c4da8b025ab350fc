"""The process that reads and understands: the same answers, the same errors, and life after death."""

import io
import threading
from collections.abc import Iterator
from pathlib import Path

import hostile_pdf
import pytest
from pdf_writer import PdfFile

from reader import analyse
from reader.analysis.labelled import SEEN_FIRST
from reader.core.errors import (
    Cancelled,
    EmptyDocument,
    FileMissing,
    PasswordNeeded,
    ReaderError,
    ReadingDied,
    UnknownFormat,
)
from reader.core.model import Analysis
from reader.core.paragraphs import Paragraph, paragraphs
from reader.engine import Engine, Lasting
from reader.process import __main__ as reading
from reader.process import limits, messages

SAMPLE = Path(__file__).parent.parent / "resources" / "samples" / "larkfield.en.md"


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    made = Engine()
    yield made
    made.close()


def test_it_understands_as_the_library_does(engine: Engine) -> None:
    assert engine.analyse_file(SAMPLE) == analyse(SAMPLE)
    text = "We collect your name.\n\nWe never sell your personal data to anyone.\n"
    assert engine.analyse_text(text) == analyse(text)


def test_errors_come_back_as_they_were(engine: Engine, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "x.gif").write_bytes(b"GIF89a")
    for name, kind in (("none.txt", FileMissing), ("empty.txt", EmptyDocument), ("x.gif", UnknownFormat)):
        with pytest.raises(kind) as caught:
            engine.analyse_file(tmp_path / name)
        assert isinstance(caught.value, ReaderError)
    with pytest.raises(UnknownFormat) as named:
        engine.analyse_file(tmp_path / "x.gif")
    assert named.value.params["name"] == "GIF"
    assert engine.analyse_file(SAMPLE).clauses


def test_what_was_asked_for_early_is_answered_once(engine: Engine) -> None:
    engine.prefetch(SAMPLE)
    assert engine.analyse_file(SAMPLE).document.title == analyse(SAMPLE).document.title
    engine.prefetch(SAMPLE)
    assert engine.analyse_text("We keep your data for 30 days.").language == "en"
    assert engine.analyse_file(SAMPLE).clauses


def test_a_cancelled_file_leaves_room_for_the_next(engine: Engine, tmp_path: Path) -> None:
    big = tmp_path / "big.txt"
    big.write_text("We collect your name and your address. " * 60_000, "utf-8")
    heard: list[BaseException] = []
    begun = threading.Event()

    def read_it() -> None:
        try:
            engine.analyse_file(big, on_text=lambda _: begun.set())
        except ReaderError as error:
            heard.append(error)

    reading = threading.Thread(target=read_it)
    reading.start()
    assert begun.wait(20)
    engine.cancel()
    reading.join(timeout=5)
    assert not reading.is_alive()
    assert [type(error) for error in heard] == [Cancelled]
    assert engine.analyse_file(SAMPLE).clauses


def test_text_of_every_kind_crosses(engine: Engine) -> None:
    text = "Біз «🔒» деректеріңізді сатпаймыз.\r\nМаалымат\u2028сакталат 👩\u200d👩\u200d👧.\n"
    assert engine.analyse_text(text) == analyse(text)


def test_a_pdf_is_read_in_the_confined_process(engine: Engine, tmp_path: Path) -> None:
    path = tmp_path / "policy.pdf"
    file = PdfFile()
    file.page().lines(
        50, 780, ["Біз сіздің атыңызды жинаймыз.", "Біз деректеріңізді үш жыл сақтаймыз."], step=30
    )
    path.write_bytes(file.bytes())
    assert [clause.text for clause in engine.analyse_file(path).clauses] == [
        "Біз сіздің атыңызды жинаймыз.",
        "Біз деректеріңізді үш жыл сақтаймыз.",
    ]
    path.write_bytes(file.bytes(password="құпия"))
    with pytest.raises(PasswordNeeded):
        engine.analyse_file(path)


@pytest.mark.parametrize("early", [True, False])
def test_the_paragraphs_come_before_the_analysis(early: bool, engine: Engine) -> None:
    seen: list[list[Paragraph]] = []
    if early:
        engine.prefetch(SAMPLE)
    found = engine.analyse_file(SAMPLE, on_text=seen.append)
    whole = paragraphs(found.document.text, found.sections, found.clauses)
    assert [[row[:4] for row in rows] for rows in seen] == [[row[:4] for row in whole]] * 3
    none, first, last = ([piece for row in rows for piece in row.pieces] for rows in seen)
    assert none == []
    assert first == last[:SEEN_FIRST], "what is seen first comes first, and nothing of it changes"
    assert [[piece[:3] for piece in row.pieces] for row in seen[2]] == [
        [piece[:3] for piece in row.pieces] for row in whole
    ]
    lights = {piece.clause: piece.categories for piece in last}
    assert lights == {n: tuple(c.id for c in one.categories) for n, one in found.labels.items()}
    seen.clear()
    engine.analyse_text("We keep your data for 30 days.", on_text=seen.append)
    assert [[row.text for row in rows] for rows in seen] == [["We keep your data for 30 days."]] * 2


def test_a_long_policy_is_not_lit_before_it_is_understood(engine: Engine) -> None:
    seen: list[list[Paragraph]] = []
    engine.analyse_text(
        "We keep your data for 30 days.\n\n" * (reading.LIT_FIRST_MAX + 1), on_text=seen.append
    )
    assert len(seen) == 1


class Asked(Lasting):
    """Tells which processes have read."""

    def read(self, data: bytes, name: str = "a.md") -> tuple[Analysis, int]:
        found = self.analyse(iter([data]), name=name, encoding=None, password=None)
        assert self._child is not None
        return found, self._child.number


@pytest.fixture
def lasting() -> Iterator[Asked]:
    made = Asked()
    yield made
    made.close()


def test_one_process_reads_many_files_and_says_the_same(lasting: Asked) -> None:
    data = SAMPLE.read_bytes()
    first, process = lasting.read(data, SAMPLE.name)
    with pytest.raises(EmptyDocument):
        lasting.read(b"")
    with pytest.raises(UnknownFormat):
        lasting.read(b"GIF89a" + bytes(2_000_000))
    assert lasting.read(data, SAMPLE.name) == (first, process)
    assert first == analyse(SAMPLE)


def test_after_a_death_another_process_reads(lasting: Asked, tmp_path: Path) -> None:
    (case,) = (one for one in hostile_pdf.CASES if one.name == "pdf: marks in marks")
    data = SAMPLE.read_bytes()
    first = lasting.read(data)
    with pytest.raises(ReadingDied):
        lasting.read(case.make(tmp_path).read_bytes())
    again = lasting.read(data)
    assert (again[0], again[1] != first[1]) == (first[0], True)


def test_a_process_does_not_read_for_ever(lasting: Asked, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "FILES_A_PROCESS", 2)
    processes = [lasting.read(b"We keep your name.")[1] for _ in range(3)]
    assert processes[0] == processes[1] != processes[2]


@pytest.mark.parametrize(("allowed", "stays"), [(1e9, True), (0, False)])
def test_a_process_that_has_used_much_lets_another_one_read(
    allowed: float, stays: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "WEARY_CPU_SECONDS", allowed)
    monkeypatch.setattr(reading, "more_time", lambda _: None)
    asked, answered = io.BytesIO(), io.BytesIO()
    messages.send(asked, {"text": "We keep your name.", "stay": True})
    asked.seek(0)
    assert reading.serve(asked, answered) is stays
    assert answered.getvalue().endswith(b'{"stays":%s}' % str(stays).lower().encode())
