"""Clauses are found again in another text of the policy, and what was edited is found and nothing else."""

from __future__ import annotations

import re
import textwrap
import time
from collections.abc import Sequence
from pathlib import Path

import pytest
from policy_edits import Edit, edited

from reader.core.compare import compare_clauses
from reader.core.comparison import Entry, Status
from reader.core.model import Outline
from reader.core.numbering import read_marker
from reader.core.outline import outline
from reader.core.word_diff import cut
from reader.formats import read, read_text
from reader.resources import resource

SEEDS = range(4)
SHARED = (
    Path(__file__).parents[3] / "shared" / "corpus" / "seeds"
)  # the real policies, where they are at hand
FILES = [*sorted(resource("samples").iterdir()), *sorted(SHARED.glob("*.txt"))]


def of(text: str) -> Outline:
    return outline(read_text(text))


def statuses(old: str, new: str) -> list[Status]:
    return [entry.status for entry in compare_clauses(of(old), of(new))]


def rewrapped(text: str, width: int) -> str:
    wrap = textwrap.TextWrapper(width, break_long_words=False, break_on_hyphens=False)
    return "\n".join("\n".join(wrap.wrap(line)) or line for line in text.split("\n"))


def requoted(text: str) -> str:
    for signs, sign in (("«»“”„", '"'), ("’‘", "'"), ("—–", "-")):
        text = text.translate(dict.fromkeys(map(ord, signs), sign))
    return text.replace("\n- ", "\n• ")


def renumbered(text: str) -> str:
    """Number every part one higher, as if a new first one had been put before."""
    return re.sub(r"(?m)^(\d{1,2})(?=(?:\.\d{1,2})*(?:[.)]))", lambda number: str(int(number[1]) + 1), text)


COPIES = {
    "itself": lambda text: text,
    "narrow": lambda text: rewrapped(text, 72),
    "wide": lambda text: rewrapped(text, 100),
    "quotes": requoted,
    "numbers": renumbered,
    "capitals of quotes": lambda text: text.replace("\u00a0", " ").replace("«", "„").replace("»", "“"),
    "all of it": lambda text: rewrapped(requoted(renumbered(text)), 80),
}


@pytest.mark.parametrize("copy", COPIES)
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_copy_that_is_only_set_otherwise_has_no_change(path: Path, copy: str) -> None:
    text = read(path).text
    old, new = of(text), of(COPIES[copy](text))
    entries = compare_clauses(old, new)
    assert [entry for entry in entries if entry.status is not Status.SAME] == []
    assert {c for entry in entries if entry.old for c in entry.old.clauses} == {c.id for c in old.clauses}


def key(words: str) -> str:
    marker = read_marker(words)
    return cut(words[marker.end :] if marker else words).key


def found(edit: Edit, entry: Entry) -> bool:
    """Tell whether an entry reports the edit: the right status and the very words of both sides."""
    status = {"added": Status.NEW, "removed": Status.GONE, "moved": Status.MOVED}
    if entry.status is not status.get(edit.kind, Status.CHANGED):
        return False
    old, new = (key(side.text) if side else "" for side in (entry.old, entry.new))
    return (old, new) == (key(edit.old), key(edit.new))


def judge(entries: Sequence[Entry], edits: Sequence[Edit]) -> tuple[int, int]:
    """Return how many edits were found, and how many entries say that something changed."""
    reported = [entry for entry in entries if entry.status is not Status.SAME]
    left = list(reported)
    for edit in edits:
        if (match := next((one for one in left if found(edit, one)), None)) is not None:
            left.remove(match)
    return len(reported) - len(left), len(reported)


