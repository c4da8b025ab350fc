"""Values of the model survive the way to another process; nothing else is believed on the way back."""

import json
import random
from pathlib import Path

import pytest

from reader import analyse
from reader.core.codec import PIECE, from_pieces, from_plain, to_pieces, to_plain
from reader.core.model import Analysis, Answer, Fact, Notice, Span, Tone

SAMPLES = sorted((Path(__file__).parents[2] / "resources" / "samples").glob("*.*.*"))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda p: p.name)
def test_an_analysis_comes_back_as_it_was(path: Path) -> None:
    analysis = analyse(path)
    assert from_plain(Analysis, json.loads(json.dumps(to_plain(analysis)))) == analysis


def test_small_values() -> None:
    assert to_plain(Span(2, 5)) == [2, 5]
    assert to_plain(Tone.WATCH) == "watch"
    assert from_plain(Notice, ["notice.cut", {"kept": 3}]) == Notice("notice.cut", {"kept": 3})


@pytest.mark.parametrize(
    "plain", [None, 3, "x", [], [1], ["a", "b"], [5, 2], [1, 2, 3], {"start": 1}, [True, 2], [1.0, 2]]
)
def test_what_is_no_span_is_refused(plain: object) -> None:
    with pytest.raises(ValueError, match=r"."):
        from_plain(Span, plain)


def test_a_fact_of_the_wrong_types_is_refused() -> None:
    good = to_plain(Fact("data", "email", "e-mail"))
    assert from_plain(Fact, good).value == "email"
    for n in range(len(good)):
        with pytest.raises(ValueError, match=r"."):
            from_plain(Fact, [*good[:n], [1], *good[n + 1 :]])


def test_mutated_answers_raise_nothing_but_value_errors() -> None:
    plain = to_plain(analyse("We collect your e-mail address. We never sell your personal data."))
    rng = random.Random(7)
    for _ in range(2_000):
        broken = json.loads(json.dumps(plain))
        spot = broken
        while isinstance(spot, list) and spot and rng.random() < 0.8:
            place = rng.randrange(len(spot))
            if not isinstance(spot[place], list) or rng.random() < 0.3:
                spot[place] = rng.choice([None, -1, "x", [], {}, [[]], 1e9, True])
                break
            spot = spot[place]
        try:
            from_plain(Analysis, broken)
        except ValueError:
            continue


def test_answers_and_contradictions_come_back_as_they_were() -> None:
    analysis = analyse(
        "We answer your request within 10 days.\n\nWe will reply to your request within 30 days.\n\n"
        "We never sell your personal data."
    )
    assert [one.kind for one in analysis.contradictions] == ["reply"]
    assert any(one.points for one in analysis.answers)
    assert from_plain(Analysis, json.loads(json.dumps(to_plain(analysis)))) == analysis


@pytest.mark.parametrize(
    "broken", [["sell", "perhaps", []], ["sell", "yes"], ["sell", "yes", [1]], [3, "no", []]]
)
def test_an_answer_of_the_wrong_shape_is_refused(broken: object) -> None:
    assert from_plain(Answer, ["sell", "not_answered", []]).points == ()
    with pytest.raises(ValueError, match=r"."):
        from_plain(Answer, broken)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda p: p.name)
def test_an_analysis_comes_back_from_its_pieces(path: Path) -> None:
    analysis = analyse(path)
    pieces = [json.loads(json.dumps(piece)) for piece in to_pieces(analysis)]
    assert from_pieces(Analysis, pieces) == analysis


def test_long_values_are_cut_and_joined() -> None:
    analysis = analyse("\n\n".join(f"{n}. We collect your name." for n in range(1, 2 * PIECE)))
    pieces = list(to_pieces(analysis))
    assert max(len(part) for _, part in pieces if isinstance(part, list | dict)) <= PIECE
    assert from_pieces(Analysis, pieces) == analysis


@pytest.mark.parametrize("broken", [[], [0], "piece", None, [99, []], ["0", []], [-1, []], [{}, 1]])
def test_what_is_no_piece_is_refused(broken: object) -> None:
    with pytest.raises(ValueError, match=r"."):
        from_pieces(Analysis, [broken])


def test_a_missing_piece_is_noticed() -> None:
    pieces = list(to_pieces(analyse("We collect your e-mail address.")))
    for n in range(len(pieces)):
        with pytest.raises(ValueError, match=r"."):
            from_pieces(Analysis, [*pieces[:n], *pieces[n + 1 :]])
