"""What is kept of a letter, and how it stands on a day."""

from dataclasses import replace
from datetime import date

import pytest

from reader.core.written import Written, state

DAY = date(2026, 11, 26)


def one(due: str) -> Written:
    return Written(
        "a" * 64, "Policy", "Shop", "email", "access", "kz", "kk", "x@shop.example", "2026-11-01", due
    )  # fmt: skip


@pytest.mark.parametrize(
    ("due", "expected"), [("", "no_due"), ("2026-11-25", "overdue"), ("2026-11-26", "waiting")]
)
def test_a_letter_is_overdue_only_after_its_last_day(due: str, expected: str) -> None:
    assert state(one(due), DAY) == expected
    assert one(due).is_sound
    assert one(due).written_on == date(2026, 11, 1)


def test_days_that_are_none_are_not_believed() -> None:
    assert not one("soon").is_sound
    assert one("soon").due_on is None


def test_an_answer_that_came_late_ends_the_waiting() -> None:
    late = replace(one("2026-11-25"), answered=True)
    assert state(late, DAY) == "answered"
    assert not late.is_overdue(DAY)
