"""The questions asked of every policy: what answers each of them, and what is cited."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader import analyse
from reader.analysis.questions import PROMISES, QUESTIONS, Question, answers
from reader.core.codebook import FINDINGS, LANGUAGES
from reader.core.model import Answer, Fact, Finding, Labels, Tone, Verdict
from reader.phrases import Phrases

SAMPLES = sorted((Path(__file__).parents[2] / "resources" / "samples").glob("*.*.*"))
IDS = (  # part of the JSON format: none may go or change its name
    *("sell", "others", "advertising", "asked_first", "abroad", "delete", "see", "time_limit"),
    *("change_silently", "refuse_cookies", "withdraw_consent", "children", "protected", "leak_told"),
    *("liable", "keep_card", "ask_or_complain"),
)


def answered(question: str, *clauses: str) -> Answer:
    """Answer a question from clauses, each written as its findings ("a + b?"; "?" is a mere possibility)."""
    labels = {
        f"c{n}": Labels(
            findings=tuple(
                Finding(part.strip(" ?"), may="?" in part) for part in clause.split("+") if part.strip()
            )
        )
        for n, clause in enumerate(clauses)
    }
    (found,) = (one for one in answers(tuple(labels), labels) if one.question == question)
    return found


@pytest.mark.parametrize(
    ("question", "clauses", "verdict", "cited"),
    [
        ("sell", ("does_not_sell",), "no", ("c0",)),
        ("sell", ("shares_with_partners",), "yes", ("c0",)),
        ("sell", ("shares_with_partners", "", "does_not_sell"), "only_if", ("c2", "c0")),
        ("sell", ("shares_with_providers",), "not_answered", ()),
        ("others", ("shares_with_providers", "shares_with_affiliates"), "yes", ("c1", "c0")),
        ("others", ("shares_with_consent",), "only_if", ("c0",)),
        ("others", ("shares_with_consent", "shares_with_partners?"), "yes", ("c1",)),
        ("others", ("does_not_sell",), "not_answered", ()),
        ("advertising", ("uses_for_marketing",), "yes", ("c0",)),
        ("advertising", ("uses_for_marketing", "can_opt_out_marketing"), "only_if", ("c0", "c1")),
        ("advertising", ("marketing_only_with_consent",), "only_if", ("c0",)),
        ("asked_first", ("shares_with_consent",), "yes", ("c0",)),
        ("asked_first", ("consent_assumed", "shares_without_consent"), "no", ("c1", "c0")),
        ("asked_first", ("shares_with_consent", "shares_without_consent"), "only_if", ("c1", "c0")),
        ("abroad", ("transfers_abroad?",), "yes", ("c0",)),
        ("abroad", ("shares_with_partners",), "not_answered", ()),
        ("delete", ("right_to_delete",), "yes", ("c0",)),
        ("delete", ("right_to_delete?",), "yes", ("c0",)),
        ("delete", ("right_to_delete", "request_may_be_refused"), "only_if", ("c0", "c1")),
        ("delete", ("request_may_be_refused", "right_to_access"), "not_answered", ()),
        ("see", ("right_to_portability",), "yes", ("c0",)),
        ("see", ("right_to_access + request_may_be_refused",), "only_if", ("c0",)),
        ("see", ("right_to_access", "right_to_delete + request_may_be_refused"), "yes", ("c0",)),
        ("delete", ("right_to_access", "right_to_delete + request_may_be_refused"), "only_if", ("c1",)),
        ("time_limit", ("kept_fixed_period",), "yes", ("c0",)),
        ("time_limit", ("kept_fixed_period", "deletes_when_unneeded"), "yes", ("c0",)),
        ("time_limit", ("kept_as_needed", "kept_as_law_requires"), "no", ("c0", "c1")),
        ("time_limit", ("kept_indefinitely",), "no", ("c0",)),
        ("time_limit", ("kept_fixed_period", "kept_as_needed"), "only_if", ("c1", "c0")),
        ("time_limit", ("kept_fixed_period", "keeps_archive?"), "only_if", ("c0", "c1")),
        ("time_limit", ("deletes_when_unneeded",), "only_if", ("c0",)),
        ("time_limit", ("keeps_archive?",), "not_answered", ()),
        ("change_silently", ("change_without_notice?",), "yes", ("c0",)),
        ("change_silently", ("must_check_back", "change_published"), "yes", ("c0",)),
        ("change_silently", ("change_notified",), "no", ("c0",)),
        ("change_silently", ("change_notified?",), "only_if", ("c0",)),
        ("change_silently", ("change_notified", "change_without_notice"), "only_if", ("c0", "c1")),
        ("change_silently", ("may_change_anytime + change_published",), "only_if", ("c0",)),
        ("refuse_cookies", ("cookies_can_be_disabled",), "yes", ("c0",)),
        ("refuse_cookies", ("cookies_can_be_disabled?", "disabling_breaks_site"), "only_if", ("c0", "c1")),
        ("refuse_cookies", ("uses_cookies", "disabling_breaks_site"), "not_answered", ()),
        ("withdraw_consent", ("can_withdraw_consent",), "yes", ("c0",)),
        ("withdraw_consent", ("can_withdraw_consent", "refusing_limits_service"), "only_if", ("c0", "c1")),
        ("children", ("not_for_children", "deletes_child_data"), "yes", ("c0", "c1")),
        ("children", ("collects_data",), "not_answered", ()),
        ("protected", ("encryption", "security_measures"), "yes", ("c1", "c0")),
        ("protected", ("security_measures", "no_absolute_security"), "only_if", ("c0", "c1")),
        ("protected", ("no_absolute_security",), "only_if", ("c0",)),
        ("leak_told", ("breach_notice",), "yes", ("c0",)),
        ("leak_told", ("breach_notice?",), "only_if", ("c0",)),
        ("liable", ("operator_liable",), "yes", ("c0",)),
        ("liable", ("operator_liable", "liability_limited"), "only_if", ("c0", "c1")),
        ("liable", ("liability_limited",), "only_if", ("c0",)),
        ("keep_card", ("card_not_stored", "collects_payment_data"), "no", ("c0",)),
        ("keep_card", ("collects_payment_data",), "not_answered", ()),
        ("ask_or_complain", ("contact_given",), "yes", ("c0",)),
        ("ask_or_complain", ("right_to_complain?",), "yes", ("c0",)),
        ("ask_or_complain", ("",), "not_answered", ()),
    ],
)
def test_what_answers_a_question(
    question: str, clauses: tuple[str, ...], verdict: str, cited: tuple[str, ...]
) -> None:
    found = answered(question, *clauses)
    assert (found.verdict.value, found.clauses) == (verdict, cited)


def test_the_ids_are_fixed() -> None:
    assert tuple(question.id for question in QUESTIONS) == IDS
    assert {f for q in QUESTIONS for f in (*q.yes, *q.no, *q.half, *q.limits)} | PROMISES <= set(FINDINGS)
    assert not any(set(q.yes) & set(q.no) for q in QUESTIONS)


def test_an_empty_policy_answers_nothing() -> None:
    found = answers((), {})
    assert [one.question for one in found] == list(IDS)
    assert {(one.verdict, one.points) for one in found} == {(Verdict.NOT_ANSWERED, ())}


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda q: q.id)
def test_a_question_is_answered_by_its_own_findings_alone(question: Question) -> None:
    for finding in FINDINGS:
        told = answered(question.id, finding)
        answering = finding in (*question.yes, *question.no, *question.half)
        assert (told.verdict is not Verdict.NOT_ANSWERED) == answering == bool(told.points)


def test_facts_come_along_and_denied_ones_do_not() -> None:
    facts = (Fact("duration", "retention:3 year"), Fact("data", "health", denied=True))
    labels = {"c0": Labels(findings=(Finding("kept_fixed_period"),), facts=facts)}
    (found,) = (one for one in answers(["c0"], labels) if one.question == "time_limit")
    assert found.points[0].facts == facts[:1]


@pytest.mark.parametrize(
    ("sure", "doubtful", "verdict", "cited"),
    [
        ("", "transfers_abroad", Verdict.UNSURE, ("c1",)),
        ("transfers_abroad", "transfers_abroad", Verdict.YES, ("c0",)),
        ("", "uses_cookies", Verdict.NOT_ANSWERED, ()),
    ],
)
def test_what_is_not_sure_is_neither_told_nor_denied(
    sure: str, doubtful: str, verdict: Verdict, cited: tuple[str, ...]
) -> None:
    labels = {
        "c0": Labels(findings=(Finding(sure),) if sure else ()),
        "c1": Labels(findings=(Finding(doubtful, confidence=0.5),)),
    }
    (found,) = (one for one in answers(tuple(labels), labels) if one.question == "abroad")
    assert (found.verdict, found.clauses) == (verdict, cited)


def test_the_tone_warns_first() -> None:
    assert answered("sell", "does_not_sell", "shares_with_partners").tone is Tone.WATCH
    assert answered("sell", "does_not_sell").tone is Tone.GOOD
    assert answered("time_limit", "kept_as_needed").tone is Tone.NEUTRAL
    assert answered("sell", "").tone is Tone.NEUTRAL


@pytest.mark.parametrize("path", SAMPLES, ids=lambda p: p.name)
def test_the_answers_of_a_sample_equal_its_findings(path: Path) -> None:
    analysis = analyse(path)
    assert [one.question for one in analysis.answers] == list(IDS)
    assert sum(one.verdict is not Verdict.NOT_ANSWERED for one in analysis.answers) >= 15
    for one in analysis.answers:
        assert (one.verdict is Verdict.NOT_ANSWERED) == (not one.clauses)
        for point in one.points:
            for clause in point.clauses:
                assert point.findings[0] in {f.id for f in analysis.labels[clause].findings}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "We do not sell your personal data to anyone.\n\nYou can ask us to delete your account.\n\n"
            "We will notify you by e-mail about any change to this policy.",
            {"sell": "no", "delete": "yes", "change_silently": "no", "abroad": "not_answered"},
        ),
        (
            "Мы не продаём ваши персональные данные.\n\nВы можете потребовать удалить свои данные.\n\n"
            "Об изменениях политики мы сообщим вам по электронной почте.",
            {"sell": "no", "delete": "yes", "change_silently": "no", "abroad": "not_answered"},
        ),
        (
            "Біз сіздің дербес деректеріңізді ешкімге сатпаймыз.\n\n"
            "Деректеріңізді жоюды талап етуге құқығыңыз бар.\n\n"
            "Саясат өзгерсе, сізге электрондық пошта арқылы хабарлаймыз.",
            {"sell": "no", "delete": "yes", "change_silently": "no", "abroad": "not_answered"},
        ),
        (
            "Биз сиздин жеке маалыматыңызды эч кимге сатпайбыз.\n\n"
            "Маалыматыңызды өчүрүүнү талап кылууга укугуңуз бар.\n\n"
            "Саясат өзгөрсө, сизге электрондук почта аркылуу кабарлайбыз.",
            {"sell": "no", "delete": "yes", "change_silently": "no", "abroad": "not_answered"},
        ),
    ],
)
def test_answers_from_words(text: str, said: dict[str, str]) -> None:
    found = {one.question: one.verdict.value for one in analyse(text).answers}
    assert {question: found[question] for question in said} == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_and_verdict_has_words(language: str) -> None:
    phrases = Phrases.load(language)
    asked = [phrases.question(one) for one in IDS]
    assert all(one.endswith("?") and one[0].isupper() for one in asked)
    assert len(set(asked)) == len(IDS)
    assert len({phrases.verdict(one) for one in Verdict}) == len(Verdict)
