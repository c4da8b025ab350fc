"""What the reading process answers is not trusted: made-up answers end in a reason or can be shown."""

import io
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from reader import analyse
from reader.app import application, main_window
from reader.belief import analysis_of, error_of, lit, paragraphs_of
from reader.core.codebook import CATEGORIES, LANGUAGES
from reader.core.codec import to_plain
from reader.core.errors import REASONS, ReaderError, ReadingDied
from reader.core.lookup import Lookup
from reader.core.model import Analysis
from reader.core.paragraphs import paragraphs
from reader.core.text import normalise
from reader.engine import Engine
from reader.phrases import Phrases
from reader.process import messages
from reader.store.settings import SettingsFile
from reader.ui.window import MainWindow

TEXT = """# Privacy

1. We collect your e-mail address and keep it for 3 years.

2. We share your data with partners:
- banks;
- couriers.

## Your rights

We answer your request within 10 days. We will reply to your request within 30 days.
"""
BASE = to_plain(analyse(TEXT))
VALUES: tuple[Any, ...] = (
    None, True, -1, 0, 1, 2**70, 1e308, float("nan"), float("inf"), "", "x", "c1", "s1", "error.limit",
    "\u202e", "\ud800", "a\nb", "{0.__class__}", "{x", "collection", "watch", "duration", "reply:²² day",
    [], [[]], {}, {"x": 1}, [None], ["c1"],
    "x" * 100_000, [[0, 0]], [5, 2], [0, 10**9],
)  # fmt: skip


def mutated(rng: random.Random) -> Any:
    plain = json.loads(json.dumps(BASE))
    for _ in range(rng.choice((1, 1, 1, 2, 5))):
        spot: Any = plain
        while True:
            keys = list(range(len(spot))) if isinstance(spot, list) else list(spot)
            if not keys:
                break
            key = rng.choice(keys)
            inner = spot[key]
            if isinstance(inner, list | dict) and inner and rng.random() < 0.8:
                spot = inner
                continue
            change = rng.randrange(5)
            if change == 0 and isinstance(spot, list):
                spot.append(rng.choice(spot))
            elif change == 1:
                del spot[key]
            elif change == 2 and isinstance(spot, list):
                rng.shuffle(spot)
            elif change == 3 and isinstance(inner, str) and inner:
                at = rng.randrange(len(inner))
                spot[key] = inner[:at] + rng.choice(("", "\u202e", "\r", "я", "9")) + inner[at + 1 :]
            elif change == 3 and type(inner) is int:
                spot[key] = inner + rng.choice((-1, 1, 1000))
            else:
                spot[key] = rng.choice(VALUES)
            break
    return plain


def believed(answer: Any) -> Analysis | None:
    """Return the analysis of an answer, or None where it was refused in the one way that is allowed."""
    try:
        return analysis_of(answer)
    except ReaderError as error:
        if error.reason in REASONS:
            return None
        raise


def test_the_answer_that_is_changed_is_good_itself() -> None:
    assert believed({"analysis": json.loads(json.dumps(BASE))}) == analyse(TEXT)


def test_ten_thousand_mutated_answers() -> None:
    rng = random.Random(2024)
    accepted = 0
    for _ in range(10_000):
        analysis = believed({"analysis": mutated(rng)})
        if analysis is None:
            continue
        accepted += 1
        lookup = Lookup(analysis)
        assert paragraphs(analysis.document.text, analysis.sections, analysis.clauses)
        for clause in analysis.clauses:
            lookup.tones(clause.id)
        for section in analysis.sections:
            lookup.section_start(section)
            lookup.tone_counts(section)
    assert 100 < accepted < 9_000, "some changes are harmless, most are not"


@pytest.mark.parametrize("language", LANGUAGES)
def test_made_up_errors_have_words(language: str) -> None:
    rng, phrases = random.Random(1), Phrases.load(language)
    codes = [
        "error.limit",
        "error.format",
        "error.unreadable",
        "error.none",
        "error.encoding",
        "",
        "x",
        3,
        None,
        [1],
    ]
    names = ["limit", "size", "allowed", "path", "name", "reason", "encoding", "self", "x y", "", "count"]
    for _ in range(1_000):
        params: Any = {name: rng.choice(VALUES) for name in rng.sample(names, 4)}
        error = error_of(rng.choice(codes), rng.choice((params, params, None, [1], "x")))
        assert error.reason in REASONS
        assert len(phrases.error(error)) < 2_000


