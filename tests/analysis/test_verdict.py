"""What stands beside what in a clause that is surely about something."""

from __future__ import annotations

import pytest

from reader.analysis.verdict import BESIDE_SURE, CATEGORY_SCALE, FINDING_SCALE, weigh, without_doubtful
from reader.core.codebook import CATEGORIES, FINDINGS
from reader.core.model import CategoryLabel, Finding


class Model:
    """A model that explains nothing."""

    @staticmethod
    def because(_label: str, _printed: tuple[str, ...]) -> tuple[str, ...]:
        return ()


def said(category: float, finding: float, *, about: str = "sharing") -> list[str]:
    """Return the findings of a clause about ``about``, from the confidences in it and in "card not kept"."""
    expected = dict.fromkeys((*CATEGORIES, *FINDINGS), -9.0)
    expected[about] = odds(category, CATEGORY_SCALE)
    expected["card_not_stored"] = odds(finding, FINDING_SCALE)
    weighed = weigh({}, {}, expected, Model, (), trust={}, may=False)  # type: ignore[arg-type]
    return [f.id for f in without_doubtful(*weighed)[1]]


def odds(confidence: float, scale: object) -> float:
    """Return the model's log-odds at which a label has a confidence."""
    low, high = -9.0, 9.0
    for _ in range(60):
        middle = (low + high) / 2
        reached = scale.confidence(middle, by_rule=False) >= confidence  # type: ignore[attr-defined]
        low, high = (low, middle) if reached else (middle, high)
    return high


@pytest.mark.parametrize(
    ("about", "category", "finding", "stands"),
    [
        ("sharing", 0.9, 0.6, False),  # not sure, and the clause is about something else
        ("sharing", 0.9, 0.8, True),  # sure
        ("retention", 0.9, 0.6, True),  # not sure, but of a clause about its question
        ("sharing", 0.1, 0.6, True),  # of a clause of which nothing else is known
    ],
)
def test_an_unsure_finding_stands_where_the_clause_is_about_its_question(
    about: str, category: float, finding: float, stands: bool
) -> None:
    assert FINDINGS["card_not_stored"].category == "retention"
    assert (said(category, finding, about=about) == ["card_not_stored"]) is stands


@pytest.mark.parametrize(
    ("first", "second", "finding", "shown"),
    [
        (0.9, BESIDE_SURE - 0.01, None, ["sharing"]),
        (0.9, BESIDE_SURE, None, ["sharing", "retention"]),
        (0.9, 0.4, 0.8, ["sharing", "retention"]),  # it holds a sure finding
        (0.9, 0.4, 0.6, ["sharing"]),
        (0.65, 0.4, None, ["sharing", "retention"]),  # nothing is sure
    ],
)
def test_a_second_category_is_likely_or_holds_a_sure_finding(
    first: float, second: float, finding: float | None, shown: list[str]
) -> None:
    both = (CategoryLabel("sharing", first), CategoryLabel("retention", second))
    said = () if finding is None else (Finding("card_not_stored", confidence=finding),)
    assert [c.id for c in without_doubtful(both, said)[0]] == shown
    assert [c.id for c in without_doubtful(both, said, ["retention"])[0]] == ["sharing", "retention"]


def test_a_finding_keeps_its_evidence() -> None:
    expected = dict.fromkeys((*CATEGORIES, *FINDINGS), -9.0) | {"retention": 5.0, "card_not_stored": 5.0}
    known = {"card_not_stored": Finding("card_not_stored", ("карта",), may=True)}
    found = weigh({}, known, expected, Model, (), trust={}, may=False)[1]  # type: ignore[arg-type]
    assert [(f.because, f.may) for f in found] == [(("карта",), True)]