@pytest.mark.parametrize("wrapped", [0, 80])
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_edits_are_found_and_nothing_else(path: Path, wrapped: int) -> None:
    text, language = read(path).text, path.name.split(".")[1]
    old = of(text)
    hits = made = reported = 0
    for seed in SEEDS:
        new, edits = edited(text, old, language, seed)
        hit, all_reported = judge(
            compare_clauses(old, of(rewrapped(new, wrapped) if wrapped else new)), edits
        )
        hits, made, reported = hits + hit, made + len(edits), reported + all_reported
        assert len(edits) >= min(28, len(old.clauses) // 2)
    assert hits / made >= 0.97
    assert hits / reported >= 0.95


def test_a_part_that_changed_its_place_is_moved() -> None:
    parts = [f"{n}. Part {n}\n" + "".join(f"We keep item {n}{m} here.\n" for m in "abc") for n in range(1, 6)]
    new = statuses("".join(parts), "".join([*parts[:1], *parts[2:], parts[1]]))
    assert new.count(Status.MOVED) == 3
    assert new.count(Status.SAME) == 12


def test_words_of_a_change_are_told_one_by_one() -> None:
    (entry,) = compare_clauses(of("We answer within 30 days.\n"), of("We answer within 60 working days.\n"))
    assert entry.status is Status.CHANGED
    assert [(run.sign, run.text) for run in entry.runs] == [
        ("=", "We answer within"),
        ("-", "30"),
        ("+", "60 working"),
        ("=", "days."),
    ]


def test_a_clause_in_place_of_another_is_new_and_the_other_gone() -> None:
    old = "We collect your name.\nThe shop is open on Mondays.\nWe use cookies.\n"
    new = "We collect your name.\nA court in Almaty hears any dispute.\nWe use cookies.\n"
    assert statuses(old, new) == [Status.SAME, Status.GONE, Status.NEW, Status.SAME]


def test_one_of_two_equal_clauses_is_gone_where_it_stood() -> None:
    old = "We collect names.\nWe may keep it.\nWe use cookies.\nWe may keep it.\nWe sell nothing.\n"
    new = "We collect names.\nWe use cookies.\nWe may keep it.\nWe sell nothing.\n"
    assert statuses(old, new) == [Status.SAME, Status.GONE, Status.SAME, Status.SAME, Status.SAME]


def test_sentences_cut_into_clauses_at_other_places_are_the_same() -> None:
    first, second = "We keep your orders for as long as the law on accounts asks us to.", "We use cookies."
    long = f"{first} {first.replace('orders', 'bills')} {first.replace('orders', 'calls')} {second}\n"
    entries = compare_clauses(of(long.replace(". ", ".\n")), of(long))
    assert {entry.status for entry in entries} == {Status.SAME}


def test_a_changed_clause_that_moved_says_both() -> None:
    lines = [
        f"Rule number {word} is about {word}.\n" for word in ["alpha", "beta", "gamma", "delta", "epsilon"]
    ]
    said = "We pass your address to the courier who brings the parcel{}.\n"
    entries = compare_clauses(
        of("".join([said.format(""), *lines])), of("".join([*lines, said.format(" home")]))
    )
    (changed,) = (entry for entry in entries if entry.status is not Status.SAME)
    assert (changed.status, changed.moved) == (Status.CHANGED, True)


HOSTILE = {
    "letters": "a" * 10_000,
    "words": "a " * 5_000,
    "two words": "a b " * 2_500,
    "numbers": "1 " * 5_000,
    "dots": "а." * 5_000,
    "addresses": "a@" * 5_000,
    "all different": " ".join(map(str, range(3_000))),
    "marks": "=+" * 5_000,
}


@pytest.mark.parametrize("one", HOSTILE)
@pytest.mark.parametrize("other", HOSTILE)
def test_hostile_words_cost_no_more_than_others(one: str, other: str) -> None:
    old, new = of(f"x {HOSTILE[one]} y\n"), of(f"z {HOSTILE[other]} {HOSTILE[one][:999]} y\n")
    started = time.process_time()
    compare_clauses(old, new)
    assert time.process_time() - started < 1.0


@pytest.mark.parametrize(
    ("clause", "other"),
    [
        ("We keep item {n} for {n} days.", "We keep item {n} for {n} days."),
        ("We keep item {n} for {n} days.", "They give thing {n} to {n} people."),
        ("Word{n} stands alone here and word{n} again.", "Other{n} stands alone here and other{n} again."),
        ("The same words over and over.", "The same words over and over again."),
    ],
)
def test_two_long_policies_are_compared_within_a_second(clause: str, other: str) -> None:
    old = of("".join(f"{clause.format(n=n)}\n" for n in range(400)))
    new = of("".join(f"{other.format(n=n)}\n" for n in range(400, 0, -1)))
    assert len(old.clauses) >= 200 <= len(new.clauses)
    started = time.process_time()
    entries = compare_clauses(old, new)
    assert time.process_time() - started < 1.0
    assert sum(len(entry.old.clauses) for entry in entries if entry.old) == len(old.clauses)
