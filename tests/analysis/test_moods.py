"""What is done and what only may be: the Kazakh and Kyrgyz "can" is the verb "to take" after another verb."""

import pytest

from reader import analyse


@pytest.mark.parametrize(
    ("text", "finding", "may"),
    [
        ("Тіркелгенде сізден телефон нөмірі мен аты-жөніңізді аламыз.", "collects_data", False),
        ("Біз телефон нөміріңізді сұрай аламыз.", "collects_data", True),
        ("Компания деректерді серіктестерге бере алады.", "shares_with_partners", True),
        ("Биз сизден телефон номериңизди жана дарегиңизди алабыз.", "collects_data", False),
        ("Биз телефон номериңизди жана дарегиңизди сурай алабыз.", "collects_data", True),
        ("Компания маалыматты өнөктөштөргө бере алат.", "shares_with_partners", True),
    ],
)
def test_to_take_is_no_can(text: str, finding: str, may: bool) -> None:
    (clause,) = analyse(text).labels.values()
    assert {one.id: one.may for one in clause.findings}.get(finding) is may