def test_mutated_messages() -> None:
    rng = random.Random(6)
    stream = io.BytesIO()
    messages.send(stream, {"analysis": BASE})
    good = stream.getvalue()
    for _ in range(2_000):
        data = bytearray(good)
        for _ in range(rng.randrange(1, 9)):
            data[rng.choice((rng.randrange(4), rng.randrange(len(data))))] = rng.randrange(256)
        try:
            answer = messages.receive(io.BytesIO(bytes(data[: rng.randrange(len(data) + 1)])), 1 << 24)
        except (messages.Gone, messages.NoMessage):
            continue
        believed(answer)


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    engine = Engine()
    made = main_window(application(), engine, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(made)
    made.show()
    yield made
    made.worker.shutdown()
    engine.close()


def test_lies_that_are_believed_can_be_shown(window: MainWindow, qtbot: QtBot) -> None:
    rng = random.Random(77)
    shown = 0
    while shown < 60:
        analysis = believed({"analysis": mutated(rng)})
        if analysis is None:
            continue
        window.show_analysis(analysis, None)
        for clause in analysis.clauses[:3]:
            window.session.select(clause.id)
        qtbot.wait(1)
        shown += 1


@pytest.mark.parametrize("value", VALUES, ids=lambda value: repr(value)[:20])
@pytest.mark.parametrize("place", range(4))
def test_no_lie_about_a_paragraph_is_believed(place: int, value: Any) -> None:
    honest = [[0, "Privacy", 1, 0], [8, "We keep it.", 0, 0]]
    assert [row.text for row in paragraphs_of(honest)] == ["Privacy", "We keep it."]
    lie = [honest[0], [*honest[1][:place], value, *honest[1][place + 1 :]]]
    try:
        believed_rows = paragraphs_of(lie)
    except ReadingDied:
        return
    text = "\n".join(row.text for row in believed_rows)
    assert text == normalise(text), "another word or level is no harm"
    assert [row.start for row in believed_rows] == [0, 8]
    assert believed_rows[1].heading in range(7)
    assert believed_rows[1].depth in range(4)


@pytest.mark.parametrize("rows", [[[1, "x", 0, 0]], [[0, "x", 0]], [{}], [None], [[0, "a\u2029b", 0, 0]]])
def test_rows_that_are_no_text_are_refused(rows: list[object]) -> None:
    with pytest.raises(ReadingDied):
        paragraphs_of(rows)


HONEST_LIGHTS = [["c1", 0, 7, ["scope"]], ["c2", 8, 12, []], ["c3", 13, 19, ["retention", "security"]]]


def test_the_clauses_of_a_text_are_lit_in_their_paragraphs() -> None:
    rows = lit(paragraphs_of([[0, "Privacy", 1, 0], [8, "We keep it.", 0, 0]]), HONEST_LIGHTS)
    assert [[piece.clause for piece in row.pieces] for row in rows] == [["c1"], ["c2", "c3"]]
    assert rows[1].pieces[1] == ("c3", 13, 19, ("retention", "security"))


@pytest.mark.parametrize(
    "value", [*VALUES, 5, 8, 13, 20, ["no_category"], [["scope"]], "c1"], ids=lambda v: repr(v)[:20]
)
@pytest.mark.parametrize("place", range(4))
def test_no_lie_about_what_is_lit_is_believed(place: int, value: Any) -> None:
    rows = paragraphs_of([[0, "Privacy", 1, 0], [8, "We keep it.", 0, 0]])
    light = HONEST_LIGHTS[1]
    lie = [HONEST_LIGHTS[0], [*light[:place], value, *light[place + 1 :]], HONEST_LIGHTS[2]]
    try:
        pieces = [piece for row in lit(rows, lie) for piece in row.pieces]
    except ReadingDied:
        return
    assert len({piece.clause for piece in pieces}) == 3
    assert 7 <= pieces[1].start < pieces[1].end <= 13
    assert set(pieces[1].categories) <= set(CATEGORIES)


@pytest.mark.parametrize(
    "lights",
    [
        [None],
        [{}],
        [["c1", 0, 7]],
        [["c1", 0, 9, []]],
        [["c1", 8, 12, []], ["c2", 0, 7, []]],
        [["c1", 19, 20, []]],
        [["c1", 8, 12, []], ["c2", 11, 19, []]],
    ],
)
def test_lights_that_fit_no_text_are_refused(lights: list[object]) -> None:
    with pytest.raises(ReadingDied):
        lit(paragraphs_of([[0, "Privacy", 1, 0], [8, "We keep it.", 0, 0]]), lights)
