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


@pytest.mark.parametrize(
    "text",
    [
        "1.1. We may change this policy. We notify you of every change by e-mail.",
        "1.1. We notify you of every change by e-mail. We may change this policy at any time.",
        "1.1. Мы можем менять эту политику. О каждом изменении мы уведомляем вас по электронной почте.",
        "1.1. Біз бұл саясатты өзгерте аламыз. Әр өзгеріс туралы сізге электрондық поштамен хабарлаймыз.",
        "1.1. Биз бул саясатты өзгөртө алабыз. Ар бир өзгөрүү тууралуу сизге кат аркылуу билдиребиз.",
    ],
)
def test_each_sentence_of_a_clause_has_its_own_mood(text: str) -> None:
    (clause,) = analyse(f"1. Changes\n\n{text}").labels.values()
    assert {one.id: one.may for one in clause.findings} == {
        "may_change_anytime": True,
        "change_notified": False,
    }


@pytest.mark.parametrize(
    "text",
    [
        "1.1. We may notify you of changes to this policy. The policy is on our site.",
        "1.1. Мы можем уведомлять вас об изменениях этой политики. Политика размещена на сайте.",
        "1.1. Notice. We may notify you of changes to this policy.",
    ],
)
def test_a_may_in_the_sentence_itself_stays(text: str) -> None:
    (clause,) = analyse(f"1. Changes\n\n{text}").labels.values()
    assert {one.id: one.may for one in clause.findings}["change_notified"]
